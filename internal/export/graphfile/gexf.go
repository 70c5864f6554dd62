package graphfile

import (
	"bufio"
	"slices"
	"strconv"
)

type gexfMeta struct {
	Modified    string `xml:"lastmodifieddate,attr,omitempty"`
	Creator     string `xml:"creator"`
	Description string `xml:"description"`
}

type gexfAttributes struct {
	Class   string          `xml:"class,attr"`
	Columns []gexfAttribute `xml:"attribute"`
}

type gexfAttribute struct {
	ID    string `xml:"id,attr"`
	Title string `xml:"title,attr"`
	Type  string `xml:"type,attr"`
}

type gexfValue struct {
	For   string `xml:"for,attr"`
	Value string `xml:"value,attr"`
}

type gexfNode struct {
	ID       string        `xml:"id,attr"`
	Label    string        `xml:"label,attr"`
	Values   []gexfValue   `xml:"attvalues>attvalue"`
	Position *gexfPosition `xml:"viz:position"`
}

type gexfPosition struct {
	X string `xml:"x,attr"`
	Y string `xml:"y,attr"`
	Z string `xml:"z,attr"`
}

type gexfLink struct {
	ID     string      `xml:"id,attr"`
	Source string      `xml:"source,attr"`
	Target string      `xml:"target,attr"`
	Weight string      `xml:"weight,attr"`
	Values []gexfValue `xml:"attvalues>attvalue"`
	Spells *gexfSpells `xml:"spells"`
}

type gexfSpells struct {
	Spells []gexfSpell `xml:"spell"`
}

type gexfSpell struct {
	Start string `xml:"start,attr,omitempty"`
	End   string `xml:"end,attr,omitempty"`
}

// gexfFile writes GEXF 1.2, which Gephi, networkx and Sigma read. A link has a spell of
// time for each of its ties, if some bound of each of them is known; other links are shown
// at all times.
type gexfFile struct {
	xmlFile
	nodes, links []Column
}

func newGEXF(w *bufio.Writer) *gexfFile { return &gexfFile{xmlFile: newXMLFile(w)} }

func (f *gexfFile) begin(h *Head) error {
	f.nodes, f.links = h.Nodes, h.Links
	f.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "xmlns:viz", "http://www.gexf.net/1.2draft/viz", "version", "1.2")
	f.element("meta", gexfMeta{h.Day, "Liaison", h.Title})
	edges := "undirected"
	if h.Directed {
		edges = "directed"
	}
	if h.Dynamic {
		f.open("graph", "mode", "dynamic", "defaultedgetype", edges, "timeformat", "date")
	} else {
		f.open("graph", "mode", "static", "defaultedgetype", edges)
	}
	for _, x := range []struct {
		class   string
		columns []Column
	}{{"node", f.nodes}, {"edge", f.links}} {
		if len(x.columns) > 0 {
			f.element("attributes", gexfAttributes{x.class, gexfColumns(x.columns)})
		}
	}
	f.open("nodes")
	return f.err
}

func (f *gexfFile) node(n *Node) error {
	node := gexfNode{ID: n.ID, Label: n.Name, Values: gexfValues(n.attributes(), f.nodes)}
	if n.Position != nil {
		node.Position = &gexfPosition{number(n.Position.X), number(n.Position.Y), "0"}
	}
	f.element("node", node)
	return f.err
}

func (f *gexfFile) between() error {
	f.shut("nodes")
	f.open("edges")
	return f.err
}

func (f *gexfFile) link(at int, l *Link) error {
	f.element("edge", gexfLink{
		strconv.Itoa(at), l.Source, l.Target, number(l.Weight), gexfValues(l.attributes(), f.links), spellsOf(l.Ties),
	})
	return f.err
}

func (f *gexfFile) end() error { return f.close("edges", "graph", "gexf") }

func gexfColumns(columns []Column) []gexfAttribute {
	var out []gexfAttribute
	for i, c := range columns {
		kind := c.Type
		if kind == "int" {
			kind = "integer"
		}
		out = append(out, gexfAttribute{strconv.Itoa(i), c.Name, kind})
	}
	return out
}

func gexfValues(list []attribute, columns []Column) []gexfValue {
	var out []gexfValue
	for _, a := range list {
		i := slices.IndexFunc(columns, func(c Column) bool { return c.Name == a.name })
		out = append(out, gexfValue{strconv.Itoa(i), text(a.value)})
	}
	return out
}

// spellsOf returns the periods of ties, each once; nil if a tie has no known bound.
func spellsOf(ties []Tie) *gexfSpells {
	var out []gexfSpell
	for _, t := range ties {
		spell := gexfSpell{t.From, t.To}
		if t.From == "" && t.To == "" {
			return nil
		}
		if !slices.Contains(out, spell) {
			out = append(out, spell)
		}
	}
	if out == nil {
		return nil
	}
	return &gexfSpells{out}
}
