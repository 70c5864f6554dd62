package resolve

import (
	"io"

	"github.com/99designs/gqlgen/graphql"
)

// Object writes the fields of an object with their values. gqlgen's own set of fields
// makes a map for each object that it writes.
type Object struct {
	fields []graphql.CollectedField
	values []graphql.Marshaler
}

// NewObject returns the object that has the values in the place of its fields.
func NewObject(fields []graphql.CollectedField, set *graphql.FieldSet) *Object {
	return &Object{fields, set.Values}
}

// MarshalGQL writes the object as JSON. Of fields with one alias, which fragments on an
// interface and on a type of it may have, the first is written.
func (o *Object) MarshalGQL(w io.Writer) {
	begin := `{"`
	for i, f := range o.fields {
		if o.written(i) {
			continue
		}
		write(w, begin)
		write(w, f.Alias) // a name, which needs no escapes
		write(w, `":`)
		o.values[i].MarshalGQL(w)
		begin = `,"`
	}
	if len(o.fields) == 0 {
		write(w, "{")
	}
	write(w, "}")
}

// write adds the text to the answer, a buffer in memory, which cannot fail.
func write(w io.Writer, text string) {
	_, _ = io.WriteString(w, text)
}

// written tells whether a field before the one at i has the same alias.
func (o *Object) written(i int) bool {
	for _, f := range o.fields[:i] {
		if f.Alias == o.fields[i].Alias {
			return true
		}
	}
	return false
}
