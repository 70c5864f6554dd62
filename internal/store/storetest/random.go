package storetest

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

func compareIDs(a, b collab.ID) int { return cmp.Compare(a, b) }

func contextEnded() (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx, cancel
}

// random applies the same batches to the store and to the oracle and compares
// receipts and every read. Names, dates and values are drawn from small pools so
// that repeats, corrections, parallel claims and conflicts are common.
func random(t *testing.T, open func(t *testing.T) store.Store) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			g := &generator{rand.New(rand.NewPCG(seed, 7)), nil}
			w, oracle := newWorld(t, open(t)), newWorld(t, mem.New())
			for step := range 25 {
				b := g.batch()
				got, gotErr := w.Apply(w.ctx, b)
				want, wantErr := oracle.Apply(w.ctx, b)
				if gotErr != nil || wantErr != nil {
					equal(t, fmt.Sprintf("step %d: codes", step), collab.CodeOf(gotErr), collab.CodeOf(wantErr))
					continue
				}
				w.wrote(got)
				got.Token, want.Token = "", ""
				got.Wrote, want.Wrote = nil, nil
				equal(t, fmt.Sprintf("step %d: receipt", step), got, want)
				g.known = append(g.known, want.IDs...)
				if step%4 == 0 {
					compareReads(t, w, oracle, g)
				}
			}
			compareReads(t, w, oracle, g)
		})
	}
}

var keyPool = []string{
	"doc:page", "doc:ref", "inst:a", "inst:b", "inst:c", "inst:d", "unit:u", "alliance:x", "project:p", "project:q",
	"event:e", "place:ro", "place:lt", "place:cluj", "programme:e", "lab:l",
}

var locators = []string{"record 1", "record 2"}

type generator struct {
	*rand.Rand
	known []collab.ID
}

func pick[T any](g *generator, list ...T) T { return list[g.IntN(len(list))] }

func (g *generator) batch() store.Batch {
	b := store.Batch{Actor: pick(g, "", "ann"), Reason: pick(g, "", "why")}
	for _, k := range keyPool {
		switch k {
		case "doc:page":
			b.Entities = append(b.Entities, document(k, collab.Page, ""))
		case "doc:ref":
			b.Entities = append(b.Entities, document(k, collab.Reference, "2022-03"))
		default:
			b.Entities = append(b.Entities, entity(k))
		}
	}
	for range g.IntN(12) {
		b.Assert = append(b.Assert, g.claim())
	}
	for range g.IntN(4) {
		if len(g.known) > 0 {
			b.Retract = append(b.Retract, pick(g, g.known...))
		}
	}
	for range g.IntN(3) {
		s := scope(pick(g, "doc:page", "doc:ref"), pick(g, keyPool[2:]...), pick(g, locators...))
		if s.Outgoing = g.IntN(2) == 0; s.Outgoing && g.IntN(2) == 0 {
			s.Kind, s.To = pick(g, collab.MemberOf, collab.PartOf, collab.LocatedIn), id(pick(g, keyPool[2:]...))
		}
		b.Replace = append(b.Replace, s)
	}
	if g.IntN(2) == 0 {
		b.Notes = append(b.Notes, store.Note{Source: id(pick(g, "doc:page", "doc:ref")), Key: pick(g, locators...), Value: pick(g, "", "x", "y")})
	}
	return b
}

