package match

import (
	"slices"
	"strings"

	"liaison/internal/text"
)

// mention is a place that the string names with the tokens from..to.
type mention struct {
	code     string // of a country
	key      uint64 // of a city
	from, to int
	region   string // the country of a region with that name or code
	sure     bool   // it means the place; else it may mean something else as well
}

// findPlaces finds the countries and cities that the string names.
func (r *parsedString) findPlaces() {
	t := r.tokens
	for i := 0; i < len(t); {
		step := 1
		countries := t[i].country
		phrase := ""
		key := uint64(fnvStart)
		for j := i; j < len(t) && j < i+maxPlaceWords; j++ {
			if j > i && t[j].gap == gapEnd {
				break
			}
			phrase += " " + t[j].plain
			if j-i < max(countries, maxRegionWords) || i == j {
				if c, ok := r.countryAt(i, j, phrase[1:], countries > j-i); ok {
					c.sure = c.sure && !r.goesOn(j)
					r.countries = append(r.countries, c)
					step = j - i + 1
				}
			}
			if key = hash(key, t[j].word); j < i+maxCity {
				if n := r.m.cityCounts[key]; n > 0 && len(phrase) > 3 {
					r.cities = append(r.cities, mention{key: key, code: r.m.cityCountry[key], from: i, to: j, sure: n >= 3})
				}
			}
		}
		i += step
	}
	r.dropInnerCities()
}

// dropInnerCities drops the cities whose name is only a piece of the name of another one:
// Newcastle upon Tyne is not Newcastle, nor New York York.
func (r *parsedString) dropInnerCities() {
	all := slices.Clone(r.cities)
	r.cities = slices.DeleteFunc(r.cities, func(c mention) bool {
		return slices.ContainsFunc(all, func(d mention) bool { return d.from <= c.from && c.to <= d.to && d.to-d.from > c.to-c.from })
	})
}

// goesOn reports whether a word that is no number follows directly, so that the words up to a
// token are rather the beginning of something else than an address: Maurice is Mauritius in
// French, but "Maurice Wilkins Centre" is named after a person.
func (r *parsedString) goesOn(to int) bool {
	if to+1 >= len(r.tokens) {
		return false
	}
	next := &r.tokens[to+1]
	return next.gap < gapComma && !next.stop && !next.digit && !r.tokens[to].dot
}

// maxPlaceWords is how many words the name of a place has at most.
const maxPlaceWords = 6

// countryAt returns the country that the tokens from..to name, or that has the
// region they name. named says whether a country's name may begin with the first.
func (r *parsedString) countryAt(from, to int, phrase string, named bool) (mention, bool) {
	t := r.tokens[from]
	m := mention{from: from, to: to, sure: true}
	if code, ok := regions[phrase]; ok {
		m.code, m.region = code, code
		if phrase == "georgia" {
			m.code, m.sure = "GE", false
		}
		return m, true
	}
	if from < to || len(t.plain) > 3 {
		if named {
			code, ok := text.CountryOf(phrase)
			m.code = code
			return m, ok
		}
		return m, false
	}
	if !t.upper || from == 0 && len(r.tokens) > 1 || t.gap == gapSpace && to+1 < len(r.tokens) && r.tokens[to+1].gap < gapComma {
		return m, false
	}
	switch {
	case len(t.plain) == 3 && !noCountry[t.plain] || t.plain == "uk" || t.plain == "us":
		code, ok := text.CountryOf(strings.ToUpper(t.plain))
		m.code = code
		return m, ok
	case len(t.plain) == 2 && (to+1 == len(r.tokens) || r.tokens[to+1].gap >= gapComma || r.tokens[to+1].digit):
		// It may be a country or a state of the USA, Canada or Australia.
		m.code, m.sure = strings.ToUpper(t.plain), false
		m.region = regionCodes[t.plain]
		return m, true
	}
	return m, false
}

// noCountry are words and acronyms in capitals that are more often written than the
// code of the country that they also are.
var noCountry = wordSet(`and eth pan can ben per mar`)

// mainland has the country that addresses give instead of one that is part of it
// and has a code of its own.
var mainland = map[string]string{"HK": "CN", "MO": "CN", "PR": "US", "GP": "FR", "MQ": "FR", "GF": "FR", "RE": "FR", "YT": "FR", "GU": "US", "VI": "US", "AS": "US"}

// country compares what the string says of countries, outside of the tokens
// from..to, with one: 1 it names that country, -1 it names another, 0 neither.
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
	result := 0
	near := false // one is named in the same affiliation: those of others do not count
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
			near, result = true, 0
		}
		switch {
		case c.code == code || mainland[code] == c.code || c.region == code:
			result = 1
		case c.sure && result == 0:
			result = -1
		}
	}
	return result
}

// citiesBeside is what the string says of cities beside a name.
type citiesBeside struct {
	own     bool // it names a city of the organisation
	other   bool // it names other cities only
	home    bool // … one of them in the organisation's country
	foreign bool // … all of them in other countries
}

// city compares the cities that the string names in the same affiliation, outside of
// the tokens from..to, with those of an organisation.
func (r *parsedString) city(o int32, from, to int) citiesBeside {
	var out citiesBeside
	part, country := r.tokens[from].part, r.m.organisations[o].Country
	for _, c := range r.cities {
		switch {
		case c.from >= from && c.to <= to || r.tokens[c.from].part != part:
		case slices.Contains(r.m.citiesOf(o), c.key):
			return citiesBeside{own: true}
		case c.sure:
			out.other = true
			if c.code != "" && country != "" {
				out.home = out.home || c.code == country
				out.foreign = out.foreign || c.code != country
			}
		}
	}
	out.foreign = out.foreign && !out.home
	return out
}
