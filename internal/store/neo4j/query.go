package neo4j

import (
	"context"
	"embed"
	"maps"
	"path"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
)

//go:embed cypher/*.cypher
var queryFiles embed.FS

// queries are the texts of cypher/ by file name without its ending.
var queries = func() map[string]string {
	files, err := queryFiles.ReadDir("cypher")
	if err != nil {
		panic(err) // embedded
	}
	out := map[string]string{}
	for _, f := range files {
		raw, err := queryFiles.ReadFile(path.Join("cypher", f.Name()))
		if err != nil {
			panic(err) // embedded
		}
		out[strings.TrimSuffix(f.Name(), ".cypher")] = string(raw)
	}
	return out
}()

type params map[string]any

// with is the parameters and those of a selection.
func (p params) with(sel collab.Selection) params {
	out := maps.Clone(p)
	if out == nil {
		out = params{}
	}
	out["at"], out["sources"], out["origins"] = sel.At, list(sel.Sources), list(sel.Origins)
	out["confidence"], out["modality"] = list(sel.Confidence), list(sel.Modality)
	return out
}

// list is a list as a parameter: null where it asks nothing.
func list[T ~string](values []T) any {
	if values == nil {
		return nil
	}
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

// entity is an entity as a write found it, with Neo4j's own id of its node: the
// writer looks each up by our id once, for an index of texts is slow to ask.
type entity struct {
	record *collab.Record
	node   string
}

// tx asks within one transaction.
type tx struct {
	seen map[collab.ID]entity // in a write, the entities that it read or made
	run  interface {
		Run(ctx context.Context, cypher string, params map[string]any) (neo4j.ResultWithContext, error)
	}
}

// each runs the text and gives its rows one by one as they arrive.
func (t tx) each(ctx context.Context, text string, p params, yield func(*neo4j.Record) error) error {
	result, err := t.run.Run(ctx, text, p)
	if err != nil {
		return err
	}
	for result.Next(ctx) {
		if err := yield(result.Record()); err != nil {
			return err
		}
	}
	return result.Err()
}

// plain is rows as the driver packs them soonest.
func plain(rows []row) []any {
	out := make([]any, len(rows))
	for i, r := range rows {
		out[i] = map[string]any(r)
	}
	return out
}

// rows runs the text, whose column row holds properties.
func (t tx) rows(ctx context.Context, text string, p params) ([]row, error) {
	var out []row
	err := t.each(ctx, text, p, func(r *neo4j.Record) error {
		out = append(out, rowIn(r))
		return nil
	})
	return out, err
}

// rowIn is the column row. Where the column now tells the version that the
// question is answered of, what a later one retracted is in force still.
func rowIn(r *neo4j.Record) row {
	v, _ := r.Get("row")
	m, _ := v.(map[string]any)
	if kind, ok := r.Get("label"); ok { // a relationship
		m["class"], m["label"] = string(collab.ClassRelation), kind
		m["subject"], _ = r.Get("subject")
		m["to"], _ = r.Get("to")
	}
	if now, ok := r.Get("now"); ok {
		if now, _ := now.(int64); row(m).number("retracted") > now {
			m["retracted"] = int64(0)
		}
	}
	return m
}

// number runs the text, whose one row is a number in the named column; 0 for no row.
func (t tx) number(ctx context.Context, text, column string, p params) (int64, error) {
	var n int64
	err := t.each(ctx, text, p, func(r *neo4j.Record) error {
		v, _ := r.Get(column)
		n, _ = v.(int64)
		return nil
	})
	return n, err
}
