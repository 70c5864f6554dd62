package query

import (
	"context"
	"fmt"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
	"liaison/internal/store"
)

// Search asks for entities by any of their names.
type Search struct {
	Text   string
	Kinds  []collab.EntityKind
	Filter *collab.EntityFilter
	First  int
	After  *store.Position
}

// Hits is a page of findings, the best first, then by name and id. Where is
// the condition that all of them meet, for facets.
type Hits struct {
	List  []Hit
	More  bool
	Where store.Where
}

// Hit is an entity with the name that fits best.
type Hit struct {
	Record   *collab.Record
	Name     *collab.Name
	Score    float64 // text.Index's; in (0, 1]
	Reason   string  // for people: "acronym KTU", "Lithuanian name"
	Position store.Position
}

// Search finds entities whose names have every word of the text, or a word that
// begins so, in any script. A text without letters and digits finds none.
func (r *Reader) Search(ctx context.Context, q Search) (Hits, error) {
	best, err := r.best(ctx, q.Text)
	if err != nil {
		return Hits{}, err
	}
	where, err := r.Where(ctx, q.Filter, q.Kinds, nil)
	if err != nil {
		return Hits{}, err
	}
	ids := make([]collab.ID, 0, len(best))
	for id := range best {
		ids = append(ids, id)
	}
	among(&where, ids)
	found, err := r.Store.Find(ctx, store.Find{Where: where})
	if err != nil {
		return Hits{}, err
	}
	positions := make([]store.Position, len(found.Records))
	for i, rec := range found.Records {
		positions[i] = store.Position{Number: -micro(best[rec.ID].Score), Text: rec.Sort, ID: rec.ID}
	}
	list := Entities{Limit: q.First, After: q.After}
	records, positions := page(found.Records, positions, list)
	cut := list.cut(records, positions, 0)
	hits := Hits{More: cut.More, Where: where}
	for i, rec := range cut.Records {
		h := best[rec.ID]
		hits.List = append(hits.List, Hit{rec, h.Name, h.Score, reason(h), cut.Positions[i]})
	}
	return hits, nil
}

// best is the best name of each entity that fits the text.
func (r *Reader) best(ctx context.Context, query string) (map[collab.ID]snapshot.Hit, error) {
	hits, err := r.Names.Find(ctx, query, r.At)
	if err != nil {
		return nil, err
	}
	best := make(map[collab.ID]snapshot.Hit, len(hits))
	for _, h := range hits {
		old, ok := best[h.Name.Subject]
		if !ok || h.Score > old.Score || h.Score == old.Score && collab.Compare(&h.Name.Statement, &old.Name.Statement) < 0 {
			best[h.Name.Subject] = h
		}
	}
	return best, nil
}

// reason says which name fits and how.
func reason(h snapshot.Hit) string {
	n := h.Name
	kind := map[collab.NameType]string{
		collab.Alias: "other name", collab.Translation: "translated name", collab.DisplayName: "name", collab.Label: "name",
	}[n.Type]
	switch {
	case n.Type == collab.Acronym:
		kind = "acronym " + n.Value
	case n.Language != "":
		if tag, err := language.Parse(n.Language); err == nil {
			base, _ := tag.Base()
			kind = fmt.Sprintf("%s %s", display.English.Languages().Name(base), kind)
		}
	}
	switch {
	case h.Exact:
		return kind
	case h.Score >= 0.8:
		return kind + ", its beginning"
	}
	return kind + ", some of its words"
}
