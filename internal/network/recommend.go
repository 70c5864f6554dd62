package network

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
)

// Attributes are what is known of the nodes besides their links. A nil list means that
// nothing is known of any node.
type Attributes struct {
	Countries []int32    // of each node: a number of its country, from 0 on without gaps; -1 where it is not known
	Types     []int32    // of each node: a number of its type, such as university or company, in the same way
	Fields    *Incidence // fields of science, and the nodes active in them; spans are not looked at
	Alliances *Incidence // alliances, and their members; spans are not looked at
}

// Recommender scores whom the nodes of a graph may partner with next. It is made once
// for a graph, and many goroutines may ask it at once.
type Recommender struct {
	g                 *Graph
	model             Model
	countries, types  classes
	alliances, fields *projector // of which only places and members are looked at
	strengths         []float64  // beside the targets of the graph: log₂(1 + weight of the link)
	memory            sync.Pool  // of *scores
}

// NewRecommender prepares the scores, in time proportional to the number of links.
// The weights of the graph's links are numbers of things shared (COUNT).
func NewRecommender(ctx context.Context, g *Graph, model Model, known Attributes) (*Recommender, error) {
	n := g.Len()
	r := &Recommender{g: g, model: model, strengths: logarithms(g.Weights)}
	var err error
	if r.countries, err = newClasses(ctx, "countries", g, known.Countries); err != nil {
		return nil, err
	}
	if r.types, err = newClasses(ctx, "types", g, known.Types); err != nil {
		return nil, err
	}
	if r.alliances, err = memberships(known.Alliances, n); err != nil {
		return nil, err
	}
	if r.fields, err = memberships(known.Fields, n); err != nil {
		return nil, err
	}
	r.memory.New = func() any { return newScores(r) }
	return r, nil
}

// memberships returns the things of each node, as places.
func memberships(in *Incidence, nodes int) (*projector, error) {
	if in == nil {
		in = &Incidence{Nodes: nodes, Offsets: []int32{0}}
	}
	if in.Nodes != nodes {
		return nil, fmt.Errorf("network: an incidence of %d nodes for a graph of %d", in.Nodes, nodes)
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	p := &projector{Incidence: in}
	p.invert(every(len(in.Offsets) - 1))
	return p, nil
}

// Recommend returns at most limit nodes for v, the highest score first, ties by index.
// It leaves out v, its partners (rule 17) and nodes for which keep, if not nil, is
// false. A node without partners is scored by its attributes and by popularity alone.
func (r *Recommender) Recommend(ctx context.Context, v int32, limit int, keep func(u int32) bool) ([]Recommendation, error) {
	s := r.memory.Get().(*scores)
	defer r.memory.Put(s)
	if err := s.scoreAll(ctx, v); err != nil {
		return nil, err
	}
	var out []Recommendation
	for _, u := range top(s.total, limit, keep) {
		out = append(out, s.explain(u))
	}
	return out, nil
}

// Evidence calls visit for each node that may be recommended to v, in ascending order,
// with the values of the kinds of reasons: what a program needs that fits the weights.
func (r *Recommender) Evidence(ctx context.Context, v int32, visit func(u int32, values [Kinds]float64)) error {
	s := r.memory.Get().(*scores)
	defer r.memory.Put(s)
	if err := s.scoreAll(ctx, v); err != nil {
		return err
	}
	for u, total := range s.total {
		if total >= 0 {
			visit(int32(u), s.values(int32(u)))
		}
	}
	return nil
}

// top is the highest scores, at most limit, of those that are not negative and
// that keep, where given, is true of: the highest first, ties by index.
func top[S int32 | float64](scores []S, limit int, keep func(u int32) bool) []int32 {
	if limit <= 0 {
		return nil
	}
	better := func(a, b int32) int { return cmp.Or(cmp.Compare(scores[b], scores[a]), cmp.Compare(a, b)) }
	var best []int32
	least := S(-1) // of the best, once they are limit; what comes later loses a tie
	for u, score := range scores {
		if score < 0 || score <= least || keep != nil && !keep(int32(u)) {
			continue
		}
		if best = append(best, int32(u)); len(best) >= 2*limit+64 {
			slices.SortFunc(best, better)
			best = best[:limit]
			least = scores[best[limit-1]]
		}
	}
	slices.SortFunc(best, better)
	return best[:min(len(best), limit)]
}
