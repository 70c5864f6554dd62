package sheet

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"io"
	"slices"
	"strings"
)

// xlsxRows begins to read the rows of a sheet. The merged cells are read first, because they
// stand behind the rows.
func (b *Book) xlsxRows(i int) (source, error) {
	merged, err := b.mergedCells(b.targets[i])
	if err != nil {
		return nil, err
	}
	m, err := b.parts.open(b.targets[i])
	if err != nil {
		return nil, err
	}
	return &xlsxSheet{book: b, markup: m, merged: merged}, nil
}

// xlsxSheet reads the rows of a sheet of an XLSX workbook.
type xlsxSheet struct {
	book   *Book
	markup *markup
	merged []area // of several rows, ordered by the first row
	row    int    // the number of the last row
}

// area is a merged area of cells, its column and rows counted from 0 and from 1.
type area struct{ column, first, last int }

func (x *xlsxSheet) next() (sourceRow, error) {
	for {
		t, err := x.markup.next()
		if err != nil {
			x.markup.close()
			return sourceRow{}, err
		}
		switch e := t.(type) {
		case xml.StartElement:
			if e.Name.Local == "row" {
				return x.readRow(e)
			}
		case xml.EndElement:
			if e.Name.Local == "sheetData" {
				x.markup.close()
				return sourceRow{}, io.EOF
			}
		}
	}
}

func (x *xlsxSheet) readRow(e xml.StartElement) (sourceRow, error) {
	number := x.row + 1
	if at := attribute(e, "r"); at != "" {
		number = whole32(at)
	}
	if number <= x.row {
		return sourceRow{}, errDamaged
	}
	if number > maxRows {
		return sourceRow{}, errSize
	}
	x.row = number
	out := sourceRow{Row: Row{Number: number, Hidden: isTrue(attribute(e, "hidden"))}}
	column := -1
	for outside := x.markup.depth - 1; x.markup.depth > outside; {
		t, err := x.markup.next()
		if err != nil {
			return sourceRow{}, whole(err)
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "c" {
			continue
		}
		column++
		if at := attribute(e, "r"); at != "" {
			column = columnOf(at)
		}
		if column < 0 || column >= maxColumns {
			return sourceRow{}, errSize
		}
		text, err := x.cell(e)
		if err != nil {
			return sourceRow{}, err
		}
		if text == "" {
			continue
		}
		for len(out.Cells) <= column {
			out.Cells = append(out.Cells, "")
		}
		out.Cells[column] = text
	}
	x.addSpans(&out)
	return out, nil
}

// addSpans adds the merged cells that begin in the row and go on downwards.
func (x *xlsxSheet) addSpans(row *sourceRow) {
	for len(x.merged) > 0 && x.merged[0].first <= row.Number {
		a := x.merged[0]
		x.merged = x.merged[1:]
		if a.first == row.Number && a.column < len(row.Cells) && row.Cells[a.column] != "" {
			row.spans = append(row.spans, span{a.column, a.last, row.Cells[a.column]})
		}
	}
}

// cell returns the text of a cell: of a formula the value that was computed last, and the
// formula itself where the program that wrote the workbook computed none.
func (x *xlsxSheet) cell(e xml.StartElement) (string, error) {
	kind, style := attribute(e, "t"), whole32(attribute(e, "s"))
	value, formula, hasValue, hasFormula := "", "", false, false
	for outside := x.markup.depth - 1; x.markup.depth > outside; {
		t, err := x.markup.next()
		if err != nil {
			return "", whole(err)
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "v":
			hasValue = true
			value, err = x.markup.text(nil)
		case "f":
			hasFormula = true
			formula, err = x.markup.text(nil)
		case "is":
			value, err = richText(x.markup)
		}
		if err != nil {
			return "", err
		}
	}
	if hasFormula && !hasValue {
		return "=" + formula, nil
	}
	return x.value(kind, style, value), nil
}

// value returns what the content of a cell says by its type and its style.
func (x *xlsxSheet) value(kind string, style int, value string) string {
	switch kind {
	case "s":
		if i := whole32(strings.TrimSpace(value)); i >= 0 && i < len(x.book.texts) {
			return x.book.texts[i]
		}
		return ""
	case "str":
		return unescape(value)
	case "inlineStr", "e":
		return value
	case "b":
		if isTrue(strings.TrimSpace(value)) {
			return "TRUE"
		}
		return "FALSE"
	case "d":
		return strings.TrimSuffix(value, "T00:00:00")
	}
	if strings.TrimSpace(value) == "" {
		return ""
	}
	f := format{}
	if style >= 0 && style < len(x.book.formats) {
		f = x.book.formats[style]
	}
	return f.text(value, x.book.Since1904)
}

// columnOf returns the column of a cell's address, 27 for AB12, -1 for what is no address.
func columnOf(at string) int {
	n, letters := 0, 0
	for ; letters < len(at); letters++ {
		c := at[letters] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		if n = n*26 + int(c-'A') + 1; n > maxColumns {
			return maxColumns
		}
	}
	if letters == 0 || letters == len(at) {
		return -1
	}
	return n - 1
}

// mergedCells reads the merged areas of more than one row. They are found without reading
// the markup of the whole sheet: each tag ends with ">", which texts do not have unescaped.
func (b *Book) mergedCells(part string) ([]area, error) {
	f := b.parts[part]
	if f == nil {
		return nil, errDamaged
	}
	r, err := f.Open()
	if err != nil {
		return nil, errDamaged
	}
	defer r.Close()
	tags := bufio.NewScanner(io.LimitReader(r, maxUnpacked))
	tags.Buffer(make([]byte, 64<<10), 4*maxToken)
	tags.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, '>'); i >= 0 {
			return i + 1, data[:i], nil
		}
		if atEOF {
			return len(data), nil, nil
		}
		return 0, nil, nil
	})
	var out []area
	for tags.Scan() {
		tag := tags.Bytes()
		if i := bytes.LastIndexByte(tag, '<'); i < 0 || !bytes.Contains(tag[i:], []byte("mergeCell ")) {
			continue
		}
		if a, ok := areaOf(string(tag)); ok && a.last > a.first {
			if out = append(out, a); len(out) > maxMerges {
				return nil, errCells
			}
		}
	}
	// What is wrong with the part shows again, and is told, when its rows are read.
	slices.SortFunc(out, func(a, b area) int { return a.first - b.first })
	return out, nil
}

// areaOf reads the area of a tag as `<mergeCell ref="A2:A5"/`.
func areaOf(tag string) (area, bool) {
	_, ref, _ := strings.Cut(tag, "ref=")
	if len(ref) < 2 {
		return area{}, false
	}
	ref, _, _ = strings.Cut(ref[1:], ref[:1])
	from, to, ok := strings.Cut(ref, ":")
	a := area{columnOf(from), whole32(strings.TrimLeft(from, letters)), whole32(strings.TrimLeft(to, letters))}
	return a, ok && a.column >= 0 && a.column < maxColumns && a.first > 0 && a.last <= maxRows
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
