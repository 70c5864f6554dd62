package neo4j

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/store"
)

func (a *ahead) CommitByKey(ctx context.Context, key string) (*store.Commit, error) {
	if c, asked := a.commits[key]; asked {
		return c, nil
	}
	return a.tx.CommitByKey(ctx, key)
}

func (a *ahead) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	out := make([]*collab.Record, len(ids))
	for i, id := range ids {
		if !a.entities[id] {
			return a.tx.Get(ctx, ids)
		}
		out[i] = a.seen[id].record
	}
	return out, nil
}

func (a *ahead) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	out := make([]collab.Claim, len(ids))
	for i, id := range ids {
		c, asked := a.claims[id]
		if !asked {
			return a.tx.Statements(ctx, ids)
		}
		out[i] = c
	}
	return out, nil
}

// Parallels returns relations with their ids, ends, periods and modalities alone (see
// store.Needs). Conflicts of times need no more, and a small batch, which replaces nothing,
// asks for parallels for no other reason.
func (a *ahead) Parallels(ctx context.Context, of []*collab.Relation) ([]*collab.Relation, error) {
	var out []*collab.Relation
	seen := map[link]bool{}
	for _, r := range of {
		l := linkOf(r)
		list := a.parallels[l]
		if list == nil {
			return a.tx.Parallels(ctx, of)
		}
		if !seen[l] {
			seen[l] = true
			out = append(out, list...)
		}
	}
	return out, nil
}

func (a *ahead) OpenConflicts(ctx context.Context, subjects []collab.ID) ([]*collab.Conflict, error) {
	var out []*collab.Conflict
	for _, id := range subjects {
		if !a.entities[id] {
			return a.tx.OpenConflicts(ctx, subjects)
		}
		out = append(out, a.conflicts[id]...)
	}
	return out, nil
}
