package export

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
	"liaison/internal/identifier"
	"liaison/internal/store"
)

// Graph writes what is in force as a graph file in one of graphfile.Streamed: all entities,
// in order of id, and for each pair of them that a relation links from the one to the other
// a directed link, in order of both ids, with the kinds, periods and sources of their
// relations. The weight of a link is the number of these kinds. What is planned or a goal is
// left out.
//
// Like NDJSON, it writes the version that the graph has when it starts; countries are
// those of the moment when they are read. It takes about two hundred bytes of memory an entity.
func Graph(ctx context.Context, r store.Reader, w io.Writer, form string) error {
	version, err := r.Version(ctx)
	if err != nil {
		return err
	}
	list, err := entities(ctx, r, version)
	if err != nil {
		return err
	}
	g := wholeGraph{reader: r, now: collab.Selection{At: collab.AtVersion(version)}, titles: map[collab.ID]string{}, known: map[collab.ID]bool{}}
	out, err := graphfile.NewStream(w, form, &graphfile.Head{
		Title: fmt.Sprintf("Liaison, version %d of the graph", version), Directed: true, Dynamic: true,
		Nodes: []graphfile.Column{{Name: "kind", Type: "string"}, {Name: "country", Type: "string"}, {Name: "ror", Type: "string"}},
		Links: []graphfile.Column{{Name: "kinds", Type: "string"}, {Name: "periods", Type: "string"}, {Name: "sources", Type: "string"}},
	})
	if err != nil {
		return err
	}
	for page := range slices.Chunk(list, claimPage) {
		if err := g.nodes(ctx, page, out); err != nil {
			return err
		}
	}
	if form != "nodes-csv" {
		for page := range slices.Chunk(list, claimPage) {
			if err := g.links(ctx, page, out); err != nil {
				return err
			}
		}
	}
	return out.Close()
}

// wholeGraph is what the nodes and links of the whole graph are made of.
type wholeGraph struct {
	reader store.Reader
	now    collab.Selection
	titles map[collab.ID]string // of documents
	known  map[collab.ID]bool   // the nodes that have been written
}

// nodes writes the nodes of some entities, and notes the titles of documents.
func (g *wholeGraph) nodes(ctx context.Context, page []entityLine, out *graphfile.Stream) error {
	said, err := g.reader.Claims(ctx, idsOf(page), g.now)
	if err != nil {
		return err
	}
	for i := range page {
		e := &page[i]
		n := graphfile.Node{ID: string(e.ID), Kind: words(string(e.Kind)), Country: e.country}
		if n.Name = string(e.ID); said[i].Names != nil {
			n.Name = collab.BestName(said[i].Names, nil).Value
		}
		for _, c := range said[i].Identifiers {
			if c.Scheme == identifier.ROR && n.ROR == "" {
				n.ROR = c.Value
			}
		}
		if e.sourceFields != nil {
			g.titles[e.ID] = n.Name
		}
		g.known[e.ID] = true
		if err := out.Node(&n); err != nil {
			return err
		}
	}
	return nil
}

// links writes the links that go from some entities.
func (g *wholeGraph) links(ctx context.Context, page []entityLine, out *graphfile.Stream) error {
	found, err := g.reader.Neighbours(ctx, store.Neighbours{IDs: idsOf(page), Direction: collab.Out, Selection: g.now})
	if err != nil {
		return err
	}
	for i, list := range found {
		to := map[collab.ID][]*collab.Relation{}
		var ends []collab.ID
		for _, l := range list {
			if l.Modality == collab.Planned || l.Modality == collab.Goal || !g.known[l.To] {
				continue
			}
			if to[l.To] == nil {
				ends = append(ends, l.To)
			}
			to[l.To] = append(to[l.To], l.Relation)
		}
		slices.Sort(ends)
		for _, end := range ends {
			if err := out.Link(g.link(page[i].ID, end, to[end])); err != nil {
				return err
			}
		}
	}
	return nil
}

// link is the link of two entities: a tie for each kind and period that sources report.
func (g *wholeGraph) link(from, to collab.ID, list []*collab.Relation) *graphfile.Link {
	slices.SortFunc(list, compareFirst)
	out := &graphfile.Link{Source: string(from), Target: string(to), Ties: []graphfile.Tie{}}
	kinds := map[collab.RelationKind]bool{}
	for _, c := range list {
		kinds[c.Kind] = true
		kind, valid := words(string(c.Kind)), string(c.Valid)
		i := slices.IndexFunc(out.Ties, func(t graphfile.Tie) bool { return t.Kind == kind && t.Valid == valid })
		if i < 0 {
			i = len(out.Ties)
			t := graphfile.Tie{Kind: kind, Valid: valid}
			t.From, t.To = c.Valid.Days()
			out.Ties = append(out.Ties, t)
		}
		if title := g.titles[c.SourceID]; !slices.Contains(out.Ties[i].Sources, title) {
			out.Ties[i].Sources = append(out.Ties[i].Sources, title)
		}
	}
	out.Weight = float64(len(kinds))
	return out
}

// compareFirst orders relations of one pair by kind, then by period, then by the ids that
// they have when they are asserted for the first time.
func compareFirst(a, b *collab.Relation) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Valid, b.Valid), cmp.Compare(collab.ClaimID(a, 1), collab.ClaimID(b, 1)))
}

func idsOf(page []entityLine) []collab.ID {
	out := make([]collab.ID, len(page))
	for i := range page {
		out[i] = page[i].ID
	}
	return out
}

// words writes an enum value as words: "joint lab" for JOINT_LAB.
func words(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", " ")) }
