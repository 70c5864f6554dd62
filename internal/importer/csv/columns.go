package csv

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Fields are the fields that a column can be assigned to, besides name:LANG for a name in a
// language. id is the office's own id of the row, valid a whole period, and entity the id
// of the partner in the graph, which 'liaison match' writes into the column match_id.
var Fields = []string{
	"name", "acronym", "country", "city", "website",
	identifier.Domain, identifier.ROR, identifier.Wikidata, identifier.PIC, identifier.OID, identifier.ErasmusCode,
	"id", "agreement", "agreement-type", "from", "to", "valid", "signed", "status", record.SchemeEntity,
}

// agreementFields are the fields of an agreement.
var agreementFields = []string{"agreement", "agreement-type", "from", "to", "valid", "signed", "status"}

// columns assigns columns to fields, and fields to columns.
type columns struct {
	field  map[string]string // by the column's name
	column map[string]string // by the field
	names  []string          // the fields name:LANG, in the order of the header
}

func (c *columns) named() bool { return c.column["name"] != "" || len(c.names) > 0 }

func (c *columns) set(column, field string) {
	c.field[column], c.column[field] = field, column
	if strings.HasPrefix(field, "name:") {
		c.names = append(c.names, field)
	}
}

// agreements reports whether the list is one of agreements.
func (c *columns) agreements() bool {
	return slices.ContainsFunc(agreementFields, func(f string) bool { return c.column[f] != "" })
}

func (o Options) check() error {
	for column, field := range o.Map {
		if field != "" && fieldNamed(field) == "" {
			return collab.Errorf(collab.BadUserInput, "--map %s=%s: there is no such field; the fields are %s and name:LANG", column, field, strings.Join(Fields, ", "))
		}
	}
	if o.Dates != "" && o.Dates != DayFirst && o.Dates != MonthFirst {
		return collab.Errorf(collab.BadUserInput, "dates are %s or %s, not %q", DayFirst, MonthFirst, o.Dates)
	}
	return nil
}

// fieldNamed returns the field with the name, "" if there is none.
func fieldNamed(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	if slices.Contains(Fields, s) {
		return s
	}
	if lang, ok := strings.CutPrefix(s, "name:"); ok {
		if tag, err := language.Parse(lang); err == nil && tag != language.Und {
			return "name:" + tag.String()
		}
	}
	return ""
}

// columns assigns the columns to fields, and notes what a person should know about that.
func (o Options) columns(header []string) (columns, []string, error) {
	c := columns{field: map[string]string{}, column: map[string]string{}}
	settled := map[string]bool{}
	asked := make([]string, 0, len(o.Map))
	for column := range o.Map {
		asked = append(asked, column)
	}
	slices.Sort(asked)
	for _, column := range asked {
		i := slices.Index(header, column)
		if i < 0 || column == "" {
			i = slices.IndexFunc(header, func(h string) bool { return h != "" && table.Fold(h) == table.Fold(column) })
		}
		if i < 0 {
			return c, nil, collab.Errorf(collab.BadUserInput, "--map %s=%s: the list has no such column; it has %s", column, o.Map[column], quoted(header))
		}
		settled[header[i]] = true
		if field := fieldNamed(o.Map[column]); field != "" {
			if c.column[field] != "" {
				return c, nil, collab.Errorf(collab.BadUserInput, "--map: %q and %q are both said to be %s", c.column[field], header[i], field)
			}
			c.set(header[i], field)
		}
	}
	var notes []string
	c.listAlone(header, settled)
	for _, h := range header {
		if h == "" || settled[h] {
			continue
		}
		switch field := guess(h); {
		case field == person:
			notes = append(notes, fmt.Sprintf("column %q is not read: Liaison keeps no data on contact persons", h))
		case field != "" && c.column[field] != "":
			notes = append(notes, fmt.Sprintf("column %q is not read: %s is taken from %q; --map says otherwise", h, field, c.column[field]))
		case field != "":
			c.set(h, field)
		default:
			notes = append(notes, fmt.Sprintf("column %q is not read: --map it to a field if it is one", h))
		}
	}
	return c, append(notes, c.noteOnPeriods()...), nil
}

// noteOnPeriods says how the column of periods is read, if there is one.
func (c *columns) noteOnPeriods() (notes []string) {
	valid := c.column["valid"]
	if valid != "" && lengthWords()[table.Fold(valid)] {
		notes = append(notes, fmt.Sprintf("column %q is read as how long the agreement lasts; if it says how long people stay, leave it out", valid))
	}
	if valid != "" && (c.column["from"] != "" || c.column["to"] != "") {
		notes = append(notes, fmt.Sprintf("%q completes the columns of from and to; where it says another start or end, both periods are kept and the row is reported", valid))
	}
	return notes
}

// isHeader reports whether a row is a header: it has a column for the name and a column for
// another field. One of them is not enough, because a title may be the word for a field.
func (o Options) isHeader(cells []string) bool {
	known, named := 0, false
	for _, h := range cells {
		field := guess(h)
		for column, f := range o.Map {
			if table.Fold(column) == table.Fold(h) && table.Fold(h) != "" {
				if field = fieldNamed(f); field == "name" {
					return true
				}
			}
		}
		if field != "" {
			known++
		}
		named = named || field == "name" || strings.HasPrefix(field, "name:")
	}
	return named && known > 1
}

// listAlone takes the only column of a plain list for the names where its header is a word that
// stands above lists alone.
func (c *columns) listAlone(header []string, settled map[string]bool) {
	if only := alone(header); listWords()[table.Fold(only)] && !settled[only] && guess(only) == "" {
		c.set(only, "name")
		settled[only] = true
	}
}

// alone returns the name of the only column of a plain list, "" if there are others.
func alone(header []string) string {
	only := ""
	for _, h := range header {
		if only != "" && h != "" {
			return ""
		}
		only += h
	}
	return only
}

// IsListHeader reports whether the cell at the head of a plain list is a word for a column
// and no name.
func IsListHeader(cell string) bool {
	return isColumn(cell) || listWords()[table.Fold(cell)]
}

// isListHeader is IsListHeader, and knows the columns that Map names.
func (o Options) isListHeader(cell string) bool {
	for column := range o.Map {
		if table.Fold(column) == table.Fold(cell) {
			return true
		}
	}
	return IsListHeader(cell)
}

// isColumn reports whether a cell is a word for a field.
func isColumn(cell string) bool { return guess(cell) != "" }

func quoted(names []string) string {
	var out []string
	for _, n := range names {
		if n != "" {
			out = append(out, strconv.Quote(collab.Clip(n)))
		}
	}
	return strings.Join(out, ", ")
}
