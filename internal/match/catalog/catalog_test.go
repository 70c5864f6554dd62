package catalog

import (
	"cmp"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// TestWhatTheMatcherGets: the matcher gets names, places but countries, parents and
// successors of the kinds of entities that affiliations name.
func TestWhatTheMatcherGets(t *testing.T) {
	s := mem.New()
	id := collab.EntityID
	doc := id("doc")
	said := collab.Statement{SourceID: doc, Origin: collab.Registry}
	name := func(of, value string) collab.Claim {
		return &collab.Name{Statement: said, Subject: id(of), Value: value, Type: collab.Label}
	}
	relation := func(k collab.RelationKind, from, to string) collab.Claim {
		return &collab.Relation{Statement: said, Kind: k, From: id(from), To: id(to)}
	}
	entity := func(key string, k collab.EntityKind) store.Entity { return store.Entity{ID: id(key), Kind: k} }
	b := store.Batch{
		Entities: []store.Entity{
			{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Registry}},
			entity("new", collab.KindInstitution), entity("old", collab.KindInstitution), entity("whole", collab.KindInstitution),
			entity("nameless", collab.KindInstitution), entity("unit", collab.KindUnit), entity("project", collab.KindProject),
			entity("city", collab.KindPlace), entity("lt", collab.KindPlace),
		},
		Assert: []collab.Claim{
			name("doc", "A register"), name("new", "Kaunas University of Technology"), name("new", "KTU"), name("old", "Kaunas Polytechnic Institute"),
			name("whole", "A system"), name("unit", "A unit"), name("project", "A project"), name("city", "Kaunas"), name("lt", "Lithuania"),
			&collab.Identifier{Statement: said, Subject: id("lt"), Scheme: collab.SchemeCountry, Value: "LT"},
			relation(collab.LocatedIn, "new", "city"), relation(collab.LocatedIn, "new", "lt"), relation(collab.LocatedIn, "city", "lt"),
			relation(collab.PartOf, "new", "whole"), relation(collab.Succeeds, "new", "old"),
		},
	}
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	list, err := Read(t.Context(), s, collab.Now())
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != 4 || !slices.IsSortedFunc(list, func(a, b match.Organisation) int { return cmp.Compare(a.ID, b.ID) }) {
		t.Fatalf("%d entities: %+v", len(list), list)
	}
	for _, e := range list {
		switch e.ID {
		case id("new"):
			if len(e.Names) != 2 || !slices.Equal(e.Cities, []string{"Kaunas"}) || !slices.Equal(e.Parents, []collab.ID{id("whole")}) || e.Country != "LT" || e.Name == "" {
				t.Errorf("new: %+v", e)
			}
		case id("old"):
			if !slices.Equal(e.Successors, []collab.ID{id("new")}) {
				t.Errorf("old: %+v", e)
			}
		case id("unit"):
			if e.Kind != collab.KindUnit {
				t.Errorf("unit: %+v", e)
			}
		}
	}
}
