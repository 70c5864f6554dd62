package object

import (
	"context"
	"slices"

	"liaison/graph/resolve"
	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// The keys of loaders hold the address of a filter. Equal filters of an operation have one
// address (see only), so that equal questions have equal keys and share one batch.
type (
	claimsKey struct {
		id collab.ID
		at collab.At
	}
	relatedKey struct {
		id     collab.ID
		filter *collab.RelationFilter
	}
	partnersKey struct {
		id        collab.ID
		filter    *collab.TieFilter
		weighting collab.Weighting
		first     int // how many need be in order; negative: all
	}
)

// parts are the entity of the key and the question about it.
func (k relatedKey) parts() (collab.ID, *collab.RelationFilter) { return k.id, k.filter }

// link is a relation as seen from one of its ends, with the record of the far end.
type link = store.Link

// loaders are the batch loaders of one operation.
type loaders struct {
	records    *resolve.Loader[collab.ID, *collab.Record]
	claims     *resolve.Loader[claimsKey, collab.EntityClaims]
	related    *resolve.Loader[relatedKey, []link]
	farEnds    *resolve.Loader[relatedKey, []*collab.Record]
	partners   *resolve.Loader[partnersKey, []analysis.Partner]
	conflicts  *resolve.Loader[collab.ID, []*collab.Conflict]
	statements *resolve.Loader[collab.ID, collab.Claim]
}

func (v *View) newLoaders(o *resolve.Operation) loaders {
	return loaders{
		records:    resolve.NewLoader(o, v.readRecords),
		claims:     resolve.NewLoader(o, v.readClaims),
		related:    resolve.NewLoader(o, v.readRelated),
		farEnds:    resolve.NewLoader(o, v.readFarEnds),
		partners:   resolve.NewLoader(o, v.readPartners),
		conflicts:  resolve.NewLoader(o, v.readConflicts),
		statements: resolve.NewLoader(o, v.readStatements),
	}
}

func (v *View) readRecords(ctx context.Context, ids []collab.ID) (map[collab.ID]*collab.Record, error) {
	ctx = v.withToken(ctx)
	list, err := v.read.Store.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make(map[collab.ID]*collab.Record, len(ids))
	for i, r := range list {
		out[ids[i]] = r
	}
	return out, nil
}

func (v *View) readStatements(ctx context.Context, ids []collab.ID) (map[collab.ID]collab.Claim, error) {
	ctx = v.withToken(ctx)
	list, err := v.read.Store.Statements(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make(map[collab.ID]collab.Claim, len(ids))
	for i, c := range list {
		if c != nil && c.Base().Asserted <= v.read.At {
			out[ids[i]] = c
		}
	}
	return out, nil
}

func (v *View) readClaims(ctx context.Context, keys []claimsKey) (map[claimsKey]collab.EntityClaims, error) {
	ctx = v.withToken(ctx)
	return inGroups(keys, func(k claimsKey) (collab.ID, collab.At) { return k.id, k.at },
		func(ids []collab.ID, at collab.At) ([]collab.EntityClaims, error) {
			return v.read.Store.Claims(ctx, ids, collab.Selection{At: at})
		})
}

// readRelated reads relations together with the records of their far ends, and primes the
// loader of records with those.
func (v *View) readRelated(ctx context.Context, keys []relatedKey) (map[relatedKey][]link, error) {
	ctx = v.withToken(ctx)
	return inGroups(keys, relatedKey.parts, func(ids []collab.ID, filter *collab.RelationFilter) ([][]link, error) {
		list, err := v.read.Links(ctx, ids, filter)
		for _, links := range list {
			for _, l := range links {
				v.load.records.Prime(l.Far.ID, l.Far)
			}
		}
		return list, err
	})
}

// readFarEnds reads the far ends of relations, and primes the loader of records with them.
func (v *View) readFarEnds(ctx context.Context, keys []relatedKey) (map[relatedKey][]*collab.Record, error) {
	ctx = v.withToken(ctx)
	return inGroups(keys, relatedKey.parts, func(ids []collab.ID, filter *collab.RelationFilter) ([][]*collab.Record, error) {
		list, err := v.read.FarEnds(ctx, ids, filter)
		for _, ends := range list {
			for _, r := range ends {
				v.load.records.Prime(r.ID, r)
			}
		}
		return list, err
	})
}

// readEnds reads the records of the map's ids into the map and primes the loader of
// records with them. An id that the graph does not have stays nil.
func (v *View) readEnds(ctx context.Context, ends map[collab.ID]*collab.Record) error {
	if len(ends) == 0 {
		return nil
	}
	ids := make([]collab.ID, 0, len(ends))
	for id := range ends {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	list, err := v.read.Store.Get(ctx, ids)
	if err != nil {
		return err
	}
	for _, r := range list {
		if r != nil {
			ends[r.ID] = r
			v.load.records.Prime(r.ID, r)
		}
	}
	return nil
}

func (v *View) readPartners(ctx context.Context, keys []partnersKey) (map[partnersKey][]analysis.Partner, error) {
	ctx = v.withToken(ctx)
	type question struct {
		filter    *collab.TieFilter
		weighting collab.Weighting
		first     int
	}
	return inGroups(keys, func(k partnersKey) (collab.ID, question) { return k.id, question{k.filter, k.weighting, k.first} },
		func(ids []collab.ID, q question) ([][]analysis.Partner, error) {
			return v.read.FirstPartners(ctx, ids, q.filter, q.weighting, q.first)
		})
}

func (v *View) readConflicts(ctx context.Context, ids []collab.ID) (map[collab.ID][]*collab.Conflict, error) {
	ctx = v.withToken(ctx)
	page, err := v.read.Store.Conflicts(ctx, store.Conflicts{At: v.versionFor(nil), Where: store.Where{IDs: ids}})
	if err != nil {
		return nil, err
	}
	out := make(map[collab.ID][]*collab.Conflict, len(ids))
	for _, c := range page.Conflicts {
		out[c.SubjectID] = append(out[c.SubjectID], c)
	}
	return out, nil
}

// inGroups reads the values of keys. parts gives the entity of a key and the question about it;
// all keys with one question are read together, and read gives a value for each id in order.
func inGroups[K, Q comparable, V any](keys []K, parts func(K) (collab.ID, Q), read func([]collab.ID, Q) ([]V, error)) (map[K]V, error) {
	groups := map[Q][]K{}
	for _, k := range keys {
		_, q := parts(k)
		groups[q] = append(groups[q], k)
	}
	out := make(map[K]V, len(keys))
	for q, group := range groups {
		ids := make([]collab.ID, len(group))
		for i, k := range group {
			ids[i], _ = parts(k)
		}
		list, err := read(ids, q)
		if err != nil {
			return nil, err
		}
		for i, k := range group {
			out[k] = list[i]
		}
	}
	return out, nil
}
