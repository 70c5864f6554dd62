package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/identifier"
)

// tellTwins reports records that the graph has in an earlier state and whose new state
// has, for the first time, a domain or a name of another institution. They stay what
// they were, as nothing is merged on a guess; but the two may be one, and no other
// import would say so. It reads the graph before the records are written.
func (r *resolver) tellTwins(ctx context.Context, entries []entry) error {
	var list []subject
	var ids []collab.ID
	for i := range entries {
		for at, named := range entries[i].Entities {
			s := r.subjectOf(&entries[i].Record, named)
			if s.locator = describedAt(&entries[i], at); s.locator != "" && s.Kind == collab.KindInstitution && !s.Awaited && !s.withdrawn {
				list, ids = append(list, s), append(ids, r.final(s.ID))
			}
		}
	}
	before := &candidates{source: r.source, about: map[collab.ID]*candidate{}}
	if err := before.describe(ctx, r.store, slices.Clone(ids)); err != nil {
		return err
	}
	var changed []subject // with what is new alone
	var whole []int       // their places in list
	for i := range list {
		if before.wasSaidOf(ids[i], &list[i]) {
			if s, isNew := r.gained(list[i], before.about[ids[i]]); isNew {
				changed, whole = append(changed, s), append(whole, i)
			}
		}
	}
	if len(changed) == 0 {
		return nil
	}
	x, err := findCandidates(ctx, r.store, r.source, changed, r.lookedUp)
	if err != nil {
		return err
	}
	for n := range changed {
		own, s := ids[whole[n]], &list[whole[n]]
		if other := x.twin(s, own, x.sharing(&changed[n])); other != "" {
			r.doubt(s, own, []collab.ID{own, other}, "it was known before, and now has the domain of another entity and a name like its own: the two may be one")
		} else if other := r.namesake(&changed[n], x, own); other != "" {
			r.doubt(s, own, []collab.ID{own, other}, "it was known before, and now has the name of another entity of its country: the two may be one")
		}
	}
	return nil
}

// describedAt returns the locator at which a record says what there is to say of one of its
// entities: its own for the first one, or that of a thing that many records name; "" for
// an entity that it only mentions.
func describedAt(e *entry, at int) string {
	for _, t := range e.Things {
		if t.ID == e.Entities[at].ID {
			return t.Locator
		}
	}
	if at == 0 && !e.sharedOnly {
		return e.Locator
	}
	return ""
}

// gained returns the subject with those of its domains and names alone that the entity did
// not have; isNew is false if there are none. Its first identifier, by which its register
// tells records apart, stays.
func (r *resolver) gained(s subject, had *candidate) (out subject, isNew bool) {
	out = s
	out.Known, out.names, out.acronyms = slices.Clone(s.Known[:min(1, len(s.Known))]), nil, nil
	for _, k := range s.Known {
		if r.rules.domains && k.Scheme == identifier.Domain && !slices.Contains(had.values[k.Scheme], k.Value) {
			out.Known, isNew = append(out.Known, k), true
		}
	}
	for _, name := range s.names {
		if r.rules.names && s.Country != "" && likest(nameWords([]string{name}), had.words()) != same {
			out.names, isNew = append(out.names, name), true
		}
	}
	return out, isNew
}

// sharing returns the entities that have a domain of the subject and may be it.
func (x *candidates) sharing(s *subject) (out []collab.ID) {
	for _, k := range s.Known {
		for _, id := range x.holders[k] {
			if k.Scheme == identifier.Domain && x.mayBe(id, s) {
				out = appendOnce(out, id)
			}
		}
	}
	return out
}

// namesake returns another institution of the subject's country that has one of its names,
// and that no city keeps apart from it; "" for none.
func (r *resolver) namesake(s *subject, x *candidates, own collab.ID) collab.ID {
	for _, id := range r.named(s, x, r.formsOf(s.names)) {
		if id != own && x.about[id].sameCity(s) {
			return id
		}
	}
	return ""
}
