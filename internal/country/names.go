package country

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/biter777/countries"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/unicode/norm"
)

// Names calls yield with each name of a country of today that stands for it in
// running text too, and with its code: the names of CLDR in all languages, those
// of ISO 3166-1, and newer ones. Abbreviations and names of parts, as England,
// are not among them. Where languages mean two countries by one name ("Niger" in
// one is "Nigeria" in another), English has the say, then most languages; a name
// that stays a tie is left out. The order is not fixed.
func Names(yield func(name, code string)) {
	for _, n := range official() {
		yield(n.name, n.code)
	}
}

type namedCode struct{ name, code string }

// official returns the names of Names.
var official = sync.OnceValue(func() []namedCode {
	votes := map[string]map[string]int{}
	spelt := map[string][]string{} // the spellings of a folded name
	vote := func(name, code string, n int) {
		key := fold(name)
		if votes[key] == nil {
			votes[key] = map[string]int{}
		}
		votes[key][code] += n
		if !slices.Contains(spelt[key], name) {
			spelt[key] = append(spelt[key], name)
		}
	}
	languages := display.Supported.Tags()
	for _, r := range regions() {
		for _, l := range languages {
			names := display.Regions(l)
			if names == nil {
				continue
			}
			name := names.Name(r)
			if name == "" || strings.EqualFold(name, r.String()) {
				continue
			}
			vote(name, r.String(), 1)
			if l == language.English {
				vote(name, r.String(), len(languages))
				vote(strings.TrimSuffix(name, " SAR China"), r.String(), len(languages))
			}
		}
	}
	for name, code := range formal {
		if votes[fold(name)] == nil {
			vote(name, code, 1)
		}
	}
	for code, list := range newer {
		for name := range strings.SplitSeq(list, ";") {
			vote(strings.TrimSpace(name), code, 3*len(languages))
		}
	}
	var out []namedCode
	for key, codes := range votes {
		if code := winner(codes); code != "" {
			for _, name := range spelt[key] {
				out = append(out, namedCode{name, code})
			}
		}
	}
	return out
})

// winner returns the code with the most votes, "" for a tie.
func winner(codes map[string]int) string {
	best, most := "", 0
	for code, n := range codes {
		switch {
		case n > most:
			best, most = code, n
		case n == most:
			best = ""
		}
	}
	return best
}

// formal calls yield with the names of ISO 3166-1, "Russian Federation", and with
// what they call a republic or kingdom: "Republic of Korea".
func formal(yield func(name, code string) bool) {
	for _, c := range countries.All() {
		if isoCode(c.Alpha2()) == "" {
			continue
		}
		words := strings.Fields(c.Info().Name)
		for i := range words {
			if name := strings.Join(words[i:], " "); (i == 0 || words[i-1] == "of") && countries.ByName(name) == c {
				if !yield(name, c.Alpha2()) {
					return
				}
			}
		}
	}
}

// regions returns the countries and territories that have an ISO 3166-1 code of today.
func regions() []language.Region {
	var out []language.Region
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if code := string([]rune{a, b}); isoCode(code) == code {
				out = append(out, language.MustParseRegion(code))
			}
		}
	}
	return out
}

// gazetteer is every name by its folded form; one of up to three ASCII letters
// when folded is under its exact spelling in lower case, since those letters are
// codes.
var gazetteer = sync.OnceValue(func() map[string]Country {
	out := map[string]Country{}
	put := func(name string, c Country) {
		key := fold(name)
		if len(key) <= 3 && isASCII(key) && !isASCII(name) {
			key = strings.ToLower(name)
		}
		out[key] = c
	}
	Names(func(name, code string) {
		if len(fold(name)) > 3 || !isASCII(name) {
			put(name, Country{Code: code})
		}
	})
	for code, list := range colloquial {
		for name := range strings.SplitSeq(list, ";") {
			put(strings.TrimSpace(name), Country{Code: code})
		}
	}
	for _, c := range former {
		if c.Former != "" {
			put(c.Former, c)
		}
	}
	for name, code := range formerNames {
		put(name, former[code])
	}
	return out
})

// fold returns the form in which names are compared: letters and digits alone, in lower
// case, without marks.
func fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ReplaceAll(s, "&", " and ")) {
		if r >= '\u02b0' && r <= '\u02ff' { // letters that stand for an apostrophe: Oʻzbekiston
			continue
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return plainLetters.Replace(b.String())
}

// plainLetters replaces letters that Unicode does not take apart.
var plainLetters = strings.NewReplacer("ß", "ss", "ł", "l", "ø", "o", "ı", "i", "đ", "d", "æ", "ae", "œ", "oe", "ə", "e")

// withoutForm takes one article or form of state off the beginning of a folded
// name; without one it returns the name itself.
func withoutForm(folded string) string {
	for _, form := range leadingForms {
		if rest, ok := strings.CutPrefix(folded, form); ok && len(rest) > 3 {
			return rest
		}
	}
	return folded
}

// shown are the short English names of today where CLDR 32 has an older or a longer one.
var shown = map[string]string{
	"CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "CV": "Cabo Verde", "HK": "Hong Kong", "MK": "North Macedonia", "MM": "Myanmar",
	"MO": "Macao", "PS": "Palestine", "SZ": "Eswatini", "TR": "Türkiye",
}

// Name returns the short English name of the country of today that has the code, as
// Country.Code writes it; "" for a text that is no such code.
func Name(code string) string {
	if !Valid(code) {
		return ""
	}
	if name := shown[code]; name != "" {
		return name
	}
	return display.English.Regions().Name(language.MustParseRegion(code))
}
