package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// conflictRow is a conflict with its subject's sort name.
type conflictRow struct {
	*collab.Conflict
	sort string
}

func scanConflict(r *sql.Rows) (conflictRow, error) {
	c := conflictRow{Conflict: &collab.Conflict{}}
	var claims string
	if err := r.Scan((*string)(&c.ID), (*string)(&c.SubjectID), &c.sort, &c.Property, (*string)(&c.Rule), &claims, &c.Asserted, &c.Retracted); err != nil {
		return c, err
	}
	return c, json.Unmarshal([]byte(claims), &c.ClaimIDs)
}

func (v *view) OpenConflicts(ctx context.Context, subjects []collab.ID) ([]*collab.Conflict, error) {
	found, err := rows(ctx, v, "open_conflicts", scanConflict, sql.Named("ids", jsonOf(distinct(subjects))))
	var out []*collab.Conflict
	for _, c := range found {
		out = append(out, c.Conflict)
	}
	return out, err
}

// Conflicts lists conflicts in order of subject, property and id.
func (s *Store) Conflicts(ctx context.Context, q store.Conflicts) (store.ConflictPage, error) {
	where, args := compile(q.Where)
	fragments := map[string]string{"where": where}
	args = append(args, sql.Named("at", versionOf(q.At)))
	return read(ctx, s, "listing conflicts", func(v *view) (page store.ConflictPage, err error) {
		if q.Total {
			total, err := composed(ctx, v, "conflicts_total", fragments, args, scanNumber)
			if err != nil {
				return page, err
			}
			page.Total = total[0]
		}
		var text any
		var id collab.ID
		if q.After != nil {
			text, id = q.After.Text, q.After.ID
		}
		found, err := composed(ctx, v, "conflicts", fragments, append(slices.Clone(args),
			sql.Named("after_text", text), sql.Named("after_id", string(id)), sql.Named("limit", limitOf(q.Limit))), scanConflict)
		for _, row := range found {
			page.Conflicts, page.Sorts = append(page.Conflicts, row.Conflict), append(page.Sorts, row.sort)
		}
		return page, err
	})
}
