package neo4j

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// operations lists the operations in their order within a version, each with the property
// that holds its version. Changes are read from the rows themselves; there is no second
// log.
var operations = []struct {
	store.Operation
	property string
}{{store.Create, "created"}, {store.Retract, "retracted"}, {store.Assert, "asserted"}}

// Changes implements store.Log.
func (s *Store) Changes(ctx context.Context, q store.Changes) (store.ChangePage, error) {
	return read(ctx, s, func(t tx) (page store.ChangePage, err error) {
		now, err := t.Version(ctx)
		if err != nil {
			return page, err
		}
		q.Since = max(q.Since, 0)
		for i := range operations {
			if err := t.changes(ctx, q, i, now, &page); err != nil {
				return page, err
			}
		}
		slices.SortFunc(page.Changes, func(a, b store.Change) int { return a.Position().Compare(b.Position()) })
		if q.Limit > 0 && len(page.Changes) > q.Limit {
			page.Changes = page.Changes[:q.Limit]
		}
		return page, t.date(ctx, page.Changes)
	})
}

// changes adds the changes of one operation up to the version now to the page, as many as
// the page may need.
func (t tx) changes(ctx context.Context, q store.Changes, operation int, now int64, page *store.ChangePage) error {
	op := operations[operation]
	query := "changes_" + op.property
	p := params{"since": q.Since, "until": q.Until.Resolve(now), "limit": upTo(q.Limit)}
	if q.Entity != "" {
		query += "_of"
		p["entity"] = string(q.Entity)
	}
	if q.Total {
		n, err := t.number(ctx, queries[query+"_total"], "total", p)
		if err != nil {
			return err
		}
		page.Total += int(n)
	}
	p["from"], p["id"] = start(q, operation)
	p["now"] = now
	rows, err := t.rows(ctx, queries[query], p)
	if err != nil {
		return err
	}
	for _, r := range rows {
		c := store.Change{Commit: store.Commit{Version: r.number(op.property)}, Operation: op.Operation}
		if op.Operation == store.Create {
			c.Entity = collab.ID(r.text("id"))
		} else if c.Claim, err = r.claim(); err != nil {
			return err
		}
		page.Changes = append(page.Changes, c)
	}
	return nil
}

// start returns where the changes of an operation begin: with the version from, after the
// id.
func start(q store.Changes, operation int) (from int64, id string) {
	from = q.Since + 1
	if q.After == nil || q.After.Version < from {
		return from, ""
	}
	last := slices.IndexFunc(operations, func(o struct {
		store.Operation
		property string
	}) bool {
		return o.Operation == q.After.Operation
	})
	switch {
	case operation < last:
		return q.After.Version + 1, ""
	case operation == last:
		return q.After.Version, string(q.After.ID)
	}
	return q.After.Version, ""
}

// date fills in the commits of the changes.
func (t tx) date(ctx context.Context, list []store.Change) error {
	var versions []int64
	for _, c := range list {
		if n := len(versions); n == 0 || versions[n-1] != c.Commit.Version {
			versions = append(versions, c.Commit.Version)
		}
	}
	commits, err := t.commits(ctx, queries["commits_of"], params{"versions": versions})
	if err != nil {
		return err
	}
	byVersion := map[int64]store.Commit{}
	for _, c := range commits {
		byVersion[c.Version] = c
	}
	for i := range list {
		list[i].Commit = byVersion[list[i].Commit.Version]
	}
	return nil
}
