package csv

import (
	"liaison/internal/importer/table"
	"strings"
	"sync"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/ar"
	"github.com/go-playground/locales/az"
	"github.com/go-playground/locales/be"
	"github.com/go-playground/locales/bg"
	"github.com/go-playground/locales/bs"
	"github.com/go-playground/locales/ca"
	"github.com/go-playground/locales/cs"
	"github.com/go-playground/locales/da"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/el"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/es"
	"github.com/go-playground/locales/et"
	"github.com/go-playground/locales/eu"
	"github.com/go-playground/locales/fi"
	"github.com/go-playground/locales/fr"
	"github.com/go-playground/locales/ga"
	"github.com/go-playground/locales/gl"
	"github.com/go-playground/locales/he"
	"github.com/go-playground/locales/hr"
	"github.com/go-playground/locales/hu"
	"github.com/go-playground/locales/hy"
	"github.com/go-playground/locales/id"
	"github.com/go-playground/locales/is"
	"github.com/go-playground/locales/it"
	"github.com/go-playground/locales/ka"
	"github.com/go-playground/locales/lt"
	"github.com/go-playground/locales/lv"
	"github.com/go-playground/locales/mk"
	"github.com/go-playground/locales/mt"
	"github.com/go-playground/locales/nb"
	"github.com/go-playground/locales/nl"
	"github.com/go-playground/locales/pl"
	"github.com/go-playground/locales/pt"
	"github.com/go-playground/locales/ro"
	"github.com/go-playground/locales/ru"
	"github.com/go-playground/locales/sk"
	"github.com/go-playground/locales/sl"
	"github.com/go-playground/locales/sq"
	"github.com/go-playground/locales/sr"
	"github.com/go-playground/locales/sr_Latn"
	"github.com/go-playground/locales/sv"
	"github.com/go-playground/locales/tr"
	"github.com/go-playground/locales/uk"
)

// readers are the languages whose names of months are read, the most frequent first.
var readers = []locales.Translator{
	en.New(), de.New(), fr.New(), es.New(), pt.New(), it.New(), nl.New(), pl.New(), cs.New(), sk.New(), hu.New(), ro.New(), lt.New(), lv.New(), et.New(), fi.New(), sv.New(), da.New(), nb.New(), is.New(),
	sl.New(), hr.New(), bs.New(), sr_Latn.New(), sr.New(), mk.New(), bg.New(), ru.New(), uk.New(), be.New(), el.New(), tr.New(), az.New(), sq.New(), ka.New(), hy.New(), ca.New(), eu.New(), gl.New(), ga.New(), mt.New(), id.New(), ar.New(), he.New(),
}

// nominatives are names of months that CLDR lacks, because it has the form that is used with
// a day: the forms used with a year alone, and colloquial ones. They are listed by
// language, January first, with "" where the form is the same.
var nominatives = map[string]string{
	"sr":      "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
	"sr_Latn": "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
	"sl":      "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
	"pl":      "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
	"cs":      "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
	"sk":      "január február marec apríl máj jún júl august september október november december",
	"hr":      "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac",
	"ru":      "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
	"uk":      "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
	"be":      "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань",
	"el":      "Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος",
	"lt":      "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
	"lv":      "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
	"ca":      "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
	"es":      "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
	"de":      "Jänner Feber Maerz April Mai Juno Julei August September Oktober November Dezember",
	"fi":      "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
	"en":      "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
	"fr":      "janv fév mars avr mai juin juil août sept oct nov déc",
}

