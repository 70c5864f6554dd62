package graphfile

import (
	"bufio"
	"encoding/xml"
	"strconv"
)

type graphMLDocument struct {
	XMLName xml.Name     `xml:"graphml"`
	Space   string       `xml:"xmlns,attr"`
	Keys    []graphMLKey `xml:"key"`
	Graph   struct {
		ID    string        `xml:"id,attr"`
		Edges string        `xml:"edgedefault,attr"`
		Nodes []graphMLNode `xml:"node"`
		Links []graphMLLink `xml:"edge"`
	} `xml:"graph"`
}

type graphMLKey struct {
	ID   string `xml:"id,attr"`
	For  string `xml:"for,attr"`
	Name string `xml:"attr.name,attr"`
	Type string `xml:"attr.type,attr"`
}

type graphMLNode struct {
	ID   string        `xml:"id,attr"`
	Data []graphMLData `xml:"data"`
}

type graphMLLink struct {
	ID     string        `xml:"id,attr"`
	Source string        `xml:"source,attr"`
	Target string        `xml:"target,attr"`
	Data   []graphMLData `xml:"data"`
}

type graphMLData struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

// graphML writes GraphML, which networkx, igraph, Gephi, yEd and Cytoscape read.
func graphML(w *bufio.Writer, g *Graph) error {
	d := graphMLDocument{Space: "http://graphml.graphdrawing.org/xmlns"}
	d.Graph.ID, d.Graph.Edges = "G", "undirected"
	nodes := func(n *Node) []attribute {
		out := append([]attribute{{"label", n.Name}}, n.attributes()...)
		if n.Position != nil {
			out = append(out, attribute{"x", n.Position.X}, attribute{"y", n.Position.Y})
		}
		return out
	}
	links := func(l *Link) []attribute { return append([]attribute{{"weight", l.Weight}}, l.attributes()...) }
	nodeKeys, linkKeys := graphMLKeys("node", columnsOf(g.Nodes, nodes)), graphMLKeys("edge", columnsOf(g.Links, links))
	d.Keys = append(nodeKeys, linkKeys...)
	for i := range g.Nodes {
		n := &g.Nodes[i]
		d.Graph.Nodes = append(d.Graph.Nodes, graphMLNode{n.ID, graphMLValues(nodes(n), nodeKeys)})
	}
	for i := range g.Links {
		l := &g.Links[i]
		d.Graph.Links = append(d.Graph.Links, graphMLLink{"e" + strconv.Itoa(i), l.Source, l.Target, graphMLValues(links(l), linkKeys)})
	}
	return writeXML(w, d)
}

func graphMLKeys(class string, columns []column) []graphMLKey {
	var out []graphMLKey
	for _, c := range columns {
		out = append(out, graphMLKey{class + "-" + c.name, class, c.name, c.kind})
	}
	return out
}

func graphMLValues(list []attribute, keys []graphMLKey) []graphMLData {
	var out []graphMLData
	for _, a := range list {
		for _, k := range keys {
			if k.Name == a.name {
				out = append(out, graphMLData{k.ID, text(a.value)})
			}
		}
	}
	return out
}
