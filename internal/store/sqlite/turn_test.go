package sqlite_test

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/sqlite"
)

// TestWritersTakeTurns: batches that wait are written in the order in which they came, and
// one whose caller goes away is not written.
func TestWritersTakeTurns(t *testing.T) {
	for _, path := range []string{filepath.Join(t.TempDir(), "graph.db"), sqlite.Memory} {
		s := open(t, path)
		release := s.HoldTurn()
		const writers, gone = 20, 7
		ctx, leave := context.WithCancel(t.Context())
		type answer struct {
			version int64
			err     error
		}
		answers := make([]chan answer, writers)
		for i := range answers {
			answers[i] = make(chan answer, 1)
			go func() {
				of := t.Context()
				if i == gone {
					of = ctx
				}
				r, err := s.Apply(of, store.Batch{Entities: []store.Entity{{ID: collab.EntityID(fmt.Sprint("inst:", i)), Kind: collab.KindInstitution}}})
				answers[i] <- answer{r.Version, err}
			}()
			for waiting() <= i {
				time.Sleep(time.Millisecond)
			}
		}
		leave()
		if a := <-answers[gone]; collab.CodeOf(a.err) != collab.DeadlineExceeded {
			t.Errorf("the writer that went away got %v", a.err)
		}
		release()
		want := int64(0)
		for i, c := range answers {
			if i == gone {
				continue
			}
			want++
			if a := <-c; a.err != nil || a.version != want {
				t.Errorf("%s: writer %d got version %d and %v, want %d", filepath.Base(path), i, a.version, a.err, want)
			}
		}
	}
}

// waiting is how many goroutines wait in Apply for their turn.
func waiting() int {
	stacks := make([]byte, 1<<20)
	stacks = stacks[:runtime.Stack(stacks, true)]
	apply := []byte("sqlite.(*Store).Apply(")
	return len(slices.DeleteFunc(bytes.Split(stacks, []byte("\n\n")), func(stack []byte) bool {
		head, _, _ := bytes.Cut(stack, []byte("\n"))
		return !bytes.Contains(head, []byte("[select")) || !bytes.Contains(stack, apply)
	}))
}