// shortNames are abbreviations of months that spreadsheet programs and people write and that
// CLDR lacks, by language, January first.
var shortNames = map[string]string{
	"de": "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez", "es": "ene feb mar abr may jun jul ago sep oct nov dic", "it": "gen feb mar apr mag giu lug ago set ott nov dic", "pt": "jan fev mar abr mai jun jul ago set out nov dez",
	"nl": "jan feb mrt apr mei jun jul aug sep okt nov dec", "pl": "sty lut mar kwi maj cze lip sie wrz paź lis gru", "cs": "led úno bře dub kvě čvn čvc srp zář říj lis pro", "sk": "jan feb mar apr máj jún júl aug sep okt nov dec",
	"hu": "jan febr márc ápr máj jún júl aug szept okt nov dec", "ro": "ian feb mar apr mai iun iul aug sept oct noi dec", "lt": "sau vas kov bal geg bir lie rgp rgs spl lap grd", "lv": "jan febr mar apr mai jūn jūl aug sept okt nov dec",
	"et": "jaan veebr märts apr mai juuni juuli aug sept okt nov dets", "fi": "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu", "sv": "jan feb mar apr maj jun jul aug sep okt nov dec", "da": "jan feb mar apr maj jun jul aug sep okt nov dec",
	"nb": "jan feb mar apr mai jun jul aug sep okt nov des", "is": "jan feb mar apr maí jún júl ágú sep okt nóv des", "sl": "jan feb mar apr maj jun jul avg sep okt nov dec", "hr": "sij velj ožu tra svi lip srp kol ruj lis stu pro",
	"tr": "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara", "ru": "янв фев мар апр май июн июл авг сен окт ноя дек", "uk": "січ лют бер кві тра чер лип сер вер жов лис гру", "bg": "яну фев мар апр май юни юли авг сеп окт ное дек",
	"el": "Ιαν Φεβ Μαρ Απρ Μαϊ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ", "fr": "janv févr mars avr mai juin juil aoû sep oct nov déc", "ca": "gen feb mar abr mai jun jul ago set oct nov des", "sr_Latn": "jan feb mart apr maj jun jul avg sept okt nov dec",
	"ar": "كانونالثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرينالأول تشرينالثاني كانونالأول",
}

// colloquialShort are further abbreviations, in the form of shortNames; "-" stands for none.
var colloquialShort = map[string]string{
	"lt": "saus vas kovo bal geg birž liep rugp rugs spal lapkr gruod", "ro": "- febr mart - - - - - - - noie -", "en": "- Febr - - - - - - - - - -", "es": "- - - - - - - - sept - - -", "pl": "stycz luty marz kwiec - czerw lipc sierp wrzes pazdz listop grudz",
	"de": "Jän Febr Mär - - - - - Sept - - -", "ru": "- февр - - - июнь июль - сент - нояб -", "ar": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
}

// monthsOf returns the months, 1 to 12, that a folded word means, by the index of the
// language in readers.
type monthsOf map[int]int

// monthWords has all folded words for months.
var monthWords = sync.OnceValue(func() map[string]monthsOf {
	out := map[string]monthsOf{}
	put := func(language, month int, word string) {
		if key := table.Fold(word); len([]rune(key)) > 2 {
			if out[key] == nil {
				out[key] = monthsOf{}
			}
			out[key][language] = month
		}
	}
	for i, l := range readers {
		for _, list := range [][]string{l.MonthsWide(), l.MonthsAbbreviated()} {
			for m, word := range list[max(0, len(list)-12):] {
				put(i, m+1, word)
			}
		}
		for _, list := range []map[string]string{nominatives, shortNames, colloquialShort} {
			for m, word := range strings.Fields(list[l.Locale()]) {
				put(i, m+1, word)
			}
		}
	}
	return out
})

// romanMonths are months as they are written in Poland, Hungary and elsewhere: 1.IX.2021.
var romanMonths = map[string]int{"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12}

// monthNamed returns the month that a word means, 0 if none. If the word means different
// months in different languages, it takes that of the language to which most words of the
// column belong; if several such languages disagree, the result is 0. "listopad" is
// November in Polish and October in Croatian.
func (c dateColumn) monthNamed(word string) int {
	if month := romanMonths[word]; month != 0 {
		return month
	}
	meant := monthWords()[table.Fold(word)]
	best := 0
	for language := range meant {
		best = max(best, c.languages[language])
	}
	month := 0
	for language, m := range meant {
		switch {
		case c.languages[language] < best:
		case month != 0 && month != m:
			return 0
		default:
			month = m
		}
	}
	return month
}
