package ties

import (
	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/network"
)

// Shares lists the things of one kind of tie, in order of id, each with those of the
// institutions that take part in it. nodes must be in order of id. The filter's via does
// not matter.
func (t *Ties) Shares(nodes []Node, kind collab.TieKind) (*network.Incidence, []Node) {
	own := *t
	own.viaTable = compileVia([]collab.TieKind{kind})
	var entries []entry
	for i, v := range nodes {
		last := live.None
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
