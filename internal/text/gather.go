package text

import "slices"

// scratch is the working memory of a search; later searches use it again.
type scratch struct {
	fit    []fit // of each name; valid if its turn is the present one
	turn   uint32
	seen   []int32 // names that have a word
	found  []Hit
	terms  int
	weight uint64
}

// fit holds how well one name fits the part of the query that has been looked at so far.
type fit struct {
	turn    uint32
	cover   uint32 // weight × hundredths
	letters uint16
	term    uint8 // the last term of the query that the name has
	terms   uint8 // how many terms of the query the name has
	worst   uint8
	how     How
}

// searchCost is about how many names of a list are looked at one after another in the time in
// which one is searched for.
const searchCost = 32

// begin begins a new search over the given number of names.
func (s *scratch) begin(names int) {
	if cap(s.fit) < names {
		s.fit, s.turn = make([]fit, names), 0
	}
	s.fit = s.fit[:names]
	if s.turn++; s.turn == 0 {
		clear(s.fit[:cap(s.fit)])
		s.turn = 1
	}
}

// gather finds the names that have the terms: all of them where all is true, else enough of
// them by weight, or a little of them where no name has enough. It reports whether some name
// has all.
func (f *Finder) gather(s *scratch, terms []term, all bool) bool {
	if all {
		complete := f.fits(s, terms, 100)
		s.pick(0)
		return complete
	}
	complete := f.fits(s, terms, enough)
	if s.pick(s.weight * enough); len(s.found) == 0 {
		f.fits(s, terms, little)
		s.pick(s.weight * little)
	}
	return complete
}

// fits finds how well names fit the terms, and reports whether some name has all. It passes
// over names that can no longer reach the share of the weight, in hundredths.
func (f *Finder) fits(s *scratch, terms []term, share uint64) (complete bool) {
	s.begin(f.base.Len() + f.fresh.Len())
	s.seen, s.found, s.terms, s.weight = s.seen[:0], s.found[:0], len(terms), 0
	for _, t := range terms {
		s.weight += t.weight
	}
	left := s.weight
	for i, t := range terms {
		open := left*100 >= s.weight*share
		left -= t.weight
		number := uint8(i + 1)
		for _, o := range t.options {
			cover := uint32(t.weight) * uint32(o.fits)
			has := func(n int32) {
				p := &s.fit[n]
				if p.turn != s.turn {
					if !open || o.index == f.base && f.gone[n/64]&(1<<(n%64)) != 0 {
						return
					}
					*p = fit{turn: s.turn, worst: asWord}
					s.seen = append(s.seen, n)
				} else if p.term == number {
					return
				}
				p.term = number
				p.terms++
				p.cover += cover
				p.letters += o.letters
				p.worst = min(p.worst, o.fits)
				p.how |= o.how
				complete = complete || int(p.terms) == len(terms)
			}
			names := o.index.Names(o.token)
			if open || len(s.seen) >= len(names)/searchCost {
				for _, n := range names {
					has(n + o.offset)
				}
				continue
			}
			for _, n := range s.seen {
				if _, found := slices.BinarySearch(names, n-o.offset); found {
					has(n)
				}
			}
		}
	}
	return complete
}

// pick keeps the names that have all terms, or at least so much cover; with 0, only
// those that have all terms.
func (s *scratch) pick(cover uint64) {
	take := func(n int32) {
		p := &s.fit[n]
		if int(p.terms) == s.terms || cover > 0 && uint64(p.cover) >= cover {
			s.found = append(s.found, Hit{Name: n})
		}
	}
	if len(s.seen) < len(s.fit)/16 {
		for _, n := range s.seen {
			take(n)
		}
		return
	}
	// So many are read faster in the order of memory.
	for n := range s.fit {
		if s.fit[n].turn == s.turn {
			take(int32(n))
		}
	}
}
