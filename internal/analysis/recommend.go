package analysis

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/ties"
)

// Recommendation is an institution to partner with next. Its reasons are put into words
// when they are asked for: the list has a thousand entries, and a page shows twenty.
type Recommendation struct {
	ID      collab.ID
	Score   float64
	of      *Network
	by      *recommender
	reasons []network.Reason
}

// Reasons gives the parts of the score; their contributions sum to it.
func (r Recommendation) Reasons() []Reason {
	out := make([]Reason, len(r.reasons))
	for i, x := range r.reasons {
		out[i] = r.of.reason(r.by, x)
	}
	return out
}

// Reason is one part of a score, with the entities that it comes from.
type Reason struct {
	Kind         string
	Text         string // English
	Contribution float64
	Through      []collab.ID
}

// recommender scores candidates in a network. Its reasons refer to alliances and fields
// by their number in these lists.
type recommender struct {
	*network.Recommender
	alliances, fields []ties.Node
}

// mostRecommended is the greatest length of the list: institutions beyond it have
// hardly a reason.
const mostRecommended = 1_000

// Recommend gives the institutions that an institution might partner with next, the
// best first, then by id (rule 17). It judges by the ties that the first filter keeps,
// and considers the institutions that the filter of entities keeps.
func (r *Analyst) Recommend(ctx context.Context, id collab.ID, f *collab.TieFilter, filter *collab.EntityFilter) ([]Recommendation, error) {
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
	out := make([]Recommendation, 0, len(list))
	for _, x := range list {
		if x.Score == 0 {
			break // there is no reason for these
		}
		out = append(out, Recommendation{n.Ties.ID(n.Nodes[x.Node]), x.Score, n, by, x.Reasons})
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
	of, _, err := n.Communities(ctx)
	if err != nil {
		return nil, err
	}
	by, attributes, err := r.attributes(ctx, n)
	if err != nil {
		return nil, err
	}
	by.Recommender, err = network.NewRecommender(ctx, n.Graph, attributes, of)
	return by, err
}

// attributes gives the countries, alliances and fields of the network's institutions.
func (r *Analyst) attributes(ctx context.Context, n *Network) (*recommender, network.Attributes, error) {
	countries, err := r.countries(ctx, n)
	if err != nil {
		return nil, network.Attributes{}, err
	}
	by, a := &recommender{}, network.Attributes{Countries: countries}
	a.Alliances, by.alliances = n.Ties.Shares(n.Nodes, collab.TieAlliance)
	a.Fields, by.fields = n.Ties.Shares(n.Nodes, collab.TieField)
	return by, a, nil
}

// countries gives the number of the country of each of the network's institutions, -1
// where the country is not known. The country is the one that the institution shows
// (rule 4), whatever the filter of ties selects. Countries are numbered from 0 in the
// order of their first institutions; those after the first mostCountries count as not
// known.
func (r *Analyst) countries(ctx context.Context, n *Network) ([]int32, error) {
	numbers := map[string]int32{"": -1}
	out := make([]int32, 0, len(n.Nodes))
	for nodes := range slices.Chunk(n.Nodes, 5_000) {
		records, err := r.Networks.store.Get(ctx, idsOf(n.Ties, nodes))
		if err != nil {
			return nil, err
		}
		for _, record := range records {
			code := ""
			if record != nil {
				code = record.Country
			}
			number, known := numbers[code]
			if !known {
				if number = int32(len(numbers) - 1); number >= mostCountries {
					number = -1
				}
				numbers[code] = number
			}
			out = append(out, number)
		}
	}
	return out, nil
}

// mostCountries is more than the number of countries, and the most that the recommender
// takes.
const mostCountries = 900

// reason makes a Reason with its words and entities.
func (n *Network) reason(r *recommender, x network.Reason) Reason {
	out := Reason{Kind: x.Kind.String(), Contribution: x.Contribution}
	things := n.Nodes
	switch x.Kind {
	case network.SharedAlliances:
		things = r.alliances
	case network.SharedFields:
		things = r.fields
	}
	for _, i := range x.Through {
		out.Through = append(out.Through, n.Ties.ID(things[i]))
	}
	out.Text = words(x)
	return out
}

func words(x network.Reason) string {
	count := func(one, many string) string {
		if x.Value == 1 {
			return "1 " + one
		}
		return fmt.Sprintf("%.0f %s", x.Value, many)
	}
	switch x.Kind {
	case network.CommonPartners:
		return count("partner in common", "partners in common")
	case network.AdamicAdar:
		return "the partners in common have few others"
	case network.ResourceAllocation:
		return "a good share of what the partners in common have to give"
	case network.SameCommunity:
		return fmt.Sprintf("%.0f %% of your partners are in its community", 100*x.Value)
	case network.SharedAlliances:
		return count("alliance in common", "alliances in common")
	case network.SharedFields:
		return count("field in common", "fields in common")
	case network.NearCountry:
		return "your countries work together more than by chance"
	case network.ComparableSize:
		return "of a comparable size"
	case network.Popularity:
		return count("partner so far", "partners so far")
	}
	return strings.ToLower(x.Kind.String())
}
