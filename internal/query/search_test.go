package query_test

import (
	"fmt"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// universities records so many universities that a page has not all of their names.
func universities(t *testing.T, n int) *world {
	var claims []collab.Claim
	for i := range n {
		claims = append(claims, name(fmt.Sprint("inst:", i), fmt.Sprintf("University %d", i)))
	}
	for i := range 7 {
		// Longer names: ranked after all others.
		claims = append(claims, name(fmt.Sprint("lab:", i), fmt.Sprintf("Laboratory of the University of Somewhere %d", i)))
	}
	return tell(t, claims...)
}

// pages returns the names on all pages.
func pages(t *testing.T, w *world, q query.Search) []string {
	t.Helper()
	var all []string
	for {
		hits, err := w.Search(w.ctx, q)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range hits.List {
			all = append(all, h.Name.Value)
		}
		if !hits.More {
			return all
		}
		q.After = &hits.List[len(hits.List)-1].Position
	}
}

func TestPagesOfSearchAreOneList(t *testing.T) {
	w := universities(t, 1_500)
	whole := pages(t, w, query.Search{Text: "university", First: 3_000})
	if len(whole) != 1_507 {
		t.Fatalf("%d found", len(whole))
	}
	for _, first := range []int{7, 100, 999} {
		if got := pages(t, w, query.Search{Text: "university", First: first}); !slices.Equal(got, whole) {
			t.Errorf("pages of %d have %d names, or in another order", first, len(got))
		}
	}
}

func TestAFilterFindsWhatIsRankedFarBehind(t *testing.T) {
	w := universities(t, 1_500)
	labs := []collab.EntityKind{collab.KindJointLab}
	got := pages(t, w, query.Search{Text: "university", Kinds: labs, First: 3})
	if len(got) != 7 || got[0] != "Laboratory of the University of Somewhere 0" {
		t.Errorf("%q", got)
	}
	hits, err := w.Search(w.ctx, query.Search{Text: "university", Kinds: labs, First: 3})
	if err != nil {
		t.Fatal(err)
	}
	where, err := hits.Where(w.ctx)
	if err != nil {
		t.Fatal(err)
	}
	all, err := w.Store.Find(w.ctx, store.Find{Where: where})
	if err != nil || len(all.Records) != 7 {
		t.Errorf("facets count %d: %v", len(all.Records), err)
	}
}

func TestSearchForgivesAndSaysSo(t *testing.T) {
	serbian := name("inst:bg", "Универзитет у Београду")
	serbian.Language = "sr-Cyrl"
	german := name("inst:muc", "Technische Universität München")
	german.Language = "de"
	w := tell(t, serbian, german, name("inst:ktu", "Kaunas University of Technology"), name("inst:kau", "Kaunas"))
	for text, want := range map[string]string{
		"Kaunas":                    "Kaunas: English name",
		"Univerzitet u Beogradu":    "Универзитет у Београду: Serbian name, written otherwise",
		"Beograd":                   "Универзитет у Београду: Serbian name, some of its words",
		"muenchen technische":       "Technische Universität München: German name, some of its words",
		"Kaunsa Univeristy":         "Kaunas University of Technology: English name, with a typo",
		"Kaunas Univ Techn":         "Kaunas University of Technology: English name, some of its words",
		"KUT":                       "Kaunas University of Technology: English name, its initials",
		"technology of Kaunas Town": "Kaunas University of Technology: English name, part of the text",
	} {
		hits, err := w.Search(w.ctx, query.Search{Text: text, First: 1})
		if err != nil {
			t.Fatal(err)
		}
		if len(hits.List) == 0 {
			t.Errorf("%q finds nothing", text)
		} else if got := hits.List[0].Name.Value + ": " + hits.List[0].Reason; got != want {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
}
