package analysis_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	fold "liaison/internal/text"
)

// ranked is an entry of a list: what it is ordered by, and whom it is about.
type ranked struct {
	weight float64
	id     collab.ID
}

// orderedWorld is a graph of institutions with names, by which equal entries are ordered.
type orderedWorld struct {
	*world
	names map[collab.ID]string // folded
}

const manyNamed = 12

// newOrderedWorld makes a graph of many institutions in one alliance. Two have the same
// name, one has none, and some begin with an accent.
func newOrderedWorld(t *testing.T) orderedWorld {
	t.Helper()
	random := rand.New(rand.NewPCG(1, 2))
	names := map[collab.ID]string{id("inst:out"): "outer"}
	var claims []collab.Claim
	for i := range manyNamed {
		key := fmt.Sprintf("inst:%d", i)
		claims = append(claims, rel(key, collab.MemberOf, "alliance:all", valid("2015/..")))
		if random.IntN(2) == 0 {
			claims = append(claims, rel(key, collab.ParticipatesIn, "project:some", valid("2016/2019")))
		}
		called := []string{"Ähtäri", "zürich", "Same", "Same", "beta", "", "Alpha", "gamma", "École", "Delta", "omega", "Zagreb"}[i]
		if called == "" {
			names[id(key)] = string(id(key)) // it is shown by its id
			continue
		}
		names[id(key)] = fold.Fold(called)
		claims = append(claims, name(key, called))
	}
	claims = append(claims, rel("inst:0", collab.ParticipatesIn, "project:two"), rel("inst:out", collab.ParticipatesIn, "project:two"), name("inst:out", "Outer"))
	return orderedWorld{tell(t, claims...), names}
}

// check fails the test if a list is not in order of weight, the greatest or the least first,
// then of name, then of id.
func (w orderedWorld) check(what string, descending bool, list []ranked) {
	w.Helper()
	order := func(a, b ranked) int {
		byWeight := cmp.Compare(b.weight, a.weight)
		if !descending {
			byWeight = -byWeight
		}
		return cmp.Or(byWeight, strings.Compare(w.names[a.id], w.names[b.id]), cmp.Compare(a.id, b.id))
	}
	if len(list) < 3 || !slices.IsSortedFunc(list, order) {
		var said []string
		for _, x := range list {
			said = append(said, fmt.Sprintf("%v %q", x.weight, w.names[x.id]))
		}
		w.Errorf("%s: %s", what, said)
	}
}

// rank makes a list of entries that check takes.
func rank[T any](list []T, of func(T) ranked) (out []ranked) {
	for _, x := range list {
		out = append(out, of(x))
	}
	return out
}

// Partners of equal weight are in the order of their folded names, then of their ids: with
// the graph in memory and by the store alone.
func TestPartnersOfEqualWeightAreInOrderOfNames(t *testing.T) {
	w := newOrderedWorld(t)
	for where, r := range map[string]*analysis.Analyst{"in memory": w.Analyst, "by the store alone": w.tooLarge()} {
		lists, err := r.Partners(w.ctx, []collab.ID{id("inst:4")}, nil, collab.Count)
		if err != nil {
			t.Fatal(err)
		}
		w.check("partners "+where, true, rank(lists[0], func(p analysis.Partner) ranked { return ranked{p.Weight, p.ID()} }))
		for _, p := range lists[0] {
			if p.Name != w.names[p.ID()] {
				t.Errorf("%s is called %q, want %q", p.ID(), p.Name, w.names[p.ID()])
			}
		}
		common, err := r.Common(w.ctx, []collab.ID{id("inst:4"), id("inst:7")}, nil)
		if err != nil {
			t.Fatal(err)
		}
		w.check("common partners "+where, true, rank(common, func(p analysis.CommonPartner) ranked { return ranked{p.Weight, p.ID()} }))
		compared, err := r.Compare(w.ctx, id("inst:0"), id("inst:out"), nil)
		if err != nil {
			t.Fatal(err)
		}
		w.check("the partners of one alone "+where, true, rank(compared.OnlyA, func(p analysis.Partner) ranked { return ranked{p.Weight, p.ID()} }))
	}
}

// What is equal in bridges, networks, recommendations and changes is in the same order,
// also where a limit cuts through what is equal.
func TestEqualWeightsAreInOrderOfNames(t *testing.T) {
	w := newOrderedWorld(t)
	for _, most := range []int32{3, 5, 100} {
		bridges, err := w.Bridges(w.ctx, []collab.ID{id("inst:1")}, []collab.ID{id("inst:2")}, nil, &most)
		if err != nil {
			t.Fatal(err)
		}
		if len(bridges.Brokers) != min(int(most), manyNamed-2) {
			t.Errorf("%d brokers of at most %d", len(bridges.Brokers), most)
		}
		w.check("brokers", true, rank(bridges.Brokers, func(b analysis.Broker) ranked { return ranked{b.Score, b.ID} }))
		group := []collab.ID{id("inst:2"), id("inst:3"), id("inst:4"), id("inst:6"), id("inst:8")}
		links, err := w.Bridges(w.ctx, []collab.ID{id("inst:1")}, group, nil, &most)
		if err != nil {
			t.Fatal(err)
		}
		w.check("links of groups", false, rank(links.Links, func(l analysis.Bridge) ranked { return ranked{l.Weight, l.B} }))
		network, err := w.Network(w.ctx, analysis.NetworkInput{MaxNodes: &most})
		if err != nil {
			t.Fatal(err)
		}
		if len(network.Shown) != min(int(most), manyNamed+1) {
			t.Errorf("%d institutions of at most %d", len(network.Shown), most)
		}
		w.check("institutions of a network", true, rank(network.Shown, func(i int32) ranked { return ranked{network.Strength(i), network.ID(i)} }))
	}
	recommended, err := w.Recommend(w.ctx, id("inst:out"), nil, nil, false)
	if err != nil {
		t.Fatal(err)
	}
	w.check("recommendations", true, rank(recommended.List, func(x analysis.Recommendation) ranked { return ranked{x.Score, x.ID} }))
	changes, err := w.Changes(w.ctx, []collab.ID{id("inst:4")}, *day("2010-01-01"), *day("2017-01-01"), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	w.check("changes", true, rank(changes, func(c analysis.Change) ranked { return ranked{c.Size(), c.ID()} }))
}
