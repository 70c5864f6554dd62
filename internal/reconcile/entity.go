package reconcile

import (
	"context"
	"slices"
	"strings"

	"liaison/internal/collab"
)

// typeInfo is a type in the terms of the API: a kind of entity.
type typeInfo struct {
	ID   collab.EntityKind `json:"id"`
	Name string            `json:"name"`
}

// kindOf returns the kind with the id, false where there is none.
func kindOf(id string) (collab.EntityKind, bool) {
	k := collab.EntityKind(id)
	return k, slices.Contains(collab.EntityKinds, k)
}

// typeOf returns a kind with a name for people: "Joint lab" for JOINT_LAB.
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

// nameOf returns the entity's name, or its id where it has none: the API requires a name.
func nameOf(e *Entity) string {
	if e.Name == "" {
		return string(e.ID)
	}
	return e.Name
}

// describe returns a line that tells an entity from others of the same name: its city
// and country, then more. Parts that are unknown are left out.
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

// facts returns what the graph holds about each of the ids; ids that the graph does
// not know are left out. It sorts ids.
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
