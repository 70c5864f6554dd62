package graphfile

import (
	"bufio"
	"encoding/json"
)

// object is a JSON object, whose keys encoding/json writes in alphabetical order.
type object map[string]any

func with(o object, list []attribute) object {
	for _, a := range list {
		o[a.name] = a.value
	}
	return o
}

func (g *Graph) about() object { return object{"title": g.Title, "day": g.Day} }

// nodeLink writes JSON for networkx.node_link_graph of networkx 3.4 and later, which has
// the links under "edges"; older versions need the argument link="edges".
func nodeLink(w *bufio.Writer, g *Graph) error {
	nodes, links := []object{}, []object{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		o := with(object{"id": n.ID, "label": n.Name}, n.attributes())
		if n.Position != nil {
			o["x"], o["y"] = n.Position.X, n.Position.Y
		}
		nodes = append(nodes, o)
	}
	for i := range g.Links {
		l := &g.Links[i]
		links = append(links, with(object{"source": l.Source, "target": l.Target, "weight": l.Weight}, l.attributes()))
	}
	return writeJSON(w, object{"directed": false, "multigraph": false, "graph": g.about(), "nodes": nodes, "edges": links})
}

// cytoscape writes the JSON of Cytoscape and Cytoscape.js. networkx.cytoscape_graph reads
// it too; it takes the key of a node from "value".
func cytoscape(w *bufio.Writer, g *Graph) error {
	nodes, links := []object{}, []object{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		o := object{"data": with(object{"id": n.ID, "value": n.ID, "name": n.Name}, n.attributes())}
		if n.Position != nil {
			o["position"] = object{"x": n.Position.X, "y": n.Position.Y}
		}
		nodes = append(nodes, o)
	}
	for i := range g.Links {
		l := &g.Links[i]
		data := with(object{"id": l.Source + " " + l.Target, "source": l.Source, "target": l.Target, "weight": l.Weight}, l.attributes())
		links = append(links, object{"data": data})
	}
	return writeJSON(w, object{
		"data": g.about(), "directed": false, "multigraph": false,
		"elements": object{"nodes": nodes, "edges": links},
	})
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
			} else if m.Name != "component" {
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
