package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// entities is what an import knows of the graph's entities: which one each of
// the records' is. It grows with what the files name, never with the graph.
type entities struct {
	known map[uint64]bool         // hashes of ids that the graph has, or has with the batch in hand
	met   map[collab.ID]collab.ID // ids of records to the other entity that they turned out to be
}

func newEntities() entities {
	return entities{map[uint64]bool{}, map[collab.ID]collab.ID{}}
}

func (e *entities) has(id collab.ID) bool { return e.known[hashOf(string(id))] }
func (e *entities) add(id collab.ID)      { e.known[hashOf(string(id))] = true }

// forget makes the next record that names the entity look for it anew.
func (e *entities) forget(id collab.ID) {
	delete(e.known, hashOf(string(e.final(id))))
	delete(e.met, id)
}

// final is the id that a record's id stands for.
func (e *entities) final(id collab.ID) collab.ID {
	if other, met := e.met[id]; met {
		return other
	}
	return id
}

// identify finds out for all entities of the records which of the graph's they
// are. Afterwards final gives the id, and has tells whether there is, or will be
// with this batch, such an entity.
func (w *writer) identify(ctx context.Context, records []entry) error {
	strange, err := w.strange(ctx, records)
	if err != nil {
		return err
	}
	held, err := w.holders(ctx, strange)
	if err != nil {
		return err
	}
	for i := range records {
		for _, e := range records[i].Entities {
			if w.entities.has(w.entities.final(e.ID)) {
				continue
			}
			if len(e.Known) > 0 || w.matches(e) {
				if err := w.meet(ctx, &records[i].Record, e, held); err != nil {
					return err
				}
			}
			if id := w.entities.final(e.ID); !e.Awaited && (!records[i].aside || named(records[i].Claims, e.ID)) {
				w.entities.add(id)
				held.hold(id, e, records[i].Locator)
			}
		}
	}
	return nil
}

// matches tells whether names may decide which entity it is: those of places,
// programmes and documents never do.
func (w *writer) matches(e record.Entity) bool {
	return w.Match != nil && e.Name != "" && e.Kind == collab.KindInstitution
}

// strange are the entities of the records that the graph does not have under
// their own id.
func (w *writer) strange(ctx context.Context, records []entry) ([]record.Entity, error) {
	asked := map[collab.ID]bool{}
	var ids []collab.ID
	var list []record.Entity
	for i := range records {
		for _, e := range records[i].Entities {
			// One that the record brings, and that nothing but its id can find,
			// the store will tell from those that are there.
			if w.entities.has(w.entities.final(e.ID)) || len(e.Known) == 0 && !e.Awaited && !w.matches(e) {
				continue
			}
			// Each mention counts: one that points at the entity knows less of it than
			// its own record does.
			list = append(list, e)
			if !asked[e.ID] {
				asked[e.ID] = true
				ids = append(ids, e.ID)
			}
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	found, err := w.store.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, r := range found {
		if r != nil {
			w.entities.add(r.ID)
		}
	}
	return slices.DeleteFunc(list, func(e record.Entity) bool { return w.entities.has(e.ID) }), nil
}

// holding is who holds the identifiers that the records of a batch know: the
// graph's entities, and those of the batch as it is worked through.
type holding struct {
	by      map[record.Identifier][]collab.ID
	records map[collab.ID]*collab.Record
	of      map[collab.ID]map[string][]string // the identifiers of each holder by scheme
	// at are the records of the import's own source that identify each holder.
	at map[collab.ID][]string
}

func (w *writer) holders(ctx context.Context, list []record.Entity) (*holding, error) {
	h := &holding{map[record.Identifier][]collab.ID{}, map[collab.ID]*collab.Record{}, map[collab.ID]map[string][]string{}, map[collab.ID][]string{}}
	var keys []store.Key
	var asked []record.Identifier
	for _, e := range list {
		for _, k := range e.Known {
			if _, already := h.by[k]; !already {
				h.by[k] = nil
				asked = append(asked, k)
				keys = append(keys, store.Key{Class: collab.ClassIdentifier, Label: k.Scheme, Match: k.Value})
			}
		}
	}
	if len(keys) == 0 {
		return h, nil
	}
	found, err := w.store.Holders(ctx, keys)
	if err != nil {
		return nil, err
	}
	var ids []collab.ID
	for i, holders := range found {
		h.by[asked[i]] = holders
		ids = append(ids, holders...)
	}
	if len(ids) == 0 {
		return h, nil
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	records, err := w.store.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	said, err := w.store.Claims(ctx, ids, collab.Selection{})
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		h.records[id] = records[i]
		h.of[id] = map[string][]string{}
		for _, c := range said[i].Identifiers {
			h.of[id][c.Scheme] = append(h.of[id][c.Scheme], c.Value)
			for _, place := range c.Evidence {
				if c.SourceID == w.source {
					h.at[id] = append(h.at[id], string(place.Locator))
				}
			}
		}
	}
	return h, nil
}

// hold makes an entity of the batch a holder of what its record knows it by.
func (h *holding) hold(id collab.ID, e record.Entity, locator string) {
	if len(e.Known) > 0 {
		h.at[id] = append(h.at[id], locator)
	}
	for _, k := range e.Known {
		if !slices.Contains(h.by[k], id) {
			h.by[k] = append(h.by[k], id)
		}
		if h.of[id] == nil {
			h.of[id] = map[string][]string{}
		}
		h.of[id][k.Scheme] = append(h.of[id][k.Scheme], k.Value)
	}
	if h.records[id] == nil {
		h.records[id] = &collab.Record{ID: id, Kind: e.Kind, Summary: collab.Summary{Country: e.Country}}
	}
}
