package live

import (
	"slices"

	"liaison/internal/collab"
)

// wantedArcs tells which arcs around an entity answer a question. Now is the version of
// the view.
type wantedArcs struct {
	*View
	at              int64
	kinds, farKinds kindSet
	roles           []string // nil: any
	attributed      bool     // whether attributes or sources are asked for
	collab.Selection
}

func (v *View) wantedArcs(kinds []collab.RelationKind, farKinds []collab.EntityKind, roles []string, sel collab.Selection) wantedArcs {
	return wantedArcs{
		View: v, at: sel.At.Resolve(v.Version), kinds: kindSetOf(kinds, collab.RelationKinds), farKinds: kindSetOf(farKinds, collab.EntityKinds),
		roles: roles, attributed: roles != nil || sel.Confidence != nil || sel.Modality != nil || sel.Origins != nil || sel.Sources != nil, Selection: sel,
	}
}

// next returns the first arc of a list of numbers that answers the question, and the list
// after it; nil where there is none. far returns the end of an arc at which the entity is
// not. Most arcs are of other kinds: they are passed over by two bytes each.
func (w *wantedArcs) next(list []int32, far func(*Arc) Node) (*Arc, []int32) {
	known := w.graph.base.arcKinds
	for place, i := range list {
		var kinds arcKinds
		if int(i) < len(known) {
			kinds = known[i]
		} else {
			kinds = w.graph.arcKinds(i, far)
		}
		if !w.kinds.has(kinds.relation) || !w.farKinds.has(kinds.other) {
			continue
		}
		a := w.graph.Arc(i)
		if a.Asserted <= w.at && (a.Retracted == 0 || a.Retracted > w.at) && (!w.attributed || w.fits(a)) {
			return a, list[place+1:]
		}
	}
	return nil, nil
}

// fits reports whether the attributes and the source of an arc are those asked for.
func (w *wantedArcs) fits(a *Arc) bool {
	attrs := w.graph.Attributes(a.Attrs)
	return (w.roles == nil || slices.Contains(w.roles, string(attrs.Role))) &&
		(w.Confidence == nil || slices.Contains(w.Confidence, attrs.Confidence)) &&
		(w.Modality == nil || slices.Contains(w.Modality, attrs.Modality)) &&
		(w.Origins == nil || slices.Contains(w.Origins, w.graph.Origin(a.Source))) &&
		(w.Sources == nil || slices.Contains(w.Sources, w.graph.ID(a.Source)))
}

// kindSet is a set of kinds, of entities or of relations, with a bit for the place of each
// in the list of all.
type kindSet uint64

// kindSetOf returns the set of some kinds among all; nil are all.
func kindSetOf[K comparable](some, all []K) kindSet {
	if some == nil {
		return ^kindSet(0)
	}
	var set kindSet
	for _, k := range some {
		if i := slices.Index(all, k); i >= 0 {
			set |= 1 << i
		}
	}
	return set
}

func (s kindSet) has(index uint8) bool { return s>>index&1 != 0 }
