package country

import "strings"

// newer are names of countries that CLDR 32, which x/text has, does not know yet,
// and official ones that it lacks.
var newer = map[string]string{
	"MK": `North Macedonia; Republic of North Macedonia; Macédoine du Nord; République de Macédoine du Nord; Nordmazedonien; Republik Nordmazedonien; Macedonia del Norte; Macedonia del Nord; Macedònia del Nord; Macedónia do Norte;
		Macedônia do Norte; Noord-Macedonië; Nordmakedonien; Nord-Makedonia; Norður-Makedónía; Pohjois-Makedonia; Põhja-Makedoonia; Ziemeļmaķedonija; Šiaurės Makedonija; Macedonia Północna; Północna Macedonia; Severní Makedonie;
		Severné Macedónsko; Észak-Macedónia; Macedonia de Nord; Severna Makedonija; Sjeverna Makedonija; Северна Македонија; Република Северна Македонија; Северна Македония; Северная Македония; Північна Македонія; Паўночная Македонія;
		Βόρεια Μακεδονία; Kuzey Makedonya; Maqedonia e Veriut; Ipar Mazedonia; Macedonia do Norte; an Mhacadóin Thuaidh; il-Maċedonja ta' Fuq; 北马其顿; 北馬其頓; 北マケドニア; 북마케도니아; مقدونيا الشمالية; Şimali Makedoniya; ჩრდილოეთი მაკედონია; צפון מקדוניה`,
	"SZ": `Eswatini; eSwatini; Kingdom of Eswatini; Эсватини; Есватини; Есватіні; Эсватыні; Εσουατίνι; Esvatini; Esvatinis; Esvatīni; Suazi; Essuatíni; 斯威士兰; 史瓦帝尼; エスワティニ; 에스와티니; إسواتيني`,
	"TR": `Türkiye; Turkiye; Republic of Türkiye`,
	"CZ": `Czechia; Tsjechië; Tschechien; Tchéquie; Chequia; Cechia; Chéquia; Česko`,
	"CV": `Cabo Verde; Republic of Cabo Verde`,
	"CI": `Côte d'Ivoire; Cote d Ivoire`,
	"NL": `Netherlands; Kingdom of the Netherlands`,
	"CN": `People's Republic of China; P. R. China; PR China`,
	"TW": `Taiwan, Province of China; Taiwan, China; Republic of China; Republic of China (Taiwan); Taiwan (Republic of China)`,
	"HK": `Hong Kong, China; China, Hong Kong SAR; Hong Kong SAR; Hong Kong (SAR China)`,
	"MO": `Macao, China; China, Macao SAR; Macau, China; Macao SAR`,
	"CD": `Democratic Republic of the Congo; Democratic Republic of Congo; Congo, Democratic Republic; DR Congo`,
	"CG": `Republic of the Congo; Republic of Congo`,
	"KP": `Democratic People's Republic of Korea; North Korea`,
	"KR": `Republic of Korea; South Korea`,
	"XK": `Kosovo; Republic of Kosovo; Kosova; Republika e Kosovës; Kosovë; Косово; Kosowo; Kosovas; Kosova; 科索沃`,
	"PS": `Palestine; State of Palestine; Palestinian Territories; Occupied Palestinian Territory; Palestinian Authority`,
	"VA": `Holy See; Vatican City State; Vatican City`,
	"TL": `Timor-Leste; East Timor`,
	"GB": `United Kingdom of Great Britain and Northern Ireland`,
	"US": `United States of America`,
	"SS": `S. Sudan`,
}

