package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"liaison/internal/collab"
)

func (v *view) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	found, err := inHalves(v, distinct(ids), func(v *view, ids []collab.ID) ([]numberedRecord, error) {
		return rows(ctx, v, "get", scanNumbered, sql.Named("ids", jsonOf(ids)))
	})
	if err != nil {
		return nil, err
	}
	byID := make(map[collab.ID]*collab.Record, len(found))
	for _, r := range found {
		byID[r.ID] = r.Record
		if v.got != nil {
			v.got[r.ID] = r
		}
	}
	out := make([]*collab.Record, len(ids))
	for i, id := range ids {
		if r := byID[id]; r != nil {
			own := *r
			out[i] = &own
		}
	}
	return out, nil
}

func (v *view) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	byID, err := v.claimsByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]collab.Claim, len(ids))
	for i, id := range ids {
		if c := byID[id]; c != nil {
			out[i] = collab.Clone(c)
		}
	}
	return out, nil
}

// claimsByID returns the claims of any class with the ids.
func (v *view) claimsByID(ctx context.Context, ids []collab.ID) (map[collab.ID]collab.Claim, error) {
	var relations, claims []collab.ID
	for _, id := range distinct(ids) {
		if id.IsRelation() {
			relations = append(relations, id)
		} else {
			claims = append(claims, id)
		}
	}
	return claimsBy(ctx, v, "id", claims, relations)
}

// claimsByNumber returns the claims and relations with the numbers, by id and without evidence.
func (v *view) claimsByNumber(ctx context.Context, claims, relations []int64) (map[collab.ID]collab.Claim, error) {
	return claimsBy(ctx, v, "number", eachOnce(claims), eachOnce(relations))
}

// claimsBy returns the rows of both tables with such values of one of their keys, by id.
func claimsBy[K any](ctx context.Context, v *view, key string, claims, relations []K) (map[collab.ID]collab.Claim, error) {
	byID := make(map[collab.ID]collab.Claim, len(claims)+len(relations))
	if len(claims) > 0 {
		found, err := rows(ctx, v, "claims_by_"+key, claimScan(), sql.Named(key+"s", jsonOf(claims)))
		if err != nil {
			return nil, err
		}
		for _, c := range found {
			byID[c.Base().ID] = c
		}
	}
	if len(relations) > 0 {
		found, err := rows(ctx, v, "relations_by_"+key, scanRelation, sql.Named(key+"s", jsonOf(relations)))
		if err != nil {
			return nil, err
		}
		for _, r := range found {
			byID[r.ID] = r
		}
	}
	return byID, nil
}

func (v *view) Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	found, err := inHalves(v, distinct(subjects), func(v *view, ids []collab.ID) ([]collab.Claim, error) {
		return rows(ctx, v, "claims", claimScan(), append(selected(sel), sql.Named("ids", jsonOf(ids)))...)
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(found, func(a, b collab.Claim) int { return cmp.Compare(a.Base().ID, b.Base().ID) })
	bySubject := map[collab.ID]*collab.EntityClaims{}
	for _, c := range found {
		said := bySubject[c.About()]
		if said == nil {
			said = &collab.EntityClaims{}
			bySubject[c.About()] = said
		}
		said.Add(c)
	}
	out := make([]collab.EntityClaims, len(subjects))
	for i, id := range subjects {
		if said := bySubject[id]; said != nil {
			out[i] = *said
		}
	}
	return out, nil
}

// distinct returns each id once, in the order given.
func distinct(ids []collab.ID) []collab.ID {
	seen := make(map[collab.ID]bool, len(ids))
	out := make([]collab.ID, 0, len(ids))
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	return out
}

// Get implements store.Lookup.
func (s *Store) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	return read(ctx, s, "reading entities", func(v *view) ([]*collab.Record, error) { return v.Get(ctx, ids) })
}

// Statements implements store.Lookup.
func (s *Store) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	return read(ctx, s, "reading statements", func(v *view) ([]collab.Claim, error) { return v.Statements(ctx, ids) })
}

// Claims implements store.Lookup.
func (s *Store) Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	return read(ctx, s, "reading claims", func(v *view) ([]collab.EntityClaims, error) { return v.Claims(ctx, subjects, sel) })
}
