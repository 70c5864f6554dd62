package object

import (
	"context"

	"liaison/graph/budget"
	"liaison/graph/resolve"
	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// Quotes looks up the texts of documents. Quote returns the code points from start
// to end of the document whose text has the hash; false where the text is not at
// hand or is shorter.
type Quotes interface {
	Quote(sha256 string, start, end int) (string, bool)
}

// View is what one operation sees of the graph: one version, read through batch
// loaders that belong to the operation. Its methods may be called from many
// goroutines.
type View struct {
	read   *analysis.Analyst
	quotes Quotes
	token  string
	load   loaders
	filters
}

// New makes the view of an operation at the reader's version. A token that is not
// "" names a write that every read must see. quotes may be nil.
func New(o *resolve.Operation, read *analysis.Analyst, quotes Quotes, token string) *View {
	v := &View{read: read, quotes: quotes, token: token}
	v.load = v.newLoaders(o)
	o.InMemory(read.InMemory())
	return v
}

// Version is the version that all parts of the operation read.
func (v *View) Version() int64 { return v.read.At }

// withToken adds the token of the operation's own write to the context of a read.
func (v *View) withToken(ctx context.Context) context.Context {
	if v.token == "" {
		return ctx
	}
	return store.WithToken(ctx, v.token)
}

// versionFor is the version at which to read statements: the requested one
// (rule 10), but none after the operation's own. nil requests none.
func (v *View) versionFor(known *int64) collab.At {
	at := collab.Now()
	if known != nil {
		at = collab.AtVersion(*known)
	}
	return at.NoLaterThan(v.read.At)
}

func (v *View) selection() collab.Selection { return collab.Selection{At: v.versionFor(nil)} }

// Entity gives the entity with the id, nil where the graph has none.
func (v *View) Entity(ctx context.Context, id collab.ID) (Entity, error) {
	if id == "" {
		return nil, nil
	}
	if r, known := v.read.RecordInMemory(id); known {
		return v.Wrap(r), nil
	}
	r, err := v.load.records.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	return v.Wrap(r), nil
}

// records gives the records of the entities with the ids, in the order of ids, and nil in
// the place of an id that the graph does not have. Those in memory are read at once.
func (v *View) records(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	if v.read.InMemory() {
		return v.read.Store.Get(v.withToken(ctx), ids)
	}
	list, err := v.load.records.LoadAll(ctx, ids)
	if err == nil {
		err = budget.Of(ctx).Rows(len(list)) // as in memory, where the reader charges it
	}
	return list, err
}

// Source gives the document with the id. Every source of a statement is a document.
func (v *View) Source(ctx context.Context, id collab.ID) (*Document, error) {
	r, err := v.load.records.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	d, ok := wrapAs[*Document](v, r)
	if !ok {
		return nil, collab.Errorf(collab.Internal, "the source %s is not a document", id)
	}
	return d, nil
}

// Node gives the entity or the relation with the id, also a retracted relation, and
// nil where the graph has neither.
func (v *View) Node(ctx context.Context, id collab.ID) (Node, error) {
	switch {
	case id.IsEntity():
		e, err := v.Entity(ctx, id)
		if e == nil || err != nil {
			return nil, err
		}
		return e, nil
	case id.IsRelation():
		c, err := v.load.statements.Load(ctx, id)
		if r, ok := c.(*collab.Relation); ok && err == nil {
			return r, nil
		}
		return nil, err
	}
	return nil, nil
}

// Relation gives the relation with the id, NOT_FOUND where the graph has none.
func (v *View) Relation(ctx context.Context, id collab.ID) (*collab.Relation, error) {
	c, err := v.load.statements.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	r, ok := c.(*collab.Relation)
	if !ok {
		return nil, collab.Errorf(collab.NotFound, "the graph has no relation with the id %s", id)
	}
	return r, nil
}

// Nodes gives the entities and relations with the ids, in the order of ids, and nil
// in the place of an id that the graph does not have.
func (v *View) Nodes(ctx context.Context, ids []collab.ID) ([]Node, error) {
	var records, statements []collab.ID
	for _, id := range ids {
		switch {
		case id.IsEntity():
			records = append(records, id)
		case id.IsRelation():
			statements = append(statements, id)
		}
	}
	entities, err := v.records(ctx, records)
	if err != nil {
		return nil, err
	}
	if _, err := v.load.statements.LoadAll(ctx, statements); err != nil {
		return nil, err
	}
	out := make([]Node, len(ids))
	for i, id := range ids {
		if id.IsEntity() {
			if e := v.Wrap(entities[0]); e != nil {
				out[i] = e
			}
			entities = entities[1:]
			continue
		}
		n, err := v.Node(ctx, id)
		if err != nil {
			return nil, err
		}
		out[i] = n
	}
	return out, nil
}

// Identified gives the entity with the outside identifier, nil where there is none.
// query.VersionReader.Identified says which one answers where there are several.
func (v *View) Identified(ctx context.Context, scheme, value string) (Entity, error) {
	if value == "" {
		return nil, nil
	}
	found, err := v.read.Identified(v.withToken(ctx), scheme, value)
	if err != nil || found == nil {
		return nil, err
	}
	return v.Wrap(found), nil
}

// Institution gives the institution with the id or with the ROR id, of which one must
// be given; nil where the graph has none.
func (v *View) Institution(ctx context.Context, id *collab.ID, ror *string) (*Institution, error) {
	e, err := v.byIDOr(ctx, id, "ror", ror, "ror")
	i, _ := e.(*Institution)
	return i, err
}

// Alliance gives the alliance with the id, nil where the graph has none.
func (v *View) Alliance(ctx context.Context, id collab.ID) (*Alliance, error) {
	e, err := v.Entity(ctx, id)
	a, _ := e.(*Alliance)
	return a, err
}

// Project gives the project with the id or with the number of its grant, of which one
// must be given; nil where the graph has none.
func (v *View) Project(ctx context.Context, id *collab.ID, grant *string) (*Project, error) {
	e, err := v.byIDOr(ctx, id, "grantId", grant, collab.SchemeErasmusGrant, collab.SchemeCordisGrant)
	p, _ := e.(*Project)
	return p, err
}

// byIDOr gives the entity with the id, or the first entity with the outside identifier
// in one of the schemes. argument is the name of the argument with that identifier.
func (v *View) byIDOr(ctx context.Context, id *collab.ID, argument string, value *string, schemes ...string) (Entity, error) {
	switch {
	case (id == nil) == (value == nil):
		return nil, collab.Errorf(collab.BadUserInput, "give either id or %s", argument)
	case id != nil:
		return v.Entity(ctx, *id)
	}
	for _, scheme := range schemes {
		if e, err := v.Identified(ctx, scheme, *value); e != nil || err != nil {
			return e, err
		}
	}
	return nil, nil
}

// Quote gives the words of the document at the place of the evidence, nil where the
// evidence has no offsets or the text is not at hand.
func (v *View) Quote(ctx context.Context, e *collab.Evidence) (*string, error) {
	if v.quotes == nil || e.Start == nil || e.End == nil {
		return nil, nil
	}
	d, err := v.Source(ctx, e.SourceID)
	if err != nil {
		return nil, err
	}
	text, ok := v.quotes.Quote(string(d.record.Source.SHA256), int(*e.Start), int(*e.End))
	if !ok {
		return nil, nil
	}
	return &text, nil
}
