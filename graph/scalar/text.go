package scalar

import (
	"bytes"
	"io"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
)

// MarshalString writes a text.
func MarshalString(s string) graphql.Marshaler { return text(s) }

// UnmarshalString reads a text.
func UnmarshalString(v any) (string, error) { return graphql.UnmarshalString(v) }

// text is written as gqlgen writes texts. Most need no escapes, and are written as they are.
type text string

// MarshalGQL implements graphql.Marshaler.
func (t text) MarshalGQL(w io.Writer) {
	for i := range len(t) {
		if c := t[i]; c < ' ' || c == '"' || c == '\\' {
			graphql.MarshalString(string(t)).MarshalGQL(w)
			return
		}
	}
	if b, ok := w.(*bytes.Buffer); ok { // answers are written into a buffer
		b.WriteByte('"')
		b.WriteString(string(t))
		b.WriteByte('"')
		return
	}
	_, _ = io.WriteString(w, `"`+string(t)+`"`) // a Marshaler cannot return the writer's error
}

// number is a finite number between leastPlain and mostPlain, or 0, which JSON writes in
// plain digits.
type number float64

const (
	leastPlain = 1e-6
	mostPlain  = 1e21
)

// MarshalGQL implements graphql.Marshaler.
func (n number) MarshalGQL(w io.Writer) {
	if b, ok := w.(*bytes.Buffer); ok {
		b.Write(strconv.AppendFloat(b.AvailableBuffer(), float64(n), 'f', -1, 64))
		return
	}
	_, _ = w.Write(strconv.AppendFloat(nil, float64(n), 'f', -1, 64))
}
