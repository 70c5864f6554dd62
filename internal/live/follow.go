package live

import (
	"context"
	"maps"
	"slices"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

const (
	// getPage is how many entities are read at once.
	getPage = 5_000
	// rounds is how often a catch-up looks whether the store has moved on while it read.
	rounds = 8
	// publishing is how long a store may show records of a batch before its version.
	publishing = 20 * time.Millisecond
)

// catchUp brings a view up to the store's version by the feed of changes, from which the
// links, records and names all follow.
//
// The feed says what happened up to a version, but records are read as they are now. So
// a catch-up reads on until the store has not moved while it read: records that were read
// before and are not in later changes are then those of the last version.
type catchUp struct {
	*Memory
	from    *View
	version int64
	// described is the last version that changed what strings are matched with.
	described int64
	graph     *EntityGraph
	records   map[collab.ID]*collab.Record // read anew
	named     map[collab.ID]bool           // the entities whose names changed
	read      int                          // how many changes were read
}

// follow returns the view as the store has it now, or nil if building it anew is faster.
func (m *Memory) follow(ctx context.Context, v *View) (*View, error) {
	c := &catchUp{Memory: m, from: v, version: v.Version, described: v.Described, graph: v.graph, records: map[collab.ID]*collab.Record{}, named: map[collab.ID]bool{}}
	for round := 0; ; round++ {
		now, err := m.store.Version(ctx)
		if err != nil {
			return nil, err
		}
		early := c.early()
		if now <= c.version && !early || round == rounds {
			break
		}
		if now <= c.version {
			time.Sleep(publishing)
			for id, r := range c.records {
				if r.Changed <= c.version {
					continue
				}
				if err := c.get(ctx, []collab.ID{id}); err != nil {
					return nil, err
				}
			}
			continue
		}
		whole, err := c.advance(ctx, now)
		if err != nil || !whole {
			return nil, err
		}
	}
	if c.version == v.Version {
		return v, nil
	}
	return c.view(ctx)
}

// early reports whether a record was read that is newer than the version: some stores
// show a batch before its version.
func (c *catchUp) early() bool {
	for _, r := range c.records {
		if r.Changed > c.version {
			return true
		}
	}
	return false
}

// advance follows the changes up to a version. It returns false if they are so many that
// building is faster.
func (c *catchUp) advance(ctx context.Context, version int64) (whole bool, err error) {
	most := feedMost
	if c.graph != nil {
		most = max(most, 4*int(overlayShare*float64(c.graph.Arcs()))) // most changes are of names and the like
	}
	stale := map[collab.ID]bool{}  // entities whose records may have changed
	places := map[collab.ID]bool{} // of them: those in which others may lie
	whole, err = feed(ctx, c.store, c.version, version, most-c.read, func(changes []store.Change) error {
		c.read += len(changes)
		created := map[collab.ID]bool{}
		for _, change := range changes {
			c.touch(change, created, stale, places)
		}
		if c.graph == nil {
			return nil
		}
		if err := c.get(ctx, slices.Collect(maps.Keys(created))); err != nil {
			return err
		}
		c.graph = c.graph.follow(changes, c.records, version)
		return nil
	})
	if err != nil || !whole {
		return false, err
	}
	if c.graph != nil {
		c.dependents(stale, places)
	}
	if err := c.get(ctx, slices.Collect(maps.Keys(stale))); err != nil {
		return false, err
	}
	// The source of a document may change without a statement.
	documents, err := c.store.Find(ctx, store.Find{
		Where: store.Where{Kinds: []collab.EntityKind{collab.KindDocument}}, Order: store.ByChanged, After: &store.Position{Number: c.version, ID: "~"},
	})
	for _, r := range documents.Records {
		c.records[r.ID] = r
	}
	c.version = version
	return true, err
}

// touch notes which entities a change concerns.
func (c *catchUp) touch(change store.Change, created, stale, places map[collab.ID]bool) {
	if change.Operation == store.Create {
		created[change.Entity], stale[change.Entity] = true, true
		return
	}
	about := change.Claim.About()
	stale[about] = true
	if describes(change.Claim) {
		c.described = change.Commit.Version
	}
	switch claim := change.Claim.(type) {
	case *collab.Name:
		c.named[about], places[about] = true, true
	case *collab.Identifier:
		if claim.Scheme == collab.SchemeCountry {
			places[about] = true
		}
	case *collab.Relation:
		stale[claim.To] = true
		if claim.Kind == collab.LocatedIn {
			places[about] = true
		}
	}
}

// describes reports whether strings are matched with what the claim says.
func describes(c collab.Claim) bool {
	switch c := c.(type) {
	case *collab.Name, *collab.Text:
		return true
	case *collab.Identifier:
		return c.Scheme == collab.SchemeCountry
	case *collab.Relation:
		return c.Kind == collab.LocatedIn || c.Kind == collab.PartOf || c.Kind == collab.Succeeds
	}
	return false
}

// dependents adds the entities that lie in one of the places, directly or through other
// places: their country and city may be others now (rule 4).
func (c *catchUp) dependents(stale, places map[collab.ID]bool) {
	located := uint8(slices.Index(collab.RelationKinds, collab.LocatedIn))
	var level []Node
	for id := range places {
		if v := c.graph.Find(id); v != None {
			level = append(level, v)
		}
	}
	seen := map[Node]bool{}
	for range collab.PlaceDepth {
		var next []Node
		for _, v := range level {
			for _, i := range c.graph.In(v) {
				a := c.graph.Arc(i)
				if c.graph.Attributes(a.Attrs).Kind == located && !seen[a.From] {
					seen[a.From] = true
					stale[c.graph.ID(a.From)] = true
					next = append(next, a.From)
				}
			}
		}
		level = next
	}
}

// get reads records anew.
func (c *catchUp) get(ctx context.Context, ids []collab.ID) error {
	for chunk := range slices.Chunk(ids, getPage) {
		list, err := c.store.Get(ctx, chunk)
		if err != nil {
			return err
		}
		for _, r := range list {
			if r != nil {
				c.records[r.ID] = r
			}
		}
	}
	return nil
}

// view returns the view at the version that was reached.
func (c *catchUp) view(ctx context.Context) (*View, error) {
	v := &View{Version: c.version, Described: c.described, graph: c.graph, claims: c.from.claims, large: c.from.large}
	if c.graph != nil {
		changed := make(map[Node]*collab.Record, len(c.records))
		for id, r := range c.records {
			if node := c.graph.Find(id); node != None {
				changed[node] = r
			}
		}
		v.records = c.from.records.follow(c.graph.Len(), changed)
	}
	named := make(map[collab.ID][]*collab.Name, len(c.named))
	for chunk := range slices.Chunk(slices.Collect(maps.Keys(c.named)), getPage) {
		said, err := c.store.Claims(ctx, chunk, collab.Selection{At: collab.AtVersion(c.version)})
		if err != nil {
			return nil, err
		}
		for i, s := range said {
			named[chunk[i]] = s.Names
		}
	}
	v.names = c.from.names.follow(named, c.records)
	return v, nil
}
