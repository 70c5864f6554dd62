package sheet

import (
	"archive/zip"
	"bufio"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// parts are the members of a workbook's archive, by partName.
type parts map[string]*zip.File

// maxToken is the largest number of bytes of one tag or one text, and maxDepth how deep
// elements may lie in one another. A cell of Excel has 32,767 characters at most.
const (
	maxToken = 1 << 20
	maxDepth = 200
)

// markup reads the elements of a part.
type markup struct {
	*xml.Decoder
	bytes *bounded
	file  io.Closer
	depth int
}

// openIfThere begins to read a part that a workbook may leave out, and returns nil where
// it is left out.
func (p parts) openIfThere(name string) (*markup, error) {
	if p[partName(name)] == nil {
		return nil, nil
	}
	return p.open(name)
}

// open begins to read a part. A workbook without it is damaged.
func (p parts) open(name string) (*markup, error) {
	f := p[partName(name)]
	if f == nil {
		return nil, errDamaged
	}
	if f.Flags&1 != 0 {
		return nil, ErrEncrypted
	}
	r, err := f.Open()
	if err != nil {
		return nil, errDamaged
	}
	b := &bounded{r: bufio.NewReaderSize(r, 64<<10)}
	d := xml.NewDecoder(b)
	return &markup{Decoder: d, bytes: b, file: r}, nil
}

// next returns the next token, io.EOF after the last one. Markup that is broken or beyond
// the bounds is an error.
func (m *markup) next() (xml.Token, error) {
	m.bytes.token = 0
	t, err := m.Token()
	switch {
	case err == io.EOF:
		return nil, io.EOF
	case m.bytes.err != nil:
		return nil, m.bytes.err
	case err != nil:
		return nil, errDamaged
	}
	switch t.(type) {
	case xml.StartElement:
		if m.depth++; m.depth > maxDepth {
			return nil, errDamaged
		}
	case xml.EndElement:
		m.depth--
	}
	return t, nil
}

// each calls take for every element that begins, until the part ends.
func (m *markup) each(take func(xml.StartElement) error) error {
	for {
		t, err := m.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			if err := take(e); err != nil {
				return err
			}
		}
	}
}

// leave passes over the rest of the element that began last.
func (m *markup) leave() error {
	for outside := m.depth - 1; m.depth > outside; {
		if _, err := m.next(); err != nil {
			return whole(err)
		}
	}
	return nil
}

// text returns the text of the element that began last, up to its end. Elements in it for
// which skip is true are left out; skip may be nil.
func (m *markup) text(skip func(xml.StartElement) bool) (string, error) {
	var b strings.Builder
	for outside := m.depth - 1; m.depth > outside; {
		t, err := m.next()
		if err != nil {
			return "", whole(err)
		}
		switch t := t.(type) {
		case xml.CharData:
			if b.Write(t); b.Len() > maxToken {
				return "", errDamaged
			}
		case xml.StartElement:
			if skip != nil && skip(t) {
				if err := m.leave(); err != nil {
					return "", err
				}
			}
		}
	}
	return b.String(), nil
}

// whole returns the error for a part that ends inside an element.
func whole(err error) error {
	if errors.Is(err, io.EOF) {
		return errDamaged
	}
	return err
}

func (m *markup) close() { _ = m.file.Close() }

// bounded is a reader that ends with an error where a part is too large, or one token of it.
type bounded struct {
	r     *bufio.Reader
	all   int64
	token int
	err   error
}

// ReadByte is what the decoder of markup calls.
func (b *bounded) ReadByte() (byte, error) {
	if b.err != nil {
		return 0, b.err
	}
	c, err := b.r.ReadByte()
	if err != nil {
		if !errors.Is(err, io.EOF) {
			b.err = errDamaged
		}
		return 0, err
	}
	b.all++
	if b.token++; b.all > maxUnpacked {
		b.err = errBomb
	} else if b.token > maxToken {
		b.err = errDamaged
	}
	return c, b.err
}

// Read is there because the decoder asks for a reader; it calls ReadByte alone.
func (b *bounded) Read(p []byte) (int, error) {
	for i := range p {
		c, err := b.ReadByte()
		if err != nil {
			return i, err
		}
		p[i] = c
	}
	return len(p), nil
}

// attribute returns an attribute by its local name, "" if the element has none.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// isTrue reads a boolean of markup.
func isTrue(s string) bool { return s == "1" || strings.EqualFold(s, "true") || s == "on" }
