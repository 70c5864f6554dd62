package sqlite

import (
	"database/sql/driver"
	"strconv"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// A row of a name, an edge or a date is one text: fields joined by a separator that no
// claim may contain. SQLite hands over one text faster than the same fields one by one.
const separator = "\x1f"

// next cuts the first field off a row.
func next(row *string) string {
	field, rest, _ := strings.Cut(*row, separator)
	*row = rest
	return field
}

// nextWhole cuts a field off a row that is a whole number, 0 or greater.
func nextWhole(row *string) (n int64) {
	s := *row
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			*row = s[i+1:]
			return n
		}
		n = n*10 + int64(s[i]-'0')
	}
	*row = ""
	return n
}

// nextFields cuts so many fields off a row, which stay one text.
func nextFields(row *string, count int) string {
	end := 0
	for range count {
		end += strings.IndexByte((*row)[end:], separator[0]) + 1
	}
	fields := (*row)[:end-1]
	*row = (*row)[end:]
	return fields
}

// common is what many names have in common: the number of their source, and the fields of a
// row from the type to the day of observation.
type common struct {
	source int32
	texts  string
}

func (k *graphReader) name(columns []driver.Value) error {
	row := text(columns[0])
	asserted, source, subject := nextWhole(&row), k.numbers[nextWhole(&row)], k.numbers[nextWhole(&row)]
	key := common{source, nextFields(&row, 6)}
	shared, known := k.commons[key]
	if !known {
		key.texts = strings.Clone(key.texts)
		f, source := strings.Split(key.texts, separator), k.vertices[key.source]
		shared = &collab.Name{
			Statement: collab.Statement{
				SourceID: source.ID, Origin: source.Origin, Published: source.Published, Confidence: collab.Confidence(f[2]),
				Modality: collab.Modality(f[3]), Valid: collab.EDTF(f[4]), Observed: collab.EDTF(f[5]),
			},
			Type: collab.NameType(f[0]), Language: f[1],
		}
		k.commons[key] = shared
	}
	id := collab.ID(next(&row))
	value := k.kept.Keep(row) // alone, not the whole row
	return k.to.Name(&collab.CompactName{Key: id.Key(), Subject: k.vertices[subject].ID, Value: value, Asserted: asserted, Common: shared})
}

func (k *graphReader) relation(columns []driver.Value) error {
	return k.to.Edge(k.edge(text(columns[0])))
}

func (k *graphReader) date(columns []driver.Value) error {
	l := k.edge(text(columns[0]))
	l.ID, l.To = collab.ID(strings.Clone(string(l.ID))), -1
	return k.to.Date(l)
}

// edge reads an edge. Its id is part of the whole row, which who keeps the id keeps too.
func (k *graphReader) edge(row string) store.Edge {
	l := store.Edge{
		ID: collab.ID(next(&row)), Asserted: nextWhole(&row), Retracted: nextWhole(&row), Source: k.numbers[nextWhole(&row)],
		From: k.numbers[nextWhole(&row)], To: k.numbers[nextWhole(&row)], Attributes: k.attributesOf(row),
	}
	if l.Retracted > k.version {
		l.Retracted = 0
	}
	return l
}

// attributesOf reads the attributes of an edge from the last ten fields of its row. Equal
// fields share one value.
func (k *graphReader) attributesOf(fields string) *store.EdgeAttributes {
	if known := k.attributes[fields]; known != nil {
		return known
	}
	fields = strings.Clone(fields)
	f := strings.SplitN(fields, separator, 10)
	attributes := &store.EdgeAttributes{
		Kind: collab.RelationKind(f[0]), Role: collab.OptionalText(f[1]), Status: collab.OptionalText(f[2]), Confidence: collab.Confidence(f[3]),
		Modality: collab.Modality(f[4]), Valid: collab.EDTF(f[5]), Observed: collab.EDTF(f[6]), Topic: collab.TextTopic(f[7]), Value: collab.EDTF(f[8]),
	}
	if n, err := strconv.ParseInt(f[9], 10, 32); err == nil {
		order := int32(n)
		attributes.SetOrder(&order)
	}
	k.attributes[fields] = attributes
	return attributes
}
