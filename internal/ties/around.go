package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
)

// Around are the institutions at most depth ties from those given, these included,
// in order of id. Beyond limit (0: none) it stops with the level that it is at, and
// says so. Each thing on the way is looked at once, however many of a level meet in
// it.
func (t *Ties) Around(ctx context.Context, focus []Node, depth, limit int) (nodes []Node, cut bool, err error) {
	seen := map[Node]bool{}
	reach := func(v Node) {
		if !seen[v] {
			seen[v] = true
			nodes = append(nodes, v)
		}
	}
	for _, v := range focus {
		reach(v)
	}
	for level := 0; depth > 0 && level < len(nodes) && !cut; depth-- {
		frontier := nodes[level:]
		level = len(nodes)
		if err := t.next(ctx, frontier, seen, reach); err != nil {
			return nil, false, err
		}
		cut = limit > 0 && len(nodes) > limit && depth > 1
	}
	t.sort(nodes)
	return nodes, cut, nil
}

// next visits the partners of a level that have not been seen; some more than once.
func (t *Ties) next(ctx context.Context, level []Node, seen map[Node]bool, reach func(Node)) error {
	times := map[Node][]collab.Span{} // of the level in each thing
	for _, v := range level {
		if err := ctx.Err(); err != nil {
			return err
		}
		for thing, ways := range t.thingsOf(v) {
			times[thing] = append(times[thing], t.during(ways)...)
		}
		for partner := range t.directWith(v) {
			reach(partner)
		}
	}
	for thing, spans := range times {
		if err := ctx.Err(); err != nil {
			return err
		}
		spans = merged(spans)
		for _, p := range t.partsOf(thing) {
			if !seen[p.institution] && t.atOneTime(t.during(p.ways), spans) {
				reach(p.institution)
			}
		}
	}
	return nil
}

// merged are spans that have the same days, none overlapping another.
func merged(spans []collab.Span) []collab.Span {
	slices.SortFunc(spans, func(a, b collab.Span) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && out[n-1].Overlaps(s) {
			out[n-1].To = max(out[n-1].To, s.To)
			continue
		}
		out = append(out, s)
	}
	return out
}
