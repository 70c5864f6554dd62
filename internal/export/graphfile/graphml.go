package graphfile

import (
	"bufio"
	"slices"
	"strconv"
)

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

// graphMLFile writes GraphML, which networkx, igraph, Gephi, yEd and Cytoscape read.
type graphMLFile struct {
	xmlFile
	nodes, links []graphMLKey
}

func newGraphML(w *bufio.Writer) *graphMLFile { return &graphMLFile{xmlFile: newXMLFile(w)} }

func (f *graphMLFile) begin(h *Head) error {
	f.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
	nodes := append([]Column{{"label", "string"}}, h.Nodes...)
	if h.Positions {
		nodes = append(nodes, Column{"x", "double"}, Column{"y", "double"})
	}
	f.nodes, f.links = graphMLKeys("node", nodes), graphMLKeys("edge", append([]Column{{"weight", "double"}}, h.Links...))
	for _, key := range slices.Concat(f.nodes, f.links) {
		f.element("key", key)
	}
	edges := "undirected"
	if h.Directed {
		edges = "directed"
	}
	f.open("graph", "id", "G", "edgedefault", edges)
	return f.err
}

func (f *graphMLFile) node(n *Node) error {
	list := append([]attribute{{"label", n.Name}}, n.attributes()...)
	if n.Position != nil {
		list = append(list, attribute{"x", n.Position.X}, attribute{"y", n.Position.Y})
	}
	f.element("node", graphMLNode{n.ID, graphMLValues(list, f.nodes)})
	return f.err
}

func (f *graphMLFile) between() error { return nil }

func (f *graphMLFile) link(at int, l *Link) error {
	list := append([]attribute{{"weight", l.Weight}}, l.attributes()...)
	f.element("edge", graphMLLink{"e" + strconv.Itoa(at), l.Source, l.Target, graphMLValues(list, f.links)})
	return f.err
}

func (f *graphMLFile) end() error { return f.close("graph", "graphml") }

func graphMLKeys(class string, columns []Column) []graphMLKey {
	var out []graphMLKey
	for _, c := range columns {
		out = append(out, graphMLKey{class + "-" + c.Name, class, c.Name, c.Type})
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
