package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

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
}

// sourcesAtATime is how many documents one operation asks about.
const sourcesAtATime = 100

// finish completes a reply for the forms that are kept: JSON gets, beside the data, the
// version of the graph, the day that the answer was judged on and the sources; a
// workbook gets a sheet of sources.
func (q *question) finish(r *reply, a answer, f form) error {
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
	if f.name != "json" && f.name != "xlsx" {
		return nil
	}
	list, err := q.documentsOf(a.Data)
	if err != nil {
		return err
	}
	r.sources = table.New("sources", "name", "origin", "publisher", "published@", "address", "id")
	for i := range list {
		d := &list[i]
		publisher := ""
		if d.Publisher != nil {
			publisher = d.Publisher.Name
		}
		r.sources.Add(d.Name, words(d.Origin), publisher, textOrNil(d.Published), textOrNil(d.URL), d.ID)
	}
	if f.name == "xlsx" {
		r.sources.Add(fmt.Sprintf("Liaison: version %s of the graph, judged on %s", bytes.Trim(a.Extensions.GraphVersion, `"`), a.Extensions.Day), nil, nil, nil, nil, nil)
		return nil
	}
	about, err := json.Marshal(list)
	if err != nil {
		return err
	}
	data := bytes.TrimSuffix(bytes.TrimSpace(a.Data), []byte("}"))
	r.json = fmt.Appendf(slices.Clone(data), `,"graph":{"version":%s,"day":%q},"sources":%s}`, a.Extensions.GraphVersion, a.Extensions.Day, about)
	return nil
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
	found := map[string]bool{}
	sourceIDs(value, found)
	out := []document{}
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(found)), sourcesAtATime) {
		var a struct{ Nodes []document }
		if err := q.read("sources", map[string]any{"ids": ids}, &a); err != nil {
			return nil, err
		}
		out = append(out, a.Nodes...)
	}
	return out, nil
}

// sourceIDs collects the ids of the objects under keys named "source".
func sourceIDs(value any, into map[string]bool) {
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			sourceIDs(v, into)
		}
	case map[string]any:
		for key, v := range value {
			if source, ok := v.(map[string]any); ok && key == "source" {
				if id, ok := source["id"].(string); ok {
					into[id] = true
				}
			}
			sourceIDs(v, into)
		}
	}
}
