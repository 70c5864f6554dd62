package cli

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
	"liaison/internal/export/table"
)

// document is a source, as JSON and workbooks list it beside the answer.
type document struct {
	ID        string  `json:"id"`
	Name      string  `json:"name"`
	Origin    string  `json:"origin"`
	URL       *string `json:"url"`
	Published *string `json:"published"`
	Publisher *struct {
		Name string `json:"name"`
	} `json:"publisher"`
	cited int // how often the answer names it
}

// answerSources is what operations ask about the sources that an answer is derived from.
type answerSources struct{ Count int }

// sourcesAtATime is how many documents one operation asks about.
const sourcesAtATime = 100

// finish completes a reply with what tells where it comes from: the version of the graph,
// the day that the answer was judged on and, in all forms but rows alone, the sources. For
// people they are in the order of how often the answer names them, equal ones by title.
func (q *question) finish(r *reply, a answer, f form) error {
	r.version, r.day = a.Extensions.GraphVersion, a.Extensions.Day
	if r.graph != nil {
		r.graph.Day = a.Extensions.Day
	}
	if graphfile.Is(f.name) {
		return q.fill(r.graph, a, f.name)
	}
	if linked.Is(f.name) {
		var err error
		r.mention, err = q.mentioned(r, a)
		return err
	}
	if f.isRows() {
		return nil
	}
	list, err := q.documentsOf(a.Data)
	if err != nil {
		return err
	}
	if f.name == "json" {
		r.json, err = withOrigin(a.Data, r.version, r.day, list)
		return err
	}
	r.sources = documentTable(list)
	return nil
}

// documentTable lists documents, those that the answer names most often first, equal ones
// by title.
func documentTable(list []document) *table.Table {
	slices.SortStableFunc(list, func(a, b document) int { return cmp.Or(b.cited-a.cited, strings.Compare(a.Name, b.Name)) })
	t := table.New("sources", "source", "(origin)", "(publisher)", "published@", "address", "(id)")
	for i := range list {
		d := &list[i]
		publisher := ""
		if d.Publisher != nil {
			publisher = d.Publisher.Name
		}
		t.Add(d.Name, words(d.Origin), publisher, textOrNil(d.Published), textOrNil(d.URL), d.ID)
	}
	return t
}

// origin says which graph answered, and on which day, as JSON has it.
func origin(version json.RawMessage, day string) json.RawMessage {
	return fmt.Appendf(nil, `{"version":%s,"day":%q}`, version, day)
}

// versionNow asks which version the graph has, and which day it is there.
func (q *question) versionNow() (version json.RawMessage, day string, err error) {
	a, err := q.send("graph-version", map[string]any{})
	return a.Extensions.GraphVersion, a.Extensions.Day, err
}

// withOrigin adds to the data of an answer the key "graph", with the version of the graph
// and the day that the answer was judged on, and the key "sources". A query may have asked
// for a field of that name: an object "graph" gets what it lacks of the two, and any other
// value stays as it is.
func withOrigin(data, version json.RawMessage, day string, sources []document) (json.RawMessage, error) {
	fields, err := rawFields(data)
	if err != nil {
		return nil, err
	}
	about, err := json.Marshal(sources)
	if err != nil {
		return nil, err
	}
	graph := slices.IndexFunc(fields, func(f rawField) bool { return f.name == "graph" })
	if graph < 0 {
		fields = append(fields, rawField{"graph", origin(version, day)})
	} else if own, err := rawFields(fields[graph].value); err == nil {
		fields[graph].value = joined(addMissing(own, rawField{"version", version}, rawField{"day", fmt.Appendf(nil, "%q", day)}))
	}
	return joined(addMissing(fields, rawField{"sources", about})), nil
}

// rawField is a field of a JSON object with its value as it came.
type rawField struct {
	name  string
	value json.RawMessage
}

// rawFields returns the fields of a JSON object in their order, and an error for a value
// that is no object.
func rawFields(object json.RawMessage) ([]rawField, error) {
	d := json.NewDecoder(bytes.NewReader(object))
	if token, err := d.Token(); err != nil || token != json.Delim('{') {
		return nil, fmt.Errorf("%.20s is no JSON object", object)
	}
	var out []rawField
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, err
		}
		f := rawField{name: name.(string)} // the keys of an object are strings
		if err := d.Decode(&f.value); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// addMissing appends those fields whose names the list does not have.
func addMissing(list []rawField, more ...rawField) []rawField {
	for _, m := range more {
		if !slices.ContainsFunc(list, func(f rawField) bool { return f.name == m.name }) {
			list = append(list, m)
		}
	}
	return list
}

// joined returns a JSON object that has the fields.
func joined(fields []rawField) json.RawMessage {
	out := []byte{'{'}
	for i, f := range fields {
		if i > 0 {
			out = append(out, ',')
		}
		out = fmt.Appendf(out, "%q:%s", f.name, f.value)
	}
	return append(out, '}')
}

func textOrNil(s *string) any {
	if s == nil {
		return nil
	}
	return *s
}

// documentsOf asks for the documents that an answer names as sources, in the order of
// their ids.
func (q *question) documentsOf(data json.RawMessage) ([]document, error) {
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		return nil, err
	}
	found := map[string]int{}
	sourceIDs(value, found)
	out, err := q.documents(slices.Sorted(maps.Keys(found)))
	for i := range out {
		out[i].cited = found[out[i].ID]
	}
	return out, err
}

// documents asks for the documents that have some of the ids, in the order of the ids.
func (q *question) documents(ids []string) ([]document, error) {
	out := []document{}
	for some := range slices.Chunk(ids, sourcesAtATime) {
		var a struct{ Nodes []document }
		if err := q.read("sources", map[string]any{"ids": some}, &a); err != nil {
			return nil, err
		}
		for _, d := range a.Nodes {
			if d.ID != "" { // it is a document
				out = append(out, d)
			}
		}
	}
	return out, nil
}

// sourceKeys are the keys of an answer under which documents stand as sources.
var sourceKeys = map[string]bool{"source": true, "document": true, "documents": true, "sources": true}

// sourceIDs counts how often each document stands under one of sourceKeys, alone or in a
// list.
func sourceIDs(value any, into map[string]int) {
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			sourceIDs(v, into)
		}
	case map[string]any:
		for key, v := range value {
			if sourceKeys[key] {
				addIDs(v, into)
			}
			sourceIDs(v, into)
		}
	}
}

// addIDs counts the id of an object, or of each object of a list or of a connection. A
// place in a list counts as many times as there are places from it to the end.
func addIDs(value any, into map[string]int) {
	switch value := value.(type) {
	case []any:
		for i, v := range value {
			if object, ok := v.(map[string]any); ok {
				if id, ok := object["id"].(string); ok {
					into[id] += len(value) - i // the first of a list says the most
				}
			}
		}
	case map[string]any:
		if id, ok := value["id"].(string); ok {
			into[id]++
		}
		addIDs(value["nodes"], into)
	}
}
