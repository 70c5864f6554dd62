package match

import "liaison/internal/collab"

// above tells whether an entity is a parent of another, or one's parent.
func (m *Matcher) isAncestor(a, b int32) bool { return m.reaches(m.entities[a].ID, b, 3) }

// climb tells whether an entity is reached from another over parents.
func (m *Matcher) reaches(to collab.ID, from int32, steps int) bool {
	for _, p := range m.entities[from].Parents {
		if p == to {
			return true
		}
		if at, ok := m.byID[p]; ok && steps > 1 && m.reaches(to, at, steps-1) {
			return true
		}
	}
	return false
}

// live is the entity that took the place of one that is no more, as far as that
// is one.
func (m *Matcher) current(e int32) int32 {
	for range 5 {
		x := &m.entities[e]
		if x.Status == "" || x.Status == "ACTIVE" || len(x.Successors) != 1 {
			return e
		}
		next, ok := m.byID[x.Successors[0]]
		if !ok {
			return e
		}
		e = next
	}
	return e
}

// Current is the entity that took the place of one that is no more, as far as that
// is one; else the entity itself.
func (m *Matcher) Current(id collab.ID) collab.ID {
	at, ok := m.byID[id]
	if !ok {
		return id
	}
	return m.entities[m.current(at)].ID
}