// colloquial are abbreviations, names of parts and everyday names: a cell that
// holds nothing else means the country, but in running text they may be anything.
var colloquial = map[string]string{
	"GB": `UK & NI; United Kingdom of Great Britain; Cymru; Alba; Escocia; Gales; Schottland; Wales; Nordirland; Écosse; Pays de Galles; Irlande du Nord; Scozia; Galles; Škotija; Škotska; Szkocja; Walia; Skotsko; Skócia; Skottland; Škotsko; Велика Британія; Scoția; Țara Galilor; Scotia; Vương quốc Anh; Anh; 苏格兰; Royaume Uni; Reino Unido; Regno Unito; Regatul Unit; Vereinigtes Königreich; United Kingdom of GB and NI; Great Britain and Northern Ireland; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; U.K.; Großbritannien; Grossbritannien; Grande-Bretagne; Angleterre; Gran Bretaña; Inglaterra; Gran Bretagna; Inghilterra; Didžioji Britanija; Velika Britanija; Wielka Brytania; Anglia; Velká Británie; Veľká Británia; Великобритания; Велика Британија; Велика Британія; Marea Britanie; Storbritannien; Storbritannia; Iso-Britannia; Lielbritānija; Suurbritannia; Nagy-Britannia; Μεγάλη Βρετανία; İngiltere; Büyük Britanya; 英国; 英國; イギリス; 영국`,
	"US": `Mỹ; US of America; the U.S.A.; U. S. A.; Vereinigte Staaten; Hoa Kỳ; Statele Unite; Spojené státy; Jungtinės Valstijos; USA; U.S.A.; U.S.; États-Unis d'Amérique; Etats Unis; EE.UU.; EEUU; EUA; Estados Unidos de América; Estats Units; Stati Uniti d'America; Vereinigte Staaten von Amerika; JAV; SUA; США; SAD; САД; Stany Zjednoczone Ameryki; ΗΠΑ; ABD; ASV; America; 美国; 美國; アメリカ; 미국`,
	"CZ": `Czech R.; Cộng hòa Séc; Česká rep.; Rép. tchèque; Rep. Checa; Česká rep; Republika Czeska; Republik Tschechien; The Czech Republic; Czech Rep.; Czech Rep; Tschechische Republik; République tchèque; República Checa; República Txeca; Repubblica Ceca; Republica Cehă; Česká republika; Чешская Республика; Čekijos Respublika; Češka Republika; Cseh Köztársaság; Tjeckiska republiken; Czech Republic; Чехія`,
	"SK": `Slovak Republic; Slovenská republika; Slowakische Republik; Slovak Rep.; République slovaque; República Eslovaca; Repubblica Slovacca`,
	"NL": `Holland; The Netherlands; Netherlands, The; Pays Bas; Holandia; Olanda; Hollanda; Голландия; Holandija; Hollande; Holanda; Holandsko; Nizozemí; Holandska; Hollandia; Ολλανδία; Olandija; Niderlandy`,
	"MK": `FYR Makedonien; Maqedonia; Republika Severna Makedonija; Republika Makedonija; Macedonia; FYROM; FYR of Macedonia; Former Yugoslav Republic of Macedonia; The former Yugoslav Republic of Macedonia; FYR Macedonia; Macedonia (FYROM); Republic of Macedonia; Makedonija; Mazedonien; Македония; Македонија; Macédoine; Macedónia; Macedònia; Makedonie; Makedonien; ΠΓΔΜ; EJRM; ARYM; N. Macedonia`,
	"TR": `Türkiye Cumhuriyeti; TÜRKİYE CUMHURİYETİ; Thổ Nhĩ Kỳ; Turkey; Republic of Turkey; Turquia; Turquía`,
	"MD": `Moldovos Respublika; Republika Mołdawii; Молдавия; Республика Молдова; Moldavska republika; Moldavská republika; R. Moldova; Rep. Moldova; Republika Moldawien; Republik Moldau; Republika Moldova; Republic of Moldova; Moldova, Republic of; Republica Moldova; Moldavia`,
	"RU": `Russian Federation; Российская Федерация; Fédération de Russie; Russische Föderation; Federación de Rusia; Federazione Russa; РФ; Rusijos Federacija; Federația Rusă; Russian Fed.`,
	"KR": `Corea Sur; Corée Sud; Corea Sud; Coreia Sul; Южная Корея; Республика Корея; Korea Republic; Republika Korei; Republik Korea; Hàn Quốc; Rep. Korea; Korea (Republic); Korea, Republic of; Korea (South); Korea South; South-Korea; Korea, South; ROK; Korea (Rep.); Rep. of Korea; S. Korea; Südkorea; Corea del Sur; Corée du Sud; 韩国; 韓國; 南韓; 대한민국`,
	"KP": `Corea Norte; Corée Nord; Corea Nord; Coreia Norte; Korea, Dem. People's Rep.; Korea, Dem. Rep.; Северная Корея; DPRK; Korea, Democratic People's Republic of; Korea (North); Korea, North; N. Korea; Korea, DPR`,
	"CN": `People's Rep. of China; P.R. of China; China, People's Rep.; China, People's Rep. of; Chinese People's Republic; Rep. Popular China; República Popular China; República Popular de China; République populaire de Chine; Repubblica Popolare Cinese; Chińska Republika Ludowa; Peoples Republic of China; P. R. of China; PRC; P.R.C.; China, People's Republic of; VR China; Volksrepublik China; Mainland China; China PR; China (PRC); КНР; Kinijos Liaudies Respublika; Chinese Mainland; Xina; 中国; 中國; 中华人民共和国`,
	"TW": `R.O.C.; ROC; Chinese Taipei; Taiwan ROC; Taiwan R.O.C.; 台湾; 台灣; 臺灣`,
	"HK": `Гонконг; Honkongas; Hong Kong Special Administrative Region; Hong Kong Special Administrative Region of China; HKSAR; Hong Kong S.A.R.; Hongkong; Hong-Kong; 香港`,
	"MO": `Macau SAR; Macao Special Administrative Region; Macau Special Administrative Region; Macau; 澳门; 澳門`,
	"AU": `Úc; Nước Úc; Châu Úc`,
	"VN": `Viet Nam; Vietnam; Socialist Republic of Vietnam; Viet-Nam`,
	"IR": `Islamic Republic of Iran; Iran, Islamic Republic of; I.R. Iran; IR Iran; Persia`,
	"SY": `Syrian Arab Republic`, "LA": `Lao People's Democratic Republic; Lao PDR; Lao; Lao P.D.R.`, "BN": `Brunei Darussalam`,
	"TZ": `United Republic of Tanzania; Tanzania, United Republic of`,
	"BO": `Bolivia, Plurinational State of; Plurinational State of Bolivia`, "VE": `Venezuela, RB; R.B. Venezuela; Venezuela, Bolivarian Republic of; Bolivarian Republic of Venezuela`,
	"CI": `Ivory Coast; Elfenbeinküste; Costa de Marfil; Costa d'Avorio`, "CV": `Cape Verde; Cap-Vert; Kapverden`,
	"SZ": `Eswatini (ex-Swaziland); Swaziland; Suazilandia; Swasiland`, "MM": `Burma; Birmanie; Birma; Birmania; Union of Myanmar; Republic of the Union of Myanmar`,
	"CD": `Democratic Republic Congo; RD Congo; Rép. Dém. du Congo; Congo, Dem. Rep.; Dem. Rep. Congo; Dem. Rep. of the Congo; DRC; D.R. Congo; Congo (DRC); Congo, DR; Congo, the Democratic Republic of the; Congo (Kinshasa); Congo-Kinshasa; Zaire; Zaïre; RDC`, "CG": `Congo-Brazzaville; Congo (Brazzaville); Congo, Republic of; Congo, Rep.; Congo, Republic of the`,
	"XK": `RKS; Kosovo UN; Kosova Respublikası; Kosovo and Metohija; Kosovo under UNSCR 1244; UNMIK Kosovo; Kosovo i Metohija`,
	"PS": `فلسطين; Palestina; Palästina; Палестина; Filistin; Palestyna; Palestine (West Bank); Palestine (Gaza); Palestinian Territory; Palestinian Territory, Occupied; West Bank and Gaza; Palestine, State of; West Bank & Gaza Strip; Palestinian National Authority`,
	"BA": `Bosnia & Herz.; Bosnia and Herz.; Bosnia and Hercegovina; Bosnia & Hercegovina; Bosna ve Hersek; B&H; Bosna Hersek; Bosnia si Hertegovina; Bosnia e Herțegovina; Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia-Herzegovina; Bosnia - Herzegovina; Bosnia/Herzegovina; Bosnia; BiH; Bosnia i Hercegovina; Bosna; Bosna i Hercegovina; BIH; Bosnien; Bosnien-Herzegowina; Bosnien und Herzegowina; Bosnie; Bosnia y Herzegovina; Bosnia ed Erzegovina`,
	"KG": `Kyrgyz Republic; Kirgizstan; Kirghizistan; Kyrgyzstan; Kirghizia`, "AE": `UAE; U.A.E.; Emirates; EAU; VAE; Emirats`, "IE": `Ireland (Republic); Ireland, Republic; Republic of Ireland; Eire; Éire; Ireland, Republic of; Irish Republic`,
	"BY": `Belorussia; Byelorussia; Белоруссия; Weißrussland; Weissrussland; Biélorussie; Bielorrusia; Bielorussia; Baltarusija; Bělorusko; Białoruś; Vitryssland; Republic of Belarus`,
	"DE": `GDR; Allemagne de l'Est; FRG; F.R. Germany; FR Germany; Federal Republic of Germany; Germany, Federal Republic of; Bundesrepublik Deutschland; BRD; BR Deutschland; ФРГ; West Germany; East Germany; German Democratic Republic; Vokietijos Federacinė Respublika`,
	"LT": `Lietuvos Respublika`, "LV": `Latvijas Republika`, "EE": `Eesti Vabariik`, "GR": `Ελλάς; Ελλαδα; Hellas; Hellenic Republic; Ελληνική Δημοκρατία; Ellada`, "CY": `Chypre; Chipre`, "GE": `Georgia (country); Georgia (Europe); Republic of Georgia; Georgia, Republic of; Грузия; Gruzija; Sakartvelo`,
	"AT": `Oesterreich; Republic of Austria; Republik Österreich`, "CH": `Swiss Confederation; Schweizerische Eidgenossenschaft; Confédération suisse; Suiza; Suïssa; Svizra`, "ES": `Kingdom of Spain; Espanya; Reino de España`,
	"FR": `French Republic; République française; Metropolitan France`, "IT": `Italian Republic; Repubblica Italiana`, "PT": `Portuguese Republic; República Portuguesa`, "LU": `Grand-Duché de Luxembourg; Luxembourg (Grand-Duché); Großherzogtum Luxemburg; Luxemburg; Grand Duchy of Luxembourg; Luxemburgo; Luxemburgas`,
	"FI": `Suomi; Suomi-Finland; Republic of Finland; Suomen tasavalta`, "LY": `Libyan Arab Jamahiriya; State of Libya; Libia`, "FM": `Micronesia, Fed. Sts.; Micronesia; Federated States of Micronesia; Micronesia, Federated States of`, "FK": `Falkland Islands (Malvinas); Falkland Islands; Malvinas`,
	"VG": `British Virgin Islands; Virgin Islands (British)`, "VI": `US Virgin Islands; U.S. Virgin Islands; Virgin Islands (U.S.); Virgin Islands, U.S.`, "DO": `Dominican Republic; Dominican Rep.; República Dominicana; Dominikanische Republik`,
	"CF": `Centr. African Rep.; Central African R.; Central African Republic; Central African Rep.; RCA`, "SX": `Sint Maarten; Saint Martin (Dutch part); Sint Maarten (Dutch part)`, "MF": `Saint Martin; Saint Martin (French part)`,
	"TT": `Trinidad; Trinidad and Tobago; Trinidad & Tobago`, "AG": `Antigua; Antigua and Barbuda`, "KN": `Saint Kitts; St Kitts; St Kitts and Nevis; Saint Kitts and Nevis; St. Kitts & Nevis`, "VC": `St Vincent and the Grenadines; Saint Vincent; St. Vincent`, "LC": `St Lucia; St. Lucia; Saint Lucia`,
	"ST": `Sao Tome and Principe; São Tomé and Príncipe; Sao Tome & Principe`, "GW": `Guinea Bissau; Guinea-Bissau; Guiné-Bissau`, "PG": `Papua New Guinea`, "SH": `Saint Helena; St Helena; Saint Helena, Ascension and Tristan da Cunha`, "BQ": `Caribbean Netherlands; Bonaire, Sint Eustatius and Saba`,
	"NZ": `Aotearoa; Aotearoa New Zealand`, "IN": `Bharat; Republic of India; Hindustan`, "MX": `Estados Unidos Mexicanos; Méjico; Mejico; United Mexican States`, "LI": `Fürstentum Liechtenstein`, "SA": `KSA; K.S.A.`, "ZA": `S. Africa; RSA; R.S.A.; Republiek van Suid-Afrika`, "AR": `República Argentina`, "PL": `Rzeczpospolita Polska`, "MN": `Монгол Улс; Mongol Uls`, "JP": `日本国; 日本國; Nippon`, "AL": `Shqipëria; Republika e Shqipërisë`, "UZ": `Oʻzbekiston Respublikasi; Ozbekiston`, "KZ": `Qazaqstan; Қазақстан Республикасы; Республика Казахстан`,
	"LK": `Ceylon`, "TH": `ประเทศไทย; ราชอาณาจักรไทย; Siam`, "KH": `Kampuchea`,
	"ME": `Crna Gora; Црна Гора; Juodkalnija`, "RS": `Republika Srbija; Република Србија; Srbija; Србија`, "HR": `Republika Hrvatska`, "SI": `Republika Slovenija`, "BG": `Republic of Bulgaria; Република България`, "RO": `Rumania; Roumania; Rumänien`,
	"GQ": `Eq. Guinea; Guinea, Eq.; Equat. Guinea`,
	"PF": `Fr. Polynesia`,
	"MA": `Fas`,
	"VA": `Santa Sede; Saint-Siège; Heiliger Stuhl`,
	"EH": `Sahrawi Arab Democratic Republic`,
}

