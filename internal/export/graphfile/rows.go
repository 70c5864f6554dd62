package graphfile

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"strings"

	"liaison/internal/export/table"
)

// nodesCSV writes the nodes as a table with the headers that Gephi knows.
func nodesCSV(w *bufio.Writer, g *Graph) error {
	columns := columnsOf(g.Nodes, (*Node).attributes)
	out := csv.NewWriter(w)
	head := []string{"Id", "Label"}
	rows := [][]string{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		rows = append(rows, append([]string{n.ID, n.Name}, valuesOf(n.attributes(), columns)...))
	}
	return writeRows(out, head, columns, rows)
}

// edgesCSV writes the links as a table with the headers that Gephi knows.
func edgesCSV(w *bufio.Writer, g *Graph) error {
	columns := columnsOf(g.Links, (*Link).attributes)
	out := csv.NewWriter(w)
	head := []string{"Source", "Target", "Type", "Weight"}
	rows := [][]string{}
	for i := range g.Links {
		l := &g.Links[i]
		rows = append(rows, append([]string{l.Source, l.Target, "Undirected", number(l.Weight)}, valuesOf(l.attributes(), columns)...))
	}
	return writeRows(out, head, columns, rows)
}

// writeRows writes a table whose cells no spreadsheet computes.
func writeRows(out *csv.Writer, head []string, columns []column, rows [][]string) error {
	for _, c := range columns {
		head = append(head, c.name)
	}
	if err := out.Write(table.PlainCells(head)); err != nil {
		return err
	}
	for i, row := range rows {
		rows[i] = table.PlainCells(row)
	}
	return out.WriteAll(rows)
}

// valuesOf returns the value of each column, "" where the list has none.
func valuesOf(list []attribute, columns []column) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		for _, a := range list {
			if a.name == c.name {
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
	fmt.Fprintln(w, "*Edges")
	for _, l := range g.Links {
		fmt.Fprintf(w, "%d %d %s\n", numbers[l.Source], numbers[l.Target], number(l.Weight))
	}
	return nil
}
