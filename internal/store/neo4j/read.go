package neo4j

import (
	"context"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Version implements store.Log.
func (s *Store) Version(ctx context.Context) (int64, error) {
	return readOnce(ctx, s, s.pulse, func(t tx) (int64, error) { return t.Version(ctx) })
}

// Commits implements store.Log.
func (s *Store) Commits(ctx context.Context, after int64, limit int) ([]store.Commit, error) {
	return read(ctx, s, func(t tx) ([]store.Commit, error) {
		return t.commits(ctx, queries["commits"], params{"after": after, "limit": max(limit, 0)})
	})
}

func (t tx) commits(ctx context.Context, text string, p params) ([]store.Commit, error) {
	rows, err := t.rows(ctx, text, p)
	if err != nil {
		return nil, err
	}
	var out []store.Commit
	for _, r := range rows {
		out = append(out, r.commit())
	}
	return out, nil
}

// VersionAt implements store.Log.
func (s *Store) VersionAt(ctx context.Context, at time.Time) (int64, error) {
	return read(ctx, s, func(t tx) (int64, error) {
		return t.number(ctx, queries["version_at"], "version", params{"at": at.UnixMicro()})
	})
}

// Get implements store.Lookup.
func (s *Store) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	return readOnce(ctx, s, s.driver, func(t tx) ([]*collab.Record, error) { return t.Get(ctx, ids) })
}

// Statements implements store.Lookup.
func (s *Store) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	return readOnce(ctx, s, s.driver, func(t tx) ([]collab.Claim, error) { return t.Statements(ctx, ids) })
}

// Claims implements store.Lookup.
func (s *Store) Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	return readOnce(ctx, s, s.driver, func(t tx) ([]collab.EntityClaims, error) { return t.Claims(ctx, subjects, sel) })
}

// Neighbours implements store.Lookup.
func (s *Store) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	return readOnce(ctx, s, s.driver, func(t tx) ([][]store.Link, error) { return t.Neighbours(ctx, q) })
}

// FarEnds implements store.Lookup.
func (s *Store) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	return readOnce(ctx, s, s.driver, func(t tx) ([][]*collab.Record, error) { return t.farEnds(ctx, q) })
}

// Relations implements store.Lists.
func (s *Store) Relations(ctx context.Context, q store.Relations) (store.RelationPage, error) {
	return read(ctx, s, func(t tx) (page store.RelationPage, err error) {
		sel := q.Selection
		if sel.At.IsNow() { // the page and its total are of one version
			if sel.At, err = t.now(ctx); err != nil {
				return page, err
			}
		}
		if q.Total {
			n, err := t.number(ctx, queries["relations_total"], "total", params{}.with(sel))
			if err != nil {
				return page, err
			}
			page.Total = int(n)
		}
		rows, err := t.rows(ctx, queries["relations"], params{"after": string(max(q.After, firstRelation)), "limit": upTo(q.Limit)}.with(sel))
		if err != nil {
			return page, err
		}
		page.Relations, err = relations(rows)
		return page, err
	})
}

// firstRelation is less than the id of every relation and greater than those of other
// claims, with which relations share an index.
const firstRelation = "r"

// now returns the graph's version in the form of a selection.
func (t tx) now(ctx context.Context) (collab.At, error) {
	version, err := t.Version(ctx)
	return collab.AtVersion(version), err
}

// upTo returns a limit as Cypher takes it; 0 means no limit.
func upTo(limit int) int64 {
	if limit <= 0 {
		return 1<<31 - 1
	}
	return int64(limit)
}
