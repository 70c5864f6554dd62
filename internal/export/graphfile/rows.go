package graphfile

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"strings"

	"liaison/internal/export/table"
)

// rows writes a table whose cells no spreadsheet computes.
type rows struct {
	out     *csv.Writer
	columns []Column
	edges   string // the type of all links, as Gephi calls it
}

func newRows(w *bufio.Writer) rows { return rows{out: csv.NewWriter(w)} }

// head writes the titles: those given, and those of the columns.
func (r *rows) head(columns []Column, titles ...string) error {
	r.columns = columns
	for _, c := range columns {
		titles = append(titles, c.Name)
	}
	return r.row(titles)
}

func (r *rows) row(cells []string) error { return r.out.Write(table.PlainCells(cells)) }

func (r *rows) between() error { return nil }

func (r *rows) end() error {
	r.out.Flush()
	return r.out.Error()
}

// nodesCSV writes the nodes as a table with the headers that Gephi knows.
type nodesCSV struct{ rows }

func (f *nodesCSV) begin(h *Head) error { return f.head(h.Nodes, "Id", "Label") }

func (f *nodesCSV) node(n *Node) error {
	return f.row(append([]string{n.ID, n.Name}, valuesOf(n.attributes(), f.columns)...))
}

func (f *nodesCSV) link(int, *Link) error { return nil }

// edgesCSV writes the links as a table with the headers that Gephi knows.
type edgesCSV struct{ rows }

func (f *edgesCSV) begin(h *Head) error {
	f.edges = "Undirected"
	if h.Directed {
		f.edges = "Directed"
	}
	return f.head(h.Links, "Source", "Target", "Type", "Weight")
}

func (f *edgesCSV) node(*Node) error { return nil }

func (f *edgesCSV) link(_ int, l *Link) error {
	return f.row(append([]string{l.Source, l.Target, f.edges, number(l.Weight)}, valuesOf(l.attributes(), f.columns)...))
}

// valuesOf returns the value of each column, "" where the list has none.
func valuesOf(list []attribute, columns []Column) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		for _, a := range list {
			if a.name == c.Name {
				out[i] = text(a.value)
			}
		}
	}
	return out
}

// pajek writes a Pajek network. Its readers tell vertices apart by label alone, so that
// the id follows a name that several nodes have.
func pajek(w *bufio.Writer, g *Graph) error {
	plain := strings.NewReplacer(`"`, "'", `\`, "/")
	times := map[string]int{}
	label := func(n *Node) string { return plain.Replace(strings.Join(strings.Fields(n.Name), " ")) }
	for i := range g.Nodes {
		times[label(&g.Nodes[i])]++
	}
	numbers := make(map[string]int, len(g.Nodes))
	fmt.Fprintf(w, "*Vertices %d\n", len(g.Nodes))
	for i := range g.Nodes {
		n := &g.Nodes[i]
		numbers[n.ID] = i + 1
		name := label(n)
		if name == "" || times[name] > 1 {
			name = strings.TrimSpace(name + " " + n.ID)
		}
		place := ""
		if n.Position != nil {
			place = " " + number(n.Position.X) + " " + number(n.Position.Y) + " 0"
		}
		fmt.Fprintf(w, "%d \"%s\"%s\n", i+1, name, place)
	}
	if g.Directed {
		fmt.Fprintln(w, "*Arcs")
	} else {
		fmt.Fprintln(w, "*Edges")
	}
	for _, l := range g.Links {
		fmt.Fprintf(w, "%d %d %s\n", numbers[l.Source], numbers[l.Target], number(l.Weight))
	}
	return nil
}
