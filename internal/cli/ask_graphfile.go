package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
)

// identifiersAtATime is how many institutions one operation asks about.
const identifiersAtATime = 100

var errGraphChanged = errors.New("the graph was changed while the file was being made: ask again")

// fill adds to the graph of a network what its answer would be too large with: the ROR
// ids of institutions, and the ties of links with their sources, at most as many of each
// link as --reasons says. All of it must be of the version of the answer.
func (q *question) fill(g *graphfile.Graph, a answer, form string) error {
	if err := q.fillIdentifiers(g, a.Extensions.GraphVersion); err != nil {
		return err
	}
	if !g.LacksTies() || form == "pajek" || form == "vosviewer" || form == "nodes-csv" {
		return nil // the answer has the ties, or the form has no place for them
	}
	return q.fillTies(g, a.Extensions.GraphVersion, func(*tie) {})
}

func (q *question) fillIdentifiers(g *graphfile.Graph, version json.RawMessage) error {
	for nodes := range slices.Chunk(g.Nodes, identifiersAtATime) {
		var ids []string
		for _, n := range nodes {
			if _, err := collab.ParseID(n.ID); err != nil {
				continue // a group of several entities
			}
			ids = append(ids, n.ID)
		}
		a, err := q.sendAt("identifiers", map[string]any{"ids": ids}, version)
		if err != nil {
			return err
		}
		var found struct{ Nodes []entity }
		if err := json.Unmarshal(a.Data, &found); err != nil {
			return err
		}
		known := map[string]entity{}
		for _, e := range found.Nodes {
			known[e.ID] = e
		}
		for i := range nodes {
			if e, ok := known[nodes[i].ID]; ok {
				nodes[i].ROR, nodes[i].Country = e.ror(), e.Country
			}
		}
	}
	return nil
}

// sendAt sends a saved operation, whose answer must be of a version of the graph.
func (q *question) sendAt(operation string, variables map[string]any, version json.RawMessage) (answer, error) {
	a, err := q.send(operation, variables)
	if err == nil && !bytes.Equal(a.Extensions.GraphVersion, version) {
		err = codedError{exitFailed, errGraphChanged}
	}
	return a, err
}

// tiesOfFile are ties as a graph file has them.
func tiesOfFile(list []tie) []graphfile.Tie {
	out := []graphfile.Tie{}
	for i := range list {
		out = append(out, tieOfFile(&list[i]))
	}
	return out
}

// tieOfFile is a tie as a graph file has it.
func tieOfFile(t *tie) graphfile.Tie {
	out := graphfile.Tie{Kind: words(t.Kind), Valid: t.Valid, Sources: sourceTitles(t.Relations)}
	if t.Through != nil {
		out.Through = t.Through.Name
	}
	out.From, out.To = collab.EDTF(t.Valid).Days()
	return out
}
