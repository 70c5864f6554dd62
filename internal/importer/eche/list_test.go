package eche

import (
	"io"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/extradata"
	"liaison/internal/identifier"
)

// counts are what a list of holders has.
type counts struct{ records, locators, institutions, withoutOID, withoutSite int }

// TestCountsOfAList: each row is a record of its own, two rows of one PIC are one
// institution, and an institution may lack an OID and a website.
func TestCountsOfAList(t *testing.T) {
	checkCounts(t, open(t, "charters.ndjson"), counts{6, 6, 5, 2, 2})
}

// TestExtraTheList counts what the README of the published list says of it.
func TestExtraTheList(t *testing.T) {
	checkCounts(t, unpacked(t, extradata.Open(t, "data", "eche", "eche-holders.ndjson.gz")), counts{4483, 4483, 4482, 702, 162})
}

func checkCounts(t *testing.T, list io.Reader, want counts) {
	t.Helper()
	s := read(t, "holders.ndjson", list)
	if len(s.Faults) > 0 {
		t.Errorf("%d faults, as %v", len(s.Faults), s.Faults[0])
	}
	s.Check(t)
	locators, institutions := map[string]bool{}, map[collab.ID]bool{}
	got := counts{records: len(s.Records)}
	for _, r := range s.Records {
		locators[r.Locator], institutions[r.Entities[0].ID] = true, true
		oid, site := false, false
		for _, c := range r.Claims {
			if i, ok := c.(*collab.Identifier); ok {
				oid = oid || i.Scheme == identifier.OID
				site = site || i.Scheme == collab.SchemeWebsite
			}
		}
		if !oid {
			got.withoutOID++
		}
		if !site {
			got.withoutSite++
		}
	}
	got.locators, got.institutions = len(locators), len(institutions)
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// TestTheTableSaysTheSame: the rows of the published table that the list has too have
// the same holders, codes and dates. A row whose quoted cell is never closed is a fault,
// and the row after it is read.
func TestTheTableSaysTheSame(t *testing.T) {
	checkTable(t, open(t, "charters.ndjson"), open(t, "charters.csv"), 7, 7, 5)
}

// TestExtraTheTableSaysTheSame reads a sample of the published table, in which one row
// is cut off inside a quoted cell.
func TestExtraTheTableSaysTheSame(t *testing.T) {
	list := unpacked(t, extradata.Open(t, "data", "eche", "eche-holders.ndjson.gz"))
	checkTable(t, list, extradata.Open(t, "data", "eche", "eche-original-encoding-sample.csv"), 399, 64, 1)
}

// checkTable wants that many records of the table and one fault, in that line, and at
// least so many rows that the list has too.
func checkTable(t *testing.T, list, table io.Reader, records, faultLine, both int) {
	t.Helper()
	listed := map[string]string{}
	for _, r := range read(t, "holders.ndjson", list).Records {
		listed[r.Locator] = gist(r)
	}
	s := read(t, "charters.csv", table)
	if len(s.Records) != records || len(s.Faults) != 1 || s.Faults[0].Line != faultLine {
		t.Fatalf("%d records, faults %v", len(s.Records), s.Faults)
	}
	s.Check(t)
	for _, r := range s.Records {
		if want := listed[r.Locator]; want != "" {
			if both--; gist(r) != want {
				t.Errorf("%s: %s, and %s in the list", r.Locator, gist(r), want)
			}
		}
	}
	if both > 0 {
		t.Errorf("%d rows fewer than expected are in the list", both)
	}
}
