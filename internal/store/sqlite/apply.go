package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"reflect"
	"slices"
	"strconv"
	"time"

	codes "modernc.org/sqlite/lib"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Apply plans and writes a batch in one transaction, which holds the write
// lock from its first read on.
func (s *Store) Apply(ctx context.Context, b store.Batch) (receipt store.Receipt, err error) {
	if err := s.place.checkAll(); err != nil {
		return receipt, err
	}
	s.checkpoints.keepUp(ctx)
	defer func() {
		if primary(err) == codes.SQLITE_FULL {
			s.checkpoints.makeRoom()
		} else {
			s.checkpoints.check()
		}
		if err = s.translate(ctx, "writing a batch", s.place.verdict(err)); err != nil {
			receipt = store.Receipt{}
		}
	}()
	// database/sql gives a free connection to any of those that wait for it, in no order: an
	// unlucky one of sixteen writers would wait for sixty batches of the others.
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return receipt, ctx.Err()
	}
	conn, err := s.writer.Conn(ctx)
	if err != nil {
		return receipt, err
	}
	defer conn.Close()
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return receipt, err
	}
	defer tx.Rollback()
	v := &view{tx: tx, statements: s.writes, got: map[collab.ID]numberedRecord{}, write: &writer{tx: tx, conn: conn, prepared: s.writes, bound: statements{}}}
	if err := v.checkToken(ctx); err != nil {
		return receipt, err
	}
	end, err := s.readAside(ctx, v, b)
	if err != nil {
		return receipt, err
	}
	defer end()
	w, receipt, err := store.Plan(ctx, v, b, time.Now())
	if err != nil {
		return receipt, err
	}
	receipt.Token = strconv.FormatInt(receipt.Version, 10)
	if w == nil {
		return receipt, nil
	}
	if err := v.carryOut(ctx, w); err != nil {
		return receipt, err
	}
	return receipt, tx.Commit()
}

// carryOut writes a plan, but for the claims that Settled has begun to write. The commit
// comes last.
func (v *view) carryOut(ctx context.Context, w *store.Write) error {
	begun, err := v.settle()
	if err != nil {
		return err
	}
	if err := v.note(ctx, w.Notes); err != nil || w.Commit.Version == 0 {
		return err
	}
	if !begun {
		if err := v.numberNew(ctx, w.Create); err != nil {
			return err
		}
		if err := v.number(ctx, namedBy(w.Assert)); err != nil {
			return err
		}
	}
	if err := v.number(ctx, namedByRecords(w)); err != nil {
		return err
	}
	n := v.write.numbers
	if err := v.create(ctx, w.Create, n); err != nil {
		return err
	}
	if err := v.update(ctx, w, n); err != nil {
		return err
	}
	if err := v.retract(ctx, w); err != nil {
		return err
	}
	if !begun {
		if err := v.assert(ctx, w.Assert); err != nil {
			return err
		}
	}
	for _, c := range w.CloseConflicts {
		if err := v.exec(ctx, "close_conflict", sql.Named("version", w.Commit.Version), sql.Named("id", string(c.ID)), sql.Named("asserted", c.Asserted)); err != nil {
			return err
		}
	}
	for _, c := range w.OpenConflicts {
		if err := v.exec(ctx, "insert_conflict", string(c.ID), c.Asserted, n[c.SubjectID].n, c.Property, string(c.Rule), jsonOf(c.ClaimIDs)); err != nil {
			return err
		}
	}
	return v.exec(ctx, "insert_commit", sql.Named("version", w.Commit.Version), sql.Named("at", w.Commit.At.UnixMicro()),
		sql.Named("actor", w.Commit.Actor), sql.Named("reason", w.Commit.Reason), sql.Named("key", w.Commit.Key),
		sql.Named("digest", w.Commit.Digest), sql.Named("retractions", len(w.Retract)))
}

