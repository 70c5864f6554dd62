package table

import (
	"io"
	"slices"
	"strings"
	"testing"
)

// TestPlainLists: a list of one entry a line is read from its first line or from the line below
// its header, whatever commas its entries have. What has columns stays a table.
func TestPlainLists(t *testing.T) {
	isListHeader := func(cell string) bool { f := Fold(cell); return f == "institution" || f == "country" }
	for name, c := range map[string]struct {
		in   string
		want []string // the header, then the first cells
	}{
		"no header":               {"Wien\nGraz\n", []string{"list", "Wien", "Graz"}},
		"a header":                {"Institution\nWien\nGraz\n", []string{"Institution", "Wien", "Graz"}},
		"a header below a title":  {"Partners 2024\n\nInstitution:\nWien\n", []string{"Institution:", "Wien"}},
		"one line":                {"Wien", []string{"list", "Wien"}},
		"empty lines":             {"\n\nWien\n\nGraz\n", []string{"list", "Wien", "Graz"}},
		"commas in some lines":    {"Wien,Austria\nGraz\nLinz\nSalzburg\n", []string{"list", "Wien,Austria", "Graz", "Linz", "Salzburg"}},
		"prose commas everywhere": {"Wien, Austria\nGraz, Austria\n", []string{"list", "Wien, Austria", "Graz, Austria"}},
		"semicolons within":       {"Institution\nWien; Graz\nLinz\n", []string{"Institution", "Wien; Graz", "Linz"}},
		"quotes around lines":     {"\"Law, Wien\"\nGraz, Austria\n", []string{"list", "Law, Wien", "Graz, Austria"}},
		"quotes in lines":         {"\"Ovidius\" University, Constanta\nGraz\n", []string{"list", "\"Ovidius\" University, Constanta", "Graz"}},
		"quotes doubled":          {"\"the \"\"old\"\" house\"\nGraz, X\n", []string{"list", "the \"old\" house", "Graz, X"}},
		"a cell of two lines":     {"Institution\n\"Wien\nAustria\"\n", []string{"Institution", "Wien\nAustria"}},
		"windows lines":           {"Wien, AT\r\nGraz\r\n", []string{"list", "Wien, AT", "Graz"}},
		"an empty first column":   {";Wien\n;Graz\n", []string{"", "", ""}},

		"a table":                    {"Institution,Country\nWien,AT\n", []string{"Institution", "Wien"}},
		"a table with blanks":        {"Institution, Country\nWien, AT\n", []string{"Institution", "Wien"}},
		"a table of unknown columns": {"Foo,Bar\nWien,AT\nGraz,AT\n", []string{"Foo", "Wien", "Graz"}},
		"tabs":                       {"Foo\tBar\nWien\t AT\nGraz\t AT\n", []string{"Foo", "Wien", "Graz"}},
		"JSON lines are no names":    {"{\"a\":1}\n{\"b\":2}\n", []string{"{\"a\":1}", "{\"b\":2}"}},
		"broken rows of a table":     {"Institution,Country\nWien\nGraz\n", []string{"Institution"}},
		"a delimiter that is known":  {"Institution|Country\nWien|AT\n", []string{"Institution", "Wien"}},
		"one row of several columns": {"Wien,AT", []string{"Wien"}},
	} {
		r, err := Open(name, strings.NewReader(c.in), Options{List: "list", IsListHeader: isListHeader})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := []string{r.Header()[0]}
		for row, err := r.Next(); err != io.EOF; row, err = r.Next() {
			if err == nil {
				got = append(got, strings.TrimSpace(row.Fields()[0]))
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// TestAPlainListIsToldOf: the note names the line that was taken for the header or the first
// entry, and the rows keep their lines.
func TestAPlainListIsToldOf(t *testing.T) {
	for in, want := range map[string]string{
		"\nWien\nGraz\n":       `a list of one column without a header: line 2, "Wien", is its first entry; if that is the header, name it with --column of match or --map of import`,
		"Name\nWien\nGraz\n":   `a list of one column, whose header is "Name" in line 1`,
		"Name,Land\nWien,AT\n": "",
	} {
		r, err := Open("f", strings.NewReader(in), Options{List: "list", IsListHeader: func(c string) bool { return c == "Name" }})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(r.Notes(), "|"); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
		if row, err := r.Next(); err != nil || row.Line != 2 {
			t.Errorf("%q: the first entry is in line %d, want 2 (%v)", in, row.Line, err)
		}
	}
	r, err := Open("f", strings.NewReader("Foo\nWien\n"), Options{List: "list", Required: []string{"Foo"}})
	if err != nil || r.Header()[0] != "Foo" {
		t.Errorf("a required column is no header: %v %v", r.Header(), err)
	}
}
