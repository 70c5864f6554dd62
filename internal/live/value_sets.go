package live

import (
	"maps"
	"slices"
	"sync"

	"liaison/internal/collab"
)

// valueSets has, for each value of one property of records, the nodes whose records have
// the value. It is made when it is first asked for. A set may be shorter than the graph:
// nodes beyond its end are not in it.
type valueSets struct {
	values func(r *collab.Record, yield func(string)) // of the property
	all    []*collab.Record
	mu     sync.Mutex
	sets   map[string]bitset // nil until they are made
}

// nodesWith returns the nodes with a value; nil is none.
func (s *valueSets) nodesWith(value string) bitset {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.sets == nil {
		s.sets = map[string]bitset{}
		for v, r := range s.all {
			s.values(r, func(value string) {
				if s.sets[value] == nil {
					s.sets[value] = newBitset(len(s.all))
				}
				s.sets[value].add(Node(v))
			})
		}
	}
	return s.sets[value]
}

// follow returns the sets of records of which some were put anew. Sets that were made
// already are kept but for the values of these.
func (s *valueSets) follow(all []*collab.Record, changed map[Node]*collab.Record) *valueSets {
	next := &valueSets{values: s.values, all: all}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.sets == nil {
		return next
	}
	next.sets = maps.Clone(s.sets)
	own := map[string]bool{} // the sets that are no longer shared
	put := func(v Node, r *collab.Record, in bool) {
		s.values(r, func(value string) {
			if !own[value] {
				set := newBitset(len(all))
				copy(set, next.sets[value])
				next.sets[value], own[value] = set, true
			}
			next.sets[value].set(v, in)
		})
	}
	for _, v := range slices.Sorted(maps.Keys(changed)) {
		if int(v) < len(s.all) {
			put(v, s.all[v], false)
		}
		put(v, changed[v], true)
	}
	return next
}
