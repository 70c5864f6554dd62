package neo4j

import (
	"context"
	"crypto/rand"
	"embed"
	"fmt"
	"path"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
)

// migrationFiles has the migrations, numbered from 1 without gaps. Neo4j takes a change
// of the schema and one of data only in separate transactions, so each statement has a
// transaction of its own and can be repeated. A file is done when its number is recorded.
//
//go:embed migrations/*.cypher
var migrationFiles embed.FS

// leaseTime is how long a replica may work on one file before another replica takes it to
// be dead.
const leaseTime = 5 * time.Minute

// migrate brings the schema up to date, one replica at a time.
func (s *Store) migrate(ctx context.Context) error {
	files, err := migrationFiles.ReadDir("migrations")
	if err != nil {
		return collab.Wrap(collab.Internal, err, "the migrations cannot be read")
	}
	latest := int64(len(files))
	if done, err := s.schemaVersion(ctx, latest); err != nil || done == latest {
		return err
	}
	if err := s.schema(ctx, queries["meta_constraint"], nil); err != nil {
		return err
	}
	holder := rand.Text()
	if err := s.lease(ctx, holder); err != nil {
		return err
	}
	defer func() { _ = s.schema(context.WithoutCancel(ctx), queries["end_lease"], params{"holder": holder}) }()
	done, err := s.schemaVersion(ctx, latest) // another replica may have done it meanwhile
	for n := done; err == nil && n < latest; n++ {
		if err = s.lease(ctx, holder); err == nil {
			err = s.migration(ctx, files[n].Name(), n+1)
		}
	}
	return err
}

// schemaVersion returns how many migrations are done. More than this program knows is
// CONFLICT.
func (s *Store) schemaVersion(ctx context.Context, latest int64) (int64, error) {
	done, err := read(ctx, s, func(t tx) (int64, error) { return t.number(ctx, queries["schema_version"], "version", nil) })
	if err == nil && done > latest {
		err = collab.Errorf(collab.ConflictCode,
			"the database has schema version %d and this program knows up to %d: use a newer liaison, or another database", done, latest)
	}
	return done, err
}

func (s *Store) migration(ctx context.Context, file string, n int64) error {
	raw, err := migrationFiles.ReadFile(path.Join("migrations", file))
	if err != nil {
		return collab.Wrap(collab.Internal, err, "the migration %s cannot be read", file)
	}
	for _, statement := range strings.Split(string(raw), ";\n") {
		if strings.TrimSpace(statement) != "" {
			run := s.schema
			if strings.Contains(statement, "IN TRANSACTIONS") {
				run = s.inTransactions
			}
			if err := run(ctx, statement, nil); err != nil {
				return fmt.Errorf("migration %s: %w", file, err)
			}
		}
	}
	if err := s.schema(ctx, queries["await_indexes"], nil); err != nil {
		return err
	}
	return s.schema(ctx, queries["set_schema_version"], params{"version": n})
}

// schema runs a statement in a transaction of its own.
func (s *Store) schema(ctx context.Context, text string, p params) error {
	_, err := s.written(ctx, text, p)
	return err
}

// inTransactions runs a statement that opens transactions of its own, which Neo4j does
// not allow inside one of ours.
func (s *Store) inTransactions(ctx context.Context, text string, p params) error {
	session, err := s.session(ctx, neo4j.AccessModeWrite)
	if err != nil {
		return err
	}
	defer end(ctx, session)
	result, err := session.Run(ctx, text, p.sent(), within(ctx, migrateLimit))
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return s.translate(ctx, err)
}

// written runs a statement in a transaction of its own and counts its rows.
func (s *Store) written(ctx context.Context, text string, p params) (rows int, err error) {
	session, err := s.session(ctx, neo4j.AccessModeWrite)
	if err != nil {
		return 0, err
	}
	defer end(ctx, session)
	rows, err = neo4j.ExecuteWrite(ctx, session, func(run neo4j.ManagedTransaction) (int, error) {
		n := 0
		err := tx{run: run}.each(ctx, text, p, func(*neo4j.Record) error { n++; return nil })
		return n, err
	}, within(ctx, migrateLimit))
	return rows, s.translate(ctx, err)
}

// lease waits until no other replica is migrating, and takes or renews the lease.
func (s *Store) lease(ctx context.Context, holder string) error {
	for {
		taken, err := s.written(ctx, queries["take_lease"], params{"holder": holder, "milliseconds": leaseTime.Milliseconds()})
		if err != nil || taken == 1 {
			return err
		}
		select {
		case <-ctx.Done():
			return collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "another replica is still bringing the database's schema up to date")
		case <-time.After(200 * time.Millisecond):
		}
	}
}
