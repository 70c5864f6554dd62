package ties

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// oracle answers the questions from the partners that the domain gives, by the
// words of the rules, with no thought for cost.
type oracle struct {
	w *world
	f *collab.TieFilter
	*collab.TieGraph
}

func (w *world) oracle(f *collab.TieFilter) oracle { return oracle{w, f, w.naive(f)} }

func (o oracle) partners(id collab.ID) []collab.Partner { return o.Partners(id, collab.Count) }

func (o oracle) kind(id collab.ID) collab.EntityKind {
	list, err := o.w.store.Get(o.w.Context(), []collab.ID{id})
	if err != nil {
		o.w.Fatal(err)
	}
	return list[0].Kind
}

// members of a thing are the institutions with statements in it under the filter,
// whatever via is: each is a partner of a newcomer who is in it at all times.
func (o oracle) members(of ...collab.ID) []collab.ID {
	via := []collab.TieKind{collab.TieAlliance, collab.TieProject, collab.TieJointLab, collab.TieAgreement}
	if slices.Contains(o.f.Via, collab.TieStructure) {
		via = append(via, collab.TieStructure)
	}
	f := *o.f
	f.Via = via
	var out []collab.ID
	for _, id := range of {
		if o.kind(id) == collab.KindInstitution {
			out = append(out, id)
			continue
		}
		for _, p := range o.w.naive(&f, o.joins(id)).Partners(newcomer, collab.Count) {
			if slices.ContainsFunc(p.Ties, func(t collab.Tie) bool { return t.Through == id }) {
				out = append(out, p.ID)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// newcomer is an institution that the world does not know.
var newcomer = collab.EntityID("inst:newcomer")

// joins is that the newcomer takes part in a thing at all times.
func (o oracle) joins(thing collab.ID) *collab.Relation {
	r := &collab.Relation{Kind: collab.ParticipatesIn, From: newcomer, To: thing}
	switch o.kind(thing) {
	case collab.KindAlliance, collab.KindInstitution:
		r.Kind = collab.MemberOf
	case collab.KindJointLab, collab.KindAgreement:
		r.Kind, r.From, r.To = collab.HasParty, thing, newcomer
	case collab.KindPerson:
		r.Kind, r.From, r.To = collab.AffiliatedWith, thing, newcomer
	}
	if o.f.Roles != nil {
		r.Role = collab.Maybe(o.f.Roles[0])
	}
	return r
}

// row is one line of an answer, for comparing.
type row struct {
	ID, Other collab.ID
	Kind      ChangeKind
	Weight    float64
	Parts     []float64
	Ties      [][]collab.Tie
}

func tieIDs(list []collab.Tie) []collab.Tie {
	return bare([]collab.Partner{{Ties: list}})[0].Ties
}

func (o oracle) common(of []collab.ID) []row {
	var out []row
	var once []collab.ID
	for _, id := range of {
		if !slices.Contains(once, id) {
			once = append(once, id)
		}
	}
	for _, candidate := range o.w.institutions() {
		r := row{ID: candidate}
		for _, id := range once {
			for _, p := range o.partners(id) {
				if p.ID == candidate {
					r.Weight += p.Weight
					r.Parts = append(r.Parts, p.Weight)
					r.Ties = append(r.Ties, tieIDs(p.Ties))
				}
			}
		}
		if len(r.Parts) == len(once) {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b row) int { return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.ID, b.ID)) })
	return out
}

func (w *world) institutions() (out []collab.ID) {
	for _, key := range keysOf("inst:", 7) {
		if list, err := w.store.Get(w.Context(), []collab.ID{collab.EntityID(key)}); err == nil && list[0] != nil {
			out = append(out, list[0].ID)
		}
	}
	slices.Sort(out)
	return out
}

func (t *Ties) rows(of []Node, list []Common) (out []row) {
	var once []Node
	for _, v := range of {
		if !slices.Contains(once, v) {
			once = append(once, v)
		}
	}
	for _, c := range list {
		r := row{ID: t.ID(c.Node), Weight: c.Weight}
		for i, p := range c.Parts {
			r.Parts = append(r.Parts, p.Weight)
			r.Ties = append(r.Ties, t.spelt(once[i], p.Node, p.Shared))
		}
		out = append(out, r)
	}
	return out
}

func (t *Ties) spelt(v, other Node, shared []Shared) []collab.Tie {
	return t.told(v, []Partner{{Node: other, Shared: shared}})[0].Ties
}

// each asks about random worlds under random filters, and says how many answers
// were not empty; too few of them prove nothing.
func each(t *testing.T, least int, ask func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int) {
	t.Helper()
	some := 0
	for seed := range uint64(80) {
		r := rand.New(rand.NewPCG(seed, 19))
		w := newWorld(t)
		w.random(r, 80)
		for range 12 {
			f := randomFilter(r)
			some += ask(r, w, f, w.ties(f))
			if t.Failed() {
				t.Fatalf("seed %d under %s", seed, asText(t, f))
			}
		}
	}
	if some < least {
		t.Errorf("only %d answers were compared, want %d", some, least)
	}
}

func (w *world) same(what string, got, want any) {
	w.Helper()
	if a, b := asText(w.T, got), asText(w.T, want); a != b {
		w.Errorf("%s:\n got %s\nwant %s", what, a, b)
	}
}

// drawn are nodes of some entities of the world, with their ids.
func (w *world) drawn(r *rand.Rand, t *Ties, n int, keys ...string) (nodes []Node, ids []collab.ID) {
	for range n {
		if key := pick(r, keys...); t.node(key) >= 0 {
			nodes, ids = append(nodes, t.node(key)), append(ids, collab.EntityID(key))
		}
	}
	return nodes, ids
}

var (
	insts  = keysOf("inst:", 7)
	groups = append(keysOf("inst:", 3), "alli:x", "alli:y", "proj:0", "proj:1", "proj:2", "lab:a", "agre:b")
)

// Rule 15.
func TestCommonPartnersArePartnersOfEach(t *testing.T) {
	each(t, 300, func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int {
		nodes, ids := w.drawn(r, ties, 1+r.IntN(3), insts...)
		if len(nodes) == 0 {
			return 0
		}
		list, err := ties.Common(t.Context(), nodes)
		if err != nil {
			t.Fatal(err)
		}
		w.same("common partners", ties.rows(nodes, list), w.oracle(f).common(ids))
		return len(list)
	})
}

func TestComparisonsDividePartners(t *testing.T) {
	each(t, 300, func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int {
		nodes, ids := w.drawn(r, ties, 2, insts...)
		if len(nodes) < 2 {
			return 0
		}
		c, err := ties.Compare(t.Context(), nodes[0], nodes[1])
		if err != nil {
			t.Fatal(err)
		}
		o := w.oracle(f)
		common := o.common(ids)
		both := map[collab.ID]bool{ids[0]: true, ids[1]: true}
		for _, x := range common {
			both[x.ID] = true
		}
		only := func(i int) []collab.Partner {
			return slices.DeleteFunc(o.partners(ids[i]), func(p collab.Partner) bool { return both[p.ID] })
		}
		shared := []collab.Tie{}
		for _, p := range o.partners(ids[0]) {
			if p.ID == ids[1] {
				shared = p.Ties
			}
		}
		a, b := only(0), only(1)
		jaccard := 0.0
		if n := len(common) + len(a) + len(b); n > 0 {
			jaccard = float64(len(common)) / float64(n)
		}
		w.same("common", ties.rows(nodes, c.Common), common)
		w.same("only a", ties.told(nodes[0], c.OnlyA), bare(a))
		w.same("only b", ties.told(nodes[1], c.OnlyB), bare(b))
		w.same("shared", ties.spelt(nodes[0], nodes[1], c.Shared), tieIDs(shared))
		w.same("shared of two", ties.Shared(nodes[0], nodes[1]), c.Shared)
		w.same("jaccard", c.Jaccard, jaccard)
		return len(common) + len(a) + len(shared)
	})
}

func TestMembersAreThoseInTheThing(t *testing.T) {
	each(t, 200, func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int {
		nodes, ids := w.drawn(r, ties, r.IntN(4), groups...)
		got := []collab.ID{}
		for _, v := range ties.Members(nodes) {
			got = append(got, ties.ID(v))
		}
		w.same("members", got, append([]collab.ID{}, w.oracle(f).members(ids...)...))
		return len(got)
	})
}

// told of bridges: score and ties are worked out from the partners of each member.
func (o oracle) bridges(a, b []collab.ID) (shared []collab.ID, brokers, links []row) {
	in := func(list []collab.ID, id collab.ID) bool { return slices.Contains(list, id) }
	for _, id := range a {
		if in(b, id) {
			shared = append(shared, id)
		}
	}
	for _, id := range o.w.institutions() {
		if in(a, id) || in(b, id) {
			continue
		}
		r := row{ID: id}
		share := 1.0
		for _, group := range [][]collab.ID{a, b} {
			tied, ties := 0, []collab.Tie{}
			for _, p := range o.partners(id) {
				if in(group, p.ID) {
					tied++
					ties = append(ties, p.Ties...)
				}
			}
			share *= float64(tied) / float64(len(group))
			r.Ties = append(r.Ties, united(ties))
		}
		if r.Weight = math.Sqrt(share); r.Weight > 0 {
			brokers = append(brokers, r)
		}
	}
	for _, v := range a {
		for _, p := range o.partners(v) {
			if in(b, p.ID) && !in(b, v) && !in(a, p.ID) {
				links = append(links, row{ID: v, Other: p.ID, Weight: p.Weight, Ties: [][]collab.Tie{tieIDs(p.Ties)}})
			}
		}
	}
	slices.SortFunc(brokers, func(x, y row) int { return cmp.Or(cmp.Compare(y.Weight, x.Weight), cmp.Compare(x.ID, y.ID)) })
	slices.SortFunc(links, func(x, y row) int {
		return cmp.Or(cmp.Compare(x.Weight, y.Weight), cmp.Compare(x.ID, y.ID), cmp.Compare(x.Other, y.Other))
	})
	return shared, brokers, links
}

// united are ties with several, one a thing: the statements of all. Their times are
// left out.
func united(list []collab.Tie) []collab.Tie {
	by := map[collab.ID]*collab.Tie{}
	out := []*collab.Tie{}
	for _, x := range tieIDs(list) {
		if by[x.Through] == nil {
			by[x.Through] = &collab.Tie{Kind: x.Kind, Through: x.Through}
			out = append(out, by[x.Through])
		}
		by[x.Through].Relations = append(by[x.Through].Relations, x.Relations...)
	}
	flat := []collab.Tie{}
	for _, x := range out {
		slices.SortFunc(x.Relations, func(a, b *collab.Relation) int { return cmp.Compare(a.ID, b.ID) })
		x.Relations = slices.CompactFunc(x.Relations, func(a, b *collab.Relation) bool { return a.ID == b.ID })
		flat = append(flat, *x)
	}
	slices.SortFunc(flat, func(a, b collab.Tie) int {
		return cmp.Or(cmp.Compare(slices.Index(collab.TieKinds, a.Kind), slices.Index(collab.TieKinds, b.Kind)), cmp.Compare(a.Through, b.Through))
	})
	return flat
}

func (t *Ties) withGroup(v Node, group []Node, shared []Shared) []collab.Tie {
	var list []collab.Tie
	for _, s := range shared {
		tie := t.Tie(v, group, s)
		x := collab.Tie{Kind: tie.Kind, Through: tie.Through}
		for _, id := range tie.Statements {
			x.Relations = append(x.Relations, &collab.Relation{Statement: collab.Statement{ID: id}})
		}
		list = append(list, x)
	}
	return list
}

func TestBridgesLinkTwoGroups(t *testing.T) {
	each(t, 400, func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int {
		one, _ := w.drawn(r, ties, 1+r.IntN(2), groups...)
		two, _ := w.drawn(r, ties, 1+r.IntN(2), groups...)
		a, b := ties.Members(one), ties.Members(two)
		found, err := ties.Bridges(t.Context(), a, b, 1_000_000)
		if err != nil || found.Cut != 0 {
			t.Fatal(found.Cut, err)
		}
		ids := func(list []Node) (out []collab.ID) {
			for _, v := range list {
				out = append(out, ties.ID(v))
			}
			return out
		}
		var brokers, links []row
		for _, x := range found.Brokers {
			brokers = append(brokers, row{ID: ties.ID(x.Node), Weight: x.Score, Ties: [][]collab.Tie{ties.withGroup(x.Node, a, x.ToA), ties.withGroup(x.Node, b, x.ToB)}})
		}
		for _, x := range found.Links {
			links = append(links, row{ID: ties.ID(x.A), Other: ties.ID(x.B), Weight: x.Weight, Ties: [][]collab.Tie{ties.spelt(x.A, x.B, x.Shared)}})
		}
		shared, wantBrokers, wantLinks := w.oracle(f).bridges(ids(a), ids(b))
		w.same("shared", ids(found.Shared), shared)
		w.same("links", links, wantLinks)
		if len(brokers) == len(wantBrokers) { // scores may differ in the last bit
			for i := range brokers {
				if math.Abs(brokers[i].Weight-wantBrokers[i].Weight) < 1e-12 {
					wantBrokers[i].Weight = brokers[i].Weight
				}
			}
		}
		w.same("brokers", brokers, wantBrokers)
		return len(brokers) + len(links)
	})
}
