package object

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
)

// The statements that the fields of people and strategies show.
var (
	affiliationsSpec = newRelationSpec("affiliations", []collab.RelationKind{collab.AffiliatedWith}, collab.Out, organisations)
	creditsSpec      = newRelationSpec("credits", []collab.RelationKind{collab.Credits}, collab.In, []collab.EntityKind{collab.KindDocument})
	ownerSpec        = newRelationSpec("owner", []collab.RelationKind{collab.Issued}, collab.In, organisations)
	goalsSpec        = newRelationSpec("goals", []collab.RelationKind{collab.HasGoal}, collab.Out, []collab.EntityKind{collab.KindGoal})
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
	all := neighbours(links)
	order := func(n neighbour) *int32 { return n.relations[0].Order }
	slices.SortStableFunc(all, func(a, b neighbour) int {
		return cmp.Or(collab.CompareOrder(order(a), order(b)), byName(a.record, b.record))
	})
	out := []*Goal{}
	for _, n := range all {
		if goal, ok := wrapAs[*Goal](s.view, n.record); ok {
			out = append(out, goal)
		}
	}
	return out, nil
}
