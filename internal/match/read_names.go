package match

import (
	"cmp"
	"runtime"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// readName is one way in which an organisation is called, ready to be indexed.
type readName struct {
	claim     *collab.Name
	kind      nameKind
	mixedCase bool   // only of an acronym, and of a name that a person gave
	acronym   string // what an acronym is found by; else ""
	decided   bool   // a name that a person gave, which is found by all its words as written
	words     []token

	orderedKey, unorderedKey, wholeKey, bagKey, joinKey uint64
}

// readAtOnce is how many organisations one goroutine reads at once.
const readAtOnce = 256

// eachRead calls do with the names of each organisation, in their order. Every core reads,
// ahead of do.
func (m *Matcher) eachRead(do func(o int32, names []readName)) {
	parts := make(chan func() [][]readName, 2*runtime.GOMAXPROCS(0)) // its capacity bounds how far ahead they are
	given := make(chan struct{})
	defer close(given)
	go func() {
		defer close(parts)
		for some := range slices.Chunk(m.organisations, readAtOnce) {
			read := func() [][]readName {
				list := make([][]readName, len(some))
				for i := range some {
					list[i] = m.spelling.readNames(&some[i])
				}
				return list
			}
			select {
			case parts <- collab.Beside(read):
			case <-given: // do panicked
				return
			}
		}
	}()
	at := int32(0)
	for part := range parts {
		for _, names := range part() {
			do(at, names)
			at++
		}
	}
}

// nameReader reads the names of one organisation, each sequence of words once: "Aalborg
// University" and "Aalborg Universitet" are two, though their words stand for the same, so
// that each is known as it is written.
type nameReader struct {
	of   *Organisation
	seen map[string]bool
	read []readName
}

// readNames returns the names of an organisation in the order in which they are indexed.
func (s *spelling) readNames(o *Organisation) []readName {
	names := slices.Clone(o.Names)
	slices.SortStableFunc(names, func(a, b *collab.Name) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Value, b.Value), cmp.Compare(a.ID, b.ID))
	})
	words := make([][]token, len(names))
	r := nameReader{of: o, seen: map[string]bool{}}
	for i, n := range names {
		words[i] = s.tokenize(n.Value)
		if key, ok := acronymKey(n, words[i]); ok {
			if !r.seen[key] {
				r.seen[key] = true
				r.read = append(r.read, readName{claim: n, kind: acronym, acronym: key, mixedCase: hasSmall(n)})
			}
			continue
		}
		if n.Origin == collab.Upload && n.Type == collab.Alias && len(words[i]) > 0 {
			r.read = append(r.read, readName{claim: n, kind: alias, decided: true, wholeKey: wholeKey(words[i]), mixedCase: hasSmall(n)})
		}
		r.add(n, words[i], kind(n))
		if at := strings.LastIndexByte(n.Value, '('); at > 0 && strings.HasSuffix(n.Value, ")") {
			if code, ok := text.CountryOf(n.Value[at+1 : len(n.Value)-1]); ok && code == o.Country {
				r.add(n, s.tokenize(n.Value[:at]), kind(n))
			}
		}
	}
	var cities [][]token
	for _, c := range o.Cities {
		cities = append(cities, s.tokenize(c))
	}
	for i, n := range names {
		if kind(n) != acronym {
			r.addShort(n, words[i], cities)
		}
	}
	return r.read
}

func hasSmall(n *collab.Name) bool { return strings.ContainsFunc(n.Value, unicode.IsLower) }

// acronymKey returns an acronym as it is looked up; false for a name, also for one that
// its source calls an acronym but that has several words or many letters.
func acronymKey(n *collab.Name, tokens []token) (string, bool) {
	joined := ""
	for _, t := range tokens {
		joined += t.plain
	}
	return joined, n.Type == collab.Acronym && joined != "" && len(tokens) <= 2 && utf8.RuneCountInString(joined) <= maxAcronym
}

// maxAcronym is how many letters an acronym has at most.
const maxAcronym = 8

// addShort adds a name without the city or country that it ends with, and its first part
// where it has a comma, dash or bracket: people write "Imperial College", "University of
// Texas, Austin", "National Research Council, Ottawa" and "Universitetet i Tromsø". They
// come last, so that whole names of the same words are preferred.
func (r *nameReader) addShort(n *collab.Name, tokens []token, cities [][]token) {
	for _, city := range cities {
		if k := len(tokens) - len(city); k >= 2 && joinKey(tokens[k:]) == joinKey(city) {
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
	if len(words) > text.CountryWords(words[0].plain) || len(words[0].plain) < 4 {
		return false
	}
	phrase := ""
	for _, t := range words {
		phrase += " " + t.plain
	}
	code, ok := text.CountryOf(phrase)
	return ok && code == r.of.Country
}

func (r *nameReader) addShortName(n *collab.Name, tokens []token) {
	if tokens = trimmed(tokens); len(content(tokens)) >= 2 {
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
func (r *nameReader) add(n *collab.Name, tokens []token, k nameKind) {
	words := content(tokens)
	if len(words) == 0 || len(words) > maxWords {
		return
	}
	var b strings.Builder
	b.WriteByte(' ') // unlike an acronym's
	for _, t := range words {
		b.WriteString(t.word)
		b.WriteByte(' ')
	}
	b.WriteByte(' ')
	for _, t := range trimmed(tokens) {
		b.WriteString(t.plain)
		b.WriteByte(' ')
	}
	key := b.String()
	if r.seen[key] {
		return
	}
	r.seen[key] = true
	r.read = append(r.read, readName{
		claim: n, kind: k, words: words, orderedKey: plainKey(tokens), unorderedKey: plainBag(words), bagKey: bagKey(words), joinKey: joinKey(words),
	})
}
