package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// resolver decides which entity of the graph an entity of a record is. It remembers
// what it has decided, so it grows with what the files name, never with the graph.
// It reads the store and writes nothing.
type resolver struct {
	store     store.Reader
	source    collab.ID // of the import
	matchName func(ctx context.Context, kind collab.EntityKind, name, country string) (sure collab.ID, candidates []collab.ID, err error)
	onDoubt   func(Doubt)

	exists   map[uint64]bool         // hashes of ids that the graph has, or has once the page in hand is written
	resolved map[collab.ID]collab.ID // ids of records to the other entity that they turned out to be
}

func newResolver(s store.Reader, source collab.ID) *resolver {
	return &resolver{store: s, source: source, exists: map[uint64]bool{}, resolved: map[collab.ID]collab.ID{}}
}

// has reports whether the graph has the entity, or has it once the page in hand is
// written.
func (r *resolver) has(id collab.ID) bool { return r.exists[hashOf(string(id))] }

func (r *resolver) add(id collab.ID) { r.exists[hashOf(string(id))] = true }

// forget makes the next record that names the entity look for it anew.
func (r *resolver) forget(id collab.ID) {
	delete(r.exists, hashOf(string(r.final(id))))
	delete(r.resolved, id)
}

// final returns the id of the graph that an id of a record stands for: the same id
// unless the entity turned out to be another one.
func (r *resolver) final(id collab.ID) collab.ID {
	if other, found := r.resolved[id]; found {
		return other
	}
	return id
}

// learn marks those of the ids that the graph has.
func (r *resolver) learn(ctx context.Context, ids []collab.ID) error {
	found, err := r.store.Get(ctx, ids)
	for _, e := range found {
		if e != nil {
			r.add(e.ID)
		}
	}
	return err
}

// resolve decides for all entities of the entries which of the graph's they are.
// Afterwards final gives the id, and has reports whether there is such an entity,
// or will be with this page.
func (r *resolver) resolve(ctx context.Context, entries []entry) error {
	unknown, err := r.unknown(ctx, entries)
	if err != nil {
		return err
	}
	index, err := indexIdentifiers(ctx, r.store, r.source, unknown)
	if err != nil {
		return err
	}
	for i := range entries {
		for _, e := range entries[i].Entities {
			if r.has(r.final(e.ID)) {
				continue
			}
			if len(e.Known) > 0 || r.byName(e) {
				if err := r.resolveOne(ctx, &entries[i].Record, e, index); err != nil {
					return err
				}
			}
			if id := r.final(e.ID); !e.Awaited && (!entries[i].sharedOnly || mentions(entries[i].Claims, e.ID)) {
				r.add(id)
				index.add(id, e, entries[i].Locator)
			}
		}
	}
	return nil
}

// byName reports whether a name may decide which entity it is. The names of places,
// programmes and documents never do.
func (r *resolver) byName(e record.Entity) bool {
	return r.matchName != nil && e.Name != "" && e.Kind == collab.KindInstitution
}

// unknown returns the entities of the entries that the graph does not have under
// their own id and that something else may find, one for each mention: a record
// that only points at an entity knows less of it than the entity's own record.
func (r *resolver) unknown(ctx context.Context, entries []entry) ([]record.Entity, error) {
	asked := map[collab.ID]bool{}
	var ids []collab.ID
	var list []record.Entity
	for i := range entries {
		for _, e := range entries[i].Entities {
			// What the record brings and only its id can find, the store tells from
			// what is there.
			if r.has(r.final(e.ID)) || len(e.Known) == 0 && !e.Awaited && !r.byName(e) {
				continue
			}
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
	if err := r.learn(ctx, ids); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list, func(e record.Entity) bool { return r.has(e.ID) }), nil
}

// resolveOne decides which entity of the graph one entity of a record is.
//
//   - An earlier state of the record decides: its entity stays the same one.
//   - Then identifiers decide, the surest first. The register's own identifier, the
//     first that the entity is known by, tells two of its records apart whatever
//     else they share.
//   - A domain decides only if a single institution, of no other country, has it.
//   - A name decides only if the run is given a matcher and that is sure.
//
// Otherwise the entity is a new one. It reports a doubt where several entities, or
// one of another country, could be meant.
func (r *resolver) resolveOne(ctx context.Context, rec *record.Record, e record.Entity, index *identifierIndex) error {
	var sure, shared []collab.ID
	for _, k := range e.Known {
		for _, id := range index.holders[k] {
			switch {
			case index.wasSaidOf(id, e, rec.Locator):
				r.resolved[e.ID] = id
				return nil
			case !index.mayBe(id, e):
			case k.Scheme == record.SchemeDomain:
				shared = appendOnce(shared, id)
			default:
				sure = appendOnce(sure, id)
			}
		}
	}
	switch {
	case len(sure) == 1:
		r.resolved[e.ID] = sure[0]
		return nil
	case len(sure) > 1:
		r.resolved[e.ID] = sure[0]
		r.doubt(rec, e, sure[0], sure, "its identifiers are those of several entities: it was taken for that of the surest")
		return nil
	case len(shared) == 1 && index.sameCountry(shared[0], e):
		r.resolved[e.ID] = shared[0]
		return nil
	}
	if e.Awaited {
		return nil
	}
	if r.byName(e) {
		id, candidates, err := r.matchName(ctx, e.Kind, e.Name, e.Country)
		if err != nil {
			return err
		}
		if id != "" && index.mayBe(id, e) {
			r.resolved[e.ID] = id
			return nil
		}
		for _, c := range candidates {
			shared = appendOnce(shared, c)
		}
	}
	switch {
	case len(shared) == 1:
		r.doubt(rec, e, e.ID, shared, "an entity of another country has its domain or name: it was taken for a new one")
	case len(shared) > 1:
		r.doubt(rec, e, e.ID, shared, "several entities have its domain or name: it was taken for a new one")
	}
	return nil
}

func (r *resolver) doubt(rec *record.Record, e record.Entity, taken collab.ID, candidates []collab.ID, reason string) {
	if r.onDoubt != nil {
		r.onDoubt(Doubt{
			File: rec.File, Line: rec.Line, Locator: rec.Locator, Name: e.Name, Country: e.Country,
			Reason: reason, Taken: taken, Candidates: candidates,
		})
	}
}

// redirect returns a copy of the claim that names entities by the ids that the
// graph has for them. If the graph lacks one of them, its id is returned too and
// stays as it is in the copy.
func (r *resolver) redirect(c collab.Claim) (out collab.Claim, missing collab.ID) {
	out = collab.Clone(c)
	to := func(id *collab.ID) {
		final := r.final(*id)
		if !r.has(final) {
			missing = *id
			return
		}
		*id = final
	}
	switch c := out.(type) {
	case *collab.Name:
		to(&c.Subject)
	case *collab.Identifier:
		to(&c.Subject)
	case *collab.Text:
		to(&c.Subject)
	case *collab.Figure:
		to(&c.Subject)
		if c.PlaceID != "" {
			to(&c.PlaceID)
		}
	case *collab.Relation:
		to(&c.From)
		to(&c.To)
	}
	return out, missing
}
