package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// resolver decides which entity of the graph an entity of a record is. It remembers
// what it has decided, so it grows with what the files name, never with the graph.
// It reads the store and writes nothing.
type resolver struct {
	store  store.Reader
	source collab.ID // of the import
	rules  rules
	survey survey

	exists   map[uint64]bool         // hashes of ids that the graph has, or has once the page in hand is written
	resolved map[collab.ID]collab.ID // ids of records to the other entity that they turned out to be
	partners map[string]partner      // of a list: its institutions, by folded name and country
	outcomes map[collab.ID]Resolution
	counts   Resolutions
	doubts   []Doubt
}

// rules say what may decide beside identifiers.
type rules struct {
	domains bool // a domain, where the names are alike
	names   bool // a name in the same country, where no city keeps the two apart
	anyCity bool // a name in the same country, whatever the cities
	list    bool // two rows of one name and country are about one institution
	suggest func(ctx context.Context, name, city, country string) (Suggestion, error)
}

func newResolver(s store.Reader, source collab.ID) *resolver {
	return &resolver{
		store: s, source: source, rules: rules{domains: true}, exists: map[uint64]bool{}, resolved: map[collab.ID]collab.ID{},
		partners: map[string]partner{}, outcomes: map[collab.ID]Resolution{},
	}
}

// reset forgets what the resolver has found out in the graph.
func (r *resolver) reset() {
	clear(r.exists)
	clear(r.resolved)
	clear(r.partners)
	clear(r.outcomes)
}

// has reports whether the graph has the entity, or has it once the page in hand is
// written.
func (r *resolver) has(id collab.ID) bool { return r.exists[hashOf(string(id))] }

func (r *resolver) add(id collab.ID) { r.exists[hashOf(string(id))] = true }

// forget makes the next record that names the entity look for it anew.
func (r *resolver) forget(id collab.ID) {
	delete(r.exists, hashOf(string(r.final(id))))
	delete(r.resolved, id)
}

// final returns the id of the graph that an id of a record stands for: the same id
// unless the entity turned out to be another one.
func (r *resolver) final(id collab.ID) collab.ID {
	if other, found := r.resolved[id]; found {
		return other
	}
	return id
}

// learn marks those of the ids that the graph has.
func (r *resolver) learn(ctx context.Context, ids []collab.ID) error {
	found, err := r.store.Get(ctx, ids)
	for _, e := range found {
		if e != nil {
			r.add(e.ID)
		}
	}
	return err
}

// resolve decides for all entities of the entries which of the graph's they are.
// Afterwards final gives the id, and has reports whether there is such an entity,
// or will be with this page.
func (r *resolver) resolve(ctx context.Context, entries []entry) error {
	unknown, err := r.unknown(ctx, entries)
	if err != nil {
		return err
	}
	index, err := findCandidates(ctx, r.store, r.source, unknown, r.byName)
	if err != nil {
		return err
	}
	for i := range entries {
		for _, e := range entries[i].Entities {
			if r.has(r.final(e.ID)) {
				continue
			}
			s := r.subjectOf(&entries[i].Record, e)
			if len(e.Known) > 0 || r.byName(&s) {
				if err := r.resolveOne(ctx, &s, index); err != nil {
					return err
				}
			}
			if id := r.final(e.ID); !e.Awaited && (!entries[i].sharedOnly || mentions(entries[i].Claims, e.ID)) {
				r.add(id)
				index.add(id, &s)
				r.remember(&s, id, index.about[id])
			}
		}
	}
	return nil
}

// subjectOf collects what a record says of one of its entities. The web address in
// an office's list is often that of a page for exchange students, on a host of its
// own below the university's domain, so that the host and the domain above it are
// looked at too.
func (r *resolver) subjectOf(rec *record.Record, e record.Entity) subject {
	s := subjectOf(rec, e)
	if !r.rules.list || e.Kind != collab.KindInstitution {
		return s
	}
	for _, c := range rec.Claims {
		site, ok := c.(*collab.Identifier)
		if !ok || site.Subject != e.ID || site.Scheme != collab.SchemeWebsite {
			continue
		}
		for host := record.HostOf(site.Value); host != ""; host = record.Registrable(host) {
			if k := (record.Identifier{Scheme: identifier.Domain, Value: host}); !slices.Contains(e.Known, k) {
				s.pages = append(s.pages, k)
			}
		}
	}
	return s
}

// byName reports whether a name may decide which entity it is. The names of places,
// programmes and documents never do, nor does that of a record that only points at
// an institution or that its register has withdrawn.
func (r *resolver) byName(s *subject) bool {
	return (r.rules.names || r.rules.list) && s.Kind == collab.KindInstitution && len(s.names) > 0 && !s.Awaited && !s.withdrawn
}

