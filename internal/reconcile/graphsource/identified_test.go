package graphsource_test

import (
	"testing"

	"liaison/data"
	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/query"
	"liaison/internal/reconcile"
	"liaison/internal/reconcile/graphsource"
	"liaison/internal/store/mem"
)

// TestATextThatIsAnIdentifier: a cell that holds an identifier in place of a name means who has it, in any spelling of
// the identifier, and nobody where it is malformed or of another kind.
func TestATextThatIsAnIdentifier(t *testing.T) {
	s := mem.New()
	if _, err := importer.LoadCurated(t.Context(), s, data.Documents); err != nil {
		t.Fatal(err)
	}
	source := graphsource.New(s, query.NewMemory(s, 0))
	for text, want := range map[string]string{
		"https://ror.org/01me6gb93": "Kaunas University of Technology", "01ME6GB93": "Kaunas University of Technology", "ROR 01me6gb93": "Kaunas University of Technology", "ror:01me6gb94": "",
	} {
		got, err := source.Match(t.Context(), []reconcile.TextQuery{{Text: text, Limit: 3}, {Text: text, Kinds: []collab.EntityKind{collab.KindProject}, Limit: 3}})
		if err != nil {
			t.Fatal(err)
		}
		name := ""
		if len(got[0]) == 1 && got[0][0].Chosen && got[0][0].Score == 1 {
			facts, err := source.Facts(t.Context(), []collab.ID{got[0][0].ID})
			if err != nil {
				t.Fatal(err)
			}
			name = facts[0].Name
		}
		if name != want {
			t.Errorf("%q means %q, want %q", text, name, want)
		}
		if len(got[1]) > 0 && got[1][0].Score == 1 {
			t.Errorf("%q means a project", text)
		}
	}
}
