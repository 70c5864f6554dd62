package csv

import (
	"liaison/internal/importer/table"
	"strings"
	"sync"

	"github.com/go-playground/locales"
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
	sl.New(), hr.New(), bs.New(), sr_Latn.New(), sr.New(), mk.New(), bg.New(), ru.New(), uk.New(), be.New(), el.New(), tr.New(), az.New(), sq.New(), ka.New(), hy.New(), ca.New(), eu.New(), gl.New(), ga.New(), mt.New(), id.New(),
}

// nominatives are names of months that CLDR lacks, because it has the form that is used with
// a day: the forms used with a year alone, and colloquial ones. They are listed by
// language, January first, with "" where the form is the same.
var nominatives = map[string]string{
	"pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
	"cs": "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
	"sk": "január február marec apríl máj jún júl august september október november december",
	"hr": "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac",
	"ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
	"uk": "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
	"be": "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань",
	"el": "Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος",
	"lt": "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
	"lv": "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
	"ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
	"es": "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
	"de": "Jänner Feber Maerz April Mai Juno Julei August September Oktober November Dezember",
	"fi": "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
	"en": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
	"fr": "janv fév mars avr mai juin juil août sept oct nov déc",
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
		for m, word := range strings.Fields(nominatives[l.Locale()]) {
			put(i, m+1, word)
		}
	}
	return out
})

// monthNamed returns the month that a word means, 0 if none. If the word means different
// months in different languages, it takes that of the language to which most words of the
// column belong; if several such languages disagree, the result is 0. "listopad" is
// November in Polish and October in Croatian.
func (c dateColumn) monthNamed(word string) int {
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
