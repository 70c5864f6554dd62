package match

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// readName is one way in which an organisation is called, ready to be indexed.
type readName struct {
	organisation int32 // its place in the part
	claim        *collab.CompactName
	kind         nameKind
	mixedCase    bool   // only of an acronym, and of a name that a person gave
	decided      bool   // a name that a person gave, which is found by all its words as written
	words        uint16 // how many there are in readPart.of; 0 of an acronym and where decided

	key                      uint64 // of an acronym, or of a decided name
	orderedKey, unorderedKey uint64
	bagKey, joinKey          uint64
}

// nameReader reads the names of one organisation, each sequence of words once: "Aalborg
// University" and "Aalborg Universitet" are two, though their words stand for the same, so
// that each is known as it is written.
type nameReader struct {
	*wordReader
	of     *Organisation
	at     int32
	first  int       // of the names in readPart.names: the first of the organisation
	starts []int     // of each of them: where its words begin in readPart.of
	plain  [][]token // of each of them: its words as they are written
}

// readNames reads the names of an organisation in the order in which they are indexed.
func (r *wordReader) readNames(at int32, o *Organisation) {
	var buffer [8]*collab.CompactName
	names := append(buffer[:0], o.Names...)
	slices.SortStableFunc(names, func(a, b *collab.CompactName) int {
		if c := cmp.Compare(rank(a), rank(b)); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.Value, b.Value), a.Key.Compare(b.Key))
	})
	of := nameReader{wordReader: r, of: o, at: at, first: len(r.part.names), starts: make([]int, 0, 8), plain: make([][]token, 0, 8)}
	words := make([][]token, len(names))
	for i, n := range names {
		words[i] = r.split(n.Value)
		if key, ok := acronymKey(n, words[i]); ok {
			of.addAcronym(n, key)
			continue
		}
		if n.Common.Origin == collab.Upload && n.Common.Type == collab.Alias && len(words[i]) > 0 {
			of.put(readName{claim: n, kind: alias, decided: true, key: wholeKey(words[i]), mixedCase: hasSmall(n)}, nil)
		}
		of.add(n, words[i], kind(n))
		if at := strings.LastIndexByte(n.Value, '('); at > 0 && strings.HasSuffix(n.Value, ")") {
			if code, ok := text.CountryOf(n.Value[at+1 : len(n.Value)-1]); ok && code == o.Country {
				of.add(n, r.split(n.Value[:at]), kind(n))
			}
		}
	}
	for i, n := range names {
		if kind(n) != acronym {
			of.addShort(n, words[i])
		}
	}
}

// put adds what was read of a name, with its words as they are written.
func (r *nameReader) put(n readName, plain []token) {
	n.organisation = r.at
	r.part.names = append(r.part.names, n)
	r.starts, r.plain = append(r.starts, len(r.part.of)-int(n.words)), append(r.plain, plain)
}

// addAcronym adds an acronym, unless the organisation has it already.
func (r *nameReader) addAcronym(n *collab.CompactName, key uint64) {
	for _, other := range r.part.names[r.first:] {
		if other.kind == acronym && other.words == 0 && other.key == key {
			return
		}
	}
	r.put(readName{claim: n, kind: acronym, key: key, mixedCase: hasSmall(n)}, nil)
}

func hasSmall(n *collab.CompactName) bool { return strings.ContainsFunc(n.Value, unicode.IsLower) }

// acronymKey returns the key of an acronym; false for a name, also for one that its source
// calls an acronym but that has several words or many letters.
func acronymKey(n *collab.CompactName, tokens []token) (uint64, bool) {
	if n.Common.Type != collab.Acronym || len(tokens) > 2 {
		return 0, false
	}
	key, letters := uint64(fnvStart), 0
	for _, t := range tokens {
		key, letters = hash(key, t.plain), letters+utf8.RuneCountInString(t.plain)
	}
	return key, letters > 0 && letters <= maxAcronym
}

// maxAcronym is how many letters an acronym has at most.
const maxAcronym = 8

