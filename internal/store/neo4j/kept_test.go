package neo4j

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// readNothing reports whether the last small write was planned on what earlier ones have left.
func readNothing(s *Store) bool {
	kept := s.kept.Load()
	return kept != nil && len(kept.newIDs) > 0
}

// TestWritesInARow: of writes about one link the third and later ones read nothing ahead, until
// another server writes.
func TestWritesInARow(t *testing.T) {
	s := founded(t)
	other := another(t)
	for n, want := range []bool{false, false, true, true} {
		if r, done := apply(t, s, told(2, fmt.Sprint("ours ", n, " "))); !done || r.Asserted != 2 || readNothing(s) != want {
			t.Errorf("write %d gave %v, %t, and read nothing: %t, want %t", n, r, done, readNothing(s), want)
		}
	}
	if r, done := apply(t, s, told(2, "ours 1 ")); !done || r.Version != 5 || readNothing(s) {
		t.Errorf("a repeat gave %v, %t, and read nothing: %t", r, done, readNothing(s))
	}
	if r, done := apply(t, s, told(1, "new")); !done || r.Version != 6 || !readNothing(s) {
		t.Errorf("the write after it gave %v, %t, and read nothing: %t", r, done, readNothing(s))
	}
	if _, err := other.Apply(t.Context(), told(1, "theirs")); err != nil {
		t.Fatal(err)
	}
	for n, want := range []bool{false, false, true} {
		if r, done := apply(t, s, told(1, fmt.Sprint("then ", n))); !done || r.Version != int64(8+n) || readNothing(s) != want {
			t.Errorf("write %d after it gave %v, %t, and read nothing: %t, want %t", n, r, done, readNothing(s), want)
		}
	}
	if _, err := s.Apply(t.Context(), store.Batch{Entities: []store.Entity{{ID: collab.EntityID("inst:2"), Kind: collab.KindInstitution}}}); err != nil || s.kept.Load() != nil {
		t.Errorf("a large write gave %v, and left what small ones have read", err)
	}
}

// TestRepeatsInARow: where nothing was read ahead, a statement that the graph has is not written
// twice, and a key is not used for two writes.
func TestRepeatsInARow(t *testing.T) {
	s := founded(t)
	ready := func() {
		for n := 0; n < 5 && !readNothing(s); n++ {
			apply(t, s, told(1, fmt.Sprint(t.Name(), version(t, s))))
		}
		if !readNothing(s) {
			t.Fatal("no write was planned on what earlier ones have read")
		}
	}
	keyed := told(1, "keyed")
	keyed.Key = "key"
	ready()
	first, done := apply(t, s, keyed)
	if !done || !first.New[0] || !readNothing(s) {
		t.Errorf("the first write gave %v, %t", first, done)
	}
	for _, b := range []store.Batch{keyed, told(1, "keyed")} {
		ready()
		now := version(t, s)
		if r, err := s.Apply(t.Context(), b); err != nil || r.Asserted != 0 || version(t, s) != now {
			t.Errorf("the repeat gave %v, %v", r, err)
		}
	}
	ready()
	keyed.Assert = told(1, "another").Assert
	if _, err := s.Apply(t.Context(), keyed); collab.CodeOf(err) != collab.ConflictCode {
		t.Errorf("another write with the same key gave %v", err)
	}
}

func version(t *testing.T, s *Store) int64 {
	t.Helper()
	v, err := s.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestSmallWritesAtRandom: two servers write small batches, mostly several in a row, which
// repeat, contradict and retract one another. Receipts, statements and conflicts are those of
// the store that keeps nothing.
func TestSmallWritesAtRandom(t *testing.T) {
	one, oracle := opened(t), mem.New()
	servers := []*Store{one, another(t)}
	first := store.Batch{Entities: []store.Entity{
		{ID: smallDoc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}}, {ID: smallProj, Kind: collab.KindProject},
	}}
	for _, id := range smallInsts {
		first.Entities = append(first.Entities, store.Entity{ID: id, Kind: collab.KindInstitution})
	}
	for _, s := range []store.Store{one, oracle} {
		if _, err := s.Apply(t.Context(), first); err != nil {
			t.Fatal(err)
		}
	}
	g := rand.New(rand.NewPCG(3, 5))
	var known []collab.ID
	writer, alone := 0, 0
	for step := range 120 {
		if g.IntN(16) == 0 {
			writer = 1 - writer
		}
		b := randomWrite(g, known)
		got, gotErr := servers[writer].Apply(t.Context(), b)
		want, wantErr := oracle.Apply(t.Context(), b)
		if readNothing(servers[writer]) {
			alone++
		}
		got.Token, want.Token, got.Wrote, want.Wrote = "", "", nil, nil
		if collab.CodeOf(gotErr) != collab.CodeOf(wantErr) || !reflect.DeepEqual(got, want) {
			t.Fatalf("step %d: %v, %v; want %v, %v", step, got, gotErr, want, wantErr)
		}
		known = append(known, want.IDs...)
	}
	if alone < 20 {
		t.Errorf("%d writes were planned on what earlier ones have read: too few to tell anything", alone)
	}
	statements := func(s store.Store) (any, any) {
		list, err := s.Statements(t.Context(), known)
		if err != nil {
			t.Fatal(err)
		}
		page, err := s.Conflicts(t.Context(), store.Conflicts{Limit: store.NoLimit})
		if err != nil {
			t.Fatal(err)
		}
		return list, page.Conflicts
	}
	got, gotConflicts := statements(one)
	want, wantConflicts := statements(oracle)
	if !reflect.DeepEqual(got, want) {
		t.Error("the statements differ from the oracle's")
	}
	if !reflect.DeepEqual(gotConflicts, wantConflicts) {
		t.Error("the conflicts differ from the oracle's")
	}
}

var smallInsts = []collab.ID{smallInst, collab.EntityID("inst:2"), collab.EntityID("inst:3")}

// randomWrite returns a small batch about the same few entities as those before it.
func randomWrite(g *rand.Rand, known []collab.ID) store.Batch {
	var b store.Batch
	institution := smallInsts[g.IntN(len(smallInsts))]
	for range 1 + g.IntN(2) {
		r := &collab.Relation{
			Statement: collab.Statement{SourceID: smallDoc, Valid: []collab.EDTF{"", "2020/2022", "2021/..", "2023-05/.."}[g.IntN(4)], Evidence: []collab.Evidence{{Note: "seen"}}},
			Kind:      collab.ParticipatesIn, From: institution, To: smallProj, Status: collab.OptionalText(fmt.Sprint(g.IntN(40))),
		}
		if g.IntN(4) == 0 {
			r.Role = "COORDINATOR"
		}
		b.Assert = append(b.Assert, r)
	}
	if g.IntN(9) == 0 {
		b.Assert = append(b.Assert, &collab.Name{Statement: collab.Statement{SourceID: smallDoc}, Subject: institution, Value: fmt.Sprint("Name ", g.IntN(5)), Type: collab.Label})
	}
	if g.IntN(15) == 0 && len(known) > 0 {
		b.Retract = append(b.Retract, known[g.IntN(len(known))])
	}
	if g.IntN(5) == 0 {
		b.Key = fmt.Sprint("key ", g.IntN(30))
	}
	return b
}
