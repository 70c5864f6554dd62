package ties

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// bridges works out scores and ties from the partners of each member.
func (o oracle) bridges(a, b []collab.ID) (shared []collab.ID, brokers, links []row) {
	in := func(list []collab.ID, id collab.ID) bool { return slices.Contains(list, id) }
	for _, id := range a {
		if in(b, id) {
			shared = append(shared, id)
		}
	}
	for _, id := range o.w.institutions() {
		if in(a, id) || in(b, id) {
			continue
		}
		r := row{ID: id}
		share := 1.0
		for _, group := range [][]collab.ID{a, b} {
			tied, ties := 0, []collab.Tie{}
			for _, p := range o.partners(id) {
				if in(group, p.ID) {
					tied++
					ties = append(ties, p.Ties...)
				}
			}
			share *= float64(tied) / float64(len(group))
			r.Ties = append(r.Ties, united(ties))
		}
		if r.Weight = math.Sqrt(share); r.Weight > 0 {
			brokers = append(brokers, r)
		}
	}
	for _, v := range a {
		for _, p := range o.partners(v) {
			if in(b, p.ID) && !in(b, v) && !in(a, p.ID) {
				links = append(links, row{ID: v, Other: p.ID, Weight: p.Weight, Ties: [][]collab.Tie{tieIDs(p.Ties)}})
			}
		}
	}
	slices.SortFunc(brokers, func(x, y row) int { return cmp.Or(cmp.Compare(y.Weight, x.Weight), cmp.Compare(x.ID, y.ID)) })
	slices.SortFunc(links, func(x, y row) int {
		return cmp.Or(cmp.Compare(x.Weight, y.Weight), cmp.Compare(x.ID, y.ID), cmp.Compare(x.Other, y.Other))
	})
	return shared, brokers, links
}

// united joins ties with several institutions into one tie for each thing, which has the
// statements of all of them. It leaves out their times.
func united(list []collab.Tie) []collab.Tie {
	by := map[collab.ID]*collab.Tie{}
	out := []*collab.Tie{}
	for _, x := range tieIDs(list) {
		if by[x.Through] == nil {
			by[x.Through] = &collab.Tie{Kind: x.Kind, Through: x.Through}
			out = append(out, by[x.Through])
		}
		by[x.Through].Relations = append(by[x.Through].Relations, x.Relations...)
	}
	flat := []collab.Tie{}
	for _, x := range out {
		slices.SortFunc(x.Relations, func(a, b *collab.Relation) int { return cmp.Compare(a.ID, b.ID) })
		x.Relations = slices.CompactFunc(x.Relations, func(a, b *collab.Relation) bool { return a.ID == b.ID })
		flat = append(flat, *x)
	}
	slices.SortFunc(flat, func(a, b collab.Tie) int {
		return cmp.Or(cmp.Compare(slices.Index(collab.TieKinds, a.Kind), slices.Index(collab.TieKinds, b.Kind)), cmp.Compare(a.Through, b.Through))
	})
	return flat
}

func (t *Ties) withGroup(v Node, group []Node, shared []Shared) []collab.Tie {
	var list []collab.Tie
	for _, s := range shared {
		tie := t.Tie(v, group, s)
		x := collab.Tie{Kind: tie.Kind, Through: tie.Through}
		for _, id := range tie.Statements {
			x.Relations = append(x.Relations, &collab.Relation{Statement: collab.Statement{ID: id}})
		}
		list = append(list, x)
	}
	return list
}

func TestBridgesLinkTwoGroups(t *testing.T) {
	each(t, 300, func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int {
		one, _ := w.drawn(r, ties, 1+r.IntN(2), groups...)
		two, _ := w.drawn(r, ties, 1+r.IntN(2), groups...)
		a, b := ties.Members(one), ties.Members(two)
		limit := pick(r, 1, 3, 1000, 1000)
		found, err := ties.Bridges(t.Context(), a, b, limit, 1_000_000)
		if err != nil || found.Cut != 0 {
			t.Fatal(found.Cut, err)
		}
		ids := func(list []Node) (out []collab.ID) {
			for _, v := range list {
				out = append(out, ties.ID(v))
			}
			return out
		}
		brokers, links := []row{}, []row{}
		for _, x := range found.Brokers {
			brokers = append(brokers, row{ID: ties.ID(x.Node), Weight: x.Score, Ties: [][]collab.Tie{ties.withGroup(x.Node, a, x.ToA), ties.withGroup(x.Node, b, x.ToB)}})
		}
		for _, x := range found.Links {
			links = append(links, row{ID: ties.ID(x.A), Other: ties.ID(x.B), Weight: x.Weight, Ties: [][]collab.Tie{ties.spelt(x.A, x.B, x.Shared)}})
		}
		shared, wantBrokers, wantLinks := w.oracle(f).bridges(ids(a), ids(b))
		wantBrokers, wantLinks = append([]row{}, wantBrokers[:min(limit, len(wantBrokers))]...), append([]row{}, wantLinks[:min(limit, len(wantLinks))]...)
		w.same("shared", ids(found.Shared), shared)
		w.same("links", links, wantLinks)
		if len(brokers) == len(wantBrokers) { // scores may differ from these in the last bit
			for i := range brokers {
				if math.Abs(brokers[i].Weight-wantBrokers[i].Weight) < 1e-12 {
					wantBrokers[i].Weight = brokers[i].Weight
				}
			}
		}
		w.same("brokers", brokers, wantBrokers)
		return len(brokers) + len(links)
	})
}
