package table

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"liaison/internal/importer/record"
)

const delimiters = ",;\t|"

// delimit determines the delimiter and the line end from the head of the file, and skips
// the line "sep=;" that some spreadsheet programs write first.
func (t *RowReader) delimit(o Options) error {
	if o.Delimiter != 0 && (o.Delimiter >= 0x80 || o.Delimiter < ' ' && o.Delimiter != '\t' || o.Delimiter == '"') {
		return t.fault(0, "the delimiter is one ASCII character that is no quote and no line end")
	}
	t.comma = byte(o.Delimiter)
	sample, err := t.in.r.Peek(sampleBytes)
	if bytes.IndexByte(sample, '\n') < 0 && bytes.IndexByte(sample, '\r') >= 0 {
		t.in.end = '\r'
	}
	if err == nil { // the file goes on, so that the last line of the sample may be incomplete
		if i := bytes.LastIndexByte(sample, t.in.end); i > 0 {
			sample = sample[:i]
		}
	}
	if len(sample) > 5 && strings.EqualFold(string(sample[:4]), "sep=") && (sample[5] == '\n' || sample[5] == '\r') {
		if t.comma == 0 {
			t.comma = sample[4]
		}
		t.in.next()
	}
	if t.comma != 0 {
		return nil
	}
	best := t.fitting(string(sample), o)
	if best < 1 && o.listed() && t.plain(string(sample), o) {
		t.comma = lineEnd
	}
	return nil
}

// fitting takes the delimiter with the greatest score, which it returns.
func (t *RowReader) fitting(sample string, o Options) float64 {
	best := 0.0
	t.comma = ','
	for i := range len(delimiters) {
		if s := t.score(sample, delimiters[i], o); s > best {
			t.comma, best = delimiters[i], s
		}
	}
	return best
}

// score rates how well a delimiter divides the sample into rows. It is the share of rows
// that have the most frequent number of cells, lowered where that number is small. A
// delimiter that makes the required header appear is rated above all others.
func (t *RowReader) score(sample string, comma byte, o Options) float64 {
	try := &RowReader{comma: comma, encoding: t.encoding, in: newLines(strings.NewReader(sample))}
	try.in.end = t.in.end
	widths := map[int]int{}
	rows, found := 0, 0.0
	for rows < 500 {
		row, err := try.read()
		if err == io.EOF {
			break
		}
		if err == nil && row.blank() {
			if len(row.cells) > 1 {
				found = max(found, 0.01) // lines that hold nothing but this delimiter
			}
			continue
		}
		rows++
		if errors.As(err, &record.Fault{}) {
			continue
		}
		widths[len(row.cells)]++
		if rows <= headerRows && o.shows(row.cells) {
			found = 1
		}
	}
	best := 0.0
	for width, n := range widths {
		best = max(best, float64(n)/float64(rows)*(1-1/float64(width)))
	}
	return found + best
}

// shows reports whether the row is the header that the options describe.
func (o Options) shows(cells []string) bool {
	if len(o.Required) > 0 {
		return missing(cells, o.Required) == nil
	}
	return o.IsHeader != nil && o.IsHeader(cells)
}
