package ndjson

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/extradata"
	"liaison/internal/importer/record"
)

// generated returns the benchmark's graph of size S with people. Its generator is an
// optional extra.
func generated(t *testing.T) []byte {
	t.Helper()
	out := t.TempDir()
	gen := exec.Command("go", "run", "./gen", "-size", "S", "-people", "-out", out)
	gen.Dir = filepath.Dir(extradata.Path(t, "bench", "gen"))
	if text, err := gen.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	graph, err := os.ReadFile(filepath.Join(out, "graph.ndjson"))
	if err != nil {
		t.Fatal(err)
	}
	return graph
}

// TestGeneratedGraph: every line of a graph in the form of the benchmark's generator
// becomes a record, and every field a claim.
func TestGeneratedGraph(t *testing.T) {
	graph, err := os.ReadFile(filepath.Join("testdata", "small.ndjson"))
	if err != nil {
		t.Fatal(err)
	}
	checkGraph(t, graph, map[string]int{
		"INSTITUTION": 3, "PROJECT": 2, "ALLIANCE": 1, "JOINT_LAB": 1, "PERSON": 1,
		"PROGRAMME": 2, "iso3166-1": 2, "PARTICIPATES_IN": 3, "AFFILIATED_WITH": 1,
	})
}

// TestExtraGeneratedGraph reads the graph that the generator writes.
func TestExtraGeneratedGraph(t *testing.T) {
	checkGraph(t, generated(t), map[string]int{
		"INSTITUTION": 2000, "PROJECT": 1000, "ALLIANCE": 40, "JOINT_LAB": 60, "PERSON": 3000,
		"PROGRAMME": 6, "iso3166-1": 17, "PARTICIPATES_IN": 7996, "AFFILIATED_WITH": 3000,
	})
}

// checkGraph wants that many entities and relations by kind, and of the other kinds,
// names, texts, figures and identifiers what the fields of the lines tell.
func checkGraph(t *testing.T, graph []byte, want map[string]int) {
	t.Helper()
	k := take(t, "graph.ndjson", bytes.NewReader(graph))
	if len(k.Faults) > 0 || len(k.Records) != bytes.Count(graph, []byte("\n")) {
		t.Fatalf("%d faults, %d records of %d lines; first: %v", len(k.Faults), len(k.Records), bytes.Count(graph, []byte("\n")), k.Faults[:min(1, len(k.Faults))])
	}
	got := map[string]int{}
	entities := map[collab.ID]bool{}
	locators := map[string]bool{}
	for _, r := range k.Records {
		locators[r.Locator] = true
		for _, e := range r.Entities {
			if e.Awaited && !entities[e.ID] {
				t.Fatalf("line %d points at what no line before brought", r.Line)
			}
			if !entities[e.ID] {
				entities[e.ID] = true
				got[string(e.Kind)]++
			}
		}
		for _, c := range r.Claims {
			switch c := c.(type) {
			case *collab.Relation:
				got[string(c.Kind)]++
			case *collab.Name:
				got[string(c.Type)]++
			case *collab.Text:
				got[string(c.Topic)]++
			case *collab.Figure:
				got[c.Measure]++
			case *collab.Identifier:
				got[c.Scheme]++
			}
		}
	}
	if len(locators) != len(k.Records) {
		t.Errorf("%d locators of %d records", len(locators), len(k.Records))
	}
	field := func(name string) int { return bytes.Count(graph, []byte(`"`+name+`":`)) }
	line := func(words ...string) (n int) {
		for l := range strings.Lines(string(graph)) {
			if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(l, w) }) {
				n++
			}
		}
		return n
	}
	countries, programmes, cities := got["iso3166-1"], got["PROGRAMME"], got["PLACE"]-got["iso3166-1"]
	universities := line(`"orgType":"UNIVERSITY"`) + line(`"orgType":"COMPANY"`)
	maps.Copy(want, map[string]int{
		"PLACE":   countries + cities,
		"DISPLAY": field("name"), "LABEL": field("nameNative") + cities + programmes, "ACRONYM": field("acronym"),
		"INSTITUTION_TYPE": universities, "TYPE_AS_SAID": field("orgType") - universities,
		"ESTABLISHED": field("founded"), "PERIOD": line(`"type":"entity"`, `"validFrom"`), "website": field("url"),
		"budget": field("budget"), "FUNDED_BY": field("programme"), "LOCATED_IN": field("city") + cities,
		"MEMBER_OF": line("MEMBER", `"to":"alli:`), "HAS_PARTY": line("MEMBER", `"to":"lab:`),
	})
	if !maps.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// BenchmarkRead tells bytes a second over lines like the generator's.
func BenchmarkRead(b *testing.B) {
	var in bytes.Buffer
	for i := range 10_000 {
		fmt.Fprintf(&in, `{"acronym":"Zu%d","city":"Iași","country":"RO","founded":1986,"id":"inst:%d","kind":"INSTITUTION","lang":"ro","name":"Example Institute %d","nameNative":"Institutul Exemplu","orgType":"UNIVERSITY","type":"entity","url":"https://inst%d.example","validFrom":"1986-05-01"}`+"\n", i, i, i, i)
		for k := range 4 {
			fmt.Fprintf(&in, `{"from":"inst:%d","kind":"PARTICIPANT","role":"PARTNER","to":"proj:%d","type":"relation","validFrom":"2021-01-01","validTo":"2024-12-31"}`+"\n", i, i+k)
		}
	}
	b.SetBytes(int64(in.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if err := Read("f", bytes.NewReader(in.Bytes()), Options{Key: "upload:test"}, counted{}); err != nil {
			b.Fatal(err)
		}
	}
}

// counted is a sink that keeps nothing.
type counted struct{}

func (counted) Record(record.Record) error { return nil }
func (counted) Fault(f record.Fault) error { return f }
