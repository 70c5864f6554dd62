package analysis_test

import (
	"context"
	"testing"
	"time"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
	"liaison/internal/store/mem"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
	"liaison/internal/store/sqlite"
	"liaison/internal/ties"
)

// changeTable is the table under rule 16a. It is asked of the graph in memory in front of
// each store.
var changeTable = []struct {
	name     string
	claims   []collab.Claim
	partner  [3]bool           // in June 2010, in January 2018, in November 2026
	reported collab.EDTF       // lastReported of the tie, asked in 2026
	change   collab.ChangeKind // from 2018 to June 2022, for another member; "" none
}{
	{"since 2016, and lists of 2021 and 2022", []collab.Claim{
		member("doc:2022", valid("2016/..")), member("doc:2021", seen("2021")), member("doc:2022", seen("2022")),
	}, [3]bool{false, true, true}, "2022", ""},
	{"a list of 2010, absent from the complete list of 2021", []collab.Claim{
		member("doc:2010", seen("2010")), member("doc:2021", valid("/2021")),
	}, [3]bool{true, true, false}, "", collab.Lost},
	{"a list of 2021 only", []collab.Claim{member("doc:2021", seen("2021"))}, [3]bool{true, true, true}, "2021", collab.FirstReported},
	{"a list of 2010, and since 2022", []collab.Claim{
		member("doc:2010", seen("2010")), member("doc:2022", valid("2022-01/..")),
	}, [3]bool{true, false, true}, "2022", collab.Gained},
	{"an agreement since 2015, called terminated in 2020", []collab.Claim{
		party("inst:a", "doc:2019", valid("2015/.."), seen("2019")), party("inst:a", "doc:2020", valid("2015/2020"), seen("2020")),
		party("inst:other", "doc:2026", valid("1990/..")),
	}, [3]bool{false, true, false}, "", collab.Lost},
	{"a project of 2010 to 2013, undated parts", []collab.Claim{
		rel("inst:a", collab.ParticipatesIn, "project:p", from("doc:2010")), rel("inst:other", collab.ParticipatesIn, "project:p", from("doc:2010")),
		&collab.Text{Statement: collab.Statement{SourceID: id("doc:2010")}, Subject: ent("project:p"), Topic: collab.PeriodTopic, Value: "2010/2013"},
	}, [3]bool{true, false, false}, "", ""},
}

// member returns the statement of a document that inst:a is a member of the alliance.
func member(document string, change ...option) *collab.Relation {
	return rel("inst:a", collab.MemberOf, "alliance:x", append(change, from(document))...)
}

func party(institution, document string, change ...option) *collab.Relation {
	return rel("agreement:g", collab.HasParty, institution, append(change, from(document))...)
}

func from(document string) option {
	return func(r *collab.Relation) { r.SourceID = id(document) }
}

func seen(when collab.EDTF) option {
	return func(r *collab.Relation) { r.Observed = when }
}

func TestChangesOnOracle(t *testing.T) {
	testChanges(t, func(*testing.T) store.Store { return mem.New() })
}

func TestChangesOnSQLite(t *testing.T) {
	testChanges(t, func(t *testing.T) store.Store {
		s, err := sqlite.Open(t.Context(), ":memory:")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close(context.Background()) })
		return s
	})
}

func TestChangesOnNeo4j(t *testing.T) {
	url := neo4jtest.Address(t)
	testChanges(t, func(t *testing.T) store.Store {
		neo4jtest.Empty(t, url)
		user, password := neo4jtest.Credentials()
		s, err := neo4j.Open(t.Context(), url, neo4j.Auth{User: user, Password: password})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close(context.Background()) })
		return s
	})
}

func testChanges(t *testing.T, open func(*testing.T) store.Store) {
	t.Run("table", func(t *testing.T) { testChangeTable(t, open) })
	t.Run("random", func(t *testing.T) { testRandomChanges(t, open) })
}

