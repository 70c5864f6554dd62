package ties

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// LatestStarts returns for each node the last day, up to the given one, on which a
// membership of it is known to have begun: the start of a statement, or of the thing's
// lifetime where the statement has no dates. It is MinDay for a node that has memberships
// and no such day, and MaxDay for one that has no membership. Direct ties are not looked
// at.
func (t *Ties) LatestStarts(ctx context.Context, nodes []Node, upTo collab.Day) ([]collab.Day, error) {
	out := make([]collab.Day, len(nodes))
	var spans []collab.Span
	for i, v := range nodes {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		latest, some := collab.MinDay, false
		t.actors(v, func(actor live.Node) {
			t.things(actor, func(m membership) {
				if m.thing == v || actor != v && m.kind == partOf {
					return
				}
				some = true
				spans = t.appendSpans(spans[:0], m)
				for _, s := range spans {
					start := s.From
					if s == collab.Always {
						lifetime, _ := t.lifetime(m.thing)
						start = lifetime.From
					}
					if start <= upTo {
						latest = max(latest, start)
					}
				}
			})
		})
		if out[i] = latest; !some {
			out[i] = collab.MaxDay
		}
	}
	return out, nil
}
