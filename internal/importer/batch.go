package importer

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// entry is a record on its way into the graph. One with sharedOnly set is what is
// left of a record that is not taken itself: what the record says of things that
// many records name, which a format describes with the first of them. Such an entry
// is not counted.
type entry struct {
	record.Record
	stampNote  string // the value of the note of the record's state, see stampOf; "" for a record without a stamp
	sharedOnly bool
	waiting    pendingChanges // the links that wait for its entities, where some were let go
	before     []collab.ID    // of a list: the entities that the row at its locator spoke of until now
}

// sharedPart returns the entry of what a record says of things that it shares with
// others: its claims that have a place of their own. ok is false if there are none.
func sharedPart(r record.Record) (e entry, ok bool) {
	for _, c := range r.Claims {
		if len(c.Base().Evidence) > 0 && !c.Base().HasLocator(r.Locator) {
			e.Claims = append(e.Claims, c)
		}
	}
	e.Record = record.Record{File: r.File, Sheet: r.Sheet, Line: r.Line, Entities: r.Entities, Claims: e.Claims}
	e.sharedOnly = true
	return e, len(e.Claims) > 0
}

// batch is a batch in the making, with what each record put into it.
type batch struct {
	store.Batch
	parts   []part
	pending pendingChanges
	kinds   map[collab.ID]collab.EntityKind // of the entities in it
}

// part says which items of a batch's lists a record made. Claims at places of their
// own describe things that many records share, and count for none of them.
type part struct {
	entity  int   // the place of its first entity; -1: the batch does not create it
	claims  []int // the places of its own claims
	replace []int // the places of its scopes
}

// batch makes the batch of some entries.
func (r *run) batch(entries []entry) *batch {
	b := &batch{kinds: map[collab.ID]collab.EntityKind{}, pending: pendingChanges{}}
	b.Actor, b.Reason = "liaison", "import "+r.opts.Format.Name
	claims := 0
	for i := range entries {
		claims += len(entries[i].Claims)
	}
	b.Assert = make([]collab.Claim, 0, claims+2) // and two about the source itself
	for i := range entries {
		r.addEntry(b, &entries[i])
	}
	// A file may hold statements of other documents only.
	if slices.ContainsFunc(b.Assert, func(c collab.Claim) bool { return c.Base().SourceID == r.source }) {
		source := r.opts.Format.Source
		b.addEntity(store.Entity{ID: r.source, Kind: collab.KindDocument, Source: &source.Source})
		b.Assert = append(b.Assert, &collab.Name{
			Statement: collab.Statement{SourceID: r.source, Confidence: collab.Derived},
			Subject:   r.source, Value: source.Name, Language: "en", Type: collab.DisplayName,
		})
		b.Assert = append(b.Assert, r.importDay()...)
	}
	b.Notes = append(b.Notes, b.pending.notes(r.source)...)
	return b
}

// importDay returns the statement on which day a register or an upload was imported,
// which is when it reports what it says (rule 8a); nothing for other sources.
func (r *run) importDay() []collab.Claim {
	if o := r.opts.Format.Source.Origin; o != collab.Registry && o != collab.Upload {
		return nil
	}
	return []collab.Claim{&collab.Text{
		Statement: collab.Statement{SourceID: r.source, Confidence: collab.Derived},
		Subject:   r.source, Topic: collab.ImportedTopic, Value: r.journal.state.lastRun().Format(time.DateOnly),
	}}
}

// addEntry puts a record into the batch: its entities, what it takes back, its
// stamp and its claims.
func (r *run) addEntry(b *batch, e *entry) {
	maps.Copy(b.pending, e.waiting)
	p := part{entity: r.addEntities(b, e)}
	if e.Locator != "" && len(e.Entities) > 0 {
		p.replace = r.addScopes(b, e)
	}
	for _, t := range e.Things {
		if !e.sharedOnly && (!r.journal.state.First || r.repeats.manyFiles()) {
			b.Replace = append(b.Replace, store.Scope{Source: r.source, Subject: r.resolver.final(t.ID), Locator: t.Locator, Outgoing: true})
		}
	}
	if e.stampNote != "" {
		b.Notes = append(b.Notes, store.Note{Source: r.source, Key: stampKey(e.Locator), Value: e.stampNote})
	}
	for _, c := range e.Claims {
		own := e.Locator == "" || c.Base().HasLocator(e.Locator)
		c, missing := r.resolver.redirect(c)
		if at := r.assert(b, c, missing); at >= 0 && own {
			p.claims = append(p.claims, at)
		}
	}
	if !e.sharedOnly {
		b.parts = append(b.parts, p)
	}
}

