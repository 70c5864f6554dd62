package sheet

import (
	"bytes"
	"testing"

	"liaison/internal/importer/sheet/sheettest"
)

func FuzzOpen(f *testing.F) {
	f.Add(`<worksheet><sheetData><row r="1"><c r="A1" s="0"><v>44452</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>`, "dd/mm/yyyy", "<table:table table:name=\"A\"><table:table-row><table:table-cell/></table:table-row></table:table>")
	f.Add(`<row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c></row>`, `[$-407]mmm\ yy;"x"`, "<text:p>")
	f.Fuzz(func(t *testing.T, rows, code, table string) {
		style := formatOf(code)
		if s := style.text("44452.5", false); s == "" {
			t.Error("a number is lost")
		}
		for _, data := range [][]byte{xlsx(t, rows), sheettest.ODS(t, table)} {
			b, err := Open(bytes.NewReader(data))
			if err != nil {
				continue
			}
			r, err := b.Rows(0)
			if err != nil {
				continue
			}
			last := 0
			for {
				row, err := r.Next()
				if err != nil {
					break
				}
				if row.Number <= last || len(row.Cells) == 0 || len(row.Cells) > maxColumns {
					t.Fatalf("row %d with %d cells after %d", row.Number, len(row.Cells), last)
				}
				last = row.Number
			}
		}
	})
}

// FuzzOpenBytes: any bytes end in rows or in an error.
func FuzzOpenBytes(f *testing.F) {
	f.Add(xlsx(f, `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`))
	f.Add(sheettest.ODS(f, sheettest.ODSTable("A", []string{"x"})))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Open(bytes.NewReader(data))
		if err != nil {
			return
		}
		for i := range b.Sheets {
			if _, err := b.IsEmpty(i); err != nil && err.Error() == "" {
				t.Error("an error without words")
			}
		}
	})
}
