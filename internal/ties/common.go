package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/idle"
)

// Common is a partner of several institutions.
type Common struct {
	Node   Node
	Weight float64       // the sum of the parts
	Parts  []PartnerNode // what it shares with each, in the order asked
}

// Common returns the institutions that are partners of every given one, by descending
// weight, then by id (rule 15). An institution that is given twice counts once.
func (t *Ties) Common(ctx context.Context, of []Node) ([]Common, error) {
	var distinct []Node
	for i, v := range of {
		if !slices.Contains(of[:i], v) {
			distinct = append(distinct, v)
		}
	}
	lists, err := t.partnersOfEach(ctx, distinct)
	if err != nil {
		return nil, err
	}
	return t.intersect(lists), nil
}

// partnersOfEach returns the partners of each institution, in no order. Idle processors
// help to find them.
func (t *Ties) partnersOfEach(ctx context.Context, of []Node) ([][]PartnerNode, error) {
	lists, errs := make([][]PartnerNode, len(of)), make([]error, len(of))
	idle.Each(len(of), func(i int) { lists[i], errs[i] = t.partners(ctx, of[i], collab.Count) })
	return lists, cmp.Or(errs...)
}

// intersect returns the partners that are in every list.
func (t *Ties) intersect(lists [][]PartnerNode) []Common {
	if len(lists) == 0 {
		return nil
	}
	var others []*nodeNumbers
	for _, list := range lists[1:] {
		n := t.newNumbers()
		defer n.release()
		for _, p := range list {
			n.add(p.Node)
		}
		others = append(others, n)
	}
	var out []Common
	for _, p := range lists[0] {
		if slices.ContainsFunc(others, func(n *nodeNumbers) bool { return !n.has(p.Node) }) {
			continue
		}
		c := Common{p.Node, p.Weight, append(make([]PartnerNode, 0, len(lists)), p)}
		for i, n := range others {
			part := lists[i+1][n.find(p.Node)]
			c.Parts, c.Weight = append(c.Parts, part), c.Weight+part.Weight
		}
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b Common) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(t.Rank(a.Node), t.Rank(b.Node)))
	})
	return out
}

// Comparison is the partners of two institutions side by side.
type Comparison struct {
	Shared       []Shared // between the two
	Common       []Common
	OnlyA, OnlyB []PartnerNode
	// Jaccard is the number of common partners divided by the number of partners of
	// either, the two institutions left out; 0 if there are none.
	Jaccard float64
}

// Compare compares the partners of two institutions. An institution compared with
// itself has all of them in common.
func (t *Ties) Compare(ctx context.Context, a, b Node) (c Comparison, err error) {
	lists, err := t.partnersOfEach(ctx, []Node{a, b})
	if err != nil {
		return c, err
	}
	ofA, ofB := lists[0], lists[1]
	if c.Common = t.intersect([][]PartnerNode{ofA, ofB}); a == b {
		c.Common = t.intersect([][]PartnerNode{ofA})
	}
	common := make(map[Node]bool, len(c.Common))
	for _, p := range c.Common {
		common[p.Node] = true
	}
	only := func(list []PartnerNode, other Node) []PartnerNode {
		if i := slices.IndexFunc(list, func(p PartnerNode) bool { return p.Node == other }); i >= 0 {
			c.Shared = list[i].Shared
		}
		list = slices.DeleteFunc(list, func(p PartnerNode) bool { return common[p.Node] || p.Node == other })
		slices.SortFunc(list, t.comparePartners)
		return list
	}
	c.OnlyA, c.OnlyB = only(ofA, b), only(ofB, a)
	if all := len(common) + len(c.OnlyA) + len(c.OnlyB); all > 0 {
		c.Jaccard = float64(len(common)) / float64(all)
	}
	return c, nil
}
