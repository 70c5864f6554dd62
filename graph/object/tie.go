package object

import (
	"context"

	"liaison/internal/analysis"
	"liaison/internal/collab"
)

// Tie is one thing that two institutions share.
type Tie struct {
	view *View
	tie  analysis.Tie
}

func (v *View) ties(list []analysis.Tie) []*Tie {
	out := make([]*Tie, len(list))
	for i, t := range list {
		out[i] = &Tie{v, t}
	}
	return out
}

// Kind is the kind of the tie.
func (t *Tie) Kind() collab.TieKind { return t.tie.Kind }

// Valid is the known time in which the tie holds for both institutions, "" where no
// source gives one.
func (t *Tie) Valid() collab.EDTF { return t.tie.Valid }

// FirstReported returns when both sides had been reported, "" if a side has no report.
func (t *Tie) FirstReported() collab.EDTF { return t.tie.FirstReported }

// LastReported returns when both sides were last reported, "" if a side has no report.
func (t *Tie) LastReported() collab.EDTF { return t.tie.LastReported }

// Ended reports whether the tie is over by the day of the question (rule 23a).
func (t *Tie) Ended() bool { return t.tie.Ended }

// Through is the thing that both share, nil where the two cooperate directly.
func (t *Tie) Through(ctx context.Context) (Entity, error) { return t.view.Entity(ctx, t.tie.Through) }

// Relations are the statements that make the tie, in order of id.
func (t *Tie) Relations(ctx context.Context) ([]*collab.Relation, error) {
	return t.view.relations(ctx, t.tie.Statements)
}

// relations gives the relations with the ids, in the order of ids.
func (v *View) relations(ctx context.Context, ids []collab.ID) ([]*collab.Relation, error) {
	claims, err := v.load.statements.LoadAll(ctx, ids)
	out := make([]*collab.Relation, 0, len(claims))
	for _, c := range claims {
		if r, ok := c.(*collab.Relation); ok {
			out = append(out, r)
		}
	}
	return out, err
}

// Evidence gives where the source of a statement says it. Lists of relations and names
// that were searched for come without their evidence, which is then read by id.
func (v *View) Evidence(ctx context.Context, s *collab.Statement) ([]*collab.Evidence, error) {
	list := s.Evidence
	if len(list) == 0 {
		c, err := v.load.statements.Load(ctx, s.ID)
		if err != nil || c == nil {
			return nil, err
		}
		list = c.Base().Evidence
	}
	out := make([]*collab.Evidence, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out, nil
}

// checkFirst reads how many ties a list shall have: -1, for all, where it is not
// given.
func checkFirst(n *int32) (int, error) {
	if n == nil {
		return -1, nil
	}
	return checkCount("first", n)
}

// loadRecords reads the records of the ids at once. It is for lists at the root: no
// other resolver asks for records at that time, so there is no batch to wait for.
func (v *View) loadRecords(ctx context.Context, ids []collab.ID) error {
	ends := make(map[collab.ID]*collab.Record, len(ids))
	for _, id := range ids {
		ends[id] = nil
	}
	return v.readEnds(v.withToken(ctx), ends)
}

// loadInstitutions reads the records at once and gives the institutions of the ids.
func (v *View) loadInstitutions(ctx context.Context, ids []collab.ID) ([]*Institution, error) {
	if err := v.loadRecords(ctx, ids); err != nil {
		return nil, err
	}
	return v.institutions(ctx, ids)
}

// institutions gives the institutions with the ids, in the order of ids, and nil in
// the place of an id that is not an institution of the graph.
func (v *View) institutions(ctx context.Context, ids []collab.ID) ([]*Institution, error) {
	records, err := v.records(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]*Institution, len(ids))
	for i, r := range records {
		out[i], _ = wrapAs[*Institution](v, r)
	}
	return out, nil
}

// institution gives the institution with the id, which the graph in memory has.
func (v *View) institution(ctx context.Context, id collab.ID) (*Institution, error) {
	list, err := v.institutions(ctx, []collab.ID{id})
	if err == nil && list[0] == nil {
		err = collab.Errorf(collab.NotFound, "the institution %s is no longer in the graph: ask again", id)
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}
