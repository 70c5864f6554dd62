package analysis

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/ties"
)

// Recommendation is an institution to partner with next. Its reasons are put into words
// when they are asked for: the list has a thousand entries, and a page shows twenty.
type Recommendation struct {
	ID      collab.ID
	Rank    int // the place in the list, from 1 on
	Score   float64
	of      *Network
	by      *recommender
	reasons []network.ScoreReason
}

// Reasons gives the parts of the score; their contributions sum to it.
func (r Recommendation) Reasons() []Reason {
	out := make([]Reason, len(r.reasons))
	for i, x := range r.reasons {
		out[i] = r.of.reason(r.by, x)
		switch {
		case onlyPopular(r.reasons):
			out[i].Text = "only popular: " + out[i].Text
		case x.Kind == network.ResourceAllocation && !r.has(network.CommonPartners):
			out[i].Text, out[i].names = commonWords(x), true
		}
	}
	return out
}

// has reports whether there is a reason of the kind.
func (r Recommendation) has(kind network.ReasonKind) bool {
	return slices.ContainsFunc(r.reasons, func(x network.ScoreReason) bool { return x.Kind == kind })
}

// onlyPopular reports whether nothing but the number of its partners speaks for an
// institution.
func onlyPopular(reasons []network.ScoreReason) bool {
	return len(reasons) == 1 && reasons[0].Kind == network.Popularity
}

// recommender scores candidates in a network. Its reasons refer to alliances and fields
// by their number in these lists.
type recommender struct {
	*network.Recommender
	model             network.Model
	alliances, fields []ties.Node
	countries, types  numbering // the numbers of the countries and types in the attributes
}

// mostRecommended is the greatest length of the list: institutions beyond it have
// hardly a reason.
const mostRecommended = 1_000

// Recommended is a list of recommendations.
type Recommended struct {
	List   []Recommendation
	reader *Analyst
	ties   *ties.Ties
	node   ties.Node        // the institution that looks for partners
	filter collab.TieFilter // of the backtest, for all times
	fresh  bool             // whether the institution has no partners
}

// Sources gives the ids of the documents that link the institution and some others with
// what they take part in.
func (l *Recommended) Sources(ctx context.Context, others []Recommendation) ([]collab.ID, error) {
	nodes := []ties.Node{l.node}
	for _, r := range others {
		nodes = append(nodes, l.ties.Known(r.ID, l.reader.At))
	}
	return l.ties.SourcesOf(ctx, nodes)
}

// TrackRecord tells how good the recommendations on this graph were in the last backtest.
// The ties of all times count in it, whatever time the list is of, and also those that
// have ended. It waits for a backtest that is being made, but not until the end of the
// context.
func (l *Recommended) TrackRecord(ctx context.Context) (*TrackRecord, error) {
	r := l.reader
	b, err := r.Networks.tests.get(ctx, keyOf(r.Today, l.filter), r.At, func(ctx context.Context) (*backtested, error) {
		return r.lastBacktest(ctx, l.ties.EntityGraph, &l.filter)
	})
	if err != nil {
		return nil, err
	}
	if b == nil {
		return &TrackRecord{Text: "A backtest is being made: ask again in a minute."}, nil
	}
	return recordOf(b, l.fresh, r.At), nil
}

// Recommend gives the institutions that an institution might partner with next, the
// best first, then by id (rule 17). It judges by the ties that the first filter keeps,
// and considers the institutions that the filter of entities keeps. With excludePopular
// it leaves out those for which only their number of partners speaks.
func (r *Analyst) Recommend(ctx context.Context, id collab.ID, f *collab.TieFilter, filter *collab.EntityFilter, excludePopular bool) (*Recommended, error) {
	n, err := r.Network(ctx, NetworkInput{Ties: f})
	if err != nil {
		return nil, err
	}
	found, err := r.nodes(n.Ties, "for", []collab.ID{id}, isInstitution)
	if err != nil {
		return nil, err
	}
	at, _ := n.number(found[0])
	keep, err := r.candidates(ctx, n, found[0], filter)
	if err != nil {
		return nil, err
	}
	by, err := n.recommender.get(ctx, func(ctx context.Context) (*recommender, error) { return r.newRecommender(ctx, n) })
	if err != nil {
		return nil, err
	}
	list, err := by.Recommend(ctx, at, mostRecommended, keep)
	if err != nil {
		return nil, err
	}
	out := &Recommended{List: make([]Recommendation, 0, len(list)), reader: r, ties: n.Ties, node: found[0], fresh: n.Graph.Degree(at) == 0}
	if f != nil {
		out.filter = *f
	}
	out.filter.AsOf, out.filter.Between, out.filter.HideEnded = nil, nil, false
	for _, x := range list {
		if x.Score == 0 {
			break // there is no reason for these
		}
		if excludePopular && onlyPopular(x.Reasons) {
			continue
		}
		out.List = append(out.List, Recommendation{n.Ties.ID(n.Nodes[x.Node]), len(out.List) + 1, x.Score, n, by, x.Reasons})
	}
	return out, nil
}

