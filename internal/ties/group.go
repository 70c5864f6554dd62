package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
)

// memberships are what the members of a group are members by: whatever via asks.
var memberships = rulesOf([]collab.TieKind{collab.TieAlliance, collab.TieProject, collab.TieJointLab, collab.TieAgreement})

// IsGroup tells whether an entity can stand for institutions: itself, or members.
func IsGroup(kind collab.EntityKind) bool {
	switch kind {
	case collab.KindInstitution, collab.KindAlliance, collab.KindProject, collab.KindJointLab, collab.KindAgreement:
		return true
	}
	return false
}

// Members are the institutions that the entities stand for, in order of id, each
// once: an institution for itself, an alliance, project, joint lab or agreement for
// its members under the filter, whatever its via.
func (t *Ties) Members(of []Node) []Node {
	group := t.byMembership()
	var out []Node
	for _, v := range of {
		if t.KindIndex(v) == anInst {
			out = append(out, v)
			continue
		}
		for _, p := range group.partsOf(v) {
			out = append(out, p.institution)
		}
	}
	t.sort(out)
	return slices.Compact(out)
}

// byMembership are the same statements with via as groups have members.
func (t *Ties) byMembership() *Ties {
	group := *t
	group.rules = memberships
	group.structure = t.structure
	return &group
}

// sort puts nodes in order of id.
func (t *Ties) sort(list []Node) {
	slices.SortFunc(list, func(a, b Node) int { return cmp.Compare(t.Rank(a), t.Rank(b)) })
}

// Common is a partner of several, with what it shares with each, in their order.
type Common struct {
	Node   Node
	Weight float64 // the sum
	Parts  []Partner
}

// Common are the institutions that are partners of every one, weight descending,
// then id (rule 15). Whoever is given twice counts once.
func (t *Ties) Common(ctx context.Context, of []Node) ([]Common, error) {
	var lists [][]Partner
	for i, v := range of {
		if slices.Contains(of[:i], v) {
			continue
		}
		list, err := t.partners(ctx, v, collab.Count)
		if err != nil {
			return nil, err
		}
		lists = append(lists, list)
	}
	return t.common(lists), nil
}

// common is who is in every list.
func (t *Ties) common(lists [][]Partner) []Common {
	if len(lists) == 0 {
		return nil
	}
	var others []*numbers
	for _, list := range lists[1:] {
		n := t.numbers()
		defer n.release()
		for _, p := range list {
			n.of(p.Node)
		}
		others = append(others, n)
	}
	var out []Common
	for _, p := range lists[0] {
		if slices.ContainsFunc(others, func(n *numbers) bool { return n.find(p.Node) < 0 }) {
			continue
		}
		c := Common{p.Node, p.Weight, append(make([]Partner, 0, len(lists)), p)}
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
	OnlyA, OnlyB []Partner
	Jaccard      float64 // of the partners of each, the two left out; 0 where there are none
}

// Compare compares two institutions. One with itself has all in common.
func (t *Ties) Compare(ctx context.Context, a, b Node) (c Comparison, err error) {
	ofA, err := t.partners(ctx, a, collab.Count)
	if err != nil {
		return c, err
	}
	ofB, err := t.partners(ctx, b, collab.Count)
	if err != nil {
		return c, err
	}
	if c.Common = t.common([][]Partner{ofA, ofB}); a == b {
		c.Common = t.common([][]Partner{ofA})
	}
	common := make(map[Node]bool, len(c.Common))
	for _, p := range c.Common {
		common[p.Node] = true
	}
	only := func(list []Partner, other Node) []Partner {
		if i := slices.IndexFunc(list, func(p Partner) bool { return p.Node == other }); i >= 0 {
			c.Shared = list[i].Shared
		}
		list = slices.DeleteFunc(list, func(p Partner) bool { return common[p.Node] || p.Node == other })
		slices.SortFunc(list, t.comparePartners)
		return list
	}
	c.OnlyA, c.OnlyB = only(ofA, b), only(ofB, a)
	if all := len(common) + len(c.OnlyA) + len(c.OnlyB); all > 0 {
		c.Jaccard = float64(len(common)) / float64(all)
	}
	return c, nil
}

// Known is the node of an id, None where the graph of the version has none.
func (t *Ties) Known(id collab.ID, at int64) Node {
	if v := t.Find(id); v != snapshot.None && t.Record(v).Created <= at {
		return v
	}
	return snapshot.None
}
