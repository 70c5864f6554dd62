package network

// Modularity is how much more weight lies within communities than chance, given
// the strengths, would put there: with W the weight of all links, w(c) that of
// the links within community c and s(c) the sum of its strengths,
//
//	Q = Σ over c of w(c)/W - (s(c)/2W)²
//
// (M. E. J. Newman, Phys. Rev. E 70, 056131, 2004, at resolution 1.) 0 where
// there is no link. The communities are numbered from 0.
func Modularity(g *Graph, community []int32) float64 {
	count := int32(0)
	for _, c := range community {
		count = max(count, c+1)
	}
	strength, total := make([]float64, count), 0.0
	within := 0.0
	for v, c := range community {
		targets, weights := g.Row(int32(v))
		for i, u := range targets {
			strength[c] += weights[i]
			if community[u] == c {
				within += weights[i]
			}
		}
	}
	for _, s := range strength {
		total += s
	}
	if total == 0 {
		return 0
	}
	q := within / total
	for _, s := range strength {
		q -= s / total * (s / total)
	}
	return q
}
