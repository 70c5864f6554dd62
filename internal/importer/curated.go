package importer

import (
	"cmp"
	"context"
	"io/fs"
	"reflect"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/curated"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// Curated reads all curated files, those of the folder "curated" and those of
// "alliances", as one batch, so that the set is in a store whole or not at all.
// A document may be the source of lines in several files; each has the same
// document line. The batch needs no idempotency key: one that says nothing
// new changes nothing. A file that cannot be read as curated lines is
// BAD_USER_INPUT with its name and line.
func Curated(files fs.FS) (store.Batch, error) {
	b := store.Batch{Actor: "liaison", Reason: "curated data set"}
	var paths []string
	for _, folder := range []string{"curated", "alliances"} {
		found, err := fs.Glob(files, folder+"/*.ndjson")
		if err != nil {
			return b, err
		}
		paths = append(paths, found...)
	}
	declared := map[collab.ID]curated.EntityLine{}
	for _, path := range paths {
		records, err := readCurated(files, path)
		if err != nil {
			return b, err
		}
		for _, e := range records.Entities {
			switch first, repeated := declared[e.ID]; {
			case !repeated:
				declared[e.ID] = e
				b.Entities = append(b.Entities, store.Entity{ID: e.ID, Kind: e.Kind, Source: e.Source})
			case first.Kind != e.Kind:
				return b, collab.Errorf(collab.BadUserInput, "%s: %s is a %s here and a %s in another file: give it one kind", path, e.Key, e.Kind, first.Kind)
			case e.Source != nil && !reflect.DeepEqual(first.Source, e.Source):
				return b, collab.Errorf(collab.BadUserInput, "%s: the document %s is described otherwise in another file: make the document lines equal", path, e.Key)
			}
		}
		b.Assert = append(b.Assert, records.Claims...)
	}
	return b, nil
}

func readCurated(files fs.FS, path string) (curated.Records, error) {
	f, err := files.Open(path)
	if err != nil {
		return curated.Records{}, err
	}
	defer f.Close()
	return curated.Read(path, f)
}

// LoadCurated brings the curated set into a store: all of it or nothing. An entity
// of the set that the graph has already, by an identifier that both know or by its
// very name in the same city, is taken for that one. Loading the same set again changes nothing; the receipt then has
// no counts. It holds the lease of imports meanwhile, so that an import beside it
// cannot make the same institution a second time.
func LoadCurated(ctx context.Context, s store.Store, files fs.FS) (store.Receipt, error) {
	b, err := Curated(files)
	if err != nil {
		return store.Receipt{}, err
	}
	return loadCurated(ctx, s, b)
}

// EnsureCurated does what LoadCurated does, unless the graph has every document of the set:
// then it changes nothing and returns false. It reads the files once for both.
func EnsureCurated(ctx context.Context, s store.Store, files fs.FS) (r store.Receipt, loaded bool, err error) {
	b, err := Curated(files)
	if err != nil {
		return r, false, err
	}
	if has, err := hasCurated(ctx, s, b); err != nil || has {
		return r, false, err
	}
	r, err = loadCurated(ctx, s, b)
	return r, err == nil, err
}

func loadCurated(ctx context.Context, s store.Store, b store.Batch) (store.Receipt, error) {
	l, err := acquireLease(ctx, s)
	if err != nil {
		return store.Receipt{}, err
	}
	if b, err = resolveBatch(ctx, s, b); err != nil {
		return store.Receipt{}, err
	}
	receipt, err := l.apply(ctx, b)
	if err != nil {
		return store.Receipt{}, err
	}
	return receipt, l.release(ctx)
}

// hasCurated reports whether the graph has every document of the batch.
func hasCurated(ctx context.Context, s store.Reader, b store.Batch) (bool, error) {
	var ids []collab.ID
	for _, e := range b.Entities {
		if e.Kind == collab.KindDocument {
			ids = append(ids, e.ID)
		}
	}
	records, err := s.Get(ctx, ids)
	return err == nil && !slices.Contains(records, nil), err
}

// resolveBatch returns the batch with its entities named by the ids that the graph
// has for them: those that hold the same identifiers, or have the very name in the
// same city, by the rules of the resolver.
func resolveBatch(ctx context.Context, s store.Reader, b store.Batch) (store.Batch, error) {
	r := newResolver(s, "")
	r.rules.names, r.rules.cityKnown = true, true
	if err := r.resolve(ctx, entriesOf(b)); err != nil {
		return b, err
	}
	b.Entities, b.Assert = slices.Clone(b.Entities), slices.Clone(b.Assert)
	for i := range b.Entities {
		b.Entities[i].ID = r.final(b.Entities[i].ID)
	}
	for i, c := range b.Assert {
		b.Assert[i], _ = r.redirect(c)
	}
	return b, nil
}

// entriesOf returns a record for each entity of the batch, with its identifiers, names, country and city.
func entriesOf(b store.Batch) []entry {
	known := map[collab.ID][]record.ExternalID{}
	names := map[collab.ID][]*collab.Name{}
	located := map[collab.ID][]*collab.Relation{}
	codes := map[collab.ID]string{} // of countries
	for _, c := range b.Assert {
		switch c := c.(type) {
		case *collab.Identifier:
			if c.Scheme == collab.SchemeCountry {
				codes[c.Subject] = c.Value
			}
			if c.Scheme != collab.SchemeWebsite {
				known[c.Subject] = append(known[c.Subject], record.ExternalID{Scheme: c.Scheme, Value: c.Value})
			}
		case *collab.Name:
			names[c.Subject] = append(names[c.Subject], c)
		case *collab.Relation:
			if c.Kind == collab.LocatedIn {
				located[c.From] = append(located[c.From], c)
			}
		}
	}
	var out []entry
	for _, e := range b.Entities {
		ref := record.EntityRef{ID: e.ID, Kind: e.Kind, Known: known[e.ID]}
		rec := record.Record{}
		if e.Kind == collab.KindInstitution {
			for _, n := range names[e.ID] {
				rec.Claims = append(rec.Claims, n)
			}
			for _, at := range located[e.ID] {
				ref.Country = cmp.Or(ref.Country, codes[at.To])
				for _, above := range located[at.To] {
					ref.Country = cmp.Or(ref.Country, codes[above.To])
				}
				if place := names[at.To]; codes[at.To] == "" && len(place) > 0 {
					rec.Claims = append(rec.Claims, at)
					rec.Entities = append(rec.Entities, record.EntityRef{ID: at.To, Kind: collab.KindPlace, Known: known[at.To], Name: place[0].Value})
				}
			}
		}
		rec.Entities = append([]record.EntityRef{ref}, rec.Entities...)
		out = append(out, entry{Record: rec})
	}
	return out
}
