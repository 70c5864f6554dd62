package object

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// The statements that the fields of people and strategies show.
var (
	affiliationsSpec = newRelationSpec("affiliations", query.LinkList{Kinds: []collab.RelationKind{collab.AffiliatedWith}, Way: collab.Out, Far: query.Organisations})
	creditsSpec      = newRelationSpec("credits", query.LinkList{Kinds: []collab.RelationKind{collab.Credits}, Way: collab.In, Far: []collab.EntityKind{collab.KindDocument}})
	ownerSpec        = newRelationSpec("owner", query.LinkList{Kinds: []collab.RelationKind{collab.Issued}, Way: collab.In, Far: query.Organisations})
	goalsSpec        = newRelationSpec("goals", query.LinkList{Kinds: []collab.RelationKind{collab.HasGoal}, Way: collab.Out, Far: []collab.EntityKind{collab.KindGoal}})
)

// Affiliations are the organisations that the person belongs to.
func (p *Person) Affiliations(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*OrganisationConnection, error) {
	return linked[Organisation](ctx, &p.entity, affiliationsSpec, filter, Args{First: first, After: after})
}

// Credits are the documents that name the person as one of their makers.
func (p *Person) Credits(ctx context.Context, first *int32, after *string) (*DocumentConnection, error) {
	return linked[*Document](ctx, &p.entity, creditsSpec, nil, Args{First: first, After: after})
}

// Owner is the organisation that issued the strategy, nil where it is not known.
func (s *Strategy) Owner(ctx context.Context) (Organisation, error) {
	return bestFarEnd[Organisation](ctx, &s.entity, ownerSpec)
}

// Valid is the period that the strategy plans for, "" where it is not known.
func (s *Strategy) Valid() collab.EDTF { return s.record.Period }

// Goals are the goals of the strategy in the order that sources give, then by name.
func (s *Strategy) Goals(ctx context.Context, roles []string) ([]*Goal, error) {
	links, err := s.linksUnder(ctx, goalsSpec, &collab.RelationFilter{Roles: roles})
	if err != nil {
		return nil, err
	}
	all := query.NeighboursOf(links)
	order := func(n query.Neighbour) *int32 { return n.Relations[0].Order }
	slices.SortStableFunc(all, func(a, b query.Neighbour) int {
		return cmp.Or(collab.CompareOrder(order(a), order(b)), store.CompareByName(a.Record, b.Record))
	})
	out := []*Goal{}
	for _, n := range all {
		if goal, ok := wrapAs[*Goal](s.view, n.Record); ok {
			out = append(out, goal)
		}
	}
	return out, nil
}
