package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// decisions are where a table has what a person decided.
type decisions struct {
	file     string
	text, id string // columns
	upload   string // its name as a source
}

// acceptBatch is how many decisions are written at a time.
const acceptBatch = 1_000

// accept makes the strings of a table names of the institutions that a person
// gave them. The same decisions again change nothing.
func (p Process) accept(ctx context.Context, s store.Store, t *affiliations, d decisions) error {
	source := collab.EntityID(uploadKey(d.upload))
	said := collab.Statement{SourceID: source, Origin: collab.Upload}
	base := store.Batch{
		Reason:   "decisions of " + d.upload,
		Entities: []store.Entity{{ID: source, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Upload}}},
		Assert:   []collab.Claim{&collab.Name{Statement: said, Subject: source, Value: d.upload, Type: collab.DisplayName}},
	}
	batch := base
	taken, fresh := 0, 0
	flush := func() error {
		if len(batch.Assert) == len(base.Assert) {
			return nil
		}
		receipt, err := s.Apply(ctx, batch)
		if err != nil {
			return err
		}
		for _, isNew := range receipt.New[len(base.Assert):] {
			taken++
			if isNew {
				fresh++
			}
		}
		batch.Assert = append([]collab.Claim(nil), base.Assert...)
		return nil
	}
	batch.Assert = append([]collab.Claim(nil), base.Assert...)
	for {
		row, err := t.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return dataProblem(err)
		}
		given, value := row.Get(d.id), row.Get(d.text)
		if given == "" || value == "" {
			continue
		}
		id, err := decided(ctx, s, given)
		if err != nil {
			return dataProblem(fmt.Errorf("%s:%d: %s: %w", d.file, row.Line, d.id, err))
		}
		place := said
		place.Evidence = []collab.Evidence{{Locator: collab.OptionalText(fmt.Sprintf("line %d", row.Line))}}
		claim := &collab.Name{Statement: place, Subject: id, Value: value, Type: collab.Alias}
		if err := claim.Check(); err != nil {
			return dataProblem(fmt.Errorf("%s:%d: %s: %w", d.file, row.Line, d.text, err))
		}
		batch.Assert = append(batch.Assert, claim)
		if len(batch.Assert) >= acceptBatch {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := flush(); err != nil {
		return err
	}
	p.say("%s decisions taken, %s of them new; source: %s", grouped(int64(taken)), grouped(int64(fresh)), printable(d.upload))
	return nil
}

// decided is the one institution of an id of the graph or a ROR id.
func decided(ctx context.Context, s store.Reader, given string) (collab.ID, error) {
	if ror := record.ROR(given); ror != "" {
		found, err := s.Holders(ctx, []store.Key{{Class: collab.ClassIdentifier, Label: record.SchemeROR, Match: ror}})
		if err != nil {
			return "", err
		}
		if len(found[0]) != 1 {
			return "", fmt.Errorf("the ROR id %s is of %d entities: give an id of the graph", ror, len(found[0]))
		}
		return found[0][0], nil
	}
	id := collab.ID(strings.TrimSpace(given))
	records, err := s.Get(ctx, []collab.ID{id})
	if err != nil {
		return "", err
	}
	if records[0] == nil {
		return "", errors.New("nothing in the graph has the id " + printable(given) + ": give one id, as 'liaison match' prints them, or a ROR id")
	}
	return id, nil
}
