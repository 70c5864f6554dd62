package graphfile

import (
	"bufio"
	"encoding/xml"
)

// xmlFile writes an XML file element by element, and keeps its first error.
type xmlFile struct {
	w   *bufio.Writer
	out *xml.Encoder
	err error
}

func newXMLFile(w *bufio.Writer) xmlFile {
	f := xmlFile{w: w, out: xml.NewEncoder(w)}
	_, f.err = w.WriteString(xml.Header)
	f.out.Indent("", " ")
	return f
}

// open begins an element with attributes, given as names and values in turn.
func (f *xmlFile) open(name string, attributes ...string) {
	start := xml.StartElement{Name: xml.Name{Local: name}}
	for i := 0; i < len(attributes); i += 2 {
		start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: attributes[i]}, Value: attributes[i+1]})
	}
	f.token(start)
}

// shut ends an element.
func (f *xmlFile) shut(name string) {
	f.token(xml.EndElement{Name: xml.Name{Local: name}})
}

func (f *xmlFile) token(t xml.Token) {
	if f.err == nil {
		f.err = f.out.EncodeToken(t)
	}
}

// element writes a whole element.
func (f *xmlFile) element(name string, value any) {
	if f.err == nil {
		f.err = f.out.EncodeElement(value, xml.StartElement{Name: xml.Name{Local: name}})
	}
}

// close ends elements, from the inside out, and the file.
func (f *xmlFile) close(names ...string) error {
	for _, name := range names {
		f.shut(name)
	}
	if f.err == nil {
		f.err = f.out.Close()
	}
	if f.err == nil {
		f.err = f.w.WriteByte('\n')
	}
	return f.err
}
