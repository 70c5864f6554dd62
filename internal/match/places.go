package match

import (
	"slices"
	"strings"

	"liaison/internal/text"
)

// mention is a place that the string names, by the tokens from..to.
type mention struct {
	code     string // of a country
	key      uint64 // of a city
	from, to int
	sure     bool
}

// findPlaces looks for countries and cities.
func (r *parsedString) findPlaces() {
	t := r.tokens
	for i := 0; i < len(t); {
		step := 1
		phrase := ""
		key := uint64(fnvStart)
		for j := i; j < len(t) && j < i+6; j++ {
			if j > i && t[j].gap == gapEnd {
				break
			}
			phrase += " " + t[j].plain
			if code, ok := r.countryAt(i, j, phrase[1:]); ok {
				r.countries = append(r.countries, mention{code: code, from: i, to: j, sure: true})
				step = j - i + 1
			}
			if key = hash(key, t[j].word); j < i+maxCity {
				if n := r.m.cityCounts[key]; n > 0 && len(phrase) > 3 {
					r.cities = append(r.cities, mention{key: key, from: i, to: j, sure: n >= 3})
				}
			}
		}
		i += step
	}
	if n := len(t); n > 1 && len(t[n-1].plain) == 2 && t[n-1].upper {
		r.countries = append(r.countries, mention{code: strings.ToUpper(t[n-1].plain), from: n - 1, to: n - 1})
	}
}

// countryAt is the country that the tokens from..to name. Codes count in capitals
// only; those of two letters, but for UK, mean states of the USA as often.
func (r *parsedString) countryAt(from, to int, phrase string) (string, bool) {
	t := r.tokens[from]
	switch {
	case from < to || len(t.plain) > 3:
		return text.CountryOf(phrase)
	case t.upper && (len(t.plain) == 3 || t.plain == "uk" || t.plain == "us"):
		return text.CountryOf(strings.ToUpper(t.plain))
	}
	return "", false
}

// mainland are countries that addresses give instead of those that are part of
// them and have a code of their own.
var mainland = map[string]string{"HK": "CN", "MO": "CN", "PR": "US", "GP": "FR", "MQ": "FR", "GF": "FR", "RE": "FR", "YT": "FR"}

// country tells how what the string says of countries fits one, outside of the
// tokens from..to: 1 it names it, -1 it names another, 0 none.
func (r *parsedString) country(code string, from, to int) int {
	if code == "" {
		return 0
	}
	if r.givenCountry != "" {
		if r.givenCountry == code || mainland[code] == r.givenCountry {
			return 1
		}
		return -1
	}
	other := 0
	near := false // one is named in the same part: those of others do not count
	part := r.tokens[from].part
	for _, c := range r.countries {
		if c.from >= from && c.to <= to {
			continue
		}
		here := r.tokens[c.from].part == part
		if near && !here {
			continue
		}
		if here && !near && c.sure {
			near, other = true, 0
		}
		switch {
		case c.code == code || mainland[code] == c.code:
			other = 1
		case c.sure && other == 0:
			other = -1
		}
	}
	return other
}

// city tells whether the string names a city of the entity outside of the tokens
// from..to, and whether it names some other place there instead.
func (r *parsedString) city(e int32, from, to int) (own, other bool) {
	for _, c := range r.cities {
		switch {
		case c.from >= from && c.to <= to:
		case slices.Contains(r.m.cityKeys[e], c.key):
			return true, false
		case c.sure:
			other = true
		}
	}
	return false, other
}
