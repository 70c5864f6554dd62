package ties

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// oracle answers the questions from the partners that package collab gives, by the words
// of the rules and without regard to cost.
type oracle struct {
	w *world
	f *collab.TieFilter
	*collab.TieGraph
	reported bool // knows only what is reported by the day of asOf
}

// inForce returns the statements that the oracle uses.
func (o oracle) inForce(kinds map[collab.ID]collab.EntityKind) []*collab.Relation {
	if o.reported {
		return o.w.reported(o.f, kinds)
	}
	return o.w.running(o.f, kinds)
}

// with returns the graph of ties under a filter, with some statements that hold besides.
func (o oracle) with(f *collab.TieFilter, besides ...*collab.Relation) *collab.TieGraph {
	if !o.reported {
		return o.w.naive(f, besides...)
	}
	kinds := map[collab.ID]collab.EntityKind{}
	return o.w.graph(f, kinds, append(o.w.reported(f, kinds), besides...), false)
}

func (w *world) oracle(f *collab.TieFilter) oracle { return oracle{w, f, w.naive(f), false} }

func (o oracle) partners(id collab.ID) []collab.Partner { return o.Partners(id, collab.Count) }

func (o oracle) kind(id collab.ID) collab.EntityKind {
	list, err := o.w.store.Get(o.w.Context(), []collab.ID{id})
	if err != nil {
		o.w.Fatal(err)
	}
	return list[0].Kind
}

// members returns the institutions with statements in a thing under the filter, whatever
// via is: each is a partner of a newcomer that is in the thing at all times.
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
		for _, p := range o.with(&f, o.joins(id)).Partners(newcomer, collab.Count) {
			if slices.ContainsFunc(p.Ties, func(t collab.Tie) bool { return t.Through == id }) {
				out = append(out, p.ID)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// newcomer is an institution that the graph does not have.
var newcomer = collab.EntityID("inst:newcomer")

// joins returns the statement that the newcomer takes part in a thing at all times.
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
		r.Role = collab.OptionalText(o.f.Roles[0])
	}
	return r
}

// row is one line of an answer, for comparing.
type row struct {
	ID, Other collab.ID
	Kind      collab.ChangeKind
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
	return t.asDomain(v, []PartnerNode{{Node: other, Shared: shared}})[0].Ties
}

// each asks about random graphs under random filters, and fails if fewer than least
// answers were not empty, since empty answers prove nothing.
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

// drawn returns the nodes of some entities of the graph, drawn at random, with their ids.
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
		w.same("only a", ties.asDomain(nodes[0], c.OnlyA), bare(a))
		w.same("only b", ties.asDomain(nodes[1], c.OnlyB), bare(b))
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
