// Package importer is the driver of imports: it turns the records that the
// formats below it read into one batch and writes that to a store.
//
// The command line calls it. It must not know which store it writes to.
package importer

import (
	"context"
	"io/fs"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/curated"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// Curated reads all curated files as one batch, so that the set is in a store
// whole or not at all. It needs no key: a batch that says nothing new changes
// nothing.
func Curated(files fs.FS) (store.Batch, error) {
	b := store.Batch{Actor: "liaison", Reason: "curated data set"}
	paths, err := fs.Glob(files, "curated/*.ndjson")
	if err != nil {
		return b, err
	}
	declared := map[collab.ID]curated.Entity{}
	for _, path := range paths {
		records, err := read(files, path)
		if err != nil {
			return b, err
		}
		for _, e := range records.Entities {
			switch first, repeated := declared[e.ID]; {
			case !repeated:
				declared[e.ID] = e
				b.Entities = append(b.Entities, store.Entity{ID: e.ID, Kind: e.Kind, Source: e.Source})
			case first.Kind != e.Kind:
				return b, collab.Errorf(collab.BadUserInput, "%s: %s is a %s, and a %s in another file", path, e.Key, e.Kind, first.Kind)
			case e.Source != nil:
				return b, collab.Errorf(collab.BadUserInput, "%s: the document %s has a second document line", path, e.Key)
			}
		}
		b.Assert = append(b.Assert, records.Claims...)
	}
	return b, nil
}

func read(files fs.FS, path string) (curated.Records, error) {
	f, err := files.Open(path)
	if err != nil {
		return curated.Records{}, err
	}
	defer f.Close()
	return curated.Read(path, f)
}

// Meet names the entities of a batch by the ids of those that the graph has for
// them: those that hold the same identifiers, as Run would find out.
func Meet(ctx context.Context, s store.Store, b store.Batch) (store.Batch, error) {
	w := &writer{store: s, entities: newEntities()}
	known := map[collab.ID][]record.Identifier{}
	for _, c := range b.Assert {
		if i, ok := c.(*collab.Identifier); ok && i.Scheme != collab.SchemeWebsite {
			known[i.Subject] = append(known[i.Subject], record.Identifier{Scheme: i.Scheme, Value: i.Value})
		}
	}
	one := entry{}
	for _, e := range b.Entities {
		one.Entities = append(one.Entities, record.Entity{ID: e.ID, Kind: e.Kind, Known: known[e.ID]})
	}
	if err := w.identify(ctx, []entry{one}); err != nil {
		return b, err
	}
	b.Entities, b.Assert = slices.Clone(b.Entities), slices.Clone(b.Assert)
	for i := range b.Entities {
		b.Entities[i].ID = w.entities.final(b.Entities[i].ID)
	}
	for i, c := range b.Assert {
		b.Assert[i] = collab.Clone(c)
		w.redirect(b.Assert[i])
	}
	return b, nil
}

// Missing tells whether the graph lacks a document of the batch.
func Missing(ctx context.Context, s store.Reader, b store.Batch) (bool, error) {
	var ids []collab.ID
	for _, e := range b.Entities {
		if e.Kind == collab.KindDocument {
			ids = append(ids, e.ID)
		}
	}
	records, err := s.Get(ctx, ids)
	if err != nil {
		return false, err
	}
	for _, r := range records {
		if r == nil {
			return true, nil
		}
	}
	return false, nil
}
