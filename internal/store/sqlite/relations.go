package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

func (v *view) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	type placed struct {
		at int
		store.Link
	}
	scan := func(r *sql.Rows) (p placed, err error) {
		p.Relation, err = relationAfter(r, &p.at, (*string)(&p.FromKind), (*string)(&p.ToKind))
		return p, err
	}
	ids := distinct(q.IDs)
	found, err := rows(ctx, v, "neighbours", scan, append(selected(q.Selection), sql.Named("ids", jsonOf(ids)),
		sql.Named("kinds", list(q.Kinds)), sql.Named("roles", list(q.Roles)), sql.Named("with", list(q.With)), sql.Named("with_kinds", list(q.WithKinds)),
		sql.Named("out", q.Direction != collab.In), sql.Named("in", q.Direction != collab.Out), sql.Named("evidence", q.Evidence))...)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(found, func(a, b placed) int { return cmp.Compare(a.ID, b.ID) })
	byID := make(map[collab.ID][]store.Link, len(ids))
	for _, p := range found {
		byID[ids[p.at]] = append(byID[ids[p.at]], p.Link)
	}
	out := make([][]store.Link, len(q.IDs))
	for i, id := range q.IDs {
		out[i] = slices.Clone(byID[id])
	}
	return out, store.AddFarEnds(ctx, q, out, v.Get)
}

func (v *view) Parallels(ctx context.Context, of []*collab.Relation) ([]*collab.Relation, error) {
	seen := map[[3]string]bool{}
	links := [][3]string{}
	for _, r := range of {
		link := [3]string{string(r.Kind), string(r.From), string(r.To)}
		if !seen[link] {
			seen[link] = true
			links = append(links, link)
		}
	}
	return rows(ctx, v, "parallels", scanRelation, sql.Named("links", jsonOf(links)))
}

func (v *view) Coordinators(ctx context.Context, things []collab.ID) ([]*collab.Relation, error) {
	return rows(ctx, v, "coordinators", scanRelation, sql.Named("ids", jsonOf(distinct(things))))
}

// Neighbours implements store.Lookup.
func (s *Store) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	return read(ctx, s, "reading relations", func(v *view) ([][]store.Link, error) { return v.Neighbours(ctx, q) })
}

// Relations lists relations by selection, in order of id.
func (s *Store) Relations(ctx context.Context, q store.Relations) (store.RelationPage, error) {
	query := "relations"
	if q.Sources != nil {
		query = "relations_of_sources"
		q.Sources = distinct(q.Sources)
	}
	return read(ctx, s, "listing relations", func(v *view) (page store.RelationPage, err error) {
		if q.Total {
			total, err := number(ctx, v, query+"_total", used(selected(q.Selection), q.Sources)...)
			if err != nil {
				return page, err
			}
			page.Total = int(total)
		}
		page.Relations, err = rows(ctx, v, query, scanRelation,
			append(used(selected(q.Selection), q.Sources), sql.Named("after", string(q.After)), sql.Named("after_key", idKey(q.After)), sql.Named("limit", limitOf(q.Limit)))...)
		return page, err
	})
}

// used returns the parameters without the sources if there are none to select, since
// the query has no such parameter then.
func used(args []any, sources []collab.ID) []any {
	if sources == nil {
		return slices.DeleteFunc(args, func(a any) bool { return a.(sql.NamedArg).Name == "sources" })
	}
	return args
}
