package sqlite

import (
	"context"
	"database/sql"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// operations lists the operations in their order within a version. Queries name an
// operation by its index.
var operations = []store.Operation{store.Create, store.Retract, store.Assert}

// event is a change that names its entity or claim by id and number.
type event struct {
	version   int64
	operation int
	id        collab.ID
	n         int64
}

func scanEvent(r *sql.Rows) (e event, err error) {
	return e, r.Scan(&e.version, &e.operation, (*string)(&e.id), &e.n)
}

// Changes lists what batches did. There is no table of changes: each row has the
// versions at which it was written and retracted.
func (s *Store) Changes(ctx context.Context, q store.Changes) (store.ChangePage, error) {
	return read(ctx, s, "listing changes", func(v *view) (page store.ChangePage, err error) {
		version, err := v.Version(ctx)
		if err != nil {
			return page, err
		}
		until := q.Until.Resolve(version)
		q.Since = max(q.Since, 0)
		if until <= q.Since {
			return page, nil
		}
		query := "changes"
		var of []any
		if q.Entity != "" {
			query, of = "changes_of_entity", []any{sql.Named("entity", string(q.Entity))}
		}
		if q.Total {
			total, err := number(ctx, v, query+"_total", append(of, sql.Named("since", q.Since), sql.Named("until", until))...)
			if err != nil {
				return page, err
			}
			page.Total = int(total)
		}
		events, err := v.events(ctx, query, of, q, until)
		if err != nil {
			return page, err
		}
		page.Changes, err = v.changes(ctx, events)
		return page, err
	})
}

// events lists the events of the versions after q.Since up to until, as many as q asks for.
func (v *view) events(ctx context.Context, query string, of []any, q store.Changes, until int64) ([]event, error) {
	after := event{version: q.Since, operation: len(operations)}
	if q.After != nil {
		after = event{version: q.After.Version, operation: slices.Index(operations, q.After.Operation), id: q.After.ID}
	}
	if q.Entity == "" {
		// Only as many versions are read as the page needs.
		full := max(q.Since, after.version)
		if q.Since = max(q.Since, after.version-1); q.Since >= until {
			return nil, nil
		}
		if q.Limit > 0 && full < until {
			var err error
			until, err = number(ctx, v, "changes_until", sql.Named("since", full), sql.Named("until", until), sql.Named("limit", q.Limit))
			if err != nil {
				return nil, err
			}
		}
	}
	return rows(ctx, v, query, scanEvent, append(of, sql.Named("since", q.Since), sql.Named("until", until),
		sql.Named("after_version", after.version), sql.Named("after_operation", after.operation), sql.Named("after_id", string(after.id)),
		sql.Named("limit", limitOf(q.Limit)))...)
}

// changes returns the events as changes, with their commits and claims.
func (v *view) changes(ctx context.Context, events []event) ([]store.Change, error) {
	var versions, claims, relations []int64
	for _, e := range events {
		switch {
		case operations[e.operation] == store.Create:
		case e.id.IsRelation():
			relations = append(relations, e.n)
		default:
			claims = append(claims, e.n)
		}
		if len(versions) == 0 || versions[len(versions)-1] != e.version {
			versions = append(versions, e.version)
		}
	}
	commits, err := rows(ctx, v, "commits_by_version", scanCommit, sql.Named("versions", jsonOf(versions)))
	if err != nil {
		return nil, err
	}
	byVersion := map[int64]store.Commit{}
	for _, c := range commits {
		byVersion[c.Version] = c
	}
	said, err := v.claimsByNumber(ctx, claims, relations)
	if err != nil {
		return nil, err
	}
	var out []store.Change
	for _, e := range events {
		c := store.Change{Commit: byVersion[e.version], Operation: operations[e.operation]}
		if c.Operation == store.Create {
			c.Entity = e.id
		} else {
			c.Claim = said[e.id]
		}
		out = append(out, c)
	}
	return out, nil
}
