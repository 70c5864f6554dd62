package ndjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record/recordtest"
)

func take(t *testing.T, name string, in io.Reader) *recordtest.Sink {
	t.Helper()
	k := &recordtest.Sink{}
	if err := Read(name, in, Options{Key: "upload:test"}, k); err != nil {
		t.Fatal(err)
	}
	return k
}

func TestReadsBothForms(t *testing.T) {
	for _, name := range []string{"plain", "statements"} {
		t.Run(name, func(t *testing.T) {
			in, err := os.ReadFile("testdata/" + name + ".ndjson")
			if err != nil {
				t.Fatal(err)
			}
			k := take(t, name, bytes.NewReader(in))
			if len(k.Faults) > 0 {
				t.Error(k.Faults)
			}
			k.Golden(t, name)
			// The ends of lines and the mark of UTF-8 are no part of what is said.
			marked := append([]byte("\xEF\xBB\xBF"), bytes.ReplaceAll(in, []byte("\n"), []byte("\r\n"))...)
			if again := take(t, name, bytes.NewReader(marked)); !reflect.DeepEqual(again, k) {
				t.Error("with a byte order mark and CR LF the records differ")
			}
		})
	}
}

// TestSharedThingsAreSaidOnce: and not by a row that was refused.
func TestSharedThingsAreSaidOnce(t *testing.T) {
	const line = `{"type":"entity","id":"inst:%d","kind":"INSTITUTION","country":"LT","city":"Kaunas"%s}` + "\n"
	k := take(t, "f", strings.NewReader(fmt.Sprintf(line, 1, `,"founded":0`)+fmt.Sprintf(line, 2, "")+fmt.Sprintf(line, 3, "")))
	if len(k.Faults) != 1 || len(k.Records) != 2 {
		t.Fatalf("%+v", k)
	}
	// Its own location, and its id for a name; the city's name and country; the country's code.
	if first, second := len(k.Records[0].Claims), len(k.Records[1].Claims); first != 5 || second != 2 {
		t.Errorf("%d and %d claims, want 5 and 2", first, second)
	}
	if n := len(k.Records[1].Entities); n != 3 {
		t.Errorf("the second record has %d entities, want 3: every one that its claims may name", n)
	}
}

func TestErrorsOfTheSinkEndTheReading(t *testing.T) {
	stop := errors.New("stop")
	for _, in := range []string{`{"type":"entity","id":"inst:a","kind":"INSTITUTION"}`, "x", "\xFE\xFFx"} {
		if err := Read("f", strings.NewReader(in), Options{}, &recordtest.Sink{Err: stop}); err != stop {
			t.Errorf("%q: %v", in, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"plain", "statements"} {
		in, err := os.ReadFile("testdata/" + name + ".ndjson")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(in)
		for _, line := range bytes.SplitAfter(in, []byte("\n")) {
			f.Add(line)
		}
	}
	f.Add([]byte("\xEF\xBB\xBF{}\r\n\x00"))
	f.Fuzz(func(t *testing.T, in []byte) {
		k := take(t, "f", bytes.NewReader(in))
		for _, r := range k.Records {
			listed := map[collab.ID]bool{"": true}
			for _, e := range r.Entities {
				listed[e.ID] = true
			}
			for _, c := range r.Claims {
				if err := c.Check(); err != nil {
					t.Error(err)
				}
				named := []collab.ID{c.Base().SourceID, c.About()}
				switch c := c.(type) {
				case *collab.Relation:
					named = append(named, c.To)
				case *collab.Figure:
					named = append(named, c.PlaceID)
				}
				for _, id := range named {
					if !listed[id] {
						t.Errorf("line %d: %s is not among the record's entities", r.Line, id)
					}
				}
			}
			whole, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Contains(whole, []byte("\uFFFD")) || bytes.Contains(whole, []byte(`\ufffd`)) {
				t.Errorf("line %d has U+FFFD", r.Line)
			}
		}
		for _, fault := range k.Faults {
			if fault.Line < 1 || fault.Reason == "" || strings.Contains(fault.Error(), "%!") {
				t.Errorf("a fault that does not help: %+v", fault)
			}
		}
	})
}

// TestExamplesOfTheDocument: what docs/ndjson.md shows is read as it stands.
func TestExamplesOfTheDocument(t *testing.T) {
	text, err := os.ReadFile("../../../docs/ndjson.md")
	if err != nil {
		t.Fatal(err)
	}
	var examples strings.Builder
	for l := range strings.Lines(string(text)) {
		if strings.HasPrefix(l, "    {") {
			examples.WriteString(strings.TrimSpace(l) + "\n")
		}
	}
	k := take(t, "docs/ndjson.md", strings.NewReader(examples.String()))
	if len(k.Faults) > 0 || len(k.Records) < 11 {
		t.Errorf("%d records, %v", len(k.Records), k.Faults)
	}
	// And it names every field.
	for _, f := range fields {
		if !strings.Contains(string(text), "`"+f.name+"`") {
			t.Errorf("docs/ndjson.md does not name the field %s", f.name)
		}
	}
}
