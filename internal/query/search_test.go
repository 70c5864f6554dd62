package query_test

import (
	"fmt"
	"slices"
	"strings"
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

// TestSearchFindsIdentifiers: an identifier typed as text finds who has it first, in every spelling, and the answer says
// so; a withdrawn record comes behind the one in its place; names that only have some of its words are left out.
func TestSearchFindsIdentifiers(t *testing.T) {
	withdrawn := txt("inst:old", collab.InstitutionStatusTopic, "WITHDRAWN")
	w := tell(t,
		name("inst:ktu", "Kaunas University of Technology"), ident("inst:ktu", "ror", "01me6gb93"), ident("inst:ktu", "isni", "0000000110914533"), ident("inst:ktu", "pic", "999840046"),
		ident("inst:ktu", "erasmus-code", "LT KAUNAS02"), ident("inst:ktu", "wikidata", "Q1426464"), ident("inst:ktu", "website", "http://ktu.edu/en"),
		name("inst:clinic", "Clinic"), ident("inst:clinic", "domain", "shared.example.edu"), name("inst:school", "School"), ident("inst:school", "domain", "shared.example.edu"),
		name("inst:old", "Old College"), withdrawn, ident("inst:old", "ror", "03r8nwp71"), name("inst:new", "New College"), rel("inst:new", collab.Succeeds, "inst:old"),
		name("inst:ktustreet", "Office of 0001 Street"), name("inst:grid", "999840046"),
	)
	for text, want := range map[string][]string{
		"https://ror.org/01me6gb93": {"Kaunas University of Technology: identifier ror 01me6gb93"}, "01ME6GB93": {"Kaunas University of Technology: identifier ror 01me6gb93"},
		"0000 0001 1091 4533": {"Kaunas University of Technology: identifier isni 0000000110914533"}, "Q1426464": {"Kaunas University of Technology: identifier wikidata Q1426464"},
		"ltkaunas02": {"Kaunas University of Technology: identifier erasmus-code LT KAUNAS02"}, "ktu.edu": {"Kaunas University of Technology: identifier website http://ktu.edu/en"},
		"https://www.ktu.edu/en/": {"Kaunas University of Technology: identifier website http://ktu.edu/en"},
		"999 840 046":             {"Kaunas University of Technology: identifier pic 999840046"},
		"999840046":               {"Kaunas University of Technology: identifier pic 999840046", "999840046: English name"},
		"www.shared.example.edu":  {"Clinic: identifier domain shared.example.edu", "School: identifier domain shared.example.edu"},
		"ror.org/03r8nwp71":       {"New College: identifier ror.org/03r8nwp71 of a withdrawn record that it replaces", "Old College: identifier ror 03r8nwp71"},
	} {
		for _, first := range []int{1, 20} {
			var got []string
			for q := (query.Search{Text: text, First: first}); ; {
				hits, err := w.Search(w.ctx, q)
				if err != nil {
					t.Fatal(err)
				}
				for _, h := range hits.List {
					got = append(got, h.Name.Value+": "+h.Reason)
					if strings.HasPrefix(h.Reason, "identifier ") != (h.Fit == query.FitIdentifier) {
						t.Errorf("%q: %s fits as %s", text, h.Name.Value, h.Fit)
					}
					if h.Score != 1 {
						t.Errorf("%q: a score of %v", text, h.Score)
					}
				}
				if !hits.More {
					break
				}
				q.After = &hits.List[len(hits.List)-1].Position
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q in pages of %d: %q, want %q", text, first, got, want)
			}
		}
	}
	hits, err := w.Search(w.ctx, query.Search{Text: "01me6gb93", Kinds: []collab.EntityKind{collab.KindProject}, First: 5})
	if err != nil || len(hits.List) > 0 {
		t.Errorf("an institution among projects: %v, %v", hits.List, err)
	}
}
