package ndjson

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"liaison/internal/collab"
)

// line holds the fields of one line of a file.
type line struct {
	has       set
	numbers   set                // those given as a number
	text      [fieldCount]string // a text decoded, a number or truth value as it is written; "" where null
	languages []string
	evidence  []collab.Evidence
}

// wrong is the fault of a line; field is "" if it is of the line as a whole.
type wrong struct{ field, reason string }

func wrongf(field, format string, args ...any) *wrong {
	return &wrong{field, fmt.Sprintf(format, args...)}
}

// parser parses lines. One parser serves all lines of a file, so that its memory is
// reused.
type parser struct {
	line
	in    *jsontext.Decoder
	bytes bytes.Buffer
	raw   []byte // of a text with escapes
}

func newParser() *parser {
	p := &parser{}
	p.in = jsontext.NewDecoder(&p.bytes)
	return p
}

// parse reads a line into p.line. Names repeated in an object and bytes or
// escapes that are no Unicode text are refused by the decoder.
func (p *parser) parse(raw []byte) *wrong {
	p.line = line{}
	p.bytes = *bytes.NewBuffer(raw)
	p.in.Reset(&p.bytes)
	if p.in.PeekKind() != '{' {
		return wrongf("", "the line is not a JSON object: write one object a line, as {\"type\":\"entity\",…}")
	}
	if err := p.object(p.field); err != nil {
		return err
	}
	if p.in.PeekKind() != 0 || len(bytes.TrimSpace(p.in.UnreadBuffer())) > 0 {
		return wrongf("", "there is more on the line after the JSON object: write one object a line")
	}
	return nil
}

func (p *parser) field(name []byte) *wrong {
	f, ok := fieldByName[string(name)]
	if !ok {
		return wrongf(collab.Clip(string(name)), "there is no such field: see docs/ndjson.md for those of each type of line")
	}
	p.has |= 1 << f
	kind := p.in.PeekKind()
	if kind == 'n' {
		p.has &^= 1 << f // null counts as not given
		_, err := p.in.ReadToken()
		return syntax(err)
	}
	err := p.fieldValue(f, kind)
	if err != nil && err.field == "" {
		err.field = fields[f].name
	}
	return err
}

func (p *parser) fieldValue(f field, kind jsontext.Kind) (err *wrong) {
	switch shape := fields[f].shape; {
	case kind == '"' && (shape == text || shape == textOrNumber):
		p.text[f], err = p.string()
		return err
	case kind == '0' && (shape == number || shape == textOrNumber), (kind == 't' || kind == 'f') && shape == yesOrNo:
		raw, err := p.in.ReadValue()
		p.text[f] = string(raw)
		p.numbers |= 1 << f
		return syntax(err)
	case kind == '[' && shape == texts:
		return p.list(func() *wrong {
			if kind := p.in.PeekKind(); kind != '"' {
				return unlike(p.in, "a text", kind)
			}
			tag, err := p.string()
			p.languages = append(p.languages, tag)
			return err
		})
	case kind == '[' && shape == places:
		return p.list(p.place)
	default:
		return unlike(p.in, shape.String(), kind)
	}
}

func (s shape) String() string {
	return [...]string{
		text: "a text", number: "a number", textOrNumber: "a text or a number", yesOrNo: "true or false",
		texts: "a list of texts", places: `a list of places, as [{"start":0,"end":12}]`,
	}[s]
}

// place reads one element of the evidence.
func (p *parser) place() *wrong {
	var e collab.Evidence
	if kind := p.in.PeekKind(); kind != '{' {
		return unlike(p.in, `a place, as {"start":0,"end":12}`, kind)
	}
	err := p.object(func(of []byte) (err *wrong) {
		name := string(of)
		kind := p.in.PeekKind()
		switch {
		case kind == 'n':
			_, err := p.in.ReadToken()
			return syntax(err)
		case name == "start" || name == "end":
			if kind != '0' {
				return unlike(p.in, "a number", kind)
			}
			raw, err := p.in.ReadValue()
			if err != nil {
				return syntax(err)
			}
			n, fault := whole(string(raw))
			if name == "start" {
				e.Start = n
			} else {
				e.End = n
			}
			return fault
		case name != "locator" && name != "note" && name != "language":
			return wrongf("", "evidence has no field %q", collab.Clip(name))
		case kind != '"':
			return unlike(p.in, "a text", kind)
		}
		word, err := p.string()
		switch name {
		case "locator":
			e.Locator = collab.OptionalText(word)
		case "note":
			e.Note = collab.OptionalText(word)
		default:
			e.Language = word
		}
		return err
	})
	p.evidence = append(p.evidence, e)
	if err == nil && ((e.Start == nil) != (e.End == nil) || e.Start != nil && (*e.Start < 0 || *e.End < *e.Start)) {
		err = wrongf("", "start and end are offsets in code points, 0 <= start <= end: give both or none")
	}
	return err
}

// whole reads a number of 32 bits without a fraction.
func whole(s string) (*int32, *wrong) {
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil {
		return nil, wrongf("", "%s is no whole number of 32 bits", collab.Clip(s))
	}
	small := int32(n)
	return &small, nil
}
