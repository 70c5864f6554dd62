package gold

import (
	"bytes"
	"compress/gzip"
	"math"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/match"
)

func institution(key, name string) match.Organisation {
	id := collab.EntityID(key)
	return match.Organisation{ID: id, Kind: collab.KindInstitution, Name: name, Status: "ACTIVE", Names: []*collab.CompactName{(&collab.Name{Subject: id, Value: name, Type: collab.Label}).Compact()}}
}

// TestFiguresByHand: two pairs are right, one is wrong, two are missed; a row with an id
// that the graph lacks does not count, and one with no other id counts as lacking.
func TestFiguresByHand(t *testing.T) {
	old := institution("old", "Old Polytechnic of Bramley")
	old.Status, old.Successors = "INACTIVE", []collab.ID{collab.EntityID("a")}
	m := match.New([]match.Organisation{institution("a", "Ashford University of Technology"), institution("b", "Millbrook Conservatoire"), old})
	g := Answers{ByROR: map[string]collab.ID{"a": collab.EntityID("a"), "b": collab.EntityID("b"), "old": collab.EntityID("old")}}
	rows := []Row{
		{"Ashford University of Technology", []string{"old"}},
		{"Millbrook Conservatoire", []string{"b", "a"}},
		{"Millbrook Conservatoire", nil},
		{"Somewhere", []string{"b"}},
		{"Nowhere", []string{"a", "unknown"}},
		{"Millbrook Conservatoire", []string{"unknown"}},
	}
	r, err := Judge(t.Context(), m, g, "set", rows)
	if err != nil {
		t.Fatal(err)
	}
	if r.Rows != 6 || r.Judged != 4 || r.Covered != 3 || r.Lacking != 1 || r.Invented != 1 {
		t.Errorf("%d rows, %d judged, %d covered, %d lacking of which %v", r.Rows, r.Judged, r.Covered, r.Lacking, r.Invented)
	}
	for name, x := range map[string][2]float64{
		"precision": {r.Precision, 2. / 3}, "recall": {r.Recall, 2. / 4}, "P@1": {r.P1, 2. / 3}, "P@5": {r.At5, 2. / 3},
		"F1": {r.F1, 4. / 7}, "F0.5": {r.F05, 0.625},
	} {
		if math.Abs(x[0]-x[1]) > 1e-9 {
			t.Errorf("%s is %v, want %v", name, x[0], x[1])
		}
	}
	if len(r.Wrong) != 1 || r.Wrong[0].Count != 1 || r.Wrong[0].Chosen != collab.EntityID("b") || r.Wrong[0].Right != "" {
		t.Errorf("confusions %+v", r.Wrong)
	}
}

func TestNothingToJudge(t *testing.T) {
	r, err := Judge(t.Context(), match.New(nil), Answers{}, "empty", nil)
	if err != nil || r.Precision != 0 || r.Recall != 0 || r.F05 != 0 || math.IsNaN(r.F1) {
		t.Errorf("%+v %v", r, err)
	}
}

func TestReadPlainAndPacked(t *testing.T) {
	const text = `{"affiliation":"A","ror_ids":["https://ror.org/01me6gb93"]}` + "\n\n" + `{"affiliation":"B","ror_ids":[]}` + "\n"
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, _ = z.Write([]byte(text))
	_ = z.Close()
	for _, in := range []string{text, packed.String()} {
		rows, err := Read("f", strings.NewReader(in))
		if err != nil || len(rows) != 2 || rows[0].IDs[0] != "01me6gb93" || rows[1].IDs != nil {
			t.Errorf("%+v %v", rows, err)
		}
	}
	for in, want := range map[string]string{
		"{": "f:1 is not JSON", `{"affiliation":"A"}`: "f:1 has no affiliation or no ror_ids", "\x1f\x8bx": "no whole gzip file",
		packed.String()[:packed.Len()-5]: "cannot be read",
	} {
		if _, err := Read("f", strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), want) || collab.CodeOf(err) != collab.BadUserInput {
			t.Errorf("%.10q: %v", in, err)
		}
	}
	if Set("/x/s2aff.ndjson.gz") != "s2aff" {
		t.Error(Set("/x/s2aff.ndjson.gz"))
	}
}

// TestPairsNameTwo: cases with an answer are joined two by two, without a semicolon.
func TestPairsNameTwo(t *testing.T) {
	a, b := collab.EntityID("a"), collab.EntityID("b")
	pairs := Pairs([]Case{{Text: "A.", Right: []collab.ID{a}}, {Text: "nobody"}, {Text: "B", Right: []collab.ID{b}}, {Text: "C; D", Right: []collab.ID{a}}, {Text: "E", Right: []collab.ID{a}}})
	if len(pairs) != 1 || pairs[0].Text != "A and B" || len(pairs[0].Right) != 2 {
		t.Errorf("%+v", pairs)
	}
}

// TestAThresholdLeavesOut: what is chosen with a lower score does not count.
func TestAThresholdLeavesOut(t *testing.T) {
	id := collab.EntityID("a")
	cases := []Case{{Text: "A", Right: []collab.ID{id}}}
	results := []match.Result{{Chosen: []match.Candidate{{ID: id, Score: 0.7}}}}
	if r := Compare(cases, results, 0.7); r.Recall != 1 {
		t.Errorf("recall %v", r.Recall)
	}
	if r := Compare(cases, results, 0.71); r.Recall != 0 || r.Precision != 0 {
		t.Errorf("recall %v", r.Recall)
	}
}
