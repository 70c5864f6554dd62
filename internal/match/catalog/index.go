package catalog

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/match"
	"liaison/internal/store"
)

// Index is a matcher over the entities of Kinds in a graph, with what is shown of each.
type Index struct {
	*match.Matcher
	ROR  map[collab.ID]string // the ROR id, of several the first in the order of texts; no entry where there is none
	Name map[collab.ID]string // the name by which the graph shows the entity
}

// Open reads the graph as it is now and makes an index of it. The time that Open takes
// grows with the graph.
func Open(ctx context.Context, s store.Reader) (Index, error) {
	list, err := Read(ctx, s, collab.Now())
	if err != nil {
		return Index{}, err
	}
	out := Index{ROR: map[collab.ID]string{}, Name: map[collab.ID]string{}}
	err = s.Scan(ctx, store.Scan{Class: collab.ClassIdentifier, Labels: []string{identifier.ROR}}, func(c collab.Claim) error {
		i := c.(*collab.Identifier)
		if known, ok := out.ROR[i.Subject]; !ok || i.Value < known {
			out.ROR[i.Subject] = i.Value
		}
		return nil
	})
	if err != nil {
		return Index{}, err
	}
	for _, e := range list {
		out.Name[e.ID] = e.Name
	}
	out.Matcher = match.New(list)
	return out, nil
}