// ambiguous are folded names that two countries have, with their codes.
var ambiguous = map[string]string{"congo": "CG CD", "korea": "KR KP", "corea": "KR KP", "coree": "KR KP", "republicof": " "}

// former are codes that ISO 3166-1 has withdrawn. Where one state took the place
// of the old, its code is meant; where several did, Former names the old state.
var former = map[string]Country{
	"BU": {Code: "MM"}, "BUR": {Code: "MM"}, "DD": {Code: "DE"}, "DDR": {Code: "DE"}, "TP": {Code: "TL"}, "TMP": {Code: "TL"}, "ZR": {Code: "CD"}, "ZAR": {Code: "CD"},
	"FX": {Code: "FR"}, "FXX": {Code: "FR"}, "RH": {Code: "ZW"}, "RHO": {Code: "ZW"}, "DY": {Code: "BJ"}, "DHY": {Code: "BJ"}, "HV": {Code: "BF"}, "HVO": {Code: "BF"},
	"NH": {Code: "VU"}, "VD": {Code: "VN"}, "VDR": {Code: "VN"}, "YD": {Code: "YE"}, "YMD": {Code: "YE"}, "BYS": {Code: "BY"}, "SKM": {Code: "IN"},
	"CS": {"RS", "Serbia and Montenegro"}, "SCG": {"RS", "Serbia and Montenegro"}, "YU": {"RS", "Yugoslavia"}, "YUG": {"RS", "Yugoslavia"},
	"SU": {"RU", "Soviet Union"}, "SUN": {"RU", "Soviet Union"}, "AN": {"CW", "Netherlands Antilles"}, "ANT": {"CW", "Netherlands Antilles"}, "CSK": {"CZ", "Czechoslovakia"},
}

