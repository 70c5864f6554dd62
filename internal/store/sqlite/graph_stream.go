package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"

	"golang.org/x/sync/errgroup"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// The graph is streamed in fixed ranges of row numbers, two at a time, each in a
// transaction of its own. That is safe because rows never change except to be
// retracted; rows that are newer than the version of the stream, and retractions
// that are, are recognised by their version columns.
const (
	stretch        = 1 << 15
	stretchReaders = 2
)

// StreamGraph implements store.Stream.
func (s *Store) StreamGraph(ctx context.Context, at collab.At, to store.GraphStream) (int64, error) {
	type extent struct{ version, entities, claims, relations int64 } // as the log has it: the greatest row number of each table
	found, err := read(ctx, s, "reading the graph", func(v *view) ([]extent, error) {
		return rows(ctx, v, "extent", func(r *sql.Rows) (z extent, err error) {
			return z, r.Scan(&z.version, &z.entities, &z.claims, &z.relations)
		}, sql.Named("at", versionOf(at)))
	})
	if err != nil || len(found) == 0 {
		return 0, err
	}
	z := found[0]
	k := &graphReader{
		Store: s, version: z.version, to: to, numbers: make([]int32, z.entities+1), attributes: map[string]*store.EdgeAttributes{},
		commons: map[common]*collab.Name{}, types: map[string][]collab.InstitutionType{},
	}
	entities, entity := "entities", k.entity
	if to.Record != nil {
		entities, entity = "records", k.record
		k.ids = make([]collab.ID, z.entities+1)
	}
	for i, part := range []struct {
		wanted bool
		query  string
		last   int64
		yield  func([]driver.Value) error
	}{
		{true, entities, z.entities, entity}, {to.Date != nil, "dates", z.claims, k.date},
		{to.Edge != nil, "relations", z.relations, k.relation}, {to.Name != nil, "names", z.claims, k.name},
	} {
		if part.wanted {
			if err := k.stream(ctx, part.query, part.last, part.yield); err != nil {
				return 0, err
			}
		}
		if i == 0 {
			if err := k.give(); err != nil {
				return 0, err
			}
		}
	}
	return z.version, nil
}

// graphReader turns rows into vertices, edges, dates and names.
type graphReader struct {
	*Store
	version    int64
	to         store.GraphStream
	numbers    []int32 // numbers of entities in the stream, by row number
	count      int32
	attributes map[string]*store.EdgeAttributes
	// For records: the entities read so far, and their ids by row number.
	records []placed
	ids     []collab.ID
	types   map[string][]collab.InstitutionType // the types by the text of their column
	kept    store.KeptRecords                   // with the texts of names
	// For names: the entities by their number in the stream, and what names have in
	// common by its texts.
	vertices []store.Vertex
	commons  map[common]*collab.Name
}

func (k *graphReader) entity(row []driver.Value) error {
	j := store.Vertex{ID: collab.ID(text(row[1])), Kind: collab.EntityKind(text(row[2])), Created: whole(row[3])}
	if origin := text(row[4]); origin != "" {
		j = store.VertexOf(&collab.Record{ID: j.ID, Kind: j.Kind, Created: j.Created, Source: &collab.Source{
			Origin: collab.Origin(origin), Published: collab.EDTF(text(row[5])),
		}})
	}
	k.numbers[whole(row[0])] = k.count
	k.count++
	if k.to.Name != nil {
		k.vertices = append(k.vertices, j)
	}
	if k.to.Vertex == nil {
		return nil
	}
	return k.to.Vertex(j)
}

// placed is a record whose city and parent are still row numbers, since rows of
// entities that come later may be meant.
type placed struct {
	*collab.Record
	city, parent int64
}

