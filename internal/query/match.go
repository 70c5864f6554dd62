package query

import (
	"context"
	"runtime/debug"
	"sync/atomic"

	"golang.org/x/sync/singleflight"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/store"
)

// Matches holds the index that affiliation strings are matched with. The first question
// builds it, and the first question after a write of names, places or parts builds it
// anew. It is built in the background: where the question ends before, the next one
// finds the index.
type Matches struct {
	store   store.Reader
	build   singleflight.Group
	current atomic.Pointer[matcher]
}

type matcher struct {
	*match.Matcher
	version int64
}

// NewMatches makes an empty holder; the first question builds the index.
func NewMatches(s store.Reader) *Matches { return &Matches{store: s} }

// mostLookedThrough is the number of changes that are searched for one that concerns
// matching. Beyond it, building the index anew is as fast.
const mostLookedThrough = 20_000

// at gives a matcher that has the version or a later one.
func (m *Matches) matcherAt(ctx context.Context, version int64) (*matcher, error) {
	for {
		if c := m.current.Load(); c != nil && c.version >= version {
			return c, nil
		}
		background := context.WithoutCancel(ctx)
		select {
		case built := <-m.build.DoChan("", func() (any, error) { return nil, m.renew(background) }):
			if built.Err != nil {
				return nil, built.Err
			}
		case <-ctx.Done():
			return nil, collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "the index for matching is being built: ask again in some seconds")
		}
	}
}

// renew brings the matcher up to the store's version.
func (m *Matches) renew(ctx context.Context) (err error) {
	defer func() {
		if cause := recover(); cause != nil { // which here would end the process
			err = collab.Errorf(collab.Internal, "matching could not be prepared: %v\n%s", cause, debug.Stack())
		}
	}()
	next, err := m.next(ctx)
	if err == nil {
		m.current.Store(next)
	}
	return err
}

// next gives a matcher of the store's version: the present one where no change
// concerns it.
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
	list, err := catalog.Read(ctx, m.store, collab.AtVersion(now))
	if err != nil {
		return nil, err
	}
	return &matcher{match.New(list), now}, nil
}

// same tells whether no change between two versions concerns matching.
func (m *Matches) same(ctx context.Context, since, until int64) (bool, error) {
	page, err := m.store.Changes(ctx, store.Changes{Since: since, Until: collab.AtVersion(until), Limit: mostLookedThrough})
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

// Match finds the entities that each string names, in the order of the strings.
func (r *Reader) Match(ctx context.Context, queries []match.Query) ([]match.Result, error) {
	m, err := r.Matches.matcherAt(ctx, r.At)
	if err != nil {
		return nil, err
	}
	return m.All(ctx, queries)
}
