package sqlite_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// spread is a batch of an institution and n links from it to projects.
func spread(key string, n int) store.Batch {
	b := batch(key, 3)
	doc, inst := b.Entities[0].ID, b.Entities[1].ID
	for i := range n {
		to := project(i)
		b.Entities = append(b.Entities, store.Entity{ID: to, Kind: collab.KindProject})
		b.Assert = append(b.Assert, &collab.Relation{Statement: collab.Statement{SourceID: doc}, Kind: collab.ParticipatesIn, From: inst, To: to})
	}
	return b
}

// Rows that lie in several parts of the tables are found as those of one are.
func TestPartsAreReadTogether(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "graph.db")
	s := open(t, path)
	var ids []collab.ID
	for i, key := range []string{"a", "b", "c"} {
		ids = append(ids, apply(t, s, spread(key, 20)).IDs...)
		for _, table := range []string{"claim", "relation"} {
			run(t, path, fmt.Sprintf("UPDATE %s SET n = (%d << 19) + 5 WHERE n = (SELECT max(n) FROM %s)", table, i*2+1, table))
		}
	}
	claims, err := s.Statements(ctx, ids)
	if err != nil || slices.Contains(claims, nil) {
		t.Fatalf("statements by id: %v, %v", claims, err)
	}
	holders, err := s.Holders(ctx, []store.Key{{Class: collab.ClassName, Match: "a 2"}, {Class: collab.ClassName, Match: "c 0"}, {Class: collab.ClassText, Match: "a 2"}})
	if want := [][]collab.ID{{collab.EntityID("inst:a")}, {collab.EntityID("inst:c")}, nil}; err != nil || fmt.Sprint(holders) != fmt.Sprint(want) {
		t.Errorf("holders %v, %v, want %v", holders, err, want)
	}
	page, err := s.Find(ctx, store.Find{Where: store.Where{Claimed: &store.Claimed{Class: collab.ClassName, Match: "b 1"}}})
	if err != nil || len(page.Records) != 1 {
		t.Errorf("found by name %v, %v", page.Records, err)
	}
	var want []collab.ID
	for _, id := range ids {
		if id.IsRelation() {
			want = append(want, id)
		}
	}
	slices.Sort(want)
	listed := func(sources []collab.ID) (got []collab.ID) {
		q := store.Relations{Limit: 7, Total: true, Selection: collab.Selection{Sources: sources}}
		for {
			page, err := s.Relations(ctx, q)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range page.Relations {
				got = append(got, r.ID)
				q.After = r.ID
			}
			if len(page.Relations) < q.Limit {
				if page.Total != len(got) {
					t.Errorf("the total says %d, the pages have %d", page.Total, len(got))
				}
				return got
			}
		}
	}
	if got := listed(nil); !slices.Equal(got, want) {
		t.Errorf("all relations: %v, want %v", got, want)
	}
	docs := []collab.ID{collab.EntityID("doc:c"), collab.EntityID("doc:a"), collab.EntityID("doc:b")}
	if got := listed(docs); !slices.Equal(got, want) {
		t.Errorf("relations of the sources: %v, want %v", got, want)
	}
	if got := listed(docs[1:2]); len(got) != 20 || !slices.IsSorted(got) {
		t.Errorf("relations of one source: %v", got)
	}
	if r := apply(t, s, store.Batch{Retract: ids}); r.Retracted != len(ids) {
		t.Errorf("retracted %d of %d", r.Retracted, len(ids))
	}
	if got := listed(nil); len(got) != 0 {
		t.Errorf("after they were retracted: %v", got)
	}
}

