package text

import (
	"math"
	"slices"
	"sort"
	"strings"
)

// Index holds names by their words. It is immutable and knows names by their
// number, words by the number of their token; tokens are sorted, so that those
// with one beginning are neighbours. All of it is a few flat arrays: a map or a
// slice a name would take several times the memory.
type Index struct {
	folded list[byte]  // of each name: Fold of what is visible
	words  list[int32] // of each name: its tokens in order
	others list[int32] // of each name: tokens of other spellings of its words, of letters joined, and of its initials
	tokens list[byte]  // of each token: its word
	names  list[int32] // of each token: the names that have it, ascending
	mask   []uint64    // of each token: see maskOf
	size   []uint16    // of each name: the bytes of its tokens' words
}

// list is a list of lists in one array; at has where each begins, and the end.
type list[T any] struct {
	all []T
	at  []uint32
}

func (l *list[T]) of(i int32) []T { return l.all[l.at[i]:l.at[i+1]] }

func (l *list[T]) end() { l.at = append(l.at, uint32(len(l.all))) }

// clip gives back the room that growing left over.
func (l *list[T]) clip() {
	l.all, l.at = slices.Clip(slices.Clone(l.all)), slices.Clip(slices.Clone(l.at))
}

func newList[T any]() list[T] { return list[T]{at: []uint32{0}} }

// Builder makes an index of names as they come.
type Builder struct {
	x      *Index
	number map[string]int32
	seen   []string
}

// NewBuilder starts an index.
func NewBuilder() *Builder {
	return &Builder{number: map[string]int32{}, x: &Index{
		folded: newList[byte](), words: newList[int32](), others: newList[int32](), tokens: newList[byte](),
	}}
}

// NewIndex indexes names as they are given.
func NewIndex(names []string) *Index {
	b := NewBuilder()
	for _, name := range names {
		b.Add(name)
	}
	return b.Index()
}

// Add gives a name the next number.
func (b *Builder) Add(name string) {
	x := b.x
	name = visible(name)
	folded := Fold(name)
	x.folded.all = append(x.folded.all, folded...)
	x.folded.end()
	words, others := spell(name, folded)
	size := 0
	for _, w := range words {
		x.words.all = append(x.words.all, b.token(w))
		size += len(w)
	}
	x.words.end()
	x.size = append(x.size, uint16(min(size, math.MaxUint16)))
	for _, place := range others {
		for _, w := range place {
			x.others.all = append(x.others.all, b.token(w))
		}
	}
	for _, l := range spelledOut(words) {
		x.others.all = append(x.others.all, b.token(l.word))
	}
	for _, w := range otherTokens(name, folded, words) {
		x.others.all = append(x.others.all, b.token(w))
	}
	x.others.end()
}

// otherTokens returns the tokens of a name besides its words and their spellings:
// its initials, the parts of words that an apostrophe joins ("xi" and "an" of
// Xi'an), the forms of its Han characters, and its pinyin.
func otherTokens(name, folded string, words []string) []string {
	out := initialsOf(words)
	if strings.ContainsFunc(name, IsApostrophe) {
		parted := strings.Map(func(r rune) rune {
			if IsApostrophe(r) {
				return ' '
			}
			return r
		}, name)
		for _, w := range Words(parted) {
			if !slices.Contains(words, w) {
				out = append(out, w)
			}
		}
	}
	for _, w := range words {
		if v, ok := variant(w); ok {
			out = append(out, v)
		}
	}
	return append(out, pinyinForms(folded)...)
}

func (b *Builder) token(word string) int32 {
	t, ok := b.number[word]
	if !ok {
		t = int32(len(b.seen))
		word = strings.Clone(word)
		b.seen, b.number[word] = append(b.seen, word), t
	}
	return t
}

// Index is the index of what was added; the builder has done its work.
func (b *Builder) Index() *Index {
	b.number = nil
	b.x.folded.clip()
	b.x.words.clip()
	b.x.others.clip()
	b.x.sortTokens(b.seen)
	b.x.post()
	return b.x
}

// sortTokens numbers tokens by their words' order.
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

// post lists the names of each token: it counts them, then fills them in.
func (x *Index) post() {
	last := make([]int32, len(x.mask))
	count := make([]uint32, len(x.mask)+1)
	each := func(do func(token, name int32)) {
		for i := range last {
			last[i] = -1
		}
		for n := range int32(x.Len()) {
			for _, l := range [][]int32{x.words.of(n), x.others.of(n)} {
				for _, t := range l {
					if last[t] != n {
						last[t] = n
						do(t, n)
					}
				}
			}
		}
	}
	each(func(t, _ int32) { count[t+1]++ })
	for t := range x.mask {
		count[t+1] += count[t]
	}
	x.names = list[int32]{make([]int32, count[len(x.mask)]), count}
	next := slices.Clone(count)
	each(func(t, n int32) {
		x.names.all[next[t]] = n
		next[t]++
	})
}

// Len is how many names there are.
func (x *Index) Len() int { return len(x.folded.at) - 1 }

// Folded is Fold of the name, without characters that nobody sees.
func (x *Index) Folded(name int32) string { return string(x.folded.of(name)) }

// Words are the name's tokens in order, one a word (see Words); not to be
// changed by the caller.
func (x *Index) Words(name int32) []int32 { return x.words.of(name) }

// Word is the word of a token.
func (x *Index) Word(token int32) string { return string(x.tokens.of(token)) }

// Names are the names that have the token, as a word or as another spelling of
// one ("muenchen" for München), ascending; not to be changed by the caller.
func (x *Index) Names(token int32) []int32 { return x.names.of(token) }

// Token is the token of a word as Words gives it; false where no name has it.
func (x *Index) Token(word string) (int32, bool) {
	t := x.search(word)
	return t, int(t) < len(x.mask) && string(x.tokens.of(t)) == word
}

// Prefix is the range of tokens, [from, to), whose words begin so.
func (x *Index) Prefix(word string) (from, to int32) {
	from = x.search(word)
	n := sort.Search(len(x.mask)-int(from), func(i int) bool {
		w := x.tokens.of(from + int32(i))
		return len(w) < len(word) || string(w[:len(word)]) != word
	})
	return from, from + int32(n)
}

// search is the first token whose word is not before this one.
func (x *Index) search(word string) int32 {
	return int32(sort.Search(len(x.mask), func(i int) bool { return string(x.tokens.of(int32(i))) >= word }))
}

// Near are tokens at most Edits(word) edits away from the word but not the word
// itself, the nearest first, then in order; at most limit.
func (x *Index) Near(word string, limit int) []int32 {
	found := x.near(word)
	slices.SortStableFunc(found, func(a, b near) int { return a.edits - b.edits })
	out := make([]int32, 0, min(limit, len(found)))
	for _, f := range found[:min(max(limit, 0), len(found))] {
		out = append(out, f.token)
	}
	return out
}
