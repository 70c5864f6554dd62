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
	}
)

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
	out := make(map[claimsKey]collab.EntityClaims, len(keys))
	for at, group := range grouped(keys, func(k claimsKey) collab.At { return k.at }) {
		ids := idsOf(group, func(k claimsKey) collab.ID { return k.id })
		list, err := v.read.Store.Claims(ctx, ids, collab.Selection{At: at})
		if err != nil {
			return nil, err
		}
		for i, k := range group {
			out[k] = list[i]
		}
	}
	return out, nil
}

// readRelated reads relations together with the records of their far ends, and primes the
// loader of records with those.
func (v *View) readRelated(ctx context.Context, keys []relatedKey) (map[relatedKey][]link, error) {
	ctx = v.withToken(ctx)
	out := make(map[relatedKey][]link, len(keys))
	for filter, group := range grouped(keys, func(k relatedKey) *collab.RelationFilter { return k.filter }) {
		list, err := v.read.Links(ctx, idsOf(group, func(k relatedKey) collab.ID { return k.id }), filter)
		if err != nil {
			return nil, err
		}
		for i, k := range group {
			out[k] = list[i]
			for _, l := range list[i] {
				v.load.records.Prime(l.Far.ID, l.Far)
			}
		}
	}
	return out, nil
}

// readFarEnds reads the far ends of relations, and primes the loader of records with them.
func (v *View) readFarEnds(ctx context.Context, keys []relatedKey) (map[relatedKey][]*collab.Record, error) {
	ctx = v.withToken(ctx)
	out := make(map[relatedKey][]*collab.Record, len(keys))
	for filter, group := range grouped(keys, func(k relatedKey) *collab.RelationFilter { return k.filter }) {
		list, err := v.read.FarEnds(ctx, idsOf(group, func(k relatedKey) collab.ID { return k.id }), filter)
		if err != nil {
			return nil, err
		}
		for i, k := range group {
			out[k] = list[i]
			for _, r := range list[i] {
				v.load.records.Prime(r.ID, r)
			}
		}
	}
	return out, nil
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
	}
	out := make(map[partnersKey][]analysis.Partner, len(keys))
	for q, group := range grouped(keys, func(k partnersKey) question { return question{k.filter, k.weighting} }) {
		list, err := v.read.Partners(ctx, idsOf(group, func(k partnersKey) collab.ID { return k.id }), q.filter, q.weighting)
		if err != nil {
			return nil, err
		}
		for i, k := range group {
			out[k] = list[i]
		}
	}
	return out, nil
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

// grouped sorts keys into groups that one read can answer.
func grouped[K any, Q comparable](keys []K, question func(K) Q) map[Q][]K {
	out := map[Q][]K{}
	for _, k := range keys {
		out[question(k)] = append(out[question(k)], k)
	}
	return out
}

// idsOf gives the entity of each key, in the order of keys.
func idsOf[K any](keys []K, id func(K) collab.ID) []collab.ID {
	out := make([]collab.ID, len(keys))
	for i, k := range keys {
		out[i] = id(k)
	}
	return out
}
