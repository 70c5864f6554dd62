package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
)

// curated is an environment with a store that has the small set of the curated data.
func curated(t *testing.T) map[string]string {
	t.Helper()
	env := map[string]string{"LIAISON_STORE": "sqlite:" + filepath.Join(t.TempDir(), "graph.db")}
	if code, _, failed := called(t, env, "", "import", "curated", "--set", "documents"); code != 0 {
		t.Fatal(failed)
	}
	return env
}

// The ids of some of the curated data.
const (
	utcn    = "e7w74bj6p1v5aqs9ak1k9ca4098"
	ktu     = "ezqynv4w80ne5z0qb2zt546jnn8"
	eutPlus = "e52pg74bpe051ma4g8khg2ymxn0"
	rtu     = "ey4d5qm47kmwpdtsa8836x7z208"
)

// Each command with -o json prints the bytes that its operation answers, asked as
// anybody may ask it.
func TestVerbsAreOperations(t *testing.T) {
	env := curated(t)
	for _, x := range []struct {
		operation, variables string
		args                 []string
	}{
		{"partners", `{"of":"` + utcn + `","ties":{"via":["ALLIANCE","JOINT_LAB"],"asOf":"2023-01-01","origins":["REFERENCE"],"modality":["ACTUAL"],"confidence":["STATED"]},"weighting":"FRACTIONAL","minWeight":0.1,"first":3,"reasons":2}`,
			[]string{"UTCN", "--via", "alliance,joint-lab", "--as-of", "2023-01-01", "--origin", "reference", "--modality", "actual", "--confidence", "stated", "--weighting", "fractional", "--min-weight", "0.1", "--first", "3", "--reasons", "2"}},
		{"common", `{"of":["` + utcn + `","` + ktu + `"],"ties":{"between":{"from":"2020-01-01"},"dated":true,"roles":["COORDINATOR"]},"first":20,"reasons":3}`,
			[]string{"UTCN", "KTU", "--between", "2020-01-01..", "--dated", "--roles", "COORDINATOR"}},
		{"path", `{"from":"` + utcn + `","to":"` + eutPlus + `","ties":{"asKnownAt":1},"maxLength":3,"limit":5}`,
			[]string{"UTCN", "EUt+", "--max-length", "3", "--limit", "5", "--as-known-at", "1"}},
		{"bridges", `{"a":["` + ktu + `"],"b":["` + eutPlus + `"],"ties":{},"inGroups":{"kinds":["MEMBER_OF","PARTICIPATES_IN","HAS_PARTY"],"with":["` + ktu + `","` + eutPlus + `"]},"limit":20,"reasons":3}`, []string{"--a", "KTU", "--b", "EUt+"}},
		{"compare", `{"a":"` + utcn + `","b":"` + ktu + `","ties":{},"first":20,"reasons":3}`, []string{"UTCN", "KTU"}},
		{"network", `{"input":{"focus":["` + ktu + `"],"depth":2,"filter":{"countries":["DE","LT"]},"ties":{},"weighting":"COUNT","minWeight":0,"maxNodes":9,"layout":true},"links":10000,"pageRank":false,"betweenness":true,"closeness":false,"components":true,"communities":false}`,
			[]string{"--focus", "KTU", "--depth", "2", "--country", "DE,LT", "--max-nodes", "9", "--layout", "--measures", "components,betweenness"}},
		{"network-change", `{"of":["` + ktu + `"],"from":"2018-01-01","to":"2022-01-01","ties":{},"kinds":["GAINED"],"first":4}`,
			[]string{"KTU", "--from", "2018-01-01", "--to", "2022-01-01", "--kinds", "gained", "--first", "4"}},
		{"search", `{"text":"cluj napoca","kinds":["INSTITUTION"],"filter":{"countries":["RO"]},"first":2}`, []string{"cluj", "napoca", "--kind", "institution", "--country", "RO", "--first", "2"}},
		{"show", `{"of":"` + eutPlus + `","first":5}`, []string{"EUt+", "--first", "5"}},
		{"conflicts", `{"filter":{"kinds":["ALLIANCE"],"ids":["` + eutPlus + `"]},"first":4}`, []string{"--kind", "alliance", "--id", eutPlus, "--first", "4"}},
		{"alliances", `{"chosen":false,"first":3}`, []string{"--first", "3"}},
		{"agreements", `{"expiring":{"from":"2027-01-01","to":"2027-12-31"},"filter":{"hasRelation":{"kinds":["HAS_PARTY"],"with":["` + utcn + `"]}},"first":7}`, []string{"UTCN", "--expiring", "2027..2027", "--first", "7"}},
		{"series", `{"of":["` + ktu + `"],"filter":{"countries":["LT"]},"ties":{"via":["ALLIANCE"]},"from":"2018-12-31","to":"2024-12-31","stepMonths":24}`,
			[]string{"KTU", "--country", "LT", "--via", "alliance", "--from", "2018", "--to", "2024", "--step-months", "24"}},
		{"coverage", `{"filter":{"kinds":["ALLIANCE"]},"day":"2024-01-01"}`, []string{"--kind", "alliance", "--reported-since", "2024"}},
		{"recommend", `{"for":"` + utcn + `","ties":{},"filter":{"countries":["SE"]},"first":2}`, []string{"UTCN", "--country", "SE", "--first", "2"}},
	} {
		code, got, failed := called(t, env, "", append(append([]string{x.operation}, x.args...), "-o", "json")...)
		if code != 0 {
			t.Errorf("%s: %d %s", x.operation, code, failed)
		}
		_, want, failed := called(t, env, "", "query", "-f", filepath.Join("operations", x.operation+".graphql"), "--vars", x.variables, "-o", "json")
		// Beside the data, both say which graph answered, and what the sources are.
		if got != want || failed != "" || !strings.Contains(got, `,"graph":{"version":`) || !strings.Contains(got, `,"sources":[`) {
			t.Errorf("%s: %.2000s\nthe operation: %.2000s%s", x.operation, got, want, failed)
		}
		if code, text, failed := called(t, env, "", append([]string{x.operation}, x.args...)...); code != 0 || text == "" || strings.HasPrefix(text, "{") {
			t.Errorf("%s as text: %d %s%s", x.operation, code, text, failed)
		}
	}
}

