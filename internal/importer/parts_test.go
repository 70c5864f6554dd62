package importer

import (
	"errors"
	"slices"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// link is a relation that the record at the locator says.
func link(from, to, locator string) *collab.Relation {
	return &collab.Relation{
		Statement: collab.Statement{SourceID: key("doc:register"), Evidence: []collab.Evidence{{Locator: collab.OptionalText(locator)}}},
		Kind:      collab.PartOf, From: key(from), To: key(to),
	}
}

func TestPendingLinksAreKeptAsNotes(t *testing.T) {
	s := mem.New()
	source, missing := key("doc:register"), key("reg:9")
	p, err := loadPending(t.Context(), s, source)
	if err != nil || p.count() != 0 {
		t.Fatalf("%d links wait in an empty store, %v", p.count(), err)
	}
	changes := pendingChanges{}
	p.add(missing, link("reg:1", "reg:9", "1"), changes)
	p.add(missing, link("reg:2", "reg:9", "2"), changes)
	if p.count() != 0 || len(p.waitingFor(missing, changes)) != 2 {
		t.Errorf("before the batch is written %d links wait, with its changes %d", p.count(), len(p.waitingFor(missing, changes)))
	}
	if _, err := s.Apply(t.Context(), store.Batch{Notes: changes.notes(source)}); err != nil {
		t.Fatal(err)
	}
	if p, err = loadPending(t.Context(), s, source); err != nil || p.count() != 2 {
		t.Fatalf("%d links wait, %v; want 2", p.count(), err)
	}
	ends := []collab.ID{key("reg:1"), key("reg:2"), missing}
	slices.Sort(ends)
	if got := p.ends(); !slices.Equal(got, ends) {
		t.Errorf("their ends are %v, want %v", got, ends)
	}
	changes = pendingChanges{}
	p.withdraw("1", changes)
	if left := p.waitingFor(missing, changes); len(left) != 1 || !left[0].HasLocator("2") {
		t.Errorf("after the record 1 is said anew %v wait", left)
	}
	changes[missing] = nil // the entity has come
	p.commit(changes)
	if notes := changes.notes(source); p.count() != 0 || len(notes) != 1 || notes[0].Value != "" {
		t.Errorf("%d links wait, and the notes are %v", p.count(), notes)
	}
}

func TestTheLeaseIsOfWhoTookItLast(t *testing.T) {
	s := mem.New()
	first, err := acquireLease(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	second, err := acquireLease(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	note := store.Batch{Notes: []store.Note{{Source: key("doc:register"), Key: "k", Value: "v"}}}
	if _, err := first.apply(t.Context(), note); !errors.Is(err, store.ErrOvertaken) || collab.CodeOf(err) != collab.ConflictCode {
		t.Errorf("the first writes: %v", err)
	}
	if err := first.release(t.Context()); !errors.Is(err, store.ErrOvertaken) {
		t.Errorf("the first gives back what it has not: %v", err)
	}
	if _, err := second.apply(t.Context(), note); err != nil {
		t.Errorf("the second writes: %v", err)
	}
	if err := second.release(t.Context()); err != nil {
		t.Fatal(err)
	}
	third, err := awaitLease(t.Context(), s)
	if err != nil || third == nil {
		t.Fatalf("the lease is free, and got %v, %v", third, err)
	}
	if _, err := third.apply(t.Context(), note); err != nil {
		t.Errorf("the third writes: %v", err)
	}
}

func TestImportsAreOrderedByTheirLastRun(t *testing.T) {
	s, source := mem.New(), key("doc:register")
	day := func(n int) time.Time { return time.Date(2026, 1, n, 0, 0, 0, 0, time.UTC) }
	l, err := acquireLease(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	for name, state := range map[string]Import{
		"a": {Began: day(1), Ended: day(2)}, "b": {Began: day(3), Ended: day(4)}, "c": {Began: day(1), TakenUp: day(5)}, "d": {Began: day(2)},
	} {
		j := &journal{store: s, source: source, key: importPrefix + name, state: state, lease: l}
		if err := j.save(t.Context(), Summary{Read: 7}); err != nil {
			t.Fatal(err)
		}
	}
	list, err := importsOf(t.Context(), s, source)
	if err != nil || len(list) != 4 {
		t.Fatalf("%v, %v", list, err)
	}
	order := ""
	for _, k := range list {
		order += k.key[len(importPrefix):]
	}
	if order[:2] != "cb" || list[0].Summary.Read != 7 || list[0].source != source {
		t.Errorf("the order is %s, the first %+v", order, list[0])
	}
}

func TestAnImportIsKnownByItsFilesAndHowTheyAreRead(t *testing.T) {
	base := register(inst("1", "Alpha"))
	for what, change := range map[string]func(*Options){
		"another file":      func(o *Options) { o.Inputs = []Input{{SHA256: "other"}} },
		"another mapping":   func(o *Options) { o.Variant = "other" },
		"a newer parser":    func(o *Options) { o.Format.ParserVersion++ },
		"the whole of it":   func(o *Options) { o.Complete = true },
		"two files for one": func(o *Options) { o.Inputs = append(o.Inputs, o.Inputs[0]) },
	} {
		o := base
		change(&o)
		if importKey(o) == importKey(base) {
			t.Errorf("%s makes no other import", what)
		}
	}
	renamed := base
	renamed.Inputs = []Input{{Name: "renamed", SHA256: base.Inputs[0].SHA256}}
	if importKey(renamed) != importKey(base) {
		t.Error("a file's name makes another import")
	}
}

// TestADigestIsOfWhatIsSaid: what is said otherwise has another stamp, an order or a
// day of observation too.
func TestADigestIsOfWhatIsSaid(t *testing.T) {
	at := func(order int32) *int32 { return &order }
	base := func() *collab.Relation { return &collab.Relation{Kind: collab.LocatedIn, From: key("a"), To: key("b")} }
	seen := map[uint64]string{digestOf([]collab.Claim{base()}): "the relation"}
	for what, change := range map[string]func(*collab.Relation){
		"another end":   func(r *collab.Relation) { r.To = key("c") },
		"an order":      func(r *collab.Relation) { r.Order = at(0) },
		"another order": func(r *collab.Relation) { r.Order = at(1) },
		"a period":      func(r *collab.Relation) { r.Valid = "2020" },
		"a report":      func(r *collab.Relation) { r.Observed = "2020" },
	} {
		c := base()
		change(c)
		d := digestOf([]collab.Claim{c})
		if other, twice := seen[d]; twice {
			t.Errorf("%s has the digest of %s", what, other)
		}
		seen[d] = what
	}
	if first, second := digestOf([]collab.Claim{base()}), digestOf([]collab.Claim{base()}); first != second {
		t.Error("one relation has two digests")
	}
}
