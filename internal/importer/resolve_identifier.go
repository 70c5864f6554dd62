package importer

import (
	"liaison/internal/collab"
	"liaison/internal/identifier"
	"slices"
)

// despiteCode returns the one institution that has a web host of the row of a list
// and the very name of its partner, if only the Erasmus code keeps the two apart and
// nobody in the graph has that code: people type such codes, and they have no check
// digits.
func (r *resolver) despiteCode(s *subject, x *candidates) (one collab.ID) {
	if !r.rules.list || len(s.Known) == 0 || s.Known[0].Scheme != identifier.ErasmusCode || len(x.holders[s.Known[0]]) > 0 {
		return ""
	}
	names := nameWords(s.names)
	for _, k := range slices.Concat(s.Known[1:], s.pages) {
		for _, id := range x.holders[k] {
			c := x.about[id]
			if k.Scheme != identifier.Domain || id == one || c.kind != s.Kind || !c.sameCountry(s) || c.status == collab.Withdrawn || likest(names, c.words()) != same {
				continue
			}
			if one != "" {
				return ""
			}
			one = id
		}
	}
	return one
}

// byIdentifier settles the subject by its identifiers, if they find an entity. If they
// do not, it returns the entities that share one of its domains.
func (r *resolver) byIdentifier(s *subject, x *candidates) (shared []collab.ID, settled bool) {
	var sure []collab.ID
	for _, k := range s.Known {
		for _, id := range x.holders[k] {
			switch {
			case x.wasSaidOf(id, s):
				r.take(s, id, Known, "an earlier import")
				return nil, true
			case !x.mayBe(id, s):
			case k.Scheme == identifier.Domain:
				shared = appendOnce(shared, id)
			default:
				sure = appendOnce(sure, id)
			}
		}
	}
	for _, k := range s.pages {
		for _, id := range x.holders[k] {
			if x.mayBe(id, s) {
				shared = appendOnce(shared, id)
			}
		}
	}
	switch len(sure) {
	case 0:
		return shared, false
	case 1:
		if other := x.twin(s, sure[0], shared); other != "" {
			r.resolved[s.ID] = sure[0]
			r.doubt(s, sure[0], []collab.ID{sure[0], other}, "its identifier is that of one entity, its domain and a name like it those of another: it was taken for the first, and the two may be one")
			break
		}
		r.take(s, sure[0], Matched, "an identifier")
	default:
		r.resolved[s.ID] = sure[0]
		r.doubt(s, sure[0], sure, "its identifiers are those of several entities: it was taken for that of the surest")
	}
	return nil, true
}

// twin returns an entity that shares a domain with the subject and has a name like it, beside the entity that has its
// identifier; "" for none. Two imports that did not know of each other have then made one institution twice.
func (x *candidates) twin(s *subject, taken collab.ID, shared []collab.ID) collab.ID {
	if s.Kind != collab.KindInstitution || s.Awaited || s.withdrawn {
		return ""
	}
	names := nameWords(s.names)
	for _, id := range shared {
		c := x.about[id]
		if id != taken && c.sameCountry(s) && c.status != collab.Withdrawn && likest(names, c.words()) != unlike {
			return id
		}
	}
	return ""
}
