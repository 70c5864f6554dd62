package text

import (
	"math"
	"slices"
	"strings"
)

// Builder builds an index from names that come one after another.
type Builder struct {
	x      *Index
	number map[string]int32
	seen   []string
	loose  []bool // of each token: its word may be a letter, or another with the next one; see elided
	read   map[string]*piece
	pieces []*piece // of the name that is being added
	words  []string
}

// NewBuilder returns a builder of an empty index.
func NewBuilder() *Builder {
	return &Builder{number: map[string]int32{}, read: map[string]*piece{}, x: &Index{
		folded: newList[byte](), words: newList[int32](), others: newList[int32](), tokens: newList[byte](),
	}}
}

// NewIndex returns the index of the names, numbered in their order from 0.
func NewIndex(names []string) *Index {
	b := NewBuilder()
	for _, name := range names {
		b.Add(name)
	}
	return b.Index()
}

// Add adds a name, which gets the next number.
func (b *Builder) Add(name string) {
	if !b.addPieces(name) {
		b.addWhole(name)
	}
}

// addWhole adds a name that cannot be read piece by piece.
func (b *Builder) addWhole(name string) {
	x := b.x
	name = visible(name)
	folded := Fold(name)
	x.folded.all = append(x.folded.all, folded...)
	words, others, _ := spell(name, folded)
	for _, w := range words {
		x.words.all = append(x.words.all, b.token(w))
	}
	for _, place := range others {
		b.addOthers(place)
	}
	for _, l := range spelledOut(words) {
		x.others.all = append(x.others.all, b.token(l.word))
	}
	b.addOthers(otherTokens(name, folded, words))
	b.end(words)
}

func (b *Builder) addOthers(words []string) {
	for _, w := range words {
		b.x.others.all = append(b.x.others.all, b.token(w))
	}
}

// end ends the name of the words that has been added.
func (b *Builder) end(words []string) {
	size := 0
	for _, w := range words {
		size += len(w)
	}
	b.x.size = append(b.x.size, uint16(min(size, math.MaxUint16)))
	b.x.folded.end()
	b.x.words.end()
	b.x.others.end()
}

func (b *Builder) token(word string) int32 {
	t, ok := b.number[word]
	if !ok {
		t = int32(len(b.seen))
		word = strings.Clone(word)
		b.seen, b.number[word] = append(b.seen, word), t
		b.loose = append(b.loose, isLetter(word) || articles[word])
	}
	return t
}

// Index returns the index of the names that were added. The builder must not be used
// again.
func (b *Builder) Index() *Index {
	b.number, b.read = nil, nil
	b.x.folded.clip()
	b.x.words.clip()
	b.x.others.clip()
	b.x.sortTokens(b.seen)
	b.x.post()
	return b.x
}

// sortTokens numbers the tokens in the order of their words.
func (x *Index) sortTokens(seen []string) {
	order := make([]int32, len(seen))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return strings.Compare(seen[a], seen[b]) })
	x.mask = make([]uint64, len(seen))
	rank := make([]int32, len(seen))
	for i, old := range order {
		rank[old] = int32(i)
		x.tokens.all = append(x.tokens.all, seen[old]...)
		x.tokens.end()
		x.mask[i] = maskOf(seen[old])
	}
	x.tokens.clip()
	for _, l := range [][]int32{x.words.all, x.others.all} {
		for i, t := range l {
			l[i] = rank[t]
		}
	}
}

// Size returns how many bytes the index takes.
func (x *Index) Size() int64 {
	return x.folded.size(1) + x.words.size(4) + x.others.size(4) + x.tokens.size(1) + x.names.size(4) + int64(8*len(x.mask)+2*len(x.size))
}

// size returns the bytes of a list of elements of so many bytes.
func (l *list[T]) size(element int) int64 { return int64(len(l.all)*element + 4*len(l.at)) }

// post fills in the names of each token.
func (x *Index) post() {
	x.names.all, x.names.at = Invert(len(x.mask), func(pass func(token, name int32)) {
		for n := range int32(x.Len()) {
			for _, l := range [][]int32{x.words.row(n), x.others.row(n)} {
				for _, t := range l {
					pass(t, n)
				}
			}
		}
	})
}
