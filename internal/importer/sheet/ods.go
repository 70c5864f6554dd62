package sheet

import (
	"encoding/xml"
	"io"
	"strings"
)

// openODS reads the list of the sheets.
func (b *Book) openODS() error {
	if kind, err := b.mimeType(); err != nil || kind != "" && !strings.Contains(kind, ".spreadsheet") {
		return errOther
	}
	if encrypted, err := b.isEncryptedODS(); err != nil || encrypted {
		return ErrEncrypted
	}
	b.Form = ODS
	m, err := b.parts.open("content.xml")
	if err != nil {
		return err
	}
	defer m.close()
	hidden := map[string]bool{} // the styles of tables that are not displayed
	style := ""
	return m.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "style":
			style = attribute(e, "name")
		case "table-properties":
			if attribute(e, "display") == "false" {
				hidden[style] = true
			}
		case "table":
			if strings.HasSuffix(e.Name.Space, "table:1.0") && len(b.Sheets) < maxSheets {
				b.Sheets = append(b.Sheets, Sheet{Name: attribute(e, "name"), Hidden: hidden[attribute(e, "style-name")]})
			}
			return m.leave() // tables in it are parts of charts
		}
		return nil
	})
}

// mimeType returns the kind of document that the archive says it is, "" if it says none.
func (b *Book) mimeType() (string, error) {
	f := b.parts["mimetype"]
	if f == nil {
		return "", nil
	}
	r, err := f.Open()
	if err != nil {
		return "", err
	}
	defer r.Close()
	kind, err := io.ReadAll(io.LimitReader(r, 200))
	return string(kind), err
}

// isEncryptedODS reports whether the list of the parts says that the content is encrypted.
func (b *Book) isEncryptedODS() (bool, error) {
	m, err := b.parts.openIfThere("META-INF/manifest.xml")
	if m == nil || err != nil {
		return false, err
	}
	defer m.close()
	found := false
	err = m.each(func(e xml.StartElement) error {
		found = found || e.Name.Local == "encryption-data"
		return nil
	})
	return found, err
}
