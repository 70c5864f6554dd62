package graph

import (
	"strings"

	"liaison/graph/model"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// listQuery makes the query of a root list of the kinds under the API's filter and
// order. The order is by name where none is given; RELEVANCE has the best first
// unless ASC is asked for.
func listQuery(kinds []collab.EntityKind, filter *collab.EntityFilter, order *model.EntityOrder) query.ListQuery {
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

// relation makes the statement that the input describes.
func relation(in model.RelationInput) *collab.Relation {
	r := &collab.Relation{Kind: in.Kind, From: in.From, To: in.To, Role: optionalText(in.Role.Value()), Status: optionalText(in.Status.Value())}
	r.SourceID = in.Source
	r.Valid = valueOrZero(in.Valid.Value())
	r.Observed = valueOrZero(in.Observed.Value())
	r.Modality = valueOrZero(in.Modality.Value())
	r.Confidence = valueOrZero(in.Confidence.Value())
	for _, e := range in.Evidence.Value() {
		r.Evidence = append(r.Evidence, collab.Evidence{
			SourceID: in.Source, Start: e.Start.Value(), End: e.End.Value(), Locator: optionalText(e.Locator.Value()),
			Note: optionalText(e.Note.Value()), Language: valueOrZero(e.Language.Value()),
		})
	}
	return r
}

// valueOrZero gives the value of an argument, the zero value where it is not given.
func valueOrZero[T any](v *T) (none T) {
	if v == nil {
		return none
	}
	return *v
}

func optionalText(s *string) collab.OptionalText {
	return collab.OptionalText(strings.TrimSpace(valueOrZero(s)))
}
