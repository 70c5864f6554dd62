package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
)

// identifiersAtATime and partnersAtATime bound what one operation asks for.
const (
	identifiersAtATime = 100
	partnersAtATime    = 100
)

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

// fillTies asks for the ties of a graph's links, at most as many of each link as --reasons
// says, and gives each to a function too.
func (q *question) fillTies(g *graphfile.Graph, version json.RawMessage, give func(*tie)) error {
	reasons, err := intFlag(q.k, "reasons", 0, 100)
	if err != nil || reasons == 0 {
		return err
	}
	links := map[[2]string]*graphfile.Link{}
	waiting := map[string]int{} // by institution: how many of its links have no ties yet
	for i := range g.Links {
		l := &g.Links[i]
		links[[2]string{l.Source, l.Target}], links[[2]string{l.Target, l.Source}] = l, l
		waiting[l.Source]++
		waiting[l.Target]++
	}
	for _, n := range g.Nodes {
		variables := map[string]any{"of": n.ID, "ties": q.variables["ties"], "first": partnersAtATime, "reasons": reasons}
		for waiting[n.ID] > 0 {
			next, err := q.fillLinks(variables, version, func(e edge) {
				l := links[[2]string{n.ID, e.Node.ID}]
				if l == nil || l.Ties != nil {
					return
				}
				l.Ties = []graphfile.Tie{}
				for i := range e.Ties {
					l.Ties = append(l.Ties, tieOfFile(&e.Ties[i]))
					give(&e.Ties[i])
				}
				waiting[l.Source]--
				waiting[l.Target]--
			})
			if err != nil {
				return err
			}
			if !next.HasNextPage {
				break
			}
			variables["after"] = next.EndCursor
		}
	}
	return nil
}

// fillLinks gives each partner on a page to a function and returns where the list goes on.
// A page whose answer would be too large is asked for again in a shorter form, and so are
// those after it.
func (q *question) fillLinks(variables map[string]any, version json.RawMessage, give func(edge)) (pageInfo, error) {
	quiet := *q
	quiet.p.Err = io.Discard
	a, err := quiet.sendAt("partners", variables, version)
	for first := variables["first"].(int); err != nil && first > 1 && q.wasTooCostly(); {
		first = max(1, first/4)
		variables["first"] = first
		q.to.refusal = nil // what is asked in a shorter form is not refused
		a, err = quiet.sendAt("partners", variables, version)
	}
	if err != nil {
		if failed := q.p.failures(a); failed != nil { // which tells the errors of the answer
			err = failed
		}
		return pageInfo{}, err
	}
	var found struct{ Node struct{ Partners page } }
	if err := json.Unmarshal(a.Data, &found); err != nil {
		return pageInfo{}, err
	}
	for _, e := range found.Node.Partners.Edges {
		give(e)
	}
	return found.Node.Partners.PageInfo, nil
}

// wasTooCostly reports whether the last answer was refused because it would be too large.
func (q *question) wasTooCostly() bool {
	return q.to.refusal != nil && q.to.refusal.Code == collab.TooCostly
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
