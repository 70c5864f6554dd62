package object

import (
	"context"
	"math"
	"strconv"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// PartnerChangeEdge tells how the ties of an institution with a group changed.
type PartnerChangeEdge struct {
	place
	Node          *Institution
	Kind          collab.ChangeKind
	Before, After float64

	view   *View
	change analysis.Change
}

func (e PartnerChangeEdge) node() *Institution { return e.Node }

// Causes are the statements that made the change, in order of id.
func (e *PartnerChangeEdge) Causes(ctx context.Context) ([]*collab.Relation, error) {
	return e.view.relations(ctx, e.change.Causes())
}

// NetworkChange compares the partners of a group on two days (rule 16a).
func (v *View) NetworkChange(ctx context.Context, of []collab.ID, from, to collab.Day, f *collab.TieFilter, kinds []collab.ChangeKind, first *int32, after *string) (*PartnerChangeConnection, error) {
	w, err := Args{First: first, After: after}.window(newListKey("networkChange", of, from, to, f, kinds))
	if err != nil {
		return nil, err
	}
	all, err := v.read.Changes(v.withToken(ctx), of, from, to, f, kinds)
	if err != nil {
		return nil, err
	}
	part, positions, info := pageOf(w, all, func(c analysis.Change) store.Position {
		return store.Position{Text: strconv.Itoa(c.Kind.Order()), Number: -int64(math.Float64bits(c.Size())), ID: c.ID()}
	})
	c := &PartnerChangeConnection{Edges: []*PartnerChangeEdge{}, PageInfo: info, view: v, count: len(all)}
	ids := make([]collab.ID, len(part))
	for i, p := range part {
		ids[i] = p.ID()
	}
	found, err := v.loadInstitutions(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, p := range part {
		if found[i] != nil {
			c.Edges = append(c.Edges, &PartnerChangeEdge{place{w.list, &positions[i]}, found[i], p.Kind, p.Before, p.After, v, p})
		}
	}
	return c, nil
}
