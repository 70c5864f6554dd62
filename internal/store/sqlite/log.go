package sqlite

import (
	"context"
	"database/sql"
	"time"

	"liaison/internal/store"
)

func (v *view) Version(ctx context.Context) (int64, error) { return number(ctx, v, "version") }

func (v *view) CommitByKey(ctx context.Context, key string) (*store.Commit, error) {
	found, err := rows(ctx, v, "commit_by_key", scanCommit, sql.Named("key", key))
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return &found[0], nil
}

func scanCommit(r *sql.Rows) (c store.Commit, err error) {
	var at int64
	err = r.Scan(&c.Version, &at, &c.Actor, &c.Reason, &c.Key, &c.Digest)
	c.At = time.UnixMicro(at).UTC()
	return c, err
}

// Version implements store.Log.
func (s *Store) Version(ctx context.Context) (int64, error) {
	return readOn(ctx, s, s.pulse, s.pulseReads, "reading the version", func(v *view) (int64, error) { return v.Version(ctx) })
}

// Commits implements store.Log.
func (s *Store) Commits(ctx context.Context, after int64, limit int) ([]store.Commit, error) {
	return read(ctx, s, "reading the log", func(v *view) ([]store.Commit, error) {
		return rows(ctx, v, "commits", scanCommit, sql.Named("after", after), sql.Named("limit", limitOf(limit)))
	})
}

// VersionAt implements store.Log.
func (s *Store) VersionAt(ctx context.Context, at time.Time) (int64, error) {
	return read(ctx, s, "reading the log", func(v *view) (int64, error) {
		return number(ctx, v, "version_at", sql.Named("at", at.UnixMicro()))
	})
}
