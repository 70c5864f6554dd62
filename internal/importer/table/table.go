// Package table reads tables as they are found: separated values with any delimiter,
// any encoding, lines before the header, broken rows in between; and sheets of workbooks.
//
// The formats below internal/importer that read tables call it. It turns bytes
// into rows of named cells and reports what is wrong with a row that cannot be read. It
// must not know what the columns mean, nor where the bytes come from.
package table

import (
	"bufio"
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/importer/record"
	"liaison/internal/importer/sheet"
)

// Options are what the caller knows of a table before it is read.
type Options struct {
	Delimiter rune   // 0 detects it: comma, semicolon, tab or vertical bar
	Encoding  string // a WHATWG label, as "windows-1250"; "" detects it
	// Sheet is the sheet of a workbook; "" takes the first one that is not hidden and not
	// empty. A text file has no sheets, so that the name of one is an error.
	Sheet string
	// Required are names of columns that the header has, by which it is told from lines
	// before it. Without them and without IsHeader the first row with a cell is the header.
	Required []string
	// IsHeader reports whether a row is the header, for tables whose columns have no fixed
	// names. It is called for the first rows in turn. If it accepts none of them, the first
	// row with a cell is the header.
	IsHeader func(cells []string) bool
	// IsColumn reports whether a cell is the name of a known column. With it a header of two
	// rows is recognised, as where "Period" stands above "from" and "to": see twoRows.
	IsColumn func(cell string) bool
	// List is the name that the only column of a plain list has, as of names one a line, if
	// the list has no header. "" takes the first row of such a list as its header. It counts
	// where there are no Required columns, and needs IsListHeader.
	List string
	// IsListHeader reports whether a cell of a plain list is its header and no entry.
	IsListHeader func(cell string) bool
}

// RowReader reads the rows of a table. It must not be used concurrently.
type RowReader struct {
	name     string
	encoding string
	comma    byte
	header   []string
	width    int            // the number of columns up to the last one with a name
	index    map[string]int // the column of each name that was asked for, -1 if there is none
	in       *lines
	ready    []result // rows that were read before the header was known
	behind   []line   // the lines of the last row but its first
	ended    bool
	instead  string // the probable encoding of the first cell that is not valid UTF-8

	sheet    string    // the name of the sheet, "" for a text file
	workbook *workbook // nil for a text file
	notes    []string  // what a person should know about the header
}

// Row is a row below the header.
type Row struct {
	Line   int // the number of its first line, or of the row in its sheet, counted from 1
	cells  []string
	header *RowReader
}

type result struct {
	row Row
	err error
}

// These are the limits of what is examined before the first row: enough to recognise the
// language by its letters, and for titles and notes above a header.
const (
	headBytes   = 1 << 20
	sampleBytes = 64 << 10
	headerRows  = 50
)

