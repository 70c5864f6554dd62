package cli

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// matching runs 'match' by itself on a store with a few institutions.
func matching(t *testing.T, dir string, args ...string) (out string, err error) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	p := Process{In: strings.NewReader(""), Out: &stdout, Err: &stderr, Env: func(name string) (string, bool) {
		return "sqlite:" + filepath.Join(dir, "graph.db"), name == "LIAISON_STORE"
	}}
	cmd := p.matches()
	cmd.SetArgs(args)
	cmd.SetOut(&stderr)
	cmd.SetErr(&stderr)
	cmd.SilenceUsage, cmd.SilenceErrors = true, true
	err = cmd.ExecuteContext(t.Context())
	return stdout.String(), err
}

const registered = `{"id":"https://ror.org/01me6gb93","names":[{"value":"Kaunas University of Technology","types":["label","ror_display"]},{"value":"KTU","types":["acronym"]}],"status":"active","types":["education"],"locations":[{"geonames_id":598316,"geonames_details":{"country_code":"LT","country_name":"Lithuania","name":"Kaunas"}}]}
{"id":"https://ror.org/03nadee84","names":[{"value":"Vilnius University","types":["label","ror_display"]}],"status":"active","types":["education"],"locations":[{"geonames_id":593116,"geonames_details":{"country_code":"LT","country_name":"Lithuania","name":"Vilnius"}}]}
`

func matchWorld(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	files["ror.jsonl"] = registered
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(files[name]), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if code, _, failed := called(t, nil, "", "import", "ror", filepath.Join(dir, "ror.jsonl"), "--store", "sqlite:"+filepath.Join(dir, "graph.db")); code != 0 {
		t.Fatal(failed)
	}
	return dir
}

func TestMatchAnswersEveryRowInOrder(t *testing.T) {
	dir := matchWorld(t, map[string]string{
		"people.csv": "Name;Affiliation;Country\nAda;\"Dept. of Informatics; Kaunas Univ. of Technol., LT\";\nBen;Nowhere at all;France\nCyd;Vilnius University and Kaunas University of Technology;Lithuania\nDan;;\n",
	})
	out, err := matching(t, dir, filepath.Join(dir, "people.csv"), "--column", "affiliation", "--country", "Country")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil || len(rows) != 5 {
		t.Fatalf("%v\n%s", err, out)
	}
	if want := append([]string{"Name", "Affiliation", "Country"}, added...); !slices.Equal(rows[0], want) {
		t.Errorf("header %q", rows[0])
	}
	for i, want := range []string{"01me6gb93", "", "", ""} {
		if got := rows[i+1][4]; got != want && i != 2 {
			t.Errorf("row %d: ROR id %q, want %q", i+1, got, want)
		}
	}
	if all := strings.Fields(rows[3][8]); len(all) != 2 {
		t.Errorf("of two institutions: %q", rows[3])
	}
	again, err := matching(t, dir, filepath.Join(dir, "people.csv"), "--column", "Affiliation", "-o", "json")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(again), "\n")
	var first shownMatch
	if err := json.Unmarshal([]byte(lines[0]), &first); err != nil || len(lines) != 4 {
		t.Fatalf("%v\n%s", err, again)
	}
	if first.Line != 2 || len(first.Chosen) != 1 || first.Chosen[0].ROR != "01me6gb93" || first.Chosen[0].Reason == "" || first.Chosen[0].Score <= 0.5 {
		t.Errorf("%+v", first)
	}
}

