// Package sheettest makes workbooks for tests: XLSX by a library that others wrote, so that
// the reader is not judged by its own author's idea of the format, and ODS from rows of cells.
package sheettest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// File is an XLSX workbook that is being made.
type File = excelize.File

// XLSX returns a workbook with what fill puts into it. It has one sheet, Sheet1, at first.
func XLSX(t testing.TB, fill func(f *File) error) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	if err := fill(f); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Rows puts rows into a sheet of an XLSX workbook, from cell A1 on. Times are shown as days.
func Rows(f *File, sheet string, rows ...[]any) error {
	for i, row := range rows {
		if err := f.SetSheetRow(sheet, fmt.Sprintf("A%d", i+1), &row); err != nil {
			return err
		}
		for j, cell := range row {
			if _, ok := cell.(time.Time); !ok {
				continue
			}
			at, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				return err
			}
			days, err := f.NewStyle(&excelize.Style{NumFmt: 14})
			if err != nil {
				return err
			}
			if err := f.SetCellStyle(sheet, at, at, days); err != nil {
				return err
			}
		}
	}
	return nil
}

// Zip returns an archive of members, given as name and content in turn.
func Zip(t testing.TB, members ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for i := 0; i < len(members); i += 2 {
		m, err := w.Create(members[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := m.Write([]byte(members[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// ODSKind is the kind of document that an ODS workbook says it is.
const ODSKind = "application/vnd.oasis.opendocument.spreadsheet"

const odsHead = `<?xml version="1.0" encoding="UTF-8"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">
<office:automatic-styles>
<style:style style:name="ta-hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
<number:date-style style:name="N-day"><number:day number:style="long"/><number:text>.</number:text><number:month/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="N-month"><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="ce-day" style:family="table-cell" style:data-style-name="N-day"/>
<style:style style:name="ce-month" style:family="table-cell" style:data-style-name="N-month"/>
</office:automatic-styles><office:body><office:spreadsheet>`

// ODS returns a workbook with the tables, each written as the markup of a table:table
// element, or made by ODSTable.
func ODS(t testing.TB, tables ...string) []byte {
	t.Helper()
	return Zip(t, "mimetype", ODSKind, "content.xml",
		odsHead+strings.Join(tables, "")+`</office:spreadsheet></office:body></office:document-content>`)
}

// ODSTable returns a table of an ODS workbook whose cells are texts, or markup where they
// begin with "<".
func ODSTable(name string, rows ...[]string) string {
	var out strings.Builder
	fmt.Fprintf(&out, `<table:table table:name=%q>`, name)
	for _, row := range rows {
		out.WriteString("<table:table-row>")
		for _, cell := range row {
			switch {
			case strings.HasPrefix(cell, "<"):
				out.WriteString(cell)
			case cell == "":
				out.WriteString("<table:table-cell/>")
			default:
				out.WriteString(`<table:table-cell office:value-type="string"><text:p>`)
				_ = xml.EscapeText(&out, []byte(cell)) // into memory
				out.WriteString("</text:p></table:table-cell>")
			}
		}
		out.WriteString("</table:table-row>")
	}
	out.WriteString("</table:table>")
	return out.String()
}

// Since1904 makes a workbook count days from 1904-01-01.
func Since1904(f *File) error {
	yes := true
	return f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes})
}