// addShort adds a name without the city or country that it ends with, and its first part
// where it has a comma, dash or bracket: people write "Imperial College", "University of
// Texas, Austin", "National Research Council, Ottawa" and "Universitetet i Tromsø". They
// come last, so that whole names of the same words are preferred.
func (r *nameReader) addShort(n *collab.CompactName, tokens []token) {
	for _, name := range r.of.Cities {
		city := r.city(name)
		if k := len(tokens) - city.words; k >= 2 && joinKey(tokens[k:]) == city.key {
			r.addShortName(n, tokens[:k])
		}
	}
	if k := headEnd(tokens); k > 0 {
		r.addShortName(n, tokens[:k])
	}
	if k := withoutSecondKind(tokens); k > 0 {
		r.addShortName(n, tokens[:k])
	}
	for k := max(2, len(tokens)-maxCountryEnd); k < len(tokens); k++ {
		if r.endsWithCountry(tokens[k:]) {
			r.addShortName(n, tokens[:k])
			break
		}
	}
}

// headEnd returns where the first part of a name ends, before a comma, dash or bracket; 0 if
// it has only one part or the first is a single word.
func headEnd(tokens []token) int {
	for k := 2; k < len(tokens); k++ {
		if tokens[k].gap >= gapComma {
			return k
		}
	}
	return 0
}

// withoutSecondKind returns where a name ends without the second of two words for what the
// organisation is, joined by "and" or "&": people write "Wageningen University" for Wageningen
// University & Research. It is 0 where the name does not end so.
func withoutSecondKind(tokens []token) int {
	k := len(tokens) - 2
	if k < 2 || tokens[k].word != "and" || !typeWords[tokens[k-1].word] {
		return 0
	}
	if last := tokens[k+1].word; last == "research" || typeWords[last] {
		return k
	}
	return 0
}

// maxCountryEnd is how many words the country at a name's end has at most.
const maxCountryEnd = 3

// endsWithCountry reports whether the words are the name of the organisation's country.
func (r *nameReader) endsWithCountry(words []token) bool {
	if len(words) > words[0].country || len(words[0].plain) < 4 {
		return false
	}
	phrase := ""
	for _, t := range words {
		phrase += " " + t.plain
	}
	code, ok := text.CountryOf(phrase)
	return ok && code == r.of.Country
}

func (r *nameReader) addShortName(n *collab.CompactName, tokens []token) {
	if tokens = trimmed(tokens); countContent(tokens) >= 2 {
		r.add(n, tokens, short)
	}
}

// trimmed returns the words without stopwords at the ends.
func trimmed(words []token) []token {
	for len(words) > 0 && words[0].stop {
		words = words[1:]
	}
	for len(words) > 0 && words[len(words)-1].stop {
		words = words[:len(words)-1]
	}
	return words
}

// add adds a name, unless it has no words, has too many, or the organisation has a name of
// the same words already.
func (r *nameReader) add(n *collab.CompactName, tokens []token, k nameKind) {
	count := countContent(tokens)
	if count == 0 || count > maxWords {
		return
	}
	name := readName{claim: n, kind: k, words: uint16(count), orderedKey: plainKey(tokens), joinKey: fnvStart}
	from, all := len(r.part.of), count == len(tokens)
	for i := range tokens {
		t := &tokens[i]
		if t.stop && !all {
			continue
		}
		if t.number == 0 {
			t.number = r.number(t.word)
		}
		r.part.of = append(r.part.of, t.number)
		name.joinKey = hash(name.joinKey, t.word)
		name.bagKey += wordKey(t.word)
		name.unorderedKey += wordKey(t.plain)
	}
	plain := trimmed(tokens)
	for i, other := range r.part.names[r.first:] {
		if int(other.words) == count && other.orderedKey == name.orderedKey && other.joinKey == name.joinKey &&
			slices.Equal(r.part.of[r.starts[i]:r.starts[i]+count], r.part.of[from:]) && samePlain(r.plain[i], plain) {
			r.part.of = r.part.of[:from]
			return
		}
	}
	r.put(name, plain)
}

// samePlain reports whether the words are written in the same way.
func samePlain(a, b []token) bool {
	return slices.EqualFunc(a, b, func(x, y token) bool { return x.plain == y.plain })
}

// countContent returns how many words are no stopwords; where all are, how many there are.
func countContent(tokens []token) int {
	n := 0
	for i := range tokens {
		if !tokens[i].stop {
			n++
		}
	}
	if n == 0 {
		return len(tokens)
	}
	return n
}
