package text

import (
	"math"
	"slices"
	"sort"
	"strings"
)

// Index holds names by their words. It is immutable. A name is known by its number, a
// word by the number of its token; tokens are sorted by their words, so that words with
// the same beginning are neighbours. The index consists of a few flat arrays, since a
// map or a slice for each name would take several times the memory.
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

// row returns the list with the number i.
func (l *list[T]) row(i int32) []T { return l.all[l.at[i]:l.at[i+1]] }

// end ends the list that was being appended to, and begins the next.
func (l *list[T]) end() { l.at = append(l.at, uint32(len(l.all))) }

// clip releases the spare capacity that is left after growing.
func (l *list[T]) clip() {
	l.all, l.at = slices.Clip(slices.Clone(l.all)), slices.Clip(slices.Clone(l.at))
}

func newList[T any]() list[T] { return list[T]{at: []uint32{0}} }

// Builder builds an index from names that come one after another.
type Builder struct {
	x      *Index
	number map[string]int32
	seen   []string
}

// NewBuilder returns a builder of an empty index.
func NewBuilder() *Builder {
	return &Builder{number: map[string]int32{}, x: &Index{
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
// its initials, words that an apostrophe would join, the parts of words that an apostrophe joins ("xi" and "an" of
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
	out = append(out, elided(words)...)
	for _, w := range words {
		if v, ok := variant(w); ok {
			out = append(out, v)
		}
	}
	return append(out, pinyinForms(folded)...)
}

// articles are Italian and French words that lose their vowel before another word.
var articles = map[string]bool{"dell": true, "all": true, "dall": true, "nell": true, "sull": true, "quell": true, "un": true, "qu": true, "lorsqu": true, "puisqu": true}

// elided returns the words of a name as an apostrophe would join them, where the name has a
// blank in its place: "dazur" of Cote d Azur, "sanaa" of Sana a.
func elided(words []string) []string {
	var out []string
	for i, w := range words {
		if i+1 < len(words) && (isLetter(w) || articles[w]) && !isLetter(words[i+1]) {
			out = append(out, w+words[i+1])
		}
		if i > 0 && isLetter(w) && !isLetter(words[i-1]) {
			out = append(out, words[i-1]+w)
		}
	}
	return out
}

// Elided returns a folded name with two of its words joined, once for each place where a
// blank may stand for an apostrophe: beside a word of one letter, behind an article, and
// between two words of two letters, as in "xi an". It returns nil for names without such a
// place.
func Elided(folded string) []string {
	words := strings.Split(folded, " ")
	var out []string
	for i := range len(words) - 1 {
		a, b := words[i], words[i+1]
		if isLetter(a) || isLetter(b) || articles[a] || len(a) == 2 && len(b) == 2 {
			out = append(out, strings.Join(words[:i+1], " ")+strings.Join(words[i+1:], " "))
		}
	}
	return out
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

// Index returns the index of the names that were added. The builder must not be used
// again.
func (b *Builder) Index() *Index {
	b.number = nil
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

// post fills in the names of each token: it counts them first, then stores them.
func (x *Index) post() {
	last := make([]int32, len(x.mask))
	count := make([]uint32, len(x.mask)+1)
	each := func(do func(token, name int32)) {
		for i := range last {
			last[i] = -1
		}
		for n := range int32(x.Len()) {
			for _, l := range [][]int32{x.words.row(n), x.others.row(n)} {
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

// Len returns the number of names.
func (x *Index) Len() int { return len(x.folded.at) - 1 }

// Folded returns Fold of the name, without characters that nobody sees.
func (x *Index) Folded(name int32) string { return string(x.folded.row(name)) }

// Words returns the tokens of the name's words in their order (see the function Words).
// The caller must not change the list.
func (x *Index) Words(name int32) []int32 { return x.words.row(name) }

// Word returns the word of a token.
func (x *Index) Word(token int32) string { return string(x.tokens.row(token)) }

// Names returns the names that have the token, as a word or as another spelling of one
// ("muenchen" for München), in ascending order. The caller must not change the list.
func (x *Index) Names(token int32) []int32 { return x.names.row(token) }

// Token returns the token of a word in the form of Words; false where no name has it.
func (x *Index) Token(word string) (int32, bool) {
	t := x.search(word)
	return t, int(t) < len(x.mask) && string(x.tokens.row(t)) == word
}

// Prefix returns the range of tokens, [from, to), whose words begin with word.
func (x *Index) Prefix(word string) (from, to int32) {
	from = x.search(word)
	n := sort.Search(len(x.mask)-int(from), func(i int) bool {
		w := x.tokens.row(from + int32(i))
		return len(w) < len(word) || string(w[:len(word)]) != word
	})
	return from, from + int32(n)
}

// search returns the first token whose word does not sort before this one.
func (x *Index) search(word string) int32 {
	return int32(sort.Search(len(x.mask), func(i int) bool { return string(x.tokens.row(int32(i))) >= word }))
}

// Near returns the tokens that are one to Edits(word) edits away from the word, the
// nearest first, then in their order, and no more than limit.
func (x *Index) Near(word string, limit int) []int32 {
	found := x.similarTokens(word)
	slices.SortStableFunc(found, func(a, b near) int { return a.edits - b.edits })
	out := make([]int32, 0, min(limit, len(found)))
	for _, f := range found[:min(max(limit, 0), len(found))] {
		out = append(out, f.token)
	}
	return out
}