func (g *generator) claim() collab.Claim {
	source, subject := pick(g, "doc:page", "doc:ref"), pick(g, keyPool[2:]...)
	var c collab.Claim
	switch g.IntN(9) {
	case 0:
		c = name(source, subject, pick(g, "Ångström", "alpha", "Ωmega", "大学", "ﬆ", "🌍 z"), pick(g, "", "en", "ro"), pick(g, collab.NameTypes...))
	case 1:
		c = identifier(source, subject, pick(g, collab.SchemeCountry, "ror", "website"), pick(g, "RO", "LT"))
	case 2:
		c = text(source, subject, pick(g, collab.PeriodTopic, collab.PeriodTopic, collab.EstablishedTopic), pick(g, "2024", "2023/..", "2020-01/2024-06", "2021/"))
	case 3:
		c = text(source, subject, pick(g, collab.InstitutionTypeTopic, "DUTY"), pick(g, "UNIVERSITY", "FUNDER"))
	case 4:
		f := figure(source, subject, pick(g, "m", "n"), pick(g, collab.Qualifiers...), float64(g.IntN(4)), pick[collab.OptionalText](g, "", "u", "v"))
		f.Period = pick[collab.EDTF](g, "", "2020", "2021/..")
		c = f
	case 5:
		for c = nil; c == nil || c.Check() != nil; { // until it is not in itself
			c = relation(source, subject, collab.LocatedIn, pick(g, "place:ro", "place:lt", "place:cluj"))
		}
	default:
		r := relation(source, subject, pick(g, collab.MemberOf, collab.ParticipatesIn, collab.HasParty, collab.PartOf, collab.CooperatesWith), pick(g, keyPool[2:]...),
			valid(pick[collab.EDTF](g, "", "2020/2022", "2021/..", "2022-06-01", "1999/")), role(pick[collab.OptionalText](g, "", "COORDINATOR", "PARTNER")))
		if r.From == r.To {
			r.Kind = collab.CooperatesWith // which may lead back, see rule 6
		}
		if g.IntN(4) == 0 {
			n := int32(g.IntN(3))
			r.Order = &n
		}
		c = r
	}
	s := c.Base()
	s.Observed = pick[collab.EDTF](g, "", "", "2021", "2022-03-04")
	s.Confidence, s.Modality = pick(g, collab.Confidences...), pick(g, collab.Actual, collab.Actual, collab.Planned, collab.Past)
	if g.IntN(2) == 0 {
		n := int32(g.IntN(50))
		s.Evidence = []collab.Evidence{at(n, n+int32(g.IntN(9)))}
	} else {
		s.Evidence = []collab.Evidence{{Locator: collab.OptionalText(pick(g, locators...))}}
	}
	return c
}

// shapes is the number of differently shaped conditions that are drawn, whatever the
// seed. Neo4j plans each shape anew, which takes longer than everything else in this
// test.
const shapes = 14

// shape returns a generator for the shape of a condition; the values of the condition
// come from the generator of the test.
func (g *generator) shape() *rand.Rand { return rand.New(rand.NewPCG(uint64(g.IntN(shapes)), 11)) }

// selection draws the selection of a read.
func (g *generator) selection(shape *rand.Rand, now int64) collab.Selection {
	var s collab.Selection
	if shape.IntN(2) == 0 {
		s.At = collab.AtVersion(1 + g.Int64N(now+1))
	}
	if shape.IntN(3) == 0 {
		s.Sources = ids(pick(g, "doc:page", "doc:ref", "doc:?"))
	}
	if shape.IntN(4) == 0 {
		s.Origins = []collab.Origin{pick(g, collab.Origins...)}
	}
	if shape.IntN(4) == 0 {
		s.Confidence = collab.Confidences[:1+g.IntN(2)]
	}
	if shape.IntN(4) == 0 {
		s.Modality = collab.Modalities[:1+g.IntN(3)]
	}
	return s
}

