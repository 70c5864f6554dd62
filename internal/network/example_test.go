package network_test

import (
	"context"
	"fmt"

	"liaison/internal/collab"
	"liaison/internal/network"
)

// Five institutions, 0 to 4, in three projects: 0, 1 and 2 in one, 2 and 3 in
// another, 0 and 1 in a third. 4 takes part in none.
//
//	0 ══ 1
//	 ╲  ╱
//	  2 ── 3      4
func five() *network.Graph {
	in := &network.Incidence{Nodes: 5, Offsets: []int32{0, 3, 5, 7}, Members: []int32{0, 1, 2, 2, 3, 0, 1}}
	g, _, err := network.Projection(context.Background(), in, collab.Count, 1000)
	if err != nil {
		panic(err)
	}
	return g
}

func ExampleProjection() {
	in := &network.Incidence{Nodes: 5, Offsets: []int32{0, 3, 5, 7}, Members: []int32{0, 1, 2, 2, 3, 0, 1}}
	for _, weighting := range []collab.Weighting{collab.Count, collab.Fractional} {
		g, left, err := network.Projection(context.Background(), in, weighting, 1000)
		fmt.Println(weighting, g.Weight(0, 1), g.Weight(0, 2), g.Weight(2, 3), left, err)
	}
	// With room for two pairs the project of three is left out.
	g, left, err := network.Projection(context.Background(), in, collab.Count, 2)
	fmt.Println(g.Links(), left, err)
	// Output:
	// COUNT 2 1 1 [] <nil>
	// FRACTIONAL 1.5 0.5 1 [] <nil>
	// 2 [0] <nil>
}

func ExampleGraph_Density() {
	g := five()
	fmt.Println(g.Degree(2), g.Strength(0), g.Links(), g.Density())
	// Output: 3 3 4 0.4
}

func ExamplePageRank() {
	rank, err := network.PageRank(context.Background(), five())
	fmt.Printf("%.4f %v\n", rank, err)
	// Output: [0.2754 0.2754 0.2937 0.1193 0.0361] <nil>
}

// Node 2 lies between 3 and the two others.
func ExampleBetweenness() {
	between, err := network.Betweenness(context.Background(), five(), nil)
	fmt.Println(between, err)
	// Output: [0 0 2 0 0] <nil>
}

func ExampleEstimateBetweenness() {
	between, err := network.EstimateBetweenness(context.Background(), five(), 2, 1)
	fmt.Println(between, err)
	// Output: [0 0 1.25 0 0] <nil>
}

// Node 2 is one step from all of its component, which is three quarters of the others.
func ExampleCloseness() {
	close, err := network.Closeness(context.Background(), five(), nil)
	fmt.Printf("%.4f %v\n", close, err)
	// Output: [0.5625 0.5625 0.7500 0.4500 0.0000] <nil>
}

func ExampleComponents() {
	of, count, err := network.Components(context.Background(), five())
	fmt.Println(of, count, err)
	// Output: [0 0 0 0 1] 2 <nil>
}

// Of a weight of 5, the pairs 0–1 and 2–3 hold 2 and 1: 3/5 - (6² + 4²)/10².
func ExampleModularity() {
	fmt.Printf("%.2f\n", network.Modularity(five(), []int32{0, 0, 1, 1, 2}))
	// Output: 0.08
}

func ExampleLeiden() {
	community, modularity, err := network.Leiden(context.Background(), five(), 1)
	fmt.Printf("%v %.2f %v\n", community, modularity, err)
	// Output: [0 0 1 1 2] 0.08 <nil>
}

func ExamplePaths() {
	paths, cut, err := network.Paths(context.Background(), five().PathGraph(), 0, 3, 6, 10, 1000)
	fmt.Println(paths, cut, err)
	// Output: [[0 2 3] [0 1 2 3]] 0 <nil>
}

// Nodes with known places keep them; node 3 starts beside its neighbour.
func ExampleLayout() {
	old := map[int32]network.Point{0: {X: 0, Y: 0}, 1: {X: 10, Y: 0}, 2: {X: 5, Y: 8}}
	at, err := network.Layout(context.Background(), five(), 1, old)
	fmt.Println(at[0], at[1], at[2], at[3].Y > 8, err)
	// Output: {0 0} {10 0} {5 8} true <nil>
}
