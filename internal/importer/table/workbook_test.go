package table

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"liaison/internal/importer/record"
	"liaison/internal/importer/sheet/sheettest"
)

// offices returns one list of partners as both forms of workbook: a sheet of notes that is
// hidden, an empty sheet, the list below a title, and the list of a year before.
func offices(t *testing.T) map[string][]byte {
	rows := [][]any{{"Partners, as of May"}, {}, {"Name", "Country", "", "PIC"}, {"KTU", "LT", "", 999844476, "see the file"}, {}, {"Wien", nil, nil}, {"", "", "only a note"}}
	xlsx := sheettest.XLSX(t, func(f *sheettest.File) error {
		for _, name := range []string{"Codes", "Partners", "2019"} {
			if _, err := f.NewSheet(name); err != nil {
				return err
			}
		}
		if err := errors.Join(f.SetCellValue("Codes", "A1", "x"), f.SetCellValue("2019", "A1", "x"), sheettest.Rows(f, "Partners", rows...)); err != nil {
			return err
		}
		return errors.Join(f.MoveSheet("Codes", "Sheet1"), f.SetSheetVisible("Codes", false))
	})
	ods := sheettest.ODS(t,
		strings.Replace(sheettest.ODSTable("Codes", []string{"x"}), "table:name", `table:style-name="ta-hidden" table:name`, 1), sheettest.ODSTable("Sheet1"),
		sheettest.ODSTable("Partners", []string{"Partners, as of May"}, nil, []string{"Name", "Country", "", "PIC"},
			[]string{"KTU", "LT", "", `<table:table-cell office:value-type="float" office:value="999844476"/>`, "see the file"}, nil, []string{"Wien"}, []string{"", "", "only a note"}),
		sheettest.ODSTable("2019", []string{"x"}))
	return map[string][]byte{"XLSX": xlsx, "ODS": ods}
}

func TestReadsWorkbooks(t *testing.T) {
	for form, data := range offices(t) {
		t.Run(form, func(t *testing.T) {
			tab, err := Open("list.csv", bytes.NewReader(data), Options{Required: []string{"name", "pic"}})
			if err != nil {
				t.Fatal(err)
			}
			if tab.Encoding() != form || tab.Delimiter() != 0 || tab.Sheet() != "Partners" || strings.Join(tab.Header(), "|") != "Name|Country||PIC" {
				t.Errorf("took %s, %q, sheet %q, header %q", tab.Encoding(), tab.Delimiter(), tab.Sheet(), tab.Header())
			}
			row, err := tab.Next()
			if err != nil || row.Line != 4 || row.Sheet() != "Partners" || row.Get("pic") != "999844476" {
				t.Errorf("%v, %v", row, err)
			}
			if row, err = tab.Next(); err != nil || row.Line != 6 || row.Get("pic") != "" || row.Get("name") != "Wien" {
				t.Errorf("%v, %v", row, err)
			}
			if _, err = tab.Next(); err != nil { // a row with a note alone is one that the caller judges
				t.Error(err)
			}
			if _, err = tab.Next(); err != io.EOF {
				t.Error(err)
			}
			want := []string{`sheet "Partners" is read; --sheet reads another: "Sheet1", "2019"`, `the workbook has hidden sheets, which are not read: "Codes"; --sheet reads one`}
			if !slices.Equal(tab.Notes(), want) {
				t.Errorf("notes %q", tab.Notes())
			}
			if tab, err = Open("list.csv", bytes.NewReader(data), Options{Sheet: "codes"}); err != nil || tab.Sheet() != "Codes" || !slices.Contains(tab.Notes(), `sheet "Codes" is hidden`) {
				t.Errorf("the sheet that is named: %v, %v", tab, err)
			}
		})
	}
}

func TestFaultsOfWorkbooks(t *testing.T) {
	for form, data := range offices(t) {
		empty := sheettest.ODS(t, sheettest.ODSTable("A"), sheettest.ODSTable("B", []string{" "}))
		hidden := sheettest.ODS(t, strings.Replace(sheettest.ODSTable("Codes", []string{"x"}), "table:name", `table:style-name="ta-hidden" table:name`, 1))
		for want, c := range map[string]struct {
			data []byte
			o    Options
		}{
			`f: the workbook has no sheet "Partner"; it has "Codes", "Sheet1", "Partners", "2019"`: {data, Options{Sheet: "Partner"}},
			`f:Partners!3: no line has all the columns that are needed; missing "City"`:            {data, Options{Required: []string{"Name", "City"}}},
			`f: each sheet of the workbook is empty`:                                               {empty, Options{}},
			`f: each sheet of the workbook is empty or hidden: name a hidden one with --sheet, of`: {hidden, Options{}},
			`f: this is a text file, which has no sheet "A"`:                                       {[]byte("a;b\n1;2\n"), Options{Sheet: "A"}},
			`f: this is a web page, whatever its name says`:                                        {[]byte("<html><body><table><tr><td>Name"), Options{}},
			`f: the workbook is protected by a password`:                                           {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Join(strings.Split("EncryptedPackage", ""), "\x00") + "\x00"), Options{}},
		} {
			_, err := Open("f", bytes.NewReader(c.data), c.o)
			if f := (record.Fault{}); !errors.As(err, &f) || !strings.HasPrefix(err.Error(), want) {
				t.Errorf("%s: got %v, want %s…", form, err, want)
			}
		}
	}
}
