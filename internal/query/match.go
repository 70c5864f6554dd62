package query

import (
	"context"
	"sync/atomic"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/store"
)

// Matches holds what affiliation strings are matched with. The first question
// builds it; a write of names, places or parts has it built anew.
type Matches struct {
	store   store.Store
	busy    chan struct{} // of one place: who has it builds
	current atomic.Pointer[matcher]
}

type matcher struct {
	*match.Matcher
	version int64
}

// NewMatches builds nothing yet.
func NewMatches(s store.Store) *Matches { return &Matches{store: s, busy: make(chan struct{}, 1)} }

// most changes that are looked through for one that matters; beyond them building
// anew is as fast.
const mostLookedThrough = 20_000

// at is a matcher that knows the version.
func (m *Matches) at(ctx context.Context, version int64) (*matcher, error) {
	if c := m.current.Load(); c != nil && c.version >= version {
		return c, nil
	}
	select {
	case m.busy <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-m.busy }()
	c := m.current.Load()
	if c != nil && c.version >= version {
		return c, nil
	}
	now, err := m.store.Version(ctx)
	if err != nil {
		return nil, err
	}
	if c != nil {
		same, err := m.same(ctx, c.version, now)
		if err != nil {
			return nil, err
		}
		if same {
			c = &matcher{c.Matcher, now}
			m.current.Store(c)
			return c, nil
		}
	}
	list, err := catalog.Read(ctx, m.store, now)
	if err != nil {
		return nil, err
	}
	c = &matcher{match.New(list), now}
	m.current.Store(c)
	return c, nil
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
