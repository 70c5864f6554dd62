package csv

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"liaison/internal/importer/record"
)

// otherNames are names of countries that CLDR does not have, as lists write them.
var otherNames = map[string]string{
	"GB": "United Kingdom of Great Britain and Northern Ireland; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; U.K.; Großbritannien; Grande-Bretagne; Gran Bretaña; Gran Bretagna; Didžioji Britanija; Velika Britanija; Wielka Brytania; Anglia; Velká Británie; Великобритания; Велика Британија; Marea Britanie",
	"US": "United States of America; USA; U.S.A.; U.S.; États-Unis d'Amérique; EE.UU.; EEUU; Estados Unidos de América; Stati Uniti d'America; Vereinigte Staaten von Amerika; JAV; SUA; США; SAD; САД; Stany Zjednoczone Ameryki",
	"CZ": "Czech Republic; The Czech Republic; Tschechische Republik; République tchèque; República Checa; Repubblica Ceca; Česká republika; Чешская Республика; Čekijos Respublika",
	"SK": "Slovak Republic; Slovenská republika; Slowakische Republik", "NL": "Holland; The Netherlands; Pays Bas; Holandia; Olanda; Hollanda; Голландия; Holandija",
	"MK": "Macedonia; FYROM; Republic of North Macedonia; Former Yugoslav Republic of Macedonia; FYR Macedonia; Makedonija; Mazedonien; Македония; Македонија",
	"TR": "Turkey; Turkiye; Republic of Türkiye", "MD": "Republic of Moldova; Moldova, Republic of; Republica Moldova", "RU": "Russian Federation; Российская Федерация; Fédération de Russie; Russische Föderation; РФ",
	"KR": "Republic of Korea; Korea, Republic of; Korea (South); Korea South; South-Korea; Korea, South; ROK; 韩国", "KP": "Democratic People's Republic of Korea; DPRK; Korea, Democratic People's Republic of",
	"CN": "People's Republic of China; P.R. China; PRC; China, People's Republic of; VR China; Volksrepublik China; Mainland China; КНР", "TW": "Taiwan, Province of China; Chinese Taipei", "HK": "Hong Kong; Hongkong; Hong Kong SAR", "MO": "Macao; Macau",
	"VN": "Viet Nam; Socialist Republic of Vietnam", "IR": "Islamic Republic of Iran; Iran, Islamic Republic of", "SY": "Syrian Arab Republic", "LA": "Lao People's Democratic Republic; Lao PDR", "BN": "Brunei Darussalam",
	"TZ": "United Republic of Tanzania; Tanzania, United Republic of", "BO": "Bolivia, Plurinational State of; Plurinational State of Bolivia", "VE": "Venezuela, Bolivarian Republic of; Bolivarian Republic of Venezuela",
	"CI": "Ivory Coast; Côte d'Ivoire; Elfenbeinküste", "CV": "Cape Verde; Cabo Verde", "SZ": "Swaziland", "MM": "Burma", "PS": "Palestine; State of Palestine; Palestinian Territories; Palestine, State of",
	"CD": "Democratic Republic of the Congo; DR Congo; DRC; Congo, the Democratic Republic of the", "CG": "Republic of the Congo; Congo-Brazzaville", "XK": "Kosovo; Republic of Kosovo; Kosova; Kosovo*",
	"BA": "Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia; BiH; Bosnien-Herzegowina; Bosnia-Herzegovina", "KG": "Kyrgyz Republic; Kirgizstan", "AE": "UAE; U.A.E.; Emirates", "VA": "Holy See; Vatican", "IE": "Republic of Ireland; Eire",
	"BY": "Belorussia; Белоруссия; Weißrussland; Weissrussland; Biélorussie", "DE": "Federal Republic of Germany; Bundesrepublik Deutschland; BRD; ФРГ", "LT": "Lietuvos Respublika; Republic of Lithuania", "CY": "Republic of Cyprus", "GE": "Republic of Georgia; Грузия", "TL": "East Timor; Timor Leste",
}

// inLanguages are the languages whose names of countries are known.
var inLanguages = []string{
	"en", "de", "fr", "es", "pt", "it", "nl", "da", "sv", "nb", "fi", "is", "et", "lv", "lt", "pl", "cs", "sk", "hu", "ro", "sl", "hr", "bs", "sr", "sr-Latn", "sq",
	"mk", "bg", "ru", "uk", "be", "el", "tr", "az", "ka", "hy", "kk", "uz", "ar", "fa", "he", "hi", "zh", "zh-Hant", "ja", "ko", "vi", "th", "id", "ms", "ca", "eu", "gl", "ga", "mt", "pt-PT", "es-419", "en-GB",
}

// codes are the countries' codes by their folded names. Where two languages
// mean two countries by one name, the earlier language counts.
var codes = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for cc, names := range otherNames {
		for n := range strings.SplitSeq(names, ";") {
			out[fold(n)] = cc
		}
	}
	var all []language.Region
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if cc := record.Country(string([]rune{a, b})); cc == string([]rune{a, b}) {
				all = append(all, language.MustParseRegion(cc))
			}
		}
	}
	for _, lang := range inLanguages {
		names := display.Regions(language.Make(lang))
		for _, r := range all {
			if n := fold(names.Name(r)); len(n) > 3 || n != "" && n[0] >= 0x80 {
				if out[n] == "" {
					out[n] = r.String()
				}
			}
		}
	}
	// Two countries are called so.
	delete(out, "congo")
	delete(out, "korea")
	return out
})

// countryOf is the alpha-2 code of a code or a name in any of many languages,
// "" where it is none.
func countryOf(cell string) string {
	if cc := codes()[fold(cell)]; cc != "" {
		return cc
	}
	bare := strings.TrimSpace(cell)
	if cc := record.Country(bare); cc != "" {
		return cc
	}
	if len(bare) == 3 {
		if r, err := language.ParseRegion(strings.ToUpper(bare)); err == nil && r.ISO3() == strings.ToUpper(bare) {
			return record.Country(r.String())
		}
	}
	for _, article := range []string{"the", "republicof", "therepublicof", "kingdomof"} {
		if rest, ok := strings.CutPrefix(fold(cell), article); ok && codes()[rest] != "" {
			return codes()[rest]
		}
	}
	return ""
}