// unknown returns the entities of the entries that the graph does not have under
// their own id and that something else may find, one for each mention: a record
// that only points at an entity knows less of it than the entity's own record.
func (r *resolver) unknown(ctx context.Context, entries []entry) ([]subject, error) {
	asked := map[collab.ID]bool{}
	var ids []collab.ID
	var list []subject
	for i := range entries {
		for _, e := range entries[i].Entities {
			if r.has(r.final(e.ID)) {
				continue
			}
			s := r.subjectOf(&entries[i].Record, e)
			// What the record brings and only its id can find, the store tells from
			// what is there.
			if len(e.Known) == 0 && !e.Awaited && !r.byName(&s) {
				continue
			}
			list = append(list, s)
			if !asked[e.ID] {
				asked[e.ID] = true
				ids = append(ids, e.ID)
			}
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	if err := r.learn(ctx, ids); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list, func(s subject) bool { return r.has(s.ID) }), nil
}

// resolveOne decides which entity of the graph one entity of a record is.
//
//   - An earlier state of the record decides: its entity stays the same one.
//   - Then identifiers decide, the surest first. The register's own identifier, the
//     first that the entity is known by, tells two of its records apart whatever
//     else they share.
//   - A domain decides if the names are alike, in no other country: see byDomain.
//   - A name decides if it is the very name of one institution of the same country,
//     and no city keeps the two apart: see byVeryName.
//   - A suggestion of the matcher decides if the run asks for one and it is sure.
//
// Otherwise the entity is a new one. It is doubtful, and reported, if something
// points at entities of the graph and does not decide.
func (r *resolver) resolveOne(ctx context.Context, s *subject, x *candidates) error {
	shared, settled := r.byIdentifier(s, x)
	if settled || s.Kind != collab.KindInstitution {
		return nil
	}
	if p, found := r.sameInList(s); found {
		r.resolved[s.ID] = p.id
		r.outcomes[s.ID] = Resolution{Outcome: p.outcome, By: "another row of the list"}
		return nil
	}
	byDomain, why := r.byDomain(s, x, shared)
	byName, also := r.byVeryName(s, x)
	switch {
	case byDomain.id != "" && (byDomain.likeness == same || byName == "" || byName == byDomain.id):
		r.take(s, byDomain.id, Matched, "its domain and name")
		return nil
	case byName != "":
		r.take(s, byName, Matched, "its name and country")
		return nil
	case r.despiteCode(s, x) != "":
		r.take(s, r.despiteCode(s, x), Matched, "its web page and name, though its Erasmus code is another's or misspelt")
		return nil
	case s.Awaited:
		return nil
	case len(also) > 1 && why == "":
		why = "several entities of its country have its name"
	case len(also) == 1 && why == "":
		why = "an entity of its country, in another city, has its name"
	}
	if apart := r.namesakes(s, x); len(apart) > 0 && why == "" {
		also, why = apart, "an institution of this very name and country has another identifier"
	}
	for _, id := range also {
		shared = appendOnce(shared, id)
	}
	return r.suggested(ctx, s, x, shared, why)
}

// namesakes returns, for the row of a list, the institutions of its country that have
// its partner's very name and that an identifier keeps apart from it.
func (r *resolver) namesakes(s *subject, x *candidates) (out []collab.ID) {
	if !r.rules.list || !r.rules.names || s.Country == "" {
		return nil
	}
	for _, name := range s.searched() {
		for _, id := range x.named[name] {
			if c := x.about[id]; c.kind == s.Kind && c.country == s.Country && c.status != collab.Withdrawn {
				out = appendOnce(out, id)
			}
		}
	}
	return out
}

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
			if k.Scheme != identifier.Domain || id == one || c.kind != s.Kind || !c.sameCountry(s) || c.status == collab.Withdrawn || likest(names, c.names) != same {
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
		r.take(s, sure[0], Matched, "an identifier")
	default:
		r.resolved[s.ID] = sure[0]
		r.doubt(s, sure[0], sure, "its identifiers are those of several entities: it was taken for that of the surest")
	}
	return nil, true
}

// suggested asks the matcher, if the run has one, and settles the subject. The
// matcher finds the institution that a whole affiliation is of; so its choice counts
// only if a piece of the partner's name is like the institution's.
func (r *resolver) suggested(ctx context.Context, s *subject, x *candidates, pointed []collab.ID, why string) error {
	if r.rules.suggest != nil && r.byName(s) {
		got, err := r.rules.suggest(ctx, s.names[0], s.city, s.Country)
		if err != nil {
			return err
		}
		if err := x.describe(ctx, r.store, append(slices.Clone(got.Candidates), got.Sure...)); err != nil {
			return err
		}
		if len(got.Sure) == 1 && x.mayBe(got.Sure[0], s) && likest(nameWords(pieces(s.names)), x.about[got.Sure[0]].names) > unlike {
			r.take(s, got.Sure[0], Matched, got.Reason)
			return nil
		}
		for _, id := range slices.Concat(got.Sure, got.Candidates) {
			pointed = appendOnce(pointed, id)
		}
		if why == "" && len(pointed) > 0 {
			why = "the matcher finds names like it, and is not sure of one"
		}
	}
	if len(pointed) > 0 && why != "" {
		r.doubt(s, s.ID, pointed, why+": it was taken for a new one")
		return nil
	}
	r.settle(s, Resolution{Outcome: New})
	return nil
}

// found is an entity that a domain points at, with how alike the names are.
type found struct {
	id collab.ID
	likeness
}

