package object

import (
	"context"
	"math"
	"slices"
	"strconv"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// PartnerChangeEdge tells how the ties of an institution with a group changed.
type PartnerChangeEdge struct {
	Cursor        string
	Node          *Institution
	Kind          ties.ChangeKind
	Before, After float64

	view    *View
	between ties.Between
	change  ties.Change
}

func (e PartnerChangeEdge) node() *Institution { return e.Node }

// Causes are the statements that made the change, in order of id.
func (e *PartnerChangeEdge) Causes(ctx context.Context) ([]*collab.Relation, error) {
	return e.view.relations(ctx, e.between.Causes(e.change))
}

// NetworkChange compares the partners of a group on two days (rule 16a).
func (v *View) NetworkChange(ctx context.Context, of []collab.ID, from, to collab.Day, f *collab.TieFilter, kinds []ties.ChangeKind, first *int32, after *string) (*PartnerChangeConnection, error) {
	w, err := Args{First: first, After: after}.window(newListKey("networkChange", of, from, to, f, kinds))
	if err != nil {
		return nil, err
	}
	if err := checkIDs("of", of); err != nil {
		return nil, err
	}
	if f != nil && (f.AsOf != nil || f.Between != nil) {
		return nil, collab.Errorf(collab.BadUserInput, "do not set asOf or between in ties: networkChange compares the days from and to")
	}
	if to < from {
		return nil, collab.Errorf(collab.BadUserInput, "to (%s) is before from (%s): give the earlier day as from", to, from)
	}
	t, nodes, err := v.startQuestion(ctx, f, "of", of, ties.IsGroup)
	if err != nil {
		return nil, err
	}
	between, err := ties.NewBetween(t.Graph, v.read.At, f, from, to)
	if err != nil {
		return nil, err
	}
	all, err := between.Changes(ctx, nodes)
	if err != nil {
		return nil, err
	}
	if kinds != nil {
		all = keep(all, func(c ties.Change) bool { return slices.Contains(kinds, c.Kind) })
	}
	part, positions, info := pageOf(w, all, func(c ties.Change) store.Position {
		return store.Position{Text: strconv.Itoa(c.Kind.Order()), Number: -int64(math.Float64bits(c.Size())), ID: t.ID(c.Node)}
	})
	c := &PartnerChangeConnection{Edges: []*PartnerChangeEdge{}, PageInfo: info, view: v, total: fixedTotal(len(all))}
	changed := make([]ties.Node, len(part))
	for i, p := range part {
		changed[i] = p.Node
	}
	found, err := v.loadInstitutions(ctx, idsOfNodes(t, changed))
	if err != nil {
		return nil, err
	}
	for i, p := range part {
		if found[i] != nil {
			c.Edges = append(c.Edges, &PartnerChangeEdge{w.list.cursor(positions[i]), found[i], p.Kind, p.Before, p.After, v, between, p})
		}
	}
	return c, nil
}
