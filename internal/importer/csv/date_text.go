package csv

import (
	"iter"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/width"

	"liaison/internal/importer/table"
)

// clock matches the time of day, or the time zone, behind a date.
var clock = regexp.MustCompile(`(?:[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[AaPp]\.?[Mm]\.?)?( ?(?:UTC|GMT|CET|CEST|EET|EEST|MSK)?(Z|[+-]\d{2}:?\d{2})?)( \([^)]*\))?|(Z|[+-]\d{2}:\d{2}))$`)

// wholeNumber matches a number with a fraction, as programs write years, days without marks and days that spreadsheets
// count where another cell of the column is empty: 2021.0, 44452.5.
var wholeNumber = regexp.MustCompile(`^(?:(\d{4}|\d{8})[.,]0+|([2-5]\d{4})[.,]\d+)$`)

// Words before a date that say whether it is a start or an end, in lower case.
const (
	sinceList = `du|del|del día|vom|from|since|as of|as from|starting|valid from|effective|effective from|ab|ab dem|ab der|von|vom|seit|seit dem|gültig ab|depuis|depuis le|à partir du|à partir de|à compter du|dès|desde|desde el|a partir de|a partir del|dal|dall['’]|da|a partire dal|de la|începând cu|din|începând din|nuo|od|od dnia|počínaje|alates|alkaen|no|från|från och med|fr\.?o\.?m\.?|fra|fra og med|vanaf|van|từ|từ ngày|с|со|від|з|από|начиная с`
	untilList = `bis einschließlich|tot en met|until|till|to|up to|through|valid until|valid till|valid to|expires|expires on|ends|bis|bis zum|bis ende|gültig bis|jusqu['’]en|jusqu['’]au|jusqu['’]à|au|hasta|hasta el|al|até|até o|fino al|fino a|sino al|până la|până în|pana la|iki|do|do dnia|kuni|asti|līdz|till och med|t\.?o\.?m\.?|til|til og med|tot|tot en met|t/m|đến|đến ngày|đến hết|до|по|έως|μέχρι`
)

var sinceWords, untilWords = longestFirst(sinceList), longestFirst(untilList)

// longestFirst orders alternatives, so that an expression tries "bis zum" before "bis".
func longestFirst(list string) string {
	words := strings.Split(list, "|")
	slices.SortStableFunc(words, func(a, b string) int { return len(b) - len(a) })
	return strings.Join(words, "|")
}

var (
	since = regexp.MustCompile(`(?i)^(?:` + sinceWords + `)\s+`)
	until = regexp.MustCompile(`(?i)^(?:` + untilWords + `)\s+`)
	// filler matches a word before a date that says nothing of it.
	filler = regexp.MustCompile(`(?i)^(?:academic year|ay|a\.? ?y\.?|a\.? ?a\.?|acad\.? year|année (?:universitaire|académique|scolaire)|an(?:ul)? (?:universitar|academic)|año académico|curso(?: académico)?|ano (?:letivo|académico|acadêmico|lectivo)|anno accademico|rok akad(?:emicki|\.)?|r\. ?a\.|akademický rok|ak\. ?rok|` +
		`studienjahr|akademisches jahr|(?:mokslo|studijų) metai|õppeaasta|mācību gads|studieår(?:et)?|läsår(?:et)?|lukuvuosi|tanév|akademska godina|školska godina|учебный год|навчальний рік|akademik yılı?|năm học|` +
		`ngày|năm|le|la|el|den|der|dem|the|on|dnia|dne|dňa|signed(?: on)?|year|année|anul|año|ano|anno|an|rok|jahr|god|год|metai|in|en|im|ca|c)[ .:,]+`)
	// trailer matches a word behind a date that says nothing of it.
	trailer = regexp.MustCompile(`(?i)^(.*[\d.,) ]) ?(?:d|dieną|dien|m|r|roku|rok|g|god|godine|a|aasta|aastal|gada|gads|év|г|год|года|году|р|року|рік|години|године|година|годину|m\. ?m|m\. m|mokslo metai|academic year|academic|ay|öppeaasta|õppeaasta|läsåret|lukuvuosi|tanév|akademik yılı|учебный год|уч\. ?год|навчальний рік|akad\. ?rok|학년도|年度|年|起|止)\.?$`)
	glued   = regexp.MustCompile(`(?i)^((?:ay|wise|sose|ws|ss|fs|hs))(\d{4})`)
	// twoWords are months of two words, which become one.
	twoWords = regexp.MustCompile(`(كانون|تشرين) (ال\p{L}+)`)
)

