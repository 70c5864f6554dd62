package ties

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// ids returns the ids of the nodes, in their order.
func (t *Ties) ids(nodes []Node) []collab.ID {
	out := []collab.ID{}
	for _, v := range nodes {
		out = append(out, t.ID(v))
	}
	return out
}

// TestProjectedWeightsAreThoseOfPartners: each link of a network weighs, to the bit, what
// the list of partners says (rule 14).
func TestProjectedWeightsAreThoseOfPartners(t *testing.T) {
	each(t, 3000, func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int {
		weighting := pick(r, collab.Count, collab.Fractional)
		nodes := ties.Institutions(1 << 40)
		if r.IntN(2) == 0 { // some of them: FRACTIONAL still counts all that are in a thing
			nodes = slices.DeleteFunc(nodes, func(Node) bool { return r.IntN(3) == 0 })
		}
		g, left, err := ties.Projection(t.Context(), nodes, weighting, 1_000_000)
		if err != nil || left != 0 || g.Len() != len(nodes) {
			t.Fatal(left, err)
		}
		o := w.oracle(f)
		some := 0
		for i, a := range nodes {
			want := map[collab.ID]float64{}
			for _, p := range o.Partners(ties.ID(a), weighting) {
				want[p.ID] = p.Weight
			}
			for j, b := range nodes {
				if got := g.Weight(int32(i), int32(j)); got != want[ties.ID(b)] {
					t.Errorf("%s %s and %s: %v, want %v", weighting, ties.ID(a), ties.ID(b), got, want[ties.ID(b)])
				} else if got > 0 {
					some++
				}
			}
		}
		return some
	})
}

func TestAroundIsPartnersOfPartners(t *testing.T) {
	each(t, 1000, func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int {
		nodes, ids := w.drawn(r, ties, r.IntN(3), insts...)
		depth := r.IntN(4)
		want := map[collab.ID]int{}
		for _, id := range ids {
			want[id] = 0
		}
		o := w.oracle(f)
		for level := range depth {
			for _, id := range w.institutions() {
				if at, ok := want[id]; ok && at == level {
					for _, p := range o.partners(id) {
						if _, known := want[p.ID]; !known {
							want[p.ID] = level + 1
						}
					}
				}
			}
		}
		reached := []collab.ID{}
		for id := range want {
			reached = append(reached, id)
		}
		slices.Sort(reached)
		got, cut, err := ties.Around(t.Context(), nodes, depth, 0)
		if err != nil || cut {
			t.Fatal(cut, err)
		}
		w.same("around", ties.ids(got), reached)
		return len(reached)
	})
}

// TestAroundMeetsAnyOfTheLevel: an institution is on the next level if it shares a time
// in a thing with any institution of the level (rule 12).
func TestAroundMeetsAnyOfTheLevel(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a PARTICIPATES_IN proj:p 2010/2011", "inst:b PARTICIPATES_IN proj:p 2014", "inst:c PARTICIPATES_IN proj:p 2012/2013", "inst:d PARTICIPATES_IN proj:p 2014/2015",
		"inst:a COOPERATES_WITH inst:e")
	ties := w.ties(nil)
	for depth, want := range map[int]string{0: "a b", 1: "a b d e", 2: "a b d e"} {
		got, _, err := ties.Around(t.Context(), []Node{ties.node("inst:a"), ties.node("inst:b")}, depth, 0)
		if err != nil {
			t.Fatal(err)
		}
		if named := ties.letters(got); named != want {
			t.Errorf("depth %d: %s, want %s", depth, named, want)
		}
	}
}

// letters returns the last letters of the institutions' keys, in their order.
func (t *Ties) letters(list []Node) (out string) {
	var all []string
	for c := 'a'; c <= 'z'; c++ {
		if v := t.node(fmt.Sprintf("inst:%c", c)); slices.Contains(list, v) && v >= 0 {
			all = append(all, string(c))
		}
	}
	for i, s := range all {
		if i > 0 {
			out += " "
		}
		out += s
	}
	return out
}

// TestTheLargestThingsAreLeftOut: every replica leaves out the same things of a network
// that is too large: the largest, and of equal ones the last by id.
func TestTheLargestThingsAreLeftOut(t *testing.T) {
	w := newWorld(t)
	for _, p := range []string{"proj:p", "proj:q"} {
		w.says("inst:a PARTICIPATES_IN "+p, "inst:b PARTICIPATES_IN "+p, "inst:c PARTICIPATES_IN "+p)
	}
	w.says("inst:a COOPERATES_WITH inst:d")
	ties := w.ties(nil)
	nodes := ties.Institutions(1 << 40)
	for most, want := range map[int]struct{ links, left int }{7: {4, 0}, 6: {4, 1}, 3: {1, 2}, 0: {0, 3}} {
		g, left, err := ties.Projection(t.Context(), nodes, collab.Count, most)
		if err != nil || g.Links() != want.links || left != want.left {
			t.Errorf("at most %d pairs: %d links, %d left, %v; want %v", most, g.Links(), left, err, want)
		}
	}
}
