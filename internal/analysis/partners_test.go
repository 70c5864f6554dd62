package analysis_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// TestUnitsLieAsDeepAsTheyLie: ties of units count at any depth (rule 13), whether memory
// or the store answers, and even if units are parts of each other.
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
		stored, err := w.tooLarge().Partners(w.ctx, []collab.ID{id(of)}, via, collab.Fractional)
		if err != nil {
			t.Fatal(err)
		}
		held, err := w.Partners(w.ctx, []collab.ID{id(of)}, via, collab.Fractional)
		if err != nil {
			t.Fatal(err)
		}
		if len(stored[0]) != len(want) || len(held[0]) != len(want) {
			t.Fatalf("%s has %d partners from the store, %d from memory, want %d", of, len(stored[0]), len(held[0]), len(want))
		}
		for i, p := range stored[0] {
			if q := held[0][i]; !wanted[p.ID()] || p.ID() != q.ID() || p.Weight != 1 || q.Weight != 1 {
				t.Errorf("%s: partner %s of weight %v from the store, %s of %v from memory", of, p.ID(), p.Weight, q.ID(), q.Weight)
			}
		}
	}
}

// asked counts the calls of a store.
type asked struct {
	store.Reader
	count int
}

func (a *asked) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	a.count++
	return a.Reader.Neighbours(ctx, q)
}

// TestUnitsAreReadByLevels: the number of calls of the store grows with the levels of
// units alone.
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
	if _, err := w.tooLarge().Partners(w.ctx, []collab.ID{id("inst:wide")}, &collab.TieFilter{Via: []collab.TieKind{collab.TieStructure}}, collab.Count); err != nil {
		t.Fatal(err)
	}
	if counted.count > 20 {
		t.Errorf("%d questions to the store for six levels of units", counted.count)
	}
}