func (k *graphReader) record(row []driver.Value) error {
	types, err := typesIn(text(row[15]), k.types)
	if err != nil {
		return err
	}
	source := collab.Source{
		Origin: collab.Origin(text(row[4])), Published: collab.EDTF(text(row[5])), URL: collab.OptionalText(text(row[7])), SHA256: collab.OptionalText(text(row[8])),
	}
	of, err := sourceIn(source, text(row[9]))
	if err != nil {
		return err
	}
	e := k.kept.KeepRecord(collab.Record{
		ID: collab.ID(text(row[1])), Kind: collab.EntityKind(text(row[2])), Created: whole(row[3]), Changed: whole(row[6]), Source: of,
		Summary: collab.Summary{
			Name: text(row[10]), Sort: text(row[11]), Country: text(row[12]), Types: types, Status: collab.InstitutionStatus(text(row[16])),
			Period: collab.EDTF(text(row[17])), Year: int(whole(row[18])),
		},
	})
	k.ids[whole(row[0])] = e.ID
	k.records = append(k.records, placed{e, whole(row[13]), whole(row[14])})
	row[1] = string(e.ID) // the vertex and the record share the id
	return k.entity(row)
}

// typesIn reads the types of institutions from a JSON list; equal lists share one value,
// which is in known by the text of the list.
func typesIn(list string, known map[string][]collab.InstitutionType) ([]collab.InstitutionType, error) {
	if types, ok := known[list]; ok {
		return types, nil
	}
	types, err := listIn[collab.InstitutionType](list)
	known[list] = types
	return types, err
}

// give passes the records on to the stream, with the ids of their cities and parents. A
// city or parent that was created after the version of the stream is left out.
func (k *graphReader) give() error {
	id := func(n int64) collab.ID {
		if n >= int64(len(k.ids)) {
			return ""
		}
		return k.ids[n]
	}
	for _, e := range k.records {
		e.CityID, e.ParentID = id(e.city), id(e.parent)
		if err := k.to.Record(e.Record); err != nil {
			return err
		}
	}
	k.records = nil
	return nil
}

func text(v driver.Value) string { s, _ := v.(string); return s }

func whole(v driver.Value) int64 { n, _ := v.(int64); return n }

// stream calls yield, in one goroutine, for each row of the query whose number is
// at most last. Several ranges of row numbers are read at once.
func (k *graphReader) stream(ctx context.Context, query string, last int64, yield func([]driver.Value) error) error {
	queryText, err := queryText("stream", query+".sql")
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	stretches, found := make(chan int64), make(chan [][]driver.Value, stretchReaders)
	group.Go(func() error {
		defer close(stretches)
		for after := int64(0); after < last; after += stretch {
			select {
			case stretches <- after:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	})
	readers, readerContext := errgroup.WithContext(ctx)
	for range stretchReaders {
		readers.Go(func() error {
			for after := range stretches {
				rows, err := k.rows(readerContext, queryText, after, min(after+stretch, last), k.version)
				if err != nil {
					return k.translate(ctx, "reading the graph", err)
				}
				select {
				case found <- rows:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
			return nil
		})
	}
	group.Go(func() error {
		defer close(found)
		return readers.Wait()
	})
	group.Go(func() error {
		for rows := range found {
			for _, row := range rows {
				if err := yield(row); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return group.Wait()
}

// rows reads a range of rows by the driver itself: database/sql takes longer to
// hand a row over than SQLite takes to find it.
func (k *graphReader) rows(ctx context.Context, query string, args ...int64) (out [][]driver.Value, err error) {
	conn, err := k.readers.Conn(ctx)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	named := make([]driver.NamedValue, len(args))
	for i, a := range args {
		named[i] = driver.NamedValue{Ordinal: i + 1, Value: a}
	}
	return out, conn.Raw(func(c any) error {
		queryer, ok := c.(driver.QueryerContext)
		if !ok {
			return sql.ErrConnDone
		}
		rows, err := queryer.QueryContext(ctx, query, named)
		if err != nil {
			return err
		}
		defer rows.Close()
		width := len(rows.Columns())
		var values []driver.Value // of many rows: an allocation for each row would cost more than reading it
		for {
			if len(values) < width {
				values = make([]driver.Value, 256*width)
			}
			row := values[:width:width]
			switch err := rows.Next(row); {
			case errors.Is(err, io.EOF):
				return nil
			case err != nil:
				return err
			}
			values = values[width:]
			out = append(out, row)
		}
	})
}
