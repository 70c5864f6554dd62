package importer

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// SourceInfo is a document with what was imported of it.
type SourceInfo struct {
	ID         collab.ID     `json:"id"`
	Key        string        `json:"key,omitempty"` // of a register's or an upload's, as "doc:ror"; "" for others
	Name       string        `json:"name"`
	Origin     collab.Origin `json:"origin"`
	URL        string        `json:"url,omitempty"`
	Statements int           `json:"statements"` // in force
	Imports    []Import      `json:"imports"`    // newest first; empty for what came otherwise
}

// Sources lists the documents that say something, or of which something was
// imported: those with the most statements first, then by name.
func Sources(ctx context.Context, r store.Reader) ([]SourceInfo, error) {
	counts, err := r.Sources(ctx)
	if err != nil {
		return nil, err
	}
	notes, err := r.NotesUnder(ctx, "", statePrefix)
	if err != nil {
		return nil, err
	}
	imports, err := readImports(notes)
	if err != nil {
		return nil, err
	}
	bySource := map[collab.ID]*SourceInfo{}
	of := func(id collab.ID) *SourceInfo {
		if bySource[id] == nil {
			bySource[id] = &SourceInfo{ID: id, Imports: []Import{}}
		}
		return bySource[id]
	}
	for _, c := range counts {
		of(c.Source).Statements = c.Claims
	}
	for _, k := range imports {
		info := of(k.source)
		info.Imports = append(info.Imports, k.Import)
	}
	var ids []collab.ID
	for id := range bySource {
		ids = append(ids, id)
	}
	records, err := r.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	keys := map[collab.ID]string{}
	for _, f := range Formats() {
		keys[collab.EntityID(f.Source.Key)] = f.Source.Key
	}
	out := []SourceInfo{}
	for i, id := range ids {
		info := bySource[id]
		if e := records[i]; e != nil && e.Source != nil {
			info.Name, info.Origin, info.URL = e.Name, e.Source.Origin, string(e.Source.URL)
		}
		info.Key = keys[id]
		if key := upload(info.Name).Key; info.Key == "" && id == collab.EntityID(key) {
			info.Key = key
		}
		if info.Name == "" && len(info.Imports) > 0 { // its file had other documents' statements only
			info.Name = info.Imports[0].Inputs[0].Name
		}
		out = append(out, *info)
	}
	slices.SortFunc(out, func(a, b SourceInfo) int {
		return cmp.Or(cmp.Compare(b.Statements, a.Statements), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return out, nil
}

// Forgotten is what Forget did.
type Forgotten struct {
	Retracted int   `json:"retracted"`
	Version   int64 `json:"version"`
}

// Forget retracts every statement of a source, and drops what was noted of its
// imports, so that the same files can be imported anew. Entities and history
// stay. It works in batches: where it is cut off, the next call does the rest.
// progress, which may be nil, is told of the statements done so far.
func Forget(ctx context.Context, s store.Store, source collab.ID, progress func(done int)) (out Forgotten, err error) {
	turn, err := takeTurn(ctx, s)
	if err != nil {
		return out, err
	}
	if out.Retracted, err = retract(ctx, s, turn, source, "forget a source", nil, progress); err != nil {
		return out, err
	}
	notes, err := s.NotesUnder(ctx, source, "")
	if err != nil {
		return out, err
	}
	for page := range slices.Chunk(notes, defaultBatch) {
		for i := range page {
			page[i].Value = ""
		}
		if _, err := inTurn(ctx, s, turn, store.Batch{Notes: page}); err != nil {
			return out, err
		}
	}
	if out.Version, err = s.Version(ctx); err != nil {
		return out, err
	}
	return out, endTurn(ctx, s, turn)
}

// retract takes back, batch by batch, what the source says and take accepts; nil
// accepts all. What is of one entity goes together, since its summary is worked
// out anew each time.
func retract(ctx context.Context, s store.Store, turn store.Note, source collab.ID, reason string, take func(collab.Claim) bool, progress func(int)) (int, error) {
	type said struct{ of, id collab.ID }
	var list []said
	for _, class := range []collab.Class{collab.ClassRelation, collab.ClassName, collab.ClassIdentifier, collab.ClassText, collab.ClassFigure} {
		if err := s.Scan(ctx, store.Scan{Class: class, Selection: collab.Selection{Sources: []collab.ID{source}}}, func(c collab.Claim) error {
			if take == nil || take(c) {
				list = append(list, said{c.About(), c.Base().ID})
			}
			return nil
		}); err != nil {
			return 0, err
		}
	}
	slices.SortFunc(list, func(a, b said) int { return cmp.Or(cmp.Compare(a.of, b.of), cmp.Compare(a.id, b.id)) })
	done := 0
	for page := range slices.Chunk(list, 4*defaultBatch) {
		ids := make([]collab.ID, len(page))
		for i, c := range page {
			ids[i] = c.id
		}
		r, err := inTurn(ctx, s, turn, store.Batch{Actor: "liaison", Reason: reason, Retract: ids})
		if err != nil {
			return done, err
		}
		if done += r.Retracted; progress != nil {
			progress(done)
		}
	}
	return done, nil
}

// show remembers the places of claims for retractUnshown.
func (w *writer) show(r []collab.Claim, locator string) {
	if w.shown == nil {
		return
	}
	w.shown[hashOf(locator)] = true
	for _, c := range r {
		for _, e := range c.Base().Evidence {
			w.shown[hashOf(string(e.Locator))] = true
		}
	}
}

// retractUnshown takes back what the source says at no place that the import
// has shown, and forgets the states of such records and what waits for them.
func (w *writer) retractUnshown(ctx context.Context) error {
	done, err := retract(ctx, w.store, w.turn, w.source, "import "+w.Format.Name+": no longer in the whole of it", func(c collab.Claim) bool {
		evidence := c.Base().Evidence
		return len(evidence) > 0 && !slices.ContainsFunc(evidence, func(e collab.Evidence) bool { return w.shown[hashOf(string(e.Locator))] })
	}, nil)
	w.Retracted += done
	if err != nil {
		return err
	}
	changes := waits{}
	for locator := range w.waiting.at {
		if !w.shown[hashOf(locator)] {
			w.waiting.withdraw(locator, changes)
		}
	}
	notes := changes.notes(w.source)
	stamps, err := w.store.NotesUnder(ctx, w.source, stampPrefix)
	if err != nil {
		return err
	}
	for _, n := range stamps {
		if !w.shown[hashOf(strings.TrimPrefix(n.Key, stampPrefix))] {
			n.Value = ""
			notes = append(notes, n)
		}
	}
	if len(notes) > 0 {
		if _, err := inTurn(ctx, w.store, w.turn, store.Batch{Notes: notes}); err != nil {
			return err
		}
	}
	w.waiting.keep(changes)
	w.Waiting = w.waiting.count()
	return nil
}
