package importer

import (
	"context"
	"crypto/rand"
	"errors"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Imports take turns in a store: what one finds out about entities, another that
// ran beside it would not know. Who begins last has the turn, so that none waits
// for one that was killed; the other is refused with its next batch.

// turnKey is under which the turn is noted.
var turnKey = store.Note{Source: collab.EntityID("liaison:imports"), Key: "turn"}

// takeTurn begins a turn.
func takeTurn(ctx context.Context, s store.Store) (store.Note, error) {
	turn := turnKey
	turn.Value = rand.Text()
	_, err := s.Apply(ctx, store.Batch{Notes: []store.Note{turn}})
	return turn, err
}

// inTurn applies a batch, unless another has the turn.
func inTurn(ctx context.Context, s store.Store, turn store.Note, b store.Batch) (store.Receipt, error) {
	b.Expect = append(b.Expect, turn)
	r, err := s.Apply(ctx, b)
	if errors.Is(err, store.ErrOvertaken) {
		err = collab.Wrap(collab.ConflictCode, store.ErrOvertaken, "another import, or a forget, has begun in this store and goes on alone; what was written is whole: run the same command again when that is done")
	}
	return r, err
}

// endTurn gives the turn back.
func endTurn(ctx context.Context, s store.Store, turn store.Note) error {
	end := turn
	end.Value = ""
	_, err := inTurn(ctx, s, turn, store.Batch{Notes: []store.Note{end}})
	return err
}