// formerNames are other names of states that are no more, by their codes.
var formerNames = map[string]string{
	"State Union of Serbia and Montenegro": "CS", "Serbia & Montenegro": "CS", "Serbie-et-Monténégro": "CS", "Serbien und Montenegro": "CS", "Srbija i Crna Gora": "CS",
	"Serbia-Montenegro": "CS", "Serbia/Montenegro": "CS", "Former Yugoslavia": "YU", "Yugoslavia (former)": "YU", "ex-Yugoslavia": "YU", "SFR Yugoslavia": "YU", "FR Yugoslavia": "YU", "Federal Republic of Yugoslavia": "YU", "former Soviet Union": "SU", "former USSR": "SU",
	"USSR": "SU", "U.S.S.R.": "SU", "Union of Soviet Socialist Republics": "SU", "СССР": "SU", "Dutch Antilles": "AN", "Rhodesia": "RH", "Upper Volta": "HV", "Dahomey": "DY", "Czecho-Slovakia": "CSK",
}

// leadingForms are articles and forms of state at the beginning of a folded name.
var leadingForms = []string{
	"the", "federalrepublicof", "federaldemocraticrepublicof", "islamicrepublicof", "arabrepublicof", "republicof", "kingdomof", "hashemitekingdomof", "sultanateof", "stateof", "principalityof", "grandduchyof", "commonwealthof", "unionof",
	"republiquede", "republiquedu", "royaumede", "republik", "konigreich", "republicade", "reinode", "repubblicadi", "regnodi", "republika", "respublika", "република", "республика", "kralovstvi", "konungariket",
}