// A query that asks for a field "graph" itself keeps it, with what it lacks of the version
// and the day; one that has a field "sources" of another meaning keeps that.
func TestQueryKeepsItsOwnFields(t *testing.T) {
	env := curated(t)
	for query, want := range map[string]string{
		`{ graph { relationCount } }`:                                         `^{"graph":{"relationCount":\d+,"version":1,"day":"[0-9-]+"},"sources":\[\]}\n$`,
		`{ graph { version } a: graph { version } }`:                          `^{"graph":{"version":1,"day":"[0-9-]+"},"a":{"version":1},"sources":\[\]}\n$`,
		`{ graph: institutions(first: 1) { nodes { country } } }`:             `^{"graph":{"nodes":\[{"country":"[A-Z]+"}\],"version":1,"day":"[0-9-]+"},"sources":\[\]}\n$`,
		`{ sources: __typename graph: __typename }`:                           `^{"sources":"Query","graph":"Query"}\n$`,
		`{ node(id: "` + utcn + `") { ... on Entity { documents { id } } } }`: `"sources":\[{"id":"e[0-9a-z]+","name":"[^"]`,
	} {
		code, got, failed := called(t, env, "", "query", query, "-o", "json")
		if code != 0 || !regexp.MustCompile(want).MatchString(got) {
			t.Errorf("%s: %d %s%.500s\nwant %s", query, code, failed, got, want)
		}
	}
}

// Pages one after the other are the whole list, and standard error says how to go on.
func TestPagesOfVerbs(t *testing.T) {
	env := curated(t)
	_, whole, _ := called(t, env, "", "partners", ktu, "--reasons", "1", "-o", "csv", "--columns", "partner")
	names := func(rows string) []string {
		return strings.Split(strings.TrimSpace(rows), "\n")[1:] // after the titles
	}
	var parts []string
	after := ""
	for n := 0; n < 10; n++ {
		code, out, failed := called(t, env, "", "partners", ktu, "--first", "3", "--after", after, "--reasons", "1", "-o", "csv", "--columns", "partner")
		if code != 0 {
			t.Fatal(failed)
		}
		parts = append(parts, names(out)...)
		if failed == "" {
			break
		}
		after = strings.TrimSpace(strings.TrimPrefix(failed, "there is more: --after "))
	}
	// Within a page, partners of equal weight are in the order of their names.
	if got, want := slices.Sorted(slices.Values(parts)), slices.Sorted(slices.Values(names(whole))); len(want) < 10 || !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}

