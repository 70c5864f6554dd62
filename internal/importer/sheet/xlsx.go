package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"
)

// openXLSX reads the workbook's list of sheets, its number formats and its shared texts.
func (b *Book) openXLSX() error {
	root, err := b.relations("")
	if err != nil {
		return err
	}
	main := root.ofType("/officeDocument")
	switch {
	case main == "":
		return errOther
	case strings.HasSuffix(strings.ToLower(main), ".bin"):
		return errBinary
	}
	of, err := b.relations(main)
	if err != nil {
		return err
	}
	b.Form = XLSX
	if err := b.sheetsOf(main, of); err != nil {
		return err
	}
	if err := b.readFormats(of.ofType("/styles")); err != nil {
		return err
	}
	return b.readTexts(of.ofType("/sharedStrings"))
}

// relation is a link from one part to another.
type relation struct{ kind, target string }

type relations map[string]relation // by id

// ofType returns the part to which the relation of a type leads, "" if there is none. The
// first part of the type's address differs between the two dialects of XLSX.
func (r relations) ofType(kind string) string {
	best := ""
	for _, to := range r {
		if strings.HasSuffix(to.kind, kind) && (best == "" || to.target < best) {
			best = to.target
		}
	}
	return best
}

// relations reads the links of a part, of the whole archive for "". No such list is an
// empty one.
func (b *Book) relations(part string) (relations, error) {
	folder, name := path.Split(part)
	m, err := b.parts.openIfThere(folder + "_rels/" + name + ".rels")
	if m == nil || err != nil {
		return relations{}, err
	}
	defer m.close()
	out := relations{}
	err = m.each(func(e xml.StartElement) error {
		if e.Name.Local != "Relationship" || len(out) > maxSheets {
			return nil
		}
		target := strings.ReplaceAll(attribute(e, "Target"), `\`, "/")
		if !strings.HasPrefix(target, "/") {
			target = folder + target
		}
		out[attribute(e, "Id")] = relation{attribute(e, "Type"), partName(target)}
		return nil
	})
	return out, err
}

// sheetsOf reads the list of the sheets in the main part. Sheets that hold a chart or a macro
// are no tables and left out.
func (b *Book) sheetsOf(main string, of relations) error {
	m, err := b.parts.open(main)
	if err != nil {
		return err
	}
	defer m.close()
	first := true
	return m.each(func(e xml.StartElement) error {
		switch {
		case first && e.Name.Local != "workbook":
			return errOther
		case e.Name.Local == "workbookPr":
			b.Since1904 = isTrue(attribute(e, "date1904"))
		case e.Name.Local == "sheet" && len(b.Sheets) < maxSheets:
			to := of[relationID(e)]
			if strings.HasSuffix(to.kind, "/worksheet") {
				state := attribute(e, "state")
				b.Sheets = append(b.Sheets, Sheet{Name: attribute(e, "name"), Hidden: state == "hidden" || state == "veryHidden"})
				b.targets = append(b.targets, to.target)
			}
		}
		first = false
		return nil
	})
}

// relationID returns the attribute r:id, which is another one than id.
func relationID(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Local == "id" && strings.HasSuffix(a.Name.Space, "/relationships") {
			return a.Value
		}
	}
	return ""
}

// readFormats reads the number format of each cell style. A workbook without styles has none.
func (b *Book) readFormats(part string) error {
	m, err := b.parts.openIfThere(part)
	if m == nil || err != nil {
		return err
	}
	defer m.close()
	own := map[int]format{}
	inCells := false
	for {
		t, err := m.next()
		if err != nil {
			return endOf(err)
		}
		switch e := t.(type) {
		case xml.StartElement:
			switch {
			case e.Name.Local == "numFmt":
				own[whole32(attribute(e, "numFmtId"))] = formatOf(attribute(e, "formatCode"))
			case e.Name.Local == "cellXfs":
				inCells = true
			case e.Name.Local == "xf" && inCells:
				id := whole32(attribute(e, "numFmtId"))
				f, known := own[id]
				if !known {
					f, _ = builtIn(id)
				}
				b.formats = append(b.formats, f)
			}
		case xml.EndElement:
			if e.Name.Local == "cellXfs" {
				inCells = false
			}
		}
	}
}

// readTexts reads the texts that cells share.
func (b *Book) readTexts(part string) error {
	m, err := b.parts.openIfThere(part)
	if m == nil || err != nil {
		return err
	}
	defer m.close()
	size := 0
	return m.each(func(e xml.StartElement) error {
		if e.Name.Local != "si" {
			return nil
		}
		s, err := richText(m)
		if err != nil {
			return err
		}
		if size += len(s) + 16; size > maxTexts {
			return errCells
		}
		b.texts = append(b.texts, s)
		return nil
	})
}

// richText returns the text of an element with runs of different fonts. Marks of how a word
// is pronounced are no part of it.
func richText(m *markup) (string, error) {
	var out strings.Builder
	for outside := m.depth - 1; m.depth > outside; {
		t, err := m.next()
		if err != nil {
			return "", whole(err)
		}
		e, ok := t.(xml.StartElement)
		switch {
		case !ok:
		case e.Name.Local == "rPh":
			if err := m.leave(); err != nil {
				return "", err
			}
		case e.Name.Local == "t":
			s, err := m.text(nil)
			if err != nil {
				return "", err
			}
			out.WriteString(s)
			if out.Len() > maxToken {
				return "", errDamaged
			}
		}
	}
	return unescape(out.String()), nil
}

// unescape reads _x000D_, as Excel writes characters that XML does not have. Line ends stay,
// other control characters are left out.
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var out strings.Builder
	for i := 0; i < len(s); {
		if i+7 <= len(s) && s[i] == '_' && s[i+1] == 'x' && s[i+6] == '_' {
			if n, err := strconv.ParseUint(s[i+2:i+6], 16, 16); err == nil {
				if r := rune(n); r == '\n' || r == '\t' || r >= ' ' && r != 0x7f && (r < 0xd800 || r > 0xdfff) {
					out.WriteRune(r)
				}
				i += 7
				continue
			}
		}
		out.WriteByte(s[i])
		i++
	}
	return out.String()
}

// whole32 reads a number that is not negative, -1 for anything else.
func whole32(s string) int {
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil || n < 0 {
		return -1
	}
	return int(n)
}

// endOf returns nil for the end of a part.
func endOf(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}
