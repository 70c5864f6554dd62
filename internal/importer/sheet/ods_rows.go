package sheet

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"
)

// odsRows begins to read the rows of a sheet.
func (b *Book) odsRows(i int) (source, error) {
	o := &odsSheet{dates: map[string]kind{}, styles: map[string]string{}}
	if err := o.sharedStyles(b.parts); err != nil {
		return nil, err
	}
	m, err := b.parts.open("content.xml")
	if err != nil {
		return nil, err
	}
	o.markup = m
	for {
		t, err := m.next()
		if err != nil {
			m.close()
			return nil, whole(err)
		}
		e, ok := t.(xml.StartElement)
		switch {
		case !ok:
		case e.Name.Local != "table" || !strings.HasSuffix(e.Name.Space, "table:1.0"):
			o.style(e)
		case i == 0:
			o.end = m.depth - 1
			return o, nil
		default:
			i--
			if err := m.leave(); err != nil {
				m.close()
				return nil, err
			}
		}
	}
}

// odsSheet reads the rows of a sheet of an ODS workbook.
type odsSheet struct {
	markup *markup
	end    int // the depth at which the sheet ends
	row    int // the number of the last row
	repeat int // how often the row below still comes
	again  sourceRow

	dates   map[string]kind   // what the formats of dates show, by name
	styles  map[string]string // the format of each cell style
	format  string            // the format of dates that is being read
	columns []columnStyle
}

// columnStyle is the cell style of so many columns.
type columnStyle struct {
	count int
	style string
}

// sharedStyles reads the formats that a part of its own has: LibreOffice moves those there that the whole document knows.
func (o *odsSheet) sharedStyles(p parts) error {
	m, err := p.openIfThere("styles.xml")
	if m == nil || err != nil {
		return err
	}
	defer m.close()
	return m.each(func(e xml.StartElement) error {
		o.style(e)
		return nil
	})
}

// style keeps what the element of a style says of dates.
func (o *odsSheet) style(e xml.StartElement) {
	name := e.Name.Local
	switch {
	case name == "date-style":
		o.format = attribute(e, "name")
		o.dates[o.format] = isNumber
	case !strings.HasSuffix(e.Name.Space, "datastyle:1.0"):
		if name == "style" {
			o.styles[attribute(e, "name")] = attribute(e, "data-style-name")
		}
	case name == "day" || name == "day-of-week" || name == "week-of-year" || name == "quarter":
		o.dates[o.format] = isDay
	case name == "month":
		switch o.dates[o.format] {
		case isNumber, isYear:
			o.dates[o.format] = isMonth
		}
	case name == "year":
		if o.dates[o.format] == isNumber {
			o.dates[o.format] = isYear
		}
	}
}

func (o *odsSheet) next() (sourceRow, error) {
	for {
		if o.repeat > 0 {
			o.repeat--
			o.row++
			out := o.again
			out.Number = o.row
			return out, nil
		}
		t, err := o.markup.next()
		if err != nil {
			o.markup.close()
			return sourceRow{}, whole(err)
		}
		if o.markup.depth <= o.end {
			o.markup.close()
			return sourceRow{}, io.EOF
		}
		e, ok := t.(xml.StartElement)
		switch {
		case !ok:
		case e.Name.Local == "table-column":
			o.columns = append(o.columns, columnStyle{repeated(e, "number-columns-repeated"), attribute(e, "default-cell-style-name")})
		case e.Name.Local == "table-row":
			if err := o.readRow(e); err != nil {
				o.markup.close()
				return sourceRow{}, err
			}
		case e.Name.Local == "shapes" || e.Name.Local == "forms":
			if err := o.markup.leave(); err != nil {
				return sourceRow{}, err
			}
		}
	}
}

