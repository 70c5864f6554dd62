package sqlite_test

import (
	"context"
	"fmt"
	"path/filepath"
	"reflect"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/sqlite"
)

// large is a batch that is written while it is planned: institutions in a town, which
// take part in one project. turn changes the town's country, the institutions' names and
// sizes, and who coordinates, so that a later turn meets what an earlier one has said.
func large(turn int) store.Batch {
	doc, town, thing := collab.EntityID("doc:large"), collab.EntityID("town"), collab.EntityID("project")
	country := collab.EntityID(fmt.Sprint("country:", turn))
	b := store.Batch{
		Actor:    "test",
		Entities: []store.Entity{{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Upload}}, {ID: town, Kind: collab.KindPlace}, {ID: country, Kind: collab.KindPlace}, {ID: thing, Kind: collab.KindProject}},
		Notes:    []store.Note{{Source: doc, Key: "turn", Value: fmt.Sprint(turn)}},
	}
	say := func(c collab.Claim) {
		c.Base().SourceID = doc
		b.Assert = append(b.Assert, c)
	}
	say(&collab.Identifier{Subject: country, Scheme: collab.SchemeCountry, Value: []string{"LT", "LV", "EE"}[turn]})
	say(&collab.Relation{Kind: collab.LocatedIn, From: town, To: country})
	for i := range 900 {
		id := collab.EntityID(fmt.Sprint("inst:", i+turn*300))
		b.Entities = append(b.Entities, store.Entity{ID: id, Kind: collab.KindInstitution})
		say(&collab.Name{Subject: id, Value: fmt.Sprintf("Institution %d %d", i, turn), Language: "en", Type: collab.DisplayName})
		say(&collab.Relation{Kind: collab.LocatedIn, From: id, To: town})
		say(&collab.Figure{Subject: id, Measure: "students", Value: float64(100 + turn), Qualifier: collab.Exact, Period: "2024"})
		role := collab.OptionalText("PARTNER")
		if i == turn {
			role = collab.Coordinator
		}
		say(&collab.Relation{Kind: collab.ParticipatesIn, From: id, To: thing, Role: role})
		b.Replace = append(b.Replace, store.Scope{Source: doc, Subject: id, Locator: "none"})
	}
	return b
}

// state is all that a test compares of a graph.
func state(t *testing.T, s store.Store) (out []any) {
	t.Helper()
	ctx := context.Background()
	page, err := s.Find(ctx, store.Find{})
	if err != nil {
		t.Fatal(err)
	}
	var ids []collab.ID
	for _, r := range page.Records {
		ids = append(ids, r.ID)
		out = append(out, *r)
	}
	claims, err := s.Claims(ctx, ids, collab.Selection{})
	if err != nil {
		t.Fatal(err)
	}
	near, err := s.Neighbours(ctx, store.Neighbours{IDs: ids})
	if err != nil {
		t.Fatal(err)
	}
	conflicts, err := s.Conflicts(ctx, store.Conflicts{})
	if err != nil {
		t.Fatal(err)
	}
	notes, err := s.NotesUnder(ctx, collab.EntityID("doc:large"), "")
	if err != nil {
		t.Fatal(err)
	}
	return append(out, claims, near, conflicts, notes)
}

// A batch that is written while it is planned leaves the same graph as one that is written
// afterwards, as a database in memory does.
func TestLargeBatchIsWrittenAsASmallOne(t *testing.T) {
	file, memory := open(t, filepath.Join(t.TempDir(), "graph.db")), open(t, sqlite.Memory)
	for turn := range 3 {
		got, want := apply(t, file, large(turn)), apply(t, memory, large(turn))
		got.Wrote.Commit.At = want.Wrote.Commit.At
		if !reflect.DeepEqual(got, want) {
			t.Errorf("turn %d: the receipts differ", turn)
		}
		if want.Asserted < 2_000 || turn > 0 && len(want.Wrote.Update) == 0 {
			t.Fatalf("turn %d: %d claims, %d entities changed: too few to tell anything", turn, want.Asserted, len(want.Wrote.Update))
		}
		if !reflect.DeepEqual(state(t, file), state(t, memory)) {
			t.Errorf("turn %d: the graphs differ", turn)
		}
	}
	if page, err := file.Conflicts(context.Background(), store.Conflicts{}); err != nil || len(page.Conflicts) == 0 {
		t.Errorf("%d conflicts, %v: too few to tell anything", len(page.Conflicts), err)
	}
}

// A batch that is refused once its claims are being written leaves nothing behind.
func TestLargeBatchThatIsRefusedLeavesNothing(t *testing.T) {
	ctx := context.Background()
	s := open(t, filepath.Join(t.TempDir(), "graph.db"))
	first := apply(t, s, large(0))
	before := state(t, s)
	bad := large(1)
	bad.NotesOf = func(store.Receipt) []store.Note { return []store.Note{{}} }
	if _, err := s.Apply(ctx, bad); collab.CodeOf(err) != collab.BadUserInput {
		t.Fatalf("a batch with a note of no document: %v, want %s", err, collab.BadUserInput)
	}
	ended, cancel := context.WithCancel(ctx)
	bad.NotesOf = func(store.Receipt) []store.Note {
		cancel()
		return nil
	}
	if _, err := s.Apply(ended, bad); err == nil {
		t.Fatal("a batch whose context ended during the plan is written")
	}
	if !reflect.DeepEqual(state(t, s), before) {
		t.Error("something of the refused batches is in the graph")
	}
	if next := apply(t, s, large(1)); next.Version != first.Version+1 {
		t.Errorf("the next batch has version %d, want %d", next.Version, first.Version+1)
	}
}
