package scalar

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"liaison/internal/collab"
)

func TestWhatIsNotSaidIsNull(t *testing.T) {
	for want, m := range map[string]graphql.Marshaler{
		"null": MarshalEDTF(""), `"1999/.."`: MarshalEDTF("1999/.."), `"LT"`: MarshalCountryCode("LT"), `"zh-Hans"`: MarshalLanguageTag("zh-Hans"),
		`"2024-02-29"`: MarshalDate(collab.NewDay(2024, 2, 29)), `"x"`: MarshalMaybe("x"), "9007199254740993": MarshalInt64(9007199254740993),
		`"2024-01-22T08:30:00.000001Z"`: MarshalDateTime(time.Date(2024, 1, 22, 9, 30, 0, 1000, time.FixedZone("", 3600))),
	} {
		var b strings.Builder
		if m.MarshalGQL(&b); b.String() != want {
			t.Errorf("got %s, want %s", b.String(), want)
		}
	}
	for _, m := range []graphql.Marshaler{MarshalMaybe(""), MarshalCountryCode(""), MarshalLanguageTag(""), MarshalDate(collab.MinDay)} {
		if m != graphql.Null {
			t.Errorf("%v is not null", m)
		}
	}
}

func TestMalformedValuesAreBadInput(t *testing.T) {
	for _, try := range []func() error{
		func() error { _, err := UnmarshalID("e"); return err },
		func() error { _, err := UnmarshalID(json.Number("1")); return err },
		func() error { _, err := UnmarshalDate("2023-02-29"); return err },
		func() error { _, err := UnmarshalDateTime("2023-02-28"); return err },
		func() error { _, err := UnmarshalEDTF(""); return err },
		func() error { _, err := UnmarshalLanguageTag(""); return err },
		func() error { _, err := UnmarshalCountryCode("XY"); return err },
		func() error { _, err := UnmarshalInt64("1"); return err },
		func() error { _, err := UnmarshalInt64(json.Number("1.5")); return err },
		func() error { _, err := UnmarshalInt64(json.Number("9223372036854775808")); return err },
		func() error { _, err := UnmarshalMaybe(true); return err },
	} {
		if err := try(); collab.CodeOf(err) != collab.BadUserInput {
			t.Errorf("got %v", err)
		}
	}
	if n, err := UnmarshalInt64(json.Number("9007199254740993")); n != 9007199254740993 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
}

func TestFloatTakesFiniteNumbersOnly(t *testing.T) {
	if f, err := UnmarshalFloat(json.Number("0.25")); f != 0.25 || err != nil {
		t.Error(f, err)
	}
	for _, v := range []any{"NaN", "-Infinity", "1", math.NaN(), math.Inf(1), json.Number("1e999")} {
		if f, err := UnmarshalFloat(v); err == nil {
			t.Errorf("%v became %v", v, f)
		}
	}
}

// TestCountriesAreReadByOneReader: codes of the European Union and names stand for
// the code of ISO 3166-1; what is none is an error, never an empty answer.
func TestCountriesAreReadByOneReader(t *testing.T) {
	for typed, want := range map[string]string{"LT": "LT", "lt": "LT", "EL": "GR", "UK": "GB", "XKX": "XK", "North Macedonia": "MK", "Germany (DE)": "DE", "Atlantis": "", "ZZ": "", "": ""} {
		got, err := UnmarshalCountryCode(typed)
		if got != want || (err != nil) != (want == "") {
			t.Errorf("%q: %q, %v, want %q", typed, got, err, want)
		}
	}
}

// TestTextsAndNumbersAreJSON: what is written the short way is what the long way writes.
func TestTextsAndNumbersAreJSON(t *testing.T) {
	written := func(m graphql.Marshaler) string {
		var direct bytes.Buffer
		var other strings.Builder
		m.MarshalGQL(&direct)
		if m.MarshalGQL(&other); direct.String() != other.String() {
			t.Errorf("a buffer has %s, another writer %s", &direct, &other)
		}
		return other.String()
	}
	for _, s := range []string{"", "Vilnius", "Universität zu Köln", "北京大学", `a "b"`, `\`, "line\nline", "\x00\x1f\x7f\u2028", "\xff"} {
		if got, want := written(MarshalString(s)), written(graphql.MarshalString(s)); got != want {
			t.Errorf("%q is written as %s, not %s", s, got, want)
		}
	}
	for _, f := range []float64{0, math.Copysign(0, -1), 1, -1, 0.1, 1.0 / 3, 1800000, 1e-6, 9.9e-7, -1e-7, 1e20, 999999999999999900000, 1e21, -1e21, math.MaxFloat64, math.SmallestNonzeroFloat64} {
		want, err := json.Marshal(f)
		if got := written(MarshalFloat(f)); err != nil || got != string(want) {
			t.Errorf("%v is written as %s, not %s", f, got, want)
		}
	}
}
