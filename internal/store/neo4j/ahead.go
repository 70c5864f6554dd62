package neo4j

import (
	"context"
	"errors"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// ahead is the view of plans of a few claims each, one after the other. It has read, in one
// statement, what most such plans ask for, and has what the earlier ones change. What it does
// not have the first plan asks the database; a later one gets errNotAhead, for the database
// does not have the changes yet. Once all changes are written, the view may serve the plans
// that come next: see viewFor.
type ahead struct {
	tx
	commits   map[string]*store.Commit         // by idempotency key; nil for one that is not used
	entities  map[collab.ID]bool               // what was asked for
	claims    map[collab.ID]collab.Claim       // nil for an id that the graph does not have
	conflicts map[collab.ID][]*collab.Conflict // those in force, by subject
	parallels map[link][]*collab.Relation      // those in force, of which only what store.Needs asks for is read

	size    int         // how many conflicts and parallels there are, or were
	alone   bool        // the graph was, when it was read, as earlier small writes of this store had left it
	newIDs  []collab.ID // of claims that were not read and are taken to be new
	newKeys []row       // idempotency keys that were not looked up and are taken to be new
}

// errNotAhead is the error of a plan that asks for more than was read ahead.
var errNotAhead = errors.New("the plan of a small write needs more than was read ahead")

// unread answers no query.
type unread struct{}

func (unread) Run(context.Context, string, map[string]any) (neo4j.ResultWithContext, error) {
	return nil, errNotAhead
}

// link is what relations about the same two entities have in common.
type link struct {
	kind     collab.RelationKind
	from, to collab.ID
}

func linkOf(r *collab.Relation) link { return link{r.Kind, r.From, r.To} }

var _ store.View = (*ahead)(nil)

// readAhead reads what the plans of the batches ask for first.
func (t tx) readAhead(ctx context.Context, group []*small) (*ahead, error) {
	a := &ahead{
		commits: map[string]*store.Commit{}, entities: map[collab.ID]bool{}, claims: map[collab.ID]collab.Claim{},
		conflicts: map[collab.ID][]*collab.Conflict{}, parallels: map[link][]*collab.Relation{},
	}
	var keys, links []row
	var asked []*collab.Relation // about the links, in their order
	var entities, claims []collab.ID
	for _, m := range group {
		if key := m.batch.Key; key != "" {
			a.commits[key] = nil
			keys = append(keys, keyRow(key))
		}
		entities, claims = append(entities, m.needs.Entities...), append(claims, m.needs.Claims...)
		for _, r := range m.needs.Links {
			if l := linkOf(r); a.parallels[l] == nil {
				a.parallels[l] = []*collab.Relation{}
				links = append(links, row{"at": int64(len(asked)), "kind": string(l.kind), "from": string(l.from), "to": string(l.to)})
				asked = append(asked, r)
			}
		}
	}
	for _, id := range entities {
		a.entities[id] = true
	}
	for _, id := range claims {
		a.claims[id] = nil
	}
	var found []row
	p := params{"keys": plain(keys), "ids": once(entities), "claims": once(claims), "links": plain(links)}
	err := t.each(ctx, queries["ahead"], p, func(r *neo4j.Record) error {
		t.planned, _ = r.Values[0].(int64)
		for _, v := range listed(r.Values[1]) {
			c := rowOf(v).commit()
			a.commits[c.Key] = &c
		}
		for _, v := range listed(r.Values[2]) {
			v := listed(v)
			e := rowOf(v[0]).record()
			node, _ := v[1].(string)
			t.seen[e.ID] = entity{e, node}
			a.size += len(listed(v[2]))
			for _, c := range listed(v[2]) {
				a.conflicts[e.ID] = append(a.conflicts[e.ID], rowOf(c).conflict())
			}
		}
		for _, v := range listed(r.Values[3]) {
			found = append(found, rowOf(v))
		}
		a.size += len(listed(r.Values[4]))
		for _, v := range listed(r.Values[4]) {
			v := listed(v)
			at, _ := v[0].(int64)
			r := parallel(asked[at], v[1:])
			a.parallels[linkOf(r)] = append(a.parallels[linkOf(r)], r)
		}
		return nil
	})
	a.tx = t
	if err != nil {
		return nil, err
	}
	for _, r := range found {
		if a.claims[collab.ID(r.text("id"))], err = r.claim(); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// keyRow returns an idempotency key as queries take it, with what its index has of it.
func keyRow(key string) row { return row{"head": head(key), "key": key} }

// parallel returns a relation about the same link as the one given, with the id, the period
// and the modality that Neo4j has sent.
func parallel(of *collab.Relation, values []any) *collab.Relation {
	id, _ := values[0].(string)
	valid, _ := values[1].(string)
	modality, _ := values[2].(string)
	r := &collab.Relation{Kind: of.Kind, From: of.From, To: of.To}
	r.ID, r.Valid, r.Modality = collab.ID(id), collab.EDTF(valid), collab.Modality(modality)
	return r
}

// add shows later plans what a planned write changes.
func (a *ahead) add(w *store.Write) {
	a.planned, a.run = w.Commit.Version, unread{}
	a.size += len(w.Assert) + len(w.OpenConflicts)
	if w.Commit.Key != "" {
		a.commits[w.Commit.Key] = &w.Commit
	}
	for _, e := range w.Update {
		a.seen[e.ID] = entity{e, a.seen[e.ID].node}
	}
	for _, c := range w.Retract {
		c = collab.Clone(c)
		c.Base().Retracted = w.Commit.Version
		a.claims[c.Base().ID] = c
		if r, ok := c.(*collab.Relation); ok {
			a.parallels[linkOf(r)] = slices.DeleteFunc(a.parallels[linkOf(r)], func(p *collab.Relation) bool { return p.ID == r.ID })
		}
	}
	for _, c := range w.Assert {
		a.claims[c.Base().ID] = c
		if r, ok := c.(*collab.Relation); ok && a.parallels[linkOf(r)] != nil {
			a.parallels[linkOf(r)] = append(a.parallels[linkOf(r)], r)
		}
	}
	for _, c := range w.CloseConflicts {
		a.conflicts[c.SubjectID] = slices.DeleteFunc(a.conflicts[c.SubjectID], func(o *collab.Conflict) bool { return o.ID == c.ID })
	}
	for _, c := range w.OpenConflicts {
		a.conflicts[c.SubjectID] = append(a.conflicts[c.SubjectID], c)
	}
}

// has reports whether the view itself has all of the claims.
func (a *ahead) has(ids []collab.ID) bool {
	return !slices.ContainsFunc(ids, func(id collab.ID) bool { return a.claims[id] == nil })
}

// listed returns a list of an answer.
func listed(v any) []any { list, _ := v.([]any); return list }

// rowOf returns the properties in a list of an answer.
func rowOf(v any) row { m, _ := v.(map[string]any); return m }
