package wikidata

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record/recordtest"
)

func read(t testing.TB, in string) *recordtest.Sink {
	t.Helper()
	s := &recordtest.Sink{}
	if err := Read("f", strings.NewReader(in), s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestGolden(t *testing.T) {
	in, err := os.ReadFile("testdata/memberships.csv")
	if err != nil {
		t.Fatal(err)
	}
	s := read(t, string(in))
	s.Check(t)
	s.Golden(t, "memberships.csv")
}

// memberships are the times of the memberships that the text gives, in a line each.
func memberships(t *testing.T, in string) string {
	var out []string
	for _, r := range read(t, in).Records {
		for _, c := range r.Claims {
			if m, ok := c.(*collab.Relation); ok && m.Kind == collab.MemberOf {
				out = append(out, strings.TrimSpace(fmt.Sprintf("%s observed %s %s", m.Valid, m.Observed, m.Modality)))
			}
		}
	}
	return strings.Join(out, "\n")
}

// Without columns for the precision a date is read as widely as Wikidata may have meant it.
func TestDatesWithoutPrecision(t *testing.T) {
	for row, want := range map[string]string{
		"2019-01-01T00:00:00Z,,":                        "2019/ observed",
		"2019-11-01T00:00:00Z,,":                        "2019-11/ observed",
		"2019-11-26T00:00:00Z,2022-01-01T00:00:00Z,":    "2019-11-26/2022 observed",
		",2022-08-31,":                                  "/2022-08-31 observed",
		",,2022-03-15":                                  "observed 2022-03-15",
		"2019-01-01T00:00:00Z,,2022-03-15T00:00:00Z":    "2019/ observed 2022-03-15",
		"http://www.wikidata.org/.well-known/genid/1,,": "observed",
		"2015-02-01T00:00:00Z,_:b7,":                    "observed  PAST",
		"-0044-03-15T00:00:00Z,,":                       "observed",
	} {
		if got := memberships(t, "member,group,start,end,pointInTime\nQ1,Q2,"+row+"\n"); got != want {
			t.Errorf("%s: %q, want %q", row, got, want)
		}
	}
}

// Whatever the order of the rows, the records of a pair say the same, at the same locator.
func TestTheOrderOfTheRowsDoesNotMatter(t *testing.T) {
	head := "member,memberLabel,group,groupLabel,start,end\n"
	rows := []string{"Q1,A,Q9,G,2010-05-04T00:00:00Z,2012-05-04T00:00:00Z\n", "Q2,B,Q9,G,,\n", "Q1,A,Q9,G,2015-05-04T00:00:00Z,\n"}
	for _, order := range [][]int{{0, 1, 2}, {2, 1, 0}, {1, 0, 2}} {
		in := head
		for _, i := range order {
			in += rows[i]
		}
		s := read(t, in)
		s.Check(t)
		times, seen := 0, map[string]bool{}
		for _, r := range s.Records {
			seen[r.Locator] = true
			for _, c := range r.Claims {
				if m, ok := c.(*collab.Relation); ok && m.Kind == collab.MemberOf && strings.HasPrefix(r.Locator, "Q1 ") {
					times++
				}
			}
		}
		if len(s.Records) != 2 || !seen["Q1 P463 Q9"] || !seen["Q2 P463 Q9"] || times != 2 {
			t.Errorf("order %v: %d records, %v, %d times", order, len(s.Records), seen, times)
		}
	}
}

func TestFaults(t *testing.T) {
	for in, want := range map[string]string{
		"":                                       "f: the file is empty",
		"member,since\nQ1,2\n":                   `f:1: no line has all the columns that are needed; missing "group"`,
		"member,group\nP463,Q2\n":                "f:2: member:",
		"member,group\nQ1,\n":                    "f:2: group: it is missing",
		"member,group\nQ1,Q1\n":                  "f:2: group: it is the member itself",
		"member,group,groupClassLabel\nQ1,Q2,\n": "f:2: groupClassLabel:",
		"{\"head\":{}}":                          "f:1: no line has all the columns",
	} {
		if s := read(t, in); len(s.Faults) != 1 || !strings.HasPrefix(s.Faults[0].Error(), want) {
			t.Errorf("%q: %v, want %s…", in, s.Faults, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	in, err := os.ReadFile("testdata/memberships.csv")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(in))
	f.Add("member,group,start\nQ1,Q2,2019-13-01T00:00:00Z\n")
	f.Add("group;member;end;endPrecision\nwd:Q1;Q2;2019-01-01;99\n")
	f.Fuzz(func(t *testing.T, in string) {
		s := read(t, in)
		seen := map[string]bool{}
		for _, r := range s.Records {
			if seen[r.Locator] {
				t.Errorf("%s stands twice", r.Locator)
			}
			seen[r.Locator] = true
			for _, c := range r.Claims {
				if err := c.Check(); err != nil {
					t.Error(err)
				}
			}
		}
	})
}

// TestRenamedColumns: the first record tells, once, that a column may have a new name.
func TestRenamedColumns(t *testing.T) {
	in, err := os.ReadFile("testdata/memberships.csv")
	if err != nil {
		t.Fatal(err)
	}
	for now, want := range map[string]int{"countryCode": 0, "country": 1} {
		told := 0
		for _, r := range read(t, strings.Replace(string(in), "countryCode", now, 1)).Records {
			for _, f := range r.Unread {
				if f.Field == "header" && f.Kept && strings.Contains(f.Reason, `lacks countryCode, and has "country"`) {
					told++
				}
			}
		}
		if told != want {
			t.Errorf("%s: told %d times, want %d", now, told, want)
		}
	}
}
