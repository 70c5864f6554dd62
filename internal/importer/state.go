package importer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

const (
	statePrefix = "import/"
	stampPrefix = "record/"
)

// stateKey is the key of the note of an import: the same files, read in the same
// way, are the same import.
func stateKey(o Options) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s %d %t\n%s\n", o.Format.Name, o.Format.ParserVersion, o.Complete, o.Variant)
	for _, in := range o.Inputs {
		fmt.Fprintln(h, in.SHA256)
	}
	return statePrefix + hex.EncodeToString(h.Sum(nil)[:16])
}

// keptImport is an import with the key of its note.
type keptImport struct {
	Import
	source collab.ID
	key    string
}

// importsOf are the imports of a source, newest first.
func importsOf(ctx context.Context, s store.Reader, source collab.ID) ([]keptImport, error) {
	notes, err := s.NotesUnder(ctx, source, statePrefix)
	if err != nil {
		return nil, err
	}
	return readImports(notes)
}

// readImports are the imports that the notes keep, newest first.
func readImports(notes []store.Note) ([]keptImport, error) {
	var out []keptImport
	for _, n := range notes {
		k := keptImport{source: n.Source, key: n.Key}
		if err := json.Unmarshal([]byte(n.Value), &k.Import); err != nil {
			return nil, collab.Wrap(collab.Internal, err, "the note %s cannot be read", n.Key)
		}
		out = append(out, k)
	}
	slices.SortStableFunc(out, func(a, b keptImport) int { return b.Began.Compare(a.Began) })
	return out, nil
}

// note keeps how far the import is.
func (w *writer) note(ctx context.Context) error {
	_, err := inTurn(ctx, w.store, w.turn, store.Batch{Notes: []store.Note{w.reached(w.state.Position, w.Summary)}})
	return err
}

// reached is the note of an import that has come so far.
func (w *writer) reached(position int, sum Summary) store.Note {
	state := w.state
	state.Position, state.Summary = position, sum
	raw, err := json.Marshal(state)
	if err != nil {
		panic(err) // plain data
	}
	return store.Note{Source: w.source, Key: w.key, Value: string(raw)}
}

// news are the records that may say something new: not those that the graph has
// as they are, or in a newer state. Of these, what they share with others is left.
func (w *writer) news(ctx context.Context, records []record.Record) ([]entry, error) {
	var keys []string
	for i := range records {
		if records[i].Stamp != "" {
			keys = append(keys, stampKey(records[i].Locator))
		}
	}
	var kept []string
	if len(keys) > 0 {
		var err error
		if kept, err = w.store.Notes(ctx, w.source, keys); err != nil {
			return nil, err
		}
	}
	out := make([]entry, 0, len(records))
	for _, r := range records {
		if r.Stamp != "" {
			old := kept[0]
			kept = kept[1:]
			stamp, _, found := strings.Cut(old, " #")
			older := found && stamp > r.Stamp
			if older || found && !w.Again && old == stampOf(&r) {
				w.Unchanged++
				if rest, ok := aside(r); ok && older {
					out = append(out, rest)
				}
				continue
			}
		}
		out = append(out, entry{Record: r})
	}
	return w.unheard(ctx, out)
}

// unheard leaves of what is aside only what is of entities that the graph does
// not have: of those that it has, a newer record has told.
func (w *writer) unheard(ctx context.Context, entries []entry) ([]entry, error) {
	var ids []collab.ID
	for _, e := range entries {
		if e.aside {
			for _, c := range e.Claims {
				ids = append(ids, c.About())
			}
		}
	}
	if len(ids) == 0 {
		return entries, nil
	}
	found, err := w.store.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i := range entries {
		if entries[i].aside {
			known := found[:len(entries[i].Claims)]
			found = found[len(known):]
			entries[i].Claims = slices.DeleteFunc(entries[i].Claims, func(collab.Claim) bool {
				was := known[0]
				known = known[1:]
				return was != nil
			})
		}
	}
	return slices.DeleteFunc(entries, func(e entry) bool { return e.aside && len(e.Claims) == 0 }), nil
}

func stampKey(locator string) string { return stampPrefix + locator }

// stampOf is the state and a digest of the content of a record, "" for one
// without a stamp.
func stampOf(r *record.Record) string {
	if r.Stamp == "" {
		return ""
	}
	h := fnv.New64a()
	for _, c := range r.Claims {
		row := store.RowOf(c)
		for _, part := range []string{
			string(row.Class), row.Label, row.Value, row.Language, row.Role, row.Status, row.Figure, row.Valid,
			string(row.Subject), string(row.To), string(row.Confidence), string(row.Modality),
		} {
			h.Write([]byte(part))
			h.Write([]byte{0})
		}
	}
	return fmt.Sprintf("%s #%016x", r.Stamp, h.Sum64())
}

func hashOf(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}
