package ror

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
)

// TestStatesOfV1 counts records of schema v1 by their state.
func TestStatesOfV1(t *testing.T) {
	var older bytes.Buffer
	for _, p := range pairs(t, testdata(t, "pairs.ndjson")) {
		older.Write(append(p.V1, '\n'))
	}
	checkStates(t, older.Bytes(), map[string]int{"ids": 3, "ACTIVE": 1, "WITHDRAWN": 1, "INACTIVE": 1})
}

// TestExtraRecordsOfV1 counts the real records that only schema v1 has.
func TestExtraRecordsOfV1(t *testing.T) {
	checkStates(t, unpacked(t, "ror-v1-legacy/v1-only.ndjson.gz"), map[string]int{"ids": 16225, "ACTIVE": 14509, "WITHDRAWN": 1186, "INACTIVE": 530})
}

func checkStates(t *testing.T, text []byte, want map[string]int) {
	t.Helper()
	s := read(t, "v1", string(text))
	if len(s.faults) > 0 {
		t.Errorf("%d faults, the first: %v", len(s.faults), s.faults[0])
	}
	got := map[string]int{}
	for _, r := range s.records {
		sound(t, r)
		count(got, r)
	}
	for what, n := range want {
		if got[what] != n {
			t.Errorf("%s: %d, want %d", what, got[what], n)
		}
	}
}

// TestPairsSayTheSame: of ROR's two renderings of a record, both say the same where v1
// can say it. v1 cannot
//   - tell the language of the name, the aliases and the acronyms;
//   - list domains, or a second location;
//   - have a name that ROR shows and does not call a label;
//   - say that an organisation is a funder, which v2 tells by a funder id, and some
//     records of v1 lack such ids.
func TestPairsSayTheSame(t *testing.T) {
	checkPairs(t, testdata(t, "pairs.ndjson"), 3, 1)
}

// TestExtraPairs compares pairs of real records.
func TestExtraPairs(t *testing.T) {
	checkPairs(t, unpacked(t, "ror-v1-legacy/v1-v2-pairs.ndjson.gz"), 838, 2)
}

// pair is one record in both schemas.
type pair struct{ V1, V2 json.RawMessage }

// pairs reads one pair a line.
func pairs(t *testing.T, text []byte) (out []pair) {
	t.Helper()
	for line := range bytes.Lines(text) {
		var p pair
		if err := json.Unmarshal(line, &p); err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

// checkPairs wants that many pairs, and among them so many whose shown name is no label
// in v2.
func checkPairs(t *testing.T, text []byte, wantPairs, wantNoLabel int) {
	t.Helper()
	all, noLabel := pairs(t, text), 0
	for _, p := range all {
		older, newer := read(t, "v1", string(p.V1)), read(t, "v2", string(p.V2))
		if len(older.records) != 1 || len(newer.records) != 1 {
			t.Fatal(older.faults, newer.faults)
		}
		one, other := comparable(older.records[0], older.records[0]), comparable(newer.records[0], older.records[0])
		label := fmt.Sprintf("NAME LABEL %q", newer.records[0].Entities[0].Name)
		isLabel := func(s string) bool { return strings.HasSuffix(s, label) }
		if slices.ContainsFunc(one, isLabel) && !slices.ContainsFunc(other, isLabel) {
			noLabel++
			one = slices.DeleteFunc(one, isLabel)
		}
		if !slices.Equal(one, other) {
			t.Errorf("%s: only v1 says %q, only v2 %q", older.records[0].Locator, without(one, other), without(other, one))
		}
	}
	if len(all) != wantPairs || noLabel != wantNoLabel {
		t.Errorf("%d pairs, %d of them with a shown name that is no label; want %d, %d", len(all), noLabel, wantPairs, wantNoLabel)
	}
}

// comparable returns what a record says that the other schema can say too, sorted; old
// is the record in v1.
func comparable(r, old record.Record) (out []string) {
	self := r.Entities[0]
	called := map[collab.ID]string{}
	for _, e := range r.Entities {
		called[e.ID] = string(e.ID) + e.Name
	}
	ofOld := map[collab.ID]bool{}
	for _, e := range old.Entities {
		ofOld[e.ID] = true
	}
	for _, c := range r.Claims {
		switch c := c.(type) {
		case *collab.Name:
			if c.Subject == self.ID && (c.Type != collab.Label || c.Value == self.Name) {
				d := *c
				d.Language = ""
				out = append(out, called[d.Subject]+" "+strings.TrimSuffix(said(&d, nil), ` ""`))
				continue
			}
		case *collab.Identifier:
			if c.Scheme == identifier.Domain || c.Scheme == identifier.Fundref && !says(old, c) {
				continue
			}
		case *collab.Text:
			if c.Value == "FUNDER" {
				continue
			}
		}
		if x, ok := c.(*collab.Relation); ofOld[c.About()] && (!ok || ofOld[x.To]) {
			out = append(out, called[c.About()]+" "+said(c, func(id collab.ID) string { return called[id] }))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func says(r record.Record, c *collab.Identifier) bool {
	return slices.ContainsFunc(r.Claims, func(o collab.Claim) bool {
		x, ok := o.(*collab.Identifier)
		return ok && x.Scheme == c.Scheme && x.Value == c.Value
	})
}

func without(list, other []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return slices.Contains(other, s) })
}
