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

// Matches holds what affiliation strings are matched with. The first question has it
// built, and a write of names, places or parts has it built anew: beside the question,
// which may end before, so that the next one finds it.
type Matches struct {
	store   store.Store
	build   singleflight.Group
	current atomic.Pointer[matcher]
}

type matcher struct {
	*match.Matcher
	version int64
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
		background := context.WithoutCancel(ctx)
		select {
		case built := <-m.build.DoChan("", func() (any, error) { return nil, m.renew(background) }):
			if built.Err != nil {
				return nil, built.Err
			}
		case <-ctx.Done():
			return nil, collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "what names are matched with is being read: ask again in some seconds")
		}
	}
}

// renew brings the matcher up to the store.
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
