package query

import (
	"context"
	"sync/atomic"
	"time"

	"golang.org/x/sync/singleflight"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/store"
)

// Matches holds the index that affiliation strings are matched with. It is built from
// the view in memory, which also tells whether a later change concerns it. It is built
// in the background: where the question ends before, the next one finds the index.
type Matches struct {
	store   store.Reader
	build   singleflight.Group
	current atomic.Pointer[matcher]
}

type matcher struct {
	*match.Matcher
	version int64 // of the view from which it was built
}

// NewMatches makes an empty holder; the first question builds the index.
func NewMatches(s store.Reader) *Matches { return &Matches{store: s} }

// patienceForMatches is how long a question waits for the index of its own version where
// there is an earlier one, with which it is answered then.
const patienceForMatches = 5 * time.Second

// matcherOf returns a matcher of the view. While names change faster than an index is
// built, it is one of an earlier version.
func (m *Matches) matcherOf(ctx context.Context, v *live.View) (*matcher, error) {
	waiting, stop := ctx, context.CancelFunc(func() {})
	if m.current.Load() != nil {
		waiting, stop = context.WithTimeout(ctx, patienceForMatches)
	}
	defer stop()
	background := context.WithoutCancel(ctx)
	for {
		c := m.current.Load()
		switch {
		case c.fits(v) || c != nil && waiting.Err() != nil:
			return c, nil
		case ctx.Err() != nil:
			return nil, collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "the index for matching is being built: ask again in some seconds")
		}
		// Another question, for another view, may be building an index already.
		select {
		case built := <-m.build.DoChan("", func() (any, error) { return nil, m.renew(background, v) }):
			if built.Err != nil {
				return nil, built.Err
			}
		case <-waiting.Done():
		}
	}
}

// fits reports whether the matcher is that of the view.
func (c *matcher) fits(v *live.View) bool { return c != nil && c.version >= v.Described }

// renew builds the matcher of a view.
func (m *Matches) renew(ctx context.Context, v *live.View) (err error) {
	defer collab.Recover(&err, "matching could not be prepared")
	if m.current.Load().fits(v) {
		return nil
	}
	list, err := catalog.Read(ctx, v.InFrontOf(m.store), collab.AtVersion(v.Version))
	if err == nil {
		m.current.Store(&matcher{match.New(list), v.Version})
	}
	return err
}

// Match finds the entities that each string names, in the order of the strings.
func (r *VersionReader) Match(ctx context.Context, queries []match.Query) ([]match.Result, error) {
	v, err := r.View(ctx)
	if err != nil {
		return nil, err
	}
	m, err := r.Matches.matcherOf(ctx, v)
	if err != nil {
		return nil, err
	}
	return m.All(ctx, queries)
}
