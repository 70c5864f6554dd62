package sqlite

import (
	"context"
	"database/sql"
	"iter"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// numberNew gives new surrogate keys to new entities.
func (v *view) numberNew(ctx context.Context, create []*collab.Record) error {
	next, err := number(ctx, v, "next_entity")
	if err != nil {
		return err
	}
	v.write.numbers = map[collab.ID]int64{}
	for i, r := range create {
		v.write.numbers[r.ID] = next + int64(i)
	}
	return nil
}

// number finds the surrogate keys of entities that have none in the write yet, with 0 for "".
func (v *view) number(ctx context.Context, ids iter.Seq[collab.ID]) error {
	n := v.write.numbers
	var old []collab.ID
	for id := range ids {
		if _, known := n[id]; !known {
			n[id] = v.got[id].n
			if n[id] == 0 && id != "" {
				old = append(old, id)
			}
		}
	}
	if len(old) == 0 {
		return nil
	}
	_, err := rows(ctx, v, "numbers", func(r *sql.Rows) (id collab.ID, err error) {
		var number int64
		err = r.Scan((*string)(&id), &number)
		n[id] = number
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
