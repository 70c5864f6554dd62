package jsonstream

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"liaison/internal/importer/record"
)

type thing struct {
	A string `json:"a"`
}

// read is what a file gives, each object or fault on a line.
func read(in io.Reader) string {
	r := New("f", in)
	var out []string
	for {
		var v thing
		n, err := r.Next(&v)
		if err == io.EOF {
			return strings.Join(out, "\n")
		}
		if err != nil {
			out = append(out, err.(record.Fault).Error())
			continue
		}
		out = append(out, fmt.Sprintf("%d %s", n, v.A))
	}
}

func TestNext(t *testing.T) {
	const utf8 = "it is not UTF-8: write the file as UTF-8"
	const object = "it is not an object: write {…}"
	for name, c := range map[string]struct{ in, want string }{
		"lines":                {"{\"a\":\"x\"}\n\n  {\"a\":\"y\"}\r\n{\"a\":\"z\"}", "1 x\n3 y\n4 z"},
		"an array":             {`[{"a":"x"}, {"a":"y"} ]` + "\n", "1 x\n2 y"},
		"an array in lines":    {"\n[\n  {\n    \"a\": \"[x\\\",\"\n  }\n]", `1 [x",`},
		"a mark":               {"\ufeff[{\"a\":\"x\"}]", "1 x"},
		"an empty array":       {"[ ]", ""},
		"no bytes":             {"", "f:1: there is nothing in the file: fetch it again"},
		"blanks only":          {" \n\t\n", "f:2: there is nothing in the file: fetch it again"},
		"a broken line":        {"{\"a\":\n{\"a\":\"y\"}", "f:1: it is not JSON, unexpected end of JSON input: correct it\n2 y"},
		"a broken element":     {`[{"a":}, {"a":"y"}]`, "f:1: it is not JSON, invalid character '}' looking for beginning of value: correct it\n2 y"},
		"an open text":         {"[{\"a\":\"x},\n{\"a\":\"y\"}]", "f:1: the file breaks off here: fetch it again"},
		"an open text, closed": {"[{\"a\":\"x\n},\n{\"a\":\"y\"}]", "f:1: it is not JSON, invalid character '\\n' in string literal: correct it\n2 y"},
		"a crooked bracket":    {`[{"a":"x"], {"a":"y"}]`, "f:1: it is not JSON, invalid character ']' after object key:value pair: correct it\n2 y"},
		"no object":            {"7\nnull\n[]\n\"x\"\n{}", "f:1: " + object + "\nf:2: " + object + "\nf:3: " + object + "\nf:4: " + object + "\n5 "},
		"a wrong type":         {`{"a":7}`, "f:1: a: it cannot be a number: correct it"},
		"two on a line":        {`{"a":"x"}{"a":"y"}`, "f:1: it is not JSON, invalid character '{' after top-level value: correct it"},
		"bad bytes":            {"{\"a\":\"\xff\"}\n{\"a\":\"y\"}", "f:1: " + utf8 + "\n2 y"},
		"two commas":           {`[{"a":"x"},,{"a":"y"}]`, "1 x\nf:2: there is nothing before the comma: take the comma out\n3 y"},
		"a comma at the end":   {`[{"a":"x"},]`, "1 x"},
		"cut off":              {`[{"a":"x"},{"a":`, "1 x\nf:2: the file breaks off here: fetch it again"},
		"cut off behind":       {`[{"a":"x"}`, "f:1: the file breaks off here: fetch it again"},
		"more behind":          {`[{"a":"x"}] [{"a":"y"}]`, "1 x\nf:1: there is more after the end of the array: make one array of it, or JSON lines"},
		"a long line": {"{\"a\":\"" + strings.Repeat("x", maxBytes) + "\"}\n{\"a\":\"y\"}",
			"f:1: it is longer than 16777216 bytes, which no row is: take it out\n2 y"},
		"a long element": {"[{\"a\":\"" + strings.Repeat("x", maxBytes) + "\"},{\"a\":\"y\"}]",
			"f:1: it is longer than 16777216 bytes, which no row is: take it out\n2 y"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := read(strings.NewReader(c.in)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestReaderThatFails(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"cut off": {io.ErrUnexpectedEOF, "1 x\nf:2: the file breaks off here: fetch it again"},
		"another": {iotest.ErrTimeout, "1 x\nf:2: the file cannot be read on from here: timeout"},
	} {
		t.Run(name, func(t *testing.T) {
			in := io.MultiReader(strings.NewReader("{\"a\":\"x\"}\n{\"a\""), iotest.ErrReader(c.err))
			if got := read(in); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// FuzzNext: it comes to an end, and what it gives came in.
func FuzzNext(f *testing.F) {
	f.Add([]byte(`[{"a":"x"},{"a":"y"}]`))
	f.Add([]byte("{\"a\":\"x\"}\n{"))
	f.Fuzz(func(t *testing.T, in []byte) {
		r := New("f", bytes.NewReader(in))
		for range len(in) + 3 {
			if _, err := r.Next(new(thing)); err == io.EOF {
				return
			}
		}
		t.Error("no end")
	})
}
