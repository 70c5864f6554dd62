package importer

import (
	"slices"
	"testing"
	"testing/fstest"

	"liaison/data"
	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

func TestCuratedSetGoesInOnceAndWhole(t *testing.T) {
	b, err := Curated(data.Curated)
	if err != nil {
		t.Fatal(err)
	}
	s := mem.New()
	first, loaded, err := EnsureCurated(t.Context(), s, data.Curated)
	if err != nil || !loaded {
		t.Fatalf("empty graph: loaded %v, %v", loaded, err)
	}
	if first.Version != 1 || first.Created != len(b.Entities) || first.Asserted == 0 || first.Retracted != 0 {
		t.Errorf("first import: %+v of %d entities", first, len(b.Entities))
	}
	if again, loaded, err := EnsureCurated(t.Context(), s, data.Curated); err != nil || loaded || again.Version != 0 {
		t.Errorf("full graph: loaded %v, %+v, %v", loaded, again, err)
	}
	if again := load(t, s); again.Version != 1 || again.Created+again.Asserted+again.Retracted != 0 {
		t.Errorf("second import changed something: %+v", again)
	}
}

// load loads the curated set.
func load(t *testing.T, s store.Store) store.Receipt {
	t.Helper()
	r, err := LoadCurated(t.Context(), s, data.Curated)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestCuratedSetRepeatsNothing: equal id fields within one document are one
// line, so that the files say what the graph holds.
func TestCuratedSetRepeatsNothing(t *testing.T) {
	b, err := Curated(data.Curated)
	if err != nil {
		t.Fatal(err)
	}
	named := map[collab.ID]bool{}
	seen := map[collab.ID]collab.Claim{}
	for _, c := range b.Assert {
		id := collab.ClaimID(c, 1)
		if seen[id] != nil {
			t.Errorf("two lines say one thing: %#v", c)
		}
		seen[id] = c
		if c.Class() == collab.ClassName {
			named[c.About()] = true
		}
	}
	for _, e := range b.Entities {
		if !named[e.ID] {
			t.Errorf("the %s %s has no name", e.Kind, e.ID)
		}
	}
}

func TestFilesMustAgree(t *testing.T) {
	const doc = `{"document":"doc:d","origin":"PAGE"}` + "\n"
	for name, second := range map[string]string{
		"kind":     `{"entity":"inst:a","kind":"UNIT"}`,
		"document": `{"document":"doc:d","origin":"REFERENCE"}`,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Curated(fstest.MapFS{
				"curated/1.ndjson": {Data: []byte(doc + `{"entity":"inst:a","kind":"INSTITUTION"}`)},
				"curated/2.ndjson": {Data: []byte(second)},
			})
			if collab.CodeOf(err) != collab.BadUserInput {
				t.Errorf("got %v", err)
			}
		})
	}
}

// TestCuratedMeetsARegister: whichever comes first, an institution is one.
func TestCuratedMeetsARegister(t *testing.T) {
	utcn := inst("03r8nwp71", "Technical University of Cluj-Napoca")
	utcn.Entities[0].Known[0].Scheme = "ror"
	utcn.Claims[1].(*collab.Identifier).Scheme = "ror"
	holders := map[string]int{}
	for _, order := range []string{"register first", "curated first"} {
		s := mem.New()
		if order == "register first" {
			runImport(t, s, register(utcn))
		}
		load(t, s)
		if order == "curated first" {
			runImport(t, s, register(utcn))
		}
		got, err := s.Holders(t.Context(), []store.Key{{Class: collab.ClassIdentifier, Label: "ror", Match: "03r8nwp71"}})
		if err != nil || len(got[0]) != 1 {
			t.Errorf("%s: %v, %v", order, got, err)
		}
		page, err := s.Find(t.Context(), store.Find{Where: store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}}, Total: true})
		if err != nil {
			t.Fatal(err)
		}
		holders[order] = page.Total
		if r := load(t, s); r.Created+r.Asserted != 0 {
			t.Errorf("%s: the same again: %+v", order, r)
		}
	}
	if holders["register first"] != holders["curated first"] {
		t.Errorf("institutions: %v", holders)
	}
}

// TestCuratedMeetsVeryNames: what a list has brought before is met by its very name in its city.
func TestCuratedMeetsVeryNames(t *testing.T) {
	s := mem.New()
	there := other(t, s, "KAUNO TECHNOLOGIJOS UNIVERSITETAS", "LT")
	inCity(t, s, there, "KAUNAS", "LT")
	namesake := other(t, s, "Technical University of Cluj-Napoca", "MD")
	load(t, s)
	got, err := s.Holders(t.Context(), []store.Key{
		{Class: collab.ClassIdentifier, Label: "ror", Match: "01me6gb93"}, {Class: collab.ClassIdentifier, Label: "ror", Match: "03r8nwp71"},
	})
	if err != nil || !slices.Equal(got[0], []collab.ID{there}) || len(got[1]) != 1 || got[1][0] == namesake {
		t.Errorf("%v, %v: want %s for the first and not %s for the second", got, err, there, namesake)
	}
	if r := load(t, s); r.Created+r.Asserted != 0 {
		t.Errorf("the same again: %+v", r)
	}
}
