package object

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

var publisherSpec = newRelationSpec("publisher", query.LinkList{Kinds: []collab.RelationKind{collab.PublishedBy}, Way: collab.Out, Far: collab.EntityKinds})

// Title is the document's name.
func (d *Document) Title() string { return d.record.Name }

// URL is the address where the document was read, always http or https, and "" where it
// is not known.
func (d *Document) URL() collab.OptionalText {
	return collab.OptionalText(webAddress(string(d.record.Source.URL)))
}

// Languages are the languages that the document is written in.
func (d *Document) Languages() []string { return append([]string{}, d.record.Source.Languages...) }

// Origin is where the document comes from.
func (d *Document) Origin() collab.Origin { return d.record.Source.Origin }

// Published is when the document was published, "" where that is not known.
func (d *Document) Published() collab.EDTF { return d.record.Source.Published }

// Sha256 is the hash of the document's text, "" where it was not read as a text.
func (d *Document) Sha256() collab.OptionalText { return d.record.Source.SHA256 }

// Publisher is who published the document, nil where that is not known.
func (d *Document) Publisher(ctx context.Context) (Entity, error) {
	return bestFarEnd[Entity](ctx, &d.entity, publisherSpec)
}

// Statements are the relations in force that the document states, in order of id.
func (d *Document) Statements(ctx context.Context, first *int32, after *string) (*RelationConnection, error) {
	w, err := Args{First: first, After: after}.window(newListKey("statements", d.record.ID))
	if err != nil {
		return nil, err
	}
	sel := d.view.selection()
	sel.Sources = []collab.ID{d.record.ID}
	q := store.Relations{Selection: sel, Limit: w.count + 1}
	if w.after != nil {
		q.After = w.after.ID
	}
	page, err := d.view.read.Store.Relations(d.view.withToken(ctx), q)
	if err != nil {
		return nil, err
	}
	list, more := page.Relations, len(page.Relations) > w.count
	if more {
		list = list[:w.count]
	}
	c := &RelationConnection{Edges: []*RelationEdge{}, view: d.view}
	positions := make([]store.Position, len(list))
	for i, r := range list {
		positions[i] = store.Position{ID: r.ID}
		c.Edges = append(c.Edges, &RelationEdge{place: place{w.list, &positions[i]}, Node: r})
	}
	c.PageInfo = pageInfo(w, positions, w.after != nil, more)
	c.total = func(ctx context.Context) (int, error) {
		page, err := d.view.read.Store.Relations(ctx, store.Relations{Selection: sel, Limit: 1, Total: true})
		return page.Total, err
	}
	return c, nil
}

// Country is the code of the country that the place is or lies in, "" where it is
// not known.
func (p *Place) Country() string { return p.record.Country }

// Geonames is the place's GeoNames id, "" where it is not known.
func (p *Place) Geonames(ctx context.Context) (collab.OptionalText, error) {
	return p.identifier(ctx, collab.SchemeGeonames)
}
