package network

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// BacktestOptions say how many of the nodes that gained a partner are asked about, and how
// many of those that gained none, from which only the calibration learns. Both are drawn
// evenly by the seed; 0 means all of them.
type BacktestOptions struct {
	Nodes int
	Seed  uint64
}

// Backtested is the result of a backtest: how well new partners would have been
// predicted.
type Backtested struct {
	Links  int // that appeared
	Gained int // nodes that gained a partner
	Groups []BacktestGroup
	// Slices has the figures for parts of the newcomers, without a calibration. Whoever makes
	// the report adds them, see Slice.
	Slices []BacktestGroup

	none        []BacktestMethod // the methods without figures
	nodes       []int32          // those asked about
	found       []judged         // beside nodes
	train, test *Graph
}

// BacktestGroup has the figures for some of the nodes asked about: all of them, those
// that had partners before, or those that had none.
type BacktestGroup struct {
	Name  string // one of the names below
	Nodes int
	// Possible is the highest precision that any order could reach: a node that
	// gained three has at most three right ones of ten.
	Possible float64
	Methods  []BacktestMethod // Liaison's first, then simpler ones
	// Calibration says how often a score came true, for all nodes of the group, whether
	// they gained a partner or not. Checked has what it says of some of the nodes where it
	// is learned from the others.
	Calibration Calibration
	Checked     []CalibrationCheck
}

// The groups of nodes that a backtest judges.
const (
	Everyone     = "all"
	WithPartners = "with partners" // before
	Newcomers    = "newcomers"
)

// Group returns the figures of a group.
func (b *Backtested) Group(name string) BacktestGroup {
	for _, g := range b.Groups {
		if g.Name == name {
			return g
		}
	}
	return BacktestGroup{Name: name, Methods: b.none}
}

// times tells how many times the hit rate of popularity Liaison's is, "" where that is 0.
func (g BacktestGroup) times() string {
	if g.Methods[1].HitRate == 0 {
		return ""
	}
	return fmt.Sprintf("%.2f", g.Methods[0].HitRate/g.Methods[1].HitRate)
}

// BestSimple returns the figures of the simple method of the highest precision, the first
// of several.
func (g BacktestGroup) BestSimple() BacktestMethod {
	best := g.Methods[1]
	for _, m := range g.Methods[2:len(methods)] {
		if m.Precision > best.Precision {
			best = m
		}
	}
	return best
}

// BacktestMethod says how well one score foresees. Each figure is worked out for
// each node, which has all nodes for candidates but itself and its partners from
// before, and is averaged over the nodes: one that gained many counts once.
//
// AUC is how likely a partner gained scores higher than a node that did not
// become one, ties counting half (L. Lü, T. Zhou, Physica A 390, 1150, 2011,
// section 2.2). It is taken over all pairs of the two, not over a sample: chance
// has no part in it, and 0.5 is what guessing gets. It says little of a short
// list, since most of the nodes that did not become partners are easy to tell.
//
// Precision is the share of partners gained among the ten of highest score, ties
// by index; HitRate is the share of nodes with one or more among them.
type BacktestMethod struct {
	Name                    string
	AUC, Precision, HitRate float64
}

// listed is the number of recommendations that a backtest looks at.
const listed = 10

// Backtest scores on the graph train, by the model and with the attributes known then,
// who became partners in test. test is a graph of the same nodes that has only links
// that train lacks.
func Backtest(ctx context.Context, train, test *Graph, model Model, known Attributes, options BacktestOptions) (*Backtested, error) {
	got, none := gained(test)
	asked := append(draw(got, options), draw(none, options)...)
	return BacktestOf(ctx, train, test, model, known, asked, Rivals{})
}

// Rivals are scores of a caller that a backtest compares too. Score adds to scores, which
// has a list for each name and there an entry for each node, those for v; several
// goroutines call it at once.
type Rivals struct {
	Names []string
	Score func(v int32, scores [][]float64) error
}

// BacktestOf is Backtest for given nodes, and with rivals. The figures are those of the
// nodes that have a link in test; from the others only the calibration learns.
func BacktestOf(ctx context.Context, train, test *Graph, model Model, known Attributes, nodes []int32, rivals Rivals) (*Backtested, error) {
	if train.Len() != test.Len() {
		return nil, fmt.Errorf("network: a backtest from %d nodes to %d", train.Len(), test.Len())
	}
	r, err := NewRecommender(ctx, train, model, known)
	if err != nil {
		return nil, err
	}
	got, _ := gained(test)
	out := &Backtested{Links: test.Links(), Gained: len(got), nodes: nodes, train: train, test: test}
	for _, m := range methods {
		out.none = append(out.none, BacktestMethod{Name: m.name})
	}
	for _, name := range rivals.Names {
		out.none = append(out.none, BacktestMethod{Name: name})
	}
	out.found = make([]judged, len(nodes))
	err = parallel(ctx, len(nodes), func() func(int) {
		j := newJudge(r, test, rivals)
		return func(job int) { out.found[job] = j.judge(ctx, nodes[job]) }
	})
	if err != nil {
		return nil, err
	}
	for _, f := range out.found {
		if f.err != nil {
			return nil, f.err
		}
	}
	out.group(Everyone, func(int32) bool { return true })
	out.group(WithPartners, func(v int32) bool { return train.Degree(v) > 0 })
	out.group(Newcomers, out.newcomer)
	return out, nil
}

func (b *Backtested) newcomer(v int32) bool { return b.train.Degree(v) == 0 }

// Slice adds the figures for the newcomers for which in holds, unless fewer than least of
// them were asked about.
func (b *Backtested) Slice(name string, least int, in func(v int32) bool) {
	if g := b.figures(name, func(v int32) bool { return b.newcomer(v) && in(v) }); g.Nodes >= max(1, least) {
		b.Slices = append(b.Slices, g)
	}
}

