package csv

import (
	"liaison/internal/importer/table"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// person stands for a column about people, which is never read.
const person = "contact"

// words are the folded names of columns for each field, in the languages of the lists that
// offices exchange. A column is assigned to a field only if its whole name is one of
// them; others are assigned by --map.
var words = map[string]string{
	"name": `tên trường; tên đối tác; trường đối tác; đối tác; trường; tên cơ sở; tên tổ chức; الجامعة; اسم الجامعة; الشريك; اسم الشريك; המוסד; שם המוסד; nomi; muassasa; ime; ime institucije; ime ustanove; samarbeidspartner; partnerinstitusjon; lærestedets navn; samarbejdspartner; partnerskole; szkoła; nazwa instytucji; nazwa partnera; szkoła partnerska; universitetas partneris; institucijos pavadinimas; universiteto pavadinimas; nume; numele instituției; numele universității; nombre de la universidad; nom du partenaire; nome ateneo; nome università; nome dell’istituzione; nome do parceiro; nom de la institució; nom universitat; univerzita partner; název partnera; názov; názov inštitúcie; partnerská inštitúcia; partner neve; intézmény neve; name; partner; partners; partner name; partner institution; partner university; partner organisation; partner organization; institution; institution name;
		name of institution; name of the institution; name of partner; name of partner institution; university; university name; host institution; legal name; organisation; organization; higher education institution; hei;
		Partnerhochschule; Partneruniversität; Partnerinstitution; Hochschule; Universität; Einrichtung; Institution; Partnereinrichtung; Name der Hochschule; Name der Institution;
		établissement; établissement partenaire; université; université partenaire; partenaire; nom; nom de l'établissement; nom de l'université;
		universidad; universidad socia; institución; institución socia; socio; nombre; nombre de la institución; universidade; instituição; universitat; institució; universitat sòcia; parceiro; nome; nome da instituição;
		università; ateneo; istituzione; ateneo partner; partner istituzionale; universiteit; instelling; partnerinstelling; naam; universitet; universitetet; lärosäte; partneruniversitet; partnerlärosäte; namn; navn; lærested;
		yliopisto; korkeakoulu; nimi; kumppani; ülikool; partnerülikool; universitāte; augstskola; nosaukums; universitetas; institucija; partneris; pavadinimas; aukštoji mokykla;
		uczelnia; uczelnia partnerska; instytucja; partner; nazwa; nazwa uczelni; univerzita; instituce; partnerská univerzita; název; název instituce; univerzitet; sveučilište; ustanova; naziv; naziv institucije; univerza;
		egyetem; intézmény; partnerintézmény; partneregyetem; név; universitate; universitatea; universitatea parteneră; instituție; instituţie; instituția; partener; denumire; denumirea instituției;
		üniversite; üniversite adı; ortak üniversite; kurum; kurum adı; ad; ίδρυμα; πανεπιστήμιο; όνομα; συνεργαζόμενο ίδρυμα; университет; вуз; организация; партнёр; партнер; название; заклад; університет; назва; универзитет; установа; назив; институция; име;
		学校; 大学; 合作院校; 合作学校; 名称; 机构; 機関名; 大学名; 協定校`,
	"acronym": `tên viết tắt; viết tắt; akronimas; skrótowiec; forkortelse; förkortning; skratka; rövidítés; acronym; abbreviation; short name; Abkürzung; Kürzel; sigle; acronyme; siglas; acrónimo; sigla; acronimo; afkorting; akronym; skrót; zkratka; akronim; santrumpa; acronim; kısaltma; сокращение; скраћеница`,
	"country": `quốc gia; nước; الدولة; البلد; מדינה; Herkunftsland; Land des Partners; pays partenaire; país socio; paese partner; šalies kodas; kraj partnera; țara parteneră; cod țară; codul țării; ország kód; kód země; ülke kodu; country; country name; country code; country cd; partner country; nation; Land; Staat; Ländercode; pays; code pays; país; paese; nazione; stato; country region; land; maa; riik; valsts; šalis; valstybė; kraj; państwo; země; stát; krajina; država; zemlja; ország; țară; ţară; țara;
		ülke; χώρα; страна; країна; држава; земља; държава; 国家; 国; 国名`,
	"city": `thành phố; المدينة; עיר; localitate; localitatea; oraşul; orașul; localidad; localité; località; poblacion; població; sted; ciutat; siedziba; vieta; mesto partnera; település; city; town; location; place; Stadt; Ort; Standort; ville; ciudad; cidade; città; stad; plaats; ort; by; kaupunki; linn; pilsēta; miestas; miasto; miejscowość; město; mesto; grad; város; oraș; oraş; şehir; πόλη; город; місто; град; 城市; 都市`,
	"website": `trang web; الموقع; אתר; adresa web; adresse web; dirección web; indirizzo web; strona internetowa uczelni; tinklalapis; nettside; nettsted; webbplats; www stránka; webová stránka; weboldala; pàgina web; website; web site; website url; web; url; web address; webpage; homepage; home page; Webseite; Internetseite; Webadresse; site web; site internet; site; sitio web; página web; sito; sito web; hemsida; hjemmeside; kotisivu; koduleht; tīmekļa vietne; svetainė; interneto svetainė;
		strona; strona www; strona internetowa; www; webové stránky; honlap; weboldal; pagina web; web sitesi; ιστοσελίδα; ιστότοπος; сайт; веб-сайт; 网址; 网站`,
	"domain":         `domain; domain name; email domain; Domäne; domaine; dominio; domínio; домен`,
	"ror":            `ror; ror id; ror code; ror url; match_ror`,
	"entity":         `match_id; liaison id`,
	"wikidata":       `wikidata; wikidata id; qid`,
	"pic":            `pic; pic code; pic number; participant identification code; PIC-Nummer; code pic; código pic`,
	"oid":            `oid; oid number; oid code; organisation id; organization id; eu organisation id`,
	"erasmus-code":   `erasmus code; erasmus id code; erasmus id; erasmus institutional code; Erasmus-Code; ErasmusCode; code erasmus; código erasmus; codi erasmus; codice erasmus; erasmuskod; kod erasmus; kod erasmus+; Erasmus kodas; erasmus kód; cod erasmus; erasmus kodu; κωδικός erasmus; код erasmus; erasmus+ code`,
	"id":             `id; agreement id; agreement no; agreement number; contract number; contract no; reference; reference number; ref; record id; Vertragsnummer; Aktenzeichen; référence`,
	"agreement":      `thỏa thuận; hợp đồng; biên bản ghi nhớ; tên thỏa thuận; اتفاقية; اسم الاتفاقية; הסכם; denumire acord; titlul acordului; acordul; contractul; titulo del convenio; nombre del convenio; titolo accordo; intitulé; intitulé de la convention; tytuł umowy; nazwa umowy; sutarties pavadinimas; avtalens navn; avtalenavn; název smlouvy; názov zmluvy; zmluva; megállapodás címe; conveni; acord; agreement; agreement title; agreement name; title of agreement; name of agreement; contract; Vereinbarung; Vertrag; Abkommen; Kooperationsvertrag; accord; convention; intitulé de l'accord; acuerdo; convenio; acordo; convênio; accordo; convenzione; overeenkomst; avtal; avtale; aftale; sopimus; leping; līgums; sutartis; umowa; porozumienie; smlouva; dohoda; ugovor; sporazum; megállapodás; szerződés; acord; contract; anlaşma; συμφωνία; договор; соглашение; договір; угода; уговор; споразум; 协议`,
	"agreement-type": `loại thỏa thuận; loại hợp đồng; نوع الاتفاقية; סוג הסכם; tip de acord; tipul; felul acordului; tipus de conveni; tipus; natura accordo; rodzaj; sutarties rūšys; avtaletype; type avtale; druh smlouvy; druh zmluvy; megállapodás típusa; agreement type; type of agreement; kind of agreement; type; kind; category; cooperation type; type of cooperation; partnership type; programme; program; Art; Art der Vereinbarung; Vertragsart; Vertragstyp; Kooperationsart; Typ; type d'accord; type de convention; tipo; tipo de acuerdo; tipo de convenio; tipo di accordo; tipo de acordo; soort; avtalstyp; avtaletype; aftaletype; tyyppi; tüüp; līguma veids; sutarties tipas; sutarties rūšis; typ umowy; rodzaj umowy; typ smlouvy; vrsta ugovora; vrsta sporazuma; típus; tip acord; tipul acordului; anlaşma türü; είδος συμφωνίας; вид договора; тип договора; вид соглашения; тип угоди; врста уговора; 协议类型`,
	"from":           `từ ngày; ngày bắt đầu; hiệu lực từ; ngày hiệu lực; من; تاريخ البدء; מתאריך; datum początku; data rozpoczęcia; data inicial; inicio de vigencia; data de inicio; începe la; data intrării în vigoare; data intrarii in vigoare; în vigoare de la; din; pradžios data; įsigaliojimo data; data inici; vigent des de; date d’effet; date d’entrée en vigueur; Startdatum; Inkrafttreten; in Kraft seit; decorrenza; data decorrenza; data de començament; oppstart; gjelder fra; gäller från; začátek; začiatok; kezdő dátum; hatályos; from; start; start date; begin; begin date; beginning; valid from; agreement from; date from; since; starts; effective date; effective from; entry into force; gültig ab; gültig von; von; ab; Beginn; Vertragsbeginn; Laufzeit von; seit; début; date de début; de; depuis; valable du; desde; fecha de inicio; inicio; início; data de início; dal; da; data inizio; inizio; valido dal; van; vanaf; begindatum; startdatum; från; giltig från; startdatum; fra; gyldig fra; startdato; alkaen; alates; no datuma; spēkā no; nuo; galioja nuo; pradžia; od; od dnia; ważna od; ważny od; data od; obowiązuje od; platnost od; datum od; vrijedi od; važi od; veljavno od; kezdete; érvényesség kezdete; de la; valabil de la; data începerii; data de început; başlangıç; başlangıç tarihi; από; ισχύει από; с; действует с; дата начала; з; діє з; од; важи од; в сила от; 开始日期; 生效日期`,
	"to":             `đến ngày; ngày kết thúc; ngày hết hạn; hiệu lực đến; hết hạn; إلى; تاريخ الانتهاء; עד תאריך; data zakończenia; data wygaśnięcia; data final; fecha final; fecha de vencimiento; vencimiento; se termină la; data încetării; data de expirare; expiră la; expiră; valabilă până la; pabaigos data; galiojimo pabaiga; data fi; date de fin de validité; date d’échéance; Enddatum; läuft ab am; befristet bis; data scadenza; termine; utløpsdato; utløper; gjelder til; gäller till; upphör; konec; koniec; záró dátum; lejárat dátuma; to; end; end date; until; valid until; valid to; valid till; valid thru; agreement to; date to; till; expires; expiry; expiry date; expiration; expiration date; expires on; gültig bis; bis; Ende; Vertragsende; Laufzeit bis; Ablauf; Ablaufdatum; fin; date de fin; au; jusqu'au; valable jusqu'au; échéance; date d'expiration; hasta; fecha de fin; fecha de finalización; fin de vigencia; válido hasta; vigent fins; vigente hasta; data de finalització; até; data de fim; fim; válido até; al; fino al; data fine; fine; scadenza; data di scadenza; valido fino al; tot; einddatum; geldig tot; till och med; giltig till; slutdatum; til; gyldig til; sluttdato; slutdato; asti; päättyy; voimassa; kuni; kehtib kuni; līdz; spēkā līdz; iki; galioja iki; pabaiga; do; do dnia; ważna do; ważny do; data do; obowiązuje do; platnost do; datum do; vrijedi do; važi do; veljavno do; vége; érvényes; lejárat; până la; valabil până la; data expirării; data de sfârșit; bitiş; bitiş tarihi; έως; ισχύει έως; λήξη; по; до; действует до; срок действия до; дата окончания; діє до; важи до; валиден до; 结束日期; 到期日期; 有效期至`,
	"valid":          `okres obowiązywania; okres obowiązywania umowy; okres ważności; okres ważności umowy; czas trwania umowy; perioada de valabilitate; valabilitate; valabilitatea; valabilitatea acordului; Vertragslaufzeit; Vertragsdauer; Laufzeit des Vertrags; période de l'accord; durée de validité; periodo de vigencia; período de vigencia; vigencia del convenio; thời hạn hiệu lực; thời gian hiệu lực; valid; validity; period; period of validity; validity period; Laufzeit; Gültigkeit; Gültigkeitsdauer; Zeitraum; validité; période; période de validité; vigencia; periodo; período; vigência; validità; geldigheid; giltighet; giltighetstid; gyldighet; gyldighed; voimassaolo; kehtivus; termiņš; galiojimas; galiojimo laikas; ważność; okres ważności; okres; platnost; doba platnosti; važenje; veljavnost; érvényesség; valabilitate; perioada; geçerlilik; geçerlilik süresi; ισχύς; срок действия; период; термін дії; важење; 有效期`,
	"signed":         `ngày ký; تاريخ التوقيع; תאריך חתימה; data semnarii; semnat la; semnat; signé; firma; fecha firma; data firma accordo; signiert am; podpisano; data podpisu; pasirašyta data; underskrevet; signert; signaturdato; signerat; podpísané; dátum podpisu; aláírva; signatura; data signatura; signed; date signed; signature date; date of signature; signed on; signing date; agreement date; unterzeichnet; unterzeichnet am; Unterzeichnung; Datum der Unterzeichnung; signé le; date de signature; fecha de firma; firmado; data de assinatura; data firma; data della firma; ondertekend; undertecknad; undertegnet; allekirjoitettu; allkirjastatud; parakstīts; pasirašyta; pasirašymo data; data podpisania; podepsáno; datum podpisu; potpisano; datum potpisa; aláírás dátuma; data semnării; imza tarihi; ημερομηνία υπογραφής; дата подписания; дата підписання; датум потписивања; 签署日期; 签约日期`,
	"status":         `trạng thái; tình trạng; الحالة; סטטוס; statusul; starea; estat; Zustand; situación; vigencia actual; tilstand; állapota; stav smlouvy; stav zmluvy; status umowy; sutarties būsena; status; state of agreement; agreement status; Vertragsstatus; statut; état; estado; situação; stato accordo; tila; staatus; statuss; statusas; būsena; stan; stav; állapot; stare; stadiu; durum; κατάσταση; статус; состояние; стан; 状态`,
	person: `contact; contact person; contact name; coordinator; institutional coordinator; academic coordinator; email; e-mail; email address; mail; phone; telephone; mobile; responsible; responsible person; Ansprechpartner; Ansprechpartnerin; Kontakt; Kontaktperson; Koordinator; Koordinatorin; Telefon; Betreuer; courriel; téléphone; responsable; coordinateur; correo; correo electrónico; teléfono; contacto; coordinador;
		contatto; referente; telefono; contactpersoon; kontaktperson; yhteyshenkilö; kontaktisik; kontaktpersona; kontaktinis asmuo; kontaktai; el. paštas; osoba kontaktowa; koordynator; kontaktní osoba; kontakt osoba; kapcsolattartó; persoană de contact; irtibat; e-posta; υπεύθυνος; επικοινωνία; контакт; контактное лицо; координатор; особа за контакт; 联系人; 电话; 邮箱`,
}

// lengthWords are folded words for a length: of agreements, or of the stays under them.
var lengthWords = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.SplitSeq(`duration; length; term of agreement; duration of agreement; agreement duration; agreement length; agreement term; length of agreement; contract duration; contract term; Dauer; Dauer des Vertrags; Dauer der Vereinbarung; durée; durée de l'accord; durée de la convention;
		duración; duración del convenio; duración del acuerdo; duração; duração do acordo; durata; durata accordo; durata dell'accordo; durada; durada del conveni; duur; looptijd; varaktighet; löptid; avtalstid; varighed; varighet; avtaleperiode; lengd; gildistími; kesto; sopimuskausi; kestus; ilgums; darbības ilgums;
		trukmė; sutarties trukmė; czas trwania; trvání; doba trvání; délka; trvanie; dĺžka trvania; trajanje; trajanje ugovora; trajanje sporazuma; трајање; траење; időtartam; futamidő; durată; durata acordului; durata contractului; süre; süresi; sözleşme süresi; müddət; διάρκεια; διάρκεια συμφωνίας;
		продолжительность; срок; длительность; тривалість; строк; працягласць; продължителност; срок на договора; iraupena; kohëzgjatja; tul; ხანგრძლივობა; thời hạn; المدة; مدة الاتفاقية; משך; תקופה; 期限; 期间; 期間; 協定期間; 有効期間; 기간; 협정기간`, ";") {
		out[table.Fold(w)] = true
	}
	return out
})