// candidates gives a function that tells which institutions may be recommended: those
// that the filter of entities keeps, without present partners, even partners through a
// thing that was too large for the network.
func (r *Analyst) candidates(ctx context.Context, n *Network, of ties.Node, filter *collab.EntityFilter) (func(int32) bool, error) {
	present, err := n.Ties.Partners(ctx, of, collab.Count)
	if err != nil {
		return nil, err
	}
	gone := map[int32]bool{}
	for _, p := range present {
		if u, ok := n.number(p.Node); ok {
			gone[u] = true
		}
	}
	if filter == nil {
		return func(u int32) bool { return !gone[u] }, nil
	}
	passing, err := r.passing(ctx, n.Ties, nil, filter)
	if err != nil {
		return nil, err
	}
	kept := map[int32]bool{}
	for _, u := range n.numbersOf(passing) {
		kept[u] = !gone[u]
	}
	return func(u int32) bool { return kept[u] }, nil
}

func (r *Analyst) newRecommender(ctx context.Context, n *Network) (*recommender, error) {
	by, attributes, err := r.attributes(ctx, n)
	if err != nil {
		return nil, err
	}
	by.Recommender, err = network.NewRecommender(ctx, n.Graph, by.model, attributes)
	return by, err
}

// attributes gives the countries, types, alliances and fields of the network's
// institutions. Countries and types are those that an institution shows (rule 4; of
// several types the first), whatever the filter of ties selects.
func (r *Analyst) attributes(ctx context.Context, n *Network) (*recommender, network.Attributes, error) {
	countries, types := numbering{}, numbering{}
	by, a := &recommender{countries: countries, types: types}, network.Attributes{}
	for nodes := range slices.Chunk(n.Nodes, 5_000) {
		records, err := r.records(ctx, idsOf(n.Ties, nodes))
		if err != nil {
			return nil, a, err
		}
		for _, record := range records {
			country, kind := "", ""
			if record != nil {
				if country = record.Country; len(record.Types) > 0 {
					kind = string(record.Types[0])
				}
			}
			a.Countries, a.Types = append(a.Countries, countries.of(country)), append(a.Types, types.of(kind))
		}
	}
	a.Alliances, by.alliances = n.Ties.Shares(n.Nodes, collab.TieAlliance)
	by.model = modelFor(n, a.Alliances)
	a.Fields, by.fields = n.Ties.Shares(n.Nodes, collab.TieField)
	return by, a, nil
}

// records returns the records of entities, from memory where they are there. No
// operation's budget pays for them.
func (r *Analyst) records(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	if !r.InMemory() {
		return r.Networks.store.Get(ctx, ids)
	}
	out := make([]*collab.Record, len(ids))
	for i, id := range ids {
		out[i], _ = r.RecordInMemory(id)
	}
	return out, ctx.Err()
}

// modelFor returns the model for alliances where these make at least half of the
// network's links, and else the one for projects.
func modelFor(n *Network, alliances *network.Incidence) network.Model {
	if n.Ties.Counts(collab.TieAlliance) && n.Graph.Links() > 0 && 2*alliances.Pairs() >= n.Graph.Links() {
		return network.Alliances
	}
	return network.Projects
}

// numbering gives each word a number, from 0 on in the order of their first use. The
// empty word has -1, and so have those after the first mostCountries.
type numbering map[string]int32

func (n numbering) of(word string) int32 {
	if word == "" {
		return -1
	}
	number, known := n[word]
	if !known {
		if number = int32(len(n)); number >= mostCountries {
			number = -1
		}
		n[word] = number
	}
	return number
}

// mostCountries is more than the number of countries, and the most that the recommender
// takes.
const mostCountries = 900
