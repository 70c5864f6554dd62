package main

import "math"

// profileOf has how many projects of each class of size and length a node is in, as a vector of length 1; all 0 for a node in
// none. What programme a project is of decides both, by and large: a network for training is large and takes four years, a
// fellowship has few partners and takes two.
type profileOf [len(sizes) * len(lengths)]float64

// The upper bounds of the classes: institutions in a project, and months.
var (
	sizes   = [...]int{3, 5, 8, 12, 20, math.MaxInt}
	lengths = [...]int{24, 36, 47, 59, math.MaxInt}
)

// countProfiles counts the projects of each node by class.
func (w *world) countProfiles() {
	w.profiles = make([]profileOf, w.train.Len())
	for _, p := range w.projects {
		if p.start > w.day || len(p.members) < 2 {
			continue
		}
		class := place(sizes[:], len(p.members))*len(lengths) + place(lengths[:], p.months)
		for _, v := range p.members {
			w.profiles[v][class]++
		}
	}
	for v := range w.profiles {
		sum := 0.0
		for _, x := range w.profiles[v] {
			sum += x * x
		}
		for i := range w.profiles[v] {
			w.profiles[v][i] /= max(1, math.Sqrt(sum))
		}
	}
}

// place returns the first class whose bound a value does not exceed.
func place(bounds []int, value int) int {
	for i, most := range bounds {
		if value <= most {
			return i
		}
	}
	return len(bounds) - 1
}

// likeness is the cosine of two profiles, from 0 to 1.
func (p *profileOf) likeness(other *profileOf) (sum float64) {
	for i, x := range p {
		sum += x * other[i]
	}
	return sum
}
