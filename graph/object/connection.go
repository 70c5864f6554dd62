package object

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// Connection is a page of a list. The total and the facets are computed only when
// they are selected.
type Connection[E any] struct {
	Edges    []*E
	PageInfo *PageInfo

	view  *View
	total func(context.Context) (int, error)
	where func(context.Context) (store.Where, error)
}

// Edge is an entry of a list with the statements that link it to the parent; a root
// list has none.
type Edge[N any] struct {
	Cursor    string
	Node      N
	Relations []*collab.Relation
}

// The API's connections and edges.
type (
	EntityConnection       = Connection[Edge[Entity]]
	EntityEdge             = Edge[Entity]
	OrganisationConnection = Connection[Edge[Organisation]]
	OrganisationEdge       = Edge[Organisation]
	InstitutionConnection  = Connection[Edge[*Institution]]
	InstitutionEdge        = Edge[*Institution]
	AllianceConnection     = Connection[Edge[*Alliance]]
	AllianceEdge           = Edge[*Alliance]
	ProjectConnection      = Connection[Edge[*Project]]
	ProjectEdge            = Edge[*Project]
	JointLabConnection     = Connection[Edge[*JointLab]]
	JointLabEdge           = Edge[*JointLab]
	AgreementConnection    = Connection[Edge[*Agreement]]
	AgreementEdge          = Edge[*Agreement]
	PersonConnection       = Connection[Edge[*Person]]
	PersonEdge             = Edge[*Person]
	DocumentConnection     = Connection[Edge[*Document]]
	DocumentEdge           = Edge[*Document]
	RelationConnection     = Connection[Edge[*collab.Relation]]
	RelationEdge           = Edge[*collab.Relation]
	ConflictConnection     = Connection[Edge[*collab.Conflict]]
	ConflictEdge           = Edge[*collab.Conflict]
	ChangeConnection       = Connection[Edge[*Change]]
	ChangeEdge             = Edge[*Change]
	SearchConnection       = Connection[SearchEdge]
	PartnerConnection      = Connection[PartnerEdge]

	CommonPartnerConnection  = Connection[CommonPartnerEdge]
	PartnerChangeConnection  = Connection[PartnerChangeEdge]
	RecommendationConnection = Connection[RecommendationEdge]
)

// TotalCount counts the whole list, independent of the page.
func (c *Connection[E]) TotalCount(ctx context.Context) (int32, error) {
	n, err := c.total(c.view.withToken(ctx))
	return int32(n), err
}

// FacetCount is the number of entities of a list that have a value.
type FacetCount struct {
	Facet store.Facet
	Value string
	Label string
	Count int32
}

// Facets counts the whole list by the values of each facet, the most frequent value
// first, with at most limit values of each facet.
func (c *Connection[E]) Facets(ctx context.Context, by []store.Facet, limit *int32) ([]*FacetCount, error) {
	most, err := checkCount("limit", limit)
	if err != nil || most == 0 {
		return []*FacetCount{}, err
	}
	ctx = c.view.withToken(ctx)
	where, err := c.where(ctx)
	if err != nil {
		return nil, err
	}
	counts, err := c.view.read.Facets(ctx, where, by, most)
	if err != nil {
		return nil, err
	}
	out := make([]*FacetCount, len(counts))
	for i, f := range counts {
		out[i] = &FacetCount{f.Facet, f.Value, f.Label, int32(f.Count)}
	}
	return out, nil
}

// fixedTotal gives the total of a list that is in memory as a whole.
func fixedTotal(n int) func(context.Context) (int, error) {
	return func(context.Context) (int, error) { return n, nil }
}

// List gives a page of a root list of entities: those of the query, with the
// paging of the arguments.
func List[N Entity](ctx context.Context, v *View, field string, q query.ListQuery, a Args) (*Connection[Edge[N]], error) {
	w, err := a.window(newListKey(field, q.Filter, q.Expiring, q.Order, q.Desc))
	if err != nil {
		return nil, err
	}
	list, err := v.read.List(v.withToken(ctx), q)
	if err != nil {
		return nil, err
	}
	page, err := list.Page(v.withToken(ctx), query.Window{After: w.after, Before: w.before, Limit: w.count, Backward: w.backward})
	if err != nil {
		return nil, err
	}
	c := &Connection[Edge[N]]{Edges: []*Edge[N]{}, view: v, total: list.Total}
	var positions []store.Position
	for i, r := range page.Records {
		if n, ok := wrapAs[N](v, r); ok {
			v.load.records.Prime(r.ID, r)
			positions = append(positions, page.Positions[i])
			c.Edges = append(c.Edges, &Edge[N]{Cursor: w.list.cursor(page.Positions[i]), Node: n, Relations: []*collab.Relation{}})
		}
	}
	c.PageInfo = pageInfo(w, positions, page.HasPrevious, page.HasNext)
	c.where = func(context.Context) (store.Where, error) { return list.Where(), nil }
	return c, nil
}
