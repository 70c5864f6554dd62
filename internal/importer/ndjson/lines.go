package ndjson

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// maxLine bounds one line in bytes. What the domain takes of a line is a small
// part of it; a file without line ends must not fill the memory.
const maxLine = 16 << 20

// lines reads a file line by line, with at most maxLine bytes of it in memory.
type lines struct {
	in   *bufio.Reader
	long []byte // a line that is longer than in's buffer
	n    int    // the number of the last line read
}

func newLines(r io.Reader) *lines {
	l := &lines{in: bufio.NewReaderSize(r, 256<<10)}
	if mark, err := l.in.Peek(3); err == nil && string(mark) == "\xEF\xBB\xBF" {
		_, _ = l.in.Discard(3) // they were peeked
	}
	return l
}

// utf16 reports whether the file begins with the byte order mark of UTF-16.
func (l *lines) utf16() bool {
	mark, _ := l.in.Peek(2)
	return string(mark) == "\xFF\xFE" || string(mark) == "\xFE\xFF"
}

// next returns the next line without its end; the bytes are valid until the next
// call. A line longer than maxLine is skipped, with tooLong true. The error is io.EOF
// after the last line, otherwise that of the reader; a line that the error cuts off
// is not returned.
func (l *lines) next() (line []byte, tooLong bool, err error) {
	l.n++
	line, err = l.in.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		l.long = l.long[:0]
		for errors.Is(err, bufio.ErrBufferFull) {
			if tooLong = tooLong || len(l.long)+len(line) > maxLine; !tooLong {
				l.long = append(l.long, line...)
			}
			line, err = l.in.ReadSlice('\n')
		}
		if tooLong = tooLong || len(l.long)+len(line) > maxLine; !tooLong {
			l.long = append(l.long, line...)
		}
		line = l.long
	}
	if err != nil && (err != io.EOF || len(line) == 0 && !tooLong) {
		return nil, false, err
	}
	return bytes.TrimRight(line, "\r\n"), tooLong, nil
}
