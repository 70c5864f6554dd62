package network

import (
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"liaison/internal/collab"
)

func incidence(nodes int, things ...[]int32) *Incidence {
	in := &Incidence{Nodes: nodes, Offsets: []int32{0}}
	for _, members := range things {
		in.Members = append(in.Members, members...)
		in.Offsets = append(in.Offsets, int32(len(in.Members)))
	}
	return in
}

func project(t *testing.T, in *Incidence, w collab.Weighting) *Graph {
	t.Helper()
	g, left, err := Projection(t.Context(), in, w, 1e6)
	if err != nil || left != nil {
		t.Fatal(left, err)
	}
	return g
}

// Three share thing 0, two of them thing 1 too; thing 2 has one member only.
func TestProjectByHand(t *testing.T) {
	in := incidence(4, []int32{0, 1, 2}, []int32{0, 1}, []int32{3})
	count := New(4, []Link{{0, 1, 2}, {0, 2, 1}, {1, 2, 1}})
	if g := project(t, in, collab.Count); !reflect.DeepEqual(g, count) {
		t.Errorf("COUNT: %v, want %v", g, count)
	}
	newman := New(4, []Link{{0, 1, 1.5}, {0, 2, 0.5}, {1, 2, 0.5}})
	if g := project(t, in, collab.Fractional); !reflect.DeepEqual(g, newman) {
		t.Errorf("FRACTIONAL: %v, want %v", g, newman)
	}
}

func TestProjectNothing(t *testing.T) {
	for _, in := range []*Incidence{incidence(0), incidence(3), incidence(3, nil, []int32{1, 1})} {
		if g := project(t, in, collab.Fractional); g.Len() != in.Nodes || g.Links() != 0 {
			t.Error(g)
		}
	}
}

// TestProjectLeavesOutWhatCostsTooMuch: a thing of a hundred thousand members makes five
// thousand million pairs. It is left out and named, and smaller things are taken.
func TestProjectLeavesOutWhatCostsTooMuch(t *testing.T) {
	in := incidence(100_000, every(100_000), []int32{3, 4}, every(30), []int32{3, 5})
	g, left, err := Projection(t.Context(), in, collab.Count, 1000)
	if err != nil || !slices.Equal(left, []int32{0}) {
		t.Fatal(left, err)
	}
	if g.Len() != 100_000 || g.Links() != 30*29/2 || g.Weight(3, 4) != 2 || g.Degree(99_999) != 0 {
		t.Error(g.Links(), g.Weight(3, 4))
	}
	if _, left, _ := Projection(t.Context(), in, collab.Count, 1); !slices.Equal(left, []int32{0, 2, 3}) {
		t.Error("with room for one pair", left)
	}
}

func TestProjectRefusesBadInput(t *testing.T) {
	for _, in := range []*Incidence{{}, {Offsets: []int32{0, 2}, Members: []int32{0}}, incidence(2, []int32{1, 0}), incidence(2, []int32{0, 2})} {
		if _, _, err := Projection(t.Context(), in, collab.Count, 10); err == nil {
			t.Errorf("%v is accepted", in)
		}
	}
}

func TestProjectIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := Projection(ctx, incidence(2, []int32{0, 1}), collab.Count, 10); err != context.Canceled {
		t.Error(err)
	}
}

// TestProjectEqualsPartners: the weights of a projection equal those of lists of partners
// (rules 12 and 14), to the bit, with several times of one party, dates of parallel
// statements, and both weightings.
func TestProjectEqualsPartners(t *testing.T) {
	dates := []collab.EDTF{"", "2001/2003", "2003", "2004/..", "../2002", "2002-05/2002-07"}
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 2))
		nodes, things := 2+random.IntN(8), 1+random.IntN(12)
		in := &Incidence{Nodes: nodes, Offsets: []int32{0}, Spans: []collab.Span{}}
		var relations []*collab.Relation
		for thing := range things {
			for v := range int32(nodes) {
				for spell := random.IntN(4) - 1; spell > 0; spell-- {
					valid := dates[random.IntN(len(dates))]
					if spell > 1 && valid == "" {
						valid = "1999" // an undated statement takes its parallels' dates: that is its caller's to do
					}
					r := &collab.Relation{Kind: collab.ParticipatesIn, From: node(v), To: collab.ID(fmt.Sprint("P", thing))}
					r.ID, r.Valid = collab.ID(fmt.Sprint(thing, "/", v, "/", spell)), valid
					if n := len(relations); valid == "" && n > 0 && relations[n-1].From == r.From && relations[n-1].To == r.To {
						continue
					}
					relations = append(relations, r)
					in.Members, in.Spans = append(in.Members, v), append(in.Spans, valid.Span())
				}
			}
			in.Offsets = append(in.Offsets, int32(len(in.Members)))
		}
		ties := collab.NewTieGraph(collab.TieQuestion{Via: []collab.TieKind{collab.TieProject}, Kind: func(id collab.ID) collab.EntityKind {
			if id[0] == 'P' {
				return collab.KindProject
			}
			return collab.KindInstitution
		}}, relations)
		for _, weighting := range []collab.Weighting{collab.Count, collab.Fractional} {
			g := project(t, in, weighting)
			for v := range int32(nodes) {
				partners := ties.Partners(node(v), weighting)
				if len(partners) != g.Degree(v) {
					t.Fatalf("seed %d: node %d has degree %d, %d partners", seed, v, g.Degree(v), len(partners))
				}
				for _, p := range partners {
					if u := int32(p.ID[0] - 'a'); g.Weight(v, u) != p.Weight {
						t.Fatalf("seed %d: %d–%d weighs %v, among partners %v", seed, v, u, g.Weight(v, u), p.Weight)
					}
				}
			}
		}
	}
}

func node(v int32) collab.ID { return collab.ID(rune('a' + v)) }
