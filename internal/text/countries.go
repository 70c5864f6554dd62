package text

import (
	"maps"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"liaison/internal/country"
)

// gazetteer has the countries by their folded names, as package country knows them. A name
// that two countries have when it is folded, as Ilan, is in no gazetteer.
type gazetteer struct {
	codes map[string]string
	words map[string]int // of the longest name that begins with a word
}

var atlas = sync.OnceValue(func() gazetteer {
	g := gazetteer{codes: map[string]string{}, words: map[string]int{}}
	country.Names(func(spelt, code string) {
		name := Fold(spelt)
		if utf8.RuneCountInString(name) < 2 || name == Fold(code) {
			return
		}
		if other, ok := g.codes[name]; ok && other != code {
			code = ""
		}
		g.codes[name] = code
		first, _, _ := strings.Cut(name, " ")
		g.words[first] = max(g.words[first], strings.Count(name, " ")+1)
	})
	maps.DeleteFunc(g.codes, func(_, code string) bool { return code == "" })
	return g
})

// CountryWords returns how many words the longest name of a country has that begins
// with the folded word; 0 where none begins so. It spares callers that read long texts
// most look-ups of CountryOf. The definite article counts as a word.
func CountryWords(word string) int {
	if word == "the" {
		return 8
	}
	return atlas().words[word]
}

// CountryOf returns the ISO 3166-1 code of two letters for a country's name, or for its
// code of two or three letters, as they occur in running text, and false where the whole
// text is neither. A cell that holds nothing but a country may be written in more ways:
// package country reads those.
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
