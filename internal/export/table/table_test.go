package table

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// partners returns a table with each kind of cell, and with cells that a careless writer
// would get wrong.
func partners() *Table {
	t := New("partners", "weight|", "partner|", "(id)", "from@", "ended", "who says so")
	t.Add(0.5, "Universität Łódź; „Ș”", "e1", "2018-01-01", false, []string{"a", "b", "c"})
	t.Add(0.5, "Universität Łódź; „Ș”", "e1", "2019-02", true, []string{"=HYPERLINK(1)"})
	t.Add(1, "大学 \"x\"\nnew line", "e2", "2020", false, nil)
	t.Add(2, "=1+1", "e3", "open", false, "")
	return t
}

func rendered(t *testing.T, write func(w *bytes.Buffer) error) string {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestCSVReadsBack: a program that reads CSV gets the cells back, and a European Excel
// gets semicolons, a byte order mark and decimal commas.
func TestCSVReadsBack(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(rendered(t, func(w *bytes.Buffer) error { return partners().CSV(w) }))).ReadAll()
	if err != nil || len(rows) != 5 || rows[1][1] != "Universität Łódź; „Ș”" || rows[1][0] != "0.5" || rows[1][5] != "a; b; c" || rows[4][1] != "'=1+1" || rows[3][5] != "" {
		t.Errorf("%v %q", err, rows)
	}
	text := rendered(t, func(w *bytes.Buffer) error { return partners().ExcelCSV(w) })
	rest, marked := strings.CutPrefix(text, "\ufeff")
	r := csv.NewReader(strings.NewReader(rest))
	r.Comma = ';'
	rows, err = r.ReadAll()
	if err != nil || !marked || rows[1][0] != "0,5" || rows[1][1] != "Universität Łódź; „Ș”" || rows[2][5] != "'=HYPERLINK(1)" {
		t.Errorf("%v %v %q", marked, err, rows)
	}
	for line := range strings.Lines(rendered(t, func(w *bytes.Buffer) error { return partners().TSV(w) })) {
		if strings.Count(line, "\t") != 5 {
			t.Errorf("%q", line)
		}
	}
}

// TestObjectsHaveTypes: JSON has what CSV has, with types; what is not known is null.
func TestObjectsHaveTypes(t *testing.T) {
	rows, err := partners().Objects()
	if err != nil {
		t.Fatal(err)
	}
	var row map[string]any
	if err := json.Unmarshal(rows[2], &row); err != nil || len(rows) != 4 || row["weight"] != 1.0 || row["ended"] != false || row["who_says_so"] != nil {
		t.Errorf("%v %v", err, row)
	}
}

// TestWorkbookHasDates: a workbook has dates, numbers, text that is never a formula, and
// a sheet for each table.
func TestWorkbookHasDates(t *testing.T) {
	sources := New("sources", "name")
	sources.Add("a")
	out := rendered(t, func(w *bytes.Buffer) error { return Workbook(w, partners(), sources) })
	for range 10 {
		if again := rendered(t, func(w *bytes.Buffer) error { return Workbook(w, partners(), sources) }); again != out {
			t.Fatal("equal tables give unequal workbooks")
		}
	}
	f, err := excelize.OpenReader(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got := f.GetSheetList(); len(got) != 2 || got[1] != "sources" {
		t.Errorf("%v", got)
	}
	for cell, want := range map[string]string{"D2": "2018-01-01", "D3": "2019-02", "D4": "2020", "D5": "open", "B5": "=1+1"} {
		if got, err := f.GetCellValue("partners", cell); err != nil || got != want {
			t.Errorf("%s: %q %v, want %q", cell, got, err, want)
		}
	}
	raw, _ := f.GetCellValue("partners", "D2", excelize.Options{RawCellValue: true})
	day := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC).Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours() / 24
	if kind, _ := f.GetCellType("partners", "D2"); raw != plain(day) || kind == excelize.CellTypeInlineString {
		t.Errorf("the day is stored as %q", raw)
	}
	if formula, _ := f.GetCellFormula("partners", "B5"); formula != "" {
		t.Errorf("a formula: %q", formula)
	}
}

// TestTextGroupsAndWraps: text is aligned, groups show their cells once, and cells wrap
// where the line is narrow.
func TestTextGroupsAndWraps(t *testing.T) {
	table := partners()
	table.Shown = 1
	text := rendered(t, func(w *bytes.Buffer) error { return table.Text(w, Look{}) })
	if strings.Count(text, "Łódź") != 1 || !strings.Contains(text, "… and 1 more") || strings.Contains(text, "e1") || !strings.Contains(text, "a, b and 1 more") {
		t.Errorf("%s", text)
	}
	for line := range strings.Lines(rendered(t, func(w *bytes.Buffer) error { return partners().Text(w, Look{Width: 60}) })) {
		if n := len([]rune(strings.TrimSpace(line))); n > 60 {
			t.Errorf("%d characters: %s", n, line)
		}
	}
	list := rendered(t, func(w *bytes.Buffer) error { return partners().Text(w, Look{Width: 40}) })
	if !strings.HasPrefix(list, "weight: 0.5; partner: Universität Łódź;\n    „Ș”\n  from: 2018-01-01; who says so: a, b\n      and 1 more\n  from: 2019-02;") || strings.Count(list, "Łódź") != 1 {
		t.Errorf("%s", list)
	}
	if text := rendered(t, func(w *bytes.Buffer) error { return partners().Markdown(w) }); !strings.HasPrefix(text, "| weight | partner |") {
		t.Errorf("%s", text)
	}
}

func TestChosenColumns(t *testing.T) {
	chosen, err := partners().Choose([]string{"Who_says_so", "id"})
	if err != nil || len(chosen.Columns) != 2 || chosen.Rows[0][1] != "e1" {
		t.Errorf("%v %v", err, chosen)
	}
	if _, err := partners().Choose([]string{"x"}); err == nil || !strings.Contains(err.Error(), "who_says_so") {
		t.Errorf("%v", err)
	}
}

// TestChosenRowsOfOneGroup: rows of one group that no longer differ become one row, and rows
// of different groups, or of a table without groups, stay.
func TestChosenRowsOfOneGroup(t *testing.T) {
	grouped := New("g", "partner|", "country|", "through")
	plain := New("p", "partner", "country", "through")
	for _, x := range []*Table{grouped, plain} {
		x.Add("A", "DE", "x")
		x.Add("A", "DE", "y")
		x.Add("A", "DE", "y")
		x.Add("B", "DE", "x")
	}
	for _, c := range []struct {
		of      *Table
		columns []string
		want    int
	}{
		{grouped, []string{"partner"}, 2}, {grouped, []string{"country"}, 2}, {grouped, []string{"through"}, 3},
		{plain, []string{"country"}, 4}, {plain, []string{"through"}, 4},
	} {
		got, err := c.of.Choose(c.columns)
		if err != nil || len(got.Rows) != c.want {
			t.Errorf("%s, %v: %v %v, want %d rows", c.of.Name, c.columns, got.Rows, err, c.want)
		}
	}
}
