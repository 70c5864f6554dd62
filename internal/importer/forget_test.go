package importer

import (
	"errors"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/csv"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

func TestAWholeIsOnlyWholeWithoutBadRows(t *testing.T) {
	s := mem.New()
	runImport(t, s, register(inst("1", "Alpha"), inst("2", "Beta")))
	before := contents(t, s)
	o := register(inst("1", "Alpha"), record.Fault{File: "file", Line: 2, Reason: "bad"})
	o.Complete, o.Tolerance = true, 5
	var incomplete *Incomplete
	if _, err := Run(t.Context(), s, o); !errors.As(err, &incomplete) {
		t.Errorf("with a bad row: %v", err)
	}
	o = register(inst("1", "Alpha"))
	damaged := errors.New("cut off")
	o.Complete, o.Whole = true, func() error { return damaged }
	for range 2 { // it is not taken for done
		if _, err := Run(t.Context(), s, o); !errors.Is(err, damaged) {
			t.Errorf("with a damaged file: %v", err)
		}
	}
	if after := contents(t, s); !slices.Equal(before, after) {
		t.Errorf("%d statements before, %d after", len(before), len(after))
	}
}

func TestWhatAWholeTookBackComesBack(t *testing.T) {
	s := mem.New()
	whole := func(rows ...any) Options {
		o := register(rows...)
		o.Complete = true
		return o
	}
	one := stamped(partOf(inst("1", "Alpha"), "9"), "2024")
	runImport(t, s, register(one))
	if got := runImport(t, s, whole(inst("2", "Beta"))); got.Waiting != 0 {
		t.Errorf("what was taken back still waits: %+v", got)
	}
	var incomplete *Incomplete
	if _, err := Run(t.Context(), s, whole()); !errors.As(err, &incomplete) {
		t.Errorf("a whole without a record: %v", err)
	}
	runImport(t, s, register(inst("9", "Parent")))
	if got := parents(t, s, key("reg:1")); len(got) != 0 {
		t.Errorf("a link of a record that was taken back: %v", got)
	}
	if got := runImport(t, s, register(one, inst("3", "Gamma"))); got.Created != 2 {
		t.Errorf("the record comes back: %+v", got)
	}
	if got := nameOf(t, s, key("reg:1")); got != "Alpha" {
		t.Errorf("1 is called %q", got)
	}
}

func TestForgetRetractsExactlyOneSource(t *testing.T) {
	s := mem.New()
	id := other(t, s, "A", "LT", "wikidata", "Q1")
	before := contents(t, s)
	o := func() Options {
		return register(testRecord{partOf(inst("1", "Alpha"), "9")}.known("wikidata", "Q1").Record, inst("2", "Beta"))
	}
	runImport(t, s, o())
	if got := nameOf(t, s, id); got != "A" {
		t.Errorf("the entity is called %q", got)
	}
	list, err := Sources(t.Context(), s)
	if err != nil || len(list) != 2 || list[0].Name != "A register" || len(list[0].Imports) != 1 || list[0].Imports[0].Summary.Created != 2 {
		t.Errorf("sources %+v, %v", list, err)
	}
	gone, err := Forget(t.Context(), s, key("doc:register"), nil)
	if err != nil || gone.Retracted != list[0].Statements {
		t.Errorf("forgotten %+v, %v; it had %d", gone, err, list[0].Statements)
	}
	if after := contents(t, s); !slices.Equal(before, after) {
		t.Errorf("%d statements before, %d after", len(before), len(after))
	}
	page, err := s.Find(t.Context(), store.Find{Where: store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}}, Total: true})
	if err != nil || page.Total != 1 || page.Records[0].ID != id {
		t.Errorf("institutions left: %+v, %v", page, err)
	}
	if list, err = Sources(t.Context(), s); err != nil || len(list) != 1 {
		t.Errorf("sources %+v, %v", list, err)
	}
	if again := runImport(t, s, o()); again.Created != 2 || again.Waiting != 1 || again.Resumed != 0 {
		t.Errorf("imported after it was forgotten: %+v", again)
	}
}

// TestForgetLeavesNoNamelessParty: a list that points at its own university by the number
// of a register, and says no more of it, keeps the name when the register is forgotten, and
// loses it with the list.
func TestForgetLeavesNoNamelessParty(t *testing.T) {
	s := mem.New()
	runImport(t, s, sayingOf(t, "ror"))
	o := sayingOf(t, "csv")
	o.Format = CSV("partners", csv.Options{Home: "ror:03nvent35"})
	runImport(t, s, o)
	home := key("ror:03nvent35")
	if _, err := Forget(t.Context(), s, key("doc:ror"), nil); err != nil {
		t.Fatal(err)
	}
	claims, err := s.Claims(t.Context(), []collab.ID{home}, collab.Selection{})
	if err != nil {
		t.Fatal(err)
	}
	if n := claims[0].Names; len(n) != 1 || n[0].Value != "Akademia Muzyczna" || n[0].Confidence != collab.Derived || n[0].SourceID != key("upload:partners") {
		t.Errorf("the university of the list has the names %+v", n)
	}
	runImport(t, s, sayingOf(t, "ror"))
	if _, err := Forget(t.Context(), s, key("upload:partners"), nil); err != nil {
		t.Fatal(err)
	}
	if claims, err = s.Claims(t.Context(), []collab.ID{home}, collab.Selection{}); err != nil || len(claims[0].Names) == 0 || slices.ContainsFunc(claims[0].Names, func(n *collab.Name) bool { return n.SourceID != key("doc:ror") }) {
		t.Errorf("with the register alone: %+v, %v", claims[0].Names, err)
	}
	if _, err := Forget(t.Context(), s, key("doc:ror"), nil); err != nil {
		t.Fatal(err)
	}
	if page, err := s.Find(t.Context(), store.Find{}); err != nil || len(page.Records) > 0 {
		t.Errorf("%d entities are left, %v", len(page.Records), err)
	}
}
