package network

import (
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func randomAttributes(random *rand.Rand, n int) (known Attributes) {
	for range n {
		known.Countries = append(known.Countries, int32(random.IntN(4)-1))
		known.Types = append(known.Types, int32(random.IntN(3)-1))
	}
	things := func() *Incidence {
		var members [][]int32
		for range random.IntN(5) {
			var of []int32
			for range random.IntN(5) {
				of = append(of, int32(random.IntN(n)))
			}
			slices.Sort(of)
			members = append(members, of)
		}
		return incidence(n, members...)
	}
	known.Fields, known.Alliances = things(), things()
	return known
}

// On any graph: everyone but v and its partners is scored, from 0 to below 1, in
// order; contributions add up to the score in either order; and the network's
// values are those of the sets of neighbours.
func TestRecommendationsHoldTogether(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, g *Graph, m matrix, random *rand.Rand) {
		known := randomAttributes(random, g.Len())
		model := []Model{Projects, Alliances}[random.IntN(2)]
		r, err := NewRecommender(t.Context(), g, model, known)
		if err != nil {
			t.Fatal(err)
		}
		for v := range int32(g.Len()) {
			got := recommend(t, r, v)
			if len(got) != g.Len()-1-g.Degree(v) {
				t.Errorf("%d recommendations for a node of %d partners among %d nodes", len(got), g.Degree(v), g.Len())
			}
			for i, a := range got {
				if a.Node == v || g.Weight(v, a.Node) > 0 || a.Score < 0 || a.Score >= 1 {
					t.Errorf("%d is recommended to %d, with %v", a.Node, v, a.Score)
				}
				if i > 0 && (a.Score > got[i-1].Score || a.Score == got[i-1].Score && a.Node < got[i-1].Node) {
					t.Errorf("out of order at %d", i)
				}
				forth, back := 0.0, 0.0
				for k := range a.Reasons {
					forth += a.Reasons[k].Contribution
					back += a.Reasons[len(a.Reasons)-1-k].Contribution
					if a.Reasons[k].Contribution <= 0 || k > 0 && a.Reasons[k].Contribution > a.Reasons[k-1].Contribution {
						t.Errorf("reasons out of order: %v", a.Reasons)
					}
				}
				if forth != a.Score || back != a.Score {
					t.Errorf("contributions add up to %v and %v, not to %v", forth, back, a.Score)
				}
				weights := &model.Partners
				if g.Degree(v) == 0 {
					weights = &model.Newcomers
				}
				found := [Kinds]float64{}
				for _, reason := range a.Reasons {
					found[reason.Kind] = reason.Value
				}
				for k, x := range naiveValues(m, known, v, a.Node) {
					if weights[k] > 0 && math.Abs(found[k]-x) > 1e-12*(1+x) {
						t.Errorf("%v of %d and %d is %v, want %v", ReasonKind(k), v, a.Node, found[k], x)
					}
				}
			}
			odd := func(u int32) bool { return u%2 == 1 }
			few, err := r.Recommend(t.Context(), v, 3, odd)
			all := slices.DeleteFunc(got, func(a Recommendation) bool { return !odd(a.Node) })
			if err != nil || len(few) != min(3, len(all)) || len(few) > 0 && !reflect.DeepEqual(few, all[:len(few)]) {
				t.Errorf("the first three odd ones are %v of %v (%v)", few, all, err)
			}
		}
	})
}

// naiveValues works out each kind of evidence from sets, pair by pair.
func naiveValues(m matrix, known Attributes, v, u int32) (x [Kinds]float64) {
	degree := func(w int) (k float64) {
		for _, weight := range m[w] {
			if weight > 0 {
				k++
			}
		}
		return k
	}
	for w := range m {
		if m[v][w] > 0 && m[u][w] > 0 {
			x[CommonPartners] += math.Log2(1+m[v][w]) * math.Log2(1+m[w][u])
			x[ResourceAllocation] += 1 / degree(w)
		}
		if m[u][w] > 0 && int32(w) != v && known.Countries[v] >= 0 && known.Countries[w] == known.Countries[v] {
			x[CountryPartners]++
		}
	}
	x[Popularity] = degree(int(u))
	x[NearCountry], x[NearType] = naiveLift(m, known.Countries, v, u), naiveLift(m, known.Types, v, u)
	share := func(in *Incidence) (count float64) {
		for thing := range len(in.Offsets) - 1 {
			members := in.Members[in.Offsets[thing]:in.Offsets[thing+1]]
			if slices.Contains(members, v) && slices.Contains(members, u) {
				count++
			}
		}
		return count
	}
	x[SharedAlliances], x[SharedFields] = share(known.Alliances), share(known.Fields)
	anyone, its := false, false
	for thing := range len(known.Alliances.Offsets) - 1 {
		members := known.Alliances.Members[known.Alliances.Offsets[thing]:known.Alliances.Offsets[thing+1]]
		anyone, its = anyone || len(members) > 0, its || slices.Contains(members, u)
	}
	joins := known.Types[u] < 0
	for w := range m {
		joins = joins || known.Types[w] == known.Types[u] && degree(w) > 0
	}
	if anyone && !its && joins && known.Countries[u] >= 0 {
		x[Unallied] = 1
	}
	return x
}

func naiveLift(m matrix, class []int32, v, u int32) float64 {
	if class[v] < 0 || class[u] < 0 {
		return 0
	}
	both, ofV, ofU, all := 0., 0., 0., 0.
	for a := range m {
		for b := range m {
			if m[a][b] == 0 || class[a] < 0 || class[b] < 0 {
				continue
			}
			if all++; class[a] == class[v] {
				ofV++
			}
			if class[a] == class[u] {
				ofU++
			}
			if class[a] == class[v] && class[b] == class[u] {
				both++
			}
		}
	}
	return max(0, (both+chance)/(ofV*ofU/max(1, all)+chance)-1)
}
