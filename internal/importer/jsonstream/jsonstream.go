// Package jsonstream reads the JSON objects of a file one by one, be it an array
// of them or JSON lines.
//
// The formats below internal/importer that read JSON call it. It finds where an
// object ends before it looks into it, so that a broken one does not hide the
// next; it must not know what the objects mean.
package jsonstream

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"liaison/internal/importer/record"
)

// maxBytes is the longest object: ten thousand times what a row needs.
const maxBytes = 16 << 20

// Reader is a file as far as it is read. It is not for concurrent use.
type Reader struct {
	name          string
	in            *bufio.Reader
	opened, ended bool
	array, closed bool // it is one; its closing bracket is read
	n             int  // the line or, in an array, the element read last
	buf           []byte
}

// New reads from r; name is what messages call the file.
func New(name string, r io.Reader) *Reader {
	return &Reader{name: name, in: bufio.NewReaderSize(r, 64<<10)}
}

// Quick is a variable that can read an object by itself, faster than the decoder would. It
// returns false for an object that it leaves to the decoder, which knows what is wrong with
// it; nothing of it is in the variable then.
type Quick interface {
	Quick(raw []byte) bool
}

// Next decodes the next object into a variable that is empty, and gives its line
// or, in an array, its number there, both from 1. At the end it is io.EOF. Where
// an object cannot be taken it is a record.Fault, and Next goes on behind it.
func (r *Reader) Next(into any) (int, error) {
	if !r.opened {
		if err := r.open(); err != nil {
			return 0, err
		}
	}
	for !r.ended {
		if r.closed {
			return r.n, r.rest()
		}
		r.n++
		raw, err := r.cut()
		if err != nil {
			return r.n, err
		}
		if len(raw) > 0 {
			return r.n, r.decode(raw, into)
		}
	}
	return 0, io.EOF
}

// open skips the byte order mark and blanks, and finds out whether the file is an
// array.
func (r *Reader) open() error {
	r.opened = true
	if mark, _ := r.in.Peek(3); string(mark) == "\ufeff" {
		_, _ = r.in.Discard(3) // they were peeked
	}
	for {
		c, err := r.in.ReadByte()
		switch {
		case err == io.EOF:
			r.ended = true
			return r.fault("", "there is nothing in the file: fetch it again")
		case err != nil:
			return r.broken(err)
		case c == '\n':
			r.n++
		case c == '[':
			r.array, r.n = true, 0
			return nil
		case c != ' ' && c != '\t' && c != '\r':
			return r.in.UnreadByte()
		}
	}
}

// cut returns the next line or element without blanks around it. It may be empty.
func (r *Reader) cut() ([]byte, error) {
	r.buf = r.buf[:0]
	if !r.array {
		return r.line()
	}
	long, at := false, position{}
	for {
		c, err := r.in.ReadByte()
		if err != nil {
			return nil, r.broken(err)
		}
		if at.endsElement(c) {
			return r.element(c, long)
		}
		if long = long || len(r.buf) == maxBytes; !long {
			r.buf = append(r.buf, c)
		}
	}
}

// line returns the next line without blanks around it. It may be empty.
func (r *Reader) line() ([]byte, error) {
	for long := false; ; {
		part, err := r.in.ReadSlice('\n')
		text := bytes.TrimSuffix(part, []byte("\n"))
		if long = long || len(r.buf)+len(text) > maxBytes; !long {
			r.buf = append(r.buf, text...)
		}
		switch {
		case err == nil:
			return r.element('\n', long)
		case err == io.EOF:
			r.ended = true
			return r.element('\n', long)
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, r.broken(err)
		}
	}
}

// position is where in an array's element the reading is.
type position struct {
	depth           int  // open objects and lists
	quoted, escaped bool // in a text; behind its backslash
}

// endsElement moves over the next byte and reports whether it ends the element: a
// comma or the array's closing bracket outside of texts, objects and lists.
func (p *position) endsElement(c byte) bool {
	switch {
	case c == '\n':
		// No text of JSON goes over a line's end: one that is not closed ends here.
		p.quoted, p.escaped = false, false
	case p.escaped:
		p.escaped = false
	case p.quoted:
		p.escaped, p.quoted = c == '\\', c != '"'
	case c == '"':
		p.quoted = true
	case c == '{' || c == '[':
		p.depth++
	case p.depth > 0 && (c == '}' || c == ']'):
		p.depth--
	default:
		return p.depth == 0 && (c == ',' || c == ']')
	}
	return false
}

// element returns the bytes that were kept, once c has ended the line or element.
func (r *Reader) element(c byte, long bool) ([]byte, error) {
	r.closed = c == ']'
	raw := bytes.TrimSpace(r.buf)
	switch {
	case long:
		return nil, r.fault("", fmt.Sprintf("it is longer than %d bytes, which no row is: take it out", maxBytes))
	case c == ',' && len(raw) == 0:
		return nil, r.fault("", "there is nothing before the comma: take the comma out")
	}
	return raw, nil
}

// rest reads on after an array's closing bracket: io.EOF where nothing follows, else
// a fault.
func (r *Reader) rest() error {
	r.ended = true
	for {
		c, err := r.in.ReadByte()
		switch {
		case err == io.EOF:
			return io.EOF
		case err != nil:
			return r.broken(err)
		case c != ' ' && c != '\t' && c != '\r' && c != '\n':
			return r.fault("", "there is more after the end of the array: make one array of it, or JSON lines")
		}
	}
}

func (r *Reader) decode(raw []byte, into any) error {
	if !utf8.Valid(raw) {
		return r.fault("", "it is not UTF-8: write the file as UTF-8")
	}
	if key, reason := twice(raw); reason != "" {
		return r.fault(key, reason)
	}
	if q, ok := into.(Quick); ok && raw[0] == '{' && q.Quick(raw) {
		return nil
	}
	err := json.Unmarshal(raw, into)
	var wrong *json.UnmarshalTypeError
	switch {
	case err == nil && raw[0] == '{':
		return nil
	case err == nil || errors.As(err, &wrong) && wrong.Field == "":
		return r.fault("", "it is not an object: write {…}")
	case wrong != nil:
		return r.fault(wrong.Field[strings.LastIndexByte(wrong.Field, '.')+1:], "it cannot be a "+wrong.Value+": correct it")
	}
	return r.fault("", "it is not JSON, "+strings.TrimPrefix(err.Error(), "json: ")+": correct it")
}

// broken ends the reading: behind what cannot be read there is no next object.
func (r *Reader) broken(err error) error {
	r.ended = true
	f := record.Fault{File: r.name, Line: max(r.n, 1), Cut: true, Reason: "the file cannot be read on from here: " + err.Error()}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		f.Reason = "the file breaks off here: fetch it again"
	}
	return f
}

func (r *Reader) fault(field, reason string) error {
	return record.Fault{File: r.name, Line: max(r.n, 1), Field: field, Reason: reason}
}
