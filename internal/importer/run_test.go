package importer

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

func TestFaults(t *testing.T) {
	bad := record.Fault{File: "file", Line: 2, Field: "name", Reason: "it is empty"}
	unit := inst("4", "Delta")
	unit.Entities[0].ID, unit.Entities[0].Kind = key("reg:1"), collab.KindUnit
	for i := range unit.Claims {
		unit.Claims = unit.Claims[:i]
		break
	}
	s := mem.New()
	var faults []record.Fault
	o := register(inst("1", "Alpha"), bad, inst("2", "Beta"), inst("2", "Beta twice"), unit, inst("5", "Epsilon"))
	o.Tolerance, o.OnFault = 3, func(f record.Fault) { faults = append(faults, f) }
	sum := runImport(t, s, o)
	if sum.Read != 6 || sum.Created != 3 || sum.Rejected != 3 || len(faults) != 3 {
		t.Errorf("%+v, %v", sum, faults)
	}
	if got := nameOf(t, s, key("reg:2")); got != "Beta" {
		t.Errorf("the repeated record is called %q", got)
	}

	o = register(inst("10", "Ten"), bad, inst("11", "Eleven"))
	_, err := Run(t.Context(), s, o)
	var many *TooManyFaults
	if !errors.As(err, &many) || many.Faults != 1 {
		t.Errorf("without tolerance: %v", err)
	}
	o.Tolerance = -1
	if sum := runImport(t, s, o); sum.Rejected != 1 || sum.Created != 2 {
		t.Errorf("with any tolerance: %+v", sum)
	}
}

// TestDayOfImport imports the same register on two days: what it says is reported on
// the day of the newest import, also where nothing in it has changed.
func TestDayOfImport(t *testing.T) {
	present := now
	defer func() { now = present }()
	s := mem.New()
	importedOn := func(day string, again bool) (collab.EDTF, int64) {
		at, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		now = func() time.Time { return at }
		o := register(stamped(inst("1", "Alpha"), "2024"))
		o.Again = again
		version := runImport(t, s, o).Version
		claims, err := s.Claims(t.Context(), []collab.ID{collab.EntityID(o.Format.Source.Key)}, collab.Selection{})
		if err != nil {
			t.Fatal(err)
		}
		return collab.ImportedDay(claims[0].Texts), version
	}
	for i, c := range []struct {
		day     string
		version int64
	}{{"2026-11-27", 1}, {"2026-11-27", 1}, {"2026-11-28", 2}} {
		if day, version := importedOn(c.day, i > 0); string(day) != c.day || version != c.version {
			t.Errorf("import %d: reported on %s at version %d, want %s at %d", i+1, day, version, c.day, c.version)
		}
	}
}

// small is a store that takes only so many statements at once.
type small struct {
	store.Store
	most, refused int
}

func (s *small) Apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	if len(b.Assert) > s.most {
		s.refused++
		return store.Receipt{}, collab.Errorf(collab.TooCostly, "too many at once")
	}
	return s.Store.Apply(ctx, b)
}

func TestAStoreThatTakesLittleAtOnce(t *testing.T) {
	var rows []any
	for n := range 64 {
		rows = append(rows, inst(fmt.Sprint(n), fmt.Sprint("Name ", n)))
	}
	s := &small{Store: mem.New(), most: 20}
	o := register(rows...)
	o.Batch = 32
	if sum := runImport(t, s, o); sum.Created != 64 || s.refused != 2 {
		t.Errorf("%+v, %d batches refused", sum, s.refused)
	}
}

func TestDryRunWritesNothing(t *testing.T) {
	s := mem.New()
	o := register(inst("1", "Alpha"), record.Fault{File: "file", Line: 2, Reason: "bad"})
	o.DryRun, o.Tolerance = true, 5
	if sum := runImport(t, s, o); sum.Read != 2 || sum.Rejected != 1 {
		t.Errorf("%+v", sum)
	}
	if got := contents(t, s); len(got) != 0 {
		t.Errorf("%d statements", len(got))
	}
	if notes, err := s.NotesUnder(t.Context(), "", ""); err != nil || len(notes) != 0 {
		t.Errorf("notes %v, %v", notes, err)
	}
}

// TestAFormatThatPanics ends the import with an error that a later import is not kept from.
func TestAFormatThatPanics(t *testing.T) {
	s := mem.New()
	options := register(record.Record{Locator: "1"})
	options.Format.Read = func([]record.File, record.Sink) error { panic("a fault of the format") }
	if _, err := Run(t.Context(), s, options); collab.CodeOf(err) != collab.Internal || !strings.Contains(err.Error(), "a fault of the format") {
		t.Errorf("the error is %v", err)
	}
	if _, err := Run(t.Context(), s, register()); err != nil {
		t.Error(err)
	}
}
