package match

import (
	"slices"

	"liaison/internal/collab"
)

// Evidence has the features of one candidate, to which the weights are fitted.
type Evidence struct {
	ID       collab.ID
	Features []float64 // in the order of Features
}

// Features returns the names of the features. Those before the index alone describe a
// name by itself, the others compare it with the other names that were found.
func Features() (names []string, alone int) { return featureNames[:], int(ownFeatures) }

// Found is a string with the names that were found in it. They do not depend on the
// weights, so that those can be fitted without reading the string again.
type Found struct {
	read *parsedString
	all  []occurrence
}

// Find finds the names in a string.
func (m *Matcher) Find(q Query) Found {
	r := m.parse(q)
	return Found{r, r.described(q)}
}

// Explain returns the features of the candidates of a string by some weights, the
// likeliest first and no more than limit.
func (f Found) Explain(w Weights, limit int) []Evidence {
	m := f.read.m.WithWeights(w)
	r := *f.read
	r.m = m
	list := r.rate(f.all)
	out := make([]Evidence, min(len(list), limit))
	for i := range out {
		c := &list[i]
		out[i] = Evidence{m.organisations[c.organisation].ID, slices.Clone(c.features[:])}
	}
	return out
}
