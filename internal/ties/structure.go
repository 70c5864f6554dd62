package ties

import "liaison/internal/live"

// countsFor visits the institutions for which a membership counts, each once: the party
// itself, if it is an institution, and with STRUCTURE the wholes that the party is a
// part of at any depth (rule 19a). A place in a whole counts for the party alone.
//
// The time of a place is not compared with that of the membership: without asOf,
// statements of all times count (rule 9), and rule 12 compares two parties of a thing.
func (t *Ties) countsFor(m membership, visit func(Node)) {
	if t.KindIndex(m.party) == institutionKind {
		visit(m.party)
	}
	if t.structure && m.kind != partOf {
		t.wholes(m.party, visit)
	}
}

// wholes visits the institutions that an entity is a part of, at any depth, each once.
func (t *Ties) wholes(part Node, visit func(Node)) {
	t.closure(part, t.Out, toEnd, func(v Node) {
		if t.KindIndex(v) == institutionKind {
			visit(v)
		}
	})
}

// actors visits the entities whose ties count for an institution: itself and, with
// STRUCTURE, its parts at any depth.
func (t *Ties) actors(institution Node, visit func(Node)) {
	visit(institution)
	if t.structure {
		t.closure(institution, t.In, fromEnd, visit)
	}
}

// closure visits the nodes that the places of parts lead to from a node, step by step,
// each once and never the first: upwards by Out, downwards by In.
func (t *Ties) closure(v Node, list func(Node) []int32, far func(*live.Arc) Node, visit func(Node)) {
	seen := map[Node]bool{v: true}
	for next := []Node{v}; len(next) > 0; next = next[1:] {
		t.eachLink(list(next[0]), far, func(other Node, l link) {
			if l.kind == partOf && t.places(t.Arc(l.inForce[0])) && !seen[other] {
				seen[other] = true
				visit(other)
				next = append(next, other)
			}
		})
	}
}

// kin returns the institutions that are a part of the given one, or that have it as a
// part, at any depth: the ties of a part count for its whole, and are no ties of the two
// with each other. Without STRUCTURE there are none.
func (t *Ties) kin(v Node) map[Node]bool {
	if !t.structure {
		return nil
	}
	out := map[Node]bool{}
	t.wholes(v, func(whole Node) { out[whole] = true })
	t.closure(v, t.In, fromEnd, func(part Node) { out[part] = true })
	return out
}

// placing returns the statements by which a part lies within an institution, on all
// ways up to it.
func (t *Ties) placing(part, institution Node) (out []int32) {
	if part == institution || !t.structure {
		return nil
	}
	below := map[Node]bool{}
	t.actors(institution, func(v Node) { below[v] = true })
	if !below[part] {
		return nil
	}
	seen := map[Node]bool{part: true, institution: true}
	for next := []Node{part}; len(next) > 0; next = next[1:] {
		t.eachLink(t.Out(next[0]), toEnd, func(other Node, l link) {
			if l.kind != partOf || !below[other] {
				return
			}
			out = append(out, l.inForce...)
			if !seen[other] {
				seen[other] = true
				next = append(next, other)
			}
		})
	}
	return out
}
