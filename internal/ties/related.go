package ties

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// Related returns a function that reports whether an entity has a relation in force (rule
// 9) that the filter keeps, among the statements of a graph that a selection keeps at a
// version. The selection and the time are judged first, and roles and far ends come
// last, as in lists of relations.
func Related(g *live.EntityGraph, at int64, f *collab.RelationFilter, sel collab.Selection) func(Node) bool {
	t := selecting(g, at, sel, f.When())
	t.roles = f.Roles
	var with map[Node]bool
	if f.With != nil {
		with = map[Node]bool{}
		for _, id := range f.With {
			with[g.Find(id)] = true
		}
	}
	fits := func(other Node, kind uint8) bool {
		return (f.Kinds == nil || slices.Contains(f.Kinds, collab.RelationKinds[kind])) && (with == nil || with[other]) &&
			(f.WithKinds == nil || slices.Contains(f.WithKinds, t.Kind(other)))
	}
	among := func(list []int32, far func(*live.Arc) Node) bool {
		for len(list) > 0 {
			parallel, other, kind := t.firstParallel(list, far)
			list = list[len(parallel):]
			if fits(other, kind) && len(t.withRole(t.inForce(parallel))) > 0 {
				return true
			}
		}
		return false
	}
	return func(v Node) bool {
		return f.Way() != collab.In && among(t.Out(v), toEnd) || f.Way() != collab.Out && among(t.In(v), fromEnd)
	}
}

// Programmes returns a function that gives the programmes that an entity belongs to at a
// version: those in which it takes part or by which it is funded, itself or through a
// project in which it takes part; plans do not count. Each comes once, in no order.
func Programmes(g *live.EntityGraph, at int64) func(Node) []Node {
	t := selecting(g, at, collab.Selection{Modality: []collab.Modality{collab.Actual, collab.Past}}, collab.When{})
	type target struct {
		Node
		kind collab.RelationKind
	}
	targets := func(v Node) (out []target) {
		for _, i := range t.Out(v) {
			a := t.Arc(i)
			if kind := t.Attributes(a.Attrs).EdgeAttributes.Kind; (kind == collab.ParticipatesIn || kind == collab.FundedBy) && t.selects(a) {
				out = append(out, target{a.To, kind})
			}
		}
		return out
	}
	ofProject := map[Node][]Node{}
	return func(v Node) (out []Node) {
		for _, x := range targets(v) {
			switch {
			case t.Kind(x.Node) == collab.KindProgramme:
				out = append(out, x.Node)
			case t.Kind(x.Node) == collab.KindProject && x.kind == collab.ParticipatesIn:
				programmes, known := ofProject[x.Node]
				if !known {
					for _, y := range targets(x.Node) {
						if t.Kind(y.Node) == collab.KindProgramme {
							programmes = append(programmes, y.Node)
						}
					}
					ofProject[x.Node] = programmes
				}
				out = append(out, programmes...)
			}
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
}