// vietnameseMonths puts numbers for the words of months, the longer words first.
var vietnameseMonths = strings.NewReplacer(
	"tháng mười hai", "tháng 12", "tháng mười một", "tháng 11", "tháng mười", "tháng 10", "tháng giêng", "tháng 1", "tháng chạp", "tháng 12", "tháng một", "tháng 1", "tháng hai", "tháng 2", "tháng ba", "tháng 3",
	"tháng tư", "tháng 4", "tháng năm", "tháng 5", "tháng sáu", "tháng 6", "tháng bảy", "tháng 7", "tháng tám", "tháng 8", "tháng chín", "tháng 9")

// plain returns a date in digits and marks of ASCII, with single blanks, without a time of
// day behind it and without marks around it.
func plain(s string) string {
	s = width.Fold.String(strings.Map(asciiDigit, s))
	s = clock.ReplaceAllString(strings.Join(strings.Fields(s), " "), "")
	s = vietnameseMonths.Replace(s)
	s = wholeNumber.ReplaceAllString(s, "$1$2")
	s = twoWords.ReplaceAllString(s, "$1$2")
	return strings.Trim(s, " '’\"`,;*")
}

// asciiDigit returns the ASCII digit for a decimal digit of any script, and drops what
// nobody sees.
func asciiDigit(r rune) rune {
	switch {
	case r < unicode.MaxASCII:
		return r
	case unicode.Is(unicode.Cf, r):
		return -1
	case unicode.Is(unicode.Nd, r):
		for _, part := range unicode.Nd.R16 {
			if lo, hi := rune(part.Lo), rune(part.Hi); lo <= r && r <= hi {
				return '0' + (r-lo)%10
			}
		}
	}
	return r
}

// readings yields the texts that a cell with a date may be read as: the whole, then with
// less and less of the words around the date.
func readings(cell string) iter.Seq[string] {
	return func(yield func(string) bool) {
		s := plain(cell)
		bare := withoutWeekday(s)
		for _, start := range []string{withoutLead(s), s, withoutLead(bare), bare} {
			if !yield(start) {
				return
			}
			for range 3 {
				next := glued.ReplaceAllString(strings.TrimSpace(filler.ReplaceAllString(start, "")), "$1 $2")
				if next != start && !yield(next) {
					return
				}
				cut := strings.TrimRight(trailer.ReplaceAllString(next, "$1"), " .,")
				if cut != next && !yield(cut) {
					return
				}
				if cut == start {
					break
				}
				start = cut
			}
		}
	}
}

// withoutLead returns a date without a word before it that says whether it is a start or
// an end.
func withoutLead(s string) string {
	return strings.TrimSpace(until.ReplaceAllString(since.ReplaceAllString(s, ""), ""))
}

// withoutWeekday returns a date without the name of a day of the week before it.
func withoutWeekday(s string) string {
	first, rest, found := strings.Cut(s, " ")
	if found && weekdays()[table.Fold(first)] {
		return strings.TrimSpace(rest)
	}
	return s
}

// weekdays are the folded names of the days of the week, and their abbreviations.
var weekdays = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, l := range readers {
		for _, list := range [][]string{l.WeekdaysWide(), l.WeekdaysAbbreviated()} {
			for _, word := range list {
				out[table.Fold(word)] = true
			}
		}
	}
	delete(out, "")
	return out
})

// saysOpen reports whether a text says that there is no end.
func saysOpen(s string) bool {
	folded := table.Fold(s)
	for _, before := range []string{"auf", "a", "na", "do", "fur", "pour", "por", "per", "duree", "onbepaaldetijdvoor", "until", "bis", "hasta", "fino", "pana", "iki"} {
		if rest, ok := strings.CutPrefix(folded, before); ok && goesOn()[rest] {
			return true
		}
	}
	return goesOn()[folded]
}