func testChangeTable(t *testing.T, open func(*testing.T) store.Store) {
	for _, c := range changeTable {
		t.Run(c.name, func(t *testing.T) {
			r := changeReader(t, open(t), c.claims)
			a, other := []collab.ID{id("inst:a")}, id("inst:other")
			for i, text := range []string{"2010-06-01", "2018-01-01", "2026-11-01"} {
				list, err := r.Partners(t.Context(), a, &collab.TieFilter{AsOf: day(text)}, collab.Count)
				if err != nil {
					t.Fatal(err)
				}
				if got := len(list[0]) == 1; got != c.partner[i] {
					t.Errorf("partners on %s: %v, want %v", text, got, c.partner[i])
				}
				if i == 2 && c.partner[i] {
					if got := list[0][0].Reported(); got.Last != c.reported || got.Ended {
						t.Errorf("last reported %q, ended %v; want %q, not ended", got.Last, got.Ended, c.reported)
					}
				}
			}
			now, err := r.Ties(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			between, err := ties.NewBetween(now.EntityGraph, r.At, nil, *day("2018-01-01"), *day("2022-06-01"))
			if err != nil {
				t.Fatal(err)
			}
			changes, err := between.Changes(t.Context(), []ties.Node{now.Find(other)})
			if err != nil {
				t.Fatal(err)
			}
			var kind collab.ChangeKind
			for _, x := range changes {
				if kind = x.Kind; now.ID(x.Node) != a[0] || len(between.Causes(x)) == 0 {
					t.Errorf("%s of another, or without causes", x.Kind)
				}
			}
			if kind != c.change || len(changes) > 1 {
				t.Errorf("changed %q, want %q", kind, c.change)
			}
		})
	}
}

// changeReader returns a reader of a graph with the claims, in which inst:other is a
// member since 1990.
func changeReader(t *testing.T, s store.Store, claims []collab.Claim) *analysis.Analyst {
	t.Helper()
	b := store.Batch{Assert: claims}
	for _, key := range []string{"inst:a", "inst:other"} {
		b.Entities = append(b.Entities, store.Entity{ID: id(key), Kind: collab.KindInstitution})
	}
	for key, kind := range map[string]collab.EntityKind{"alliance:x": collab.KindAlliance, "agreement:g": collab.KindAgreement, "project:p": collab.KindProject} {
		b.Entities = append(b.Entities, store.Entity{ID: id(key), Kind: kind})
	}
	for _, year := range []string{"2010", "2019", "2020", "2021", "2022", "2026"} {
		b.Entities = append(b.Entities, store.Entity{ID: id("doc:" + year), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page, Published: collab.EDTF(year)}})
	}
	b.Assert = append(b.Assert, rel("inst:other", collab.MemberOf, "alliance:x", valid("1990/.."), from("doc:2026")))
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	return readerOf2026(t, s)
}

// readerOf2026 returns a reader of the graph, to whom it is 1 November 2026.
func readerOf2026(t *testing.T, s store.Store) *analysis.Analyst {
	t.Helper()
	memory := query.NewMemory(s, 0)
	memory.Clock = func() time.Time { return time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC) }
	r, err := query.NewReader(t.Context(), s, memory)
	if err != nil {
		t.Fatal(err)
	}
	return &analysis.Analyst{VersionReader: r, Networks: analysis.NewNetworks(s)}
}

// TestNetworksAreOfTheirDay: a network that was asked for before midnight is not the
// answer after it, where ended ties are left out.
func TestNetworksAreOfTheirDay(t *testing.T) {
	w := tell(t,
		rel("inst:a", collab.ParticipatesIn, "project:p", valid("2020/2021")), rel("inst:b", collab.ParticipatesIn, "project:p"))
	for _, c := range []struct {
		today string
		links int
	}{{"2021-12-31", 1}, {"2022-01-01", 0}} {
		w.Today = *day(c.today)
		n, err := w.Network(t.Context(), analysis.NetworkInput{Ties: &collab.TieFilter{HideEnded: true}})
		if err != nil {
			t.Fatal(err)
		}
		if links := n.LinkCount(); links != c.links {
			t.Errorf("%s: %d links, want %d", c.today, links, c.links)
		}
	}
}
