package curated

import (
	"bufio"
	"errors"
	"io"
	"slices"

	"liaison/internal/collab"
)

// maxLine is the greatest length of a line in bytes, ten times that of the longest one.
const maxLine = 64 << 10

// Read reads one file; name is what messages call it. The first fault ends the reading
// with BAD_USER_INPUT, file and line. Every entity that a line names must be declared in
// the same file, before that line or after it.
func Read(name string, r io.Reader) (Records, error) {
	f := &file{kinds: map[string]collab.EntityKind{}, used: map[string]int{}}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	n := 0
	for lines.Scan() {
		n++
		if len(lines.Bytes()) == 0 {
			continue
		}
		f.line = n
		if err := f.read(lines.Bytes()); err != nil {
			return Records{}, faultAt(name, n, err)
		}
	}
	if err := lines.Err(); errors.Is(err, bufio.ErrTooLong) {
		return Records{}, collab.Errorf(collab.BadUserInput, "%s:%d: the line is longer than %d bytes", name, n+1, maxLine)
	} else if err != nil {
		return Records{}, collab.Wrap(collab.BadUserInput, err, "%s:%d: cannot be read", name, n+1)
	}
	if key, n := f.undeclared(); key != "" {
		return Records{}, collab.Errorf(collab.BadUserInput, "%s:%d: %s is not declared in this file: add an entity line", name, n, key)
	}
	return f.out, nil
}

func faultAt(name string, line int, err error) error {
	return collab.Errorf(collab.BadUserInput, "%s:%d: %s", name, line, err)
}

// file is a file while it is read.
type file struct {
	out    Records
	source collab.ID // the document that says the following lines; "" before the first
	kinds  map[string]collab.EntityKind
	used   map[string]int // the line that first names each key
	line   int
}

func (f *file) read(line []byte) error {
	key, err := firstKey(line)
	if err != nil {
		return err
	}
	switch key {
	case "document":
		return f.document(line)
	case "entity":
		return f.entity(line)
	case "name", "identifier", "text", "figure", "relation":
		if f.source == "" {
			return collab.Errorf(collab.BadUserInput, "a statement comes before the first document line")
		}
		c, err := f.claim(key, line)
		if err != nil {
			return err
		}
		return f.assert(c)
	}
	return collab.Errorf(collab.BadUserInput, "a line begins with document, entity, name, identifier, text, figure or relation, not %q", key)
}

func (f *file) document(line []byte) error {
	var l documentLine
	if err := decode(line, &l); err != nil {
		return err
	}
	switch {
	case l.Document == "":
		return collab.Errorf(collab.BadUserInput, "the document has no key")
	case !slices.Contains(collab.Origins, l.Origin):
		return collab.Errorf(collab.BadUserInput, "%q is no origin", l.Origin)
	case f.kinds[l.Document] != "":
		return collab.Errorf(collab.BadUserInput, "%s is declared above: its document line comes first", l.Document)
	}
	if l.Published != "" {
		if _, err := collab.ParseEDTF(string(l.Published)); err != nil {
			return err
		}
	}
	for _, tag := range l.Languages {
		if err := collab.CheckLanguage(tag); err != nil {
			return err
		}
	}
	f.source = collab.EntityID(l.Document)
	f.declare(EntityLine{l.Document, f.source, collab.KindDocument, &collab.Source{
		Origin: l.Origin, Published: l.Published, URL: l.URL, SHA256: l.SHA256, Languages: l.Languages,
	}})
	if l.Publisher == "" {
		return nil
	}
	return f.assert(&collab.Relation{
		Statement: collab.Statement{
			SourceID: f.source, Confidence: collab.Implied, Modality: collab.Actual,
			Evidence: []collab.Evidence{{SourceID: f.source, Locator: "site", Note: "whose site carries the page"}},
		},
		Kind: collab.PublishedBy, From: f.source, To: f.id(l.Publisher),
	})
}

func (f *file) entity(line []byte) error {
	var l entityLine
	if err := decode(line, &l); err != nil {
		return err
	}
	known := f.kinds[l.Entity]
	switch {
	case l.Entity == "":
		return collab.Errorf(collab.BadUserInput, "the entity has no key")
	case !slices.Contains(collab.EntityKinds, l.Kind):
		return collab.Errorf(collab.BadUserInput, "%q is no kind of entity", l.Kind)
	case known != "" && known != l.Kind:
		return collab.Errorf(collab.BadUserInput, "%s is a %s above, and %s here", l.Entity, known, l.Kind)
	case known == "" && l.Kind == collab.KindDocument:
		return collab.Errorf(collab.BadUserInput, "%s is a document: it needs a document line first", l.Entity)
	case known == "":
		f.declare(EntityLine{Key: l.Entity, ID: collab.EntityID(l.Entity), Kind: l.Kind})
	}
	return nil
}

func (f *file) declare(e EntityLine) {
	f.kinds[e.Key] = e.Kind
	f.out.Entities = append(f.out.Entities, e)
}

func (f *file) assert(c collab.Claim) error {
	if err := c.Check(); err != nil {
		return err
	}
	f.out.Claims = append(f.out.Claims, c)
	return nil
}

// id returns the id of a key that a line names, and remembers the line.
func (f *file) id(key string) collab.ID {
	if f.used[key] == 0 {
		f.used[key] = f.line
	}
	return collab.EntityID(key)
}

// undeclared returns the first key that a line names and no line declares, with that
// line; "" if there is none.
func (f *file) undeclared() (first string, line int) {
	for key, n := range f.used {
		if f.kinds[key] == "" && (line == 0 || n < line || n == line && key < first) {
			first, line = key, n
		}
	}
	return first, line
}
