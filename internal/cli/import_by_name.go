package cli

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/text"
)

// byName is the matcher of --match: it is sure of an entity where that is the
// only one of its kind and country to have the very name, however it is typed.
func byName(s store.Reader) func(ctx context.Context, kind collab.EntityKind, name, country string) (sure collab.ID, candidates []collab.ID, err error) {
	return func(ctx context.Context, kind collab.EntityKind, name, country string) (sure collab.ID, candidates []collab.ID, err error) {
		folded := text.Fold(name)
		if folded == "" {
			return "", nil, nil
		}
		holders, err := s.Holders(ctx, []store.Key{{Class: collab.ClassName, Match: folded}})
		if err != nil || len(holders[0]) == 0 {
			return "", nil, err
		}
		records, err := s.Get(ctx, holders[0])
		if err != nil {
			return "", nil, err
		}
		near := 0
		for _, r := range records {
			if r == nil || r.Kind != kind {
				continue
			}
			candidates = append(candidates, r.ID)
			if country != "" && r.Country == country {
				near++
				sure = r.ID
			}
		}
		if near != 1 {
			sure = ""
		}
		return sure, candidates, nil
	}
}
