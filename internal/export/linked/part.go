package linked

import (
	"cmp"
	"io"
	"slices"

	"liaison/internal/collab"
)

// Entity is an entity of a part of the graph, with some of the claims about it and of the
// relations from it.
type Entity struct {
	ID     collab.ID
	Kind   collab.EntityKind
	Label  string         // the name under which it is shown; "" if it has none
	Source *collab.Source // of a document; nil of any other entity
	Claims []collab.Claim
}

// Write writes a part of the graph: the documents, then the other entities, in order of id,
// each with its claims. Every quad of the file is one of the file of the whole graph, in the
// same order.
func Write(w io.Writer, form string, part []Entity) error {
	out, err := New(w, form)
	if err != nil {
		return err
	}
	place := func(e *Entity) int {
		if e.Source != nil {
			return 0
		}
		return 1
	}
	part = slices.SortedFunc(slices.Values(part), func(a, b Entity) int {
		return cmp.Or(place(&a)-place(&b), cmp.Compare(a.ID, b.ID))
	})
	for _, e := range part {
		out.Entity(e.ID, e.Kind, e.Label, e.Source)
		for _, c := range inOrder(e.Claims) {
			out.Claim(c)
		}
	}
	return out.Close()
}

// classOrder is the order of the classes of claims in a file.
var classOrder = []collab.Class{collab.ClassName, collab.ClassIdentifier, collab.ClassText, collab.ClassFigure, collab.ClassRelation}

// inOrder returns claims in the order of their classes and of the ids that they have when
// they are asserted for the first time.
func inOrder(list []collab.Claim) []collab.Claim {
	type keyed struct {
		class int
		first collab.ID
		claim collab.Claim
	}
	order := make([]keyed, len(list))
	for i, c := range list {
		order[i] = keyed{slices.Index(classOrder, c.Class()), collab.ClaimID(c, 1), c}
	}
	slices.SortFunc(order, func(a, b keyed) int { return cmp.Or(a.class-b.class, cmp.Compare(a.first, b.first)) })
	out := make([]collab.Claim, len(list))
	for i, k := range order {
		out[i] = k.claim
	}
	return out
}
