package importer

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// lease is the right to write imports into a store. Only one import at a time has
// it, because what one import finds out about entities, another that ran beside it
// would not know. Whoever acquires it last has it, so that nobody waits for an
// import that was killed; the import that had it before is refused with its next
// batch.
type lease struct {
	store store.Store
	note  store.Note // as it stands in the store while the lease is held
}

// leaseNote is the note that holds the lease; its value is "" while nobody has it.
var leaseNote = store.Note{Source: collab.EntityID("liaison:imports"), Key: "turn"}

// acquireLease takes the lease from whoever has it.
func acquireLease(ctx context.Context, s store.Store) (*lease, error) {
	l := &lease{store: s, note: leaseNote}
	l.note.Value = rand.Text()
	_, err := s.Apply(ctx, store.Batch{Notes: []store.Note{l.note}})
	return l, err
}

// leasePatience is how long an import that lost the lease waits for it: as long as
// something short takes, such as loading the curated set.
const leasePatience = 5 * time.Second

// awaitLease takes the lease as soon as nobody has it; nil if that takes too long.
func awaitLease(ctx context.Context, s store.Store) (*lease, error) {
	for until := time.Now().Add(leasePatience); ; {
		l := &lease{store: s, note: leaseNote}
		l.note.Value = rand.Text()
		_, err := s.Apply(ctx, store.Batch{Notes: []store.Note{l.note}, Expect: []store.Note{leaseNote}})
		switch {
		case err == nil:
			return l, nil
		case !errors.Is(err, store.ErrOvertaken):
			return nil, err
		case time.Now().After(until):
			return nil, nil
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// apply writes a batch while the lease is held. If another holder has taken the
// lease, nothing is written and the error is a CONFLICT caused by
// store.ErrOvertaken.
func (l *lease) apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	b.Expect = append(b.Expect, l.note)
	receipt, err := l.store.Apply(ctx, b)
	if errors.Is(err, store.ErrOvertaken) {
		err = collab.Wrap(collab.ConflictCode, store.ErrOvertaken, "another import, or a forget, has begun in this store and goes on alone; what was written is whole: run the same command again when that is done")
	}
	return receipt, err
}

// release gives the lease back.
func (l *lease) release(ctx context.Context) error {
	free := l.note
	free.Value = ""
	_, err := l.apply(ctx, store.Batch{Notes: []store.Note{free}})
	return err
}
