package neo4j

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

func (t tx) note(ctx context.Context, notes []store.Note) error {
	var kept []row
	var gone []string
	for _, n := range notes {
		if n.Value == "" {
			gone = append(gone, noteID(n.Source, n.Key))
			continue
		}
		kept = append(kept, row{"id": noteID(n.Source, n.Key), "source": string(n.Source), "key": n.Key, "value": n.Value})
	}
	if len(gone) > 0 {
		if err := t.do(ctx, "remove_notes", params{"ids": gone}); err != nil {
			return err
		}
	}
	if len(kept) == 0 {
		return nil
	}
	return t.do(ctx, "set_notes", params{"rows": kept})
}

// noteID returns the key of a note's node. It joins source and key, since Neo4j's
// constraint is on one property.
func noteID(source collab.ID, key string) string { return string(source) + "/" + key }

func (t tx) Notes(ctx context.Context, source collab.ID, keys []string) ([]string, error) {
	ids := make([]string, len(keys))
	for i, key := range keys {
		ids[i] = noteID(source, key)
	}
	values := map[string]string{}
	err := t.each(ctx, queries["notes"], params{"ids": ids}, func(r *neo4j.Record) error {
		n := noteOf(r)
		values[n.Key] = n.Value
		return nil
	})
	out := make([]string, len(keys))
	for i, key := range keys {
		out[i] = values[key]
	}
	return out, err
}

// Notes implements store.Notes.
func (s *Store) Notes(ctx context.Context, source collab.ID, keys []string) ([]string, error) {
	return read(ctx, s, func(t tx) ([]string, error) { return t.Notes(ctx, source, keys) })
}

// NotesUnder implements store.Notes.
func (s *Store) NotesUnder(ctx context.Context, source collab.ID, prefix string) ([]store.Note, error) {
	return read(ctx, s, func(t tx) (out []store.Note, err error) {
		err = t.each(ctx, queries["notes_under"], params{"source": string(source), "prefix": prefix}, func(r *neo4j.Record) error {
			out = append(out, noteOf(r))
			return nil
		})
		return out, err
	})
}

func noteOf(r *neo4j.Record) store.Note {
	n := columns(r.Values).row(0)
	return store.Note{Source: collab.ID(n.text("source")), Key: n.text("key"), Value: n.text("value")}
}

// Holders implements store.Lookup.
func (s *Store) Holders(ctx context.Context, keys []store.Key) ([][]collab.ID, error) {
	rows := make([]row, len(keys))
	for i, k := range keys {
		rows[i] = row{"at": int64(i), "class": string(k.Class), "label": k.Label, "match": k.Match, "head": head(k.Match)}
	}
	return read(ctx, s, func(t tx) ([][]collab.ID, error) {
		out := make([][]collab.ID, len(keys))
		err := t.each(ctx, queries["holders"], params{"rows": rows}, func(r *neo4j.Record) error {
			at, _ := r.Values[0].(int64)
			id, _ := r.Values[1].(string)
			out[at] = append(out[at], collab.ID(id))
			return nil
		})
		return out, err
	})
}

// Sources implements store.Lists.
func (s *Store) Sources(ctx context.Context) ([]store.SourceCount, error) {
	return read(ctx, s, func(t tx) (out []store.SourceCount, err error) {
		err = t.each(ctx, queries["sources"], nil, func(r *neo4j.Record) error {
			id, _ := r.Values[0].(string)
			n, _ := r.Values[1].(int64)
			out = append(out, store.SourceCount{Source: collab.ID(id), Claims: int(n)})
			return nil
		})
		return out, err
	})
}
