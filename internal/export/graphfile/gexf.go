package graphfile

import (
	"bufio"
	"encoding/xml"
	"slices"
	"strconv"
)

type gexfDocument struct {
	XMLName xml.Name  `xml:"gexf"`
	Space   string    `xml:"xmlns,attr"`
	Viz     string    `xml:"xmlns:viz,attr"`
	Version string    `xml:"version,attr"`
	Meta    gexfMeta  `xml:"meta"`
	Graph   gexfGraph `xml:"graph"`
}

type gexfMeta struct {
	Modified    string `xml:"lastmodifieddate,attr,omitempty"`
	Creator     string `xml:"creator"`
	Description string `xml:"description"`
}

type gexfGraph struct {
	Mode       string           `xml:"mode,attr"`
	Edges      string           `xml:"defaultedgetype,attr"`
	TimeFormat string           `xml:"timeformat,attr,omitempty"`
	Attributes []gexfAttributes `xml:"attributes"`
	Nodes      []gexfNode       `xml:"nodes>node"`
	Links      []gexfLink       `xml:"edges>edge"`
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

// gexf writes GEXF 1.2, which Gephi, networkx and Sigma read. A link has a spell of time
// for each of its ties, if some bound of each of them is known; other links are shown at
// all times.
func gexf(w *bufio.Writer, g *Graph) error {
	d := gexfDocument{
		Space: "http://www.gexf.net/1.2draft", Viz: "http://www.gexf.net/1.2draft/viz", Version: "1.2",
		Meta:  gexfMeta{g.Day, "Liaison", g.Title},
		Graph: gexfGraph{Mode: "static", Edges: "undirected"},
	}
	nodeColumns, linkColumns := columnsOf(g.Nodes, (*Node).attributes), columnsOf(g.Links, (*Link).attributes)
	for _, x := range []struct {
		class   string
		columns []column
	}{{"node", nodeColumns}, {"edge", linkColumns}} {
		if len(x.columns) > 0 {
			d.Graph.Attributes = append(d.Graph.Attributes, gexfAttributes{x.class, gexfColumns(x.columns)})
		}
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		node := gexfNode{ID: n.ID, Label: n.Name, Values: gexfValues(n.attributes(), nodeColumns)}
		if n.Position != nil {
			node.Position = &gexfPosition{number(n.Position.X), number(n.Position.Y), "0"}
		}
		d.Graph.Nodes = append(d.Graph.Nodes, node)
	}
	for i := range g.Links {
		l := &g.Links[i]
		spells := spellsOf(l.Ties)
		if spells != nil {
			d.Graph.Mode, d.Graph.TimeFormat = "dynamic", "date"
		}
		d.Graph.Links = append(d.Graph.Links, gexfLink{
			strconv.Itoa(i), l.Source, l.Target, number(l.Weight), gexfValues(l.attributes(), linkColumns), spells,
		})
	}
	return writeXML(w, d)
}

func gexfColumns(columns []column) []gexfAttribute {
	var out []gexfAttribute
	for i, c := range columns {
		kind := c.kind
		if kind == "int" {
			kind = "integer"
		}
		out = append(out, gexfAttribute{strconv.Itoa(i), c.name, kind})
	}
	return out
}

func gexfValues(list []attribute, columns []column) []gexfValue {
	var out []gexfValue
	for _, a := range list {
		i := slices.IndexFunc(columns, func(c column) bool { return c.name == a.name })
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

func writeXML(w *bufio.Writer, document any) error {
	if _, err := w.WriteString(xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(document); err != nil {
		return err
	}
	return w.WriteByte('\n')
}
