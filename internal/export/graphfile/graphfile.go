// Package graphfile writes a network into the files that programs for networks read:
// Gephi, networkx, igraph, Cytoscape, VOSviewer, Pajek.
//
// The commands build a Graph from an answer. The package knows nothing of stores nor of
// the API. The same graph gives the same bytes.
package graphfile

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Graph is an undirected network. Nodes and links are written in the order given. Both
// ends of a link are ids of nodes, and no two links have the same ends.
type Graph struct {
	Title string
	Day   string // the day that the graph was asked, as 2026-11-27
	Nodes []Node
	Links []Link
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

// Measure is a number of a node, such as its PageRank: an int or a float64.
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

// writers has the function that writes each form.
var writers = map[string]func(w *bufio.Writer, g *Graph) error{
	"gexf": gexf, "graphml": graphML, "node-link": nodeLink, "cytoscape": cytoscape, "vosviewer": vosViewer,
	"pajek": pajek, "nodes-csv": nodesCSV, "edges-csv": edgesCSV,
}

// Forms are the names of the forms, in the order in which help lists them.
var Forms = []string{"gexf", "graphml", "node-link", "cytoscape", "vosviewer", "pajek", "nodes-csv", "edges-csv"}

// Is reports whether a name is that of a form.
func Is(name string) bool { return slices.Contains(Forms, name) }

// Write writes a graph in a form.
func Write(w io.Writer, form string, g *Graph) error {
	write, ok := writers[form]
	if !ok {
		return fmt.Errorf("%q is no form of a graph file: the forms are %s", form, strings.Join(Forms, ", "))
	}
	out := bufio.NewWriter(w)
	if err := write(out, g); err != nil {
		return err
	}
	return out.Flush()
}