// The parts have consecutive numbers across the row at which they become larger, so that
// the view of their numbers has each of them and no other.
func TestPartsGrow(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "graph.db")
	s := open(t, path)
	var ids []collab.ID
	for i, n := range []int{1<<17 - 1, 1<<20 - 1, 3<<19 - 1, 3<<19 + 100} {
		ids = append(ids, apply(t, s, spread(fmt.Sprint(i), 3)).IDs...)
		for _, table := range []string{"claim", "relation"} {
			run(t, path, fmt.Sprintf("UPDATE %s SET n = %d WHERE n = (SELECT max(n) FROM %s)", table, n, table))
		}
		if claims, err := s.Statements(ctx, ids); err != nil || slices.Contains(claims, nil) {
			t.Fatalf("statements by id up to row %d: %v, %v", n, claims, err)
		}
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, table := range []string{"claim", "relation"} {
		var parts, used string
		if err := db.QueryRow("SELECT group_concat(part) FROM " + table + "_part").Scan(&parts); err != nil {
			t.Fatal(err)
		}
		if err := db.QueryRow("SELECT group_concat(part) FROM (SELECT DISTINCT part FROM " + table + " ORDER BY part)").Scan(&used); err != nil {
			t.Fatal(err)
		}
		if parts != "0,1,2,3,4,5,6,7,8,9" || used != "0,1,7,8,9" {
			t.Errorf("the parts of %s are %s, those with rows %s", table, parts, used)
		}
	}
	if r := apply(t, s, store.Batch{Retract: ids}); r.Retracted != len(ids) {
		t.Errorf("retracted %d of %d", r.Retracted, len(ids))
	}
}

// A file of the first schemas has all its claims, and is written on.
func TestOldFileIsBroughtUpToDate(t *testing.T) {
	ctx := context.Background()
	whole, old := filepath.Join(t.TempDir(), "whole.db"), filepath.Join(t.TempDir(), "old.db")
	s := open(t, whole)
	ids := apply(t, s, spread("a", 20)).IDs
	apply(t, s, spread("b", 5))
	inOrderOfChange := store.Find{Order: store.ByChanged, Desc: true}
	order, err := s.Find(ctx, inOrderOfChange)
	if err != nil {
		t.Fatal(err)
	}
	want, err := s.Statements(ctx, ids)
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", old)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	first, err := os.ReadFile("migrations/0001_graph.sql")
	if err != nil {
		t.Fatal(err)
	}
	second, err := os.ReadFile("migrations/0002_notes.sql")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		string(first), string(second), "PRAGMA user_version = 2", "PRAGMA application_id = 0x4c494149", "ATTACH '" + whole + "' AS whole",
		`INSERT INTO entity SELECT n, id, kind, created, h.version, origin, published, url, sha256, languages, name, sort, country, city, parent,
			types, status, period, period_from, period_to, period_ended, year FROM whole.entity JOIN whole.entity_change AS h USING (n)`, "INSERT INTO commit_log SELECT * FROM whole.commit_log",
		`INSERT INTO claim SELECT n, id, class, subject, label, value, value, language, ord, figure, place, source,
			origin, 0, confidence, modality, valid, asserted, retracted, evidence FROM whole.claim`,
		`INSERT INTO relation SELECT n, id, kind, src, dst, role, status, ord, source,
			origin, 0, confidence, modality, valid, asserted, retracted, evidence FROM whole.relation`,
	} {
		if _, err := db.Exec(text); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, old)
	got, err := s.Statements(ctx, ids)
	if err != nil || len(got) != len(want) {
		t.Fatalf("%d statements, %v", len(got), err)
	}
	for i := range got {
		if fmt.Sprintf("%+v", got[i]) != fmt.Sprintf("%+v", want[i]) {
			t.Errorf("statement %d is %+v, was %+v", i, got[i], want[i])
		}
	}
	if page, err := s.Find(ctx, inOrderOfChange); err != nil || !reflect.DeepEqual(page, order) {
		t.Errorf("in the order of their last change: %+v, %v, want %+v", page.Records, err, order.Records)
	}
	holders, err := s.Holders(ctx, []store.Key{{Class: collab.ClassName, Match: "a 2"}})
	if err != nil || len(holders[0]) != 1 {
		t.Errorf("holders %v, %v", holders, err)
	}
	if r := apply(t, s, spread("a", 21)); r.Asserted != 1 {
		t.Errorf("the repeat with one more link: %+v", r)
	}
}
