package match

import (
	"cmp"
	"runtime"
	"slices"

	"liaison/internal/collab"
)

// readNames are the names of one organisation in the order in which they are indexed, and
// the words of these and of its cities.
type readNames struct {
	names  []*collab.Name
	words  [][]token
	cities [][]token
}

// readAtOnce is how many organisations one goroutine reads at once.
const readAtOnce = 256

// eachRead calls do with what is read of the names of each organisation, in their order.
// Every core reads, ahead of do.
func (m *Matcher) eachRead(do func(o int32, read *readNames)) {
	parts := make(chan chan []*readNames, 2*runtime.GOMAXPROCS(0)) // its capacity bounds how far ahead they are
	go func() {
		defer close(parts)
		for some := range slices.Chunk(m.organisations, readAtOnce) {
			part := make(chan []*readNames, 1)
			parts <- part
			go func() {
				list := make([]*readNames, len(some))
				for i := range some {
					list[i] = m.readNames(&some[i])
				}
				part <- list
			}()
		}
	}()
	at := int32(0)
	for part := range parts {
		for _, read := range <-part {
			do(at, read)
			at++
		}
	}
}

func (m *Matcher) readNames(o *Organisation) *readNames {
	r := &readNames{names: slices.Clone(o.Names)}
	slices.SortStableFunc(r.names, func(a, b *collab.Name) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Value, b.Value), cmp.Compare(a.ID, b.ID))
	})
	for _, n := range r.names {
		r.words = append(r.words, m.spelling.tokenize(n.Value))
	}
	for _, c := range o.Cities {
		r.cities = append(r.cities, m.spelling.tokenize(c))
	}
	return r
}
