// Package scalar encodes and decodes the API's scalars: ids, days, periods, tags.
//
// The generated code calls its functions by the names in gqlgen.yml. Package scalar
// knows the domain's value types; it must not know stores, queries or resolvers.
// The empty value is written as null, and malformed input is BAD_USER_INPUT.
package scalar

import (
	"encoding/json"
	"io"
	"math"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"liaison/internal/collab"
	"liaison/internal/country"
)

// MarshalID writes an id.
func MarshalID(id collab.ID) graphql.Marshaler { return MarshalString(string(id)) }

// UnmarshalID reads an id. A text that is not the id of any graph is refused.
func UnmarshalID(v any) (collab.ID, error) {
	s, err := word(v, "an id")
	if err != nil {
		return "", err
	}
	return collab.ParseID(s)
}

// MarshalFloat writes a finite number in plain digits, 1800000 and not 1.8e+06.
func MarshalFloat(f float64) graphql.Marshaler {
	if size := math.Abs(f); size == 0 || size >= leastPlain && size < mostPlain {
		return number(f)
	}
	raw, err := json.Marshal(f)
	if err != nil {
		return graphql.Null // not finite: a store keeps no such number
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(raw) })
}

// UnmarshalFloat reads a finite number. A text is refused, even if it spells a number.
func UnmarshalFloat(v any) (float64, error) {
	if _, ok := v.(string); ok {
		return 0, collab.Errorf(collab.BadUserInput, "this is a text where a number is expected: leave the quotes out")
	}
	f, err := graphql.UnmarshalFloat(v)
	if err == nil && (math.IsNaN(f) || math.IsInf(f, 0)) {
		return 0, collab.Errorf(collab.BadUserInput, "the number is not finite")
	}
	return f, err
}

// MarshalDate writes a day.
func MarshalDate(d collab.Day) graphql.Marshaler { return orNull(d.String()) }

// UnmarshalDate reads a day of the calendar.
func UnmarshalDate(v any) (collab.Day, error) {
	s, err := word(v, "a day")
	if err != nil {
		return 0, err
	}
	return collab.ParseDay(s)
}

// MarshalDateTime writes a point in time in UTC.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return MarshalString(t.UTC().Format(time.RFC3339Nano))
}

// UnmarshalDateTime reads a point in time with any offset from UTC.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, err := word(v, "a point in time")
	if err != nil {
		return time.Time{}, err
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return time.Time{}, collab.Errorf(collab.BadUserInput, "%q is not a point in time: write it as 2024-01-22T09:30:00Z", collab.Clip(s))
	}
	return t.UTC(), nil
}

// MarshalEDTF writes a period, null where it is empty.
func MarshalEDTF(e collab.EDTF) graphql.Marshaler { return orNull(string(e)) }

// UnmarshalEDTF reads a period.
func UnmarshalEDTF(v any) (collab.EDTF, error) {
	s, err := word(v, "a period")
	if err != nil {
		return "", err
	}
	return collab.ParseEDTF(s)
}

// MarshalLanguageTag writes a language tag, null where it is empty.
func MarshalLanguageTag(tag string) graphql.Marshaler { return orNull(tag) }

// UnmarshalLanguageTag reads a language tag that is well formed.
func UnmarshalLanguageTag(v any) (string, error) {
	s, err := word(v, "a language tag")
	if err != nil {
		return "", err
	}
	if s == "" {
		return "", collab.Errorf(collab.BadUserInput, "the language tag is empty: write a tag such as en, zh-Hans or sr-Cyrl")
	}
	return s, collab.CheckLanguage(s)
}

// MarshalCountryCode writes a country code, null where it is empty.
func MarshalCountryCode(code string) graphql.Marshaler { return orNull(code) }

// UnmarshalCountryCode reads a country as package country does, by code or name,
// and gives its code of ISO 3166-1.
func UnmarshalCountryCode(v any) (string, error) {
	s, err := word(v, "a country code")
	if err != nil {
		return "", err
	}
	c, err := country.Read(s)
	if err != nil {
		return "", collab.Errorf(collab.BadUserInput, "%s", err)
	}
	return c.Code, nil
}

// MarshalInt64 writes a JSON number.
func MarshalInt64(n int64) graphql.Marshaler { return graphql.MarshalInt64(n) }

// UnmarshalInt64 reads a whole JSON number, never a string.
func UnmarshalInt64(v any) (int64, error) {
	switch v := v.(type) {
	case int64:
		return v, nil
	case int:
		return int64(v), nil
	case json.Number:
		if n, err := strconv.ParseInt(string(v), 10, 64); err == nil {
			return n, nil
		}
	}
	return 0, collab.Errorf(collab.BadUserInput, "this is not a whole number of at most 64 bits")
}

// MarshalMaybe writes what a source may leave unsaid, null where it does.
func MarshalMaybe(s collab.OptionalText) graphql.Marshaler { return orNull(string(s)) }

// UnmarshalMaybe reads a text.
func UnmarshalMaybe(v any) (collab.OptionalText, error) {
	s, err := word(v, "a text")
	return collab.OptionalText(s), err
}

func orNull(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return MarshalString(s)
}

// word reads a string and refuses other values: gqlgen's own scalars would turn the
// number 12 into "12".
func word(v any, what string) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", collab.Errorf(collab.BadUserInput, "%s must be written as a string", what)
	}
	return s, nil
}
