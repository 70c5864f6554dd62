package live_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

var page = store.Entity{ID: collab.EntityID("doc:page"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}}

// tell names an institution and gives the receipt.
func tell(t *testing.T, s store.Store, key, name string) store.Receipt {
	t.Helper()
	id := collab.EntityID(key)
	r, err := s.Apply(context.Background(), store.Batch{
		Entities: []store.Entity{page, {ID: id, Kind: collab.KindInstitution}},
		Assert:   []collab.Claim{&collab.Name{Statement: collab.Statement{SourceID: page.ID}, Subject: id, Value: name, Type: collab.Label}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func found(t *testing.T, names *live.Memory, text string, atLeast int64) int {
	t.Helper()
	if atLeast == 0 {
		_, version, err := names.Pin(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		atLeast = version
	}
	v, err := names.At(context.Background(), atLeast)
	if err != nil {
		t.Fatal(err)
	}
	hits, err := v.FindNames(text)
	if err != nil {
		t.Fatal(err)
	}
	return len(hits)
}

func TestNamesFollowTheStore(t *testing.T) {
	s := mem.New()
	names := live.New(s, 0)
	if found(t, names, "alpha", 0) != 0 {
		t.Error("an empty graph has a name")
	}
	tell(t, s, "inst:a", "Alpha")
	omega := tell(t, s, "inst:a", "Omega")
	if found(t, names, "omega", omega.Version) != 1 || found(t, names, "alpha", omega.Version) != 1 {
		t.Error("a name added later is not found, or the old one is lost")
	}
	r, err := s.Apply(t.Context(), store.Batch{Retract: omega.IDs})
	if err != nil {
		t.Fatal(err)
	}
	if found(t, names, "omega", r.Version) != 0 || found(t, names, "alpha", r.Version) != 1 {
		t.Error("a name taken back is still found, or the old one is lost")
	}
}

func TestNamesAskedWhileTheStoreIsWritten(t *testing.T) {
	s := mem.New()
	names := live.New(s, 0)
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for last := 0; last < 50; {
				n := found(t, names, "university", 0)
				if n < last {
					t.Errorf("%d names after %d", n, last)
					return
				}
				last = n
			}
		})
	}
	for i := range 50 {
		tell(t, s, fmt.Sprint("inst:", i), fmt.Sprint("University ", i))
	}
	readers.Wait()
}

// TestManyChangesAreFound: an import changes more than is kept beside the large
// index, so that it is built anew, while readers ask and others write on.
func TestManyChangesAreFound(t *testing.T) {
	s := mem.New()
	names := live.New(s, 0)
	tell(t, s, "inst:0", "Kaunas University")
	if n := found(t, names, "university", 0); n != 1 {
		t.Fatalf("%d found", n)
	}
	for turn := range 8 {
		b := store.Batch{Entities: []store.Entity{page}}
		for i := range 700 {
			id := collab.EntityID(fmt.Sprint("inst:", turn, "-", i))
			b.Entities = append(b.Entities, store.Entity{ID: id, Kind: collab.KindInstitution})
			b.Assert = append(b.Assert, &collab.Name{Statement: collab.Statement{SourceID: page.ID}, Subject: id, Value: "University of Riga", Type: collab.Label})
		}
		r, err := s.Apply(t.Context(), b)
		if err != nil {
			t.Fatal(err)
		}
		if n := found(t, names, "university", r.Version); n != 1+700*(turn+1) {
			t.Fatalf("%d found after %d were written", n, 1+700*(turn+1))
		}
		v, err := names.At(t.Context(), r.Version)
		if err != nil {
			t.Fatal(err)
		}
		hits, err := v.SearchNames("univeristy of kaunsa", 1, nil)
		if err != nil || len(hits) != 1 || hits[0].Name.Subject != collab.EntityID("inst:0") {
			t.Fatalf("%v %v", hits, err)
		}
	}
}

func TestATextNoNameCanHaveIsRefused(t *testing.T) {
	v, err := live.New(mem.New(), 0).At(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	_, err = v.FindNames(string(make([]byte, 3_000)))
	if collab.CodeOf(err) != collab.BadUserInput {
		t.Errorf("got %v", err)
	}
}

// TestWithdrawnAndInactiveComeLast: of institutions whose names match alike the
// active one comes first, then the inactive one, then the withdrawn record, and a
// status that changes later counts (rule 21a).
func TestWithdrawnAndInactiveComeLast(t *testing.T) {
	s := mem.New()
	names := live.New(s, 0)
	status := func(key, value string) store.Receipt {
		t.Helper()
		r, err := s.Apply(t.Context(), store.Batch{Assert: []collab.Claim{&collab.Text{
			Statement: collab.Statement{SourceID: page.ID}, Subject: collab.EntityID(key), Topic: collab.InstitutionStatusTopic, Value: value,
		}}})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	for _, key := range []string{"inst:withdrawn", "inst:inactive", "inst:active"} {
		tell(t, s, key, "Omega")
	}
	withdrawn := status("inst:withdrawn", "WITHDRAWN")
	status("inst:inactive", "INACTIVE")
	order := func(want ...string) {
		t.Helper()
		version, err := s.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		v, err := names.At(t.Context(), version)
		if err != nil {
			t.Fatal(err)
		}
		hits, err := v.SearchNames("Omega", 10, nil)
		if err != nil || len(hits) != len(want) {
			t.Fatalf("%d hits, %v", len(hits), err)
		}
		for i, key := range want {
			if hits[i].Name.Subject != collab.EntityID(key) {
				t.Errorf("hit %d is not %s", i, key)
			}
		}
	}
	order("inst:active", "inst:inactive", "inst:withdrawn")
	if _, err := s.Apply(t.Context(), store.Batch{Retract: withdrawn.IDs}); err != nil {
		t.Fatal(err)
	}
	status("inst:active", "WITHDRAWN")
	order("inst:withdrawn", "inst:inactive", "inst:active")
}
