// Package sheet reads the sheets of workbooks as rows of text: XLSX, as Excel writes it,
// and ODS, as LibreOffice does.
//
// Package table calls it for a file whose first bytes are those of an archive. It turns
// the cells into the text that a careful person would type: a date as 2021-09-30, a number
// with all its digits, of a formula the value that the office program computed last. It
// must not know what the columns mean.
//
// A workbook may come from anybody, so every size is bounded: the bytes that its parts
// unpack to, the length of one cell, the depth of the markup, and the numbers of rows,
// columns and cells. A library that holds a whole sheet would take all memory for one cell
// in the last row of the last column; the rows are therefore read one after the other.
package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
)

// These are the bounds of a workbook. A variable is one only so that tests can lower it.
const (
	// MaxFile is the largest number of bytes of a file that is read as a workbook.
	MaxFile    = 64 << 20
	maxRows    = 1 << 20 // as many as Excel has
	maxColumns = 1 << 14 // as many as Excel has
	maxSheets  = 10_000
	maxMerges  = 100_000
)

var (
	maxUnpacked int64 = 1 << 30   // of one part, unpacked
	maxTexts          = 256 << 20 // of all texts that the cells of an XLSX workbook share
	maxCells          = 20_000_000
)

// Form is the file format of a workbook.
type Form string

// The forms that are read.
const (
	XLSX Form = "XLSX"
	ODS  Form = "ODS"
)

// Book is an open workbook.
type Book struct {
	Form   Form
	Sheets []Sheet // in the order of the workbook
	// Since1904 says that the workbook counts days from 1904-01-01, as Excel for the Mac
	// once did, and not from 1900.
	Since1904 bool

	parts   parts
	targets []string // XLSX: the part of each sheet
	texts   []string // XLSX: the texts that cells share
	formats []format // XLSX: the number format of each cell style
}

// Sheet is a sheet of a workbook.
type Sheet struct {
	Name   string
	Hidden bool
}

// Row is a row of a sheet that has a cell.
type Row struct {
	Number int      // as the office program shows it, from 1
	Cells  []string // from column A to the last one that has a text; "" for an empty cell
	Hidden bool
}

// What a file is that cannot be read as a workbook. Each says what to do.
var (
	ErrNone      = errors.New("this is a zip archive and no workbook: unpack it, or give the file .zip to 'liaison import'")
	ErrEncrypted = errors.New("the workbook is protected by a password: save it without one")
	errOld       = errors.New("this is a workbook of Excel 97 to 2003 (.xls): save it as .xlsx, .ods or CSV (UTF-8)")
	errBinary    = errors.New("this is a binary workbook of Excel (.xlsb): save it as .xlsx, .ods or CSV (UTF-8)")
	errOther     = errors.New("this is a document of an office program and no workbook: save its table as .xlsx, .ods or CSV (UTF-8)")
	errLarge     = errors.New("the file is larger than 64 MiB, the most that is read of a workbook: save the sheet as CSV (UTF-8)")
	errDamaged   = errors.New("the workbook is damaged: open it in an office program and save it again")
	errBomb      = errors.New("a part of the workbook unpacks to more than 1 GiB: save the sheet as CSV (UTF-8)")
	errCells     = errors.New("the sheet has more cells than are read of a workbook: save it as CSV (UTF-8)")
	errSize      = errors.New("the sheet has a cell beyond row 1,048,576 or column XFD: save it again in an office program")
)

const (
	zipMagic = "PK\x03\x04"
	oleMagic = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" // old documents of Office, and encrypted new ones
)

// Is reports whether a file that begins with these bytes may be a workbook: an archive, or
// a document of an old or encrypted kind, for which Open has a reason to give.
func Is(head []byte) bool {
	return bytes.HasPrefix(head, []byte(zipMagic)) || bytes.HasPrefix(head, []byte(oleMagic))
}

// Open reads the list of the sheets of a workbook. Its form is told by the content, whatever
// the name of the file says. The error is a sentence for the person who gave the file.
func Open(r io.Reader) (*Book, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxFile+1))
	switch {
	case err != nil:
		return nil, err
	case len(data) > MaxFile:
		return nil, errLarge
	case bytes.HasPrefix(data, []byte(oleMagic)):
		if bytes.Contains(data, utf16("EncryptedPackage")) {
			return nil, ErrEncrypted
		}
		return nil, errOld
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, errDamaged
	}
	b := &Book{parts: parts{}}
	for _, f := range archive.File {
		name := partName(f.Name)
		if b.parts[name] == nil {
			b.parts[name] = f
		}
	}
	switch {
	case b.parts["content.xml"] != nil:
		err = b.openODS()
	case b.parts["[content_types].xml"] != nil:
		err = b.openXLSX()
	default:
		err = ErrNone
	}
	if err != nil {
		return nil, err
	}
	if len(b.Sheets) == 0 {
		return nil, errDamaged
	}
	return b, nil
}

// utf16 returns an ASCII text as UTF-16, as the directory of an old document has it.
func utf16(s string) []byte {
	var out []byte
	for i := range len(s) {
		out = append(out, s[i], 0)
	}
	return out
}

// partName returns the name by which a part is found: part names ignore case.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

// Rows begins to read the rows of the sheet with the index.
func (b *Book) Rows(i int) (*Rows, error) {
	r := &Rows{spans: map[int]span{}}
	var err error
	if b.Form == ODS {
		r.source, err = b.odsRows(i)
	} else {
		r.source, err = b.xlsxRows(i)
	}
	if err != nil {
		return nil, err
	}
	return r, nil
}

// IsEmpty reports whether the sheet with the index has no cell with a text.
func (b *Book) IsEmpty(i int) (bool, error) {
	r, err := b.Rows(i)
	if err != nil {
		return false, err
	}
	_, err = r.Next()
	if errors.Is(err, io.EOF) {
		return true, nil
	}
	return false, err
}
