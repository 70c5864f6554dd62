// Package decisions turns what a person decided about a list of strings into
// statements: each string becomes an alias of the institution that was chosen
// for it, said by an upload.
//
// The command "match --accept" calls it with the rows of a table. The package
// writes to a store and must not know tables, flags or files.
package decisions

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/store"
)

// Store is what writing decisions needs of a store.
type Store interface {
	Holders(ctx context.Context, keys []store.Key) ([][]collab.ID, error)
	Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error)
	Apply(ctx context.Context, b store.Batch) (store.Receipt, error)
}

// Row is one decision. Institution is an id of the graph or a ROR id; a row
// without Text or Institution decides nothing.
type Row struct {
	Line              int
	Text, Institution string
}

// Upload is the source of the decisions: its key in the graph, and its name.
type Upload struct{ Key, Name string }

// Count is how many decisions were read, and how many of them the graph did not
// have before.
type Count struct{ Taken, New int }

// RowError is a decision that cannot be kept. InText tells whether the string is
// at fault; otherwise it is the institution.
type RowError struct {
	Line   int
	InText bool
	Err    error
}

func (e *RowError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }
func (e *RowError) Unwrap() error { return e.Err }

// batchSize is how many decisions are written at a time.
const batchSize = 1_000

// Accept reads rows from next until it returns io.EOF, and writes them in batches.
// The same decisions again change nothing. At a row that cannot be kept it stops
// with a RowError; the batches written before stay.
func Accept(ctx context.Context, s Store, u Upload, next func() (Row, error)) (Count, error) {
	w := &writer{ctx: ctx, store: s, source: collab.EntityID(u.Key), upload: u}
	w.begin()
	for {
		row, err := next()
		if errors.Is(err, io.EOF) {
			return w.count, w.flush()
		}
		if err != nil {
			return w.count, err
		}
		if row.Text == "" || row.Institution == "" {
			continue
		}
		if err := w.add(row); err != nil {
			return w.count, err
		}
	}
}

// writer collects the claims of one batch.
type writer struct {
	ctx    context.Context
	store  Store
	source collab.ID
	upload Upload
	batch  store.Batch
	count  Count
}

// begin starts a batch. Its first claim is the name of the upload.
func (w *writer) begin() {
	w.batch = store.Batch{
		Reason:   "decisions of " + w.upload.Name,
		Entities: []store.Entity{{ID: w.source, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Upload}}},
		Assert:   []collab.Claim{&collab.Name{Statement: w.statement(), Subject: w.source, Value: w.upload.Name, Type: collab.DisplayName}},
	}
}

func (w *writer) statement() collab.Statement {
	return collab.Statement{SourceID: w.source, Origin: collab.Upload}
}

func (w *writer) add(row Row) error {
	id, fault, err := institution(w.ctx, w.store, row.Institution)
	if err != nil {
		return err
	}
	if fault != nil {
		return &RowError{Line: row.Line, Err: fault}
	}
	said := w.statement()
	said.Evidence = []collab.Evidence{{Locator: collab.OptionalText(fmt.Sprintf("line %d", row.Line))}}
	name := &collab.Name{Statement: said, Subject: id, Value: row.Text, Type: collab.Alias}
	if err := name.Check(); err != nil {
		return &RowError{Line: row.Line, InText: true, Err: err}
	}
	if w.batch.Assert = append(w.batch.Assert, name); len(w.batch.Assert) < batchSize {
		return nil
	}
	return w.flush()
}

// flush writes the batch, if it has any decisions, and begins the next one.
func (w *writer) flush() error {
	if len(w.batch.Assert) == 1 {
		return nil
	}
	receipt, err := w.store.Apply(w.ctx, w.batch)
	if err != nil {
		return err
	}
	for _, isNew := range receipt.New[1:] {
		w.count.Taken++
		if isNew {
			w.count.New++
		}
	}
	w.begin()
	return nil
}

// institution finds the one entity that has a ROR id or an id of the graph. fault
// says why there is none; err is of the store.
func institution(ctx context.Context, s Store, given string) (id collab.ID, fault, err error) {
	if ror, err := identifier.Normal(identifier.ROR, given); err == nil {
		found, err := s.Holders(ctx, []store.Key{{Class: collab.ClassIdentifier, Label: identifier.ROR, Match: ror}})
		if err != nil {
			return "", nil, err
		}
		if len(found[0]) != 1 {
			return "", fmt.Errorf("the ROR id %s belongs to %d entities: give an id of the graph", ror, len(found[0])), nil
		}
		return found[0][0], nil, nil
	}
	id = collab.ID(strings.TrimSpace(given))
	records, err := s.Get(ctx, []collab.ID{id})
	if err != nil {
		return "", nil, err
	}
	if records[0] == nil {
		return "", fmt.Errorf("nothing in the graph has the id %q: give one id, as 'liaison match' prints them, or a ROR id", id), nil
	}
	return id, nil, nil
}
