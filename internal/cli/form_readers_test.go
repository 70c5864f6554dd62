package cli

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Python reads the tables as people do: in CSV for a European Excel every cell is what the
// rows of JSON have, in a workbook days are dates, numbers are numbers, nothing is a formula,
// and a sheet has the sources. The test needs a Python with openpyxl, which 'make
// graph-readers' makes.
func TestReadersOfTables(t *testing.T) {
	python := os.Getenv("LIAISON_GRAPH_PYTHON")
	if python == "" {
		t.Log("not read back by openpyxl: LIAISON_GRAPH_PYTHON names no Python that has it; 'make graph-readers' makes one and sets it")
		return
	}
	env := curated(t)
	read := func(name string, args ...string) map[string][][]any {
		t.Helper()
		code, out, failed := called(t, env, "", args...)
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(out), 0o666); code != 0 || err != nil {
			t.Fatal(failed, err)
		}
		found, err := exec.Command(python, filepath.Join("..", "..", "scripts", "read-tables.py"), path).Output()
		if err != nil {
			t.Fatal(err)
		}
		sheets := map[string][][]any{}
		decoded(t, found, &sheets)
		return sheets
	}
	question := []string{"partners", utcn, "--weighting", "fractional", "--first", "100"}
	_, out, _ := called(t, env, "", append(question, "-o", "ndjson")...)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	csv := read("t.csv", append(question, "--excel")...)["csv"]
	sheets := read("t.xlsx", append(question, "-o", "xlsx")...)
	book := sheets["partners"]
	if len(csv) != len(lines)+1 || len(book) != len(csv) || len(sheets["sources"]) < 3 {
		t.Fatalf("%d rows of CSV, %d of the workbook, %d sources; JSON has %d", len(csv), len(book), len(sheets["sources"]), len(lines))
	}
	dates := 0
	for n, line := range lines {
		var row map[string]any
		decoded(t, []byte(line), &row)
		for i, title := range csv[0] {
			want := row[strings.ReplaceAll(title.(string), " ", "_")]
			got, cell := csv[n+1][i].(string), book[n+1][i]
			if list, ok := want.([]any); ok {
				var texts []string
				for _, x := range list {
					texts = append(texts, x.(string))
				}
				want = strings.Join(texts, "; ")
			}
			switch want := want.(type) {
			case nil:
				if got != "" || cell != nil {
					t.Errorf("%s is %q and %v, want nothing", title, got, cell)
				}
			case float64:
				var number float64
				if err := json.Unmarshal([]byte(strings.Replace(got, ",", ".", 1)), &number); err != nil || number != want || cell != want || strings.Contains(got, ".") {
					t.Errorf("%s is %q and %v, want the number %v", title, got, cell, want)
				}
			case string:
				day, isDate := cell.(map[string]any)
				if isDate {
					dates++
					cell = day["date"].(string)[:len(want)]
				}
				if got != want || cell != want {
					t.Errorf("%s is %q and %v, want %q", title, got, book[n+1][i], want)
				}
			}
		}
	}
	if dates == 0 {
		t.Error("no day is a date")
	}
}
