package reconcile

import (
	"context"
	"slices"
	"strings"

	"liaison/internal/collab"
)

// typeInfo is a type of the API: a kind of entities.
type typeInfo struct {
	ID   collab.EntityKind `json:"id"`
	Name string            `json:"name"`
}

func kindOf(id string) (collab.EntityKind, bool) {
	k := collab.EntityKind(id)
	return k, slices.Contains(collab.EntityKinds, k)
}

// typeOf shows a kind to people: JOINT_LAB is a "Joint lab".
func typeOf(k collab.EntityKind) typeInfo {
	name := strings.ToLower(strings.ReplaceAll(string(k), "_", " "))
	return typeInfo{k, strings.ToUpper(name[:min(1, len(name))]) + name[min(1, len(name)):]}
}

func typesOf(e *Entity) []typeInfo {
	if e.Kind == "" {
		return []typeInfo{}
	}
	return []typeInfo{typeOf(e.Kind)}
}

// nameOf is never empty, as the API wants it.
func nameOf(e *Entity) string {
	if e.Name == "" {
		return string(e.ID)
	}
	return e.Name
}

// describe tells an entity from its namesakes: where it is, then more.
func describe(e *Entity, more ...string) string {
	var parts []string
	place := e.City
	if place != "" && e.Country != "" {
		place += ", "
	}
	for _, part := range append([]string{place + e.Country}, more...) {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " · ")
}

// facts is what the graph has of each of the ids that it knows.
func (s *service) facts(ctx context.Context, ids []collab.ID) (map[collab.ID]*Entity, error) {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) == 0 {
		return nil, nil
	}
	list, err := s.Facts.Facts(ctx, ids)
	if err != nil {
		return nil, err
	}
	if len(list) != len(ids) {
		return nil, collab.Errorf(collab.Internal, "facts came for %d of %d ids", len(list), len(ids))
	}
	out := make(map[collab.ID]*Entity, len(ids))
	for i, e := range list {
		if e != nil {
			out[ids[i]] = e
		}
	}
	return out, nil
}
