package curated

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"liaison/internal/collab"
)

// The kinds of lines. The first key of a line says its kind; a key that the kind does
// not have is an error.

type documentLine struct {
	Document  string              `json:"document"`
	Origin    collab.Origin       `json:"origin"`
	File      string              `json:"file"` // the text that the offsets count in; for people only
	SHA256    collab.OptionalText `json:"sha256"`
	Languages []string            `json:"languages"`
	URL       collab.OptionalText `json:"url"`
	Published collab.EDTF         `json:"published"`
	Publisher string              `json:"publisher"`
}

type entityLine struct {
	Entity string            `json:"entity"`
	Kind   collab.EntityKind `json:"kind"`
}

// claimLine has the fields that all lines of statements share.
type claimLine struct {
	Confidence collab.Confidence `json:"confidence"`
	Modality   collab.Modality   `json:"modality"`
	Valid      collab.EDTF       `json:"valid"`
	Observed   collab.EDTF       `json:"observed"`
	Evidence   []collab.Evidence `json:"evidence"`
	Facts      []string          `json:"facts"` // the gold facts that it covers; tests read them, the graph does not
}

type nameLine struct {
	Name     string          `json:"name"`
	Value    string          `json:"value"`
	Language string          `json:"language"`
	Type     collab.NameType `json:"type"`
	claimLine
}

type identifierLine struct {
	Identifier string `json:"identifier"`
	Scheme     string `json:"scheme"`
	Value      string `json:"value"`
	claimLine
}

type textLine struct {
	Text     string           `json:"text"`
	Topic    collab.TextTopic `json:"topic"`
	Value    string           `json:"value"`
	Language string           `json:"language"`
	Order    *int32           `json:"order"`
	claimLine
}

type figureLine struct {
	Figure     string              `json:"figure"`
	Measure    string              `json:"measure"`
	Value      *float64            `json:"value"`
	Qualifier  collab.Qualifier    `json:"qualifier"`
	Unit       collab.OptionalText `json:"unit"`
	Currency   collab.OptionalText `json:"currency"`
	Period     collab.EDTF         `json:"period"`
	PeriodText collab.OptionalText `json:"periodText"`
	Place      string              `json:"place"`
	ListOpen   bool                `json:"listOpen"`
	claimLine
}

type relationLine struct {
	Relation collab.RelationKind `json:"relation"`
	From     string              `json:"from"`
	To       string              `json:"to"`
	Role     collab.OptionalText `json:"role"`
	Status   collab.OptionalText `json:"status"`
	Order    *int32              `json:"order"`
	claimLine
}

// firstKey returns the first key of a JSON object.
func firstKey(line []byte) (string, error) {
	d := json.NewDecoder(bytes.NewReader(line))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return "", errors.New("the line is not a JSON object")
	}
	t, err := d.Token()
	if err != nil {
		return "", plain(err)
	}
	key, ok := t.(string)
	if !ok {
		return "", errors.New("the line is empty")
	}
	return key, nil
}

// decode reads a line strictly: unknown keys and trailing data are errors.
func decode(line []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(line))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return plain(err)
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("there is more on the line than one JSON object")
	}
	return nil
}

// plain returns the error without the prefix of the decoder and the names of Go types.
func plain(err error) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		return errors.New(strings.TrimPrefix(wrong.Field, "claimLine.") + " cannot be a " + wrong.Value)
	}
	return errors.New(strings.TrimPrefix(err.Error(), "json: "))
}
