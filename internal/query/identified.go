package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/store"
)

// successions is the greatest number of withdrawn records that are followed to one in force.
const successions = 10

// Identified returns the entity that has the outside identifier: by name the
// first where sources give it to several, and for a record that its register has
// withdrawn in favour of another that other one. Scheme and value may be written
// in any form that package identifier reads. It is nil for a well-formed value
// that nobody has; an unknown scheme and a malformed value are BAD_USER_INPUT,
// unless some source of the graph has just that.
func (r *VersionReader) Identified(ctx context.Context, scheme, value string) (*collab.Record, error) {
	sel := r.pin(collab.Selection{})
	scheme, known := identifier.Scheme(scheme)
	normal, malformed := identifier.Normal(scheme, value)
	if malformed != nil {
		normal = value
	}
	page, err := r.Store.Find(ctx, store.Find{Limit: 1, Where: store.Where{Claimed: &store.Claimed{
		Class: collab.ClassIdentifier, Labels: []string{scheme}, Match: normal, Selection: sel,
	}}})
	switch {
	case err != nil:
		return nil, err
	case len(page.Records) > 0:
	case !known:
		return nil, identifier.Unknown(scheme)
	default:
		return nil, malformed // nil: nobody has it
	}
	return r.inPlaceOf(ctx, page.Records[0])
}

// inPlaceOf returns the record that a register has put in the place of a withdrawn one, over several steps where that
// one was withdrawn too. It returns the record itself where it is not withdrawn, and the last that has no successor.
func (r *VersionReader) inPlaceOf(ctx context.Context, found *collab.Record) (*collab.Record, error) {
	for range successions {
		if found.Status != collab.Withdrawn {
			break
		}
		next, err := r.successor(ctx, found.ID, r.pin(collab.Selection{}))
		if err != nil {
			return nil, err
		}
		if next == nil {
			break
		}
		found = next
	}
	return found, nil
}

// successor gives the entity that succeeds the one with the id, the first by name;
// nil for none.
func (r *VersionReader) successor(ctx context.Context, id collab.ID, sel collab.Selection) (*collab.Record, error) {
	near, err := r.Store.Neighbours(ctx, store.Neighbours{
		IDs: []collab.ID{id}, Kinds: []collab.RelationKind{collab.Succeeds}, Direction: collab.In, Selection: sel,
	})
	if err != nil || len(near[0]) == 0 {
		return nil, err
	}
	var ids []collab.ID
	for _, s := range near[0] {
		ids = append(ids, s.From)
	}
	records, err := r.Store.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	return slices.MinFunc(records, func(a, b *collab.Record) int {
		return store.PositionOf(a, store.ByName).Compare(store.PositionOf(b, store.ByName))
	}), nil
}
