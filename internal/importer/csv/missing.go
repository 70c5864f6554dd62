package csv

import (
	"strings"

	"liaison/internal/importer/table"
)

// nothing are marks and words of people for "nothing said", in lower case.
var nothing = map[string]bool{
	"": true, "-": true, "--": true, "---": true, "–": true, "—": true, "?": true, "/": true, "n/a": true, "n.a.": true, "n. a.": true, "#n/a": true, "#nv": true, "#n/d": true, "k.a.": true, "k. a.": true,
}

// programWords are what programs write into empty cells, in their very spelling:
// R, pandas, databases, spreadsheets. "Nan" is a town in Thailand.
var programWords = map[string]bool{
	"NA": true, "<NA>": true, "NULL": true, "null": true, "Null": true, "(null)": true, "nan": true, "NaN": true, "NAN": true, "None": true, "NONE": true, "none": true, "nil": true, "NIL": true, "(blank)": true, "\\N": true,
}

// saysNothing tells whether a cell says nothing.
func saysNothing(cell string) bool { return programWords[cell] || nothing[strings.ToLower(cell)] }

// namibia is the code of Namibia, and what R writes into empty cells.
const namibia = "NA"

// isNamibia tells whether the cell of a row's country is Namibia's code: it is,
// unless another cell of the row has the same word or its kin, which shows that
// the program which wrote the list means nothing by it.
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

// noteMissing says how often NA stands for a country and for nothing.
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
