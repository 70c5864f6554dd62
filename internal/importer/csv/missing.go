package csv

import (
	"strings"

	"liaison/internal/importer/table"
)

// nothing are signs and words in lower case by which people write that nothing is known.
var nothing = map[string]bool{
	"": true, "-": true, "--": true, "---": true, "–": true, "—": true, "?": true, "/": true, "n/a": true, "n.a.": true, "n. a.": true, "#n/a": true, "#nv": true, "#n/d": true, "k.a.": true, "k. a.": true,
}

// programWords are what R, pandas, databases and spreadsheet programs write into empty cells,
// in exactly their spelling: "Nan" is a town in Thailand.
var programWords = map[string]bool{
	"NA": true, "<NA>": true, "NULL": true, "null": true, "Null": true, "(null)": true, "nan": true, "NaN": true, "NAN": true, "None": true, "NONE": true, "none": true, "nil": true, "NIL": true, "(blank)": true, "\\N": true,
}

// saysNothing reports whether a cell says that nothing is known.
func saysNothing(cell string) bool { return programWords[cell] || nothing[strings.ToLower(cell)] }

// namibia is the code of Namibia, which is also what R writes into empty cells.
const namibia = "NA"

// isNamibia reports whether NA in the country cell of a row is the code of Namibia. It is,
// unless another cell of the row has that word or a similar one, which shows that the
// program that wrote the list uses it for empty cells.
func (l *list) isNamibia(row table.Row, cell string) bool {
	if cell != namibia {
		return false
	}
	country := l.columns.column["country"]
	for _, column := range l.table.Header() {
		if v := row.Get(column); column != country && (v == namibia || v == "<NA>") {
			return false
		}
	}
	return true
}

// noteMissing notes how often NA was taken for Namibia, and how often for an empty cell.
func (l *list) noteMissing() {
	column := l.columns.column["country"]
	if column == "" {
		return
	}
	country, empty := 0, 0
	for _, got := range l.rows {
		switch {
		case got.err != nil || got.row.Get(column) != namibia:
		case l.isNamibia(got.row, namibia):
			country++
		default:
			empty++
		}
	}
	if country+empty > 0 {
		l.note("%q has NA: read as Namibia in %d rows, and as nothing in %d, which have NA in other cells too", column, country, empty)
	}
}
