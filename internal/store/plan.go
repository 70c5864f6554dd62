package store

import (
	"context"
	"iter"
	"slices"
	"time"

	"liaison/internal/collab"
)

// View is what a plan reads. It reads inside the transaction that will carry the plan
// out, so that nothing changes between reading and writing.
type View interface {
	Version(ctx context.Context) (int64, error)
	// CommitByKey returns the commit with the idempotency key, nil for none.
	CommitByKey(ctx context.Context, key string) (*Commit, error)
	Notes(ctx context.Context, source collab.ID, keys []string) ([]string, error)
	Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error)
	Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error)
	Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error)
	Neighbours(ctx context.Context, q Neighbours) ([][]Link, error)
	// Parallels returns the relations in force that have kind, From and To of one of the
	// given relations.
	Parallels(ctx context.Context, of []*collab.Relation) ([]*collab.Relation, error)
	// Coordinators returns the PARTICIPATES_IN and MEMBER_OF relations in force that lead
	// to one of the things with role COORDINATOR.
	Coordinators(ctx context.Context, things []collab.ID) ([]*collab.Relation, error)
	// OpenConflicts returns the conflicts in force about the subjects.
	OpenConflicts(ctx context.Context, subjects []collab.ID) ([]*collab.Conflict, error)
}

// EarlyWriter is a View that begins to write before the plan is complete.
type EarlyWriter interface {
	// Settled is told of the claims that the plan asserts, once and before the plan works
	// out anything else of them, such as summaries and conflicts. The new entities have no
	// summaries yet. What the view reads afterwards is still the graph before the batch.
	// The plan may fail later: what was written is to be undone then.
	Settled(ctx context.Context, create []*collab.Record, assert []collab.Claim) error
}

// Write is a planned batch, down to the rows: all of it is written in the
// transaction of its View, the commit last.
type Write struct {
	Commit         Commit             // the zero Commit where there are notes only
	Create         []*collab.Record   // new entities, with their summaries
	Update         []*collab.Record   // existing ones as they are from now on
	Assert         []collab.Claim     // new claims, complete
	Retract        []collab.Claim     // claims to close at Commit.Version, as they were
	OpenConflicts  []*collab.Conflict // new rows
	CloseConflicts []*collab.Conflict // rows to close at Commit.Version, as they were
	Notes          []Note
}

// Plan works out what a batch changes: it checks the batch, gives ids to claims, joins
// repeats, turns changes into corrections (rules 1 and 20), updates summaries (rule 4)
// and finds conflicts (rule 5). A nil Write means that there is nothing to change; a
// Write whose Commit has version 0 has only notes. The receipt is complete except for
// its token.
func Plan(ctx context.Context, v View, b Batch, now time.Time) (*Write, Receipt, error) {
	if err := b.check(); err != nil {
		return nil, Receipt{}, err
	}
	p := &plan{View: v, ctx: ctx, batch: b}
	digest := ""
	if b.Key != "" {
		digest = b.digest()
		switch c, err := v.CommitByKey(ctx, b.Key); {
		case err != nil:
			return nil, Receipt{}, err
		case c != nil && c.Digest != digest:
			return nil, Receipt{}, collab.Errorf(collab.ConflictCode, "the idempotency key %q was used for another write: use a new one", b.Key)
		case c != nil:
			return nil, Receipt{Version: c.Version}, nil
		}
	}
	for _, n := range b.Expect {
		switch now, err := v.Notes(ctx, n.Source, []string{n.Key}); {
		case err != nil:
			return nil, Receipt{}, err
		case now[0] != n.Value:
			return nil, Receipt{}, collab.Wrap(collab.ConflictCode, ErrOvertaken, "another writer has begun meanwhile")
		}
	}
	version, err := v.Version(ctx)
	if err != nil {
		return nil, Receipt{}, err
	}
	p.write.Commit = Commit{Version: version + 1, At: now.UTC().Truncate(time.Microsecond), Actor: b.Actor, Reason: b.Reason, Key: b.Key, Digest: digest}
	for _, step := range []func() error{p.entities, p.retractions, p.assertions} {
		if err := step(); err != nil {
			return nil, Receipt{}, err
		}
	}
	r := Receipt{
		Version: version, IDs: p.ids, Made: p.made, New: p.fresh, Dropped: p.dropped,
		Created: len(p.write.Create), Asserted: len(p.write.Assert), Retracted: len(p.write.Retract),
	}
	if r.Created+r.Asserted+r.Retracted+len(p.sources) == 0 {
		notes, err := b.notes(r)
		if err != nil || len(notes) == 0 {
			return nil, r, err
		}
		return &Write{Notes: notes}, r, nil
	}
	if a, ok := v.(EarlyWriter); ok {
		if err := a.Settled(ctx, p.write.Create, p.write.Assert); err != nil {
			return nil, Receipt{}, err
		}
	}
	for _, step := range []func() error{p.summaries, p.conflicts} {
		if err := step(); err != nil {
			return nil, Receipt{}, err
		}
	}
	r.Version++
	p.write.Notes, err = b.notes(r)
	r.Wrote = &p.write
	return &p.write, r, err
}

