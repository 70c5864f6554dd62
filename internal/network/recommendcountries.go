package network

import (
	"context"
	"fmt"
	"slices"
)

// chance is how many links chance is taken to have made between two countries
// besides those that are there: a handful of links says little of a small one.
const chance = 10

// lifts returns for each pair of countries, in a square matrix, how many times as often
// as by chance they work together, less 1 and not below 0. With L links between two
// countries and S ends of links in each, of 2m,
//
//	(L + chance) / (S·S/2m + chance) - 1
//
// which is the ratio of which modularity takes the difference (M. E. J. Newman, Phys.
// Rev. E 69, 026113, 2004). A country with itself is a pair like the others, with L twice
// its links; so the graph itself tells whether institutions find partners at home or in
// other countries, and in which.
func lifts(ctx context.Context, g *Graph, of []int32) (countries int, lift []float64, err error) {
	if len(of) == 0 {
		return 0, nil, nil
	}
	if low := slices.Min(of); low < -1 {
		return 0, nil, fmt.Errorf("network: the number %d of a country", low)
	}
	const most = 1000 // there are 250 countries; the square takes 8 MB
	if countries = int(slices.Max(of)) + 1; countries > most {
		return 0, nil, fmt.Errorf("network: %d countries, of at most %d", countries, most)
	}
	lift = make([]float64, countries*countries)
	ends, all := make([]float64, countries), 0.0
	for v := range int32(g.Len()) {
		if v%(1<<10) == 0 && ctx.Err() != nil {
			return 0, nil, ctx.Err()
		}
		if of[v] < 0 {
			continue
		}
		row := lift[int(of[v])*countries:][:countries]
		for _, u := range g.Neighbours(v) {
			if of[u] >= 0 {
				row[of[u]]++
				ends[of[v]]++
				all++
			}
		}
	}
	for i := range lift {
		expected := ends[i/countries] * ends[i%countries] / max(1, all)
		lift[i] = max(0, (lift[i]+chance)/(expected+chance)-1)
	}
	return countries, lift, nil
}