// listWords are the folded words that stand above a list of names or affiliations alone, besides
// those for fields.
var listWords = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.SplitSeq(`affiliation; affiliations; author affiliation; author affiliations; affiliation string; raw affiliation; raw affiliation string; affiliation name; address; addresses; string; strings; text; texts; list; query;
		institutions; universities; institutes; institute; partner institutions; partner universities; our partners; members; member; names; faculty; laboratory; employer; school; college;
		Hochschulen; Universitäten; Einrichtungen; Institutionen; Institut; Partnerhochschulen; Partneruniversitäten; Namen; Zugehörigkeit; Adresse; Mitglieder; établissements; universités; partenaires; noms; adresse; laboratoire; membres;
		universidades; instituciones; socios; nombres; afiliación; filiación; instituições; parceiros; afiliação; filiação; nomi; atenei; istituzioni; affiliazione; indirizzo; universiteiten; instellingen; affiliatie;
		universități; universitățile; instituții; instituțiile; parteneri; partenerii; nume; afiliere; afiliază; adresa; uczelnie; instytucje; partnerzy; afiliacja; adres; univerzity; instituce; partneři; afiliace; universitetai; institucijos; partneriai; prieskyra; affiliering; tilknytning; yliopistot; kumppanit;
		университеты; организации; партнёры; партнеры; аффилиация; адрес; університети; партнери; πανεπιστήμια; ιδρύματα; üniversiteler; kurumlar; 机构名称; 单位; 地址; 所属; 所属機関`, ";") {
		out[table.Fold(w)] = true
	}
	return out
})

