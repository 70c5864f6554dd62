package csv

import (
	"bytes"
	stdcsv "encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"liaison/internal/importer/record"
	"liaison/internal/importer/sheet/sheettest"
)

// cellsOf returns the cells of a list of testdata with the days in it as times, as somebody
// types them into a spreadsheet.
func cellsOf(t *testing.T, name string) [][]any {
	t.Helper()
	in, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	r := stdcsv.NewReader(bytes.NewReader(in))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = ';', -1, true
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out [][]any
	for _, row := range rows {
		var cells []any
		for _, c := range row {
			if day, err := time.Parse("2/1/2006", c); err == nil {
				cells = append(cells, day)
			} else {
				cells = append(cells, c)
			}
		}
		out = append(out, cells)
	}
	return out
}

// workbooks returns the cells as a workbook of each form.
func workbooks(t *testing.T, rows [][]any) map[string][]byte {
	t.Helper()
	var texts [][]string
	for _, row := range rows {
		var cells []string
		for _, c := range row {
			if day, ok := c.(time.Time); ok {
				cells = append(cells, fmt.Sprintf(`<table:table-cell table:style-name="ce-day" office:value-type="date" office:date-value=%q/>`, day.Format(time.DateOnly)))
			} else {
				cells = append(cells, c.(string))
			}
		}
		texts = append(texts, cells)
	}
	return map[string][]byte{
		"XLSX": sheettest.XLSX(t, func(f *sheettest.File) error { return sheettest.Rows(f, "Sheet1", rows...) }),
		"ODS":  sheettest.ODS(t, sheettest.ODSTable("Sheet1", texts...)),
	}
}

// TestAWorkbookSaysWhatItsTextSays: the workbooks of testdata have the list of agreements.csv, and
// their dates are dates. With -update they are written anew.
func TestAWorkbookSaysWhatItsTextSays(t *testing.T) {
	in, err := os.ReadFile("testdata/agreements.csv")
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Key: "upload:agreements", Home: "ror:01me6gb93"}
	records := func(in []byte) string {
		s := &sink{}
		if err := Read("f", bytes.NewReader(in), o, s); err != nil {
			t.Fatal(err)
		}
		for _, f := range s.Faults {
			if f.Sheet != "Sheet1" && bytes.HasPrefix(in, []byte("PK")) {
				t.Errorf("a fault without its sheet: %v", f)
			}
		}
		s.Faults = nil
		out, err := json.MarshalIndent(readable(s), "", " ")
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	want := records(in)
	for form, made := range workbooks(t, cellsOf(t, "testdata/agreements.csv")) {
		name := "testdata/agreements." + strings.ToLower(form)
		if *update {
			if err := os.WriteFile(name, made, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		book, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := records(book); got != want {
			t.Errorf("%s says something else:\n%s\nthe text:\n%s", form, got, want)
		}
		p, err := Look("f", bytes.NewReader(book), o)
		if err != nil || p.Encoding != form || p.Sheet != "Sheet1" || p.Delimiter != "" {
			t.Errorf("%+v, %v", p, err)
		}
	}
}

func TestFaultsOfAWorkbookNameSheetAndRow(t *testing.T) {
	book := sheettest.ODS(t, sheettest.ODSTable("About", []string{"Partners of our office"}), sheettest.ODSTable("Partners 2024",
		[]string{"Partner", "Country", "Valid until"}, nil, []string{"KTU", "Atlantis", `<table:table-cell table:formula="of:=TODAY()"/>`}, []string{"", "LT"}))
	s := &sink{}
	if err := Read("p.ods", bytes.NewReader(book), Options{Key: "upload:p", Sheet: "partners 2024"}, s); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range s.Records {
		for _, f := range r.Unread {
			got = append(got, f.Error())
		}
	}
	for _, f := range s.Faults {
		got = append(got, f.Error())
	}
	want := []string{
		`p.ods:Partners 2024!3: to: "=of:=TODAY()" in column "Valid until" is a formula or its error`,
		`p.ods:Partners 2024!3: country: "Atlantis" is no country`,
		`p.ods:Partners 2024!4: name: it is missing`,
	}
	if len(got) != len(want) || slices.ContainsFunc(want, func(w string) bool {
		return !slices.ContainsFunc(got, func(g string) bool { return strings.HasPrefix(g, w) })
	}) {
		t.Errorf("got %s", strings.Join(got, "\n"))
	}
	_, err := Look("p.ods", bytes.NewReader(book), Options{})
	if f := (record.Fault{}); !errors.As(err, &f) || !strings.Contains(err.Error(), `--sheet reads another: "Partners 2024"`) {
		t.Errorf("the sheet with the list is not named: %v", err)
	}
}

// A number of days in a cell without a format for dates is counted as its workbook counts.
func TestNumbersOfDaysSince1904(t *testing.T) {
	for _, since1904 := range []bool{true, false} {
		book := sheettest.XLSX(t, func(f *sheettest.File) error {
			if since1904 {
				if err := sheettest.Since1904(f); err != nil {
					return err
				}
			}
			return sheettest.Rows(f, "Sheet1", []any{"Partner", "Valid from"}, []any{"KTU", 42990})
		})
		want := map[bool]string{true: "2021-09-13/", false: "2017-09-12/"}[since1904]
		if got := fmt.Sprint(readable(read(t, string(book), Options{}))); !strings.Contains(got, want) {
			t.Errorf("since 1904 %v: %s", since1904, got)
		}
	}
}
