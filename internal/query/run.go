package query

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// Prepared is closed when Run has all that questions need in memory: the view of the
// graph and the index for matching.
func (m *SharedMemory) Prepared() <-chan struct{} { return m.prepared }

// prepareAgain is how long Run waits after an attempt that failed.
const prepareAgain = time.Second

// Run reads the graph and the index for matching into memory before the first question
// needs them, and keeps the graph up to date with what other processes write until the
// context ends. It must be called once at most.
func (m *SharedMemory) Run(ctx context.Context, log *slog.Logger) {
	var preparing sync.WaitGroup
	defer preparing.Wait()
	preparing.Go(func() {
		for m.prepare(ctx) != nil {
			select {
			case <-time.After(prepareAgain):
			case <-ctx.Done():
				return
			}
		}
		close(m.prepared)
	})
	m.Memory.Run(ctx, log) // it logs why the store cannot be read
}

// prepare reads into memory what questions need.
func (m *SharedMemory) prepare(ctx context.Context) error {
	version, err := m.store.Version(ctx)
	if err != nil {
		return err
	}
	v, err := m.At(ctx, max(version, 1))
	if err == nil {
		_, err = m.Matches.matcherOf(ctx, v)
	}
	return err
}
