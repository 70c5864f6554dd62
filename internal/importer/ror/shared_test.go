package ror

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
)

// The real records are not in the repository. The tests of this file read them
// from LIAISON_SHARED, else from ../shared beside it; where neither has them
// they say so.

func shared(t testing.TB, file string) []byte {
	t.Helper()
	root := os.Getenv("LIAISON_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "..", "shared")
	} else if _, err := os.Stat(root); err != nil {
		t.Fatalf("LIAISON_SHARED: %v", err)
	}
	f, err := os.Open(filepath.Join(root, "data", file))
	if os.IsNotExist(err) {
		t.Skipf("NOTHING FOUND, NOTHING CHECKED: no %s at %s; set LIAISON_SHARED to the folder that holds data/", file, root)
	} else if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// TestRealReleases holds the state after release 2.6, the newest record of each
// id, to the counts of the README beside the files.
func TestRealReleases(t *testing.T) {
	state := map[string]record.Record{}
	files := []string{"base-le-v2.0", "release-v2.1", "release-v2.2", "release-v2.3", "release-v2.4", "release-v2.5", "release-v2.6"}
	for i, want := range []struct{ records, fresh int }{{24914, 24914}, {960, 544}, {2182, 2052}, {1215, 752}, {767, 471}, {2501, 2280}, {1203, 270}} {
		s := read(t, files[i], string(shared(t, "ror-v2/"+files[i]+".ndjson.gz")))
		if len(s.faults) > 0 {
			t.Errorf("%d faults, the first: %v", len(s.faults), s.faults[0])
		}
		before := len(state)
		for _, r := range s.records {
			sound(t, r)
			if r.Stamp < state[r.Locator].Stamp {
				t.Errorf("%s: %q comes after %q", r.Locator, r.Stamp, state[r.Locator].Stamp)
			}
			state[r.Locator] = r
		}
		if len(s.records) != want.records || len(state)-before != want.fresh {
			t.Errorf("%s: %d records, %d of them new; want %v", files[i], len(s.records), len(state)-before, want)
		}
	}
	got := map[string]int{}
	for _, r := range state {
		count(got, r)
	}
	for what, n := range map[string]int{
		"ids": 31283, "WITHDRAWN": 176, "INACTIVE": 612,
		// 96,895 names in the files, 116 that are shown and no label: one record has
		// a name twice, once as the one shown and once as a label.
		"names": 96894, "names of no language": 20565, "DISPLAY": 31283, "DISPLAY that are no LABEL": 115,
		"in several places": 118, "ESTABLISHED unknown": 9715,
		"child": 18250, "parent": 12780, "related": 7428, "successor": 491, "predecessor": 369,
	} {
		if got[what] != n {
			t.Errorf("%s: %d, want %d", what, got[what], n)
		}
	}
}

// end is a relation seen from an organisation: whether it is from.
type end struct {
	kind collab.RelationKind
	from bool
}

// relationshipOf is what ROR calls a relation at that end.
var relationshipOf = map[end]string{
	{collab.PartOf, true}: "parent", {collab.PartOf, false}: "child",
	{collab.Succeeds, true}: "predecessor", {collab.Succeeds, false}: "successor",
	{collab.AffiliatedWith, true}: "related", {collab.AffiliatedWith, false}: "related",
}

// count adds to what the README counts.
func count(got map[string]int, r record.Record) {
	self := r.Entities[0].ID
	names, types := map[[2]string]bool{}, map[collab.NameType]map[[2]string]bool{}
	places, established := 0, false
	for _, c := range r.Claims {
		switch c := c.(type) {
		case *collab.Name:
			if c.Subject == self {
				key := [2]string{c.Value, c.Language}
				names[key] = true
				if types[c.Type] == nil {
					types[c.Type] = map[[2]string]bool{}
				}
				types[c.Type][key] = true
			}
		case *collab.Text:
			got[c.Value]++
			established = established || c.Topic == collab.EstablishedTopic
		case *collab.Relation:
			if c.Kind == collab.LocatedIn && c.From == self {
				places++
			}
			got[relationshipOf[end{c.Kind, c.From == self}]]++
		}
	}
	got["ids"]++
	got["names"] += len(names)
	for key := range names {
		if key[1] == "" {
			got["names of no language"]++
		}
	}
	for key := range types[collab.DisplayName] {
		got["DISPLAY"]++
		if !types[collab.Label][key] {
			got["DISPLAY that are no LABEL"]++
		}
	}
	if places > 1 {
		got["in several places"]++
	}
	if !established {
		got["ESTABLISHED unknown"]++
	}
}

func TestRealRecordsOfV1(t *testing.T) {
	s := read(t, "v1", string(shared(t, "ror-v1-legacy/v1-only.ndjson.gz")))
	if len(s.faults) > 0 {
		t.Errorf("%d faults, the first: %v", len(s.faults), s.faults[0])
	}
	got := map[string]int{}
	for _, r := range s.records {
		sound(t, r)
		count(got, r)
	}
	for what, n := range map[string]int{"ids": 16225, "ACTIVE": 14509, "WITHDRAWN": 1186, "INACTIVE": 530} {
		if got[what] != n {
			t.Errorf("%s: %d, want %d", what, got[what], n)
		}
	}
}

// TestRealPairsSayTheSame: of ROR's own two renderings of a record, both say the
// same where v1 can say it. It cannot:
//   - tell the language of its name, aliases and acronyms;
//   - list domains, or a second location;
//   - have a name that ROR shows and does not call a label: 2 pairs;
//   - say that an organisation is a funder, which v2 tells by a funder id, and
//     in some records it lacks such ids itself.
func TestRealPairsSayTheSame(t *testing.T) {
	lines := bufio.NewScanner(bytes.NewReader(shared(t, "ror-v1-legacy/v1-v2-pairs.ndjson.gz")))
	lines.Buffer(nil, (16 << 20))
	pairs, noLabel := 0, 0
	for lines.Scan() {
		var pair struct{ V1, V2 json.RawMessage }
		if err := json.Unmarshal(lines.Bytes(), &pair); err != nil {
			t.Fatal(err)
		}
		older, newer := read(t, "v1", string(pair.V1)), read(t, "v2", string(pair.V2))
		if len(older.records) != 1 || len(newer.records) != 1 {
			t.Fatal(older.faults, newer.faults)
		}
		pairs++
		one, other := comparable(older.records[0], older.records[0]), comparable(newer.records[0], older.records[0])
		if label := fmt.Sprintf("NAME LABEL %q", newer.records[0].Entities[0].Name); slices.ContainsFunc(one, func(s string) bool {
			return strings.HasSuffix(s, label)
		}) && !slices.ContainsFunc(other, func(s string) bool { return strings.HasSuffix(s, label) }) {
			noLabel++
			one = slices.DeleteFunc(one, func(s string) bool { return strings.HasSuffix(s, label) })
		}
		if !slices.Equal(one, other) {
			t.Errorf("%s: only v1 says %q, only v2 %q", older.records[0].Locator, without(one, other), without(other, one))
		}
	}
	if pairs != 838 || noLabel != 2 {
		t.Errorf("%d pairs, %d of them with a shown name that is no label", pairs, noLabel)
	}
}

// comparable is what of a record the other schema has too, sorted; old is the
// record in v1.
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

// nothing is a sink that keeps nothing.
type nothing struct{}

func (nothing) Record(record.Record) error { return nil }
func (nothing) Fault(record.Fault) error   { return nil }

// BenchmarkReadBase reads the 24,914 records of the base, as lines and as an array.
func BenchmarkReadBase(b *testing.B) {
	text := bytes.TrimSpace(shared(b, "ror-v2/base-le-v2.0.ndjson.gz"))
	array := slices.Concat([]byte("["), bytes.ReplaceAll(text, []byte("\n"), []byte(",\n")), []byte("]"))
	for form, text := range map[string][]byte{"lines": text, "array": array} {
		b.Run(form, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if err := Read("base", bytes.NewReader(text), nothing{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
