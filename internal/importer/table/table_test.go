package table

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"liaison/internal/extradata"
	"liaison/internal/importer/record"
)

func TestReadsTablesAsTheyAre(t *testing.T) {
	for name, c := range map[string]struct {
		in     string
		o      Options
		header string
		rows   []string
	}{
		"commas":                    {"a,b\n1,2\n", Options{}, "a|b", []string{"1|2"}},
		"tabs":                      {"a\tb\n1, 2\t3, 4\n", Options{}, "a|b", []string{"1, 2|3, 4"}},
		"bars":                      {"a|b\n1;2|3;4\n", Options{}, "a|b", []string{"1;2|3;4"}},
		"semicolons, commas within": {"name;city;x\nA, B;C, D;1,5\nE, F;G, H;2,5\n", Options{}, "name|city|x", []string{"A, B|C, D|1,5", "E, F|G, H|2,5"}},
		"one column":                {"name\nVilnius Tech\nKTU\n", Options{}, "name", []string{"Vilnius Tech", "KTU"}},
		"a delimiter that is named": {"a#b\n1#2\n", Options{Delimiter: '#'}, "a|b", []string{"1|2"}},
		"Excel's first line":        {"sep=;\r\na;b\r\n1;2\r\n", Options{}, "a|b", []string{"1|2"}},
		"no line end at the end":    {"a;b\n1;2", Options{}, "a|b", []string{"1|2"}},
		"old Macs":                  {"a;b\r1;2\r3;4\r", Options{}, "a|b", []string{"1|2", "3|4"}},
		"blank rows":                {"\n;;\na;b;c\n\n;;\n1;2;3\n   \n", Options{}, "a|b|c", []string{"1|2|3"}},
		"lines before the header":   {"Partners, as of May\n\nName;Country\nA;LT\n", Options{Required: []string{"country", "NAME"}}, "Name|Country", []string{"A|LT"}},
		"a header that is told":     {"Our list;\nName;Country\nA;LT\n", Options{IsHeader: func(c []string) bool { return slices.Contains(c, "Name") }}, "Name|Country", []string{"A|LT"}},
		"no header that is told":    {"x;y\nA;LT\nB;LV\n", Options{IsHeader: func([]string) bool { return false }}, "x|y", []string{"A|LT", "B|LV"}},
		"quotes": {
			"a,b\n\"x, y\",\"say \"\"hi\"\"\"\n5\" pipe,say \"hi\"\n\"one\ntwo\",\" \"\n\"a \"b\" c\",d\nx, \"y, z\" \n", Options{}, "a|b",
			[]string{`x, y|say "hi"`, `5" pipe|say "hi"`, "one\ntwo| ", `a "b" c|d`, "x|y, z"},
		},
		"columns without a name":      {"a;;b;;\n1;x;2\n1;x;2;y\n1;x;2;y;;;;\n", Options{}, "a||b||", []string{"1|x|2", "1|x|2|y", "1|x|2|y|"}},
		"empty cells past the header": {"a;b\n1;2;;; \n", Options{}, "a|b", []string{"1|2"}},
	} {
		t.Run(name, func(t *testing.T) {
			tab, err := Open("f", strings.NewReader(c.in), c.o)
			if err != nil {
				t.Fatal(err)
			}
			rows, faults := readAll(t, tab)
			if h := strings.Join(tab.Header(), "|"); h != c.header || !slices.Equal(rows, c.rows) || faults != nil {
				t.Errorf("header %q, rows %q, faults %v; want %q, %q", h, rows, faults, c.header, c.rows)
			}
		})
	}
}

