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

// Entries of equal weight are in the order of their folded names, then of their ids: in
// every list, with the graph in memory and by the store alone. Two institutions have the
// same name, one has none, and one a name that begins with an accent.
func TestEqualWeightsAreInOrderOfNames(t *testing.T) {
	const many = 12
	random := rand.New(rand.NewPCG(1, 2))
	names := map[collab.ID]string{}
	var claims []collab.Claim
	for i := range many {
		key := fmt.Sprintf("inst:%d", i)
		claims = append(claims, rel(key, collab.MemberOf, "alliance:all", valid("2015/..")))
		if random.IntN(2) == 0 {
			claims = append(claims, rel(key, collab.ParticipatesIn, "project:some", valid("2016/2019")))
		}
		if i == 5 {
			names[id(key)] = string(id(key)) // it has no name, and is shown by its id
			continue
		}
		called := []string{"Ähtäri", "zürich", "Same", "Same", "beta", "", "Alpha", "gamma", "École", "Delta", "omega", "Zagreb"}[i]
		names[id(key)] = fold.Fold(called)
		claims = append(claims, name(key, called))
	}
	claims = append(claims, rel("inst:0", collab.ParticipatesIn, "project:two"), rel("inst:out", collab.ParticipatesIn, "project:two"), name("inst:out", "Outer"))
	names[id("inst:out")] = "outer"
	w := tell(t, claims...)
	check := func(what string, descending bool, list []ranked) {
		t.Helper()
		order := func(a, b ranked) int {
			byWeight := cmp.Compare(b.weight, a.weight)
			if !descending {
				byWeight = -byWeight
			}
			return cmp.Or(byWeight, strings.Compare(names[a.id], names[b.id]), cmp.Compare(a.id, b.id))
		}
		if len(list) < 3 || !slices.IsSortedFunc(list, order) {
			var said []string
			for _, x := range list {
				said = append(said, fmt.Sprintf("%v %q", x.weight, names[x.id]))
			}
			t.Errorf("%s: %s", what, said)
		}
	}
	for where, r := range map[string]*analysis.Analyst{"in memory": w.Analyst, "by the store alone": w.tooLarge()} {
		lists, err := r.Partners(w.ctx, []collab.ID{id("inst:4")}, nil, collab.Count)
		if err != nil {
			t.Fatal(err)
		}
		var list []ranked
		for _, p := range lists[0] {
			list = append(list, ranked{p.Weight, p.ID()})
			if p.Name != names[p.ID()] {
				t.Errorf("%s is called %q, want %q", p.ID(), p.Name, names[p.ID()])
			}
		}
		check("partners "+where, true, list)
		common, err := r.Common(w.ctx, []collab.ID{id("inst:4"), id("inst:7")}, nil)
		if err != nil {
			t.Fatal(err)
		}
		list = nil
		for _, p := range common {
			list = append(list, ranked{p.Weight, p.ID()})
		}
		check("common partners "+where, true, list)
		compared, err := r.Compare(w.ctx, id("inst:0"), id("inst:out"), nil)
		if err != nil {
			t.Fatal(err)
		}
		list = nil
		for _, p := range compared.OnlyA {
			list = append(list, ranked{p.Weight, p.ID()})
		}
		check("the partners of one alone "+where, true, list)
	}
	for _, most := range []int32{3, 5, 100} {
		bridges, err := w.Bridges(w.ctx, []collab.ID{id("inst:1")}, []collab.ID{id("inst:2")}, nil, &most)
		if err != nil {
			t.Fatal(err)
		}
		var list []ranked
		for _, b := range bridges.Brokers {
			list = append(list, ranked{b.Score, b.ID})
		}
		if len(list) != min(int(most), many-2) {
			t.Errorf("%d brokers of at most %d", len(list), most)
		}
		check("brokers", true, list)
		links, err := w.Bridges(w.ctx, []collab.ID{id("inst:1")}, []collab.ID{id("inst:2"), id("inst:3"), id("inst:4"), id("inst:6"), id("inst:8")}, nil, &most)
		if err != nil {
			t.Fatal(err)
		}
		list = nil
		for _, l := range links.Links {
			list = append(list, ranked{l.Weight, l.B})
		}
		check("links of groups", false, list)
		network, err := w.Network(w.ctx, analysis.NetworkInput{MaxNodes: &most})
		if err != nil {
			t.Fatal(err)
		}
		list = nil
		for _, i := range network.Shown {
			list = append(list, ranked{network.Strength(i), network.ID(i)})
		}
		if len(list) != min(int(most), many+1) {
			t.Errorf("%d institutions of at most %d", len(list), most)
		}
		check("institutions of a network", true, list)
	}
	recommended, err := w.Recommend(w.ctx, id("inst:out"), nil, nil, false)
	if err != nil {
		t.Fatal(err)
	}
	var list []ranked
	for _, x := range recommended.List {
		list = append(list, ranked{x.Score, x.ID})
	}
	check("recommendations", true, list)
	changes, err := w.Changes(w.ctx, []collab.ID{id("inst:4")}, *day("2010-01-01"), *day("2017-01-01"), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	list = nil
	for _, c := range changes {
		list = append(list, ranked{c.Size(), c.ID()})
	}
	check("changes", true, list)
}
