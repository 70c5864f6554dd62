package importer

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// resolver decides which entity of the graph an entity of a record is. It remembers
// what it has decided, so it grows with what the files name, and where names decide,
// with the names of the graph that can be written in another way. It reads the store
// and writes nothing.
type resolver struct {
	store  store.Reader
	source collab.ID // of the import
	rules  rules
	survey func(context.Context) (survey, error) // nil: there is none

	spellings spellings               // nil: not read
	exists    map[uint64]bool         // hashes of ids that the graph has, or has once the page in hand is written
	resolved  map[collab.ID]collab.ID // ids of records to the other entity that they turned out to be
	forms     map[string][]string     // of the names of the page in hand, see nameForms
	partners  map[string]partner      // of a list: its institutions, by folded name and country
	outcomes  map[collab.ID]Resolution
	counts    Resolutions
	doubts    []Doubt
}

// rules say what may decide beside identifiers.
type rules struct {
	domains   bool // a domain, where the names are alike
	names     bool // a name in the same country, where no city keeps the two apart
	cityKnown bool // a name, only where both say the same city
	anyCity   bool // a name in the same country, whatever the cities
	list      bool // two rows of one name and country are about one institution
	suggest   func(ctx context.Context, name, city, country string) (Suggestion, error)
}

func newResolver(s store.Reader, source collab.ID) *resolver {
	return &resolver{
		store: s, source: source, rules: rules{domains: true}, exists: map[uint64]bool{}, resolved: map[collab.ID]collab.ID{},
		forms: map[string][]string{}, partners: map[string]partner{}, outcomes: map[collab.ID]Resolution{},
	}
}

// reset forgets what the resolver has found out in the graph.
func (r *resolver) reset() {
	clear(r.exists)
	clear(r.resolved)
	clear(r.partners)
	clear(r.outcomes)
	r.spellings = nil
}

// learnSpellings reads the names of the graph once, when a name may decide for the
// first time. What the import's own source says is left out, so that an interrupted
// import decides as one that was not.
func (r *resolver) learnSpellings(ctx context.Context, list []subject) (err error) {
	if r.spellings == nil && r.rules.names && slices.ContainsFunc(list, func(s subject) bool { return r.byName(&s) }) {
		r.spellings, err = readSpellings(ctx, r.store, r.source)
	}
	return err
}

// has reports whether the graph has the entity, or has it once the page in hand is
// written.
func (r *resolver) has(id collab.ID) bool { return r.exists[hashOf(string(id))] }

func (r *resolver) add(id collab.ID) { r.exists[hashOf(string(id))] = true }

// remove takes back that the graph has the entity: its record is not written yet.
func (r *resolver) remove(id collab.ID) { delete(r.exists, hashOf(string(id))) }

// forget makes the next record that names the entity look for it anew.
func (r *resolver) forget(id collab.ID) {
	r.remove(r.final(id))
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
	clear(r.forms)
	unknown, err := r.unknown(ctx, entries)
	if err != nil {
		return err
	}
	if err := r.learnSpellings(ctx, unknown); err != nil {
		return err
	}
	index, err := findCandidates(ctx, r.store, r.source, unknown, r.lookedUp)
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
func (r *resolver) subjectOf(rec *record.Record, e record.EntityRef) subject {
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
			if k := (record.ExternalID{Scheme: identifier.Domain, Value: host}); !slices.Contains(e.Known, k) {
				s.pages = append(s.pages, k)
			}
		}
	}
	return s
}

// unknown returns the entities of the entries that the graph does not have under
// their own id and that something else may find, one for each mention: a record
// that only points at an entity knows less of it than the entity's own record.
func (r *resolver) unknown(ctx context.Context, entries []entry) ([]subject, error) {
	asked := map[collab.ID]bool{}
	var ids []collab.ID
	list := make([]subject, 0, len(entries))
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
	byDomain, why, err := r.byDomain(ctx, s, x, shared)
	if err != nil {
		return err
	}
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
	}
	why = cmp.Or(why, r.undecided(s, x, also))
	if apart := r.namesakes(s, x); len(apart) > 0 && why == "" {
		also, why = apart, "an institution of this very name and country has another identifier"
	}
	for _, id := range also {
		shared = appendOnce(shared, id)
	}
	return r.suggested(ctx, s, x, shared, why)
}

// undecided says why entities that have the very name of a subject do not decide, "" for none.
func (r *resolver) undecided(s *subject, x *candidates, also []collab.ID) string {
	switch {
	case len(also) > 1:
		return "several entities of its country have its name"
	case len(also) == 1 && x.about[also[0]].otherDomain(s):
		return "an entity of its country has its name, and another domain"
	case len(also) == 1 && r.rules.cityKnown:
		return "an entity of its country has its name, and not surely its city"
	case len(also) == 1:
		return "an entity of its country, in another city, has its name"
	}
	return ""
}

// redirect returns the claim with the ids that the graph has for the entities it names: a
// copy where one of them is another, else the claim itself. If the graph lacks one of them
// beside the source, its id is returned too and stays as it is in the claim.
func (r *resolver) redirect(c collab.Claim) (out collab.Claim, missing collab.ID) {
	source := r.final(c.Base().SourceID)
	other := source != c.Base().SourceID
	eachEnd(c, func(id *collab.ID) {
		switch final := r.final(*id); {
		case !r.has(final):
			missing = *id
		case final != *id:
			other = true
		}
	})
	if !other {
		return c, missing
	}
	out = collab.Clone(c)
	out.Base().SourceID = source
	eachEnd(out, func(id *collab.ID) {
		if final := r.final(*id); r.has(final) {
			*id = final
		}
	})
	return out, missing
}

// eachEnd calls f with the place of each id in a claim that names an entity, the source
// left out.
func eachEnd(c collab.Claim, f func(id *collab.ID)) {
	switch c := c.(type) {
	case *collab.Name:
		f(&c.Subject)
	case *collab.Identifier:
		f(&c.Subject)
	case *collab.Text:
		f(&c.Subject)
	case *collab.Figure:
		f(&c.Subject)
		if c.PlaceID != "" {
			f(&c.PlaceID)
		}
	case *collab.Relation:
		f(&c.From)
		f(&c.To)
	}
}
