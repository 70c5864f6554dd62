package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"time"

	"github.com/xuri/excelize/v2"

	"liaison/internal/importer/sheet/sheettest"
)

// dump is every row of a sheet: its number, and its cells joined by bars.
func dump(t *testing.T, b *Book, i int) string {
	t.Helper()
	r, err := b.Rows(i)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for {
		row, err := r.Next()
		if err == io.EOF {
			return strings.TrimSuffix(out.String(), "\n")
		}
		if err != nil {
			t.Fatalf("after %q: %v", out.String(), err)
		}
		fmt.Fprintf(&out, "%d %s", row.Number, strings.Join(row.Cells, "|"))
		if row.Hidden {
			out.WriteString(" (hidden)")
		}
		out.WriteByte('\n')
	}
}

func open(t *testing.T, data []byte) *Book {
	t.Helper()
	b, err := Open(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func check(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// steps calls functions until one has an error.
func steps(list ...func() error) error {
	for _, do := range list {
		if err := do(); err != nil {
			return err
		}
	}
	return nil
}

func TestCellsOfXLSXAreWhatAPersonWouldType(t *testing.T) {
	at := time.Date(2021, 9, 13, 0, 0, 0, 0, time.UTC)
	styled := func(f *excelize.File, cell string, value any, code string) func() error {
		return func() error {
			id, err := f.NewStyle(&excelize.Style{CustomNumFmt: &code})
			if err != nil {
				return err
			}
			return steps(func() error { return f.SetCellValue("Sheet1", cell, value) }, func() error { return f.SetCellStyle("Sheet1", cell, cell, id) })
		}
	}
	data := sheettest.XLSX(t, func(f *excelize.File) error {
		return steps(
			func() error {
				return sheettest.Rows(f, "Sheet1",
					[]any{"text", "Universität <Wien> & Söhne", " blank ", "two\nlines"},
					[]any{"numbers", 999840046, 0.1 + 0.2, 1e15, 1e-7, -12.5, 2021},
					[]any{"truth", true, false},
				)
			},
			styled(f, "A5", at, "dd/mm/yyyy"), styled(f, "B5", at, `[$-407]d. mmmm yyyy;@`), styled(f, "C5", at.AddDate(0, 0, -12), "mmm yyyy"), styled(f, "D5", at.AddDate(0, -8, -12), "yyyy"), styled(f, "N5", at, "mmm yyyy"),
			styled(f, "E5", at.Add(8*time.Hour+30*time.Minute), "dd.mm.yyyy hh:mm"), styled(f, "F5", 0.5, "hh:mm"), styled(f, "G5", 44452, `"Year" 0`), styled(f, "H5", 123456, "000000000"),
			styled(f, "I5", 60, "dd/mm/yyyy"), styled(f, "J5", 59, "dd/mm/yyyy"), styled(f, "K5", 61, "dd/mm/yyyy"), styled(f, "L5", -3, "dd/mm/yyyy"), styled(f, "M5", 1.75, "[h]:mm"),
			func() error {
				return f.SetCellRichText("Sheet1", "A7", []excelize.RichTextRun{{Text: "Kauno "}, {Text: "technologijos", Font: &excelize.Font{Bold: true}}})
			},
			func() error { return f.SetCellFormula("Sheet1", "B7", "A1&A2") },
			func() error { return f.SetRowVisible("Sheet1", 7, false) },
		)
	})
	check(t, dump(t, open(t, data), 0), strings.Join([]string{
		"1 text|Universität <Wien> & Söhne| blank |two\nlines",
		"2 numbers|999840046|0.3|1000000000000000|0.0000001|-12.5|2021",
		"3 truth|TRUE|FALSE",
		"5 2021-09-13|2021-09-13|2021-09|2021|2021-09-13T08:30:00|12:00:00|44452|000123456|60|1900-02-28|1900-03-01|-3|1.75|2021-09-13",
		"7 Kauno technologijos|=A1&A2 (hidden)",
	}, "\n"))
}

func TestWorkbooksThatCountDaysFrom1904(t *testing.T) {
	data := sheettest.XLSX(t, func(f *excelize.File) error {
		yes := true
		return steps(
			func() error { return f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}) },
			func() error { return f.SetCellValue("Sheet1", "A1", 42990) },
			func() error {
				id, err := f.NewStyle(&excelize.Style{NumFmt: 14})
				if err != nil {
					return err
				}
				return f.SetCellStyle("Sheet1", "A1", "A1", id)
			},
		)
	})
	b := open(t, data)
	check(t, dump(t, b, 0), "1 2021-09-13")
	if !b.Since1904 {
		t.Error("the workbook says so")
	}
}

func TestMergedCells(t *testing.T) {
	data := sheettest.XLSX(t, func(f *excelize.File) error {
		return steps(
			func() error {
				return sheettest.Rows(f, "Sheet1", []any{"Partners"}, []any{"Name", "Country", "Type"},
					[]any{"Wien", "AT", "Erasmus"}, []any{nil, nil, "Research"}, []any{}, []any{nil, "LT", "Dual degree"}, []any{"KTU"})
			},
			func() error { return f.MergeCell("Sheet1", "A1", "C1") },
			func() error { return f.MergeCell("Sheet1", "A3", "A6") },
			func() error { return f.MergeCell("Sheet1", "B3", "B4") },
		)
	})
	check(t, dump(t, open(t, data), 0), "1 Partners\n2 Name|Country|Type\n3 Wien|AT|Erasmus\n4 Wien|AT|Research\n6 Wien|LT|Dual degree\n7 KTU")
}

func TestSheetsOfXLSX(t *testing.T) {
	data := sheettest.XLSX(t, func(f *excelize.File) error {
		return steps(
			func() error { _, err := f.NewSheet("Ältere & alte"); return err },
			func() error { _, err := f.NewSheet("Codes"); return err },
			func() error { return f.SetSheetVisible("Codes", false) },
			func() error { return f.SetCellValue("Codes", "B2", "x") },
		)
	})
	b := open(t, data)
	if got := fmt.Sprint(b.Sheets); got != "[{Sheet1 false} {Ältere & alte false} {Codes true}]" || b.Form != XLSX {
		t.Error(b.Form, got)
	}
	for i, want := range []bool{true, true, false} {
		if empty, err := b.IsEmpty(i); err != nil || empty != want {
			t.Errorf("sheet %d: %v, %v", i, empty, err)
		}
	}
	check(t, dump(t, b, 2), "2 |x")
}

func TestCellsOfODSAreWhatAPersonWouldType(t *testing.T) {
	cell := func(attributes, inside string) string {
		return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>"
	}
	data := sheettest.ODS(t,
		`<table:table table:name="Old" table:style-name="ta-hidden"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
		`<table:table table:name="Partners"><table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce-month"/>`+
			`<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>A<text:s text:c="2"/>b<text:line-break/>c</text:p><text:p>d</text:p></table:table-cell></table:table-row></table:table-header-rows>`+
			`<table:table-row>`+
			cell(`office:value-type="float" office:value="999840046"`, "<text:p>999,840,046</text:p>")+
			cell(`office:value-type="date" office:date-value="2021-09-13" table:style-name="ce-day"`, "<text:p>13.09.21</text:p>")+
			cell(`office:value-type="date" office:date-value="2021-09-01"`, "<text:p>Sep 2021</text:p>")+
			cell(`office:value-type="date" office:date-value="2021-09-13T08:30:00.5"`, "<text:p>x</text:p>")+
			cell(`office:value-type="boolean" office:boolean-value="true"`, "<text:p>WAHR</text:p>")+
			cell(`table:formula="of:=[.A1]" office:value-type="string"`, "<text:p>#REF!</text:p>")+
			cell(`table:formula="of:=[.A1]"`, "")+
			cell(`office:value-type="string"`, "<office:annotation><text:p>a comment</text:p></office:annotation><text:p>shown</text:p>")+
			`</table:table-row>`+
			`<table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`+
			`<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>twice</text:p></table:table-cell></table:table-row>`+
			`<table:table-row table:visibility="filter"><table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>both</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>1</text:p></table:table-cell></table:table-row>`+
			`<table:table-row><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>2</text:p></table:table-cell></table:table-row>`+
			`<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
		sheettest.ODSTable("Last", []string{"", "z"}))
	b := open(t, data)
	if got := fmt.Sprint(b.Form, " ", b.Sheets); got != "ODS [{Old true} {Partners false} {Last false}]" {
		t.Error(got)
	}
	check(t, dump(t, b, 1), "1 A  b\nc\nd\n2 999840046|2021-09-13|2021-09|2021-09-13T08:30:00|TRUE|#REF!|=of:=[.A1]|shown\n7 twice|twice\n8 twice|twice\n9 both|1 (hidden)\n10 both|2")
	check(t, dump(t, b, 2), "1 |z")
}

// What a file is that is no workbook that can be read, each with what to do.
func TestWhatIsNoWorkbook(t *testing.T) {
	rel := `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/officeDocument" Target="%s"/></Relationships>`
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"protected": {[]byte(oleMagic + strings.Repeat("\x00", 600) + string(utf16("EncryptedPackage"))), ErrEncrypted},
		"old":       {[]byte(oleMagic + string(utf16("Workbook"))), errOld},
		"binary":    {sheettest.Zip(t, "[Content_Types].xml", "<x/>", "_rels/.rels", fmt.Sprintf(rel, "xl/workbook.bin")), errBinary},
		"letter":    {sheettest.Zip(t, "[Content_Types].xml", "<x/>", "_rels/.rels", fmt.Sprintf(rel, "word/document.xml"), "word/document.xml", "<document/>"), errOther},
		"odt":       {sheettest.Zip(t, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"), errOther},
		"secret":    {sheettest.Zip(t, "mimetype", sheettest.ODSKind, "content.xml", "\x03\xff", "META-INF/manifest.xml", `<m xmlns="x"><file-entry><encryption-data/></file-entry></m>`), ErrEncrypted},
		"archive":   {sheettest.Zip(t, "partners.csv", "name\nKTU\n"), ErrNone},
		"cut":       {sheettest.ODS(t, sheettest.ODSTable("A"))[:200], errDamaged},
		"no sheet":  {sheettest.ODS(t), errDamaged},
		"broken":    {sheettest.Zip(t, "mimetype", sheettest.ODSKind, "content.xml", "<a><b></a>"), errDamaged},
		"deep":      {sheettest.Zip(t, "mimetype", sheettest.ODSKind, "content.xml", strings.Repeat("<a>", 1_000)), errDamaged},
	} {
		if _, err := Open(bytes.NewReader(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// xlsx is a workbook of one sheet with the markup.
func xlsx(t testing.TB, sheet string) []byte {
	const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	return sheettest.Zip(t, "[Content_Types].xml", "<x/>",
		"_rels/.rels", `<Relationships><Relationship Id="a" Type="`+types+`/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml", `<workbook xmlns:r="`+types+`"><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="b" Type="`+types+`/worksheet" Target="worksheets\Sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml", sheet)
}

func TestBoundsOfASheet(t *testing.T) {
	low := func(unpacked int64, cells int) func() {
		a, b := maxUnpacked, maxCells
		maxUnpacked, maxCells = unpacked, cells
		return func() { maxUnpacked, maxCells = a, b }
	}
	defer low(3<<20, 50_000)()
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"far column":     {xlsx(t, `<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>`), errSize},
		"far row":        {xlsx(t, `<worksheet><sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData></worksheet>`), errSize},
		"wide rows":      {xlsx(t, `<worksheet><sheetData>`+strings.Repeat(`<row><c r="XFD1"><v>1</v></c></row>`, 5)+`</sheetData></worksheet>`), errCells},
		"rows go back":   {xlsx(t, `<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>`), errDamaged},
		"bomb":           {xlsx(t, `<worksheet><sheetData>`+strings.Repeat(`<row></row>`, 1_000_000)), errBomb},
		"long cell":      {xlsx(t, `<worksheet><sheetData><row><c t="inlineStr"><is><t>`+strings.Repeat("x", 2<<20)), errDamaged},
		"long attribute": {xlsx(t, `<worksheet><sheetData><row r="`+strings.Repeat("1", 2<<20)), errDamaged},
		"cut":            {xlsx(t, `<worksheet><sheetData><row r="1"><c r="A1"><v>1`), errDamaged},
		"ODS repeats":    {sheettest.ODS(t, `<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`), errCells},
		"ODS far rows":   {sheettest.ODS(t, `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"/><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`), errSize},
	} {
		b, err := Open(bytes.NewReader(c.data))
		var r *Rows
		if err == nil {
			r, err = b.Rows(0)
		}
		for err == nil {
			_, err = r.Next()
		}
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	b := open(t, xlsx(t, `<x:worksheet xmlns:x="y"><x:sheetData><x:row r="3"><x:c t="inlineStr"><x:is><x:t>a_x000D_&#10;b_x0041_</x:t></x:is></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="s"><x:v>7</x:v></x:c><x:c t="str"><x:f>A1</x:f><x:v>kept</x:v></x:c><x:c t="d"><x:v>2021-09-13T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`))
	check(t, dump(t, b, 0), "3 a\nbA|#N/A||kept|2021-09-13")
}

func TestFormatsOfNumbers(t *testing.T) {
	for code, want := range map[string]kind{
		"General": isNumber, "0.00": isNumber, "#,##0.00 [$€-407]": isNumber, `0" days"`: isNumber, "@": isNumber, "0%": isNumber, "[Red]0": isNumber,
		"yyyy-mm-dd": isDay, "d/m/yy": isDay, "[$-F800]dddd, mmmm dd, yyyy": isDay, "dd.mm.": isDay, `yyyy"年"m"月"d"日"`: isDay, "m/d/yyyy h:mm": isDay,
		"mmmm yyyy": isMonth, "mm/yy": isMonth, "mmm-yy;@": isMonth, "yyyy": isYear, `"in" yyyy`: isYear, "hh:mm:ss": isTime, "[h]:mm": isTime, "h:mm AM/PM": isTime,
		strings.Repeat("y", 300): isNumber, "": isNumber,
	} {
		if got := formatOf(code); got.kind != want {
			t.Errorf("%q is of kind %d, want %d", code, got.kind, want)
		}
	}
}