// No operation lies there that no command asks.
func TestOperationsAreAsked(t *testing.T) {
	asked := []string{"changes", "entity-ids", "history", "find-by-id", "find-by-identifier", "find-by-name", "graph-version", "identifiers", "linked", "match", "members-in", "network-institutions", "network-links", "sources"}
	for _, v := range allVerbs {
		asked = append(asked, v.operation)
	}
	files, err := operations.ReadDir("operations")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !slices.Contains(asked, strings.TrimSuffix(f.Name(), ".graphql")) {
			t.Errorf("%s is asked by no command", f.Name())
		}
	}
}

// A name means one entity or none: the very name before longer ones, one word of
// it where no other has it, and nothing where several fit.
func TestNamesMeanOneOrNone(t *testing.T) {
	env := curated(t)
	for text, want := range map[string]string{
		utcn: utcn, "ror:03r8nwp71": utcn, "UTCN": utcn, "utcn": utcn, "Technical University of Cluj-Napoca": utcn, "Cluj": utcn,
		"Kaunas": ktu, "Universitatea Tehnica Cluj": utcn, "universitatea tehnică din CLUJ NAPOCA": utcn,
		"Kaunas Universty of Technolgy": "", "Каунасский технологический": "",
		// Each of these is, or may be, another institution than the nearest in the graph.
		"Kaunas University of Medicine": "", "Cluj Medical University": "", "Chengdu University": "", "Hamburg University": "", "Sofia University": "",
		"University of Cyprus": "", "University of Oslo": "", "Kaunas University": "", "ECIU": "", "STRIVE": "",
		"Technical University": "", "University": "", "ror:nothing": "", "EUt+": "", eutPlus: "", "e0000000000000000000000000w": "", " ": "", ":": "",
	} {
		code, out, failed := called(t, env, "", "partners", text, "-o", "json")
		var a struct{ Node struct{ ID string } }
		if want != "" && (code != 0 || json.Unmarshal([]byte(out), &a) != nil || a.Node.ID != want) {
			t.Errorf("%q: %d %.80s%s", text, code, out, failed)
		}
		if want == "" && (code != exitUsage || out != "" || !strings.Contains(failed, "liaison: ")) {
			t.Errorf("%q: %d %.80s%s", text, code, out, failed)
		}
	}
}

// A source is what 'liaison sources' calls it, or a title.
func TestSourcesByWhatTheyAreCalled(t *testing.T) {
	env := curated(t)
	const rows = "name;country;from\nUniversität Wien;AT;2020\n"
	if code, _, failed := called(t, env, rows, "import", "csv", "-", "--source", "our list"); code != 0 {
		t.Fatal(failed)
	}
	for title, want := range map[string]bool{
		"our list": true, "upload:our list": true, "EUt+ Structure": true, "our lists": false, "ror": true, "eche": false, "UTCN": false,
	} {
		if code, _, failed := called(t, env, "", "partners", utcn, "--source", title); (code == 0) != want || code != 0 && code != exitUsage {
			t.Errorf("%q: %d %s", title, code, failed)
		}
	}
}

// A question makes no database, and says that there is none; an import for trial
// makes none either.
func TestAQuestionMakesNoDatabase(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{"XDG_DATA_HOME": dir}
	path := filepath.Join(dir, "no", "such.db")
	for _, line := range [][]string{
		{"partners", "KTU"}, {"members", "ECIU"}, {"sources"}, {"export", "-"}, {"query", "{ graph { version } }"}, {"forget", "ror", "--yes"},
		{"backtest", "--until", "2020-01-01"}, {"partners", "KTU", "--store", "sqlite:" + path}, {"query", "{ graph { version } }", "--store", "sqlite:" + path},
	} {
		code, out, failed := called(t, env, "", line...)
		if code != exitUsage || out != "" || !strings.Contains(failed, "there is no graph at ") {
			t.Errorf("%v: %d %s%s", line, code, out, failed)
		}
	}
	if code, _, failed := called(t, env, "name,country\nUniversität Wien,AT\n", "import", "csv", "-", "--source", "x", "--dry-run", "--store", "sqlite:"+path); code != 0 {
		t.Errorf("%d %s", code, failed)
	}
	if files, _ := filepath.Glob(filepath.Join(dir, "*")); len(files) > 0 {
		t.Errorf("left behind: %v", files)
	}
}

