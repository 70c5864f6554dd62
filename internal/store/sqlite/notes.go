package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

func (v *view) note(ctx context.Context, notes []store.Note) error {
	for _, n := range notes {
		query, args := "set_note", []any{sql.Named("source", string(n.Source)), sql.Named("key", n.Key), sql.Named("value", n.Value)}
		if n.Value == "" {
			query, args = "remove_note", args[:2]
		}
		if err := v.exec(ctx, query, args...); err != nil {
			return err
		}
	}
	return nil
}

func (v *view) Notes(ctx context.Context, source collab.ID, keys []string) ([]string, error) {
	found, err := rows(ctx, v, "notes", scanNote, sql.Named("source", string(source)), sql.Named("keys", jsonOf(keys)))
	values := make(map[string]string, len(found))
	for _, n := range found {
		values[n.Key] = n.Value
	}
	out := make([]string, len(keys))
	for i, key := range keys {
		out[i] = values[key]
	}
	return out, err
}

// Notes implements store.Notes.
func (s *Store) Notes(ctx context.Context, source collab.ID, keys []string) ([]string, error) {
	return read(ctx, s, "reading notes", func(v *view) ([]string, error) { return v.Notes(ctx, source, keys) })
}

// NotesUnder implements store.Notes.
func (s *Store) NotesUnder(ctx context.Context, source collab.ID, prefix string) ([]store.Note, error) {
	return read(ctx, s, "reading notes", func(v *view) ([]store.Note, error) {
		return rows(ctx, v, "notes_under", scanNote, sql.Named("source", string(source)), sql.Named("prefix", prefix))
	})
}

func scanNote(r *sql.Rows) (n store.Note, err error) {
	return n, r.Scan((*string)(&n.Source), &n.Key, &n.Value)
}

// Holders implements store.Lookup.
func (s *Store) Holders(ctx context.Context, keys []store.Key) ([][]collab.ID, error) {
	matches, order := make([]int64, len(keys)), make([]int, len(keys))
	for i, k := range keys {
		matches[i], order[i] = matchKey(k.Class, k.Match), i
	}
	// The order of the index.
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(matches[i], matches[j]) })
	// Each match once, and the place in order of the first key that asks for it.
	var asked []int64
	var first []int
	for at, i := range order {
		if len(asked) == 0 || asked[len(asked)-1] != matches[i] {
			asked, first = append(asked, matches[i]), append(first, at)
		}
	}
	first = append(first, len(order))
	return read(ctx, s, "looking names and identifiers up", func(v *view) ([][]collab.ID, error) {
		out := make([][]collab.ID, len(keys))
		var at int
		var label string
		var id collab.ID
		_, err := rows(ctx, v, "holders", func(r *sql.Rows) (none struct{}, err error) {
			if err = r.Scan(&at, &label, (*string)(&id)); err != nil {
				return none, err
			}
			for _, i := range order[first[at]:first[at+1]] {
				// The rows of one entity, which may differ in the label, come one after the other.
				if k := keys[i]; (k.Label == "" || k.Label == label) && (len(out[i]) == 0 || out[i][len(out[i])-1] != id) {
					out[i] = append(out[i], id)
				}
			}
			return none, nil
		}, sql.Named("matches", jsonOf(asked)))
		return out, err
	})
}

// Sources implements store.Lists.
func (s *Store) Sources(ctx context.Context) ([]store.SourceCount, error) {
	return read(ctx, s, "counting statements", func(v *view) ([]store.SourceCount, error) {
		return rows(ctx, v, "sources", func(r *sql.Rows) (c store.SourceCount, err error) {
			return c, r.Scan((*string)(&c.Source), &c.Claims)
		})
	})
}
