package ndjson

import (
	"bytes"
	"errors"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"liaison/internal/collab"
)

// object reads a JSON object, and calls member to read the value of each member.
func (p *parser) object(member func(name []byte) *wrong) *wrong {
	if _, err := p.in.ReadToken(); err != nil {
		return syntax(err)
	}
	for p.in.PeekKind() != '}' {
		name, err := p.unquoted()
		if err != nil {
			return err
		}
		if err := member(name); err != nil {
			return err
		}
	}
	_, err := p.in.ReadToken()
	return syntax(err)
}

// list reads a JSON array, and calls element to read each element.
func (p *parser) list(element func() *wrong) *wrong {
	if _, err := p.in.ReadToken(); err != nil {
		return syntax(err)
	}
	for p.in.PeekKind() != ']' {
		if err := element(); err != nil {
			return err
		}
	}
	_, err := p.in.ReadToken()
	return syntax(err)
}

// unquoted reads a JSON string into memory that the next call reuses.
func (p *parser) unquoted() ([]byte, *wrong) {
	raw, err := p.in.ReadValue()
	if err != nil {
		return nil, syntax(err)
	}
	if bytes.IndexByte(raw, '\\') < 0 {
		return raw[1 : len(raw)-1], nil
	}
	p.raw, err = jsontext.AppendUnquote(p.raw[:0], raw)
	return p.raw, syntax(err)
}

// string reads a JSON string.
func (p *parser) string() (string, *wrong) {
	raw, err := p.unquoted()
	if err == nil && bytes.Contains(raw, []byte("\uFFFD")) {
		err = wrongf("", "it has the character U+FFFD, which is left where a text was damaged: put the right letters there")
	}
	return string(raw), err
}

// unlike returns the fault of a value of another kind than the wanted one, or of text
// that is no JSON.
func unlike(in *jsontext.Decoder, want string, kind jsontext.Kind) *wrong {
	if kind == 0 {
		_, err := in.ReadToken()
		return syntax(err)
	}
	given := map[jsontext.Kind]string{'n': "null", 't': "true", 'f': "false", '"': "a text", '0': "a number", '{': "an object", '[': "a list"}
	return wrongf("", "it is %s: give %s", given[kind], want)
}

// syntax returns the fault of a line that is no JSON.
func syntax(err error) *wrong {
	if err == nil {
		return nil
	}
	var s *jsontext.SyntacticError
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		name := ""
		if errors.As(err, &s) {
			name = s.JSONPointer.LastToken()
		}
		return wrongf(name, "the field is on the line twice: keep one")
	case errors.As(err, &s) && s.Err != nil && strings.Contains(s.Err.Error(), "UTF-8"):
		return wrongf("", "the line is no UTF-8 at its byte %d: save the file as UTF-8", s.ByteOffset+1)
	case errors.As(err, &s) && s.Err != nil:
		return wrongf("", "the line is no JSON at its byte %d: %s", s.ByteOffset+1, collab.Clip(s.Err.Error()))
	}
	return wrongf("", "the line is no JSON: it ends too early")
}
