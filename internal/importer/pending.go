package importer

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// pendingLinks are the relations of a source to entities that no record has
// brought yet, by the id that the missing entity will have. They are kept as notes
// beside the statements, and are asserted when a record brings the entity.
type pendingLinks struct {
	links     map[collab.ID][]*collab.Relation
	byLocator map[string][]collab.ID // locators to the entities that their records wait for, or once waited for
}

const pendingPrefix = "waiting/"

// loadPending reads the pending links of a source.
func loadPending(ctx context.Context, s store.Reader, source collab.ID) (*pendingLinks, error) {
	p := &pendingLinks{map[collab.ID][]*collab.Relation{}, map[string][]collab.ID{}}
	notes, err := s.NotesUnder(ctx, source, pendingPrefix)
	if err != nil {
		return nil, err
	}
	changes := pendingChanges{}
	for _, n := range notes {
		var list []*collab.Relation
		if err := json.Unmarshal([]byte(n.Value), &list); err != nil {
			return nil, collab.Wrap(collab.Internal, err, "the note %s cannot be read", n.Key)
		}
		changes[collab.ID(strings.TrimPrefix(n.Key, pendingPrefix))] = list
	}
	p.commit(changes)
	return p, nil
}

// count returns the number of links that wait.
func (p *pendingLinks) count() (n int) {
	for _, list := range p.links {
		n += len(list)
	}
	return n
}

// ends returns the ids of all entities that the links name, sorted, each once.
func (p *pendingLinks) ends() (ids []collab.ID) {
	for _, list := range p.links {
		for _, r := range list {
			ids = append(ids, r.From, r.To)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// pendingChanges is what a batch changes of the pending links: for each missing
// entity the whole list that waits for it from then on. The changes count once the
// batch is written.
type pendingChanges map[collab.ID][]*collab.Relation

// waitingFor returns the links that wait for an entity, with the changes of a batch
// applied.
func (p *pendingLinks) waitingFor(missing collab.ID, changes pendingChanges) []*collab.Relation {
	if list, changed := changes[missing]; changed {
		return list
	}
	return p.links[missing]
}

// withdraw drops the links that the record at the locator waits with, because the
// record is being said anew.
func (p *pendingLinks) withdraw(locator string, changes pendingChanges) {
	for _, missing := range p.byLocator[locator] {
		list := p.waitingFor(missing, changes)
		changes[missing] = slices.DeleteFunc(slices.Clone(list), func(r *collab.Relation) bool { return r.HasLocator(locator) })
	}
}

// add lets a link wait for an entity.
func (p *pendingLinks) add(missing collab.ID, r *collab.Relation, changes pendingChanges) {
	changes[missing] = append(slices.Clone(p.waitingFor(missing, changes)), r)
}

// commit makes the changes of a batch that has been written.
func (p *pendingLinks) commit(changes pendingChanges) {
	for missing, list := range changes {
		if len(list) == 0 {
			delete(p.links, missing)
			continue
		}
		p.links[missing] = list
		for _, r := range list {
			for _, e := range r.Evidence {
				if at := p.byLocator[string(e.Locator)]; !slices.Contains(at, missing) {
					p.byLocator[string(e.Locator)] = append(at, missing)
				}
			}
		}
	}
}

// notes returns the changes as the notes that keep them.
func (c pendingChanges) notes(source collab.ID) []store.Note {
	var out []store.Note
	for missing, list := range c {
		n := store.Note{Source: source, Key: pendingPrefix + string(missing)}
		if len(list) > 0 {
			raw, err := json.Marshal(list)
			if err != nil {
				panic(err) // plain data
			}
			n.Value = string(raw)
		}
		out = append(out, n)
	}
	return out
}
