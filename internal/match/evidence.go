package match

import "liaison/internal/collab"

// Evidence is what is told of a candidate, in numbers: what the weights are
// fitted on.
type Evidence struct {
	ID       collab.ID
	Features []float64 // in the order of Features
}

// Features names what is told of a candidate. Those before the index alone are
// told of a name by itself, the others of it among all that were found.
func Features() (names []string, alone int) { return featureNames[:], int(ownFeatures) }

// Explain gives what is told of all candidates of a string, the likeliest first.
func (m *Matcher) Explain(q Query) []Evidence {
	var out []Evidence
	for _, f := range m.read(q).evaluate(q) {
		out = append(out, Evidence{m.entities[f.entity].ID, append([]float64(nil), f.x[:]...)})
	}
	return out
}
