package table

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// maxLine is the largest number of bytes that are kept of one line. maxRow is the largest
// size of a row whose quoted cell goes on over several lines: a quote that is never closed
// must not swallow the rest of the file.
const (
	maxLine = 16 << 20
	maxRow  = 1 << 20
)

var errLong = errors.New("the line is longer than 16 MiB")

// line is a line of the file without its line end, or the error that occurred in its
// place.
type line struct {
	n    int
	text string
	err  error
}

// lines reads a file line by line. Lines that were read can be put back.
type lines struct {
	r     *bufio.Reader
	end   byte // '\n', or '\r' in files of old Macs
	n     int
	ahead []line // lines that were put back and are read next
	// alone is the number of the last line that was searched in vain for the end of a
	// quoted cell. No quoted cell goes on in lines up to it, so that none is searched twice.
	alone int
}

func newLines(r io.Reader) *lines {
	return &lines{r: bufio.NewReaderSize(r, sampleBytes), end: '\n'}
}

func (l *lines) next() line {
	if len(l.ahead) > 0 {
		first := l.ahead[0]
		l.ahead = l.ahead[1:]
		return first
	}
	l.n++
	var kept []byte
	long := false
	for {
		part, err := l.r.ReadSlice(l.end)
		if err == nil && kept == nil {
			return line{n: l.n, text: string(l.trim(part))}
		}
		if long = long || len(kept)+len(part) > maxLine; long {
			kept = []byte{}
		} else {
			kept = append(kept, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err != nil && (err != io.EOF || len(kept) == 0 && !long):
			return line{n: l.n, err: err}
		case long:
			return line{n: l.n, err: errLong}
		}
		return line{n: l.n, text: string(l.trim(kept))}
	}
}

func (l *lines) trim(b []byte) []byte {
	b = bytes.TrimSuffix(b, []byte{l.end})
	return bytes.TrimSuffix(b, []byte{'\r'})
}

// back puts lines back. They are read again in the order in which they are given.
func (l *lines) back(list []line) {
	if len(list) > 0 {
		l.alone = max(l.alone, list[len(list)-1].n)
		l.ahead = append(append([]line(nil), list...), l.ahead...)
	}
}