func TestGetsCellsByName(t *testing.T) {
	tab, err := Open("f", strings.NewReader("Legal Name;erasmus_code;PIC\n\"Two\nlines\";x;1\n KTU ;LT KAUNAS02; 9\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if row, err := tab.Next(); err != nil || row.Line != 2 {
		t.Fatal(row, err)
	}
	row, err := tab.Next()
	if err != nil || row.Line != 4 {
		t.Fatalf("row %v, %v: want line 4", row, err)
	}
	for column, want := range map[string]string{"legalName": "KTU", "LEGAL-NAME": "KTU", "Erasmus Code": "LT KAUNAS02", "pic": "9", "oid": "", "": ""} {
		if got := row.Get(column); got != want {
			t.Errorf("%q is %q, want %q", column, got, want)
		}
	}
}

func TestOpenFaults(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		o    Options
		want string
	}{
		"empty":           {"", Options{}, "f: the file is empty"},
		"a mark alone":    {"\ufeff", Options{}, "f: the file has no header"},
		"blank":           {"\n;;;\n", Options{}, "f: the file has no header"},
		"twice":           {"name;x;Name;X;y\n", Options{}, `f:1: the header has a column more than once: "Name", "X"`},
		"missing":         {"some;thing\nname;x\n", Options{Required: []string{"Name", "Country", "PIC"}}, `f:2: no line has all the columns that are needed; missing "Country", "PIC"; the nearest line has "name", "x"`},
		"a workbook":      {"PK\x03\x04rest", Options{}, "f: the workbook is damaged"},
		"gzip":            {"\x1f\x8b\x08rest", Options{}, "f: this is compressed"},
		"noise":           {strings.Repeat("\x81\x8d\xff\xa4\xb1\xb2\xb3;\n", 90), Options{}, "f: the encoding cannot be told"},
		"a bad delimiter": {"a;b\n", Options{Delimiter: '→'}, "f: the delimiter is one ASCII character"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Open("f", strings.NewReader(c.in), c.o)
			if f := (record.Fault{}); !errors.As(err, &f) || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got %v, want %s…", err, c.want)
			}
		})
	}
}

func TestBadRowsDoNotStopIt(t *testing.T) {
	long := strings.Repeat("x", maxLine)
	for name, c := range map[string]struct {
		in   string
		rows []string
		want []string
	}{
		"widths":                  {"a;b\n1\n1;2;3\n1;2\n", []string{"1|2"}, []string{"f:2: the row has 1 column, the header 2 columns", "f:3: the row has 3 columns, the header 2 columns"}},
		"a quote left open":       {"a;b\n1;\"2\n3;4\n5;6\n", []string{"3|4", "5|6"}, []string{"f:2: the quote that opens in column 2 is not closed"}},
		"open, and a quote below": {"a;b\n1;\"2\n3;\"4\"\n5;6\n", []string{"3|4", "5|6"}, []string{"f:2: the quote that opens in column 2 is not closed"}},
		"open, and an end below":  {"a;b;c\n1;\"2;3\n4;5;6\n7;8\"\n9;9;9\n", []string{"4|5|6", "9|9|9"}, []string{"f:2: the row has 2 columns", "f:4: the row has 2 columns"}},
		"open at the end":         {"a;b\n1;2\n3;\"", []string{"1|2"}, []string{"f:3: the quote"}},
		"open over a megabyte":    {"a;b\n1;\"2\n" + strings.Repeat("3;4\n", 300_000), slices.Repeat([]string{"3|4"}, 300_000), []string{"f:2: the quote"}},
		"a long line":             {"a;b\n1;2\n" + long + ";x\n3;4\n", []string{"1|2", "3|4"}, []string{"f:3: the line is longer than 16 MiB"}},
		"a long last line":        {"a;b\n1;2\n" + long + long, []string{"1|2"}, []string{"f:3: the line is longer"}},
	} {
		t.Run(name, func(t *testing.T) {
			tab, err := Open("f", strings.NewReader(c.in), Options{})
			if err != nil {
				t.Fatal(err)
			}
			rows, faults := readAll(t, tab)
			if !slices.Equal(rows, c.rows) {
				t.Errorf("%d rows, want %d: %.300q", len(rows), len(c.rows), rows)
			}
			if len(faults) != len(c.want) {
				t.Fatalf("faults %v, want %q", faults, c.want)
			}
			for i, f := range faults {
				if !strings.HasPrefix(f.Error(), c.want[i]) {
					t.Errorf("fault %v, want %s…", f, c.want[i])
				}
			}
		})
	}
}