// create inserts new entities.
func (v *view) create(ctx context.Context, list []*collab.Record, n map[collab.ID]stored) error {
	if len(list) == 0 {
		return nil
	}
	return insertRows(ctx, v.write.conn, func(insert insertRow) error {
		for part := range slices.Chunk(list, pageRows) {
			if err := ctx.Err(); err != nil {
				return err
			}
			for _, r := range part {
				if err := insert("insert_entity", entityArgs(r, n)); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// pageRows is how many rows are prepared at once, and inserted without a look at whether
// the context has ended.
const pageRows = 500

// claimPage has the inserts of some claims. Its lists are filled anew for later pages.
type claimPage struct {
	queries []string
	args    [][]any
	err     error
}

// assert inserts claims in order of their entities, so that the index by entity is
// written in its own order. Another goroutine prepares the rows one page ahead.
func (v *view) assert(ctx context.Context, claims []collab.Claim) error {
	if len(claims) == 0 {
		return nil
	}
	n := v.write.numbers
	claims = inOrderOfSubjects(claims, n)
	const pages = 3
	ready, free := make(chan *claimPage, pages), make(chan *claimPage, pages)
	for range pages {
		free <- &claimPage{}
	}
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(ready)
		for part := range slices.Chunk(claims, pageRows) {
			select {
			case page := <-free:
				page.fill(part, n)
				ready <- page // there is room: there are no more pages than that
			case <-stop:
				return
			}
		}
	}()
	return insertRows(ctx, v.write.conn, func(insert insertRow) error {
		for page := range ready {
			if err := cmp.Or(page.err, ctx.Err()); err != nil {
				return err
			}
			for i, query := range page.queries {
				if err := insert(query, page.args[i]); err != nil {
					return err
				}
			}
			free <- page
		}
		return nil
	})
}

// fill makes the page that of the claims.
func (p *claimPage) fill(claims []collab.Claim, n map[collab.ID]stored) {
	p.queries, p.err = p.queries[:0], nil
	for i, c := range claims {
		if i == len(p.args) {
			p.args = append(p.args, nil)
		}
		query, args, err := claimArgs(p.args[i][:0], store.RowOf(c), n)
		p.queries, p.args[i], p.err = append(p.queries, query), args, cmp.Or(p.err, err)
	}
}

// update writes the version of the last change of every new and touched entity, and the
// whole record of those that there were before and whose summary or source changed.
func (v *view) update(ctx context.Context, w *store.Write, n map[collab.ID]stored) error {
	if len(w.Create)+len(w.Update) == 0 {
		return nil
	}
	var numbers []int64
	for _, list := range [][]*collab.Record{w.Create, w.Update} {
		for _, r := range list {
			if r.Changed == w.Commit.Version { // others only follow a place that they lie in
				numbers = append(numbers, n[r.ID].n)
			}
		}
	}
	slices.Sort(numbers)
	if err := v.exec(ctx, "touch_entities", sql.Named("version", w.Commit.Version), sql.Named("numbers", jsonOf(numbers))); err != nil {
		return err
	}
	for _, r := range w.Update {
		if old := v.got[r.ID]; old.Record == nil || !reflect.DeepEqual(old.Source, r.Source) || !r.Summary.Equal(old.Summary) {
			if err := v.exec(ctx, "update_entity", entityArgs(r, n)...); err != nil {
				return err
			}
		}
	}
	return nil
}

// inOrderOfSubjects returns the claims in the order of the numbers of their entities, and
// claims about one entity in the order given. It looks each number up once.
func inOrderOfSubjects(claims []collab.Claim, n map[collab.ID]stored) []collab.Claim {
	type numbered struct {
		subject int64
		claim   collab.Claim
	}
	list := make([]numbered, len(claims))
	for i, c := range claims {
		list[i] = numbered{n[c.About()].n, c}
	}
	slices.SortStableFunc(list, func(a, b numbered) int { return cmp.Compare(a.subject, b.subject) })
	out := make([]collab.Claim, len(list))
	for i, c := range list {
		out[i] = c.claim
	}
	return out
}

func (v *view) retract(ctx context.Context, w *store.Write) error {
	ids := map[string][]collab.ID{}
	for _, c := range w.Retract {
		query := "retract_claims"
		if c.Class() == collab.ClassRelation {
			query = "retract_relations"
		}
		ids[query] = append(ids[query], c.Base().ID)
	}
	for query, list := range ids {
		if err := v.exec(ctx, query, sql.Named("version", w.Commit.Version), sql.Named("ids", jsonOf(list))); err != nil {
			return err
		}
	}
	return nil
}

func entityArgs(r *collab.Record, n map[collab.ID]stored) []any {
	source := collab.Source{}
	if r.Source != nil {
		source = *r.Source
	}
	span := r.Period.Span()
	_, end := r.Period.Bounds()
	return []any{
		n[r.ID].n, string(r.ID), string(r.Kind), r.Created,
		string(source.Origin), string(source.Published), string(source.URL), string(source.SHA256), jsonOf(append([]string{}, source.Languages...)),
		r.Name, r.Sort, r.Country, n[r.CityID].n, n[r.ParentID].n, jsonOf(append([]collab.InstitutionType{}, r.Types...)), string(r.Status),
		string(r.Period), int64(span.From), int64(span.To), end.Known, int64(r.Year),
	}
}

// claimArgs returns the insert of a claim, with its arguments appended to args. A claim
// about an entity without a number is INTERNAL: the tables have no foreign keys, which
// would look up each entity again.
func claimArgs(args []any, r store.Row, n map[collab.ID]stored) (query string, _ []any, err error) {
	number := func(id collab.ID) int64 {
		if n[id].n == 0 && id != "" {
			err = collab.Errorf(collab.Internal, "the claim %s names the entity %s, which is not stored", r.ID, id)
		}
		return n[id].n
	}
	var order any
	if r.Order != nil {
		order = int64(*r.Order)
	}
	if r.Class == collab.ClassRelation {
		query = "insert_relation"
		args = append(args, string(r.ID), idKey(r.ID), r.Label, number(r.Subject), number(r.To), n[r.Subject].kind, n[r.To].kind, r.Role, r.Status, order)
	} else {
		query = "insert_claim"
		args = append(args, string(r.ID), idKey(r.ID), string(r.Class), number(r.Subject), r.Label, r.Value, matchKey(r.Class, r.Match),
			r.Language, order, r.Figure, number(r.Place))
	}
	args = append(args, number(r.Source), string(r.Origin), string(r.Confidence), string(r.Modality), r.Valid, r.Observed, r.Asserted, r.Evidence)
	return query, args, err
}
