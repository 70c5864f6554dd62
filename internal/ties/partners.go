package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
)

// Partner is an institution with what it shares with another: things in order of
// kind, then id. None as a thing is their direct cooperation.
type Partner struct {
	Node   Node
	Weight float64
	Shared []Shared
}

// Shared is a thing that two institutions share, and how.
type Shared struct {
	Thing Node
	Kind  uint8 // index in collab.TieKinds
}

// part is an institution in a thing: all its statements there, its units' too.
type part struct {
	institution Node
	ways        []membership
}

// partsOf are the institutions that take part in a thing, in no order.
func (t *Ties) partsOf(thing Node) []part {
	var out []part
	var at map[Node]int // only with units may an institution come again later
	add := func(institution Node, m membership) {
		if institution == thing {
			return
		}
		i, ok := len(out)-1, len(out) > 0 && out[len(out)-1].institution == institution
		if t.structure {
			if at == nil {
				at = map[Node]int{}
			}
			i, ok = at[institution]
		}
		if !ok {
			if i = len(out); t.structure {
				at[institution] = i
			}
			out = append(out, part{institution: institution})
		}
		out[i].ways = append(out[i].ways, m)
	}
	t.parties(thing, func(m membership) {
		t.institutions(m.party, func(institution Node) { add(institution, m) })
	})
	return out
}

// thingsOf are the things that the institution takes part in, each once, with its
// statements there, in no order.
func (t *Ties) thingsOf(institution Node) map[Node][]membership {
	out := map[Node][]membership{}
	t.actors(institution, func(actor Node) {
		t.things(actor, func(m membership) {
			if m.thing != institution {
				out[m.thing] = append(out[m.thing], m)
			}
		})
	})
	return out
}

// directWith are the statements by which the institution, or a unit of it,
// cooperates with others directly.
func (t *Ties) directWith(institution Node) map[Node][]int32 {
	out := map[Node][]int32{}
	t.actors(institution, func(actor Node) {
		t.cooperations(actor, func(other Node, statements []int32) {
			t.institutions(other, func(partner Node) {
				if partner != institution {
					out[partner] = append(out[partner], statements...)
				}
			})
		})
	})
	return out
}

// meet tells whether two parts of a thing may have been in it at one time (rule
// 12). With asOf they were: both hold at that day.
func (t *Ties) meet(a, b []membership) bool {
	if t.when.AsOf != nil {
		return true
	}
	var buffer [8]collab.Span
	mine := buffer[:0]
	for _, m := range a {
		mine = t.spans(mine, m)
	}
	var theirs [8]collab.Span
	for _, m := range b {
		if overlap(mine, t.spans(theirs[:0], m)) {
			return true
		}
	}
	return false
}

// pair is that an institution is a partner through a thing.
type pair struct {
	partner Node
	Shared
	share int32 // how many share the thing's weight of 1
}

// pairs are the partners of an institution with each thing that they share with it,
// things in order of kind, then id, the direct cooperation as one of them.
func (t *Ties) pairs(ctx context.Context, of Node, weighting collab.Weighting) ([]pair, error) {
	mine := t.thingsOf(of)
	list := make([]Shared, 0, len(mine)+1)
	for thing, ways := range mine {
		list = append(list, Shared{thing, ways[0].tie})
	}
	list = append(list, Shared{snapshot.None, direct})
	slices.SortFunc(list, t.compareShared)
	var out []pair
	for _, s := range list {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if s.Thing == snapshot.None {
			for partner := range t.directWith(of) {
				out = append(out, pair{partner, s, 1})
			}
			continue
		}
		first := len(out)
		share := t.eachPart(s.Thing, mine[s.Thing], func(partner Node) {
			if partner != of {
				out = append(out, pair{partner, s, 1})
			}
		}) - 1
		if weighting == collab.Fractional && share > 1 {
			for i := range out[first:] {
				out[first+i].share = share
			}
		}
	}
	return out, nil
}

// eachPart visits the institutions in a thing that have been there when those of
// the given memberships were, each once, and answers how many there are at all.
func (t *Ties) eachPart(thing Node, mine []membership, visit func(Node)) (count int32) {
	if t.structure {
		parts := t.partsOf(thing)
		for _, p := range parts {
			if t.meet(mine, p.ways) {
				visit(p.institution)
			}
		}
		return int32(len(parts))
	}
	var times, theirs [8]collab.Span
	own := times[:0]
	for _, m := range mine {
		own = t.spans(own, m)
	}
	last, met := snapshot.None, false // memberships of one party lie side by side
	t.parties(thing, func(m membership) {
		if m.party == thing || t.KindIndex(m.party) != anInst {
			return
		}
		if m.party != last {
			last, met = m.party, false
			count++
		}
		if !met && (t.when.AsOf != nil || overlap(own, t.spans(theirs[:0], m))) {
			met = true
			visit(m.party)
		}
	})
	return count
}

// Partners are the institutions tied to the given one, weight descending, then id
// (rule 14); none where it is no institution. A context that ends stops it.
func (t *Ties) Partners(ctx context.Context, of Node, weighting collab.Weighting) ([]Partner, error) {
	out, err := t.partners(ctx, of, weighting)
	slices.SortFunc(out, t.comparePartners)
	return out, err
}

func (t *Ties) comparePartners(a, b Partner) int {
	return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(t.Rank(a.Node), t.Rank(b.Node)))
}

// partners are Partners in no order.
func (t *Ties) partners(ctx context.Context, of Node, weighting collab.Weighting) ([]Partner, error) {
	if of == snapshot.None || t.KindIndex(of) != anInst {
		return nil, nil
	}
	pairs, err := t.pairs(ctx, of, weighting)
	if err != nil {
		return nil, err
	}
	return t.byPartner(pairs), nil
}

// byPartner gathers pairs: one partner each, with its things in the pairs' order.
func (t *Ties) byPartner(pairs []pair) []Partner {
	numbers := t.numbers()
	defer numbers.release()
	var out []Partner
	places, counts := make([]int32, len(pairs)), []int32{}
	for i, p := range pairs {
		n, known := numbers.of(p.partner)
		if !known {
			out, counts = append(out, Partner{Node: p.partner}), append(counts, 0)
		}
		places[i] = n
		counts[n]++
	}
	shared, shares := make([]Shared, len(pairs)), make([]int32, len(pairs))
	next, end := make([]int32, len(out)), int32(0)
	for n, count := range counts {
		next[n] = end
		end += count
		out[n].Shared = shared[next[n]:end:end]
	}
	for i, p := range pairs {
		n := places[i]
		shared[next[n]], shares[next[n]] = p.Shared, p.share
		next[n]++
	}
	for n := range out {
		out[n].Weight = collab.Weigh(shares[next[n]-counts[n] : next[n]])
	}
	return out
}

// Shared is what two institutions share, by kind, then by thing.
func (t *Ties) Shared(a, b Node) []Shared {
	var out []Shared
	theirs := t.thingsOf(b)
	for thing, mine := range t.thingsOf(a) {
		if ways, both := theirs[thing]; both && a != b && t.meet(mine, ways) {
			out = append(out, Shared{thing, mine[0].tie})
		}
	}
	if t.directWith(a)[b] != nil {
		out = append(out, Shared{snapshot.None, direct})
	}
	slices.SortFunc(out, t.compareShared)
	return out
}

// rank orders things by id, the direct cooperation first.
func (t *Ties) rank(v Node) int32 {
	if v == snapshot.None {
		return -1
	}
	return t.Rank(v)
}

func (t *Ties) compareShared(a, b Shared) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(t.rank(a.Thing), t.rank(b.Thing)))
}
