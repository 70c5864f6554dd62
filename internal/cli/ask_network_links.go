package cli

import (
	"encoding/json"
	"io"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
)

// The links of a network are read in pages, so that no answer is too large: linksAtATime of
// them alone, and at first tiedAtATime of them with their ties. mostLinks is how many links
// a network shows at most.
const (
	linksAtATime = 10_000
	tiedAtATime  = 400
	mostLinks    = 2_000_000
)

// askNetwork asks for a network. Links that its first answer leaves out are asked for page
// by page, at the same version of the graph, and put after the first ones.
func askNetwork(q *question) (answer, error) {
	a, err := q.send("network", q.variables)
	if err != nil {
		return a, err
	}
	var n struct {
		Network struct {
			LinkCount int
			Links     []json.RawMessage
		}
	}
	if err := json.Unmarshal(a.Data, &n); err != nil {
		return a, err
	}
	if isTable(q.k) {
		if err := q.tableOfNetwork(&a, n.Network.LinkCount); err != nil {
			return a, err
		}
	}
	links, count := n.Network.Links, n.Network.LinkCount
	if len(links) >= count || q.variables["links"] == 0 || q.k.String("table") == tiesTable && isTable(q.k) {
		return a, nil
	}
	for len(links) < count {
		page, err := q.linkPage(map[string]any{"first": linksAtATime, "offset": len(links), "ties": false}, a.Extensions.GraphVersion)
		if err != nil {
			return a, err
		}
		if len(page) == 0 {
			return a, codedError{exitFailed, errGraphChanged}
		}
		links = append(links, page...)
	}
	a.Data, err = withField(a.Data, "network", "links", links)
	return a, err
}

// linkPage asks for a page of the links of the network that the question is about.
func (q *question) linkPage(variables map[string]any, version json.RawMessage) ([]json.RawMessage, error) {
	variables["input"] = q.variables["input"]
	a, err := q.sendAt("network-links", variables, version)
	if err != nil {
		return nil, err
	}
	var n struct {
		Network struct{ Links []json.RawMessage }
	}
	err = json.Unmarshal(a.Data, &n)
	return n.Network.Links, err
}

// withField puts a list in place of a field of an object of an answer.
func withField(data json.RawMessage, object, name string, list []json.RawMessage) (json.RawMessage, error) {
	fields, err := rawFields(data)
	if err != nil {
		return nil, err
	}
	for i := range fields {
		if fields[i].name != object {
			continue
		}
		inner, err := rawFields(fields[i].value)
		if err != nil {
			return nil, err
		}
		for k := range inner {
			if inner[k].name == name {
				if inner[k].value, err = json.Marshal(list); err != nil {
					return nil, err
				}
			}
		}
		fields[i].value = joined(inner)
	}
	return joined(fields), nil
}

// fillTies asks for the ties of a network's links, at most as many of each link as
// --reasons says, and gives each to a function too.
func (q *question) fillTies(g *graphfile.Graph, version json.RawMessage, give func(*tie)) error {
	reasons, err := intFlag(q.k, "reasons", 0, 100)
	if err != nil || reasons == 0 || len(g.Links) == 0 {
		return err
	}
	links := map[[2]string]*graphfile.Link{}
	for i := range g.Links {
		l := &g.Links[i]
		links[[2]string{l.Source, l.Target}] = l
	}
	filled := 0
	return q.tiedLinks(version, reasons, func(raw json.RawMessage) (bool, error) {
		var found networkLink
		if err := json.Unmarshal(raw, &found); err != nil {
			return false, err
		}
		l := links[[2]string{found.Source, found.Target}]
		if l == nil {
			return true, nil // --giant leaves it out
		}
		filled++
		l.Ties = []graphfile.Tie{}
		for i := range found.Ties {
			l.Ties = append(l.Ties, tieOfFile(&found.Ties[i]))
			give(&found.Ties[i])
		}
		return filled < len(links), nil
	})
}

// tiedLinks asks for the links of a network with their ties, at most as many of each as
// reasons, and gives each link to a function until that returns false. A page whose answer
// would be too large is asked for again in a shorter form, and so are those after it.
func (q *question) tiedLinks(version json.RawMessage, reasons int, give func(json.RawMessage) (more bool, err error)) error {
	quiet := *q
	quiet.p.Err = io.Discard
	first, offset := tiedAtATime, 0
	for {
		page, err := quiet.linkPage(map[string]any{"first": first, "offset": offset, "ties": true, "reasons": reasons}, version)
		if err != nil && first > 1 && q.wasTooCostly() {
			first /= 2
			q.to.refusal = nil // what is asked in a shorter form is not refused
			continue
		}
		if err != nil {
			return q.told(err)
		}
		if len(page) == 0 {
			return codedError{exitFailed, errGraphChanged}
		}
		offset += len(page)
		for _, raw := range page {
			if more, err := give(raw); err != nil || !more {
				return err
			}
		}
	}
}

// told returns the error of an answer whose errors were not printed, with the first of them.
func (q *question) told(err error) error {
	if q.to.refusal != nil {
		return codedError{exitQuery, q.to.refusal}
	}
	return err
}

// wasTooCostly reports whether the last answer was refused because it would be too large.
func (q *question) wasTooCostly() bool {
	return q.to.refusal != nil && q.to.refusal.Code == collab.TooCostly
}
