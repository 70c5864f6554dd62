package analysis

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// tiesNear applies a filter of ties (nil keeps all) to the graph in memory. If that is
// too large, it applies the filter to a small graph that is read from the store for the
// question: all statements that can tie the institutions to others.
func (r *Analyst) tiesNear(ctx context.Context, f *collab.TieFilter, institutions []collab.ID) (*ties.Ties, error) {
	t, err := r.Ties(ctx, f)
	if collab.CodeOf(err) != collab.SnapshotTooLarge {
		return t, err
	}
	g, err := r.readNeighbourhood(ctx, f, institutions)
	if err != nil {
		return nil, err
	}
	return ties.New(g, r.At, f, r.Today)
}

// readNeighbourhood reads the statements that can tie the institutions to others, with
// all that rules of time need beside them. Each link comes with all of its selected
// statements, since rule 9 judges time among them. Up to chunkSize ids take one store call
// in each of its steps.
func (r *Analyst) readNeighbourhood(ctx context.Context, f *collab.TieFilter, institutions []collab.ID) (*live.EntityGraph, error) {
	if f == nil {
		f = &collab.TieFilter{}
	}
	if err := f.Between.Check(); err != nil {
		return nil, err
	}
	n := &neighbourhood{reader: r, via: f.Via, sel: f.Selection(), records: map[collab.ID]*collab.Record{}, relations: map[collab.ID]*collab.Relation{}}
	n.sel.At = n.sel.At.NoLaterThan(r.At)
	if n.via == nil {
		n.via = collab.Collaboration
	}
	if err := n.read(ctx, institutions); err != nil {
		return nil, err
	}
	return live.Build(ctx, n)
}

// neighbourhood has the entities and statements around some institutions.
type neighbourhood struct {
	reader    *Analyst
	via       []collab.TieKind
	sel       collab.Selection
	records   map[collab.ID]*collab.Record // nil for an id that the graph does not have
	relations map[collab.ID]*collab.Relation
	dates     []*collab.Text
}

func (n *neighbourhood) kind(id collab.ID) collab.EntityKind {
	if rec := n.records[id]; rec != nil {
		return rec.Kind
	}
	return ""
}

// read reads the statements of the institutions, those of the things that these name,
// and, with STRUCTURE in via, those that place parts in their wholes.
func (n *neighbourhood) read(ctx context.Context, institutions []collab.ID) error {
	structure := slices.Contains(n.via, collab.TieStructure)
	kinds := collab.TieRelations(n.via)
	actors := slices.Clone(institutions)
	if structure {
		parts, err := n.readPlaces(ctx, institutions, collab.In)
		if err != nil {
			return err
		}
		actors = append(actors, parts...)
	}
	mine, err := n.readRelations(ctx, actors, collab.Both, kinds)
	if err != nil {
		return err
	}
	var things []collab.ID
	for _, x := range mine {
		tie, fromThing := collab.TieOf(n.via, x.Kind, n.kind(x.From), n.kind(x.To))
		switch {
		case tie == "":
		case fromThing:
			things = append(things, x.From)
		default:
			things = append(things, x.To)
		}
	}
	if _, err := n.readRelations(ctx, things, collab.Both, kinds); err != nil {
		return err
	}
	if structure {
		var parts []collab.ID
		for id := range n.records {
			if n.isPart(id) {
				parts = append(parts, id)
			}
		}
		if _, err := n.readPlaces(ctx, parts, collab.Out); err != nil {
			return err
		}
	}
	return n.readDates(ctx)
}

// isPart reports whether an entity can be a part whose ties count for its whole.
func (n *neighbourhood) isPart(id collab.ID) bool { return collab.Places(collab.PartOf, n.kind(id)) }

// readPlaces reads the statements that place parts in their wholes: downwards from the
// ids (IN) or upwards (OUT), level by level, and returns the parts. Each entity is
// visited once, so that the search ends even where parts are part of each other.
func (n *neighbourhood) readPlaces(ctx context.Context, ids []collab.ID, way collab.Direction) (parts []collab.ID, err error) {
	seen := map[collab.ID]bool{}
	for _, id := range ids {
		seen[id] = true
	}
	for len(ids) > 0 {
		list, err := n.readRelations(ctx, ids, way, []collab.RelationKind{collab.PartOf})
		if err != nil {
			return nil, err
		}
		ids = nil
		for _, x := range list {
			next := x.From
			if way == collab.Out {
				next = x.To
			}
			if !n.isPart(x.From) {
				continue
			}
			parts = append(parts, x.From)
			if n.isPart(next) && !seen[next] {
				seen[next] = true
				ids = append(ids, next)
			}
		}
	}
	return parts, nil
}