func (g *generator) where(shape *rand.Rand, now int64, depth int) store.Where {
	var w store.Where
	day := collab.NewDay(2019+g.IntN(8), 6, 1)
	way := []collab.Direction{collab.In, collab.Out, collab.Both, ""}[shape.IntN(4)]
	switch shape.IntN(13) {
	case 0:
		w.Kinds = kinds(pick(g, collab.EntityKinds[:12]...), collab.KindPlace)
	case 1:
		w.IDs = ids(pick(g, keyPool...), pick(g, keyPool...), "inst:?")
	case 2:
		w.Countries = []string{pick(g, "RO", "LT", "XX", "")}
	case 3:
		w.Types = collab.InstitutionTypes[:1+g.IntN(3)]
	case 4:
		w.ActiveOn = &day
	case 5:
		w.EndsIn = &collab.DateRange{From: &day}
	case 6:
		w.Claimed = &store.Claimed{Class: collab.ClassIdentifier, Labels: []string{pick(g, "ror", "website")}, Selection: g.selection(shape, now)}
		if shape.IntN(2) == 0 {
			w.Claimed.Match = pick(g, "LT", "RO")
		}
	case 7:
		w.Claimed = &store.Claimed{Class: collab.ClassName, Match: pick(g, "alpha", "大学"), Selection: g.selection(shape, now)}
	case 8:
		w.Related = &store.Related{Kinds: []collab.RelationKind{collab.MemberOf, collab.ParticipatesIn}, Direction: way, Selection: g.selection(shape, now)}
	case 9:
		w.Related = &store.Related{Roles: []string{"COORDINATOR"}, WithKinds: kinds(pick(g, collab.EntityKinds[:6]...)), Direction: way, Selection: g.selection(shape, now)}
	case 10:
		sel := g.selection(shape, now)
		w.Stated = &sel
	case 11:
		w.Statuses = []collab.InstitutionStatus{""}
	}
	if depth > 0 {
		switch shape.IntN(4) {
		case 0:
			w.And = []store.Where{g.where(shape, now, depth-1), g.where(shape, now, depth-1)}
		case 1:
			w.Or = []store.Where{g.where(shape, now, depth-1), g.where(shape, now, depth-1)}
		case 2:
			not := g.where(shape, now, depth-1)
			w.Not = &not
		}
	}
	return w
}

// compareReads asks both stores the same questions.
func compareReads(t *testing.T, w, oracle *world, g *generator) {
	t.Helper()
	now := must(oracle.Version(oracle.ctx))(t)
	all := ids(keyPool...)
	both := comparison{t, w, oracle}
	same := both.same
	same("version", func(w *world) (any, error) { return w.Version(w.ctx) })
	same("get", func(w *world) (any, error) { return w.Get(w.ctx, all) })
	same("statements", func(w *world) (any, error) { return w.Statements(w.ctx, g.known) })
	same("notes", func(w *world) (any, error) { return w.Notes(w.ctx, all[0], append(locators, "none")) })
	same("notes under", func(w *world) (any, error) { return w.NotesUnder(w.ctx, "", "rec") })
	same("sources", func(w *world) (any, error) { return w.Sources(w.ctx) })
	for _, at := range []collab.At{collab.Now(), collab.AtVersion(now / 2)} {
		same(fmt.Sprint("graph stream ", at), func(w *world) (any, error) { return graphOf(w, at) })
	}
	same("records in the stream", func(w *world) (any, error) {
		records := map[collab.ID]*collab.Record{}
		_, err := w.StreamGraph(w.ctx, collab.Now(), store.GraphStream{Record: func(r *collab.Record) error { records[r.ID] = r; return nil }})
		return records, err
	})
	same("holders", func(w *world) (any, error) {
		return w.Holders(w.ctx, []store.Key{
			{Class: collab.ClassIdentifier, Label: "ror", Match: "RO"}, {Class: collab.ClassIdentifier, Match: "LT"},
			{Class: collab.ClassName, Match: "angstrom"}, {Class: collab.ClassName, Label: "LABEL", Match: "alpha"},
		})
	})
	same("changes", func(w *world) (any, error) {
		page, err := w.Store.Changes(w.ctx, store.Changes{Total: true})
		for i := range page.Changes {
			page.Changes[i].Commit.At = page.Changes[i].Commit.At.Truncate(1 << 62)
		}
		return page, err
	})
	for range 8 {
		both.atRandom(g, all, now)
	}
}

// comparison asks the store under test and the oracle the same questions.
type comparison struct {
	*testing.T
	store, oracle *world
}

