package ties

import (
	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/snapshot"
)

// Countries are those of the institutions, as the node of a place; -1 where not
// known. A city's country is where the city is (rule 4). Of several places the one
// whose statement has the least id is taken.
func (t *Ties) Countries(nodes []Node) []int32 {
	place := func(v Node) Node {
		best := snapshot.None
		var key collab.Key
		for _, i := range t.Out(v) {
			l := t.Arc(i)
			if t.Attributes(l.Attrs).Kind == locatedIn && t.selects(l) && (best == snapshot.None || l.Key.Compare(key) < 0) {
				best, key = l.To, l.Key
			}
		}
		return best
	}
	out := make([]int32, len(nodes))
	for i, v := range nodes {
		at := place(v)
		for range 3 { // city, region, country
			if at == snapshot.None {
				break
			}
			next := place(at)
			if next == snapshot.None || next == at {
				break
			}
			at = next
		}
		out[i] = at
	}
	return out
}

// Shares lists the things of one kind of tie, in order of id, and which of the
// institutions, which are in order of id, take part in each, whatever via is.
func (t *Ties) Shares(nodes []Node, kind collab.TieKind) (*network.Incidence, []Node) {
	own := *t
	own.viaTable = compileVia([]collab.TieKind{kind})
	var entries []entry
	for i, v := range nodes {
		last := snapshot.None
		own.things(v, func(m membership) {
			if m.thing != last && m.thing != v {
				entries = append(entries, entry{thing: m.thing, place: int32(i)})
			}
			last = m.thing
		})
	}
	in := own.byThing(len(nodes), entries)
	in.Spans = nil
	return &in.Incidence, in.things
}
