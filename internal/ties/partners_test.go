package ties

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// inForce are the statements that hold under the filter, as the domain says; it
// fills in what kinds entities are of.
func (w *world) inForce(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) []*collab.Relation {
	w.Helper()
	page, err := w.store.Relations(w.Context(), store.Relations{Selection: f.Selection()})
	if err != nil {
		w.Fatal(err)
	}
	found, err := w.store.Find(w.Context(), store.Find{})
	if err != nil {
		w.Fatal(err)
	}
	ids := []collab.ID{}
	for _, r := range found.Records {
		kinds[r.ID], ids = r.Kind, append(ids, r.ID)
	}
	said, err := w.store.Claims(w.Context(), ids, f.Selection())
	if err != nil {
		w.Fatal(err)
	}
	lifetimes, imported := map[collab.ID]collab.EDTF{}, map[collab.ID]collab.EDTF{}
	for i, id := range ids {
		lifetimes[id], imported[id] = collab.Lifetime(kinds[id], said[i].Texts), collab.ImportedDay(said[i].Texts)
	}
	return f.When().InForce(page.Relations, collab.Dates{
		Lifetime: func(id collab.ID) collab.EDTF { return lifetimes[id] },
		Imported: func(id collab.ID) collab.EDTF { return imported[id] },
	})
}

// naive is the graph of ties as the domain says it, of every statement there is,
// and of some of institutions that hold besides.
func (w *world) naive(f *collab.TieFilter, besides ...*collab.Relation) *collab.TieGraph {
	w.Helper()
	kinds := map[collab.ID]collab.EntityKind{}
	inForce := append(w.inForce(f, kinds), besides...)
	via := f.Via
	if via == nil {
		via = collab.Collaboration
	}
	return collab.NewTieGraph(via, inForce, f.Roles, func(id collab.ID) collab.EntityKind {
		if kind, ok := kinds[id]; ok {
			return kind
		}
		return collab.KindInstitution
	})
}

// told are partners in the domain's words, with the ids of statements alone.
func (t *Ties) told(of Node, list []Partner) []collab.Partner {
	out := []collab.Partner{}
	for _, p := range list {
		q := collab.Partner{ID: t.ID(p.Node), Weight: p.Weight}
		for _, s := range p.Shared {
			tie := t.Tie(of, []Node{p.Node}, s)
			x := collab.Tie{Kind: tie.Kind, Through: tie.Through, Valid: tie.Valid}
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
				var want []collab.Partner
				if key[:4] == "inst" {
					want = oracle.Partners(collab.EntityID(key), weighting)
				}
				some += len(want)
				if a, b := asText(t, ties.told(v, got)), asText(t, bare(want)); a != b {
					t.Fatalf("seed %d, %s under %s:\n got %s\nwant %s", seed, key, asText(t, f), a, b)
				}
			}
		}
	}
	if some < 1000 {
		t.Errorf("only %d partners were compared", some)
	}
}

// Rules 9 and 12: without a day, a unit's ties of all times count for whom it has ever
// belonged to; at a day, only for whom it belongs to then.
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
