package match

import "slices"

// occurrence is a name, or most of one, at a place in the string: what becomes a
// candidate if no other name of the same organisation fits better.
type occurrence struct {
	name            int32
	organisation    int32
	from, to        int // words of the string, both included
	method          method
	missingShare    float32 // share of the name's weight that the string does not have
	maxMissingIDF   float32 // idf of the rarest missing word
	prefix          bool    // only words at the name's end are missing
	guessedWords    int     // words that stand for another one in the string
	guessedRarest   bool    // the name's rarest word is one of them
	extraIDF        float32 // idf of the rarest of the extra words
	missingTypeWord bool    // a missing word says what the organisation is
	extraWords      int     // words of the string within that are not in the name
	ordered         bool    // the words come in the order of the name
	features        [allFeatures]float64
	ownScore        float64 // log odds by its own features alone
	accompanied     bool    // another likely candidate stands elsewhere in its affiliation
	doubtful        bool    // it is likely something else; see isDoubtful
	probability     float64 // that the string names the organisation
}

// method is how an occurrence was found, the closest first.
type method uint8

const (
	asWritten method = iota // the words as they are written
	inWords                 // the same words but for stopwords, abbreviations and language
	anyOrder                // the same words in another order
	inPart                  // most of the words
	asAcronym
	decided // a person gave the whole string to the organisation as a name
)

// commonWord is the number of names from which on a word is too common to find names
// by itself.
const commonWord = 3_000

// Bounds for names that are found in part: how many of them are looked at for one
// string, and how many are kept.
const (
	maxExamined = 300
	maxParts    = 40
)

// find returns all occurrences of names in the string.
func (r *parsedString) find() []occurrence {
	var out []occurrence
	if len(r.words) == 0 {
		return nil
	}
	for _, n := range r.m.decisions.of(r.textKey) {
		out = append(out, occurrence{name: n, to: len(r.words) - 1, method: decided, ordered: true})
	}
	out = r.phrases(out)
	out = r.acronyms(out)
	out = r.parts(out)
	return out
}

// phrases appends the names whose words stand together, in order or not.
func (r *parsedString) phrases(out []occurrence) []occurrence {
	for i := range r.words {
		joined, bag := uint64(fnvStart), uint64(0)
		for j := i; j < len(r.words) && j < i+maxWords; j++ {
			if j > i && r.words[j].gap == gapEnd {
				break
			}
			joined = hash(joined, r.words[j].word)
			bag += wordKey(r.words[j].word)
			for _, n := range r.m.byKey.of(joined) {
				h := inWords
				if plainKey(r.tokens[r.at[i]:r.at[j]+1]) == r.m.names[n].orderedKey {
					h = asWritten
				}
				out = append(out, occurrence{name: n, from: i, to: j, method: h, ordered: true, guessedWords: r.countMisspelt(i, j)})
			}
			for _, n := range r.m.byKey.of(bag) {
				if !r.ordered(n, i, j) {
					out = append(out, occurrence{name: n, from: i, to: j, method: anyOrder, guessedWords: r.countMisspelt(i, j)})
				}
			}
		}
	}
	return out
}

// ordered reports whether the words from..to are those of a name in its order.
func (r *parsedString) ordered(n int32, from, to int) bool {
	joined := uint64(fnvStart)
	for _, w := range r.m.nameWords(n) {
		joined = hash(joined, r.m.spelled[w])
	}
	return joined == joinKey(r.words[from:to+1])
}

// countMisspelt returns how many of the words from..to are guesses.
func (r *parsedString) countMisspelt(from, to int) int {
	n := 0
	for _, t := range r.words[from : to+1] {
		if t.misspelt {
			n++
		}
	}
	return n
}

// nameWords returns the words of a name that is found by its words.
func (m *Matcher) nameWords(n int32) []int32 {
	x := &m.names[n]
	return m.words[x.from : x.from+int32(x.n)]
}

// acronyms appends the names that are acronyms, of one word or two.
func (r *parsedString) acronyms(out []occurrence) []occurrence {
	for i, t := range r.words {
		if r.inCountry(i) || len(r.words) > 1 && !r.mayBeAcronym(i) {
			continue
		}
		for _, n := range r.m.acronyms.of(hash(fnvStart, t.plain)) {
			if t.upper || len(r.words) == 1 || r.m.names[n].mixedCase || len(t.plain) >= longAcronym && r.m.rareWord(t.word) {
				out = append(out, occurrence{name: n, from: i, to: i, method: asAcronym, ordered: true})
			}
		}
		if i+1 < len(r.words) && t.upper && (r.words[i+1].upper || len(r.words[i+1].plain) == 1) {
			for _, n := range r.m.acronyms.of(hash(hash(fnvStart, t.plain), r.words[i+1].plain)) {
				out = append(out, occurrence{name: n, from: i, to: i + 1, method: asAcronym, ordered: true})
			}
		}
	}
	return out
}

// longAcronym is the fewest letters of an acronym that is found with small letters
// though its source writes it in capitals, as Inserm for INSERM.
const longAcronym = 4

// mayBeAcronym reports whether a word of a longer string is written as an acronym: in
// capitals, or with a capital first ("Empa"). In a string that is all in capitals,
// only what stands by itself between two commas counts.
func (r *parsedString) mayBeAcronym(i int) bool {
	t := r.words[i]
	if !r.allCaps {
		return t.upper || t.title
	}
	alone := (i == 0 || r.gapBefore(i) >= gapComma) && (i+1 == len(r.words) || r.gapBefore(i+1) >= gapComma)
	return t.upper && alone && !r.inPlace(r.at[i])
}

// rareWord reports whether hardly any name has the word.
func (m *Matcher) rareWord(w string) bool {
	id, ok := m.vocab[w]
	return !ok || m.postings.count(id) <= 3
}

// inCountry reports whether the word is all of a country's name or code.
func (r *parsedString) inCountry(i int) bool {
	return slices.ContainsFunc(r.countries, func(c mention) bool { return c.sure && c.from == r.at[i] && c.to == r.at[i] })
}