func TestADecisionBecomesAName(t *testing.T) {
	dir := matchWorld(t, map[string]string{
		"people.csv":  "Affiliation\nThe Studentu street people\n",
		"decided.csv": "Affiliation,Right\nThe Studentu street people,https://ror.org/01me6gb93\nNobody knows,\n",
	})
	people, decided := filepath.Join(dir, "people.csv"), filepath.Join(dir, "decided.csv")
	ror := func() string {
		out, err := matching(t, dir, people, "--column", "Affiliation")
		if err != nil {
			t.Fatal(err)
		}
		rows, _ := csv.NewReader(strings.NewReader(out)).ReadAll()
		return rows[1][2]
	}
	if got := ror(); got != "" {
		t.Fatalf("matched before: %s", got)
	}
	for _, want := range []string{"1 decision taken, 1 new; source: decided\n", "1 decision taken, 0 new; source: decided\n"} {
		if out, err := matching(t, dir, decided, "--column", "Affiliation", "--accept", "Right"); err != nil || out != want {
			t.Errorf("%q %v, want %q", out, err, want)
		}
	}
	if got := ror(); got != "01me6gb93" {
		t.Errorf("matched after: %q", got)
	}
	if code, out, failed := called(t, nil, "", "sources", "--store", "sqlite:"+filepath.Join(dir, "graph.db")); code != 0 || !strings.Contains(out, "upload:decided") {
		t.Errorf("%s%s", out, failed)
	}
}

func TestWrongUseOfMatch(t *testing.T) {
	dir := matchWorld(t, map[string]string{
		"people.csv": "Affiliation\nVilnius University\n", "two.csv": "Affiliation,Country\nX,LT\n", "bad.csv": "Affiliation,Right\nX,nothing\n", "unknown.csv": "Affiliation,Right\nX,https://ror.org/05qghxh33\n",
		"openalex.ndjson": `{"affiliation":"X","openalex_ids":[1]}`,
	})
	file := func(name string) string { return filepath.Join(dir, name) }
	for want, args := range map[string][]string{
		"--column NAME, one of Aff":       {file("two.csv")},
		"missing \"Institution\"":         {file("people.csv"), "--column", "Institution"},
		"write one of table, csv":         {file("people.csv"), "--column", "Affiliation", "-o", "xml"},
		"cannot be read":                  {file("none.csv"), "--column", "Affiliation"},
		"one character, or tab":           {file("people.csv"), "--column", "Affiliation", "--delimiter", "ab"},
		`--encoding "klingon"`:            {file("people.csv"), "--column", "Affiliation", "--encoding", "klingon"},
		`has the id "nothing"`:            {file("bad.csv"), "--column", "Affiliation", "--accept", "Right"},
		"05qghxh33 belongs to 0 entities": {file("unknown.csv"), "--column", "Affiliation", "--accept", "Right"},
		"has no affiliation or no ror_":   {"eval", file("openalex.ndjson")},
	} {
		if out, err := matching(t, dir, args...); err == nil || !strings.Contains(explain(err), want) || out != "" {
			t.Errorf("%v: %q %v, want …%s…", args, out, err, want)
		}
	}
}

func TestEvalPrintsOneObjectASet(t *testing.T) {
	dir := matchWorld(t, map[string]string{
		"small.ndjson": `{"affiliation":"KTU, Lithuania","ror_ids":["https://ror.org/01me6gb93"]}
{"affiliation":"Faculty of Law, Vilnius University","ror_ids":["https://ror.org/03nadee84"]}
{"affiliation":"Nowhere","ror_ids":[]}
{"affiliation":"Vilnius University","ror_ids":["https://ror.org/05qghxh33"]}
`,
	})
	out, err := matching(t, dir, "eval", filepath.Join(dir, "small.ndjson"), "-o", "json")
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	if got["perSecond"].(float64) <= 0 {
		t.Error(got)
	}
	delete(got, "perSecond")
	delete(got, "graph") // the version and the day
	if want := `{"covered":2,"f05":1,"f1":1,"invented":1,"lacking":1,"p1":1,"precision":1,"recall":1,"rows":4,"set":"small"}`; marshalled(got) != want {
		t.Errorf("%s, want %s", marshalled(got), want)
	}
	if out, err = matching(t, dir, "eval", filepath.Join(dir, "small.ndjson")); err != nil || !strings.Contains(out, "small     4        2       3      1.000") {
		t.Errorf("%s %v", out, err)
	}
}

func marshalled(v any) string {
	b, _ := json.Marshal(v) // of strings and numbers
	return string(b)
}
