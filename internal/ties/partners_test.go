package ties

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// inForce returns the statements that hold under the filter, by the words of rule 9. It
// fills in the kinds of entities.
func (w *world) inForce(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) []*collab.Relation {
	w.Helper()
	page, err := w.store.Relations(w.Context(), store.Relations{Selection: f.Selection()})
	if err != nil {
		w.Fatal(err)
	}
	maps.Copy(kinds, w.kinds())
	links := map[string][]*collab.Relation{}
	for _, r := range page.Relations {
		links[parallel(r)] = append(links[parallel(r)], r)
	}
	lifetime, imported := w.lifetimes(f, kinds), w.imported(f)
	var out []*collab.Relation
	for _, r := range page.Relations {
		if heldAt(f.When(), r, links[parallel(r)], lifetime, imported) {
			out = append(out, r)
		}
	}
	w.same("in force by the domain", ids(w.inForceByDomain(f, page.Relations, kinds)), ids(out))
	return out
}

// inForceByDomain returns what inForce returns, by package collab's reading of rule 9.
func (w *world) inForceByDomain(f *collab.TieFilter, list []*collab.Relation, kinds map[collab.ID]collab.EntityKind) []*collab.Relation {
	claims := w.claims(f, f.Selection())
	return f.When().InForce(list, collab.Dates{
		Lifetime: func(id collab.ID) collab.EDTF { return collab.Lifetime(kinds[id], claims[id].Texts) }, Imported: w.imported(f),
	})
}

// ids returns the ids of the statements.
func ids(list []*collab.Relation) []collab.ID {
	out := []collab.ID{}
	for _, r := range list {
		out = append(out, r.ID)
	}
	return out
}

// running returns the statements in force, without ended ones where the filter hides
// these.
func (w *world) running(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) (out []*collab.Relation) {
	all := w.inForce(f, kinds)
	if !f.HideEnded {
		return all
	}
	links := map[string][]*collab.Relation{}
	for _, r := range all {
		links[parallel(r)] = append(links[parallel(r)], r)
	}
	day, period, imported := today, w.period(f), w.imported(f)
	if f.AsOf != nil {
		day = *f.AsOf
	}
	for _, r := range all {
		goesOn := false
		for _, span := range spans(r, links[parallel(r)], imported) {
			goesOn = goesOn || span != collab.Always && span.To >= day ||
				span == collab.Always && !period(r.From).EndsBefore(day) && !period(r.To).EndsBefore(day)
		}
		if goesOn && r.Modality != collab.Past {
			out = append(out, r)
		}
	}
	return out
}

// heldAt reports whether a statement is kept among the statements of its link.
func heldAt(when collab.When, r *collab.Relation, link []*collab.Relation, lifetime func(collab.ID) *collab.Span, imported func(collab.ID) collab.EDTF) bool {
	asked := when.Asked()
	if !asked && !when.Dated {
		return true
	}
	if asked && r.Modality == collab.Past {
		return false
	}
	holds := func(q *collab.Relation) bool { return when.Includes(daysAmong(q, link, imported)) }
	if r.Valid != "" {
		return holds(r)
	}
	if asked && r.Observed != "" && when.Includes(r.Observed.Span()) {
		return true
	}
	isDated := false
	for _, q := range link {
		if q.Valid != "" && (q.Role != collab.Coordinator || r.Role == collab.Coordinator) {
			if holds(q) {
				return true
			}
			isDated = true
		}
	}
	if isDated {
		return false
	}
	from, to := lifetime(r.From), lifetime(r.To)
	if from == nil && to == nil {
		return !when.Dated
	}
	return (from == nil || when.Includes(*from)) && (to == nil || when.Includes(*to))
}

// daysAmong returns the days of a dated statement, whose open end its parallels cut.
func daysAmong(r *collab.Relation, link []*collab.Relation, imported func(collab.ID) collab.EDTF) collab.Span {
	span := r.Valid.Span()
	if span.To != collab.MaxDay {
		return span
	}
	for _, q := range link {
		end := q.Valid.Span().To
		report := r.Report(imported(r.SourceID))
		if q.Valid != "" && end != collab.MaxDay && q.Role == r.Role && end >= span.From && !(report != "" && report.Span().To > end) {
			span.To = min(span.To, end)
		}
	}
	return span
}

// claims returns the claims of every entity that the filter selects.
func (w *world) claims(f *collab.TieFilter, sel collab.Selection) map[collab.ID]collab.EntityClaims {
	w.Helper()
	found, err := w.store.Find(w.Context(), store.Find{})
	if err != nil {
		w.Fatal(err)
	}
	ids := []collab.ID{}
	for _, r := range found.Records {
		ids = append(ids, r.ID)
	}
	said, err := w.store.Claims(w.Context(), ids, sel)
	if err != nil {
		w.Fatal(err)
	}
	out := map[collab.ID]collab.EntityClaims{}
	for i, id := range ids {
		out[id] = said[i]
	}
	return out
}

// lifetimes returns the days of things by rule 9b, nil where they are not known.
func (w *world) lifetimes(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) func(collab.ID) *collab.Span {
	claims := w.claims(f, f.Selection())
	return func(id collab.ID) *collab.Span {
		founded := kinds[id] == collab.KindAlliance || kinds[id] == collab.KindJointLab
		if !founded && kinds[id] != collab.KindProject && kinds[id] != collab.KindAgreement && kinds[id] != collab.KindEvent && kinds[id] != collab.KindStrategy {
			return nil
		}
		if period := collab.BestPeriod(claims[id].Texts); period != "" {
			span := period.Span()
			return &span
		}
		if t := collab.BestText(claims[id].Texts, collab.EstablishedTopic); founded && t != nil {
			return &collab.Span{From: collab.EDTF(t.Value).Span().From, To: collab.MaxDay}
		}
		return nil
	}
}

// imported returns the day of a document's newest import.
func (w *world) imported(f *collab.TieFilter) func(collab.ID) collab.EDTF {
	claims := w.claims(f, collab.Selection{At: f.Selection().At})
	return func(id collab.ID) collab.EDTF { return collab.ImportedDay(claims[id].Texts) }
}

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
