package graphfile

import "slices"

// WithoutIsolates returns the nodes that have a link, in order.
func (g *Graph) WithoutIsolates() []Node {
	linked := map[string]bool{}
	for _, l := range g.Links {
		linked[l.Source], linked[l.Target] = true, true
	}
	var out []Node
	for _, n := range g.Nodes {
		if linked[n.ID] {
			out = append(out, n)
		}
	}
	return out
}

// Giant returns the nodes and the links of the largest connected component, in order. Of
// several that are as large, it is the one whose first node comes first.
func (g *Graph) Giant() ([]Node, []Link) {
	neighbours := map[string][]string{}
	for _, l := range g.Links {
		neighbours[l.Source] = append(neighbours[l.Source], l.Target)
		neighbours[l.Target] = append(neighbours[l.Target], l.Source)
	}
	component, size := map[string]int{}, []int{0} // components are numbered from 1
	largest := 0
	for _, n := range g.Nodes {
		if component[n.ID] != 0 {
			continue
		}
		number := len(size)
		size = append(size, 0)
		component[n.ID] = number
		for waiting := []string{n.ID}; len(waiting) > 0; {
			id := waiting[len(waiting)-1]
			waiting = waiting[:len(waiting)-1]
			size[number]++
			for _, next := range neighbours[id] {
				if component[next] == 0 {
					component[next] = number
					waiting = append(waiting, next)
				}
			}
		}
		if size[number] > size[largest] {
			largest = number
		}
	}
	var nodes []Node
	for _, n := range g.Nodes {
		if component[n.ID] == largest {
			nodes = append(nodes, n)
		}
	}
	var links []Link
	for _, l := range g.Links {
		if component[l.Source] == largest {
			links = append(links, l)
		}
	}
	return nodes, links
}

// Add adds the nodes and links of another graph. A node that is there already stays as it
// is, and the ties of a link that is there already become more.
func (g *Graph) Add(other *Graph) {
	known := map[string]bool{}
	for _, n := range g.Nodes {
		known[n.ID] = true
	}
	for _, n := range other.Nodes {
		if !known[n.ID] {
			g.Nodes = append(g.Nodes, n)
		}
	}
	places := map[[2]string]int{}
	for i, l := range g.Links {
		places[[2]string{l.Source, l.Target}] = i
	}
	for _, l := range other.Links {
		if i, ok := places[[2]string{l.Source, l.Target}]; ok {
			g.Links[i].Ties = append(g.Links[i].Ties, l.Ties...)
		} else {
			g.Links = append(g.Links, l)
		}
	}
}

// LacksTies reports whether the ties of some link have not been asked for.
func (g *Graph) LacksTies() bool {
	return slices.ContainsFunc(g.Links, func(l Link) bool { return l.Ties == nil })
}
