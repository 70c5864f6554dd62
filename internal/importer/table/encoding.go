package table

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"liaison/internal/collab"
)

const utf8Name = "utf-8"

// coding is a character encoding with what is needed to read a file in it.
type coding struct {
	name string
	enc  encoding.Encoding // nil means UTF-8, whose invalid bytes are reported row by row
	bom  int               // the length of the byte order mark, which is skipped
}

func (c coding) reader(in *bufio.Reader) io.Reader {
	_, _ = in.Discard(c.bom) // these bytes were peeked at before, so that they can be discarded
	if c.enc == nil {
		return in
	}
	return transform.NewReader(in, c.enc.NewDecoder())
}

var marks = []struct {
	bytes string
	coding
}{
	{"\xef\xbb\xbf", coding{utf8Name, nil, 3}},
	{"\xff\xfe", coding{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), 2}},
	{"\xfe\xff", coding{"utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), 2}},
}

// encodingOf returns the encoding that the label names. Without a label it detects the
// encoding from the head of the file, where a byte order mark decides.
func encodingOf(head []byte, label string) (coding, error) {
	var marked *coding
	for i := range marks {
		if bytes.HasPrefix(head, []byte(marks[i].bytes)) {
			marked = &marks[i].coding
			break
		}
	}
	if label != "" {
		c, err := labelled(label)
		if err == nil && marked != nil && (c.name == marked.name || label == "utf-16" || label == "UTF-16") {
			return *marked, nil
		}
		return c, err
	}
	if marked != nil {
		return *marked, nil
	}
	if c, ok := wide(head); ok {
		return c, nil
	}
	if isUTF8(head) {
		return coding{name: utf8Name}, nil
	}
	name, sure := guess(head)
	if !sure {
		return coding{}, fmt.Errorf("the encoding cannot be told: save the file as UTF-8, or name it with --encoding (%s comes nearest)", name)
	}
	return labelled(name)
}

func labelled(label string) (coding, error) {
	enc, err := htmlindex.Get(label)
	name := ""
	if err == nil {
		name, err = htmlindex.Name(enc)
	}
	if err != nil || name == "replacement" || name == "x-user-defined" {
		return coding{}, fmt.Errorf("%q is no known encoding: write utf-8, utf-16le, windows-1250, windows-1252, gb18030", collab.Clip(label))
	}
	if name == utf8Name {
		return coding{name: utf8Name}, nil
	}
	for _, m := range marks {
		if m.name == name {
			return coding{name, m.enc, 0}, nil
		}
	}
	return coding{name: name, enc: enc}, nil
}

// wide detects UTF-16 without a byte order mark by its zero bytes: in a file with ASCII
// characters one byte of most units is zero, always the first or always the second, and
// units of two ASCII bytes are rare.
func wide(head []byte) (coding, bool) {
	const look = 64 << 10
	var little, big, narrow int
	for i := 0; i+1 < min(len(head), look); i += 2 {
		a, b := head[i], head[i+1]
		switch {
		case isPlain(a) && b == 0:
			little++
		case a == 0 && isPlain(b):
			big++
		case isPlain(a) && isPlain(b):
			narrow++
		}
	}
	if little > 2*(big+narrow) {
		return coding{marks[1].name, marks[1].enc, 0}, true
	}
	if big > 2*(little+narrow) {
		return coding{marks[2].name, marks[2].enc, 0}, true
	}
	return coding{}, false
}

func isPlain(b byte) bool { return b >= ' ' && b < 0x7f || b == '\n' || b == '\r' || b == '\t' }

// isUTF8 reports whether the bytes beyond ASCII are UTF-8, apart from those of a few bad
// rows. It takes a text for UTF-8 if at least as many of its sequences are valid as are
// not, which hardly ever happens to a text in another encoding.
func isUTF8(head []byte) bool {
	right, wrong := 0, 0
	for len(head) > 0 {
		r, n := utf8.DecodeRune(head)
		switch {
		case n > 1:
			right++
		case r == utf8.RuneError && utf8.FullRune(head):
			wrong++
		}
		head = head[n:]
	}
	return right >= wrong
}
