package ties

import (
	"cmp"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// naive returns the graph of ties by package collab, of all statements there are and of
// some statements of institutions that hold besides.
func (w *world) naive(f *collab.TieFilter, besides ...*collab.Relation) *collab.TieGraph {
	w.Helper()
	kinds := map[collab.ID]collab.EntityKind{}
	inForce, hide := w.inForce(f, kinds), f.HideEnded
	if len(besides) > 0 { // these hold at all times
		inForce, hide = append(w.running(f, kinds), besides...), false
	}
	return w.graph(f, kinds, inForce, hide)
}

// graph returns the graph of ties of some statements.
func (w *world) graph(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind, inForce []*collab.Relation, hideEnded bool) *collab.TieGraph {
	via := f.Via
	if via == nil {
		via = collab.Collaboration
	}
	q := collab.TieQuestion{Via: via, Roles: f.Roles, Today: today, HideEnded: hideEnded, Imported: w.imported(f), Period: w.period(f)}
	if f.AsOf != nil {
		q.Today = *f.AsOf
	}
	q.Kind = func(id collab.ID) collab.EntityKind {
		if kind, ok := kinds[id]; ok {
			return kind
		}
		return collab.KindInstitution
	}
	return collab.NewTieGraph(q, inForce)
}

// period returns the best PERIOD of a thing.
func (w *world) period(f *collab.TieFilter) func(collab.ID) collab.EDTF {
	claims := w.claims(f, f.Selection())
	return func(id collab.ID) collab.EDTF { return collab.BestPeriod(claims[id].Texts) }
}

// asDomain returns partners in the types of package collab, with the ids of statements
// alone.
func (t *Ties) asDomain(of Node, list []PartnerNode) []collab.Partner {
	out := []collab.Partner{}
	for _, p := range list {
		q := collab.Partner{ID: t.ID(p.Node), Weight: p.Weight}
		for _, s := range p.Shared {
			tie := t.Tie(of, []Node{p.Node}, s)
			x := collab.Tie{Kind: tie.Kind, Through: tie.Through, Valid: tie.Valid, FirstReported: tie.FirstReported, LastReported: tie.LastReported, Ended: tie.Ended}
			for _, id := range tie.Statements {
				x.Relations = append(x.Relations, &collab.Relation{Statement: collab.Statement{ID: id}})
			}
			q.Ties = append(q.Ties, x)
		}
		out = append(out, q)
	}
	return out
}

func bare(list []collab.Partner) []collab.Partner {
	out := []collab.Partner{}
	for _, p := range list {
		q := collab.Partner{ID: p.ID, Weight: p.Weight}
		for _, t := range p.Ties {
			x := t
			x.Relations = nil
			for _, r := range t.Relations {
				x.Relations = append(x.Relations, &collab.Relation{Statement: collab.Statement{ID: r.ID}})
			}
			q.Ties = append(q.Ties, x)
		}
		out = append(out, q)
	}
	return out
}

func asText(t *testing.T, v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestPartnersAreThoseOfTheDomain(t *testing.T) {
	some := 0
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 5))
		w := newWorld(t)
		w.random(r, 60)
		for range 25 {
			f, weighting := randomFilter(r), pick(r, collab.Count, collab.Fractional)
			ties, oracle := w.ties(f), w.naive(f)
			for _, key := range append(keysOf("inst:", 7), "unit:0", "inst:nowhere") {
				v := ties.node(key)
				got, err := ties.Partners(t.Context(), v, weighting)
				if err != nil {
					t.Fatal(err)
				}
				checkFirst(t, got, func(n int) ([]PartnerNode, error) { return ties.FirstPartners(t.Context(), v, weighting, n) })
				var want []collab.Partner
				if key[:4] == "inst" {
					want = oracle.Partners(collab.EntityID(key), weighting)
				}
				some += len(want)
				if a, b := asText(t, ties.asDomain(v, got)), asText(t, bare(want)); a != b {
					t.Fatalf("seed %d, %s under %s:\n got %s\nwant %s", seed, key, asText(t, f), a, b)
				}
			}
		}
	}
	if some < 1000 {
		t.Errorf("only %d partners were compared", some)
	}
}

// checkFirst holds the first partners to those of the whole list, and the others to be the
// same ones in any order.
func checkFirst(t *testing.T, all []PartnerNode, firstOf func(n int) ([]PartnerNode, error)) {
	t.Helper()
	for _, n := range []int{0, 1, 2, 3, len(all)} {
		got, err := firstOf(n)
		if err != nil {
			t.Fatal(err)
		}
		n = min(n, len(all))
		if len(got) != len(all) || asText(t, got[:n]) != asText(t, all[:n]) {
			t.Fatalf("the first %d partners are %s of %s", n, asText(t, got), asText(t, all))
		}
		same := func(a, b PartnerNode) int { return cmp.Compare(a.Node, b.Node) }
		rest := slices.Clone(all[n:])
		slices.SortFunc(rest, same)
		if slices.SortFunc(got[n:], same); asText(t, got[n:]) != asText(t, rest) {
			t.Fatalf("after the first %d come %s in the place of %s", n, asText(t, got[n:]), asText(t, rest))
		}
	}
}

// TestAUnitsTiesCountWhereItBelongs: without a day, a unit's ties of all times count for
// every institution that it has ever belonged to; at a day, only for those that it
// belongs to then (rules 9 and 12).
func TestAUnitsTiesCountWhereItBelongs(t *testing.T) {
	w := newWorld(t)
	w.says("unit:u PART_OF inst:a 2010/2015", "unit:u PART_OF inst:c 2016/..", "unit:u PARTICIPATES_IN proj:p 2018/2020", "inst:b PARTICIPATES_IN proj:p 2018/2020")
	date := collab.NewDay(2019, 1, 1)
	for _, c := range []struct {
		asOf *collab.Day
		want string
	}{{nil, "a c"}, {&date, "c"}} {
		ties := w.ties(&collab.TieFilter{Via: []collab.TieKind{collab.TieProject, collab.TieStructure}, AsOf: c.asOf})
		list, err := ties.Partners(t.Context(), ties.node("inst:b"), collab.Count)
		if err != nil {
			t.Fatal(err)
		}
		var nodes []Node
		for _, p := range list {
			nodes = append(nodes, p.Node)
		}
		if got := ties.letters(nodes); got != c.want {
			t.Errorf("as of %v: %s, want %s", c.asOf, got, c.want)
		}
	}
}
