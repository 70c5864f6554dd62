package importer_test

import (
	"context"
	"path/filepath"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/importer/csv"
	"liaison/internal/store"
	"liaison/internal/store/sqlite"
)

// TestWhatOneImportBringsHasNames: whatever the format, each entity of an empty graph into
// which one file was imported has a name, or a list would show its id.
func TestWhatOneImportBringsHasNames(t *testing.T) {
	formats := map[string]bool{}
	for _, o := range append(imports(t), wikidata(t)) {
		formats[o.Format.Name] = true
		s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
		if err != nil {
			t.Fatal(err)
		}
		if sum, err := importer.Run(t.Context(), s, o); err != nil || sum.Entities == 0 {
			t.Errorf("%s: %+v, %v", o.Format.Name, sum, err)
		}
		checkNames(t, s, "only "+o.Format.Name+" "+o.Inputs[0].Name)
		if err := s.Close(context.Background()); err != nil {
			t.Error(err)
		}
	}
	for _, f := range append(importer.Formats(), importer.NDJSON(""), importer.CSV("", csv.Options{})) {
		if !formats[f.Name] {
			t.Errorf("no file of the format %s was tried", f.Name)
		}
	}
}

// wikidata is the golden file of the one format that needs another's entities to say much.
func wikidata(t *testing.T) importer.Options {
	return golden(t, "wikidata", "wikidata/testdata/memberships.csv")
}

// checkNames fails for each listed entity without a name. A country that no source names
// has a name of ours, which is DERIVED.
func checkNames(t *testing.T, s store.Store, when string) {
	t.Helper()
	records, _, said := listed(t, s)
	for i, r := range records {
		if len(said[i].Names) == 0 || r.Name == "" {
			t.Errorf("%T %s: %s %s has %d names and is called %q", s, when, r.Kind, r.ID, len(said[i].Names), r.Name)
		}
		for _, n := range said[i].Names {
			if ours := n.Value == r.Name && n.Confidence == collab.Derived; ours && r.Kind == collab.KindInstitution && n.Type == collab.DisplayName {
				t.Errorf("%T %s: the institution %q has a DISPLAY name of ours", s, when, r.Name)
			}
		}
	}
}

// listed returns the entities of the list of all, their ids, and what is said of each.
func listed(t *testing.T, s store.Store) ([]*collab.Record, []collab.ID, []collab.EntityClaims) {
	t.Helper()
	page, err := s.Find(t.Context(), store.Find{Total: true})
	if err != nil || page.Total != len(page.Records) {
		t.Fatalf("%T: %d of %d entities, %v", s, len(page.Records), page.Total, err)
	}
	ids := make([]collab.ID, len(page.Records))
	for i, r := range page.Records {
		ids[i] = r.ID
	}
	said, err := s.Claims(t.Context(), ids, collab.Selection{})
	if err != nil {
		t.Fatal(err)
	}
	return page.Records, ids, said
}