// readRow reads a row, which may stand for several. Rows without a cell are passed over.
func (o *odsSheet) readRow(e xml.StartElement) error {
	times, seen := repeated(e, "number-rows-repeated"), attribute(e, "visibility")
	row := sourceRow{Row: Row{Hidden: seen == "collapse" || seen == "filter"}}
	column := 0
	for outside := o.markup.depth - 1; o.markup.depth > outside; {
		t, err := o.markup.next()
		if err != nil {
			return whole(err)
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "table-cell" && e.Name.Local != "covered-table-cell" {
			continue
		}
		count := repeated(e, "number-columns-repeated")
		text, err := o.cell(e, column)
		if err != nil {
			return err
		}
		if e.Name.Local == "covered-table-cell" {
			text = "" // it lies behind a merged cell and is not shown
		}
		if text != "" {
			if column+count > maxColumns {
				return errSize
			}
			for len(row.Cells) < column {
				row.Cells = append(row.Cells, "")
			}
			for range count {
				row.Cells = append(row.Cells, text)
			}
			if down := repeated(e, "number-rows-spanned"); down > 1 && times == 1 {
				row.spans = append(row.spans, span{column, o.row + down, text})
			}
		}
		column = min(column+count, maxColumns)
	}
	if len(row.Cells) == 0 {
		o.row = min(o.row+times, maxRows+1)
		return nil
	}
	if o.row+times > maxRows {
		return errSize
	}
	o.again, o.repeat = row, times
	return nil
}

// repeated reads how often a cell, column or row stands, once if it is not said.
func repeated(e xml.StartElement, name string) int {
	if n := whole32(attribute(e, name)); n > 0 {
		return min(n, maxRows+1)
	}
	return 1
}

// cell returns the text of a cell. Numbers and dates are those that the cell holds, and not
// as they are shown; a formula that was never computed is the formula.
func (o *odsSheet) cell(e xml.StartElement, column int) (string, error) {
	shown, err := o.paragraphs()
	if err != nil {
		return "", err
	}
	switch attribute(e, "value-type") {
	case "float", "percentage", "currency":
		switch attribute(e, "formula") { // what LibreOffice makes of a truth value of XLSX
		case "of:=TRUE()":
			return "TRUE", nil
		case "of:=FALSE()":
			return "FALSE", nil
		}
		return format{}.text(attribute(e, "value"), false), nil
	case "date":
		return o.date(e, column), nil
	case "boolean":
		if isTrue(attribute(e, "boolean-value")) {
			return "TRUE", nil
		}
		return "FALSE", nil
	case "string":
		if s := attribute(e, "string-value"); s != "" && shown == "" {
			return s, nil
		}
	case "":
		if formula := attribute(e, "formula"); formula != "" && shown == "" {
			return "=" + formula, nil
		}
	}
	return shown, nil
}

// date returns the date of a cell at the precision in which it is shown.
func (o *odsSheet) date(e xml.StartElement, column int) string {
	value := attribute(e, "date-value")
	style := attribute(e, "style-name")
	for _, c := range o.columns {
		if style != "" || column < c.count {
			if style == "" {
				style = c.style
			}
			break
		}
		column -= c.count
	}
	switch k := o.dates[o.styles[style]]; {
	case k == isYear && strings.HasSuffix(value, "-01-01"):
		return strings.TrimSuffix(value, "-01-01")
	case k == isMonth && strings.HasSuffix(value, "-01"):
		return strings.TrimSuffix(value, "-01")
	}
	day, clock, _ := strings.Cut(value, "T")
	if strings.Trim(clock, "0:.") == "" {
		return day
	}
	clock, _, _ = strings.Cut(clock, ".")
	return day + "T" + clock
}

// paragraphs returns the text of the cell that began last, a line for each paragraph.
// Comments on the cell are no part of it.
func (o *odsSheet) paragraphs() (string, error) {
	var lines []string
	size := 0
	m := o.markup
	for outside := m.depth - 1; m.depth > outside; {
		t, err := m.next()
		if err != nil {
			return "", whole(err)
		}
		e, ok := t.(xml.StartElement)
		switch {
		case !ok:
		case e.Name.Local == "annotation" || strings.HasSuffix(e.Name.Space, "drawing:1.0"):
			err = m.leave()
		case e.Name.Local == "p" || e.Name.Local == "h":
			var s string
			s, err = o.paragraph()
			lines = append(lines, s)
			size += len(s) + 1
		}
		if err != nil {
			return "", err
		}
		if size > maxToken {
			return "", errDamaged
		}
	}
	return strings.Join(lines, "\n"), nil
}

// paragraph returns the text of a paragraph, in which blanks, tabs and line breaks may be
// elements.
func (o *odsSheet) paragraph() (string, error) {
	var out strings.Builder
	m := o.markup
	for outside := m.depth - 1; m.depth > outside; {
		t, err := m.next()
		if err != nil {
			return "", whole(err)
		}
		switch t := t.(type) {
		case xml.CharData:
			out.Write(t)
		case xml.StartElement:
			switch t.Name.Local {
			case "s":
				n, _ := strconv.Atoi(attribute(t, "c"))
				out.WriteString(strings.Repeat(" ", min(max(n, 1), 100)))
			case "tab":
				out.WriteByte('\t')
			case "line-break":
				out.WriteByte('\n')
			case "annotation", "ruby-text", "note":
				if err := m.leave(); err != nil {
					return "", err
				}
			}
		}
		if out.Len() > maxToken {
			return "", errDamaged
		}
	}
	return out.String(), nil
}
