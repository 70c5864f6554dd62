package node

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// Quotes gives the text of a document at code points, false where the text is
// not at hand or ends before.
type Quotes interface {
	Quote(sha256 string, start, end int) (string, bool)
}

// Graph is one operation's view of the graph: pinned to one version, with the
// loaders that gather its reads. Its methods may be called from many goroutines.
type Graph struct {
	read   *query.Reader
	quotes Quotes
	token  string
	load   loaders
}

// New pins an operation to the reader's version. token, where not "", is that
// of a write which every read must see. quotes may be nil.
func New(read *query.Reader, quotes Quotes, token string) *Graph {
	g := &Graph{read: read, quotes: quotes, token: token}
	g.load = g.newLoaders()
	return g
}

// Version is the version that the operation is pinned to.
func (g *Graph) Version() int64 { return g.read.At }

// with gives reads the token of the operation's own write.
func (g *Graph) with(ctx context.Context) context.Context {
	if g.token == "" {
		return ctx
	}
	return store.WithToken(ctx, g.token)
}

// at is the version to read statements at: the one asked for (rule 10), never
// one after the operation's own.
func (g *Graph) at(known *int64) int64 {
	v := g.read.At
	if known != nil {
		v = min(v, *known)
	}
	if v <= 0 {
		return -1 // before the first version nothing was known; 0 would mean now
	}
	return v
}

func (g *Graph) selection() collab.Selection { return collab.Selection{At: g.at(nil)} }

// Entity is the entity with the id, nil where the graph has none.
func (g *Graph) Entity(ctx context.Context, id collab.ID) (Entity, error) {
	if id == "" {
		return nil, nil
	}
	r, err := g.load.records.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	return g.Wrap(r), nil
}

// Source is the document with the id; every source is one.
func (g *Graph) Source(ctx context.Context, id collab.ID) (*Document, error) {
	r, err := g.load.records.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	d, ok := wrapAs[*Document](g, r)
	if !ok {
		return nil, collab.Errorf(collab.Internal, "the source %s is no document", id)
	}
	return d, nil
}

// Node is the entity or the relation with the id, retracted relations too, nil
// where the graph has none.
func (g *Graph) Node(ctx context.Context, id collab.ID) (Node, error) {
	switch {
	case id.IsEntity():
		e, err := g.Entity(ctx, id)
		if e == nil || err != nil {
			return nil, err
		}
		return e, nil
	case id.IsRelation():
		c, err := g.load.statements.Load(ctx, id)
		if r, ok := c.(*collab.Relation); ok && err == nil {
			return r, nil
		}
		return nil, err
	}
	return nil, nil
}

// Relation is the relation with the id, NOT_FOUND where the graph has none.
func (g *Graph) Relation(ctx context.Context, id collab.ID) (*collab.Relation, error) {
	c, err := g.load.statements.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	r, ok := c.(*collab.Relation)
	if !ok {
		return nil, collab.Errorf(collab.NotFound, "the graph has no relation %s", id)
	}
	return r, nil
}

// Nodes keeps the order of ids, nil where the graph has none.
func (g *Graph) Nodes(ctx context.Context, ids []collab.ID) ([]Node, error) {
	var records, statements []collab.ID
	for _, id := range ids {
		switch {
		case id.IsEntity():
			records = append(records, id)
		case id.IsRelation():
			statements = append(statements, id)
		}
	}
	if _, err := g.load.records.LoadAll(ctx, records); err != nil {
		return nil, err
	}
	if _, err := g.load.statements.LoadAll(ctx, statements); err != nil {
		return nil, err
	}
	out := make([]Node, len(ids))
	for i, id := range ids {
		n, err := g.Node(ctx, id)
		if err != nil {
			return nil, err
		}
		out[i] = n
	}
	return out, nil
}

// Identified is the entity with the outside identifier, see query.Reader; nil
// for none.
func (g *Graph) Identified(ctx context.Context, scheme, value string) (Entity, error) {
	if value == "" {
		return nil, nil
	}
	found, err := g.read.Identified(g.with(ctx), scheme, value)
	if err != nil || found == nil {
		return nil, err
	}
	return g.Wrap(found), nil
}

// Quote is what the document says at the place of the evidence, nil where its
// text is not at hand.
func (g *Graph) Quote(ctx context.Context, e *collab.Evidence) (*string, error) {
	if g.quotes == nil || e.Start == nil || e.End == nil {
		return nil, nil
	}
	d, err := g.Source(ctx, e.SourceID)
	if err != nil {
		return nil, err
	}
	text, ok := g.quotes.Quote(string(d.record.Source.SHA256), int(*e.Start), int(*e.End))
	if !ok {
		return nil, nil
	}
	return &text, nil
}
