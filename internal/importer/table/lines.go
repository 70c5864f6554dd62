package table

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// maxLine bounds what is kept of one line, maxRow what a quoted cell may run on
// over more lines: a quote that nobody closed must not take the file with it.
const (
	maxLine = 16 << 20
	maxRow  = 1 << 20
)

var errLong = errors.New("the line is longer than 16 MiB")

// line is a line without its end, or the error in its place.
type line struct {
	n    int
	text string
	err  error
}

// lines reads lines and takes them back.
type lines struct {
	r     *bufio.Reader
	end   byte // '\n', or '\r' in files of old Macs
	n     int
	ahead []line // taken back
	// alone is the last line that was searched for the end of a quote in vain: up
	// to it a quote does not run on, so that no line is searched twice.
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

// back takes lines back, in their order.
func (l *lines) back(list []line) {
	if len(list) > 0 {
		l.alone = max(l.alone, list[len(list)-1].n)
		l.ahead = append(append([]line(nil), list...), l.ahead...)
	}
}