// Where every line leaves a quote open, each is searched but once.
func TestOpenQuotesCostNoSquare(t *testing.T) {
	for name, line := range map[string]string{"open": "x;\"abc\n", "open and doubled": "x;\"\"\"abc\"\"\n"} {
		t.Run(name, func(t *testing.T) {
			begin := time.Now()
			tab, err := Open("f", strings.NewReader("a;b\n"+strings.Repeat(line, 500_000)), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if _, faults := readAll(t, tab); len(faults) < 400_000 {
				t.Errorf("%d faults", len(faults))
			}
			if d := time.Since(begin); d > 30*time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
}

func TestBreaksOff(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	for i := range 200_000 {
		if _, err := io.WriteString(z, "row;"+strings.Repeat(string(rune('a'+i%26)), i%50)+"\n"); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	whole := b.Bytes()
	damaged := slices.Clone(whole)
	damaged[len(damaged)-6] ^= 1 // of the checksum
	for name, in := range map[string][]byte{"cut": whole[:len(whole)/2], "cut early": whole[:len(whole)/100], "checksum": damaged} {
		t.Run(name, func(t *testing.T) {
			r, err := gzip.NewReader(bytes.NewReader(in))
			if err != nil {
				t.Fatal(err)
			}
			tab, err := Open("f", r, Options{})
			if err != nil {
				t.Fatal(err)
			}
			rows, faults := readAll(t, tab)
			if len(faults) != 1 || faults[0].Line != len(rows)+2 || !strings.Contains(faults[0].Reason, "breaks off or is damaged") {
				t.Errorf("%d rows, faults %v", len(rows), faults)
			}
			if _, err := tab.Next(); err != io.EOF {
				t.Errorf("then %v, want io.EOF", err)
			}
		})
	}
}

func FuzzOpen(f *testing.F) {
	for _, seed := range []string{"a;b\n1;2\n", "sep=,\r\na,b\r\n\"x\r\ny\",\"\"\"\"\r\n", "\xff\xfea\x00;\x00b\x00\n\x00", "a|b\rx|\"\r", "n\xe9;b\n\x81;\x00\n", "\ufeffa\tb\n\"\"\t\"x"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		tab, err := Open("f", bytes.NewReader(in), Options{})
		if err != nil {
			if f := (record.Fault{}); !errors.As(err, &f) {
				t.Errorf("%v is no fault", err)
			}
			return
		}
		last := 0
		for {
			row, err := tab.Next()
			var f record.Fault
			if err == io.EOF {
				return
			} else if errors.As(err, &f) {
				if f.Line <= last || f.Reason == "" || !utf8.ValidString(f.Reason) {
					t.Fatalf("fault %+v after line %d", f, last)
				}
				last = f.Line
				continue
			} else if err != nil {
				t.Fatal(err)
			}
			if row.Line <= last {
				t.Fatalf("line %d after %d", row.Line, last)
			}
			last = row.Line
			for _, c := range row.Fields() {
				own := tab.Encoding() == "utf-8" && bytes.Contains(in, []byte("\ufffd"))
				if !utf8.ValidString(c) || strings.Contains(c, "\x00") || strings.Contains(c, "\ufffd") && !own {
					t.Fatalf("cell %q", c)
				}
			}
		}
	})
}

// TestCharters: a list in windows-1252, with rows above its header and one row whose
// quoted cell is never closed. That row is a fault, and all others are read.
func TestCharters(t *testing.T) {
	f, err := os.Open(filepath.Join("..", "eche", "testdata", "charters.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	checkCharters(t, f, 7, 7, "|PÄDAGOGISCHE HOCHSCHULE AN DER TRAUN|Mühlweg 1|")
}

// TestExtraCharters reads a sample of the published list. It was cut by lines, and the
// cut went through a quoted address in line 64.
func TestExtraCharters(t *testing.T) {
	f := extradata.Open(t, "data", "eche", "eche-original-encoding-sample.csv")
	checkCharters(t, f, 399, 64, "|PAEDAGOGISCHE HOCHSCHULE NIEDERÖSTERREICH|Mühlgasse 67|")
}

func checkCharters(t *testing.T, f io.Reader, wantRows, faultLine int, inFirst string) {
	t.Helper()
	tab, err := Open("sample.csv", f, Options{Required: []string{"PIC", "Legal Name"}})
	if err != nil {
		t.Fatal(err)
	}
	if tab.Encoding() != "windows-1252" || tab.Delimiter() != ';' || len(tab.Header()) != 12 {
		t.Errorf("took %s, %q, %d columns", tab.Encoding(), tab.Delimiter(), len(tab.Header()))
	}
	rows, faults := readAll(t, tab)
	if len(rows) != wantRows || len(faults) != 1 || faults[0].Line != faultLine || !strings.Contains(faults[0].Reason, "column 6 is not closed") {
		t.Errorf("%d rows, faults %v", len(rows), faults)
	}
	if !strings.Contains(rows[0], inFirst) {
		t.Errorf("first row %q", rows[0])
	}
}

// TestTextsInFormulas: a formula that is nothing but a text is that text.
func TestTextsInFormulas(t *testing.T) {
	rows, err := Open("f", strings.NewReader("name;pic;site\nA;=\"0998\";=HYPERLINK(\"https://a.example\")\nB;\"=\"\"0997\"\"\";=\"a\"&\"b\"\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for {
		row, err := rows.Next()
		if err != nil {
			break
		}
		got = append(got, row.Get("pic")+" "+row.Get("site"))
	}
	if want := []string{`0998 =HYPERLINK("https://a.example")`, `0997 ="a"&"b"`}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