// goesOn has the folded words for an open end.
var goesOn = sync.OnceValue(func() map[string]bool {
	return foldedWords([]string{
		"unlimited; indefinite; indefinitely; open; open ended; open end; ongoing; on-going; permanent; no end date; no end; no expiry; no expiry date; no expiration; no expiration date; does not expire; never; never expires; perpetual; evergreen; until further notice; until terminated; until termination; until cancelled; until revoked; present; to date; current; today; unspecified period; for an indefinite period; continuous; rolling; ∞",
		"unbefristet; unbegrenzt; unbestimmt; unbestimmte Zeit; bis auf weiteres; auf weiteres; ohne Ende; kein Ablauf; fortlaufend; laufend; heute; offen; dauerhaft",
		"illimité; illimitée; indéterminé; indéterminée; durée indéterminée; durée illimitée; sans limite; sans limite de durée; sans fin; sans échéance; à ce jour; en cours; permanente; jusqu'à nouvel ordre; présent; tacite reconduction indéfinie",
		"indefinido; indefinida; plazo indefinido; tiempo indefinido; duración indefinida; ilimitado; ilimitada; sin fecha de fin; sin límite; sin vencimiento; sin caducidad; presente; actualidad; la actualidad; hasta nuevo aviso; vigente",
		"indeterminato; indeterminata; tempo indeterminato; durata indeterminata; illimitato; illimitata; senza scadenza; senza termine; in corso; presente; oggi",
		"indeterminado; indeterminada; prazo indeterminado; tempo indeterminado; sem prazo; sem termo; indefinit; indefinida; temps indefinit; sense data de fi; il·limitat",
		"nedeterminat; nedeterminată; perioadă nedeterminată; durată nedeterminată; perioada nedeterminata; nelimitat; nelimitată; fără termen; fără dată de expirare; în curs; prezent; permanent",
		"neterminuota; neterminuotas; neterminuotai; neribota; neribotas; neribotai; neribotam laikui; neapibrėžtas; tęsiasi; dabar; nuolatinis; nuolat",
		"bezterminowo; bezterminowa; bezterminowy; nieokreślony; czas nieokreślony; na czas nieokreślony; nieograniczony; nieograniczona; bez terminu; nadal; obecnie; stała",
		"doba neurčitá; dobu neurčitou; neurčito; neurčitá; na dobu neurčitú; dobu neurčitú; neomezeně; neomezená; bez omezení; trvá; neobmedzene; neobmedzená",
		"nedoločen čas; nedolocen cas; nedoločenčas; za nedoločen čas; neodređeno; neodređeno vrijeme; neodređeno vreme; neograničeno; trajno; неодређено; неограничено; на неодређено; неопределено",
		"határozatlan; határozatlan idejű; határozatlan időre; határozatlan ideig; korlátlan; folyamatos",
		"tähtajatu; tähtajatult; beztermiņa; bez termiņa; beztermiņ; nenoteikts; uz nenoteiktu laiku; pastāvīgs; toistaiseksi; toistaiseksi voimassa oleva; jatkuva",
		"tills vidare; tillsvidare; löpande; obegränsad; obegränsat; utan slutdatum; indtil videre; ubegrænset; tidsubegrænset; løbende; inntil videre; ubegrenset; tidsubegrenset; løpende; ótímabundið; ótímabundinn",
		"onbepaald; onbepaalde tijd; voor onbepaalde tijd; onbeperkt; doorlopend; heden; tot nader order",
		"süresiz; belirsiz; sınırsız; belirsiz süreli; devam ediyor; αορίστου; αόριστη; αορίστου χρόνου; αόριστης διάρκειας; σε ισχύ",
		"бессрочно; бессрочный; бессрочная; неограниченно; без срока; не ограничен; по настоящее время; настоящее время; безстроково; безстроковий; необмежено; безсрочно; безсрочен",
		"无限期; 长期; 長期; 無期限; 永久; 至今; 现在; 長期有效; 长期有效; 自动续签; 無期; 무기한; 현재; 계속; không thời hạn; vô thời hạn; không xác định; không xác định thời hạn; dài hạn; hiện tại; غير محدد; مفتوح; مستمر",
	})
})