var fieldOf = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for field, list := range words {
		for w := range strings.SplitSeq(list, ";") {
			out[table.Fold(w)] = field
		}
	}
	for w := range lengthWords() {
		out[w] = "valid"
	}
	for _, f := range Fields {
		out[table.Fold(f)] = f
	}
	return out
})

var inLanguage = regexp.MustCompile(`(?i)^(?:(?:partner|institution|university|legal)\s*)?name[\s_:(\[-]*(?:in\s+)?\(?([a-z]{2,3}|[a-z]{4,})[)\]]?$|^([a-z]{4,})\s+name$`)

// guess returns the field that the name of a column means, person for a column about people,
// and "" if it is not known.
func guess(header string) string {
	if f := fieldOf()[table.Fold(header)]; f != "" && table.Fold(header) != "" {
		return f
	}
	m := inLanguage.FindStringSubmatch(strings.TrimSpace(header))
	if m == nil {
		return ""
	}
	return languageNamed(strings.ToLower(m[1] + m[2]))
}

// languageNamed returns the field for a name in the language that is given by its code or
// its English name, "" if it is neither.
func languageNamed(word string) string {
	if len(word) == 2 {
		if tag, err := language.Parse(word); err == nil {
			return "name:" + tag.String()
		}
		return ""
	}
	return languages()[word]
}

var languages = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, t := range display.Supported.Tags() {
		if !strings.Contains(t.String(), "-") {
			out[strings.ToLower(display.English.Languages().Name(t))] = "name:" + t.String()
		}
	}
	return out
})
