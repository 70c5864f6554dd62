package match

import "slices"

// segment is a stretch of words between two commas, brackets or stronger gaps.
type segment struct {
	from, to int // words, both included
	part     int
	kind     segmentKind
	rarest   float32 // the idf of its rarest word that names no place
}

// segmentKind is what the type words of a segment say that it names.
type segmentKind uint8

const (
	otherSegment segmentKind = iota
	subunitSegment
	instituteSegment // an institute, centre, academy, agency, company and the like
	hospitalSegment
	universitySegment
)

// Canonical type words by the kind of segment that they make.
var (
	hospitalWords  = wordSet(`hospital hospitalier clinic infirmary policlinico poliklinik inselspital charite`)
	instituteWords = wordSet(`institute center academy laboratory agency council museum foundation company corporation limited society survey
		observatory trust bank association ministry authority commission service inc gmbh`)
)

// splitAffiliations gives the tokens of the string the index of their affiliation.
// Semicolons have begun new ones already; another begins behind a country or region
// that stands by itself, and behind a city that "and" or a slash follows, if more than
// an address comes after it: "University of Oslo, Oslo, Norway and Aalto University".
func (r *parsedString) splitAffiliations() {
	shift := 0
	ends := r.addressEnds()
	for i := range r.tokens {
		if ends[i] {
			shift++
		}
		r.tokens[i].part += shift
	}
}

// addressEnds returns the tokens before which an affiliation ends with a place.
func (r *parsedString) addressEnds() map[int]bool {
	ends := map[int]bool{}
	for k, c := range slices.Concat(r.countries, r.cities) {
		next := c.to + 1
		if next >= len(r.tokens) || r.tokens[c.from].gap < gapComma || c.from == 0 {
			continue
		}
		isCity := k >= len(r.countries)
		for next < len(r.tokens) && r.tokens[next].digit && r.tokens[next].gap <= gapSpace {
			next++ // a postal code
		}
		if next == len(r.tokens) || r.tokens[next].gap == gapEnd {
			continue
		}
		joined := conjunctions[r.tokens[next].plain] || r.tokens[next].word == "and"
		switch {
		case joined && r.namesOrganisation(next+1):
		case !isCity && c.region == "" && c.sure && r.tokens[next].gap >= gapComma && r.namesOrganisation(next):
		default:
			continue
		}
		ends[next] = true
	}
	return ends
}

// namesOrganisation reports whether one of the tokens from the index on, up to the
// next semicolon, says what an organisation is.
func (r *parsedString) namesOrganisation(from int) bool {
	for i := from; i < len(r.tokens); i++ {
		if i > from && r.tokens[i].gap == gapEnd {
			return false
		}
		if typeWords[r.tokens[i].word] || hospitalWords[r.tokens[i].word] || r.tokens[i].upper && len(r.tokens[i].plain) > 2 && !r.inPlace(i) {
			return true
		}
	}
	return false
}

// inPlace reports whether a token belongs to the name of a country or city.
func (r *parsedString) inPlace(i int) bool {
	has := func(m mention) bool { return m.from <= i && i <= m.to }
	return slices.ContainsFunc(r.countries, has) || slices.ContainsFunc(r.cities, has)
}

// findSegments divides the words into segments.
func (r *parsedString) findSegments() {
	r.segmentOf = make([]int, len(r.words))
	for i, t := range r.words {
		if i == 0 || r.gapBefore(i) >= gapComma || t.part != r.words[i-1].part {
			r.segments = append(r.segments, segment{from: i, part: t.part})
		}
		s := &r.segments[len(r.segments)-1]
		s.to = i
		r.segmentOf[i] = len(r.segments) - 1
		s.kind = max(s.kind, kindOf(t.word))
		if !r.inPlace(r.at[i]) && !t.digit && !typeWords[t.word] {
			s.rarest = max(s.rarest, r.idf[i])
		}
	}
}

// gapBefore returns the strongest gap between a word and the word before it.
func (r *parsedString) gapBefore(i int) gap {
	out := gapNone
	for k := r.at[i-1] + 1; k <= r.at[i]; k++ {
		out = max(out, r.tokens[k].gap)
	}
	return out
}

func kindOf(word string) segmentKind {
	switch {
	case word == "university" || word == "hochschule":
		return universitySegment
	case hospitalWords[word]:
		return hospitalSegment
	case instituteWords[word]:
		return instituteSegment
	case subunitWords[word]:
		return subunitSegment
	}
	return otherSegment
}
