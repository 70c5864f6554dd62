// Package recordtest is what the tests of formats share: a sink that keeps what
// it is given, what every record must hold to, golden files, the real data.
//
// Tests alone call it.
package recordtest

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Sink keeps what it is given, and answers with Err.
type Sink struct {
	Records []record.Record
	Faults  []record.Fault
	Err     error
}

// Record keeps a record.
func (s *Sink) Record(r record.Record) error { s.Records = append(s.Records, r); return s.Err }

// Fault keeps a fault.
func (s *Sink) Fault(f record.Fault) error { s.Faults = append(s.Faults, f); return s.Err }

// Check holds records to what the driver builds on: a locator, claims that pass
// their check and name listed entities only, no U+FFFD anywhere.
func (s *Sink) Check(t *testing.T) {
	t.Helper()
	for _, r := range s.Records {
		listed := map[collab.ID]bool{}
		for _, e := range r.Entities {
			listed[e.ID] = true
		}
		if r.Locator == "" || r.Line < 1 || len(r.Claims) == 0 {
			t.Errorf("no record: %+v", r)
		}
		for _, c := range r.Claims {
			if err := c.Check(); err != nil {
				t.Errorf("%s: %v", r.Locator, err)
			}
			if rel, ok := c.(*collab.Relation); ok && !listed[rel.To] || !listed[c.About()] {
				t.Errorf("%s: a claim names an entity that is not listed", r.Locator)
			}
		}
		if b, err := json.Marshal(r); err != nil || bytes.ContainsRune(b, '\ufffd') || bytes.Contains(b, []byte(`\ufffd`)) {
			t.Errorf("%s: U+FFFD in it, or %v", r.Locator, err)
		}
	}
}

// Golden compares with testdata/NAME.golden, a line for each record, entity,
// claim and fault without what is empty of them. With -update it writes that.
func (s *Sink) Golden(t *testing.T, name string) {
	t.Helper()
	var got bytes.Buffer
	line := func(v any) {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var m map[string]any
		if err := json.Unmarshal(b, &m); err != nil {
			t.Fatal(err)
		}
		out := json.NewEncoder(&got)
		out.SetEscapeHTML(false)
		if err := out.Encode(full(m)); err != nil {
			t.Fatal(err)
		}
	}
	for _, r := range s.Records {
		whole := r
		whole.Entities, whole.Claims = nil, nil
		line(whole)
		for _, e := range r.Entities {
			line(e)
		}
		for _, c := range r.Claims {
			line(c)
		}
	}
	for _, f := range s.Faults {
		line(f)
	}
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("got\n%s\nif that is right, run with -update", got.Bytes())
	}
}

// full leaves the empty values out.
func full(m map[string]any) map[string]any {
	for k, v := range m {
		if v == nil || v == "" || v == 0.0 || v == false {
			delete(m, k)
		}
	}
	return m
}
