package match

import (
	"slices"
)

// found is a name that the string has, or most of it.
type occurrence struct {
	name            int32
	entity          int32
	from, to        int // words of the reading, both included
	method          method
	missingShare    float32 // share of the name's weight that the string does not have
	maxMissingIDF   float32 // weight of the rarest word that is missing
	prefix          bool    // only words at the end are missing
	guessedWords    int     // words that were guessed
	missingTypeWord bool    // a missing word says what it is
	extraWords      int     // words within that are not of the name
	ordered         bool
	x               [allFeatures]float64
	score           float64 // the log odds by what is told of it alone
	p               float64
	sharedP         float64 // p, as far as no other takes it
}

type method uint8

const (
	asWritten method = iota // the very words
	inWords                 // the words but for stopwords, abbreviations and language
	anyOrder
	inPart
	asAcronym
	decided // all of the string is a name that a person gave the entity
)

// common is the number of names from which on a word finds none by itself.
const commonWord = 3_000

// names in part: how many of one string are looked at, and how many are kept.
const (
	maxExamined = 300
	maxParts    = 40
)

func (r *parsedString) find() []occurrence {
	var out []occurrence
	if len(r.words) == 0 {
		return nil
	}
	for _, n := range r.m.decisions[r.textKey] {
		out = append(out, occurrence{name: n, to: len(r.words) - 1, method: decided, ordered: true})
	}
	out = r.phrases(out)
	out = r.acronyms(out)
	out = r.parts(out)
	return out
}

// phrases are names whose words stand together.
func (r *parsedString) phrases(out []occurrence) []occurrence {
	for i := range r.words {
		joined, bag := uint64(fnvStart), uint64(0)
		for j := i; j < len(r.words) && j < i+maxWords; j++ {
			if j > i && r.words[j].gap == gapEnd {
				break
			}
			joined = hash(joined, r.words[j].word)
			bag += wordKey(r.words[j].word)
			for _, n := range r.m.byKey[joined] {
				h := inWords
				if plainKey(r.tokens[r.at[i]:r.at[j]+1]) == r.m.names[n].orderedKey {
					h = asWritten
				}
				out = append(out, occurrence{name: n, from: i, to: j, method: h, ordered: true, guessedWords: r.countMisspelt(i, j)})
			}
			for _, n := range r.m.byKey[bag] {
				if !r.ordered(n, i, j) {
					out = append(out, occurrence{name: n, from: i, to: j, method: anyOrder, guessedWords: r.countMisspelt(i, j)})
				}
			}
		}
	}
	return out
}

func (r *parsedString) ordered(n int32, i, j int) bool {
	joined := uint64(fnvStart)
	for _, w := range r.m.nameWords(n) {
		joined = hash(joined, r.m.spelled[w])
	}
	return joined == joinKey(r.words[i:j+1])
}

// slips counts the words that are guesses.
func (r *parsedString) countMisspelt(i, j int) int {
	n := 0
	for _, t := range r.words[i : j+1] {
		if t.misspelt {
			n++
		}
	}
	return n
}

func (m *Matcher) nameWords(n int32) []int32 {
	x := &m.names[n]
	return m.words[x.from : x.from+int32(x.n)]
}

// acronyms are written in capitals, or are all that there is.
func (r *parsedString) acronyms(out []occurrence) []occurrence {
	for i, t := range r.words {
		if r.allCaps && len(r.words) > 3 || !t.upper && len(r.words) > 1 {
			continue
		}
		if r.inCountry(i) {
			continue
		}
		for _, n := range r.m.acronyms[t.plain] {
			out = append(out, occurrence{name: n, from: i, to: i, method: asAcronym, ordered: true})
		}
		if i+1 < len(r.words) && (r.words[i+1].upper || len(r.words[i+1].plain) == 1) {
			for _, n := range r.m.acronyms[t.plain+r.words[i+1].plain] {
				out = append(out, occurrence{name: n, from: i, to: i + 1, method: asAcronym, ordered: true})
			}
		}
	}
	return out
}

// inCountry tells whether the word is all of a country's name or code.
func (r *parsedString) inCountry(i int) bool {
	return slices.ContainsFunc(r.countries, func(c mention) bool { return c.from == r.at[i] && c.to == r.at[i] })
}
