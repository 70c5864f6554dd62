package store

import (
	"encoding/json"

	"liaison/internal/collab"
)

// Row is a claim as flat fields, for a backend that keeps columns or properties. RowOf
// and Claim are inverse to each other.
type Row struct {
	ID         collab.ID
	Class      collab.Class
	Subject    collab.ID // for a relation, its From
	To         collab.ID // relations
	Label      string    // LabelOf: type, scheme, topic, measure or kind
	Value      string    // the value of a name, identifier or text
	Match      string    // MatchText
	Language   string    // names and texts
	Role       string    // relations
	Status     string    // relations
	Order      *int32    // identifiers, relations and texts
	Figure     string    // figures: all other fields, as canonical JSON
	Place      collab.ID // figures
	Source     collab.ID
	Origin     collab.Origin
	Published  string // of the source; "" unknown
	Confidence collab.Confidence
	Modality   collab.Modality
	Valid      string
	Observed   string
	Asserted   int64
	Retracted  int64  // 0: in force
	Evidence   string // canonical JSON
}

type figureRow struct {
	Value      float64             `json:"value"`
	Qualifier  collab.Qualifier    `json:"qualifier"`
	Unit       collab.OptionalText `json:"unit,omitempty"`
	Currency   collab.OptionalText `json:"currency,omitempty"`
	Period     collab.EDTF         `json:"period,omitempty"`
	PeriodText collab.OptionalText `json:"periodText,omitempty"`
	ListOpen   bool                `json:"listOpen,omitempty"`
}

// RowOf returns the claim as flat fields; Row.Claim turns them into the claim again.
func RowOf(c collab.Claim) Row {
	s := c.Base()
	r := Row{
		ID: s.ID, Class: c.Class(), Subject: c.About(), Label: LabelOf(c), Match: MatchText(c),
		Source: s.SourceID, Origin: s.Origin, Published: string(s.Published), Confidence: s.Confidence, Modality: s.Modality,
		Valid: string(s.Valid), Observed: string(s.Observed), Asserted: s.Asserted, Retracted: s.Retracted, Evidence: collab.EvidenceJSON(s.Evidence),
	}
	switch c := c.(type) {
	case *collab.Name:
		r.Value, r.Language = c.Value, c.Language
	case *collab.Identifier:
		r.Value, r.Order = c.Value, c.Order
	case *collab.Text:
		r.Value, r.Language, r.Order = c.Value, c.Language, c.Order
	case *collab.Figure:
		raw, err := json.Marshal(figureRow{c.Value, c.Qualifier, c.Unit, c.Currency, c.Period, c.PeriodText, c.ListOpen})
		if err != nil {
			panic(err) // finite numbers and strings can always be encoded
		}
		r.Figure, r.Place = string(raw), c.PlaceID
	case *collab.Relation:
		r.To, r.Role, r.Status, r.Order = c.To, string(c.Role), string(c.Status), c.Order
	}
	return r
}

// Claim returns the claim of the row; INTERNAL where the row is not that of a claim.
func (r Row) Claim() (collab.Claim, error) {
	s := collab.Statement{
		ID: r.ID, SourceID: r.Source, Origin: r.Origin, Published: collab.EDTF(r.Published), Confidence: r.Confidence,
		Modality: r.Modality, Valid: collab.EDTF(r.Valid), Observed: collab.EDTF(r.Observed), Asserted: r.Asserted, Retracted: r.Retracted,
	}
	var err error
	if s.Evidence, err = collab.ParseEvidence(r.Evidence, r.Source); err != nil {
		return nil, err
	}
	switch r.Class {
	case collab.ClassName:
		return &collab.Name{Statement: s, Subject: r.Subject, Value: r.Value, Language: r.Language, Type: collab.NameType(r.Label)}, nil
	case collab.ClassIdentifier:
		return &collab.Identifier{Statement: s, Subject: r.Subject, Scheme: r.Label, Value: r.Value, Order: r.Order}, nil
	case collab.ClassText:
		return &collab.Text{Statement: s, Subject: r.Subject, Topic: collab.TextTopic(r.Label), Value: r.Value, Language: r.Language, Order: r.Order}, nil
	case collab.ClassFigure:
		var f figureRow
		if err := json.Unmarshal([]byte(r.Figure), &f); err != nil {
			return nil, collab.Wrap(collab.Internal, err, "the stored figure %s cannot be read", r.ID)
		}
		return &collab.Figure{
			Statement: s, Subject: r.Subject, Measure: r.Label, Value: f.Value, Qualifier: f.Qualifier, Unit: f.Unit, Currency: f.Currency,
			Period: f.Period, PeriodText: f.PeriodText, PlaceID: r.Place, ListOpen: f.ListOpen,
		}, nil
	case collab.ClassRelation:
		return &collab.Relation{
			Statement: s, Kind: collab.RelationKind(r.Label), From: r.Subject, To: r.To,
			Role: collab.OptionalText(r.Role), Status: collab.OptionalText(r.Status), Order: r.Order,
		}, nil
	}
	return nil, collab.Errorf(collab.Internal, "the stored claim %s has the unknown class %q", r.ID, r.Class)
}
