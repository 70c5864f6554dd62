package export

import (
	"context"
	"io"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/export/linked"
	"liaison/internal/store"
)

// Linked writes what is in force as linked data in one of linked.Forms: documents, then
// other entities, in order of id, each with its names, identifiers, texts, figures and the
// relations from it. Like NDJSON, it writes the version that the graph has when it starts,
// its bytes depend on the statements in force alone, and it takes about a hundred bytes of
// memory an entity.
func Linked(ctx context.Context, r store.Reader, w io.Writer, form string) error {
	out, err := linked.New(w, form)
	if err != nil {
		return err
	}
	version, err := r.Version(ctx)
	if err != nil {
		return err
	}
	list, err := entities(ctx, r, version)
	if err != nil {
		return err
	}
	for page := range slices.Chunk(list, claimPage) {
		if err := linkedPage(ctx, r, version, page, out); err != nil {
			return err
		}
	}
	return out.Close()
}

// linkedPage writes some entities with the claims about them.
func linkedPage(ctx context.Context, r store.Reader, version int64, page []entityLine, out *linked.Writer) error {
	next := 0 // claims come in the order of the ids
	return claims(ctx, r, version, idsOf(page), func(id collab.ID, list []collab.Claim) error {
		e := page[next]
		next++
		out.Entity(id, e.Kind, labelOf(list), e.source())
		for _, c := range list {
			out.Claim(c)
		}
		return out.Err()
	})
}

// labelOf is the name under which an entity is shown (rule 21), "" if it has none.
func labelOf(list []collab.Claim) string {
	var names []*collab.Name
	for _, c := range list {
		if name, ok := c.(*collab.Name); ok {
			names = append(names, name)
		}
	}
	if best := collab.BestName(names, nil); best != nil {
		return best.Value
	}
	return ""
}

// source is what is known of a document, nil of any other entity.
func (e *entityLine) source() *collab.Source {
	if f := e.sourceFields; f != nil {
		return &collab.Source{Origin: f.Origin, Published: f.Published, URL: f.URL, SHA256: f.SHA256, Languages: f.Languages}
	}
	return nil
}