// readRelations reads the selected relations of the ids and the records of all their
// ends, and returns the relations.
func (n *neighbourhood) readRelations(ctx context.Context, ids []collab.ID, way collab.Direction, kinds []collab.RelationKind) ([]*collab.Relation, error) {
	ids = distinct(ids)
	var list []*collab.Relation
	for chunk := range slices.Chunk(ids, chunkSize) {
		if len(kinds) == 0 {
			break // none asked for: a store would take it for all
		}
		groups, err := n.reader.Store.Neighbours(ctx, store.Neighbours{IDs: chunk, Kinds: kinds, Direction: way, Selection: n.sel})
		if err != nil {
			return nil, err
		}
		for _, links := range groups {
			for _, l := range links {
				list = append(list, l.Relation)
			}
		}
	}
	for _, x := range list {
		n.relations[x.ID] = x
		ids = append(ids, x.From, x.To)
	}
	return list, n.readRecords(ctx, ids)
}

// readRecords reads the records that are not known yet.
func (n *neighbourhood) readRecords(ctx context.Context, ids []collab.ID) error {
	var missing []collab.ID
	for _, id := range ids {
		if _, known := n.records[id]; !known {
			n.records[id] = nil
			missing = append(missing, id)
		}
	}
	for chunk := range slices.Chunk(missing, chunkSize) {
		list, err := n.reader.Store.Get(ctx, chunk)
		if err != nil {
			return err
		}
		for i, rec := range list {
			n.records[chunk[i]] = rec
		}
	}
	return nil
}

// chunkSize is the greatest number of entities that are read at once.
const chunkSize = 5_000

// readDates reads the texts that date the things, and the days on which sources were
// imported. Only registers and uploads are imported, and only statements that do not say
// when they were observed need that day (rule 8a).
func (n *neighbourhood) readDates(ctx context.Context) error {
	var dated []collab.ID
	for id := range n.records {
		if n.kind(id).HasPeriod() {
			dated = append(dated, id)
		}
	}
	for _, x := range n.relations {
		if x.Observed == "" && (x.Origin == collab.Registry || x.Origin == collab.Upload) {
			dated = append(dated, x.SourceID)
		}
	}
	for chunk := range slices.Chunk(distinct(dated), chunkSize) {
		claims, err := n.reader.Store.Claims(ctx, chunk, collab.Selection{At: n.sel.At})
		if err != nil {
			return err
		}
		for _, c := range claims {
			n.dates = append(n.dates, c.Texts...)
		}
	}
	return nil
}

// StreamGraph gives the neighbourhood as a store gives its whole graph.
func (n *neighbourhood) StreamGraph(_ context.Context, _ collab.At, to store.GraphStream) (int64, error) {
	numbers := map[collab.ID]int32{}
	vertex := func(v store.Vertex) error {
		if _, known := numbers[v.ID]; known {
			return nil
		}
		numbers[v.ID] = int32(len(numbers))
		return to.Vertex(v)
	}
	for id, rec := range n.records {
		if rec == nil {
			continue
		}
		v := store.Vertex{ID: id, Kind: rec.Kind, Created: rec.Created}
		if rec.Source != nil {
			v.Origin, v.Published = rec.Source.Origin, rec.Source.Published
		}
		if err := vertex(v); err != nil {
			return 0, err
		}
	}
	var claims []collab.Claim
	for _, x := range n.relations {
		claims = append(claims, x)
	}
	for _, x := range n.dates {
		claims = append(claims, x)
	}
	for _, c := range claims {
		s := c.Base()
		if err := vertex(store.Vertex{ID: s.SourceID, Kind: collab.KindDocument, Origin: s.Origin, Published: s.Published}); err != nil {
			return 0, err
		}
	}
	for _, c := range claims {
		edge, ok := store.EdgeOf(c, func(id collab.ID) int32 { return numbers[id] })
		if !ok {
			continue
		}
		give := to.Edge
		if edge.Attributes.Topic != "" {
			give = to.Date
		}
		if err := give(edge); err != nil {
			return 0, err
		}
	}
	return n.reader.At, nil
}

// distinct gives the ids in order, each once.
func distinct(ids []collab.ID) []collab.ID {
	out := slices.Clone(ids)
	slices.Sort(out)
	return slices.Compact(out)
}
