package text

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

// gather finds which names have which of the terms, and reports whether some name has
// all. It skips names that cannot reach the least share of the weight any more; if all is
// true, it finds only names that have all terms.
func (f *Finder) gather(s *scratch, terms []term, all bool) bool {
	s.begin(f.base.Len() + f.fresh.Len())
	s.seen, s.found, s.terms, s.weight = s.seen[:0], s.found[:0], len(terms), 0
	for _, t := range terms {
		s.weight += t.weight
	}
	left := s.weight
	complete := false
	for i, t := range terms {
		open := left*100 >= s.weight*little && (!all || i == 0)
		left -= t.weight
		number := uint8(i + 1)
		for _, o := range t.options {
			gone := f.gone
			if o.index != f.base {
				gone = nil
			}
			cover := uint32(t.weight) * uint32(o.fits)
			for _, n := range o.index.Names(o.token) {
				if gone != nil && gone[n/64]&(1<<(n%64)) != 0 {
					continue
				}
				p := &s.fit[n+o.offset]
				if p.turn != s.turn {
					if !open {
						continue
					}
					*p = fit{turn: s.turn, worst: asWord}
					s.seen = append(s.seen, n+o.offset)
				} else if p.term == number {
					continue
				}
				p.term = number
				p.terms++
				p.cover += cover
				p.letters += o.letters
				p.worst = min(p.worst, o.fits)
				p.how |= o.how
				complete = complete || int(p.terms) == len(terms)
			}
		}
	}
	if all {
		s.pick(0)
		return complete
	}
	if s.pick(s.weight * enough); len(s.found) == 0 {
		s.pick(s.weight * little)
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
