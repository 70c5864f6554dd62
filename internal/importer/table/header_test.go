package table

import (
	"io"
	"slices"
	"strings"
	"testing"
)

// TestHeadersOfTwoRows: a second row that names columns belongs to the header, and any other
// row below the first is data.
func TestHeadersOfTwoRows(t *testing.T) {
	words := map[string]bool{"partner": true, "name": true, "country": true, "city": true, "from": true, "to": true, "period": true}
	isColumn := func(cell string) bool { return words[Fold(cell)] }
	for name, c := range map[string]struct {
		in     string
		header []string
		rows   int
	}{
		"groups above names":         {"Partner,,Period,\nName,Country,From,To\nWien,AT,2019,2024\n", []string{"Name", "Country", "From", "To"}, 1},
		"some columns have one row":  {"Name,Country,Period,\n,,From,To\nWien,AT,2019,2024\n", []string{"Name", "Country", "From", "To"}, 1},
		"a name merged over two":     {"Name,Country,Period,\nName,Country,From,To\nWien,AT,2019,2024\n", []string{"Name", "Country", "From", "To"}, 1},
		"one name under two groups":  {"Partner,,Home,\nName,City,Name,City\nWien,Wien,KTU,Kaunas\n", []string{"Partner Name", "Partner City", "Home Name", "Home City"}, 1},
		"a header of one row":        {"Name,Country,From,To\nWien,AT,2019,2024\nGraz,AT,,\n", []string{"Name", "Country", "From", "To"}, 2},
		"a row with words for dates": {"Name,Country,From,To\nPartner,AT,From,To\n", []string{"Name", "Country", "From", "To"}, 1},
		"nothing below":              {"Name,Country,From,To\n", []string{"Name", "Country", "From", "To"}, 0},
	} {
		isHeader := func(cells []string) bool { return slices.ContainsFunc(cells, isColumn) }
		r, err := Open(name, strings.NewReader(c.in), Options{IsHeader: isHeader, IsColumn: isColumn})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := r.Header(); !slices.Equal(got, c.header) {
			t.Errorf("%s: the header is %q, want %q", name, got, c.header)
		}
		rows := 0
		for _, err := r.Next(); err != io.EOF; _, err = r.Next() {
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
			rows++
		}
		if told := len(r.Notes()) > 0; rows != c.rows || told != (strings.Count(c.in, "\n") == rows+2) {
			t.Errorf("%s: %d rows, want %d; notes %q", name, rows, c.rows, r.Notes())
		}
	}
}

// TestRenamedColumns: only a table that lacks a column and has an unknown one is told of.
func TestRenamedColumns(t *testing.T) {
	read := [][]string{{"City", "Town"}, {"Website"}}
	for header, want := range map[string]string{
		"Name,City,Website":     "",
		"Name,TOWN,Website":     "",
		"Name,City":             "",
		"Name,City,Website,Fax": "",
		"Name,City,Homepage":    `the table lacks Website, and has "Homepage", which is not read: if one of them is a new name of the other, name it as it was`,
	} {
		if got := Renamed(strings.Split(header, ","), read, []string{"Name"}); got != want {
			t.Errorf("%s: %q, want %q", header, got, want)
		}
	}
}