// shortForms are short words for a form of state, folded, with the whole word.
var shortForms = map[string]string{"rep": "republic", "dem": "democratic", "fed": "federal", "sts": "states", "st": "saint", "isl": "islands", "is": "islands", "terr": "territories"}

// stateWords are folded words of a form of state.
var stateWords = func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(`republic republica republique republik republiken repubblica republika republikken respublika respublikasi cumhuriyeti cumhuriyyeti koztarsasag tasavalta vabariik
		republiek rzeczpospolita kingdom reino royaume regno konigreich kongeriket kongeriget konungariket koninkrijk krolestwo kralovstvi federal federative federation democratic peoples people
		arab islamic hashemite socialist plurinational bolivarian sultanate principality furstentum duchy grand duche commonwealth former country the of de du di da la le`) {
		out[w] = true
	}
	return out
}()

// onlyByForm are the countries whose names without the form of state are those of others too.
var onlyByForm = map[string]bool{"CN": true, "TW": true, "KR": true, "KP": true, "CG": true, "CD": true, "DM": true, "DO": true}

// formsOfState are folded texts beside a name that say nothing of which country
// it is.
var formsOfState = func() map[string]bool {
	out := map[string]bool{"of": true, "plurinationalstateof": true, "bolivarianrepublicof": true, "unitedrepublicof": true, "federatedstatesof": true, "provinceofchina": true, "specialadministrativeregion": true, "sar": true, "eu": true, "eumember": true, "noneu": true}
	for _, f := range leadingForms {
		out[f], out["the"+f] = true, true
	}
	return out
}()

// carSigns are the signs of cars that people write in brackets behind the name: "Deutschland (D)".
var carSigns = map[string]string{
	"A": "AT", "B": "BE", "C": "CU", "D": "DE", "E": "ES", "F": "FR", "G": "GA", "H": "HU", "I": "IT", "J": "JP", "K": "KH", "L": "LU", "M": "MT", "N": "NO",
	"P": "PT", "Q": "QA", "S": "SE", "T": "TH", "V": "VA", "Z": "ZM", "FL": "LI", "RSM": "SM",
}
