package importer

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// write brings records into the graph, all in one batch. Where the store refuses
// what they say, halves are tried, so that one bad record costs no other.
func (w *writer) write(ctx context.Context, records []record.Record) error {
	records, err := w.news(ctx, records)
	if err != nil || len(records) == 0 {
		return err
	}
	if err := w.identify(ctx, records); err != nil {
		return err
	}
	if w.DryRun {
		return nil
	}
	return w.apply(ctx, records)
}

func (w *writer) apply(ctx context.Context, records []record.Record) error {
	b := w.batch(records)
	receipt, err := w.store.Apply(ctx, b.Batch)
	switch {
	case err == nil:
		w.waiting.keep(b.waits)
		w.tally(b, receipt)
		return nil
	case !isFaultOfData(err):
		return err
	case len(records) == 1:
		r := records[0]
		for _, e := range r.Entities {
			w.entities.forget(e.ID)
		}
		return w.fault(record.Fault{File: r.File, Line: r.Line, Reason: err.Error()})
	}
	half := len(records) / 2
	if err := w.apply(ctx, records[:half]); err != nil {
		return err
	}
	return w.apply(ctx, records[half:])
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

func (w *writer) batch(records []record.Record) *batch {
	b := &batch{added: map[collab.ID]collab.EntityKind{}, waits: waits{}}
	b.Actor, b.Reason = "liaison", "import "+w.Format.Name
	source := w.Format.Source
	b.entity(store.Entity{ID: w.source, Kind: collab.KindDocument, Source: &source.Source})
	b.Assert = append(b.Assert, &collab.Name{
		Statement: collab.Statement{SourceID: w.source, Confidence: collab.Derived},
		Subject:   w.source, Value: source.Name, Language: "en", Type: collab.DisplayName,
	})
	for i := range records {
		w.add(b, &records[i])
	}
	b.Notes = append(b.Notes, b.waits.notes(w.source)...)
	return b
}

// add puts a record into the batch.
func (w *writer) add(b *batch, r *record.Record) {
	p := part{entity: -1, replace: -1}
	for i, e := range r.Entities {
		id := w.entities.final(e.ID)
		if e.Awaited {
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
	if r.Locator != "" && len(r.Entities) > 0 {
		p.replace = len(b.Replace)
		b.Replace = append(b.Replace, store.Scope{Source: w.source, Subject: w.entities.final(r.Entities[0].ID), Locator: r.Locator})
		w.waiting.withdraw(r.Locator, b.waits)
	}
	if note := stampOf(r); note != "" {
		b.Notes = append(b.Notes, store.Note{Source: w.source, Key: stampKey(r.Locator), Value: note})
	}
	for _, c := range r.Claims {
		own := w.complete(c, r)
		if at := w.assert(b, c); at >= 0 && own {
			p.claims = append(p.claims, at)
		}
	}
	b.parts = append(b.parts, p)
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
	for _, e := range s.Evidence {
		if string(e.Locator) == r.Locator {
			return true
		}
	}
	return r.Locator == ""
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

// tally counts what the batch did for each record.
func (w *writer) tally(b *batch, r store.Receipt) {
	w.Entities += r.Created
	w.Asserted += r.Asserted
	w.Retracted += r.Retracted
	w.Version = r.Version
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
			w.Created++
		case fresh > 0 || lost > 0:
			w.Changed++
		default:
			w.Unchanged++
		}
	}
}