// partners returns partners as "key weight ties". It fails if a graph that is not in
// memory answers otherwise.
func (w *world) partners(of string, f *collab.TieFilter, weighting collab.Weighting) string {
	w.Helper()
	got, err := w.Partners(w.ctx, []collab.ID{id(of)}, f, weighting)
	if err != nil {
		w.Fatal(err)
	}
	small, err := w.tooLarge().Partners(w.ctx, []collab.ID{id(of)}, f, weighting)
	if err != nil || told(small[0]) != told(got[0]) {
		w.Fatalf("%v\n got %s\nwant %s", err, told(small[0]), told(got[0]))
	}
	var out []string
	for _, p := range got[0] {
		for key := range keys {
			if id(key) == p.ID() {
				out = append(out, fmt.Sprintf("%s %g %d", key, p.Weight, len(p.Ties(-1))))
			}
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func TestPartnersShareThings(t *testing.T) {
	w := tell(t,
		rel("inst:a", collab.MemberOf, "alliance:x"), rel("inst:a", collab.ParticipatesIn, "alliance:x"), rel("inst:b", collab.MemberOf, "alliance:x"),
		rel("inst:c", collab.MemberOf, "alliance:x"), rel("inst:a", collab.ParticipatesIn, "project:p"), rel("inst:b", collab.ParticipatesIn, "project:p", ref),
		rel("inst:b", collab.ParticipatesIn, "project:p"), rel("lab:l", collab.HasParty, "inst:a"), rel("lab:l", collab.HasParty, "inst:d"),
		rel("inst:e", collab.CooperatesWith, "inst:a"), rel("inst:a", collab.ParticipatesIn, "programme:e"), rel("inst:f", collab.ParticipatesIn, "programme:e"),
		rel("inst:g", collab.ParticipatesIn, "project:p", mode(collab.Planned)), rel("inst:a", collab.CooperatesWith, "inst:a"),
		rel("unit:u", collab.PartOf, "inst:h"), rel("unit:u", collab.ParticipatesIn, "project:p"))
	for what, c := range map[string]struct {
		f    *collab.TieFilter
		w    collab.Weighting
		want string
	}{
		"count":              {nil, collab.Count, "inst:b 2 2, inst:c 1 1, inst:d 1 1, inst:e 1 1"},
		"fractional":         {nil, collab.Fractional, "inst:b 1.5 2, inst:c 0.5 1, inst:d 1 1, inst:e 1 1"},
		"context asked for":  {&collab.TieFilter{Via: []collab.TieKind{collab.TieProgramme}}, collab.Count, "inst:f 1 1"},
		"planned":            {&collab.TieFilter{Via: []collab.TieKind{collab.TieProject}, Modality: collab.Modalities}, collab.Count, "inst:b 1 1, inst:g 1 1"},
		"units with context": {&collab.TieFilter{Via: []collab.TieKind{collab.TieProject, collab.TieStructure}}, collab.Count, "inst:b 1 1, inst:h 1 1"},
		"none":               {&collab.TieFilter{Via: []collab.TieKind{}}, collab.Count, ""},
		"by the reference":   {&collab.TieFilter{Origins: []collab.Origin{collab.Reference}}, collab.Count, ""},
	} {
		if got := w.partners("inst:a", c.f, c.w); got != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}

func TestUnitsTieTheirUniversitiesOnlyWithStructure(t *testing.T) {
	w := tell(t,
		rel("unit:u0", collab.PartOf, "unit:u1"), rel("unit:u1", collab.PartOf, "inst:a"), rel("unit:u0", collab.ParticipatesIn, "project:p"), rel("inst:b", collab.ParticipatesIn, "project:p"),
		rel("inst:a", collab.PartOf, "inst:group"), rel("inst:c", collab.PartOf, "inst:group"), rel("unit:g", collab.PartOf, "inst:group"), rel("unit:g", collab.MemberOf, "inst:group"))
	with := &collab.TieFilter{Via: []collab.TieKind{collab.TieProject, collab.TieStructure}}
	// inst:group has inst:a as a part: it has all ties of its parts, but none with them.
	for of, want := range map[string]string{
		"inst:a": "inst:b 0.5 1, inst:c 1 1", "inst:b": "inst:a 0.5 1, inst:group 0.5 1", "inst:group": "inst:b 0.5 1",
	} {
		if got := w.partners(of, with, collab.Fractional); got != want {
			t.Errorf("partners of %s: %q, want %q", of, got, want)
		}
	}
	if got := w.partners("inst:b", nil, collab.Count); got != "" {
		t.Errorf("without STRUCTURE: %q", got)
	}
}

func TestRolesComeAfterTheDatesOfParallels(t *testing.T) {
	w := tell(t,
		rel("inst:a", collab.ParticipatesIn, "project:p", role("COORDINATOR")), rel("inst:a", collab.ParticipatesIn, "project:p", role("PARTNER"), valid("2010/2012")),
		rel("inst:b", collab.ParticipatesIn, "project:p", role("COORDINATOR"), valid("2020/2022")))
	if got := w.partners("inst:a", &collab.TieFilter{Roles: []string{"COORDINATOR"}}, collab.Count); got != "" {
		t.Errorf("coordinators of other times: %q", got)
	}
}

func TestWeightsDoNotDependOnTheOrderOfThings(t *testing.T) {
	var claims []collab.Claim
	for thing, k := range map[string]int{"alliance:x": 2, "alliance:y": 3, "alliance:z": 6} {
		for _, inst := range []string{"inst:a", "inst:b"} {
			claims = append(claims, rel(inst, collab.MemberOf, thing))
		}
		for n := range k - 1 {
			claims = append(claims, rel(fmt.Sprintf("inst:%s%d", thing, n), collab.MemberOf, thing))
		}
	}
	w := tell(t, claims...)
	if got := w.partners("inst:a", nil, collab.Fractional); !strings.Contains(got, "inst:b 1 3") {
		t.Errorf("1/2 + 1/3 + 1/6: %q", got)
	}
}

func TestPartnersMustHaveMetInTime(t *testing.T) {
	w := tell(t,
		rel("inst:a", collab.MemberOf, "alliance:x", valid("2010/2012")), rel("inst:b", collab.MemberOf, "alliance:x", valid("2013/..")),
		rel("inst:c", collab.MemberOf, "alliance:x", valid("2012/2015")), rel("inst:d", collab.MemberOf, "alliance:x", valid("2000/")),
		rel("inst:e", collab.MemberOf, "alliance:x"), rel("inst:e", collab.MemberOf, "alliance:x", valid("2014"), ref))
	if got, want := w.partners("inst:a", nil, collab.Count), "inst:c 1 1, inst:d 1 1"; got != want {
		t.Errorf("partners %q, want %q", got, want)
	}
	if got, want := w.partners("inst:b", &collab.TieFilter{AsOf: day("2014-06-01")}, collab.Fractional), "inst:c 0.3333333333333333 1, inst:d 0.3333333333333333 1, inst:e 0.3333333333333333 1"; got != want {
		t.Errorf("partners as of 2014 %q, want %q", got, want)
	}
}
