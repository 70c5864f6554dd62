package importer

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// TestResume cuts an import off before each of its writes, and resumes it: the
// graph and the counts must be those of an import in one go.
func TestResume(t *testing.T) {
	var rows []any
	for n := range 23 {
		number := fmt.Sprint(n)
		switch n % 5 {
		case 3:
			rows = append(rows, record.Fault{File: "file", Line: n, Reason: "bad"})
		case 4:
			rows = append(rows, partOf(inst(number, "Name "+number), fmt.Sprint((n*7)%30)))
		default:
			rows = append(rows, stamped(inst(number, "Name "+number), "2024"))
		}
	}
	options := func() Options {
		o := register(rows...)
		o.Batch, o.Tolerance = 4, -1
		return o
	}
	whole := mem.New()
	want := runImport(t, whole, options())
	const writes = 10 // the turn, the first note, six pages, the last note, the turn's end
	for cut := range writes {
		s := &cutOff{Store: mem.New(), left: cut}
		if _, err := Run(t.Context(), s, options()); err == nil {
			t.Fatalf("cut %d: the import was not cut off", cut)
		}
		got := runImport(t, s.Store, options())
		if cut == writes-1 { // all was done but to give the turn back
			if !got.Known {
				t.Errorf("cut %d: %+v", cut, got)
			}
			continue
		}
		got.Resumed = 0
		if got != want {
			t.Errorf("cut %d:\n got %+v\nwant %+v", cut, got, want)
		}
		if a, b := contents(t, s.Store), contents(t, whole); !slices.Equal(a, b) {
			t.Errorf("cut %d: %d statements, %d in one go", cut, len(a), len(b))
		}
	}
}

// cutOff is a store that is gone after some writes.
type cutOff struct {
	store.Store
	left int
}

func (s *cutOff) Apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	if s.left == 0 {
		return store.Receipt{}, collab.Errorf(collab.StoreUnavailable, "gone")
	}
	s.left--
	return s.Store.Apply(ctx, b)
}

// TestInterruptedAndOvertaken: files A are cut off, files B of the same source are
// imported, files A again: what is in force is what A says, and nothing of B.
func TestInterruptedAndOvertaken(t *testing.T) {
	files := func(mark string) Options {
		var rows []any
		for n := range 4 {
			rows = append(rows, inst(fmt.Sprint(n), fmt.Sprint(mark, n)))
		}
		o := register(rows...)
		o.Batch = 1
		return o
	}
	for cut := 2; cut < 6; cut++ { // after the lease and the first note
		s := mem.New()
		if _, err := Run(t.Context(), &cutOff{Store: s, left: cut}, files("A")); err == nil {
			t.Fatalf("cut %d: not cut off", cut)
		}
		runImport(t, s, files("B"))
		runImport(t, s, files("A"))
		for n := range 4 {
			said, err := s.Claims(t.Context(), []collab.ID{key(fmt.Sprint("reg:", n))}, collab.Selection{})
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, c := range said[0].Names {
				names = append(names, c.Value)
			}
			if want := []string{fmt.Sprint("A", n)}; !slices.Equal(names, want) {
				t.Errorf("cut %d: %d is called %v, want %v", cut, n, names, want)
			}
		}
		if again := runImport(t, s, files("B")); again.Known || again.Changed != 4 {
			t.Errorf("cut %d: B after A: %+v", cut, again)
		}
	}
}