type plan struct {
	View
	ctx   context.Context
	batch Batch
	write Write

	ids     []collab.ID // ids, made, fresh and dropped are IDs, Made, New and Dropped of the Receipt
	made    []bool
	fresh   []bool
	dropped []int

	records map[collab.ID]*collab.Record // existing and new, by id
	created map[collab.ID]bool
	sources map[collab.ID]bool         // documents whose Source changed
	gone    map[collab.ID]bool         // claims that this batch retracts
	held    map[collab.ID]collab.Claim // claims in force that were read for the batch's scopes
}

// entities loads the entities that the batch names, plans the creation of new ones, and
// refuses claims about entities that neither the graph nor the batch has, or of kinds that
// cannot be so related.
func (p *plan) entities() error {
	p.records, p.created = map[collab.ID]*collab.Record{}, map[collab.ID]bool{}
	p.sources, p.gone = map[collab.ID]bool{}, map[collab.ID]bool{}
	named := make(map[collab.ID]bool, len(p.batch.Entities))
	for _, e := range p.batch.Entities {
		named[e.ID] = true
	}
	for _, c := range p.batch.Assert {
		for id := range mentioned(c) {
			named[id] = true
		}
	}
	if err := p.load(keys(named)); err != nil {
		return err
	}
	p.made = make([]bool, len(p.batch.Entities))
	for i, e := range p.batch.Entities {
		before := len(p.write.Create)
		if err := p.entity(e); err != nil {
			return err
		}
		p.made[i] = len(p.write.Create) > before
	}
	for _, c := range p.batch.Assert {
		for id := range mentioned(c) {
			if p.records[id] == nil {
				return collab.Errorf(collab.NotFound, "a %s names the entity %s, which the graph does not know: create it first", c.Class(), id)
			}
		}
		if source := p.records[c.Base().SourceID]; source.Source == nil {
			return collab.Errorf(collab.BadUserInput, "a %s has the source %s, which is no document", c.Class(), source.ID)
		}
		if r, ok := c.(*collab.Relation); ok {
			if err := r.CheckEnds(p.records[r.From].Kind, p.records[r.To].Kind); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *plan) entity(e Entity) error {
	r := p.records[e.ID]
	if r == nil {
		r = &collab.Record{ID: e.ID, Kind: e.Kind, Created: p.write.Commit.Version, Changed: p.write.Commit.Version, Source: e.Source}
		p.records[e.ID], p.created[e.ID] = r, true
		p.write.Create = append(p.write.Create, r)
		return nil
	}
	if r.Kind != e.Kind {
		return collab.Errorf(collab.ConflictCode, "entity %s is a %s in the graph, not a %s", e.ID, r.Kind, e.Kind)
	}
	if e.Source == nil || sameSource(r.Source, e.Source) {
		return nil
	}
	if r.Source.Origin != e.Source.Origin || r.Source.Published != e.Source.Published {
		return collab.Errorf(collab.ConflictCode, "document %s has another origin or date of publication in the graph: make it another document", e.ID)
	}
	r.Source = e.Source
	p.sources[e.ID] = !p.created[e.ID]
	return nil
}

func sameSource(a, b *collab.Source) bool {
	return a.Origin == b.Origin && a.Published == b.Published && a.URL == b.URL && a.SHA256 == b.SHA256 &&
		slices.Equal(a.Languages, b.Languages)
}

// mentioned yields the entities that a claim names, its source first.
func mentioned(c collab.Claim) iter.Seq[collab.ID] {
	return func(yield func(collab.ID) bool) {
		if !yield(c.Base().SourceID) || !yield(c.About()) {
			return
		}
		switch c := c.(type) {
		case *collab.Relation:
			yield(c.To)
		case *collab.Figure:
			if c.PlaceID != "" {
				yield(c.PlaceID)
			}
		}
	}
}

// load reads the records of the ids that the plan does not have yet.
func (p *plan) load(ids []collab.ID) error {
	var missing []collab.ID
	asked := map[collab.ID]bool{}
	for _, id := range ids {
		if p.records[id] == nil && !asked[id] {
			asked[id] = true
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	records, err := p.Get(p.ctx, missing)
	if err != nil {
		return err
	}
	for _, r := range records {
		if r != nil {
			own := *r
			p.records[r.ID] = &own
		}
	}
	return nil
}

// loadKnown loads entities that statements of the graph name, and which it therefore has.
func (p *plan) loadKnown(ids []collab.ID) error {
	if err := p.load(ids); err != nil {
		return err
	}
	for _, id := range ids {
		if p.records[id] == nil { // the view is not of one version
			return collab.Errorf(collab.Internal, "the store has statements about %s, and no such entity", id)
		}
	}
	return nil
}

func (p *plan) retractions() error {
	if len(p.batch.Retract) == 0 {
		return nil
	}
	claims, err := p.Statements(p.ctx, p.batch.Retract)
	if err != nil {
		return err
	}
	for i, c := range claims {
		if c == nil {
			return collab.Errorf(collab.NotFound, "the graph has no statement %s to retract", p.batch.Retract[i])
		}
		p.retract(c)
	}
	return nil
}

func (p *plan) retract(c collab.Claim) {
	s := c.Base()
	if s.Retracted == 0 && !p.gone[s.ID] {
		p.gone[s.ID] = true
		p.write.Retract = append(p.write.Retract, c)
	}
}
