package sqlite

import (
	"database/sql"
	"encoding/json"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// claimScan returns a function that reads the columns of claim_row, behind those that before
// has places for. It uses the same memory for each row.
func claimScan(before ...any) func(*sql.Rows) (collab.Claim, error) {
	var row store.Row
	columns := append(before, (*string)(&row.ID), (*string)(&row.Class), (*string)(&row.Subject), &row.Label, &row.Value, &row.Language,
		&row.Order, &row.Figure, (*string)(&row.Place), (*string)(&row.Source), (*string)(&row.Origin), &row.Published,
		(*string)(&row.Confidence), (*string)(&row.Modality), &row.Valid, &row.Observed, &row.Asserted, &row.Retracted, &row.Evidence)
	return func(r *sql.Rows) (collab.Claim, error) {
		if err := r.Scan(columns...); err != nil {
			return nil, err
		}
		return row.Claim()
	}
}

// scanRelation reads the columns of relation_row.
func scanRelation(r *sql.Rows) (*collab.Relation, error) { return relationAfter(r) }

func relationAfter(r *sql.Rows, before ...any) (*collab.Relation, error) {
	c := &collab.Relation{}
	var evidence string
	err := r.Scan(append(before, (*string)(&c.ID), (*string)(&c.Kind), (*string)(&c.From), (*string)(&c.To), (*string)(&c.Role),
		(*string)(&c.Status), &c.Order, (*string)(&c.SourceID), (*string)(&c.Origin), (*string)(&c.Published),
		(*string)(&c.Confidence), (*string)(&c.Modality), (*string)(&c.Valid), (*string)(&c.Observed), &c.Asserted, &c.Retracted, &evidence)...)
	if err != nil {
		return nil, err
	}
	c.Evidence, err = collab.ParseEvidence(evidence, c.SourceID)
	return c, err
}

// numberedRecord is a record with its surrogate key.
type numberedRecord struct {
	n int64
	*collab.Record
}

func scanNumbered(r *sql.Rows) (e numberedRecord, err error) {
	e.Record, err = recordAfter(r, &e.n)
	return e, err
}

// scanRecord reads the columns of entity_row.
func scanRecord(r *sql.Rows) (*collab.Record, error) { return recordAfter(r) }

func recordAfter(r *sql.Rows, before ...any) (*collab.Record, error) {
	e := &collab.Record{}
	var source collab.Source
	var languages, types string
	err := r.Scan(append(before, (*string)(&e.ID), (*string)(&e.Kind), &e.Created, &e.Changed, (*string)(&source.Origin), (*string)(&source.Published),
		(*string)(&source.URL), (*string)(&source.SHA256), &languages, &e.Name, &e.Sort, &e.Country, (*string)(&e.CityID),
		(*string)(&e.ParentID), &types, (*string)(&e.Status), (*string)(&e.Period), &e.Year)...)
	if err != nil {
		return nil, err
	}
	if e.Types, err = listIn[collab.InstitutionType](types); err != nil {
		return nil, err
	}
	e.Source, err = sourceIn(source, languages)
	return e, err
}

// sourceIn returns the source of a record with its languages, which are in a column of their
// own. It is nil where the source has no origin: the entity is no document.
func sourceIn(source collab.Source, languages string) (*collab.Source, error) {
	if source.Origin == "" {
		return nil, nil
	}
	var err error
	source.Languages, err = listIn[string](languages)
	return &source, err
}

// listIn reads a column that has a JSON list. An empty list is nil.
func listIn[T any](column string) (list []T, err error) {
	if column != "[]" {
		err = json.Unmarshal([]byte(column), &list)
	}
	return list, err
}
