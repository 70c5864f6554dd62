package table

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// dayForms are the forms of days in EDTF that a workbook stores as dates, with the number
// format that shows no more than is known.
var dayForms = []struct{ layout, format string }{
	{time.DateOnly, "yyyy-mm-dd"}, {"2006-01", "yyyy-mm"}, {"2006", "yyyy"},
}

// Workbook writes tables as the sheets of an Excel workbook. Numbers are numbers, and
// days, months and years are dates that show only what is known of them. The first row
// of each sheet stays in sight and can filter the others. Equal tables give equal bytes.
func Workbook(w io.Writer, tables ...*Table) (err error) {
	f := excelize.NewFile()
	defer f.Close()
	var styles workbookStyles
	if err := styles.make(f); err != nil {
		return err
	}
	for i, t := range tables {
		name := sheetName(t.Name)
		if i == 0 {
			err = f.SetSheetName("Sheet1", name)
		} else {
			_, err = f.NewSheet(name)
		}
		if err != nil {
			return err
		}
		if err := t.sheet(f, name, styles); err != nil {
			return err
		}
	}
	var made bytes.Buffer
	if err := f.Write(&made); err != nil {
		return err
	}
	return inOrder(w, made.Bytes())
}

// inOrder copies an archive with its files in the order of their names: excelize writes
// the sheets in any order.
func inOrder(w io.Writer, archive []byte) error {
	r, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return err
	}
	slices.SortFunc(r.File, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	out := zip.NewWriter(w)
	for _, file := range r.File {
		if err := out.Copy(file); err != nil {
			return err
		}
	}
	return out.Close()
}

type workbookStyles struct {
	title int
	days  []int // the styles of days, in the order of dayForms
}

func (s *workbookStyles) make(f *excelize.File) (err error) {
	if s.title, err = f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}}); err != nil {
		return err
	}
	for _, d := range dayForms {
		id, err := f.NewStyle(&excelize.Style{CustomNumFmt: &d.format})
		if err != nil {
			return err
		}
		s.days = append(s.days, id)
	}
	return nil
}

func (t *Table) sheet(f *excelize.File, name string, styles workbookStyles) error {
	w, err := f.NewStreamWriter(name)
	if err != nil {
		return err
	}
	const frozen = `A2`
	if err := w.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: frozen, ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	for i := range t.Columns {
		if err := w.SetColWidth(i+1, i+1, t.sheetWidth(i)); err != nil {
			return err
		}
	}
	cells := make([]any, len(t.Columns))
	for i, c := range t.Columns {
		cells[i] = excelize.Cell{StyleID: styles.title, Value: c.Title}
	}
	if err := w.SetRow("A1", cells); err != nil {
		return err
	}
	for n, row := range t.Rows {
		for i, cell := range row {
			cells[i] = sheetCell(cell, t.Columns[i].Day, styles)
		}
		at, err := excelize.CoordinatesToCellName(1, n+2)
		if err != nil {
			return err
		}
		if err := w.SetRow(at, cells); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	last, err := excelize.CoordinatesToCellName(max(1, len(t.Columns)), len(t.Rows)+1)
	if err != nil {
		return err
	}
	return f.AutoFilter(name, "A1:"+last, nil)
}

// sheetWidth returns the width of a column: that of its longest cell, within bounds.
func (t *Table) sheetWidth(i int) float64 {
	const least, most = 8, 60
	width := len(t.Columns[i].Title)
	for _, row := range t.Rows {
		width = max(width, len([]rune(plain(row[i]))))
	}
	return float64(min(most, max(least, width)) + 2)
}

// sheetCell returns a cell for a workbook. Text is stored as text, so that nothing in it
// is computed as a formula.
func sheetCell(cell any, day bool, styles workbookStyles) any {
	s, isText := cell.(string)
	if !isText {
		switch cell.(type) {
		case int, float64, bool, nil:
			return cell
		}
		return plain(cell)
	}
	if !day {
		return s
	}
	for i, d := range dayForms {
		// Excel's days begin in 1900; an earlier one stays text.
		if at, err := time.Parse(d.layout, s); err == nil && at.Year() > 1900 {
			return excelize.Cell{StyleID: styles.days[i], Value: at}
		}
	}
	return s
}

// sheetName returns a name that Excel allows for a sheet: at most 31 characters, none of
// []:*?/\.
func sheetName(name string) string {
	var out []rune
	for _, r := range name {
		switch r {
		case '[', ']', ':', '*', '?', '/', '\\':
			r = ' '
		}
		if out = append(out, r); len(out) == 31 {
			break
		}
	}
	if len(out) == 0 {
		return "table"
	}
	return string(out)
}