// same fails unless the store answers a question as the oracle does.
func (c comparison) same(what string, ask func(*world) (any, error)) {
	c.Helper()
	got, err := ask(c.store)
	if err != nil {
		c.Fatalf("%s: %v", what, err)
	}
	want, err := ask(c.oracle)
	if err != nil {
		c.Fatalf("%s, oracle: %v", what, err)
	}
	equal(c.T, what, got, want)
}

// atRandom asks with a selection, a condition and an order drawn at random. all has the
// ids of the entities, and now is the version.
func (c comparison) atRandom(g *generator, all []collab.ID, now int64) {
	c.Helper()
	same := c.same
	shape := g.shape()
	sel, where := g.selection(g.Rand, now), g.where(shape, now, 2)
	order, desc, limit := []store.OrderField{store.ByName, store.ByCreated, store.ByChanged}[shape.IntN(3)], shape.IntN(2) == 0, g.IntN(5)
	near := store.Neighbours{IDs: all, Direction: pick(g, collab.In, collab.Out, collab.Both), Records: pick(g, false, true), Selection: sel}
	if g.IntN(2) == 0 {
		near.Kinds = []collab.RelationKind{collab.MemberOf, collab.LocatedIn}
	}
	switch near.Evidence = g.IntN(2) == 0; g.IntN(4) {
	case 0:
		near.WithKinds = []collab.EntityKind{collab.KindAlliance, collab.KindPlace}
	case 1:
		near.With = all[:len(all)/2]
	case 2:
		near.Roles = []string{"", string(collab.Coordinator)}
	}
	what := fmt.Sprintf("%+v", where)
	same(fmt.Sprintf("claims %+v", sel), func(w *world) (any, error) { return w.Claims(w.ctx, all, sel) })
	same(fmt.Sprintf("neighbours %+v", near), func(w *world) (any, error) { return w.Neighbours(w.ctx, near) })
	same(fmt.Sprintf("far ends %+v", near), func(w *world) (any, error) { return w.FarEnds(w.ctx, near) })
	same("find "+what, func(w *world) (any, error) {
		page, err := w.Find(w.ctx, store.Find{Where: where, Order: order, Desc: desc, Total: true})
		if err != nil || len(page.Records) < 2 {
			return page, err
		}
		after := store.PositionOf(page.Records[0], order)
		next, err := w.Find(w.ctx, store.Find{Where: where, Order: order, Desc: desc, After: &after, Limit: limit})
		return []any{page, next}, err
	})
	same("facets "+what, func(w *world) (any, error) {
		return w.Facets(w.ctx, where, []store.Facet{store.FacetKind, store.FacetCountry, store.FacetType, store.FacetSource, store.FacetScheme, store.FacetYear}, 4)
	})
	same("conflicts "+what, func(w *world) (any, error) {
		return w.Store.Conflicts(w.ctx, store.Conflicts{At: sel.At, Where: where, Total: true, Limit: 3})
	})
	same(fmt.Sprintf("relations %+v", sel), func(w *world) (any, error) {
		return w.Store.Relations(w.ctx, store.Relations{Selection: sel, Limit: 5, Total: true})
	})
	same(fmt.Sprintf("scan %+v", sel), func(w *world) (any, error) {
		var found []string
		err := w.Scan(w.ctx, store.Scan{Class: pick(g, collab.ClassName), Selection: sel}, func(c collab.Claim) error {
			found = append(found, fmt.Sprint(c.Base().ID, c.Base().Asserted, c.Base().Retracted))
			return nil
		})
		slices.Sort(found)
		return found, err
	})
	since := int64(0)
	if !sel.At.IsNow() {
		since = sel.At.Resolve(now + 1)
	}
	same("history", func(w *world) (any, error) {
		page, err := w.Store.Changes(w.ctx, store.Changes{Entity: all[3], Since: since, Total: true, Limit: 7})
		for i := range page.Changes {
			page.Changes[i].Commit.At = page.Changes[i].Commit.At.Truncate(1 << 62)
		}
		return page, err
	})
}
