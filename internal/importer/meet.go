package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// meet decides which entity of the graph a record's entity is, by identifiers
// first. One that an earlier import met stays the one. A register's own identifier, the first that the entity is known by, tells
// two of its records apart whatever else they share. Other identifiers name one
// entity; a domain does so only where a single institution of no other country
// has it. Names decide where a matcher is given, and would bet.
func (w *writer) meet(ctx context.Context, r *record.Record, e record.Entity, held *holding) error {
	var sure, shared []collab.ID
	for _, k := range e.Known {
		for _, id := range held.by[k] {
			switch {
			case held.said(id, e, r.Locator):
				w.entities.met[e.ID] = id
				return nil
			case !held.fits(id, e):
			case k.Scheme == record.SchemeDomain:
				shared = appendOnce(shared, id)
			default:
				sure = appendOnce(sure, id)
			}
		}
	}
	switch {
	case len(sure) == 1:
		w.entities.met[e.ID] = sure[0]
		return nil
	case len(sure) > 1:
		w.entities.met[e.ID] = sure[0]
		w.doubt(r, e, sure[0], sure, "its identifiers are those of several entities: it was taken for that of the surest")
		return nil
	case len(shared) == 1 && held.near(shared[0], e):
		w.entities.met[e.ID] = shared[0]
		return nil
	}
	if e.Awaited {
		return nil
	}
	if w.matches(e) {
		id, candidates, err := w.Match(ctx, e.Kind, e.Name, e.Country)
		if err != nil {
			return err
		}
		if id != "" && held.fits(id, e) {
			w.entities.met[e.ID] = id
			return nil
		}
		for _, c := range candidates {
			shared = appendOnce(shared, c)
		}
	}
	switch {
	case len(shared) == 1:
		w.doubt(r, e, e.ID, shared, "an entity of another country has its domain or name: it was taken for a new one")
	case len(shared) > 1:
		w.doubt(r, e, e.ID, shared, "several entities have its domain or name: it was taken for a new one")
	}
	return nil
}

func (w *writer) doubt(r *record.Record, e record.Entity, taken collab.ID, candidates []collab.ID, reason string) {
	if w.OnDoubt != nil {
		w.OnDoubt(Doubt{File: r.File, Line: r.Line, Locator: r.Locator, Name: e.Name, Country: e.Country, Reason: reason, Taken: taken, Candidates: candidates})
	}
}

// fits tells whether the entity may be the record's: of its kind, and without
// another identifier of the scheme by which the register tells its records apart.
func (h *holding) fits(id collab.ID, e record.Entity) bool {
	r := h.records[id]
	if r == nil {
		return true // a matcher's, which looked at the kind itself
	}
	if len(e.Known) == 0 {
		return r.Kind == e.Kind
	}
	own := e.Known[0]
	if own.Scheme == record.SchemeDomain {
		return r.Kind == e.Kind && len(h.at[id]) == 0 // else it is another record's
	}
	values := h.of[id][own.Scheme]
	return r.Kind == e.Kind && (len(values) == 0 || slices.Contains(values, own.Value))
}

// said tells that an earlier release's record, with this locator, was of the entity.
func (h *holding) said(id collab.ID, e record.Entity, locator string) bool {
	r := h.records[id]
	return locator != "" && !e.Awaited && r != nil && r.Kind == e.Kind && slices.Contains(h.at[id], locator)
}

// near tells that no country keeps the two apart.
func (h *holding) near(id collab.ID, e record.Entity) bool {
	r := h.records[id]
	return r == nil || r.Country == "" || e.Country == "" || r.Country == e.Country
}

func appendOnce(list []collab.ID, id collab.ID) []collab.ID {
	if slices.Contains(list, id) {
		return list
	}
	return append(list, id)
}
