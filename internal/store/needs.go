package store

import (
	"slices"

	"liaison/internal/collab"
)

// Needs is what a plan asks its view for, as far as the batch alone tells. A view may read
// it ahead.
type Needs struct {
	Entities []collab.ID        // those that the batch names, whose open conflicts may be asked for too
	Claims   []collab.ID        // those to retract, and those that it asserts, if they are there
	Links    []*collab.Relation // those of which parallels are asked for: their ids, ends, periods and modalities
}

// NeedsOf returns what a plan of the batch asks for. Ids may be repeated.
func NeedsOf(b Batch) Needs {
	n := Needs{Claims: b.Retract[:len(b.Retract):len(b.Retract)]}
	for _, e := range b.Entities {
		n.Entities = append(n.Entities, e.ID)
	}
	for _, c := range b.Assert {
		n.Entities = slices.AppendSeq(n.Entities, mentioned(c))
		c = withDefaults(c)
		n.Claims = append(n.Claims, collab.ClaimID(c, 1))
		if r, ok := c.(*collab.Relation); ok && dated(r) {
			n.Links = append(n.Links, r)
		}
	}
	return n
}
