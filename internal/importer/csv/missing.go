package csv

import (
	"strings"

	"liaison/internal/importer/table"
)

// noteMissing notes how often NA was taken for Namibia, and how often for an empty cell.
func (l *list) noteMissing() {
	column := l.columns.column["country"]
	if column == "" {
		return
	}
	country, empty := 0, 0
	for _, got := range l.rows {
		switch {
		case got.err != nil || !strings.EqualFold(got.row.Get(column), table.Namibia):
		case got.row.IsNamibia(column):
			country++
		default:
			empty++
		}
	}
	if country+empty > 0 {
		l.note("%q has NA: read as Namibia in %d rows, and as nothing in %d, which have NA in other cells too", column, country, empty)
	}
}
