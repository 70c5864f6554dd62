package analysis

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/ties"
)

// Partner is an institution tied to another. Its id and its ties are computed when they
// are asked for: a list may have thousands of partners, and a page shows twenty.
type Partner struct {
	Weight float64
	of     *partnerOf
	found  *ties.PartnerNode
}

// partnerOf has what all partners of one institution share: the ties and the
// institution.
type partnerOf struct {
	ties        *ties.Ties
	institution ties.Node
}

// ID is the id of the partner.
func (p Partner) ID() collab.ID { return p.of.ties.ID(p.found.Node) }

// Ties gives the first ties by kind, then by thing; all of them for a negative number.
func (p Partner) Ties(first int) []Tie {
	return describe(p.of.ties, p.of.institution, []ties.Node{p.found.Node}, upTo(first, p.found.Shared))
}

// Reported is when ties of two institutions were reported, and whether all have ended.
type Reported struct {
	First, Last collab.EDTF // "" if no tie has a report
	Ended       bool
}

// Reported sums up the ties of the partner: the earliest of their first reports, the
// latest of their last.
func (p Partner) Reported() Reported {
	out := Reported{Ended: true}
	for _, t := range p.Ties(-1) {
		if t.FirstReported != "" && (out.First == "" || collab.CompareReports(t.FirstReported, out.First) < 0) {
			out.First = t.FirstReported
		}
		if collab.CompareReports(t.LastReported, out.Last) > 0 {
			out.Last = t.LastReported
		}
		out.Ended = out.Ended && t.Ended
	}
	return out
}

// partnersOf names the partners of an institution that package ties found, in their
// order.
func partnersOf(t *ties.Ties, of ties.Node, list []ties.PartnerNode) []Partner {
	out, shared := make([]Partner, len(list)), &partnerOf{t, of}
	for i := range list {
		out[i] = Partner{list[i].Weight, shared, &list[i]}
	}
	return out
}

// Partners gives the partners of each institution under the filter, in the order of
// ids: the greatest weight first, then by id (rules 12 to 14). An id that is not an
// institution of the graph has none.
func (r *Analyst) Partners(ctx context.Context, ids []collab.ID, f *collab.TieFilter, w collab.Weighting) ([][]Partner, error) {
	return r.FirstPartners(ctx, ids, f, w, -1)
}

// FirstPartners gives what Partners gives, of which only the first n of each institution
// need be in order: the others come after them. A negative number asks for all in order.
func (r *Analyst) FirstPartners(ctx context.Context, ids []collab.ID, f *collab.TieFilter, w collab.Weighting, n int) ([][]Partner, error) {
	t, err := r.tiesNear(ctx, f, ids)
	if err != nil {
		return nil, err
	}
	out := make([][]Partner, len(ids))
	for i, id := range ids {
		v := t.Known(id, r.At)
		list, err := t.FirstPartners(ctx, v, w, n)
		if err != nil {
			return nil, err
		}
		out[i] = partnersOf(t, v, list)
	}
	return out, nil
}

// describe gives the ties that an institution has with members of a group, in the order
// of what they share.
func describe(t *ties.Ties, v ties.Node, group []ties.Node, shared []ties.Shared) []Tie {
	out := make([]Tie, len(shared))
	for i, s := range shared {
		out[i] = t.Tie(v, group, s)
	}
	return out
}

// upTo gives the first entries of a list; all of them for a negative number.
func upTo[T any](first int, list []T) []T {
	if first < 0 {
		return list
	}
	return list[:min(first, len(list))]
}

// idsOf gives the ids of nodes, in the order of nodes.
func idsOf(t *ties.Ties, nodes []ties.Node) []collab.ID {
	out := make([]collab.ID, len(nodes))
	for i, v := range nodes {
		out[i] = t.ID(v)
	}
	return out
}
