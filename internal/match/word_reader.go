package match

import (
	"runtime"
	"slices"

	"liaison/internal/collab"
)

// wordReader reads the names of many organisations, each word of them once: a register has
// many more names than words.
type wordReader struct {
	*spelling
	known   map[string][]token // what a stretch of letters and digits is read as
	numbers map[string]int32   // of each word, from 1
	part    readPart
	cities  map[string]readCity
	tokens  []token // of the organisation that is being read
}

// readPart is what a wordReader has read of some organisations.
type readPart struct {
	words  []string // those that it had not met before: they have the next numbers
	names  []readName
	of     []int32    // the numbers of the words of all names, one after the other
	cities [][]uint64 // of each organisation: the keys of its cities
}

// readCity is the name of a city.
type readCity struct {
	words int
	key   uint64
}

func newWordReader(s *spelling) *wordReader {
	return &wordReader{spelling: s, known: map[string][]token{}, numbers: map[string]int32{}, cities: map[string]readCity{}}
}

// read returns the tokens of letters and digits that stand together, as spelling.read does.
func (r *wordReader) read(raw string) []token {
	tokens, ok := r.known[raw]
	if !ok {
		tokens = r.spelling.read(raw)
		for i := range tokens {
			tokens[i].number = r.number(tokens[i].word)
		}
		r.known[raw] = tokens
	}
	return tokens
}

// number returns the number of a word.
func (r *wordReader) number(word string) int32 {
	n, ok := r.numbers[word]
	if !ok {
		n = int32(len(r.numbers) + 1)
		r.numbers[word] = n
		r.part.words = append(r.part.words, word)
	}
	return n
}

// split returns the tokens of a name of the organisation that is being read.
func (r *wordReader) split(name string) []token {
	from := len(r.tokens)
	r.tokens = append(r.tokens, r.spelling.split(r.tokens[from:], name, r.read)...)
	return r.tokens[from:len(r.tokens):len(r.tokens)]
}

// city reads the name of a city.
func (r *wordReader) city(name string) readCity {
	c, ok := r.cities[name]
	if !ok {
		words := r.spelling.split(nil, name, r.read)
		c = readCity{len(words), joinKey(words)}
		r.cities[name] = c
	}
	return c
}

// readAtOnce is how many organisations one goroutine reads at once.
const readAtOnce = 256

// eachRead calls do with what is read of the organisations, part by part in their order.
// Each core has a reader, which reads ahead of do; do gets the number of the reader, too.
func (m *Matcher) eachRead(do func(reader int, part readPart)) {
	type output struct {
		parts chan readPart
		end   func() struct{} // panics as the reader did
	}
	given := make(chan struct{})
	defer close(given)
	parts := slices.Collect(slices.Chunk(m.organisations, readAtOnce))
	readers := make([]output, runtime.GOMAXPROCS(0))
	for k := range readers {
		out := make(chan readPart, 2) // the capacity bounds how far ahead a reader is
		readers[k] = output{out, collab.Beside(func() struct{} {
			defer close(out)
			r := newWordReader(m.spelling)
			for i := k; i < len(parts); i += len(readers) {
				select {
				case out <- r.readPart(parts[i]):
				case <-given: // do panicked
					return struct{}{}
				}
			}
			return struct{}{}
		})}
	}
	for i := range parts {
		k := i % len(readers)
		part, ok := <-readers[k].parts
		if !ok {
			readers[k].end()
		}
		do(k, part)
	}
}

// readPart reads organisations.
func (r *wordReader) readPart(list []Organisation) readPart {
	r.part = readPart{}
	for i := range list {
		r.tokens = r.tokens[:0]
		r.part.cities = append(r.part.cities, r.cityKeys(&list[i]))
		r.readNames(int32(i), &list[i])
	}
	return r.part
}

// cityKeys returns the keys of the cities of an organisation, each once. Names of too many
// words have none.
func (r *wordReader) cityKeys(o *Organisation) []uint64 {
	var keys []uint64
	for _, name := range o.Cities {
		if c := r.city(name); c.words > 0 && c.words <= maxCity && !slices.Contains(keys, c.key) {
			keys = append(keys, c.key)
		}
	}
	return keys
}
