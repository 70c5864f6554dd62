package cli

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/importer/input"
	"liaison/internal/store/mem"
)

func TestEveryFormatHasItsManual(t *testing.T) {
	want := []string{"csv", "ndjson"}
	for _, f := range importer.Formats() {
		want = append(want, f.Name)
	}
	slices.Sort(want)
	if got := slices.Sorted(maps.Keys(manuals)); !slices.Equal(got, want) {
		t.Errorf("%q, formats are %q", got, want)
	}
	for name, m := range manuals {
		code, out, _ := called(t, nil, "", "import", name, "--help")
		if code != 0 || !strings.Contains(out, m.long) || !strings.Contains(m.example, "liaison import "+name+" ") {
			t.Errorf("%s: %d %s", name, code, out)
		}
		for _, line := range strings.Split(m.long+"\n"+m.example, "\n") {
			if len([]rune(line)) > 100 {
				t.Errorf("%s: a long line: %s", name, line)
			}
		}
	}
}

func TestUploadNames(t *testing.T) {
	for path, want := range map[string]string{
		"partners.csv": "partners", "a/b/partners.2024.csv": "partners.2024", "partners.csv.gz": "partners", "Liste 2024.CSV.ZIP": "Liste 2024",
		"partners": "partners", ".csv": ".csv", ".gz": ".gz", "x.gz": "x", "列表.csv": "列表",
	} {
		if got := bareName(path); got != want {
			t.Errorf("%s: %q", path, got)
		}
	}
}

func TestMapping(t *testing.T) {
	got, err := mapping([]string{"Name of partner=name", "a=b=country", "Remarks=", " X = city "})
	if want := map[string]string{"Name of partner": "name", "a=b": "country", "Remarks": "", "X": "city"}; err != nil || !maps.Equal(got, want) {
		t.Errorf("%q %v", got, err)
	}
	for _, list := range [][]string{{"x"}, {"=name"}, {"a=name", "a=city"}} {
		if _, err := mapping(list); err == nil {
			t.Errorf("%q", list)
		}
	}
}

