package neo4j

import (
	"context"
	"maps"
	"slices"

	"liaison/internal/collab"
)

// mostKept is the greatest number of entities, conflicts and parallels in a view that is kept:
// less than 10 MB.
const mostKept = 20_000

// viewFor returns the view of the plans of a group.
//
// The view of the group before is the graph as that group has left it. Where it has what
// these plans ask for, it is their view too, and nothing is read ahead: the statement that
// writes proves that the graph is still at the version of the view. It proves as well that
// the claims and the idempotency keys of the group are new, which such a view cannot know.
// Where either is not so, nothing is written, and the group is planned again on what is
// read then.
//
// A server that writes in turn with others would lose a message whenever it trusts its own
// view. So a view is trusted only after a reading has found the graph as that view has it.
func (s *Store) viewFor(ctx context.Context, t tx, group []*small) (*ahead, error) {
	kept := s.kept.Swap(nil)
	if kept != nil && kept.alone && kept.covers(group) {
		kept.tx.run = t.run
		kept.takeAsNew(group)
		return kept, nil
	}
	read, err := t.readAhead(ctx, group)
	if err != nil || kept == nil || kept.planned != read.planned {
		return read, err
	}
	kept.tx.run, kept.alone = t.run, true
	kept.learn(read)
	return kept, nil
}

// keep keeps a view of which all changes are written, unless it is too large. What it has read
// without a lock need not be whole: a write that was being applied at that time has a later
// version, and whoever plans on the view writes nothing then.
func (s *Store) keep(a *ahead) {
	if len(a.seen)+len(a.entities)+a.size <= mostKept {
		s.kept.Store(a)
	}
}

// covers reports whether the plans of the group ask for nothing but what the view has and
// whether claims and idempotency keys are new. A group that retracts asks for claims, and so
// does one that asserts a relation which the view has.
func (a *ahead) covers(group []*small) bool {
	for _, m := range group {
		if len(m.batch.Retract)+len(m.batch.Entities) > 0 || len(m.batch.Assert) == 0 {
			return false
		}
		for _, id := range m.needs.Entities {
			if !a.entities[id] {
				return false
			}
		}
		for _, r := range m.needs.Links {
			list := a.parallels[linkOf(r)]
			if list == nil || slices.ContainsFunc(list, func(r *collab.Relation) bool { return slices.Contains(m.needs.Claims, r.ID) }) {
				return false
			}
		}
	}
	return true
}

// takeAsNew makes the claims and the idempotency keys of the group new to the view.
func (a *ahead) takeAsNew(group []*small) {
	clear(a.claims)
	clear(a.commits)
	a.newIDs, a.newKeys = nil, nil
	for _, m := range group {
		for _, id := range m.needs.Claims {
			a.claims[id] = nil
		}
		a.newIDs = append(a.newIDs, m.needs.Claims...)
		if key := m.batch.Key; key != "" {
			a.commits[key] = nil
			a.newKeys = append(a.newKeys, keyRow(key))
		}
	}
}

// learn adds what was read of the graph at the same version.
func (a *ahead) learn(read *ahead) {
	a.claims, a.commits, a.newIDs, a.newKeys = read.claims, read.commits, nil, nil
	maps.Copy(a.seen, read.seen)
	for id := range read.entities {
		if !a.entities[id] {
			a.entities[id], a.conflicts[id] = true, read.conflicts[id]
			a.size += len(a.conflicts[id])
		}
	}
	for l, list := range read.parallels {
		if a.parallels[l] == nil {
			a.parallels[l] = list
			a.size += len(list)
		}
	}
}
