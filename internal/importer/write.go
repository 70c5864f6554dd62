package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// entry is a record on its way into the graph. One aside is what is left of a
// record that is not taken itself: the things that many records share, which the
// format describes with the first of them. It is not counted.
type entry struct {
	record.Record
	aside bool
}

// aside is what a record says of things that it shares with others: claims at
// places of their own. ok is false where there are none.
func aside(r record.Record) (e entry, ok bool) {
	for _, c := range r.Claims {
		if len(c.Base().Evidence) > 0 && !c.Base().StandsAt(r.Locator) {
			e.Claims = append(e.Claims, c)
		}
	}
	e.Record = record.Record{File: r.File, Line: r.Line, Entities: r.Entities, Claims: e.Claims}
	e.aside = true
	return e, len(e.Claims) > 0
}

// write brings records into the graph, all in one batch, which notes that the
// import has come to the position. Where the store refuses what they say, or so
// many at once, halves are tried, so that one bad record costs no other.
func (w *writer) write(ctx context.Context, records []record.Record, position int) error {
	entries, err := w.news(ctx, records)
	if err != nil {
		return err
	}
	if err := w.identify(ctx, entries); err != nil || w.DryRun {
		return err
	}
	return w.apply(ctx, entries, position)
}

func (w *writer) apply(ctx context.Context, records []entry, position int) error {
	if w.most > 0 && len(records) > w.most {
		return w.halves(ctx, records, position)
	}
	b := w.batch(records)
	var sum Summary
	b.NotesOf = func(r store.Receipt) []store.Note {
		sum = w.tally(b, r)
		return []store.Note{w.reached(position, sum)}
	}
	_, err := inTurn(ctx, w.store, w.turn, b.Batch)
	switch tooMany := collab.CodeOf(err) == collab.TooCostly; {
	case err == nil:
		w.waiting.keep(b.waits)
		w.Summary, w.state.Position = sum, position
		return nil
	case !tooMany && !isFaultOfData(err), tooMany && len(records) < 2:
		return err
	case tooMany:
		w.most = len(records) / 2
	case len(records) == 1:
		return w.refuse(ctx, records[0], position, err)
	}
	return w.halves(ctx, records, position)
}

// halves writes records in two batches; the first does not move the place.
func (w *writer) halves(ctx context.Context, records []entry, position int) error {
	half := len(records) / 2
	if err := w.apply(ctx, records[:half], w.state.Position); err != nil {
		return err
	}
	return w.apply(ctx, records[half:], position)
}

// refuse makes a fault of a record that the store does not take. What it says of
// things that others name too is kept.
func (w *writer) refuse(ctx context.Context, r entry, position int, because error) error {
	if rest, ok := aside(r.Record); ok && !r.aside {
		if err := w.apply(ctx, []entry{rest}, position); err != nil {
			return err
		}
	}
	for _, e := range r.Entities {
		w.entities.forget(e.ID)
	}
	w.state.Position = position
	if r.aside {
		return nil
	}
	return w.fault(record.Fault{File: r.File, Line: r.Line, Reason: because.Error()})
}

// batch is a batch in the making, with what each record put into it.
type batch struct {
	store.Batch
	parts []part
	waits waits
	added map[collab.ID]collab.EntityKind // entities in it
}

// part is the stretch of a batch's lists that a record made. Claims at places of
// their own are of things that many records share, and tell nothing of this one.
type part struct {
	entity  int // its first entity's place, -1: the graph has that
	claims  []int
	replace int // -1: none
}

func (w *writer) batch(records []entry) *batch {
	b := &batch{added: map[collab.ID]collab.EntityKind{}, waits: waits{}}
	b.Actor, b.Reason = "liaison", "import "+w.Format.Name
	for i := range records {
		w.add(b, &records[i])
	}
	// A file may be of other documents' statements alone.
	if slices.ContainsFunc(b.Assert, func(c collab.Claim) bool { return c.Base().SourceID == w.source }) {
		source := w.Format.Source
		b.entity(store.Entity{ID: w.source, Kind: collab.KindDocument, Source: &source.Source})
		b.Assert = append(b.Assert, &collab.Name{
			Statement: collab.Statement{SourceID: w.source, Confidence: collab.Derived},
			Subject:   w.source, Value: source.Name, Language: "en", Type: collab.DisplayName,
		})
	}
	b.Notes = append(b.Notes, b.waits.notes(w.source)...)
	return b
}

