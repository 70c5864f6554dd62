package importer

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// waiting are the relations of a source to things of which no record has come
// yet, by the id that the thing has in its register. They are kept as notes, and
// asserted when the thing comes.
type waiting struct {
	lists map[collab.ID][]*collab.Relation
	at    map[string][]collab.ID // locators to what their records wait for, perhaps no longer
}

const waitingPrefix = "waiting/"

func loadWaiting(ctx context.Context, s store.Reader, source collab.ID) (waiting, error) {
	w := waiting{map[collab.ID][]*collab.Relation{}, map[string][]collab.ID{}}
	notes, err := s.NotesUnder(ctx, source, waitingPrefix)
	if err != nil {
		return w, err
	}
	changes := waits{}
	for _, n := range notes {
		var list []*collab.Relation
		if err := json.Unmarshal([]byte(n.Value), &list); err != nil {
			return w, collab.Wrap(collab.Internal, err, "the note %s cannot be read", n.Key)
		}
		changes[collab.ID(strings.TrimPrefix(n.Key, waitingPrefix))] = list
	}
	w.keep(changes)
	return w, nil
}

func (w waiting) count() (n int) {
	for _, list := range w.lists {
		n += len(list)
	}
	return n
}

// ends are the entities that the relations name.
func (w waiting) ends() (ids []collab.ID) {
	for _, list := range w.lists {
		for _, r := range list {
			ids = append(ids, r.From, r.To)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// waits is what a batch makes of the lists; it counts once that is written.
type waits map[collab.ID][]*collab.Relation

// of is what waits for a thing, with the changes so far.
func (w waiting) of(thing collab.ID, changes waits) []*collab.Relation {
	if list, changed := changes[thing]; changed {
		return list
	}
	return w.lists[thing]
}

// withdraw drops what a record waited for: it is being said anew.
func (w waiting) withdraw(locator string, changes waits) {
	for _, thing := range w.at[locator] {
		list := w.of(thing, changes)
		changes[thing] = slices.DeleteFunc(slices.Clone(list), func(r *collab.Relation) bool { return r.StandsAt(locator) })
	}
}

func (w waiting) put(thing collab.ID, r *collab.Relation, changes waits) {
	changes[thing] = append(slices.Clone(w.of(thing, changes)), r)
}

// keep makes the changes of a batch that is written.
func (w waiting) keep(changes waits) {
	for thing, list := range changes {
		if len(list) == 0 {
			delete(w.lists, thing)
			continue
		}
		w.lists[thing] = list
		for _, r := range list {
			for _, e := range r.Evidence {
				if at := w.at[string(e.Locator)]; !slices.Contains(at, thing) {
					w.at[string(e.Locator)] = append(at, thing)
				}
			}
		}
	}
}

// notes are the changes as they are kept.
func (w waits) notes(source collab.ID) []store.Note {
	var out []store.Note
	for thing, list := range w {
		n := store.Note{Source: source, Key: waitingPrefix + string(thing)}
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