// Flags of imports are held to their rules by the environment too, before anything is read or made.
func TestImportSettingsThatCannotBe(t *testing.T) {
	file := filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(file, []byte("name\nX\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	db := filepath.Join(t.TempDir(), "graph.db")
	for setting, want := range map[string]string{
		"LIAISON_BATCH=-1": "0 to 100000", "LIAISON_BATCH=100001": "0 to 100000", "LIAISON_BATCH=x": "0 to 100000", "LIAISON_BAD_TOLERANCE=-2": "-1 to",
		"LIAISON_DRY_RUN=perhaps": "true or false", "LIAISON_MATCH=": "true or false", "LIAISON_SOURCE=a\x01": "control characters",
		"LIAISON_DELIMITER=::": "one character", "LIAISON_ENCODING=klingon": "no known", "LIAISON_DATES=last": "day-first", "LIAISON_HOME=x": "no graph", "LIAISON_HOME=ror:03r8nwp72": "institution",
		"LIAISON_REPORT=" + file: "overwrite", "LIAISON_REVIEW=" + file + "/x": "not a directory",
	} {
		name, value, _ := strings.Cut(setting, "=")
		code, out, failed := called(t, map[string]string{"LIAISON_STORE": "sqlite:" + db, name: value}, "", "import", "csv", file)
		if code != exitUsage || out != "" || !strings.Contains(failed, want) {
			t.Errorf("%s: %d %s%s", setting, code, out, failed)
		}
	}
	if _, err := os.Stat(db); err == nil {
		t.Error("wrong usage made a store")
	}
}

func TestFaultsAreShownUpToABound(t *testing.T) {
	var list strings.Builder
	list.WriteString("name;country\nX;LT\n")
	for range 20 {
		list.WriteString(";LT\n")
	}
	env := map[string]string{"LIAISON_STORE": "sqlite::memory:", "LIAISON_SOURCE": "x"}
	code, out, failed := called(t, env, list.String(), "import", "csv", "-", "-o", "json")
	if code != exitDone || strings.Count(failed, "stdin:") != faultsShown || !strings.HasSuffix(failed, "and more bad rows and cells: --report FILE keeps them all\n") {
		t.Errorf("%d %s", code, failed)
	}
	var got imported
	if err := json.Unmarshal([]byte(out), &got); err != nil || got.Read != 21 || got.Rejected != 20 || got.Created != 1 || got.Source != "upload:x" {
		t.Errorf("%v %+v", err, got)
	}
	code, out, failed = called(t, env, list.String(), "import", "csv", "-", "-o", "json", "--bad-tolerance", "3")
	if code != exitData || !strings.Contains(failed, "--bad-tolerance") || !strings.Contains(out, `"problem":"`) {
		t.Errorf("%d %s%s", code, out, failed)
	}
}

func TestOneSource(t *testing.T) {
	list := []importer.SourceInfo{
		{ID: collab.EntityID("doc:ror"), Key: "doc:ror", Name: "Research Organization Registry (ROR)"},
		{ID: collab.EntityID("upload:partners"), Key: "upload:partners", Name: "partners"},
		{ID: collab.EntityID("doc:1"), Name: "A page"},
		{ID: collab.EntityID("doc:2"), Name: "A page"},
	}
	for called, want := range map[string]int{
		"ror": 0, "doc:ror": 0, string(list[0].ID): 0, "Research Organization Registry (ROR)": 0, "partners": 1, "upload:partners": 1, string(list[3].ID): 3,
	} {
		if got, err := oneSource(list, called); err != nil || got.ID != list[want].ID {
			t.Errorf("%s: %+v %v", called, got, err)
		}
	}
	for called, want := range map[string]string{"eche": "liaison sources", "": "liaison sources", "A page": string(list[2].ID) + " or " + string(list[3].ID)} {
		if _, err := oneSource(list, called); err == nil || exitCode(t.Context(), err) != exitUsage || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", called, err)
		}
	}
}

func TestOnlyYesIsYes(t *testing.T) {
	for in, want := range map[string]bool{"y\n": true, "YES\n": true, "n\n": false, "\n": false, "": false, "yesterday\n": false} {
		var asked bytes.Buffer
		got, err := Process{In: strings.NewReader(in), Err: &asked}.confirmed(t.Context(), "Sure? ")
		if err != nil || got != want || asked.String() != "Sure? " {
			t.Errorf("%q: %t %v %s", in, got, err, asked.String())
		}
	}
}

// A file is there whole or as it was before.
func TestExportToAFile(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "graph.ndjson"), filepath.Join(dir, "link")
	if err := os.Symlink(file, link); err != nil {
		t.Skip(err)
	}
	if err := os.WriteFile(file, []byte("before"), 0o600); err != nil {
		t.Fatal(err)
	}
	env := map[string]string{"LIAISON_STORE": "sqlite:" + filepath.Join(dir, "graph.db")}
	if code, _, failed := called(t, env, "", "import", "curated"); code != 0 {
		t.Fatal(failed)
	}
	closed := mem.New()
	_ = closed.Close(t.Context())
	if err := exportFile(t.Context(), file, exportFrom(closed, "ndjson")); err == nil {
		t.Error("a closed store was exported")
	}
	if raw, _ := os.ReadFile(file); string(raw) != "before" {
		t.Errorf("a failed export left %.20q", raw)
	}
	if code, out, failed := called(t, env, "", "export", link); code != 0 || out+failed != "" {
		t.Errorf("%d %s%s", code, out, failed)
	}
	raw, err := os.ReadFile(file)
	if err != nil || !bytes.HasPrefix(raw, []byte(`{"type":"entity"`)) {
		t.Errorf("%.20q %v", raw, err)
	}
	if code, out, _ := called(t, env, "", "export"); code != 0 || out != string(raw) {
		t.Error("standard output has other bytes")
	}
	left, err := filepath.Glob(filepath.Join(dir, ".*"))
	if err != nil || len(left) > 0 {
		t.Errorf("%q is left", left)
	}
}

// TestALookAtTheFilesIsNoProgress: what is read to see how tables will be read is not
// counted as imported.
func TestALookAtTheFilesIsNoProgress(t *testing.T) {
	path := filepath.Join(t.TempDir(), "partners.csv")
	if err := os.WriteFile(path, []byte("Partner;Country\nA;LT\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	set, err := input.Open(t.Context(), []string{path}, nil, input.Accept{})
	if err != nil {
		t.Fatal(err)
	}
	defer set.Close()
	looked := int64(0)
	c := chosen{look: func(set *input.Set) ([]preview, error) {
		f, err := set.Files[0].Open()
		if err != nil {
			return nil, err
		}
		defer f.Close()
		_, err = io.Copy(io.Discard, f)
		looked = set.Read()
		return nil, err
	}}
	if _, err := (Process{}).look(c, set, false, true); err != nil || looked != set.Total || set.Read() != 0 {
		t.Errorf("the look read %d of %d bytes, of which %d count: %v", looked, set.Total, set.Read(), err)
	}
}
