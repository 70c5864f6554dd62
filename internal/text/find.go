package text

import (
	"slices"
	"sync"
)

// Finder finds names by what people type. It searches a large index together with a
// small one of names that were added later, and leaves out names that were removed.
// Scores are the same as if all names were in one index. docs/search.md has the formula.
type Finder struct {
	base, fresh *Index
	gone        []uint64         // a bit for each name of base
	less        map[int32]uint32 // of base tokens: how many of their names are gone
	live        int
}

// scratches keeps the working memory of searches for later ones. It is shared by all
// finders, because every change of the graph makes a new Finder.
var scratches = sync.Pool{New: func() any { return new(scratch) }}

// NewFinder returns a finder of the names of base without those whose numbers are in
// gone, each once, and of the names of fresh, whose numbers continue those of base.
func NewFinder(base, fresh *Index, gone []int32) *Finder {
	f := &Finder{base: base, fresh: fresh, live: base.Len() + fresh.Len() - len(gone), less: map[int32]uint32{}}
	f.gone = make([]uint64, (base.Len()+63)/64)
	for _, n := range gone {
		f.gone[n/64] |= 1 << (n % 64)
		tokens := slices.Concat(base.words.row(n), base.others.row(n))
		slices.Sort(tokens)
		for _, t := range slices.Compact(tokens) {
			f.less[t]++
		}
	}
	return f
}

// How says in what ways a name fits a query, as a set of the constants below.
type How uint16

// The ways in which a name may fit; several may be true of one name.
const (
	Exact    How = 1 << iota // the folded name is the folded query
	Begins                   // the folded name begins with the folded query
	Prefix                   // a word of the query is the beginning of one of the name's
	Typo                     // a word fits but for one or two letters
	Spelling                 // a word fits in another way to write it
	Initials                 // the query is the initials of the name's words
	Part                     // some words of the query are not in the name
	Same                     // the name and the query have all of each other's words
	Pinyin                   // the query is the name in pinyin
)

// Hit is how a name fits a query.
type Hit struct {
	Name  int32 // its number
	Score int32 // in millionths
	How   How
}

// Find returns the names that have all words of the query, or enough of them by weight,
// the best first, then by folded name. It returns no more than limit, and besides them
// names with the same score and folded name as the last. The last word may be cut short;
// if no name has all words then, any word may be cut short or misspelt. keep says which
// of the names count; nil keeps all. A query without letters and digits finds nothing.
func (f *Finder) Find(query string, limit int, keep func(name int32) bool) []Hit {
	q := newQuery(query)
	if len(q.words) == 0 || limit <= 0 {
		return nil
	}
	s := scratches.Get().(*scratch)
	defer scratches.Put(s)
	if terms, ok := f.terms(q, plain); !ok || !f.gather(s, terms, false) {
		terms, _ = f.terms(q, misspelt)
		f.gather(s, terms, false)
	}
	if keep != nil {
		s.found = slices.DeleteFunc(s.found, func(m Hit) bool { return !keep(m.Name) })
	}
	f.score(s, q)
	return f.best(s, limit)
}

// All returns every name that has all words of the query, as words, in another spelling
// or as beginnings of words, in no order.
func (f *Finder) All(query string) []Hit {
	q := newQuery(query)
	if len(q.words) == 0 {
		return nil
	}
	terms, ok := f.terms(q, beginnings)
	if !ok {
		return nil
	}
	s := scratches.Get().(*scratch)
	defer scratches.Put(s)
	f.gather(s, terms, true)
	f.score(s, q)
	return slices.Clone(s.found)
}

// Folded returns Fold of the name, without characters that nobody sees.
func (f *Finder) Folded(name int32) string { return string(f.folded(name)) }

func (f *Finder) folded(n int32) []byte {
	if b := int32(f.base.Len()); n >= b {
		return f.fresh.folded.row(n - b)
	}
	return f.base.folded.row(n)
}

func (f *Finder) size(n int32) uint64 {
	if b := int32(f.base.Len()); n >= b {
		return uint64(f.fresh.size[n-b])
	}
	return uint64(f.base.size[n])
}
