package importer

import "liaison/internal/collab"

// partner is an institution of a list.
type partner struct {
	id      collab.ID
	outcome Outcome
	*candidate
}

// sameInList returns the institution that an earlier row of a list with one of the
// subject's names and its country is about.
func (r *resolver) sameInList(s *subject) (partner, bool) {
	if len(r.partners) == 0 || !r.byName(s) || s.Country == "" {
		return partner{}, false
	}
	for _, name := range r.formsOf(s.names) {
		if p, found := r.partners[name+"/"+s.Country]; found && p.mayBe(s) {
			return p, true
		}
	}
	return partner{}, false
}

// remember lets later rows of a list with the same name and country be about the
// same institution.
func (r *resolver) remember(s *subject, id collab.ID, c *candidate) {
	if !r.rules.list || s.Kind != collab.KindInstitution || s.Country == "" {
		return
	}
	for _, name := range r.formsOf(s.names) {
		if at := name + "/" + s.Country; r.partners[at].id == "" {
			r.partners[at] = partner{id, r.outcomes[s.ID].Outcome, c}
		}
	}
}

// namesakes returns, for the row of a list, the institutions of its country that have
// its partner's very name and that an identifier keeps apart from it.
func (r *resolver) namesakes(s *subject, x *candidates) (out []collab.ID) {
	if !r.rules.list || !r.rules.names || s.Country == "" {
		return nil
	}
	for _, name := range r.spellings.of(r.formsOf(s.names)) {
		for _, id := range x.named[name] {
			if c := x.about[id]; c != nil && c.kind == s.Kind && c.country == s.Country && c.status != collab.Withdrawn {
				out = appendOnce(out, id)
			}
		}
	}
	return out
}
