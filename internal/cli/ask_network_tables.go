package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/knadh/koanf/v2"

	"liaison/internal/export/table"
)

// tiesTable is the name of the table that has a row for each tie of a network.
const tiesTable = "ties"

// institutionsAtATime is how many institutions of a network one operation asks about.
const institutionsAtATime = 200

// countedSources are the first documents that an institution's ties rest on, and how many
// there are.
type countedSources struct {
	Count     int
	Documents []struct{ ID, Name string }
}

// titles are the titles of the documents, and last how many more there are.
func (c countedSources) titles() []string {
	var out []string
	for _, d := range c.Documents {
		out = append(out, d.Name)
	}
	if more := c.Count - len(out); more > 0 {
		out = append(out, fmt.Sprintf("and %s more", grouped(int64(more))))
	}
	return out
}

// isTable reports whether a command prints tables, and neither JSON nor a graph file.
func isTable(k *koanf.Koanf) bool { return !isJSON(k) && !isGraph(k) }

// tableOfNetwork adds to the answer about a network what only tables show: when each
// institution was last reported, and who says so and, for the table of ties, the ties of
// all links. All of it must be of the version of the answer.
func (q *question) tableOfNetwork(a *answer, links int) error {
	if q.k.String("table") == tiesTable {
		return q.addTies(a, links)
	}
	var n struct {
		Network struct{ Nodes []json.RawMessage }
	}
	if err := json.Unmarshal(a.Data, &n); err != nil {
		return err
	}
	nodes := n.Network.Nodes
	for offset := 0; offset < len(nodes); offset += institutionsAtATime {
		variables := map[string]any{"input": q.variables["input"], "first": institutionsAtATime, "offset": offset}
		page, err := q.sendAt("network-institutions", variables, a.Extensions.GraphVersion)
		if err != nil {
			return err
		}
		var more struct {
			Network struct{ Nodes []json.RawMessage }
		}
		if err := json.Unmarshal(page.Data, &more); err != nil {
			return err
		}
		if len(more.Network.Nodes) != min(institutionsAtATime, len(nodes)-offset) {
			return codedError{exitFailed, errGraphChanged}
		}
		for i, extra := range more.Network.Nodes {
			if nodes[offset+i], err = merged(nodes[offset+i], extra); err != nil {
				return err
			}
		}
	}
	var err error
	a.Data, err = withField(a.Data, "network", "nodes", nodes)
	return err
}

// merged returns a JSON object with what another one has more, also in the objects within.
func merged(one, other json.RawMessage) (json.RawMessage, error) {
	fields, err := rawFields(one)
	if err != nil {
		return nil, err
	}
	more, err := rawFields(other)
	if err != nil {
		return nil, err
	}
	for i := range fields {
		for _, m := range more {
			if m.name != fields[i].name || len(m.value) == 0 || m.value[0] != '{' {
				continue
			}
			if fields[i].value, err = merged(fields[i].value, m.value); err != nil {
				return nil, err
			}
		}
	}
	return joined(addMissing(fields, more...)), nil
}

// addTies puts links with their ties in place of the links of an answer.
func (q *question) addTies(a *answer, links int) error {
	reasons, err := intFlag(q.k, "reasons", 0, 100)
	if err != nil {
		return err
	}
	list := make([]json.RawMessage, 0, links)
	if links > 0 {
		err = q.tiedLinks(a.Extensions.GraphVersion, reasons, func(raw json.RawMessage) (bool, error) {
			list = append(list, raw)
			return len(list) < links, nil
		})
		if err != nil {
			return err
		}
	}
	a.Data, err = withField(a.Data, "network", "links", list)
	return err
}

// institutions is the table of a network's institutions with the chosen measures.
func (n networkAnswer) institutions(chosen []string, layout bool) *table.Table {
	titles := []string{"strength", "partners", "institution", "(institution id)", "country", "(ROR)"}
	if layout {
		titles = append(titles, "x", "y")
	}
	for _, m := range measures {
		if slices.Contains(chosen, m) {
			titles = append(titles, m)
		}
	}
	t := table.New("institutions", append(titles, "last reported@", "who says so")...)
	for _, v := range n.Nodes {
		row := []any{v.Strength, v.Degree, v.Entity.Name, v.Entity.ID, v.Entity.Country, v.Entity.ror()}
		if layout {
			row = append(row, coordinate(v.X), coordinate(v.Y))
		}
		for i, x := range []any{v.PageRank, v.Betweenness, v.Closeness, v.Component, v.Community} {
			if slices.Contains(chosen, measures[i]) {
				row = append(row, x)
			}
		}
		t.Add(append(row, v.LastReported, v.Sources.titles())...)
	}
	return t
}

// ties is the table of the ties of a network's links, where they were asked for: those of
// the heaviest links first, of equal links in the order of the names at their ends.
func (n networkAnswer) ties() *table.Table {
	t := table.New(tiesTable, columns([]string{"weight|", "institution|", "(institution id)", "country|", "with|", "(with id)", "country of that|"}, tieTitles)...)
	named := map[string]entity{}
	for _, v := range n.Nodes {
		named[v.Entity.ID] = v.Entity
	}
	list := slices.DeleteFunc(slices.Clone(n.Links), func(l networkLink) bool { return l.Ties == nil })
	for i := range list {
		if l := &list[i]; byName(named[l.Source], named[l.Target]) > 0 {
			l.Source, l.Target = l.Target, l.Source
		}
	}
	slices.SortStableFunc(list, func(x, y networkLink) int {
		return cmp.Or(cmp.Compare(y.Weight, x.Weight), byName(named[x.Source], named[y.Source]), byName(named[x.Target], named[y.Target]))
	})
	for _, l := range list {
		a, b := named[l.Source], named[l.Target]
		each(l.Ties, func(x *tie) {
			t.Add(cells([]any{l.Weight, a.Name, a.ID, a.Country, b.Name, b.ID, b.Country}, tieCells(x)...)...)
		})
	}
	return t
}

func coordinate(x *float64) any {
	if x == nil {
		return nil
	}
	return *x
}
