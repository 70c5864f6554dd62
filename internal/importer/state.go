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
	fmt.Fprintf(h, "%s %d %t\n%s\n", o.Format.Name, o.Format.Reading, o.Complete, o.Variant)
	for _, in := range o.Inputs {
		fmt.Fprintln(h, in.SHA256)
	}
	return statePrefix + hex.EncodeToString(h.Sum(nil)[:16])
}

// keptImport is an import with the key of its note.
type keptImport struct {
	Import
	key string
}

// importsOf are the imports of a source, newest first.
func importsOf(ctx context.Context, s store.Reader, source collab.ID) ([]keptImport, error) {
	notes, err := s.NotesUnder(ctx, source, statePrefix)
	if err != nil {
		return nil, err
	}
	var out []keptImport
	for _, n := range notes {
		k := keptImport{key: n.Key}
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
	w.state.Summary = w.Summary
	raw, err := json.Marshal(w.state)
	if err != nil {
		return err
	}
	_, err = w.store.Apply(ctx, store.Batch{Notes: []store.Note{{Source: w.source, Key: w.key, Value: string(raw)}}})
	return err
}

// news are the records that may say something new: not those that the graph has
// as they are, or in a newer state.
func (w *writer) news(ctx context.Context, records []record.Record) ([]record.Record, error) {
	var keys []string
	for i := range records {
		if records[i].Stamp != "" {
			keys = append(keys, stampKey(records[i].Locator))
		}
	}
	if len(keys) == 0 || w.Again {
		return records, nil
	}
	kept, err := w.store.Notes(ctx, w.source, keys)
	if err != nil {
		return nil, err
	}
	out := records[:0]
	n := 0
	for i := range records {
		if records[i].Stamp != "" {
			old := kept[n]
			n++
			if old != "" {
				stamp, _, _ := strings.Cut(old, " #")
				if stamp > records[i].Stamp || old == stampOf(&records[i]) {
					w.Unchanged++
					continue
				}
			}
		}
		out = append(out, records[i])
	}
	return out, nil
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

// clip shortens what a file says before it is quoted in a message.
func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
