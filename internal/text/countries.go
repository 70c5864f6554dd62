package text

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/biter777/countries"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// gazetteer is the countries by their folded names in the languages of CLDR.
type gazetteer struct {
	codes map[string]string
	words map[string]int // of the longest name that begins with a word
}

// Where languages disagree on a name ("Niger" in one is "Nigeria" in another),
// English has the say, then most languages; names that stay a tie are left out.
var atlas = sync.OnceValue(func() gazetteer {
	votes := map[string]map[string]int{}
	languages := display.Supported.Tags()
	for _, region := range regions() {
		for _, l := range languages {
			names := display.Regions(l)
			if names == nil {
				continue
			}
			name := Fold(names.Name(region))
			if utf8.RuneCountInString(name) < 2 || name == Fold(region.String()) {
				continue
			}
			vote(votes, name, region.String(), 1)
			if l == language.English {
				vote(votes, name, region.String(), len(languages))
				vote(votes, strings.TrimSuffix(name, " sar china"), region.String(), len(languages))
			}
		}
	}
	g := gazetteer{codes: make(map[string]string, len(votes)), words: map[string]int{}}
	formal(func(name, code string) {
		if votes[name] == nil {
			vote(votes, name, code, 1)
		}
	})
	for name, codes := range votes {
		best, most := "", 0
		for code, n := range codes {
			switch {
			case n > most:
				best, most = code, n
			case n == most:
				best = ""
			}
		}
		if best != "" {
			g.codes[name] = best
			first, _, _ := strings.Cut(name, " ")
			g.words[first] = max(g.words[first], strings.Count(name, " ")+1)
		}
	}
	return g
})

func vote(votes map[string]map[string]int, name, code string, n int) {
	if votes[name] == nil {
		votes[name] = map[string]int{}
	}
	votes[name][code] += n
}

// formal gives the names that CLDR lacks and ISO 3166 or people have, with their
// codes: "Russian Federation", "Republic of Korea", and what that is a republic of.
func formal(yield func(name, code string)) {
	for _, c := range countries.All() {
		words := strings.Fields(c.Info().Name)
		for i := range words {
			if name := strings.Join(words[i:], " "); (i == 0 || words[i-1] == "of") && countries.ByName(name) == c {
				yield(Fold(name), c.Alpha2())
			}
		}
	}
}

// regions are the countries and territories that have an ISO 3166 code of today.
func regions() []language.Region {
	var out []language.Region
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			r, err := language.ParseRegion(string([]rune{a, b}))
			if err == nil && r.IsCountry() && r.Canonicalize() == r && r.String() == string([]rune{a, b}) {
				out = append(out, r)
			}
		}
	}
	return out
}

// CountryOf is the ISO 3166 code of two letters for a country's name in any
// language of CLDR, or for its code of two or three letters; false where the
// whole text is neither.
func CountryOf(name string) (string, bool) {
	name = strings.TrimSpace(visible(name))
	folded := Fold(name)
	if code, ok := atlas().codes[folded]; ok {
		return code, true
	}
	if code, ok := strings.CutPrefix(folded, "the "); ok {
		if code, ok := atlas().codes[code]; ok {
			return code, true
		}
	}
	return countryCode(strings.ReplaceAll(name, ".", ""))
}

// countryCode reads UK, GB, GBR.
func countryCode(s string) (string, bool) {
	if len(s) != 2 && len(s) != 3 {
		return "", false
	}
	for _, r := range s {
		if r >= utf8.RuneSelf || !unicode.IsLetter(r) {
			return "", false
		}
	}
	r, err := language.ParseRegion(s)
	if err != nil || !r.IsCountry() {
		return "", false
	}
	r = r.Canonicalize()
	return r.String(), display.Regions(language.English).Name(r) != ""
}

// Countries are the codes of the countries named in the text, each once, in
// order: names anywhere, the longest first; codes of three letters, and UK, only
// in capitals and as all there is between two commas, semicolons or brackets.
// Codes of two letters mean states of the USA as often and are left to CountryOf.
func Countries(s string) []string {
	var out []string
	add := func(code string) {
		if !slices.Contains(out, code) {
			out = append(out, code)
		}
	}
	for _, part := range strings.FieldsFunc(visible(s), func(r rune) bool { return strings.ContainsRune(",;()[]，；（）", r) }) {
		part = strings.ReplaceAll(strings.TrimSpace(part), ".", "")
		if strings.ToUpper(part) == part && (len(part) == 3 || part == "UK") {
			if code, ok := countryCode(part); ok {
				add(code)
				continue
			}
		}
		atlas().scan(strings.Fields(Fold(part)), add)
	}
	return out
}

func (g gazetteer) scan(words []string, add func(code string)) {
	for i := 0; i < len(words); {
		if isWide(firstRune(words[i])) {
			g.within([]rune(words[i]), add)
			i++
			continue
		}
		n := min(g.words[words[i]], len(words)-i)
		for ; n > 0; n-- {
			if code, ok := g.codes[strings.Join(words[i:i+n], " ")]; ok {
				add(code)
				break
			}
		}
		i += max(n, 1)
	}
}

// within finds names in a run of characters without spaces, two at least.
func (g gazetteer) within(run []rune, add func(code string)) {
	for i := 0; i < len(run); {
		n := min(12, len(run)-i)
		for ; n > 1; n-- {
			if code, ok := g.codes[string(run[i:i+n])]; ok {
				add(code)
				break
			}
		}
		i += max(n, 1)
	}
}
