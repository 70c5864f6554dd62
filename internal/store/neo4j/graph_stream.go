package neo4j

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// StreamGraph implements store.Stream. Batches that are published while it runs are
// recognised by their version and left out.
func (s *Store) StreamGraph(ctx context.Context, at collab.At, to store.GraphStream) (version int64, err error) {
	err = s.streaming(ctx, func(t tx, now int64) error {
		version = at.Resolve(now)
		return t.streamGraph(ctx, version, to)
	})
	return version, err
}

func (t tx) streamGraph(ctx context.Context, at int64, to store.GraphStream) error {
	k := &graphReader{at: at, to: to, numbers: map[collab.ID]int32{}, attributes: map[store.EdgeAttributes]*store.EdgeAttributes{}, sources: map[collab.ID]store.Vertex{}, commons: map[[7]string]*collab.Name{}}
	entities, entity := "stream_entities", k.entity
	if to.Record != nil {
		entities, entity = "stream_records", k.record
	}
	for _, part := range []struct {
		wanted bool
		query  string
		yield  func(columns) error
	}{
		{true, entities, entity}, {to.Date != nil, "stream_dates", k.date},
		{to.Edge != nil, "stream_relations", k.relation}, {to.Name != nil, "stream_names", k.name},
	} {
		if !part.wanted {
			continue
		}
		if err := t.eachOfLists(ctx, queries[part.query], params{"at": at}, part.yield); err != nil {
			return err
		}
	}
	return nil
}

// graphReader turns rows into vertices, edges, dates and names.
type graphReader struct {
	at         int64
	to         store.GraphStream
	numbers    map[collab.ID]int32
	attributes map[store.EdgeAttributes]*store.EdgeAttributes
	kept       store.KeptRecords // with the texts of names
	// For names: the ids of the vertices, which the names share, the vertices that are
	// documents, and what names have in common by its texts.
	ids     []collab.ID
	sources map[collab.ID]store.Vertex
	commons map[[7]string]*collab.Name
}

func (k *graphReader) entity(c columns) error {
	j := store.Vertex{ID: collab.ID(c.text(0)), Kind: collab.EntityKind(c.text(1)), Created: c.number(2)}
	if origin := c.text(3); origin != "" {
		j = store.VertexOf(&collab.Record{ID: j.ID, Kind: j.Kind, Created: j.Created, Source: &collab.Source{
			Origin: collab.Origin(origin), Published: collab.EDTF(c.text(4)),
		}})
	}
	return k.vertex(j)
}

// record reads a whole entity.
func (k *graphReader) record(c columns) error {
	read := c.row(0).record()
	read.Types = k.kept.SharedTypes(read.Types)
	e := k.kept.KeepRecord(*read)
	if err := k.vertex(store.VertexOf(e)); err != nil {
		return err
	}
	return k.to.Record(e)
}

func (k *graphReader) vertex(j store.Vertex) error {
	k.numbers[j.ID] = int32(len(k.numbers))
	if k.to.Name != nil {
		k.ids = append(k.ids, j.ID)
		if j.Origin != "" {
			k.sources[j.ID] = j
		}
	}
	if k.to.Vertex != nil {
		return k.to.Vertex(j)
	}
	return nil
}

func (k *graphReader) name(c columns) error {
	key := [7]string{c.text(2), c.text(5), c.text(6), c.text(7), c.text(8), c.text(10), c.text(11)}
	common := k.commons[key]
	if common == nil {
		source := k.sources[collab.ID(c.text(2))]
		common = &collab.Name{
			Statement: collab.Statement{
				SourceID: source.ID, Origin: source.Origin, Published: source.Published,
				Confidence: collab.Confidence(c.textOr(5, string(collab.Stated))), Modality: collab.Modality(c.textOr(6, string(collab.Actual))),
				Valid: collab.EDTF(c.text(7)), Observed: collab.EDTF(c.text(8)),
			},
			Type: collab.NameType(c.text(10)), Language: c.text(11),
		}
		k.commons[key] = common
	}
	subject := k.ids[k.numbers[collab.ID(c.text(1))]]
	return k.to.Name(&collab.CompactName{Key: collab.ID(c.text(0)).Key(), Subject: subject, Value: k.kept.Keep(c.text(9)), Asserted: c.number(3), Common: common})
}

func (k *graphReader) relation(c columns) error {
	attributes := store.EdgeAttributes{Kind: collab.RelationKind(c.text(10)), Role: collab.OptionalText(c.text(11)), Status: collab.OptionalText(c.text(12))}
	if n, ok := c[13].(int64); ok {
		order := int32(n)
		attributes.SetOrder(&order)
	}
	l := k.edge(c, attributes)
	l.To = k.numbers[collab.ID(c.text(9))]
	return k.to.Edge(l)
}

func (k *graphReader) date(c columns) error {
	l := k.edge(c, store.EdgeAttributes{Topic: collab.TextTopic(c.text(9)), Value: collab.EDTF(c.text(10))})
	l.To = -1
	return k.to.Date(l)
}

// edge reads a row as an edge. The caller gives the attributes that only relations or
// only dates have; edge fills in the others.
func (k *graphReader) edge(c columns, attributes store.EdgeAttributes) store.Edge {
	attributes.Confidence, attributes.Modality = collab.Confidence(c.textOr(5, string(collab.Stated))), collab.Modality(c.textOr(6, string(collab.Actual)))
	attributes.Valid, attributes.Observed = collab.EDTF(c.text(7)), collab.EDTF(c.text(8))
	known := k.attributes[attributes]
	if known == nil {
		known = &attributes
		k.attributes[attributes] = known
	}
	l := store.Edge{
		ID: collab.ID(c.text(0)), From: k.numbers[collab.ID(c.text(1))], Source: k.numbers[collab.ID(c.text(2))],
		Attributes: known, Asserted: c.number(3), Retracted: c.number(4),
	}
	if l.Retracted > k.at {
		l.Retracted = 0
	}
	return l
}

// columns has the values of a row by position; a property that is not set is null.
type columns []any

func (c columns) text(i int) string { s, _ := c[i].(string); return s }

func (c columns) textOr(i int, usual string) string {
	if s := c.text(i); s != "" {
		return s
	}
	return usual
}

func (c columns) number(i int) int64 { n, _ := c[i].(int64); return n }

// row returns the properties of a node.
func (c columns) row(i int) row { m, _ := c[i].(map[string]any); return m }
