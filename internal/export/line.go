package export

import "liaison/internal/collab"

// The kinds of lines, each with its fields in the order in which they are written. A
// field without a value is left out.

// entityLine is the line of an entity; the fields of a document's source stand beside
// the others.
type entityLine struct {
	Type string            `json:"type"`
	ID   collab.ID         `json:"id"`
	Kind collab.EntityKind `json:"kind"`
	*sourceFields
	country string // of an institution; not written
}

type sourceFields struct {
	Origin    collab.Origin       `json:"origin"`
	Published collab.EDTF         `json:"published,omitempty"`
	URL       collab.OptionalText `json:"url,omitempty"`
	SHA256    collab.OptionalText `json:"sha256,omitempty"`
	Languages []string            `json:"languages,omitempty"`
}

type nameLine struct {
	Type     string          `json:"type"`
	Subject  collab.ID       `json:"subject"`
	Value    string          `json:"value"`
	Language string          `json:"language,omitempty"`
	NameType collab.NameType `json:"nameType"`
	saidFields
}

type identifierLine struct {
	Type    string    `json:"type"`
	Subject collab.ID `json:"subject"`
	Scheme  string    `json:"scheme"`
	Value   string    `json:"value"`
	Order   *int32    `json:"order,omitempty"`
	saidFields
}

type textLine struct {
	Type     string           `json:"type"`
	Subject  collab.ID        `json:"subject"`
	Topic    collab.TextTopic `json:"topic"`
	Value    string           `json:"value"`
	Language string           `json:"language,omitempty"`
	Order    *int32           `json:"order,omitempty"`
	saidFields
}

type figureLine struct {
	Type       string              `json:"type"`
	Subject    collab.ID           `json:"subject"`
	Measure    string              `json:"measure"`
	Value      float64             `json:"value"`
	Qualifier  collab.Qualifier    `json:"qualifier"`
	Unit       collab.OptionalText `json:"unit,omitempty"`
	Currency   collab.OptionalText `json:"currency,omitempty"`
	Period     collab.EDTF         `json:"period,omitempty"`
	PeriodText collab.OptionalText `json:"periodText,omitempty"`
	Place      collab.ID           `json:"place,omitempty"`
	ListOpen   bool                `json:"listOpen,omitempty"`
	saidFields
}

type relationLine struct {
	Type   string              `json:"type"`
	Kind   collab.RelationKind `json:"kind"`
	From   collab.ID           `json:"from"`
	To     collab.ID           `json:"to"`
	Role   collab.OptionalText `json:"role,omitempty"`
	Status collab.OptionalText `json:"status,omitempty"`
	Order  *int32              `json:"order,omitempty"`
	saidFields
}

// saidFields are the fields that every statement has.
type saidFields struct {
	Source     collab.ID         `json:"source"`
	Confidence collab.Confidence `json:"confidence,omitempty"`
	Modality   collab.Modality   `json:"modality,omitempty"`
	Valid      collab.EDTF       `json:"valid,omitempty"`
	Observed   collab.EDTF       `json:"observed,omitempty"`
	Evidence   []collab.Evidence `json:"evidence,omitempty"`
}

func saidOf(s *collab.Statement) saidFields {
	f := saidFields{Source: s.SourceID, Confidence: s.Confidence, Modality: s.Modality, Valid: s.Valid, Observed: s.Observed, Evidence: s.Evidence}
	if f.Confidence == collab.Stated {
		f.Confidence = ""
	}
	if f.Modality == collab.Actual {
		f.Modality = ""
	}
	return f
}

func documentOf(r *collab.Record) entityLine {
	s := r.Source
	return entityLine{"entity", r.ID, r.Kind, &sourceFields{s.Origin, s.Published, s.URL, s.SHA256, s.Languages}, ""}
}

func nameOf(c *collab.Name) *nameLine {
	return &nameLine{"name", c.Subject, c.Value, c.Language, c.Type, saidOf(&c.Statement)}
}

func identifierOf(c *collab.Identifier) *identifierLine {
	return &identifierLine{"identifier", c.Subject, c.Scheme, c.Value, c.Order, saidOf(&c.Statement)}
}

func textOf(c *collab.Text) *textLine {
	return &textLine{"text", c.Subject, c.Topic, c.Value, c.Language, c.Order, saidOf(&c.Statement)}
}

func figureOf(c *collab.Figure) *figureLine {
	return &figureLine{
		"figure", c.Subject, c.Measure, c.Value, c.Qualifier, c.Unit, c.Currency, c.Period, c.PeriodText, c.PlaceID, c.ListOpen,
		saidOf(&c.Statement),
	}
}

func relationOf(c *collab.Relation) *relationLine {
	return &relationLine{"relation", c.Kind, c.From, c.To, c.Role, c.Status, c.Order, saidOf(&c.Statement)}
}

// lineOf is the line of a claim.
func lineOf(c collab.Claim) any {
	switch c := c.(type) {
	case *collab.Name:
		return nameOf(c)
	case *collab.Identifier:
		return identifierOf(c)
	case *collab.Text:
		return textOf(c)
	case *collab.Figure:
		return figureOf(c)
	case *collab.Relation:
		return relationOf(c)
	}
	return nil // there are no other claims
}
