package text

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
)

// How well a word fits a word, in hundredths.
const (
	asWord       = 100
	asSpelling   = 97
	asPrefix     = 90
	asTypo       = 80 // one edit; 15 less for a second
	asTypoPrefix = 70
	asInitials   = 40
)

// most is how many words of a query are looked at: the first ones.
const most = 32

// queryText is a query split into words, each of them once, with its other spellings.
type queryText struct {
	folded []byte
	words  []string
	others [][]spelling
}

// spelling is another way to write a word of a query.
type spelling struct {
	word    string
	letters int // bytes of it that the query's word stands for: all, but for letters joined
	how     How
}

func newQuery(s string) queryText {
	s = visible(s)
	folded := Fold(s)
	words, others, _ := spell(s, folded)
	q := queryText{folded: []byte(folded)}
	for i, w := range words {
		if len(q.words) == most {
			words = words[:i]
			break
		}
		if slices.Contains(q.words, w) {
			continue
		}
		q.words, q.others = append(q.words, w), append(q.others, nil)
		if others != nil {
			for _, o := range others[i] {
				q.spell(w, spelling{o, len(o), Spelling})
			}
		}
	}
	for _, l := range spelledOut(words) {
		for _, w := range words[l.from:l.to] {
			q.spell(w, spelling{l.word, len(w), Spelling})
		}
	}
	typed, isPinyin := typedPinyin(words)
	for _, w := range words {
		if isPinyin {
			q.spell(w, spelling{typed, len(w), Pinyin})
		}
		if v, ok := variant(w); ok {
			q.spell(w, spelling{v, len(w), Spelling})
		}
	}
	return q
}

// spell adds another spelling to a word of the query. A letter that comes twice in the
// spelling stands for both of its places.
func (q *queryText) spell(w string, o spelling) {
	at := slices.Index(q.words, w)
	if at < 0 {
		return
	}
	list := q.others[at]
	if i := slices.IndexFunc(list, func(p spelling) bool { return p.word == o.word }); i >= 0 {
		list[i].letters = min(list[i].letters+o.letters, len(o.word))
		return
	}
	q.others[at] = append(list, o)
}

// term is a word of the query with the tokens that may stand for it, the best first.
type term struct {
	options []option
	weight  uint64
}

type option struct {
	index   *Index
	offset  int32 // the number of the index's first name among all names
	token   int32
	fits    uint8 // in hundredths
	how     How
	letters uint16 // of the token that the query has; mostLetters where more
}

// mostLetters of so many words do not overflow their sum.
const mostLetters = math.MaxUint16 / most

// leniency says how much a word of a name may differ from a word of the query.
type leniency int

const (
	plain      leniency = iota // it as a word, its spellings, and words it begins where it is the last
	beginnings                 // and words it begins wherever it is
	misspelt                   // and words it begins if it has three letters, and words a few letters away, or their beginnings
)

// terms returns the words of the query with what stands for them, the heaviest first,
// and reports whether something stands for each of them.
func (f *Finder) terms(q queryText, l leniency) ([]term, bool) {
	terms := make([]term, 0, len(q.words))
	all := true
	for i, w := range q.words {
		var t term
		n := f.add(&t, w, asWord, 0, len(w))
		for _, o := range q.others[i] {
			n += f.add(&t, o.word, asSpelling, o.how, o.letters)
		}
		if i == len(q.words)-1 || l == beginnings || l == misspelt && len(w) > 2 {
			n += f.addPrefix(&t, w, len(w))
			for _, o := range q.others[i] {
				n += f.addPrefix(&t, o.word, o.letters)
			}
		}
		if l == misspelt {
			near := f.addNear(&t, w)
			if i == len(q.words)-1 {
				near += f.addNearBeginnings(&t, w)
			}
			if n == 0 {
				n = near
			}
		}
		if len(q.words) == 1 && l != beginnings {
			n += f.add(&t, initials(w), asInitials, Initials, 0)
		}
		all = all && n > 0
		slices.SortStableFunc(t.options, func(a, b option) int { return cmp.Compare(b.fits, a.fits) })
		t.weight = f.weight(n)
		terms = append(terms, t)
	}
	slices.SortStableFunc(terms, func(a, b term) int { return cmp.Compare(b.weight, a.weight) })
	return terms, all
}

// weight returns 1 + log2(N/n) in 64ths for a word that n of all N names have. A word
// that no name has weighs as much as one that √N names have. The weight is a whole
// number, so that it is the same on every machine.
func (f *Finder) weight(names int) uint64 {
	all := log2(f.live)
	if names == 0 {
		return 64 + all/2
	}
	return 64 + all - log2(min(names, f.live))
}

// log2 returns the logarithm in 64ths, interpolated linearly between powers of two; 0
// for numbers below 1.
func log2(n int) uint64 {
	if n < 1 {
		return 0
	}
	whole := uint64(bits.Len(uint(n)) - 1)
	return whole*64 + uint64(n)*64>>whole - 64
}

// each calls do for both indexes, with the number of the first name of each.
func (f *Finder) each(do func(x *Index, offset int32)) {
	do(f.base, 0)
	do(f.fresh, int32(f.base.Len()))
}

// addOption adds a token to the options of a term, unless none of its names is left, and
// returns how many names the token has.
func (f *Finder) addOption(t *term, x *Index, offset, token int32, fits uint8, how How, letters int) int {
	n := len(x.Names(token))
	if x == f.base {
		n -= int(f.less[token])
	}
	if n > 0 {
		t.options = append(t.options, option{x, offset, token, fits, how, uint16(min(letters, mostLetters))})
	}
	return n
}

func (f *Finder) add(t *term, word string, fits uint8, how How, letters int) int {
	n := 0
	f.each(func(x *Index, offset int32) {
		if token, ok := x.Token(word); ok {
			n += f.addOption(t, x, offset, token, fits, how, letters)
		}
	})
	return n
}

func (f *Finder) addPrefix(t *term, word string, letters int) int {
	n := 0
	f.each(func(x *Index, offset int32) {
		from, to := x.Prefix(word)
		for token := from; token < to; token++ {
			if len(x.tokens.row(token)) > len(word) {
				n += f.addOption(t, x, offset, token, asPrefix, Prefix, letters)
			}
		}
	})
	return n
}

func (f *Finder) addNear(t *term, word string) int {
	n := 0
	f.each(func(x *Index, offset int32) {
		for _, near := range x.similarTokens(word) {
			fits := uint8(asTypo - 15*(near.edits-1))
			n += f.addOption(t, x, offset, near.token, fits, Typo, len(x.tokens.row(near.token)))
		}
	})
	return n
}

func (f *Finder) addNearBeginnings(t *term, word string) int {
	n := 0
	f.each(func(x *Index, offset int32) {
		for _, token := range x.nearBeginnings(word) {
			n += f.addOption(t, x, offset, token, asTypoPrefix, Typo|Prefix, len(word))
		}
	})
	return n
}