// Open reads the head of a table and determines its encoding, delimiter and header. Whether
// it is a text or a workbook is told by its first bytes. Every error is a record.Fault.
func Open(name string, r io.Reader, o Options) (*RowReader, error) {
	in := bufio.NewReaderSize(&sticky{r: r}, headBytes)
	head, headErr := in.Peek(headBytes)
	t := &RowReader{name: name, index: map[string]int{}}
	if len(head) == 0 {
		if headErr != io.EOF {
			return nil, t.fault(0, "cannot be read: "+headErr.Error())
		}
		return nil, t.fault(0, "the file is empty")
	}
	if sheet.Is(head) {
		if err := t.openWorkbook(in, o); err != nil {
			return nil, err
		}
		if err := t.begin(o); err != nil {
			return nil, err
		}
		return t, nil
	}
	if what := foreign(head); what != "" {
		return nil, t.fault(0, what)
	}
	if o.Sheet != "" {
		return nil, t.fault(0, "this is a text file, which has no sheet "+strconv.Quote(o.Sheet)+": leave --sheet out")
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
	if err := t.begin(o); err != nil {
		return nil, err
	}
	return t, nil
}

// begin reads up to the first row below the header, or that of a list without one.
func (t *RowReader) begin(o Options) error {
	if o.listed() && t.findList(o) {
		return nil
	}
	return t.findHeader(o)
}

// Encoding returns the label of the encoding in which the table is read, as
// "windows-1250"; of a workbook its form, "XLSX" or "ODS".
func (t *RowReader) Encoding() string { return t.encoding }

// Delimiter returns the delimiter by which the table is read: 0 for a workbook, and '\n' for
// a plain list, each line of which is one cell.
func (t *RowReader) Delimiter() rune { return rune(t.comma) }

// Header returns the trimmed names of the columns, "" for a column without a name.
func (t *RowReader) Header() []string { return slices.Clone(t.header) }

// Next returns the next row that has a cell, and io.EOF after the last row. For a row that
// cannot be read the error is a record.Fault, and the next call goes on after that row. If
// the file breaks off, the last error before io.EOF is the Fault that says so.
func (t *RowReader) Next() (Row, error) {
	for {
		row, err := t.read()
		if err != nil {
			return Row{}, err
		}
		if row.blank() {
			continue
		}
		if t.workbook != nil {
			return t.fitSheet(row), nil
		}
		return t.fit(row)
	}
}

// Get returns the trimmed cell of the named column, "" if the table has no such column.
// Names are compared by Fold.
func (r Row) Get(column string) string {
	i, ok := r.header.index[column]
	if !ok {
		i = slices.IndexFunc(r.header.header, func(h string) bool { return h != "" && Fold(h) == Fold(column) })
		r.header.index[column] = i
	}
	if i < 0 || i >= len(r.cells) {
		return ""
	}
	return asText(strings.TrimSpace(r.cells[i]))
}

// asText returns the text of a formula that is nothing but a text, as ="0012": some programs
// write so what a spreadsheet program would take for a number.
func asText(cell string) string {
	text, isFormula := strings.CutPrefix(cell, `="`)
	if inner, closed := strings.CutSuffix(text, `"`); isFormula && closed && !strings.Contains(inner, `"`) {
		return strings.TrimSpace(inner)
	}
	return cell
}

// Sheet returns the name of the sheet of a row, "" if the table is a text file.
func (r Row) Sheet() string {
	if r.header == nil {
		return ""
	}
	return r.header.sheet
}

// Fields returns the cells unchanged, in the order of the header.
func (r Row) Fields() []string { return r.cells }

func (r Row) blank() bool {
	return !slices.ContainsFunc(r.cells, func(c string) bool { return strings.TrimSpace(c) != "" })
}

func (t *RowReader) fault(line int, reason string) record.Fault {
	return record.Fault{File: t.name, Sheet: t.sheet, Line: line, Reason: reason}
}

// fit makes a row at most as wide as the header. Empty cells at its end are dropped, and
// cells of unnamed columns after the last named one may be missing. A row that is still
// wider, or narrower, is an error.
func (t *RowReader) fit(row Row) (Row, error) {
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

// foreign returns an error that says what to do with a file that is not text.
func foreign(head []byte) string {
	for magic, what := range map[string]string{
		"\x1f\x8b\x08": "this is compressed with gzip: unpack it, or name the file .gz",
		"%PDF-":        "this is a PDF, no table in text",
	} {
		if bytes.HasPrefix(head, []byte(magic)) {
			return what
		}
	}
	start := strings.ToLower(string(bytes.TrimLeft(head[:min(len(head), 2_000)], " \t\r\n\ufeff")))
	switch {
	case strings.HasPrefix(start, "<html"), strings.HasPrefix(start, "<!doctype html"), strings.HasPrefix(start, "<table"), strings.HasPrefix(start, "<head"), strings.HasPrefix(start, "<meta"):
		return "this is a web page, whatever its name says: open it in an office program and save it as .xlsx, .ods or CSV (UTF-8)"
	case strings.HasPrefix(start, "<?xml") && strings.Contains(start, "office:"):
		return "this is a workbook in one file of markup: save it as .xlsx, .ods or CSV (UTF-8)"
	}
	return ""
}

// sticky is a reader that returns the error of its reader again and again, because looking
// ahead would consume it.
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
