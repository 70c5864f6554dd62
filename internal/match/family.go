package match

import "liaison/internal/collab"

// maxAncestorSteps is how many steps up the parents of an organisation are followed,
// and maxSuccessorSteps how many successors.
const (
	maxAncestorSteps  = 3
	maxSuccessorSteps = 5
)

// isAncestor reports whether a is a parent of b, or a parent's parent, and so on.
func (m *Matcher) isAncestor(a, b int32) bool {
	return m.reaches(m.organisations[a].ID, b, maxAncestorSteps)
}

// reaches reports whether an organisation is reached from another over its parents, in
// so many steps at most.
func (m *Matcher) reaches(to collab.ID, from int32, steps int) bool {
	for _, p := range m.organisations[from].Parents {
		if p == to {
			return true
		}
		if at, ok := m.byID[p]; ok && steps > 1 && m.reaches(to, at, steps-1) {
			return true
		}
	}
	return false
}

// current follows the successors of an organisation that is no more, as long as each
// has exactly one that is known.
func (m *Matcher) current(at int32) int32 {
	for range maxSuccessorSteps {
		o := &m.organisations[at]
		if o.Status == "" || o.Status == "ACTIVE" || len(o.Successors) != 1 {
			return at
		}
		next, ok := m.byID[o.Successors[0]]
		if !ok {
			return at
		}
		at = next
	}
	return at
}

// Current returns the organisation that took the place of one that is no more, if it
// is exactly one; else, and for an unknown id, the id itself.
func (m *Matcher) Current(id collab.ID) collab.ID {
	at, ok := m.byID[id]
	if !ok {
		return id
	}
	return m.organisations[m.current(at)].ID
}
