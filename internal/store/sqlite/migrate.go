package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"fmt"

	"liaison/internal/collab"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks the files of Liaison ("LIAI"), so that another program's
// database is not written into.
const applicationID = 0x4c494149

// migrate brings the schema up to date, each numbered step in a transaction of
// its own. PRAGMA user_version is the number of the last step.
func migrate(ctx context.Context, db *sql.DB) error {
	files, err := migrations.ReadDir("migrations")
	if err != nil {
		return err
	}
	for {
		more, err := step(ctx, db, len(files), func(n int) ([]byte, error) {
			return migrations.ReadFile("migrations/" + files[n].Name())
		})
		if err != nil || !more {
			return err
		}
	}
}

// step applies the next of the latest migrations, and reports whether one was left to
// apply.
func step(ctx context.Context, db *sql.DB, latest int, text func(int) ([]byte, error)) (more bool, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return false, err
	}
	defer tx.Rollback()
	var version, application, tables int
	for pragma, into := range map[string]*int{
		"PRAGMA user_version": &version, "PRAGMA application_id": &application, "SELECT count(*) FROM sqlite_schema": &tables,
	} {
		if err := tx.QueryRowContext(ctx, pragma).Scan(into); err != nil {
			return false, err
		}
	}
	switch {
	case application != applicationID && (application != 0 || tables > 0):
		return false, collab.Errorf(collab.BadUserInput, "it belongs to another program: choose another path")
	case version < 0, (version == 0) != (tables == 0):
		// A step and its number are written in one transaction, so no crash leaves this.
		return false, collab.Errorf(collab.ConflictCode, "its schema version %d does not fit its %d tables and indexes, so it is damaged or another program changed it: restore it from a backup, or choose another path", version, tables)
	case version > latest:
		return false, collab.Errorf(collab.ConflictCode, "it was written by a newer Liaison (schema %d, this one knows %d): use that or newer", version, latest)
	case version == latest:
		return false, nil
	}
	sql, err := text(version)
	if err != nil {
		return false, err
	}
	marks := fmt.Sprintf("\nPRAGMA user_version = %d; PRAGMA application_id = %d;", version+1, applicationID)
	if _, err := tx.ExecContext(ctx, string(sql)+marks); err != nil {
		return false, err
	}
	return true, tx.Commit()
}
