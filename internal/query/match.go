package query

import (
	"context"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/store"
)

// Matches holds what affiliation strings are matched with. The first question has it
// built, and a write of names, places or parts has it built anew: beside the question,
// which may end before, so that the next one finds it.
type Matches struct {
	store   store.Store
	mu      sync.Mutex
	build   *build // the last one
	current atomic.Pointer[matcher]
}

type matcher struct {
	*match.Matcher
	version int64
}

// build is that of a matcher; err may be read once done is closed.
type build struct {
	done chan struct{}
	err  error
}

// NewMatches builds nothing yet.
func NewMatches(s store.Store) *Matches { return &Matches{store: s} }

// most changes that are looked through for one that matters; beyond them building
// anew is as fast.
const mostLookedThrough = 20_000

// at is a matcher that knows the version.
func (m *Matches) at(ctx context.Context, version int64) (*matcher, error) {
	for {
		if c := m.current.Load(); c != nil && c.version >= version {
			return c, nil
		}
		b := m.start(ctx)
		select {
		case <-b.done:
		case <-ctx.Done():
			return nil, collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "what names are matched with is being read: ask again in some seconds")
		}
		if b.err != nil {
			return nil, b.err
		}
	}
}

// start is the build under way, or a new one.
func (m *Matches) start(ctx context.Context) *build {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.build != nil {
		select {
		case <-m.build.done:
		default:
			return m.build
		}
	}
	b := &build{done: make(chan struct{})}
	m.build = b
	go func() {
		defer close(b.done)
		defer func() {
			if cause := recover(); cause != nil { // which here would end the process
				b.err = collab.Errorf(collab.Internal, "matching could not be prepared: %v\n%s", cause, debug.Stack())
			}
		}()
		var next *matcher
		if next, b.err = m.next(context.WithoutCancel(ctx)); b.err == nil {
			m.current.Store(next)
		}
	}()
	return b
}

// next is a matcher of the store's version.
func (m *Matches) next(ctx context.Context) (*matcher, error) {
	now, err := m.store.Version(ctx)
	if err != nil {
		return nil, err
	}
	if c := m.current.Load(); c != nil {
		if same, err := m.same(ctx, c.version, now); err != nil || same {
			return &matcher{c.Matcher, now}, err
		}
	}
	list, err := catalog.Read(ctx, m.store, now)
	if err != nil {
		return nil, err
	}
	return &matcher{match.New(list), now}, nil
}

// same tells whether nothing that matching looks at has changed.
func (m *Matches) same(ctx context.Context, since, until int64) (bool, error) {
	page, err := m.store.Changes(ctx, store.Changes{Since: since, Until: until, Limit: mostLookedThrough})
	if err != nil || len(page.Changes) == mostLookedThrough {
		return false, err
	}
	for _, c := range page.Changes {
		switch claim := c.Claim.(type) {
		case *collab.Name, *collab.Text:
			return false, nil
		case *collab.Identifier:
			if claim.Scheme == collab.SchemeCountry {
				return false, nil
			}
		case *collab.Relation:
			if k := claim.Kind; k == collab.LocatedIn || k == collab.PartOf || k == collab.Succeeds {
				return false, nil
			}
		}
	}
	return true, nil
}

// Match finds what each string names, in their order.
func (r *Reader) Match(ctx context.Context, queries []match.Query) ([]match.Result, error) {
	m, err := r.Matches.at(ctx, r.At)
	if err != nil {
		return nil, err
	}
	return m.All(ctx, queries)
}
