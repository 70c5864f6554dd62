package importer

import (
	"testing"
	"testing/fstest"

	"liaison/data"
	"liaison/internal/collab"
	"liaison/internal/store/mem"
)

func TestCuratedSetGoesInOnceAndWhole(t *testing.T) {
	b, err := Curated(data.Curated)
	if err != nil {
		t.Fatal(err)
	}
	s := mem.New()
	if missing, err := Missing(t.Context(), s, b); err != nil || !missing {
		t.Fatalf("empty graph: missing %v, %v", missing, err)
	}
	first, err := s.Apply(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	if first.Version != 1 || first.Created != len(b.Entities) || first.Asserted == 0 || first.Retracted != 0 {
		t.Errorf("first import: %+v of %d entities", first, len(b.Entities))
	}
	if missing, err := Missing(t.Context(), s, b); err != nil || missing {
		t.Errorf("full graph: missing %v, %v", missing, err)
	}
	again, err := s.Apply(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	if again.Version != 1 || again.Created+again.Asserted+again.Retracted != 0 {
		t.Errorf("second import changed something: %+v", again)
	}
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
		"document": doc,
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