// A graph that has nothing says so, whatever is asked.
func TestAnEmptyGraphSaysSo(t *testing.T) {
	for _, line := range []string{"partners KTU", "show KTU", "search x", "conflicts", "coverage", "agreements", "network", "series --from 2018 --to 2020"} {
		code, out, failed := called(t, nil, "", append(strings.Fields(line), "--store", "sqlite::memory:")...)
		if code != exitUsage || out != "" || !strings.Contains(failed, "the graph is empty: 'liaison import curated'") {
			t.Errorf("%s: %d %s%s", line, code, out, failed)
		}
	}
}

func TestWrongFlagsOfVerbsOpenNoStore(t *testing.T) {
	dir := t.TempDir()
	for _, line := range [][]string{
		{"partners", "A", "--via", "x"}, {"partners", "A", "--between", ".."}, {"partners", "A", "--between", "2020-01-01"}, {"partners", "A", "--as-of", "1/6/2020"}, {"partners", "A", "--as-of", "31.2.2020"},
		{"partners", "A", "--first", "-1"}, {"partners", "A", "--min-weight", "NaN"}, {"partners", "A", "--weighting", "most"}, {"partners", "A", "--as-known-at", "-1"},
		{"partners", "A", "--snapshot-memory", "-1"}, {"partners", "A", "--snapshot-memory", "NaN"}, {"network-change", "A", "--from", "2020-01-01"},
		{"network-change", "A", "--from", "2020-01-01", "--to", "2021-01-01", "--between", "2020-01-01.."}, {"bridges", "--a", "A"},
		{"backtest"}, {"backtest", "--until", "2020-13"}, {"backtest", "--until", "2020-01-01", "--seed", "x"},
	} {
		code, out, failed := called(t, map[string]string{"XDG_DATA_HOME": dir}, "", line...)
		if files, _ := filepath.Glob(filepath.Join(dir, "*")); code != exitUsage || out != "" || len(files) > 0 {
			t.Errorf("%v: %d %s%s, %v", line, code, out, failed, files)
		}
	}
}

func TestSparkline(t *testing.T) {
	for _, x := range []struct {
		list []int
		want string
	}{{nil, ""}, {[]int{0, 0}, "▁▁"}, {[]int{0, 7, 14}, "▁▅█"}, {[]int{5}, "█"}} {
		if got := sparkline(x.list); got != x.want {
			t.Errorf("%v is %q, want %q", x.list, got, x.want)
		}
	}
}

// What no source has reported for long is told below the table, in words.
func TestAges(t *testing.T) {
	a := newReportAges()
	a.today = collab.NewDay(2026, 11, 27)
	for _, report := range []string{"2026", "2024-12-01", "2019", "2018-05-01", ""} {
		a.add(report)
	}
	want := []string{
		"2 of the 4 ties shown may have ended since: no source has reported them for more than 2 years, one of them not since 2018-05-01.",
		"Of 1 tie shown no source tells when it found them so.",
	}
	if got := a.notes("tie"); !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
	fresh := newReportAges()
	fresh.add(fresh.today.String())
	if got := fresh.notes("tie"); got != nil {
		t.Errorf("%q", got)
	}
}

// The story of a server that answers as the store does asks every question.
func TestEveryQuestionIsAskedOfAServer(t *testing.T) {
	story, err := os.ReadFile(filepath.Join("..", "..", "e2e", "testdata", "url.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	_, lines, _ := strings.Cut(string(story), "-- questions.txt --\n")
	for _, name := range append(names(allVerbs), "query") {
		if n := strings.Count("\n"+lines, "\n"+name+" ") + strings.Count("\n"+lines, "\n"+name+"\n"); n < 2 {
			t.Errorf("%s is asked %d times", name, n)
		}
	}
	for _, form := range graphfile.Forms {
		if !strings.Contains(lines, "-o "+form+"\n") {
			t.Errorf("no network is asked as %s", form)
		}
	}
}

func names(list []verb) (out []string) {
	for _, v := range list {
		out = append(out, v.name())
	}
	return out
}
