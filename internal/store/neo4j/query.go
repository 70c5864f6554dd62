package neo4j

import (
	"context"
	"embed"
	"maps"
	"math"
	"path"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
)

//go:embed cypher/*.cypher
var queryFiles embed.FS

// queries has the texts of cypher/ by file name without its ending.
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
	// A scan has a text for each class of claims, which the label of their nodes tells in less
	// than half the time of a property.
	for _, label := range claimLabels {
		out["scan_"+label] = strings.ReplaceAll(out["scan"], "LABEL", label)
	}
	delete(out, "scan")
	out["write_small"] = writeSmall(out, steps) // with all steps, for the tests of plans; what is sent has those of its batches
	return out
}()

// The columns of the queries whose rows Neo4j can send in one message.
var (
	recordColumns    = []string{"row", "node"}
	claimColumns     = []string{"now", "row"}
	farEndColumns    = []string{"row", "nears"}
	neighbourColumns = []string{
		"now", "near", "label", "subject", "fromKind", "to", "toKind", "id", "role", "status", "order", "source", "origin", "published",
		"confidence", "modality", "valid", "observed", "asserted", "retracted", "evidence",
	}
)

// mostTogether is how many rows, and one more at most, Neo4j sends in one message: it
// holds them in memory until it has all. Callers ask about as many entities at once.
const mostTogether = 5_000

// collected returns the text with one row in the place of all, the list of their columns.
func collected(text string, columns []string) string {
	last := strings.LastIndex(text, "\nRETURN ")
	rows := strings.TrimSpace(strings.TrimPrefix(text[last:], "\nRETURN "))
	return text[:last] + "\nWITH " + rows + " LIMIT $p.most\nRETURN collect([" + strings.Join(columns, ", ") + "]) AS rows\n"
}

// params are the parameters of a query, whose text calls them $p.name. They travel as one
// map: Neo4j plans a text anew for each combination of types and sizes of its parameters,
// and a map of any content is of one type.
type params map[string]any

// sent returns the parameters in the form in which they are sent.
func (p params) sent() map[string]any { return map[string]any{"p": map[string]any(p)} }

// with returns the parameters together with those of a selection.
func (p params) with(sel collab.Selection) params {
	out := maps.Clone(p)
	if out == nil {
		out = params{}
	}
	out["at"], out["sources"], out["origins"] = versionOf(sel.At), list(sel.Sources), list(sel.Origins)
	out["confidence"], out["modality"] = list(sel.Confidence), list(sel.Modality)
	return out
}

// versionOf returns the version as a parameter. For now it is greater than every version.
func versionOf(at collab.At) int64 { return at.Resolve(math.MaxInt64) }

// list returns a list as a parameter; null for nil, which asks for nothing.
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

// entity is an entity as a write found it, with Neo4j's own id of its node. A write looks
// up each entity by our id only once, since an index of texts is slow.
type entity struct {
	record *collab.Record
	node   string
}

// tx runs queries within one transaction.
type tx struct {
	seen    map[collab.ID]entity // in a write, the entities that it has read or created
	planned int64                // in a write, the version of the graph on which it plans
	run     interface {
		Run(ctx context.Context, cypher string, params map[string]any) (neo4j.ResultWithContext, error)
	}
}

// each runs the text and calls yield for each row as it arrives.
func (t tx) each(ctx context.Context, text string, p params, yield func(*neo4j.Record) error) error {
	result, err := t.run.Run(ctx, text, p.sent())
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

// eachTogether is each for a text whose last line returns the columns. The driver takes
// longer to receive a message than the few values in it do, so a hundred rows in one message
// take half the time. Where there are more than mostTogether, they are asked for again, one
// by one.
func (t tx) eachTogether(ctx context.Context, text string, columns []string, p params, yield func(*neo4j.Record) error) error {
	p = maps.Clone(p)
	p["most"] = int64(mostTogether + 1)
	var rows []any
	err := t.each(ctx, collected(text, columns), p, func(r *neo4j.Record) error {
		rows, _ = r.Values[0].([]any)
		return nil
	})
	if err != nil {
		return err
	}
	if len(rows) > mostTogether {
		return t.each(ctx, text, p, yield)
	}
	for _, v := range rows {
		values, _ := v.([]any)
		if err := yield(&neo4j.Record{Keys: columns, Values: values}); err != nil {
			return err
		}
	}
	return nil
}

// plain returns the rows in the type that the driver packs fastest.
func plain(rows []row) []any {
	out := make([]any, len(rows))
	for i, r := range rows {
		out[i] = map[string]any(r)
	}
	return out
}

// rows runs the text and returns the properties in its column row.
func (t tx) rows(ctx context.Context, text string, p params) ([]row, error) {
	var out []row
	err := t.each(ctx, text, p, func(r *neo4j.Record) error {
		out = append(out, rowIn(r))
		return nil
	})
	return out, err
}

// rowIn returns the properties in the column row. Where the row has a column now, the
// version for which the question is answered, a later retraction is left out.
func rowIn(r *neo4j.Record) row {
	v, _ := r.Get("row")
	m, _ := v.(map[string]any)
	if kind, ok := r.Get("label"); ok { // a relationship
		m["class"], m["label"] = string(collab.ClassRelation), kind
		m["subject"], _ = r.Get("subject")
		m["to"], _ = r.Get("to")
	}
	if now, ok := r.Get("now"); ok {
		now, _ := now.(int64)
		return row(m).at(now)
	}
	return m
}

// relationIn returns the properties of a relation that has a column for each, as rowIn
// does. Neo4j is quicker to send values than maps, which repeat the names of the values.
func relationIn(r *neo4j.Record) row {
	m := make(row, len(r.Keys)+1)
	for i, key := range r.Keys {
		m[key] = r.Values[i]
	}
	m["class"] = string(collab.ClassRelation)
	return m.at(m.number("now"))
}

// at leaves out a retraction that is later than the version, and returns the row.
func (r row) at(version int64) row {
	if r.number("retracted") > version {
		r["retracted"] = int64(0)
	}
	return r
}

// number runs the text and returns the number in the named column of its one row; 0 for
// no row.
func (t tx) number(ctx context.Context, text, column string, p params) (int64, error) {
	var n int64
	err := t.each(ctx, text, p, func(r *neo4j.Record) error {
		v, _ := r.Get(column)
		n, _ = v.(int64)
		return nil
	})
	return n, err
}
