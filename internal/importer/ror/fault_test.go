package ror

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

const good = `{"id":"https://ror.org/01nvent23","names":[{"value":"A","types":["label"]}]}`

// with is the good record with one more field.
func with(field string) string { return strings.TrimSuffix(good, "}") + "," + field + "}" }

// TestFaultsNameLineAndField: the record is left out, and the one after it read.
func TestFaultsNameLineAndField(t *testing.T) {
	for name, c := range map[string]struct{ in, field, reason string }{
		"no JSON":            {`{id}`, "", "it is not JSON"},
		"cut off":            {good[:40], "", "unexpected end"},
		"two records":        {good + good, "", "it is not JSON"},
		"no object":          {`"https://ror.org/01nvent23"`, "", "not an object"},
		"null":               {`null`, "", "not an object"},
		"no id":              {`{"names":[{"value":"A","types":["label"]}]}`, "id", "has none"},
		"null id":            {`{"id":null,"name":"A"}`, "id", "has none"},
		"id of another kind": {`{"id":7,"name":"A"}`, "id", "cannot be a number"},
		"bad check digits":   {strings.Replace(good, "23", "24", 1), "id", "no ROR id"},
		"letter that is not": {strings.Replace(good, "n", "u", 1), "id", "no ROR id"},
		"no names":           {`{"id":"https://ror.org/01nvent23","names":[]}`, "names", "has none"},
		"neither schema":     {`{"id":"https://ror.org/01nvent23"}`, "names", "has none"},
		"empty name of v1":   {`{"id":"https://ror.org/01nvent23","name":""}`, "names", "is empty"},
		"links of v1 in v2":  {with(`"links":["http://a.lt"]`), "links", "cannot be a string"},
		"blank name":         {`{"id":"01nvent23","name":" "}`, "names", "is empty"},
		"no UTF-8":           {strings.Replace(good, `"A"`, "\"A\xff\"", 1), "", "not UTF-8"},
		"half a surrogate":   {strings.Replace(good, `"A"`, `"A\ud800"`, 1), "names", "not valid UTF-8"},
		"U+FFFD":             {strings.Replace(good, `"A"`, `"A`+"\ufffd"+`"`, 1), "names", "not valid UTF-8"},
		"control character":  {strings.Replace(good, `"A"`, `"A\u0007"`, 1), "names", "control characters"},
		"type of name":       {strings.Replace(good, `"label"`, `"nickname"`, 1), "names.types", "none of label"},
		"no type of name":    {strings.Replace(good, `["label"]`, `null`, 1), "names.types", "has none"},
		"language":           {strings.Replace(good, `"A"`, `"A","lang":"English!"`, 1), "names", "not a language tag"},
		"key twice":          {with(`"names":[{"value":"B"}]`), "names", "stands twice"},
		"key twice, escaped": {with(`"\u006eames":[{"value":"B"}]`), "names", "stands twice"},
		"key twice, inside":  {with(`"locations":[{"geonames_id":1,"Geonames_ID":2}]`), "Geonames_ID", "stands twice"},
		"many keys":          {with(`"more":{` + manyKeys() + `}`), "", "more than 1000 keys"},
		"year in words":      {with(`"established":"1922"`), "established", "cannot be a string"},
		"external id":        {with(`"external_ids":[{"type":"grid","all":[1]}]`), "external_ids.all", "cannot be a number"},
		"place of wood":      {with(`"locations":[{"geonames_id":"x"}]`), "locations.geonames_id", "cannot be a string"},
		"date":               {with(`"admin":{"last_modified":{"date":"2024-02-30"}}`), "admin.last_modified.date", "not a day"},
	} {
		t.Run(name, func(t *testing.T) {
			for form, text := range map[string]string{"lines": good + "\n" + c.in + "\n" + good + "\n", "array": "[" + good + "," + c.in + "," + good + "]"} {
				if form == "array" && name == "cut off" {
					continue // its end cannot be found there
				}
				s := read(t, "f", text)
				if len(s.faults) != 1 || len(s.records) != 2 {
					t.Fatalf("%s: %d records and the faults %v", form, len(s.records), s.faults)
				}
				f := s.faults[0]
				if f.File != "f" || f.Line != 2 || f.Field != c.field || !strings.Contains(f.Reason, c.reason) {
					t.Errorf("%s: got %v, want f:2: %s: …%s…", form, f, c.field, c.reason)
				}
			}
		})
	}
}

