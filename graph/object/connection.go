package object

import (
	"context"

	"liaison/graph/resolve"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// Connection is a page of a list. The total and the facets are computed only when
// they are selected.
type Connection[E edgeOf[N], N any] struct {
	Edges    []*E
	PageInfo PageInfo

	view  *View
	count int                                // of the whole list, where total is nil
	total func(context.Context) (int, error) // counts the whole list
	where func(context.Context) (store.Where, error)
}

// Nodes are the entries of the page without their edges.
func (c *Connection[E, N]) Nodes() []N {
	nodes := make([]N, len(c.Edges))
	for i, e := range c.Edges {
		nodes[i] = (*e).node()
	}
	return nodes
}

// CountEdges is how many edges the page has.
func (c *Connection[E, N]) CountEdges() int { return len(c.Edges) }

// edgeOf is an edge that leads to a node of the type.
type edgeOf[N any] interface{ node() N }

// Edge is an entry of a list with the statements that link it to the parent; a root
// list has none.
type Edge[N any] struct {
	place
	Node      N
	Relations []*collab.Relation

	view *View
	at   collab.At // the record version at which the statements were read
}

func (e Edge[N]) node() N { return e.Node }

// FirstReported is the earliest report of the statements (rule 8a), "" where they have
// none.
func (e Edge[N]) FirstReported(ctx context.Context) (collab.EDTF, error) {
	first, _, err := e.view.reported(ctx, e.Relations, e.at)
	return first, err
}

// LastReported is the latest report of the statements (rule 8a), "" where they have
// none.
func (e Edge[N]) LastReported(ctx context.Context) (collab.EDTF, error) {
	_, last, err := e.view.reported(ctx, e.Relations, e.at)
	return last, err
}

// reported gives the earliest and the latest report of statements that were read at a
// version. Where a statement's report is the newest import of its source, the day of
// that import is read too.
func (v *View) reported(ctx context.Context, list []*collab.Relation, at collab.At) (first, last collab.EDTF, err error) {
	var keys []claimsKey
	for _, r := range list {
		if r.Observed == "" && (r.Origin == collab.Registry || r.Origin == collab.Upload) {
			keys = append(keys, claimsKey{r.SourceID, at})
		}
	}
	claims, err := v.load.claims.LoadAll(ctx, keys)
	if err != nil {
		return "", "", err
	}
	imported := map[collab.ID]collab.EDTF{}
	for i, k := range keys {
		imported[k.id] = collab.ImportedDay(claims[i].Texts)
	}
	first, last = collab.Reported(list, func(document collab.ID) collab.EDTF { return imported[document] })
	return first, last, nil
}

// The API's connections and edges.
type (
	EntityConnection       = Connection[Edge[Entity], Entity]
	EntityEdge             = Edge[Entity]
	OrganisationConnection = Connection[Edge[Organisation], Organisation]
	OrganisationEdge       = Edge[Organisation]
	InstitutionConnection  = Connection[Edge[*Institution], *Institution]
	InstitutionEdge        = Edge[*Institution]
	AllianceConnection     = Connection[Edge[*Alliance], *Alliance]
	AllianceEdge           = Edge[*Alliance]
	ProjectConnection      = Connection[Edge[*Project], *Project]
	ProjectEdge            = Edge[*Project]
	JointLabConnection     = Connection[Edge[*JointLab], *JointLab]
	JointLabEdge           = Edge[*JointLab]
	AgreementConnection    = Connection[Edge[*Agreement], *Agreement]
	AgreementEdge          = Edge[*Agreement]
	PersonConnection       = Connection[Edge[*Person], *Person]
	PersonEdge             = Edge[*Person]
	DocumentConnection     = Connection[Edge[*Document], *Document]
	DocumentEdge           = Edge[*Document]
	RelationConnection     = Connection[Edge[*collab.Relation], *collab.Relation]
	RelationEdge           = Edge[*collab.Relation]
	ConflictConnection     = Connection[Edge[*collab.Conflict], *collab.Conflict]
	ConflictEdge           = Edge[*collab.Conflict]
	ChangeConnection       = Connection[Edge[*Change], *Change]
	ChangeEdge             = Edge[*Change]
	SearchConnection       = Connection[SearchEdge, Entity]
	PartnerConnection      = Connection[PartnerEdge, *Institution]

	CommonPartnerConnection = Connection[CommonPartnerEdge, *Institution]
	PartnerChangeConnection = Connection[PartnerChangeEdge, *Institution]
)

// TotalCount counts the whole list, independent of the page.
func (c *Connection[E, N]) TotalCount(ctx context.Context) (int32, error) {
	if c.total == nil {
		return int32(c.count), nil
	}
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
func (c *Connection[E, N]) Facets(ctx context.Context, by []store.Facet, limit *int32) ([]*FacetCount, error) {
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

// List gives a page of a root list of entities: those of the query, with the
// paging of the arguments.
func List[N Entity](ctx context.Context, v *View, field string, q query.ListQuery, a Args) (*Connection[Edge[N], N], error) {
	w, err := a.window(newListKey(field, q.Filter, q.Expiring, q.Order, q.Desc))
	if err != nil {
		return nil, err
	}
	list, err := v.read.List(v.withToken(ctx), q)
	if err != nil {
		return nil, err
	}
	// A list in memory is counted with its page, which costs nothing more.
	counts := v.read.InMemory() && resolve.Selects(ctx, "totalCount")
	page, err := list.Page(v.withToken(ctx), query.Window{After: w.after, Before: w.before, Limit: w.count, Backward: w.backward, Total: counts})
	if err != nil {
		return nil, err
	}
	c := &Connection[Edge[N], N]{Edges: []*Edge[N]{}, view: v, total: list.Total}
	if counts {
		c.total, c.count = nil, page.Total
	}
	var positions []store.Position
	for i, r := range page.Records {
		if n, ok := wrapAs[N](v, r); ok {
			v.load.records.Prime(r.ID, r)
			positions = append(positions, page.Positions[i])
			c.Edges = append(c.Edges, &Edge[N]{place: place{w.list, &page.Positions[i]}, Node: n, Relations: []*collab.Relation{}, view: v})
		}
	}
	c.PageInfo = pageInfo(w, positions, page.HasPrevious, page.HasNext)
	c.where = func(context.Context) (store.Where, error) { return list.Where(), nil }
	return c, nil
}