// Gains returns how many partners a node gained.
func (b *Backtested) Gains(v int32) int { return b.test.Degree(v) }

// After returns the graph of the links in later that train lacks, between the same
// nodes: what a backtest has to predict.
func After(train, later *Graph) *Graph {
	out := &Graph{Offsets: make([]int32, 1, len(later.Offsets))}
	for v := range int32(later.Len()) {
		targets, weights := later.Row(v)
		known, at := train.Neighbours(v), 0 // both in ascending order
		for i, u := range targets {
			for at < len(known) && known[at] < u {
				at++
			}
			if at == len(known) || known[at] != u {
				out.Targets, out.Weights = append(out.Targets, u), append(out.Weights, weights[i])
			}
		}
		out.Offsets = append(out.Offsets, int32(len(out.Targets)))
	}
	return out
}

// gained returns the nodes that gained a partner, and those that gained none.
func gained(test *Graph) (got, none []int32) {
	for v := range int32(test.Len()) {
		if test.Degree(v) > 0 {
			got = append(got, v)
		} else {
			none = append(none, v)
		}
	}
	return got, none
}

// draw returns as many of the nodes as the options ask for, by a partial shuffle (R. A.
// Fisher, F. Yates, 1938), in ascending order.
func draw(nodes []int32, options BacktestOptions) []int32 {
	if options.Nodes <= 0 || options.Nodes >= len(nodes) {
		return nodes
	}
	random := newSource(options.Seed)
	for i := range options.Nodes {
		j := i + random.below(len(nodes)-i)
		nodes[i], nodes[j] = nodes[j], nodes[i]
	}
	return slices.Sorted(slices.Values(nodes[:options.Nodes]))
}

// group adds the averages over the nodes for which in holds, and how often their scores came
// true. Where nodes were drawn, each one weighs in the calibration as many as it stands for.
func (b *Backtested) group(name string, in func(v int32) bool) {
	out := b.figures(name, in)
	var lists [][]outcome
	stands := standsFor(b.nodes, b.test, in)
	for i, v := range b.nodes {
		if !in(v) {
			continue
		}
		weighed := slices.Clone(b.found[i].outcomes)
		for k := range weighed {
			weighed[k].weight = stands[b.test.Degree(v) > 0]
		}
		lists = append(lists, weighed)
	}
	out.Calibration, out.Checked = calibrate(lists), checkCalibration(lists)
	b.Groups = append(b.Groups, out)
}

// figures returns the averages over the nodes for which in holds, of those that gained a
// partner.
func (b *Backtested) figures(name string, in func(v int32) bool) BacktestGroup {
	out := BacktestGroup{Name: name, Methods: slices.Clone(b.none)}
	for i, v := range b.nodes {
		if b.test.Degree(v) == 0 || !in(v) {
			continue
		}
		out.Nodes++
		out.Possible += float64(min(listed, b.test.Degree(v))) / listed
		for k, m := range b.found[i].methods {
			sum := &out.Methods[k]
			sum.AUC, sum.Precision, sum.HitRate = sum.AUC+m.AUC, sum.Precision+m.Precision, sum.HitRate+m.HitRate
		}
	}
	if n := float64(out.Nodes); n > 0 {
		out.Possible /= n
		for k := range out.Methods {
			m := &out.Methods[k]
			m.AUC, m.Precision, m.HitRate = m.AUC/n, m.Precision/n, m.HitRate/n
		}
	}
	return out
}

// standsFor returns how many nodes of a group each one asked about stands for, by whether
// it gained a partner.
func standsFor(asked []int32, test *Graph, in func(v int32) bool) map[bool]float64 {
	all, drawn := map[bool]float64{}, map[bool]float64{}
	for v := range int32(test.Len()) {
		if in(v) {
			all[test.Degree(v) > 0]++
		}
	}
	for _, v := range asked {
		if in(v) {
			drawn[test.Degree(v) > 0]++
		}
	}
	for got, n := range drawn {
		all[got] /= n
	}
	return all
}

// Markdown returns the report as tables.
func (b *Backtested) Markdown() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%d links appeared, and %d nodes gained a partner.\n", b.Links, b.Gained)
	for _, g := range b.Groups {
		if g.Nodes == 0 {
			continue
		}
		fmt.Fprintf(&out, "\n| %s: %d nodes | AUC | precision@%d, of %.3f possible | hit rate@%d |\n|---|---|---|---|\n", g.Name, g.Nodes, listed, g.Possible, listed)
		for _, m := range g.Methods {
			fmt.Fprintf(&out, "| %s | %.3f | %.3f | %.3f |\n", m.Name, m.AUC, m.Precision, m.HitRate)
		}
	}
	if len(b.Slices) > 0 {
		fmt.Fprintf(&out, "\n| newcomers | institutions | hit rate@%d: %s | %s | times as many |\n|---|---|---|---|---|\n", listed, b.none[0].Name, b.none[1].Name)
	}
	for _, g := range b.Slices {
		fmt.Fprintf(&out, "| %s | %d | %.3f | %.3f | %s |\n", g.Name, g.Nodes, g.Methods[0].HitRate, g.Methods[1].HitRate, g.times())
	}
	for _, g := range b.Groups {
		if len(g.Checked) == 0 || g.Name == Everyone {
			continue
		}
		fmt.Fprintf(&out, "\n| probability, %s | said | came true | pairs |\n|---|---|---|---|\n", g.Name)
		for i, c := range g.Checked {
			fmt.Fprintf(&out, "| %d | %.3f | %.3f | %d |\n", i+1, c.Said, c.True, c.Pairs)
		}
	}
	return out.String()
}
