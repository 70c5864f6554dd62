package text

import (
	"slices"
	"sort"
	"strings"
)

// Index finds names by words: every word of a query must be a word of the name
// or the beginning of one. It is immutable and knows names by their number.
type Index struct {
	names  []string   // folded
	words  [][]string // of each name
	tokens []string   // distinct, sorted
	lists  [][]int32  // of each token: the names that have it, ascending
}

// NewIndex indexes names as they are given.
func NewIndex(names []string) *Index {
	x := &Index{names: make([]string, len(names)), words: make([][]string, len(names))}
	lists := map[string][]int32{}
	for i, name := range names {
		x.names[i], x.words[i] = Fold(name), Tokens(name)
		for _, w := range x.words[i] {
			if l := lists[w]; len(l) == 0 || l[len(l)-1] != int32(i) {
				lists[w] = append(l, int32(i))
			}
		}
	}
	for w := range lists {
		x.tokens = append(x.tokens, w)
	}
	slices.Sort(x.tokens)
	x.lists = make([][]int32, len(x.tokens))
	for i, w := range x.tokens {
		x.lists[i] = lists[w]
	}
	return x
}

// Match is how a name fits a query.
type Match struct {
	Name  int     // its number
	Score float64 // see score; in (0, 1]
	Exact bool    // the folded name is the folded query
}

// Find gives the names that fit the query, by number. A query without letters
// and digits fits none.
func (x *Index) Find(query string) []Match {
	words := Tokens(query)
	if len(words) == 0 {
		return nil
	}
	found := x.beginning(words[0])
	for _, w := range words[1:] {
		if found = intersect(found, x.beginning(w)); len(found) == 0 {
			return nil
		}
	}
	folded := Fold(query)
	out := make([]Match, 0, len(found))
	for _, n := range found {
		out = append(out, Match{int(n), x.score(int(n), folded, words), x.names[n] == folded})
	}
	return out
}

// beginning is the names that have a word that begins so.
func (x *Index) beginning(w string) []int32 {
	from := sort.SearchStrings(x.tokens, w)
	var out []int32
	to := from
	for ; to < len(x.tokens) && strings.HasPrefix(x.tokens[to], w); to++ {
		out = append(out, x.lists[to]...)
	}
	if to-from > 1 {
		slices.Sort(out)
		out = slices.Compact(out)
	}
	return out
}

func intersect(a, b []int32) []int32 {
	var out []int32
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			out = append(out, a[i])
			i, j = i+1, j+1
		}
	}
	return out
}

// score is 1 for the very name; 0.8 to 0.9 for a name that begins with the
// query, the more of it the query covers; else 0.4, and up to 0.2 for whole
// words among the query's and up to 0.1 for the share of the name's words that
// the query has.
func (x *Index) score(n int, folded string, words []string) float64 {
	name := x.names[n]
	if name == folded {
		return 1
	}
	if strings.HasPrefix(name, folded) {
		return 0.8 + 0.1*float64(len(folded))/float64(len(name))
	}
	whole := 0
	for _, w := range words {
		if slices.Contains(x.words[n], w) {
			whole++
		}
	}
	cover := min(1, float64(len(words))/float64(len(x.words[n])))
	return 0.4 + 0.2*float64(whole)/float64(len(words)) + 0.1*cover
}
