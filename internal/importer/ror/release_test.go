package ror

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/extradata"
	"liaison/internal/importer/record"
)

// unpacked reads a file of real records, which are an optional extra.
func unpacked(t testing.TB, file string) []byte {
	t.Helper()
	z, err := gzip.NewReader(extradata.Open(t, "data", file))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// release is a file of records, how many it has, and how many of their ids no earlier
// file had.
type release struct {
	name           string
	text           []byte
	records, fresh int
}

// TestReleasesFollowEachOther: of the records of several releases the newest of an id
// counts, and the stamps of one id grow.
func TestReleasesFollowEachOther(t *testing.T) {
	var base bytes.Buffer
	for _, p := range pairs(t, testdata(t, "pairs.ndjson")) {
		base.Write(append(p.V2, '\n'))
	}
	releases := []release{{"base", base.Bytes(), 3, 3}, {"release", testdata(t, "release.ndjson"), 2, 1}}
	checkReleases(t, releases, map[string]int{
		"ids": 4, "WITHDRAWN": 1, "INACTIVE": 1, "names": 7, "names of no language": 2, "DISPLAY": 4, "DISPLAY that are no LABEL": 2,
		"in several places": 0, "ESTABLISHED unknown": 2, "child": 2, "parent": 1, "related": 1, "successor": 1, "predecessor": 0,
	})
}

// TestExtraReleases compares the state after release 2.6 with the counts of the README
// beside the files.
func TestExtraReleases(t *testing.T) {
	releases := []release{
		{"base-le-v2.0", nil, 24914, 24914}, {"release-v2.1", nil, 960, 544}, {"release-v2.2", nil, 2182, 2052}, {"release-v2.3", nil, 1215, 752},
		{"release-v2.4", nil, 767, 471}, {"release-v2.5", nil, 2501, 2280}, {"release-v2.6", nil, 1203, 270},
	}
	for i := range releases {
		releases[i].text = unpacked(t, "ror-v2/"+releases[i].name+".ndjson.gz")
	}
	checkReleases(t, releases, map[string]int{
		"ids": 31283, "WITHDRAWN": 176, "INACTIVE": 612,
		// 96,895 names in the files, 116 that are shown and no label: one record has
		// a name twice, once as the one shown and once as a label.
		"names": 96894, "names of no language": 20565, "DISPLAY": 31283, "DISPLAY that are no LABEL": 115,
		"in several places": 118, "ESTABLISHED unknown": 9715,
		"child": 18250, "parent": 12780, "related": 7428, "successor": 491, "predecessor": 369,
	})
}

func checkReleases(t *testing.T, releases []release, want map[string]int) {
	t.Helper()
	state := map[string]record.Record{}
	for _, file := range releases {
		s := read(t, file.name, string(file.text))
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
		if len(s.records) != file.records || len(state)-before != file.fresh {
			t.Errorf("%s: %d records, %d of them new; want %d, %d", file.name, len(s.records), len(state)-before, file.records, file.fresh)
		}
	}
	got := map[string]int{}
	for _, r := range state {
		count(got, r)
	}
	for what, n := range want {
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

// testdata reads a file of the folder testdata.
func testdata(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// nothing is a sink that keeps nothing.
type nothing struct{}

func (nothing) Record(record.Record) error { return nil }
func (nothing) Fault(record.Fault) error   { return nil }

// BenchmarkReadBase reads the 24,914 records of the base, as lines and as an array.
func BenchmarkReadBase(b *testing.B) {
	text := bytes.TrimSpace(unpacked(b, "ror-v2/base-le-v2.0.ndjson.gz"))
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
