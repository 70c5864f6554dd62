package importer

import (
	"context"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// The rows of a list have no register behind them: a corrected row may name another
// partner or another agreement than before. So the entities that each row speaks of
// are kept as a note, and its next state takes back what it said of them.

const subjectsPrefix = "row/"

// subjectsNote returns the note of the entities that the row at the locator speaks of.
func (r *run) subjectsNote(locator string, subjects []collab.ID) store.Note {
	ids := make([]string, len(subjects))
	for i, id := range subjects {
		ids[i] = string(id)
	}
	return store.Note{Source: r.source, Key: subjectsPrefix + locator, Value: strings.Join(ids, " ")}
}

// loadSubjects fills in which entities the rows of a list spoke of until now.
func (r *run) loadSubjects(ctx context.Context, entries []entry) error {
	if !r.opts.Format.List || len(entries) == 0 {
		return nil
	}
	keys := make([]string, len(entries))
	for i := range entries {
		keys[i] = subjectsPrefix + entries[i].Locator
	}
	kept, err := r.store.Notes(ctx, r.source, keys)
	if err != nil {
		return err
	}
	for i, value := range kept {
		entries[i].before = nil
		for _, id := range strings.Fields(value) {
			entries[i].before = append(entries[i].before, collab.ID(id))
		}
	}
	return nil
}

// tellRows reports which institution each row of a list is about.
func (r *run) tellRows(entries []entry) {
	if r.opts.OnRow == nil || !r.opts.Format.List {
		return
	}
	for _, e := range entries {
		if e.sharedOnly || len(e.Entities) == 0 {
			continue
		}
		own := e.Entities[0]
		res, settled := r.resolver.outcomes[own.ID]
		if !settled {
			res = Resolution{Outcome: Known, By: "an earlier import"}
		}
		res.Entity = r.resolver.final(own.ID)
		r.opts.OnRow(Row{File: e.File, Sheet: e.Sheet, Line: e.Line, Name: own.Name, Country: own.Country, Resolution: res})
	}
}
