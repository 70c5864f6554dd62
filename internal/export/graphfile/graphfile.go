// Package graphfile writes a network into the files that programs for networks read:
// Gephi, networkx, igraph, Cytoscape, VOSviewer, Pajek.
//
// The commands build a Graph from an answer. The package knows nothing of stores nor of
// the API. The same graph gives the same bytes.
package graphfile

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Graph is a network. It is undirected, unless Directed is set. Nodes and links are written in the order given. Both
// ends of a link are ids of nodes, and no two links have the same ends.
type Graph struct {
	Title string
	Day   string // the day that the graph was asked, as 2026-11-27
	Nodes []Node
	Links []Link
	// Directed tells that each link goes from its source to its target.
	Directed bool
}

// Node is an institution, or another entity where Kind says so. What is not known is empty and is left out of the file.
type Node struct {
	ID, Name, Country, ROR string
	Kind                   string // "" where all nodes are institutions
	Measures               []Measure
	Position               *Position // nil: there is no layout
}

// Position is where a node lies in a drawing.
type Position struct{ X, Y float64 }

// Measure is a value of a node, such as its PageRank: an int, a float64 or a string.
type Measure struct {
	Name  string
	Value any
}

// Link ties two nodes.
type Link struct {
	Source, Target string
	Weight         float64
	Ties           []Tie // what the link consists of; may be shortened or empty
}

// Tie is one thing that ties two institutions, as an alliance or an agreement.
type Tie struct {
	Kind    string
	Through string // the name of the thing; "" where there is none
	Valid   string // the period in EDTF; "" where it is not known
	// From and To are the first and the last day of the period, as 2018-01-01; "" where
	// the period is open or its bound is not known.
	From, To string
	Sources  []string
}

// Forms are the names of the forms, in the order in which help lists them.
var Forms = []string{"gexf", "graphml", "node-link", "cytoscape", "vosviewer", "pajek", "nodes-csv", "edges-csv"}

// Streamed are the forms that Stream can write.
var Streamed = []string{"gexf", "graphml", "node-link", "cytoscape", "nodes-csv", "edges-csv"}

// wholes has the functions that write the forms that cannot be streamed, in which links name
// nodes by their numbers.
var wholes = map[string]func(w *bufio.Writer, g *Graph) error{"vosviewer": vosViewer, "pajek": pajek}

// Is reports whether a name is that of a form.
func Is(name string) bool { return slices.Contains(Forms, name) }

// Write writes a graph in a form.
func Write(w io.Writer, form string, g *Graph) error {
	if whole, ok := wholes[form]; ok {
		out := bufio.NewWriter(w)
		return errors.Join(whole(out, g), out.Flush())
	}
	dynamic := slices.ContainsFunc(g.Links, func(l Link) bool { return spellsOf(l.Ties) != nil })
	s, err := NewStream(w, form, &Head{
		Title: g.Title, Day: g.Day, Directed: g.Directed, Dynamic: dynamic, Positions: slices.ContainsFunc(g.Nodes, func(n Node) bool { return n.Position != nil }),
		Nodes: columnsOf(g.Nodes, (*Node).attributes), Links: columnsOf(g.Links, (*Link).attributes),
	})
	if err != nil {
		return err
	}
	for i := range g.Nodes {
		if err := s.Node(&g.Nodes[i]); err != nil {
			return err
		}
	}
	for i := range g.Links {
		if err := s.Link(&g.Links[i]); err != nil {
			return err
		}
	}
	return s.Close()
}

// Head is what a file begins with.
type Head struct {
	Title, Day string
	Directed   bool
	Dynamic    bool     // links have periods
	Positions  bool     // nodes have positions
	Nodes      []Column // the attributes that nodes have, beside id and name
	Links      []Column // the attributes that links have, beside their ends and weight
}

// Stream writes a graph node by node and link by link, and holds nothing of what it has
// written.
type Stream struct {
	out   *bufio.Writer
	form  streamer
	links int // written so far
	begun bool
}

// streamer writes the parts of a file in a form. All nodes come before the first link.
type streamer interface {
	begin(h *Head) error
	node(n *Node) error
	between() error // after the last node
	link(number int, l *Link) error
	end() error
}

// NewStream begins a file in one of the forms of Streamed.
func NewStream(w io.Writer, form string, h *Head) (*Stream, error) {
	s := &Stream{out: bufio.NewWriterSize(w, 64<<10)}
	switch form {
	case "gexf":
		s.form = newGEXF(s.out)
	case "graphml":
		s.form = newGraphML(s.out)
	case "node-link":
		s.form = &nodeLink{lines: lines{w: s.out}}
	case "cytoscape":
		s.form = &cytoscape{lines: lines{w: s.out}}
	case "nodes-csv":
		s.form = &nodesCSV{rows: newRows(s.out)}
	case "edges-csv":
		s.form = &edgesCSV{rows: newRows(s.out)}
	default:
		return nil, fmt.Errorf("%q is no form of a graph file: the forms are %s", form, strings.Join(Forms, ", "))
	}
	return s, s.form.begin(h)
}

// Node writes a node. All nodes are written before the first link.
func (s *Stream) Node(n *Node) error { return s.form.node(n) }

// Link writes a link.
func (s *Stream) Link(l *Link) error {
	if !s.begun {
		s.begun = true
		if err := s.form.between(); err != nil {
			return err
		}
	}
	s.links++
	return s.form.link(s.links-1, l)
}

// Close ends the file. It does not close what is below.
func (s *Stream) Close() error {
	if !s.begun {
		if err := s.form.between(); err != nil {
			return err
		}
	}
	if err := s.form.end(); err != nil {
		return err
	}
	return s.out.Flush()
}