// addScopes lets the batch take back what the record at the locator said before and
// says no longer, of each entity that it speaks of now or spoke of then. It returns
// the places of the scopes in the batch.
func (r *run) addScopes(b *batch, e *entry) (places []int) {
	subjects := r.subjectsOf(e)
	if r.opts.Format.List {
		b.Notes = append(b.Notes, r.subjectsNote(e.Locator, subjects))
	}
	if !r.mayHave(e.Locator) {
		return nil
	}
	r.pending.withdraw(e.Locator, b.pending)
	if link, ok := r.linkOf(e); ok {
		b.Replace = append(b.Replace, store.Scope{Source: r.source, Subject: link.From, Locator: e.Locator, Kind: link.Kind, To: link.To})
		return []int{len(b.Replace) - 1}
	}
	for i, id := range subjects {
		places = append(places, len(b.Replace))
		b.Replace = append(b.Replace, store.Scope{Source: r.source, Subject: id, Locator: e.Locator, Outgoing: i > 0})
	}
	for _, id := range e.before {
		if !slices.Contains(subjects, id) {
			places = append(places, len(b.Replace))
			b.Replace = append(b.Replace, store.Scope{Source: r.source, Subject: id, Locator: e.Locator})
		}
	}
	return places
}

// subjectsOf returns the entities of the graph that the record's own claims are
// about, the record's first entity before the others.
func (r *run) subjectsOf(e *entry) []collab.ID {
	subjects := []collab.ID{r.resolver.final(e.Entities[0].ID)}
	for _, c := range e.Claims {
		if s := c.Base(); s.SourceID == r.source && s.HasLocator(e.Locator) {
			subjects = appendOnce(subjects, r.resolver.final(c.About()))
		}
	}
	return subjects
}

// addEntities puts the entities that the record brings into the batch, and asserts
// the links that have waited for them. It returns the place of the record's first
// entity in the batch, -1 if that was there before.
func (r *run) addEntities(b *batch, e *entry) (first int) {
	first = -1
	for i, named := range e.Entities {
		id := r.resolver.final(named.ID)
		if named.Awaited || e.sharedOnly && !mentions(e.Claims, named.ID) {
			continue
		}
		r.resolver.add(id) // a record before this one may have had to do without it
		// An entity of another kind is left to the store to refuse.
		if b.kinds[id] != named.Kind {
			at := b.addEntity(store.Entity{ID: id, Kind: named.Kind, Source: named.Source})
			if i == 0 {
				first = at
			}
		}
		for _, waiting := range r.pending.waitingFor(named.ID, b.pending) {
			b.pending[named.ID] = nil
			c, missing := r.resolver.redirect(waiting)
			r.assert(b, c, missing)
		}
	}
	return first
}

// linkOf returns the one relation that a record is, between entities of the graph; ok is
// false for other records.
func (r *run) linkOf(e *entry) (link *collab.Relation, ok bool) {
	if !e.Link || len(e.Claims) != 1 {
		return nil, false
	}
	c, _ := r.resolver.redirect(e.Claims[0])
	link, ok = c.(*collab.Relation)
	return link, ok
}

// mentions reports whether one of the claims is about the entity or leads to it.
func mentions(claims []collab.Claim, id collab.ID) bool {
	return slices.ContainsFunc(claims, func(c collab.Claim) bool {
		if r, ok := c.(*collab.Relation); ok && r.To == id {
			return true
		}
		return c.About() == id
	})
}

// assert puts a claim into the batch and returns its place there; -1 if it is a
// relation that has to wait for a missing entity.
func (r *run) assert(b *batch, c collab.Claim, missing collab.ID) int {
	if link, ok := c.(*collab.Relation); ok && missing != "" {
		r.pending.add(missing, link, b.pending)
		return -1
	}
	b.Assert = append(b.Assert, c)
	return len(b.Assert) - 1
}

// mayHave reports whether the graph may hold an earlier state of the record at the
// locator. To look for one costs more than to write, so a first import looks only
// for what an earlier file of its own has said.
func (r *run) mayHave(locator string) bool {
	return !r.journal.state.First || r.repeats.inEarlierFile(locator)
}

func (b *batch) addEntity(e store.Entity) int {
	b.kinds[e.ID] = e.Kind
	b.Entities = append(b.Entities, e)
	return len(b.Entities) - 1
}

// complete gives the claims of a record that name none of their own the source of the import
// and the record's place in it, which they share.
func (r *run) complete(rec *record.Record) {
	place := []collab.Evidence{{Locator: collab.OptionalText(rec.Locator)}}
	for _, c := range rec.Claims {
		s := c.Base()
		s.SourceID = cmp.Or(s.SourceID, r.source)
		if len(s.Evidence) == 0 && rec.Locator != "" && s.SourceID == r.source {
			s.Evidence = place
		}
	}
}

// tally returns the summary with what the batch did for each record.
func (r *run) tally(b *batch, receipt store.Receipt) Summary {
	sum := r.sum
	sum.Entities += receipt.Created
	sum.Asserted += receipt.Asserted
	sum.Retracted += receipt.Retracted
	sum.Version = receipt.Version
	for _, p := range b.parts {
		fresh, lost := 0, 0
		for _, at := range p.claims {
			if receipt.New[at] {
				fresh++
			}
		}
		for _, scope := range p.replace {
			lost += receipt.Dropped[scope]
		}
		switch {
		case p.entity >= 0 && receipt.Made[p.entity], fresh > 0 && fresh == len(p.claims) && lost == 0:
			sum.Created++
		case fresh > 0 || lost > 0:
			sum.Changed++
		default:
			sum.Unchanged++
		}
	}
	return sum
}
