// Package table reads separated-value tables as they are found: any delimiter,
// any encoding, lines before the header, broken rows in between.
//
// The formats below internal/importer that read tables call it. It turns bytes
// into rows of named cells and says what is wrong with a row that is none; it
// must not know what the columns mean, nor where the bytes lie.
package table

import (
	"bufio"
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/importer/record"
)

// Options says what is known of a table beforehand.
type Options struct {
	Delimiter rune   // 0: detected among comma, semicolon, tab and bar
	Encoding  string // a WHATWG label, as "windows-1250"; "": detected
	// Required are the columns that tell the header from lines before it.
	// Without them, and without IsHeader, the first row with a cell is the header.
	Required []string
	// IsHeader tells the header where no fixed names do; it looks at the first
	// rows in turn. Where it takes none, the first row with a cell is the header.
	IsHeader func(cells []string) bool
}

// Table is a table as far as it is read. It is not for concurrent use.
type Table struct {
	name     string
	encoding string
	comma    byte
	header   []string
	width    int            // columns up to the last one with a name
	index    map[string]int // names as they were asked for to columns, -1 for none
	in       *lines
	ready    []result // read before the header was known
	behind   []line   // the lines of the last row after its first
	ended    bool
	instead  string // the encoding that the first cell that is no UTF-8 may be in
}

// Row is one row below the header.
type Row struct {
	Line   int // where it starts, from 1
	cells  []string
	header *Table
}

type result struct {
	row Row
	err error
}

// The bounds of what is looked at before the first row: enough for the letters
// of a language to show, and for titles and notes above a header.
const (
	headBytes   = 1 << 20
	sampleBytes = 64 << 10
	headerRows  = 50
)

// Open reads the head of a table: its encoding, delimiter and header. Every
// error is a record.Fault.
func Open(name string, r io.Reader, o Options) (*Table, error) {
	in := bufio.NewReaderSize(&sticky{r: r}, headBytes)
	head, headErr := in.Peek(headBytes)
	t := &Table{name: name, index: map[string]int{}}
	if len(head) == 0 {
		if headErr != io.EOF {
			return nil, t.fault(0, "cannot be read: "+headErr.Error())
		}
		return nil, t.fault(0, "the file is empty")
	}
	if what := foreign(head); what != "" {
		return nil, t.fault(0, what)
	}
	e, err := encodingOf(head, o.Encoding)
	if err != nil {
		return nil, t.fault(0, err.Error())
	}
	t.encoding = e.name
	t.in = newLines(e.reader(in))
	if err := t.delimit(o); err != nil {
		return nil, err
	}
	if err := t.findHeader(o); err != nil {
		return nil, err
	}
	return t, nil
}

// Encoding is the encoding taken, as "windows-1250".
func (t *Table) Encoding() string { return t.encoding }

// Delimiter is the delimiter taken.
func (t *Table) Delimiter() rune { return rune(t.comma) }

// Header is the names of the columns, trimmed; those without one are "".
func (t *Table) Header() []string { return slices.Clone(t.header) }

// Next is the next row that has a cell, io.EOF after the last. A row that cannot
// be taken is a record.Fault, and Next goes on behind it. Where the file breaks
// off, that is the last Fault.
func (t *Table) Next() (Row, error) {
	for {
		row, err := t.read()
		if err != nil {
			return Row{}, err
		}
		if row.blank() {
			continue
		}
		return t.fit(row)
	}
}

// Get is the trimmed cell of the column: "" where the table has no such column.
// Case, blanks, underscores and hyphens of its name do not matter.
func (r Row) Get(column string) string {
	i, ok := r.header.index[column]
	if !ok {
		i = slices.IndexFunc(r.header.header, func(h string) bool { return h != "" && fold(h) == fold(column) })
		r.header.index[column] = i
	}
	if i < 0 || i >= len(r.cells) {
		return ""
	}
	return strings.TrimSpace(r.cells[i])
}

// Fields are the cells as they stand, in the order of the header.
func (r Row) Fields() []string { return r.cells }

func (r Row) blank() bool {
	return !slices.ContainsFunc(r.cells, func(c string) bool { return strings.TrimSpace(c) != "" })
}

// fold is a column's name without what does not matter of it.
func fold(name string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\u00a0', '\t', '\n', '\r', '_', '-':
			return -1
		}
		return r
	}, name))
}

func (t *Table) fault(line int, reason string) record.Fault {
	return record.Fault{File: t.name, Line: line, Reason: reason}
}

// fit gives a row the width of the header. Cells of columns without a name
// behind the last named one may be lacking or empty, nothing else.
func (t *Table) fit(row Row) (Row, error) {
	n := len(row.cells)
	for n > t.width && strings.TrimSpace(row.cells[n-1]) == "" {
		n--
	}
	if n > len(t.header) || n < t.width {
		t.resync()
		return Row{}, t.fault(row.Line, "the row has "+count(len(row.cells))+", the header "+count(len(t.header))+
			": look for a delimiter or a quote inside a cell")
	}
	row.cells = row.cells[:min(len(row.cells), len(t.header))]
	return row, nil
}

func count(n int) string {
	if n == 1 {
		return "1 column"
	}
	return strconv.Itoa(n) + " columns"
}

// foreign says what to do with a file that is no text.
func foreign(head []byte) string {
	for magic, what := range map[string]string{
		"PK\x03\x04":       "this is a zip archive or an Excel workbook, no table in text: save the sheet as CSV (UTF-8)",
		"\xd0\xcf\x11\xe0": "this is an old Excel workbook, no table in text: save the sheet as CSV (UTF-8)",
		"\x1f\x8b\x08":     "this is compressed with gzip: unpack it, or name the file .gz",
		"%PDF-":            "this is a PDF, no table in text",
	} {
		if bytes.HasPrefix(head, []byte(magic)) {
			return what
		}
	}
	return ""
}

// sticky repeats the error of its reader, which a look ahead would use up.
type sticky struct {
	r   io.Reader
	err error
}

func (s *sticky) Read(p []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	n, err := s.r.Read(p)
	s.err = err
	return n, err
}
