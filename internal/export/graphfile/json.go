package graphfile

import (
	"bufio"
	"encoding/json"
	"strconv"
	"strings"
)

// object is a JSON object, whose keys encoding/json writes in alphabetical order.
type object map[string]any

func with(o object, list []attribute) object {
	for _, a := range list {
		o[a.name] = a.value
	}
	return o
}

// lines writes a JSON object whose lists have an entry a line.
type lines struct {
	w     *bufio.Writer
	entry bool // the list has an entry
	err   error
}

func (l *lines) text(s string) {
	if l.err == nil {
		_, l.err = l.w.WriteString(s)
	}
}

func (l *lines) value(value any) {
	var out strings.Builder
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		l.err = err
	}
	l.text(strings.TrimSuffix(out.String(), "\n"))
}

// next writes the next entry of a list.
func (l *lines) next(value any) {
	if l.entry {
		l.text(",")
	}
	l.entry = true
	l.text("\n")
	l.value(value)
}

// list begins a list after the text.
func (l *lines) list(before string) {
	l.entry = false
	l.text(before + "[")
}

// nodeLink writes JSON for networkx.node_link_graph of networkx 3.4 and later, which has
// the links under "edges"; older versions need the argument link="edges".
type nodeLink struct{ lines }

func (f *nodeLink) begin(h *Head) error {
	f.text(`{"directed":` + strconv.FormatBool(h.Directed) + `,"multigraph":false,"graph":`)
	f.value(object{"title": h.Title, "day": h.Day})
	f.list(`,"nodes":`)
	return f.err
}

func (f *nodeLink) node(n *Node) error {
	o := with(object{"id": n.ID, "label": n.Name}, n.attributes())
	if n.Position != nil {
		o["x"], o["y"] = n.Position.X, n.Position.Y
	}
	f.next(o)
	return f.err
}

func (f *nodeLink) between() error {
	f.list(`],"edges":`)
	return f.err
}

func (f *nodeLink) link(_ int, l *Link) error {
	f.next(with(object{"source": l.Source, "target": l.Target, "weight": l.Weight}, l.attributes()))
	return f.err
}

func (f *nodeLink) end() error {
	f.text("]}\n")
	return f.err
}

// cytoscape writes the JSON of Cytoscape and Cytoscape.js. networkx.cytoscape_graph reads
// it too; it takes the key of a node from "value".
type cytoscape struct{ lines }

func (f *cytoscape) begin(h *Head) error {
	f.text(`{"data":`)
	f.value(object{"title": h.Title, "day": h.Day})
	f.list(`,"directed":` + strconv.FormatBool(h.Directed) + `,"multigraph":false,"elements":{"nodes":`)
	return f.err
}

func (f *cytoscape) node(n *Node) error {
	o := object{"data": with(object{"id": n.ID, "value": n.ID, "name": n.Name}, n.attributes())}
	if n.Position != nil {
		o["position"] = object{"x": n.Position.X, "y": n.Position.Y}
	}
	f.next(o)
	return f.err
}

func (f *cytoscape) between() error {
	f.list(`],"edges":`)
	return f.err
}

func (f *cytoscape) link(_ int, l *Link) error {
	data := with(object{"id": l.Source + " " + l.Target, "source": l.Source, "target": l.Target, "weight": l.Weight}, l.attributes())
	f.next(object{"data": data})
	return f.err
}

func (f *cytoscape) end() error {
	f.text("]}}\n")
	return f.err
}

// vosViewer writes the JSON of VOSviewer, which numbers items and clusters from 1.
func vosViewer(w *bufio.Writer, g *Graph) error {
	items, links := []object{}, []object{}
	numbers := make(map[string]int, len(g.Nodes))
	for i := range g.Nodes {
		n := &g.Nodes[i]
		numbers[n.ID] = i + 1
		weights := object{}
		o := object{"id": i + 1, "label": n.Name, "weights": weights}
		if n.Country != "" {
			o["description"] = n.Country
		}
		if n.ROR != "" {
			o["url"] = "https://ror.org/" + n.ROR
		}
		for _, m := range n.Measures {
			if community, ok := m.Value.(int); ok && m.Name == "community" {
				o["cluster"] = community + 1
			} else if _, word := m.Value.(string); !word && m.Name != "component" {
				weights[m.Name] = m.Value
			}
		}
		if n.Position != nil {
			o["x"], o["y"] = n.Position.X, n.Position.Y
		}
		items = append(items, o)
	}
	for _, l := range g.Links {
		links = append(links, object{"source_id": numbers[l.Source], "target_id": numbers[l.Target], "strength": l.Weight})
	}
	return writeJSON(w, object{"network": object{"items": items, "links": links}})
}

func writeJSON(w *bufio.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(value)
}
