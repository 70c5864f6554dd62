package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strconv"

	"liaison/internal/collab"
)

// recordsByNumber returns the records of entities by their numbers. Equal lists of types
// are one list.
func (v *view) recordsByNumber(ctx context.Context, numbers []int64) (map[int64]placed, error) {
	if len(numbers) == 0 {
		return nil, nil
	}
	types := map[string][]collab.InstitutionType{}
	byNumber := make(map[int64]placed, len(numbers))
	var near []int64 // cities and parents
	_, err := rows(ctx, v, "records_by_number", func(r *sql.Rows) (none struct{}, err error) {
		var row string
		if err := r.Scan(&row); err != nil {
			return none, err
		}
		n := nextWhole(&row)
		e, err := placedIn(row, types)
		byNumber[n] = e
		near = append(near, e.city, e.parent)
		return none, err
	}, sql.Named("numbers", jsonOf(eachOnce(numbers))))
	if err != nil {
		return nil, err
	}
	ids, err := v.idsByNumber(ctx, near)
	for _, e := range byNumber {
		e.CityID, e.ParentID = ids[e.city], ids[e.parent]
	}
	return byNumber, err
}

// placedIn reads a record from the fields of its row. The row is one text, which the fields
// that are kept share.
func placedIn(row string, types map[string][]collab.InstitutionType) (e placed, err error) {
	e.Record = &collab.Record{Created: nextWhole(&row), Changed: nextWhole(&row)}
	e.city, e.parent = nextWhole(&row), nextWhole(&row)
	if e.Year, err = strconv.Atoi(next(&row)); err != nil { // a year before the first is less than 0
		return e, err
	}
	e.ID, e.Kind, e.Country = collab.ID(next(&row)), collab.EntityKind(next(&row)), next(&row)
	e.Status, e.Period = collab.InstitutionStatus(next(&row)), collab.EDTF(next(&row))
	if e.Types, err = typesIn(next(&row), types); err != nil {
		return e, err
	}
	source := collab.Source{
		Origin: collab.Origin(next(&row)), Published: collab.EDTF(next(&row)), URL: collab.OptionalText(next(&row)), SHA256: collab.OptionalText(next(&row)),
	}
	e.Source, err = sourceIn(source, next(&row))
	e.Sort, e.Name = next(&row), row
	return e, err
}

// idsByNumber returns the ids of entities by their numbers. The number 0 stands for none.
func (v *view) idsByNumber(ctx context.Context, numbers []int64) (map[int64]collab.ID, error) {
	numbers = slices.DeleteFunc(eachOnce(numbers), func(n int64) bool { return n == 0 })
	if len(numbers) == 0 {
		return nil, nil
	}
	ids := make(map[int64]collab.ID, len(numbers))
	_, err := rows(ctx, v, "ids_by_number", func(r *sql.Rows) (id collab.ID, err error) {
		var n int64
		err = r.Scan(&n, (*string)(&id))
		ids[n] = id
		return id, err
	}, sql.Named("numbers", jsonOf(numbers)))
	return ids, err
}

// eachOnce returns the numbers in their order, each once. It reuses the list.
func eachOnce(numbers []int64) []int64 {
	slices.Sort(numbers)
	return slices.Compact(numbers)
}
