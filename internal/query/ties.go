package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// Ties applies a filter of ties (nil keeps all) to the graph in memory. The error is
// SNAPSHOT_TOO_LARGE where the graph needs more memory than it may take.
func (r *Reader) Ties(ctx context.Context, f *collab.TieFilter) (*ties.Ties, error) {
	g, err := r.Graph(ctx)
	if err != nil {
		return nil, err
	}
	return ties.New(g, r.At, f, r.Today)
}

// Nodes gives the nodes of the ids, in the order of ids. An id that the graph does not
// have is NOT_FOUND, and an entity of a kind that takes refuses is BAD_USER_INPUT;
// what names the argument in both messages.
func (r *Reader) Nodes(t *ties.Ties, what string, ids []collab.ID, takes func(collab.EntityKind) bool) ([]ties.Node, error) {
	out := make([]ties.Node, len(ids))
	for i, id := range ids {
		v := t.Known(id, r.At)
		if v == live.None {
			return nil, collab.Errorf(collab.NotFound, "%s: the graph has no entity with the id %s: use ids from answers, or search by name", what, id)
		}
		if !takes(t.Kind(v)) {
			return nil, collab.Errorf(collab.BadUserInput, "%s: %s is an entity of kind %s: %s", what, id, t.Kind(v), instead(takes))
		}
		out[i] = v
	}
	return out, nil
}

// instead says which kinds of entities a question takes.
func instead(takes func(collab.EntityKind) bool) string {
	if takes(collab.KindAlliance) {
		return "give institutions, alliances, projects, joint labs or agreements"
	}
	return "give institutions"
}

// IsInstitution is for questions that are about institutions only.
func IsInstitution(kind collab.EntityKind) bool { return kind == collab.KindInstitution }

// IsAny is for questions about entities of all kinds.
func IsAny(collab.EntityKind) bool { return true }

// Partner is an institution tied to another. Its id and its ties are computed when they
// are asked for: a list may have thousands of partners, and a page shows twenty.
type Partner struct {
	Weight float64
	of     partnerOf
	node   ties.Node
	shared []ties.Shared
	stored *collab.Partner // the partner as read from the store, where the graph is not in memory
}

// partnerOf has what all partners of one institution share: the ties and the
// institution.
type partnerOf struct {
	ties        *ties.Ties
	institution ties.Node
}

// ID is the id of the partner.
func (p Partner) ID() collab.ID {
	if p.stored != nil {
		return p.stored.ID
	}
	return p.of.ties.ID(p.node)
}

// Ties gives the first ties by kind, then by thing; all of them for a negative number.
func (p Partner) Ties(first int) []ties.Tie {
	count := len(p.shared)
	if p.stored != nil {
		count = len(p.stored.Ties)
	}
	if first < 0 || first > count {
		first = count
	}
	out := make([]ties.Tie, first)
	for i := range out {
		if p.stored != nil {
			out[i] = tieOf(p.stored.Ties[i])
		} else {
			out[i] = p.of.ties.Tie(p.of.institution, []ties.Node{p.node}, p.shared[i])
		}
	}
	return out
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

// PartnerOf makes the Partner for a partner that package ties found.
func PartnerOf(t *ties.Ties, of ties.Node, p ties.Partner) Partner {
	return Partner{Weight: p.Weight, of: partnerOf{t, of}, node: p.Node, shared: p.Shared}
}

// PartnersOf gives the partners of each institution under the filter, in the order
// of ids (rules 12 to 14). An id that is not an institution has none. Where the graph
// is too large for the memory, the answer is read from the store.
func (r *Reader) PartnersOf(ctx context.Context, ids []collab.ID, f *collab.TieFilter, w collab.Weighting) ([][]Partner, error) {
	t, err := r.Ties(ctx, f)
	if collab.CodeOf(err) == collab.SnapshotTooLarge {
		return r.partnersInStore(ctx, ids, f, w)
	}
	if err != nil {
		return nil, err
	}
	out := make([][]Partner, len(ids))
	for i, id := range ids {
		v := t.Known(id, r.At)
		list, err := t.Partners(ctx, v, w)
		if err != nil {
			return nil, err
		}
		out[i] = make([]Partner, len(list))
		for n, p := range list {
			out[i][n] = PartnerOf(t, v, p)
		}
	}
	return out, nil
}

func (r *Reader) partnersInStore(ctx context.Context, ids []collab.ID, f *collab.TieFilter, w collab.Weighting) ([][]Partner, error) {
	found, err := r.Partners(ctx, ids, f, w)
	if err != nil {
		return nil, err
	}
	out := make([][]Partner, len(ids))
	for i, list := range found {
		for n := range list {
			out[i] = append(out[i], Partner{Weight: list[n].Weight, stored: &list[n]})
		}
	}
	return out, nil
}

func tieOf(t collab.Tie) ties.Tie {
	out := ties.Tie{
		Kind: t.Kind, Through: t.Through, Valid: t.Valid,
		FirstReported: t.FirstReported, LastReported: t.LastReported, Ended: t.Ended,
	}
	for _, x := range t.Relations {
		out.Statements = append(out.Statements, x.ID)
	}
	return out
}

// spokenOf returns the nodes without those that no statement in force speaks of, as
// lists leave them out.
func (r *Reader) spokenOf(ctx context.Context, t *ties.Ties, nodes []ties.Node) ([]ties.Node, error) {
	deserted := t.Deserted(nodes, r.At)
	if len(deserted) == 0 {
		return nodes, nil
	}
	ids := make([]collab.ID, len(deserted))
	for i, v := range deserted {
		ids[i] = t.ID(v)
	}
	records, err := r.Store.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	gone := map[ties.Node]bool{}
	for i, rec := range records {
		if rec != nil && rec.Sort == "" {
			gone[deserted[i]] = true
		}
	}
	return slices.DeleteFunc(nodes, func(v ties.Node) bool { return gone[v] }), nil
}

// passing gives the nodes that the filter of entities keeps, in order of id. nil nodes
// are all institutions; a nil filter keeps all.
func (r *Reader) passing(ctx context.Context, t *ties.Ties, nodes []ties.Node, f *collab.EntityFilter) ([]ties.Node, error) {
	if f == nil {
		if nodes == nil {
			return r.spokenOf(ctx, t, t.Institutions(r.At))
		}
		return nodes, nil
	}
	where, err := r.Where(ctx, f, []collab.EntityKind{collab.KindInstitution}, nil)
	if err != nil {
		return nil, err
	}
	if nodes != nil {
		ids := make([]collab.ID, len(nodes))
		for i, v := range nodes {
			ids[i] = t.ID(v)
		}
		among(&where, ids)
	}
	found, err := r.Store.Find(ctx, store.Find{Where: where})
	if err != nil {
		return nil, err
	}
	out := make([]ties.Node, 0, len(found.Records))
	for _, rec := range found.Records {
		if v := t.Known(rec.ID, r.At); v != live.None {
			out = append(out, v)
		}
	}
	slices.SortFunc(out, func(a, b ties.Node) int { return int(t.Rank(a) - t.Rank(b)) })
	return out, nil
}
