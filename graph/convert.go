package graph

import (
	"strings"

	"liaison/graph/model"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// listed is a root list of the kinds under the API's filter and order: by name
// where none is given, and RELEVANCE with the best first unless ASC is asked for.
func listed(kinds []collab.EntityKind, filter *collab.EntityFilter, order *model.EntityOrder) query.ListQuery {
	q := query.ListQuery{Filter: filter, Kinds: kinds, Order: store.ByName}
	if order != nil {
		q.Order = order.Field
		q.Desc = order.Field == query.Relevance
		if d := order.Direction.Value(); d != nil {
			q.Desc = *d == model.OrderDirectionDesc
		}
	}
	return q
}

// relation is the statement that the input describes.
func relation(in model.RelationInput) *collab.Relation {
	r := &collab.Relation{Kind: in.Kind, From: in.From, To: in.To, Role: maybe(in.Role.Value()), Status: maybe(in.Status.Value())}
	r.SourceID = in.Source
	r.Valid = said(in.Valid.Value())
	r.Modality = said(in.Modality.Value())
	r.Confidence = said(in.Confidence.Value())
	for _, e := range in.Evidence.Value() {
		r.Evidence = append(r.Evidence, collab.Evidence{
			SourceID: in.Source, Start: e.Start.Value(), End: e.End.Value(), Locator: maybe(e.Locator.Value()),
			Note: maybe(e.Note.Value()), Language: said(e.Language.Value()),
		})
	}
	return r
}

// said is the value, the zero value where none is given.
func said[T any](v *T) (none T) {
	if v == nil {
		return none
	}
	return *v
}

func maybe(s *string) collab.OptionalText { return collab.OptionalText(strings.TrimSpace(said(s))) }