// byDomain returns the entity of the graph that has the domain of the record and
// whose name is most like the record's. It returns none, and why, if no name is
// alike, if two are equally so, or if another record of the files has the same
// domain and a name that is more like.
func (r *resolver) byDomain(s *subject, x *candidates, shared []collab.ID) (best found, why string) {
	if len(shared) == 0 || !r.rules.domains || s.withdrawn {
		return found{}, ""
	}
	names := nameWords(s.names)
	tied := false
	for _, id := range shared {
		c := x.about[id]
		if !c.sameCountry(s) {
			why = "an entity of another country has its domain"
			continue
		}
		if c.status == collab.Withdrawn {
			if why == "" {
				why = "an entity that its register has withdrawn has its domain"
			}
			continue
		}
		why = "an entity has its domain, and another name"
		f := found{id, likest(names, c.names)}
		switch {
		case f.likeness == unlike:
		case f.likeness > best.likeness, f.likeness == best.likeness && isActive(c) && !isActive(x.about[best.id]):
			best, tied = f, false
		case f.likeness == best.likeness && isActive(c) == isActive(x.about[best.id]):
			tied = true
		}
	}
	switch {
	case best.id == "":
		return found{}, why
	case tied:
		return found{}, "several entities have its domain and a name like it"
	case r.survey.hasLiker(s, x.about[best.id], best.likeness):
		return found{}, "an entity has its domain, and another record of the files has that domain and a name more like"
	}
	return best, ""
}

func isActive(c *candidate) bool { return c.status != "INACTIVE" }

// byVeryName returns the one institution of the record's country that has one of its
// very names, however typed, unless a city keeps the two apart. If it returns none,
// also are those that have the name.
func (r *resolver) byVeryName(s *subject, x *candidates) (one collab.ID, also []collab.ID) {
	if !r.byName(s) || s.Country == "" {
		return "", nil
	}
	for _, name := range s.searched() {
		for _, id := range x.named[name] {
			c := x.about[id]
			if r.rules.names && c != nil && c.country == s.Country && c.status != collab.Withdrawn && x.mayBe(id, s) {
				also = appendOnce(also, id)
			}
		}
	}
	if len(also) == 1 && r.rules.anyCity {
		return also[0], nil
	}
	near := slices.DeleteFunc(slices.Clone(also), func(id collab.ID) bool { return !x.about[id].sameCity(s) })
	if len(near) == 1 && (len(also) == 1 || s.city != "") {
		return near[0], nil
	}
	return "", also
}

// take records that the subject is the entity of the graph with the id.
func (r *resolver) take(s *subject, id collab.ID, o Outcome, by string) {
	r.resolved[s.ID] = id
	r.settle(s, Resolution{Outcome: o, Entity: id, By: by})
}

// doubt records that it is not sure which entity the subject is.
func (r *resolver) doubt(s *subject, taken collab.ID, pointed []collab.ID, reason string) {
	r.settle(s, Resolution{Outcome: Unsure, Candidates: pointed, By: reason})
	r.doubts = append(r.doubts, Doubt{
		File: s.file, Sheet: s.sheet, Line: s.line, Locator: s.locator, Name: s.Name, Country: s.Country,
		Reason: reason, Taken: taken, Candidates: pointed,
	})
}

// settle counts what became of an institution that the files bring.
func (r *resolver) settle(s *subject, res Resolution) {
	if s.Kind != collab.KindInstitution || s.Awaited {
		return
	}
	switch res.Outcome {
	case Matched:
		r.counts.Matched++
	case New:
		r.counts.New++
	case Unsure:
		r.counts.Unsure++
	}
	if !r.rules.list {
		return
	}
	r.outcomes[s.ID] = res
}

// partner is an institution of a list.
type partner struct {
	id      collab.ID
	outcome Outcome
	*candidate
}

// sameInList returns the institution that an earlier row of a list with one of the
// subject's names and its country is about.
func (r *resolver) sameInList(s *subject) (partner, bool) {
	if !r.byName(s) || s.Country == "" {
		return partner{}, false
	}
	for _, name := range s.searched() {
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
	for _, name := range s.searched() {
		if at := name + "/" + s.Country; r.partners[at].id == "" {
			r.partners[at] = partner{id, r.outcomes[s.ID].Outcome, c}
		}
	}
}

// redirect returns a copy of the claim that names entities by the ids that the
// graph has for them. If the graph lacks one of them, its id is returned too and
// stays as it is in the copy.
func (r *resolver) redirect(c collab.Claim) (out collab.Claim, missing collab.ID) {
	out = collab.Clone(c)
	to := func(id *collab.ID) {
		final := r.final(*id)
		if !r.has(final) {
			missing = *id
			return
		}
		*id = final
	}
	switch c := out.(type) {
	case *collab.Name:
		to(&c.Subject)
	case *collab.Identifier:
		to(&c.Subject)
	case *collab.Text:
		to(&c.Subject)
	case *collab.Figure:
		to(&c.Subject)
		if c.PlaceID != "" {
			to(&c.PlaceID)
		}
	case *collab.Relation:
		to(&c.From)
		to(&c.To)
	}
	return out, missing
}
