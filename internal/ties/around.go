package ties

import (
	"context"

	"liaison/internal/collab"
)

// Around returns the institutions that are at most depth ties away from the given ones,
// these included, in order of id. If more than limit (0: no limit) are reached, it stops
// at the end of the level and cut is true.
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
	next := t.nextLevel
	if t.structure {
		next = t.nextLevelOfParts
	}
	for level := 0; depth > 0 && level < len(nodes) && !cut; depth-- {
		frontier := nodes[level:]
		level = len(nodes)
		if err := next(ctx, frontier, seen, reach); err != nil {
			return nil, false, err
		}
		cut = limit > 0 && len(nodes) > limit && depth > 1
	}
	t.sort(nodes)
	return nodes, cut, nil
}

// nextLevel visits the partners of a level that have not been seen, some of them more
// than once. Each thing is looked at once, however many of the level are in it.
func (t *Ties) nextLevel(ctx context.Context, level []Node, seen map[Node]bool, reach func(Node)) error {
	times := map[Node][]collab.Span{} // when members of the level were in each thing
	for _, v := range level {
		if err := ctx.Err(); err != nil {
			return err
		}
		for thing, memberships := range t.thingsOf(v) {
			times[thing] = append(times[thing], t.spansOf(memberships)...)
		}
		for partner := range t.directPartners(v) {
			reach(partner)
		}
	}
	for thing, spans := range times {
		if err := ctx.Err(); err != nil {
			return err
		}
		spans = merged(spans)
		for _, p := range t.participants(thing) {
			if !seen[p.institution] && t.overlapInTime(t.spansOf(p.memberships), spans) {
				reach(p.institution)
			}
		}
	}
	return nil
}

// nextLevelOfParts does what nextLevel does with STRUCTURE, where two institutions in a
// thing need not be tied by it.
func (t *Ties) nextLevelOfParts(ctx context.Context, level []Node, _ map[Node]bool, reach func(Node)) error {
	for _, v := range level {
		partners, err := t.partners(ctx, v, collab.Count)
		if err != nil {
			return err
		}
		for _, p := range partners {
			reach(p.Node)
		}
	}
	return nil
}
