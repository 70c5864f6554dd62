package text

import (
	"slices"
	"sort"
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
