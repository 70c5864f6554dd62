package importer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// journal keeps, as notes in the store, how far an import has come. Its note is
// written in the same transaction as each batch, so that the two always agree.
type journal struct {
	store  store.Store
	source collab.ID
	key    string // of the note of this import
	state  Import
	lease  *lease // nil in a dry run
}

const importPrefix = "import/"

// importKey returns the key of the note of an import: the same files, read in the
// same way, are the same import.
func importKey(o Options) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s %d %t\n%s\n", o.Format.Name, o.Format.ParserVersion, o.Complete, o.Variant)
	for _, in := range o.Inputs {
		fmt.Fprintln(h, in.SHA256)
	}
	return importPrefix + hex.EncodeToString(h.Sum(nil)[:16])
}

// keptImport is an import with its source and the key of its note.
type keptImport struct {
	Import
	source collab.ID
	key    string
}

// importsOf returns the imports of a source, the one that wrote last first.
func importsOf(ctx context.Context, s store.Reader, source collab.ID) ([]keptImport, error) {
	notes, err := s.NotesUnder(ctx, source, importPrefix)
	if err != nil {
		return nil, err
	}
	return readImports(notes)
}

// readImports returns the imports that the notes keep, the one that wrote last first.
func readImports(notes []store.Note) ([]keptImport, error) {
	var out []keptImport
	for _, n := range notes {
		k := keptImport{source: n.Source, key: n.Key}
		if err := json.Unmarshal([]byte(n.Value), &k.Import); err != nil {
			return nil, collab.Wrap(collab.Internal, err, "the note %s cannot be read", n.Key)
		}
		out = append(out, k)
	}
	slices.SortStableFunc(out, func(a, b keptImport) int { return b.lastRun().Compare(a.lastRun()) })
	return out, nil
}

// lastRun returns when the import last wrote, as far as it is known.
func (i Import) lastRun() time.Time {
	last := i.Began
	for _, t := range []time.Time{i.Ended, i.TakenUp} {
		if t.After(last) {
			last = t
		}
	}
	return last
}

// note returns the note of the import once it has come to the position with the
// given counts.
func (j *journal) note(position int, sum Summary) store.Note {
	state := j.state
	state.Position, state.Summary = position, sum
	raw, err := json.Marshal(state)
	if err != nil {
		panic(err) // plain data
	}
	return store.Note{Source: j.source, Key: j.key, Value: string(raw)}
}

// save writes the note of the import as it is now.
func (j *journal) save(ctx context.Context, sum Summary) error {
	_, err := j.lease.apply(ctx, store.Batch{Notes: []store.Note{j.note(j.state.Position, sum)}})
	return err
}