// TestAFieldThatCannotBeKept: it is left out and reported, and the record stays.
func TestAFieldThatCannotBeKept(t *testing.T) {
	for name, c := range map[string]struct{ in, field, reason string }{
		"year":              {with(`"established":0`), "established", "no value"},
		"year of five":      {with(`"established":20222`), "established", "no value"},
		"type":              {with(`"types":["club"]`), "types", "no value"},
		"status":            {with(`"status":"asleep"`), "status", "no value"},
		"link":              {with(`"links":[{"type":"blog","value":"x"}]`), "links.type", "neither website"},
		"domain":            {with(`"domains":["not a domain"]`), "domains", "no domain"},
		"no scheme":         {with(`"external_ids":[{"all":["1"]}]`), "external_ids", "scheme of identifier is empty"},
		"country":           {with(`"locations":[{"geonames_id":1,"geonames_details":{"country_code":"UK"}}]`), "locations.country_code", "no country"},
		"city anywhere":     {with(`"locations":[{"geonames_details":{"name":"Springfield"}}]`), "locations", "could be anywhere"},
		"place":             {with(`"locations":[{"geonames_id":-1}]`), "locations.geonames_id", "no GeoNames id"},
		"latitude":          {with(`"locations":[{"geonames_id":1,"geonames_details":{"lat":90.5}}]`), "locations.lat", "are none"},
		"far east":          {with(`"locations":[{"geonames_id":1,"geonames_details":{"lng":1e3}}]`), "locations.lon", "are none"},
		"relationship":      {with(`"relationships":[{"type":"friend","id":"02nvent29"}]`), "relationships.type", "none of parent"},
		"target":            {with(`"relationships":[{"type":"parent","id":"02nvent30"}]`), "relationships.id", "no ROR id"},
		"label of a target": {with(`"relationships":[{"type":"parent","id":"02nvent29","label":"\udfff"}]`), "relationships.label", "not valid UTF-8"},
		"second name":       {strings.Replace(good, `"names":[`, `"names":[{"value":"B\u0007","types":["alias"]},`, 1), "names", "control characters"},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, "f", c.in)
			if len(s.faults) > 0 || len(s.records) != 1 || len(s.records[0].Unread) != 1 {
				t.Fatalf("faults %v, records %+v", s.faults, s.records)
			}
			f := s.records[0].Unread[0]
			if f.File != "f" || f.Line != 1 || f.Field != c.field || !strings.Contains(f.Reason, c.reason) || !f.Kept {
				t.Errorf("got %v, want f:1: %s: …%s…", f, c.field, c.reason)
			}
			sound(t, s.records[0])
		})
	}
}

func manyKeys() string {
	var b strings.Builder
	for i := range 1001 {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + strings.Repeat("x", i+1) + `":1`)
	}
	return b.String()
}

// TestFilesAsTheyCome: the elements package has the whole list of such files.
func TestFilesAsTheyCome(t *testing.T) {
	long := `{"id":"` + strings.Repeat("x", 16<<20) + `"}`
	for name, c := range map[string]struct {
		in      string
		records int
		fault   string
	}{
		"empty":                    {"", 0, "f:1: there is nothing in the file"},
		"an empty array":           {"[ ]\n", 0, ""},
		"blank lines, ends of DOS": {"\r\n" + good + "\r\n\r\n" + good + "\r\n", 2, ""},
		"an array over many lines": {"\ufeff\n[\n" + strings.ReplaceAll(good, ",", ",\n") + "\n,\n" + good + "\n]\n", 2, ""},
		"a comma too few":          {"[" + good + good + "," + good + "]", 1, "f:1: it is not JSON"},
		"an array cut off":         {"[" + good + "," + good[:20], 1, "f:2: the file breaks off here"},
		"a long line":              {good + "\n" + long + "\n" + good, 2, "f:2: it is longer than"},
		"a long element":           {"[" + good + "," + long + "," + good + "]", 2, "f:2: it is longer than"},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, "f", c.in)
			got := ""
			for _, f := range s.faults {
				got += f.Error()
			}
			if len(s.records) != c.records || !strings.HasPrefix(got, c.fault) || c.fault == "" && got != "" {
				t.Errorf("%d records and the faults %.200q; want %d and %s…", len(s.records), got, c.records, c.fault)
			}
		})
	}
}

func TestATruncatedArchiveIsAFault(t *testing.T) {
	for _, text := range []string{good + "\n", "[" + good + ","} {
		s := &sink{}
		err := Read("f", io.MultiReader(strings.NewReader(text), iotest.ErrReader(io.ErrUnexpectedEOF)), s)
		if err != nil || len(s.records) != 1 || len(s.faults) != 1 || s.faults[0].Line != 2 {
			t.Errorf("cut off: %v, %v", err, s.faults)
		}
	}
}

// stop is a sink that takes nothing.
type stop struct{ error }

func (s stop) Record(record.Record) error { return s }
func (s stop) Fault(record.Fault) error   { return s }

func TestASinkThatStops(t *testing.T) {
	want := stop{errors.New("enough")}
	for _, text := range []string{good, "{}", "[" + good + ",,", "[", ""} {
		if err := Read("f", strings.NewReader(text), want); err != want {
			t.Errorf("%.20q: got %v", text, err)
		}
	}
}

// FuzzRead holds Read to its word: it never panics, all that it emits passes the
// checks of the domain, names only what the record lists, and has no U+FFFD.
func FuzzRead(f *testing.F) {
	for _, file := range []string{"testdata/v2.ndjson", "testdata/mixed.json"} {
		seed, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(seed)
	}
	f.Add([]byte(good))
	f.Fuzz(func(t *testing.T, in []byte) {
		s := &sink{}
		if err := Read("f", bytes.NewReader(in), s); err != nil {
			t.Fatal(err)
		}
		for _, r := range s.records {
			sound(t, r)
		}
	})
}

func sound(t *testing.T, r record.Record) {
	t.Helper()
	listed := map[collab.ID]bool{}
	for _, e := range r.Entities {
		if listed[e.ID] {
			t.Errorf("%s:%d lists %q twice", r.File, r.Line, e.Name)
		}
		listed[e.ID] = true
		for _, k := range e.Known {
			if err := collab.CheckText("identifier", k.Value, 2000); err != nil {
				t.Error(err)
			}
		}
		if strings.ContainsRune(e.Name+e.Country, '\ufffd') {
			t.Errorf("%s:%d has U+FFFD in %q", r.File, r.Line, e.Name)
		}
	}
	for _, c := range r.Claims {
		if err := c.Check(); err != nil {
			t.Errorf("%s:%d: %v", r.File, r.Line, err)
		}
		if x, ok := c.(*collab.Relation); !listed[c.About()] || ok && !listed[x.To] {
			t.Errorf("%s:%d names an entity that it does not list", r.File, r.Line)
		}
	}
}
