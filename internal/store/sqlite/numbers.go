package sqlite

import (
	"context"
	"database/sql"
	"iter"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// stored is what rows keep of an entity that they point at: its surrogate key, and its kind
// as kindKey has it.
type stored struct{ n, kind int64 }

// numberNew gives new surrogate keys to new entities.
func (v *view) numberNew(ctx context.Context, create []*collab.Record) error {
	next, err := number(ctx, v, "next_entity")
	if err != nil {
		return err
	}
	v.write.numbers = map[collab.ID]stored{}
	for i, r := range create {
		v.write.numbers[r.ID] = stored{next + int64(i), kindKey(r.Kind)}
	}
	return nil
}

// number finds the surrogate keys of entities that have none in the write yet, with 0 for "".
func (v *view) number(ctx context.Context, ids iter.Seq[collab.ID]) error {
	n := v.write.numbers
	var old []collab.ID
	for id := range ids {
		if _, known := n[id]; !known {
			if got := v.got[id]; got.Record != nil {
				n[id] = stored{got.n, kindKey(got.Kind)}
			} else if n[id] = (stored{}); id != "" {
				old = append(old, id)
			}
		}
	}
	if len(old) == 0 {
		return nil
	}
	_, err := rows(ctx, v, "numbers", func(r *sql.Rows) (id collab.ID, err error) {
		var number int64
		var kind collab.EntityKind
		err = r.Scan((*string)(&id), &number, (*string)(&kind))
		n[id] = stored{number, kindKey(kind)}
		return id, err
	}, sql.Named("ids", jsonOf(old)))
	return err
}

// namedBy gives the entities that claims name, "" among them.
func namedBy(claims []collab.Claim) iter.Seq[collab.ID] {
	return func(yield func(collab.ID) bool) {
		for _, c := range claims {
			other := collab.ID("")
			switch c := c.(type) {
			case *collab.Relation:
				other = c.To
			case *collab.Figure:
				other = c.PlaceID
			}
			if !yield(c.Base().SourceID) || !yield(c.About()) || !yield(other) {
				return
			}
		}
	}
}

// namedByRecords gives the entities that the records and conflicts of a write name, "" among them.
func namedByRecords(w *store.Write) iter.Seq[collab.ID] {
	return func(yield func(collab.ID) bool) {
		for _, list := range [][]*collab.Record{w.Create, w.Update} {
			for _, r := range list {
				if !yield(r.ID) || !yield(r.CityID) || !yield(r.ParentID) {
					return
				}
			}
		}
		for _, c := range w.OpenConflicts {
			if !yield(c.SubjectID) {
				return
			}
		}
	}
}
