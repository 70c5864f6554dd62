package table

import (
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// read returns the next row, which may be blank.
func (t *RowReader) read() (Row, error) {
	if len(t.ready) > 0 {
		first := t.ready[0]
		t.ready = t.ready[1:]
		return first.row, first.err
	}
	if t.workbook != nil {
		return t.readSheet()
	}
	t.behind = nil
	if t.ended {
		return Row{}, io.EOF
	}
	at := t.in.next()
	if at.err != nil {
		return Row{}, t.broken(at, at.n)
	}
	s := splitter{comma: t.comma}
	s.feed(at.text)
	for size := len(at.text); s.open && !s.bad; {
		if at.n < t.in.alone || size > maxRow {
			s.bad = true
			break
		}
		more := t.in.next()
		t.behind = append(t.behind, more)
		if more.err != nil {
			if !errors.Is(more.err, io.EOF) && !errors.Is(more.err, errLong) {
				return Row{}, t.broken(more, at.n)
			}
			s.bad = true
			break
		}
		size += len(more.text) + 1
		s.feed(more.text)
	}
	if s.bad {
		t.in.back(t.behind)
		t.behind = nil
		return Row{}, t.fault(at.n, "the quote that opens in column "+strconv.Itoa(len(s.cells)+1)+
			" is not closed: close it, or double the quotes inside the cell")
	}
	for i, c := range s.cells {
		if reason := t.spoilt(c); reason != "" {
			f := t.fault(at.n, reason)
			f.Field = "column " + strconv.Itoa(i+1)
			if i < len(t.header) && t.header[i] != "" {
				f.Field = t.header[i]
			}
			return Row{}, f
		}
	}
	return Row{Line: at.n, cells: s.cells, header: t}, nil
}

// broken returns the error of the row that starts at line n, where an error occurred in
// place of one of its lines.
func (t *RowReader) broken(at line, n int) error {
	switch {
	case errors.Is(at.err, io.EOF):
		t.ended = true
		return io.EOF
	case errors.Is(at.err, errLong):
		return t.fault(n, at.err.Error()+": it is left out")
	}
	t.ended = true
	return t.fault(n, "the file breaks off or is damaged here ("+at.err.Error()+"): fetch it again")
}

// spoilt returns the reason why a cell cannot be kept, "" if it can. In a UTF-8 file the
// character U+FFFD is part of the text; in other encodings it shows that a byte could not
// be decoded.
func (t *RowReader) spoilt(cell string) string {
	if strings.IndexByte(cell, 0) >= 0 {
		return "the cell has a zero byte: the file is damaged, or in an encoding other than " + t.encoding
	}
	if t.encoding == utf8Name {
		if utf8.ValidString(cell) {
			return ""
		}
		if t.instead == "" {
			t.instead, _ = guess([]byte(cell))
		}
		return "the cell is not valid UTF-8; if all of the file is in another encoding, name it: --encoding " + t.instead
	}
	if strings.ContainsFunc(cell, func(r rune) bool { return r == utf8.RuneError || r >= 0x80 && r < 0xa0 }) {
		return "the cell has bytes that mean nothing in " + t.encoding + ": mend it, or name the right encoding with --encoding"
	}
	return ""
}

// resync handles a row that took several lines and has the wrong number of cells. If its
// second line is a complete row by itself, a quote was left open in the first line, and
// reading goes on at the second.
func (t *RowReader) resync() {
	if len(t.behind) == 0 || t.behind[0].err != nil {
		return
	}
	s := splitter{comma: t.comma}
	s.feed(t.behind[0].text)
	if !s.open && !s.bad && len(s.cells) >= t.width && len(s.cells) <= len(t.header) {
		t.in.back(t.behind)
	}
	t.behind = nil
}

// splitter divides lines into cells. A quote at the start of a cell opens a quoted cell,
// which may contain delimiters and line ends and ends at the quote before the next
// delimiter. In any other place a quote is an ordinary character. Once a quoted cell goes
// on over a line end, it may contain doubled quotes only; a single quote shows that the
// cell was left open above.
type splitter struct {
	comma byte
	cells []string
	cell  strings.Builder // the text so far of the quoted cell that is open
	open  bool            // the line ended inside a quoted cell
	stray bool            // that cell has a single quote inside
	bad   bool
}

func (s *splitter) feed(text string) {
	if s.comma == lineEnd {
		s.cells = []string{unquoted(text)}
		return
	}
	i := 0
	if s.open {
		s.cell.WriteByte('\n')
		if i = s.quoted(text, 0, true); i < 0 {
			return
		}
	}
	for {
		if j := s.blanks(text, i); j < len(text) && text[j] == '"' {
			if i = s.quoted(text, j+1, false); i < 0 {
				return
			}
			continue
		}
		k := strings.IndexByte(text[i:], s.comma)
		if k < 0 {
			s.cells = append(s.cells, text[i:])
			return
		}
		s.cells = append(s.cells, text[i:i+k])
		i += k + 1
	}
}

// quoted reads a quoted cell, beginning after its opening quote. It returns the index of the
// next cell, or -1 if the line ends with the cell or inside it.
func (s *splitter) quoted(text string, i int, crossed bool) int {
	s.open = true
	for {
		q := strings.IndexByte(text[i:], '"')
		if q < 0 {
			s.cell.WriteString(text[i:])
			s.bad = s.stray
			return -1
		}
		s.cell.WriteString(text[i : i+q])
		i += q + 1
		doubled := i < len(text) && text[i] == '"'
		if doubled {
			s.cell.WriteByte('"')
			i++
		}
		k := s.blanks(text, i)
		// If the cell contains a single quote, the second of two quotes closes it:
		// CORDIS has cells such as ""A title about ""this"" and that"".
		if end := k == len(text) || text[k] == s.comma; end && (!doubled || s.stray) {
			s.cells = append(s.cells, s.cell.String())
			s.cell.Reset()
			s.open, s.stray = false, false
			if k == len(text) {
				return -1
			}
			return k + 1
		}
		if doubled {
			continue
		}
		if crossed {
			s.bad = true
			return -1
		}
		s.stray = true
		s.cell.WriteByte('"')
	}
}

// blanks returns the index of the first character from i on that is no blank.
func (s *splitter) blanks(text string, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\t' && s.comma != '\t') {
		i++
	}
	return i
}