// add puts a record into the batch.
func (w *writer) add(b *batch, r *entry) {
	p := part{entity: -1, replace: -1}
	for i, e := range r.Entities {
		id := w.entities.final(e.ID)
		if e.Awaited || r.aside && !named(r.Claims, e.ID, id) {
			continue
		}
		// One of another kind is left to the store to refuse.
		if b.added[id] != e.Kind {
			at := b.entity(store.Entity{ID: id, Kind: e.Kind, Source: e.Source})
			if i == 0 {
				p.entity = at
			}
		}
		for _, c := range w.waiting.of(e.ID, b.waits) {
			b.waits[e.ID] = nil
			w.assert(b, collab.Clone(c))
		}
	}
	if r.Locator != "" && len(r.Entities) > 0 && w.mayHave(r.Locator) {
		p.replace = len(b.Replace)
		b.Replace = append(b.Replace, store.Scope{Source: w.source, Subject: w.entities.final(r.Entities[0].ID), Locator: r.Locator})
		w.waiting.withdraw(r.Locator, b.waits)
	}
	for _, t := range r.Things {
		if !r.aside && (!w.state.First || len(w.past) > 0) {
			b.Replace = append(b.Replace, store.Scope{Source: w.source, Subject: w.entities.final(t.ID), Locator: t.Locator, Outgoing: true})
		}
	}
	if note := stampOf(&r.Record); note != "" {
		b.Notes = append(b.Notes, store.Note{Source: w.source, Key: stampKey(r.Locator), Value: note})
	}
	for _, c := range r.Claims {
		own := w.complete(c, &r.Record)
		if at := w.assert(b, c); at >= 0 && own {
			p.claims = append(p.claims, at)
		}
	}
	if !r.aside {
		b.parts = append(b.parts, p)
	}
}

// named tells whether one of the claims names the entity, by either id.
func named(claims []collab.Claim, ids ...collab.ID) bool {
	return slices.ContainsFunc(claims, func(c collab.Claim) bool {
		if r, ok := c.(*collab.Relation); ok && slices.Contains(ids, r.To) {
			return true
		}
		return slices.Contains(ids, c.About())
	})
}

// assert puts a claim into the batch, and gives its place there; -1 where it has
// to wait.
func (w *writer) assert(b *batch, c collab.Claim) int {
	missing := w.redirect(c)
	if r, ok := c.(*collab.Relation); ok && missing != "" {
		w.waiting.put(missing, r, b.waits)
		return -1
	}
	b.Assert = append(b.Assert, c)
	return len(b.Assert) - 1
}

// mayHave tells whether the graph may hold an earlier state of the record: to look
// costs more than to write.
func (w *writer) mayHave(locator string) bool {
	return !w.state.First || w.past[hashOf(locator)]
}

func (b *batch) entity(e store.Entity) int {
	b.added[e.ID] = e.Kind
	b.Entities = append(b.Entities, e)
	return len(b.Entities) - 1
}

// complete gives a claim its source and its place, and tells whether that is the
// record's own.
func (w *writer) complete(c collab.Claim, r *record.Record) (own bool) {
	s := c.Base()
	if s.SourceID == "" {
		s.SourceID = w.source
	} else {
		s.SourceID = w.entities.final(s.SourceID)
	}
	if len(s.Evidence) == 0 && r.Locator != "" && s.SourceID == w.source {
		s.Evidence = []collab.Evidence{{Locator: collab.Maybe(r.Locator)}}
		return true
	}
	return r.Locator == "" || s.StandsAt(r.Locator)
}

// redirect names the claim's entities by the ids that the graph has for them. The
// id of one that has not come yet is returned, and stays in the claim.
func (w *writer) redirect(c collab.Claim) (missing collab.ID) {
	to := func(id *collab.ID) {
		final := w.entities.final(*id)
		if !w.entities.has(final) {
			missing = *id
			return
		}
		*id = final
	}
	switch c := c.(type) {
	case *collab.Name:
		to(&c.Subject)
	case *collab.Identifier:
		to(&c.Subject)
	case *collab.Text:
		to(&c.Subject)
	case *collab.Figure:
		to(&c.Subject)
		if c.PlaceID != "" {
			to(&c.PlaceID)
		}
	case *collab.Relation:
		to(&c.From)
		to(&c.To)
	}
	return missing
}

// tally is the summary with what the batch did for each record.
func (w *writer) tally(b *batch, r store.Receipt) Summary {
	sum := w.Summary
	sum.Entities += r.Created
	sum.Asserted += r.Asserted
	sum.Retracted += r.Retracted
	sum.Version = r.Version
	for _, p := range b.parts {
		fresh, lost := 0, 0
		for _, at := range p.claims {
			if r.New[at] {
				fresh++
			}
		}
		if p.replace >= 0 {
			lost = r.Dropped[p.replace]
		}
		switch {
		case p.entity >= 0 && r.Made[p.entity], fresh > 0 && fresh == len(p.claims) && lost == 0:
			sum.Created++
		case fresh > 0 || lost > 0:
			sum.Changed++
		default:
			sum.Unchanged++
		}
	}
	return sum
}
