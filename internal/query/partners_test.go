package query_test

import (
	"context"
	"fmt"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Rule 13: how deep a unit lies does not matter, whether memory or the store answers,
// nor that somebody has units lie within each other.
func TestUnitsLieAsDeepAsTheyLie(t *testing.T) {
	claims := []collab.Claim{
		rel("unit:d0", collab.PartOf, "inst:deep"), rel("unit:d3", collab.PartOf, "unit:d8"),
		rel("unit:d9", collab.ParticipatesIn, "project:p"), rel("inst:high", collab.ParticipatesIn, "project:p"),
		rel("unit:d7", collab.CooperatesWith, "inst:direct"),
	}
	for n := range 9 {
		claims = append(claims, rel(fmt.Sprintf("unit:d%d", n+1), collab.PartOf, fmt.Sprintf("unit:d%d", n)))
	}
	w := tell(t, claims...)
	via := &collab.TieFilter{Via: []collab.TieKind{collab.TieProject, collab.TieCooperation, collab.TieStructure}}
	for of, want := range map[string][]string{"inst:deep": {"inst:high", "inst:direct"}, "inst:high": {"inst:deep"}, "inst:direct": {"inst:deep"}} {
		wanted := map[collab.ID]bool{}
		for _, key := range want {
			wanted[id(key)] = true
		}
		stored, err := w.Partners(w.ctx, []collab.ID{id(of)}, via, collab.Fractional)
		if err != nil {
			t.Fatal(err)
		}
		held, err := w.PartnersOf(w.ctx, []collab.ID{id(of)}, via, collab.Fractional)
		if err != nil {
			t.Fatal(err)
		}
		if len(stored[0]) != len(want) || len(held[0]) != len(want) {
			t.Fatalf("%s has %d partners from the store, %d from memory, want %d", of, len(stored[0]), len(held[0]), len(want))
		}
		for i, p := range stored[0] {
			if q := held[0][i]; !wanted[p.ID] || p.ID != q.ID() || p.Weight != 1 || q.Weight != 1 {
				t.Errorf("%s: partner %s of weight %v from the store, %s of %v from memory", of, p.ID, p.Weight, q.ID(), q.Weight)
			}
		}
	}
}

// asked counts what is asked of a store.
type asked struct {
	store.Reader
	count int
}

func (a *asked) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	a.count++
	return a.Reader.Neighbours(ctx, q)
}

// What the store is asked grows with the levels of units alone.
func TestUnitsAreReadByLevels(t *testing.T) {
	var claims []collab.Claim
	for n := range 4 {
		for _, below := range []string{"x", "y", "z"} {
			claims = append(claims, rel(fmt.Sprintf("unit:%s%d", below, n+1), collab.PartOf, fmt.Sprintf("unit:x%d", n)))
		}
	}
	w := tell(t, append(claims, rel("unit:x0", collab.PartOf, "inst:wide"), rel("unit:x0", collab.PartOf, "unit:x4"))...)
	counted := &asked{Reader: w.Store}
	w.Store = counted
	if _, err := w.Partners(w.ctx, []collab.ID{id("inst:wide")}, &collab.TieFilter{Via: []collab.TieKind{collab.TieStructure}}, collab.Count); err != nil {
		t.Fatal(err)
	}
	if counted.count > 20 {
		t.Errorf("%d questions to the store for six levels of units", counted.count)
	}
}
