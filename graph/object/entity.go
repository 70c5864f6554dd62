package object

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// entity has the fields that every kind of entity has.
type entity struct {
	view   *View
	record *collab.Record
}

// Record is the summary of the entity that the store keeps.
func (e *entity) Record() *collab.Record { return e.record }

// About is the id of the entity.
func (e *entity) About() collab.ID { return e.record.ID }

// ID is the id of the entity.
func (e *entity) ID() collab.ID { return e.record.ID }

// Kind is the kind of the entity.
func (e *entity) Kind() collab.EntityKind { return e.record.Kind }

// Version is the version that last asserted or retracted a statement about the entity.
func (e *entity) Version() int64 { return e.record.Changed }

// FormerIds are the ids of entities that were merged into this one. The list is
// empty: entities cannot be merged yet.
func (e *entity) FormerIds() []collab.ID { return []collab.ID{} }

// Name is the name to show, in the first of the languages that the entity has a name
// in (rule 21).
func (e *entity) Name(ctx context.Context, languages []string) (string, error) {
	if len(languages) == 0 {
		return e.record.Name, nil
	}
	claims, err := e.claims(ctx)
	if n := collab.BestName(claims.Names, languages); n != nil && err == nil {
		return n.Value, nil
	}
	return e.record.Name, err
}

// claims gives all statements about the entity at the operation's version, other
// than relations. The lists are shared: callers must not sort them in place.
func (e *entity) claims(ctx context.Context) (collab.EntityClaims, error) {
	return e.claimsUnder(ctx, nil)
}

// claimsUnder returns what claims returns, at the version that the filter asks for.
func (e *entity) claimsUnder(ctx context.Context, f *collab.ClaimFilter) (collab.EntityClaims, error) {
	var known *int64
	if f != nil {
		if err := f.Between.Check(); err != nil {
			return collab.EntityClaims{}, err
		}
		known = f.AsKnownAt
	}
	return e.view.load.claims.Load(ctx, claimsKey{e.record.ID, e.view.versionFor(known)})
}

// Names are the names of the entity that the filter keeps, the best first (rule 4).
func (e *entity) Names(ctx context.Context, filter *collab.ClaimFilter) ([]*collab.Name, error) {
	claims, err := e.claimsUnder(ctx, filter)
	return selected(claims.Names, filter, nil), err
}

// Identifiers are the identifiers of the entity by scheme, within a scheme the best
// first.
func (e *entity) Identifiers(ctx context.Context) ([]*collab.Identifier, error) {
	claims, err := e.claims(ctx)
	return selected(claims.Identifiers, nil, func(a, b *collab.Identifier) int { return cmp.Compare(a.Scheme, b.Scheme) }), err
}

// Texts are the texts of the entity in the order of the topics' enum, then in the
// order that sources give (none comes last), then the best first.
func (e *entity) Texts(ctx context.Context, topics []collab.TextTopic, filter *collab.ClaimFilter) ([]*collab.Text, error) {
	claims, err := e.claimsUnder(ctx, filter)
	texts := claims.Texts
	if topics != nil {
		texts = keep(texts, func(t *collab.Text) bool { return slices.Contains(topics, t.Topic) })
	}
	return selected(texts, filter, func(a, b *collab.Text) int {
		return cmp.Or(cmp.Compare(slices.Index(collab.TextTopics, a.Topic), slices.Index(collab.TextTopics, b.Topic)),
			collab.CompareOrder(a.Order, b.Order))
	}), err
}

// Figures are the figures of the entity by measure, within a measure the best first.
func (e *entity) Figures(ctx context.Context, measures []string, filter *collab.ClaimFilter) ([]*collab.Figure, error) {
	claims, err := e.claimsUnder(ctx, filter)
	figures := claims.Figures
	if measures != nil {
		figures = keep(figures, func(f *collab.Figure) bool { return slices.Contains(measures, f.Measure) })
	}
	return selected(figures, filter, func(a, b *collab.Figure) int { return cmp.Compare(a.Measure, b.Measure) }), err
}

// Conflicts are the conflicts that are reported on the entity, by property.
func (e *entity) Conflicts(ctx context.Context) ([]*collab.Conflict, error) {
	list, err := e.view.load.conflicts.Load(ctx, e.record.ID)
	return append([]*collab.Conflict{}, list...), err
}

// Documents are the sources of the statements about the entity, by name.
func (e *entity) Documents(ctx context.Context) ([]*Document, error) {
	claims, err := e.claims(ctx)
	if err != nil {
		return nil, err
	}
	relations, err := e.links(ctx, nil)
	if err != nil {
		return nil, err
	}
	sources := map[collab.ID]bool{}
	claims.Each(func(c collab.Claim) { sources[c.Base().SourceID] = true })
	for _, r := range relations {
		sources[r.SourceID] = true
	}
	ids := make([]collab.ID, 0, len(sources))
	for id := range sources {
		ids = append(ids, id)
	}
	records, err := e.view.records(ctx, ids)
	if err != nil {
		return nil, err
	}
	records = keep(records, func(r *collab.Record) bool { return r != nil })
	slices.SortFunc(records, store.CompareByName)
	out := []*Document{}
	for _, r := range records {
		if d, ok := wrapAs[*Document](e.view, r); ok {
			out = append(out, d)
		}
	}
	return out, nil
}

// History is what writes did to the entity, the oldest first.
func (e *entity) History(ctx context.Context, first *int32, after *string) (*ChangeConnection, error) {
	return e.view.changes(ctx, newListKey("history", e.record.ID), store.Changes{Entity: e.record.ID}, Args{First: first, After: after})
}
