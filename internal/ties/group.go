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
	group := *t
	group.rules = memberships
	group.structure = t.structure
	var out []Node
	for _, v := range of {
		if t.Entity(v).Kind == anInst {
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
	var out []Common
	for i, list := range lists {
		if i == 0 {
			for _, p := range list {
				out = append(out, Common{p.Node, 0, []Partner{p}})
			}
			continue
		}
		by := byNode(list)
		out = slices.DeleteFunc(out, func(c Common) bool { _, ok := by[c.Node]; return !ok })
		for n := range out {
			out[n].Parts = append(out[n].Parts, list[by[out[n].Node]])
		}
	}
	for i := range out {
		for _, p := range out[i].Parts {
			out[i].Weight += p.Weight
		}
	}
	slices.SortFunc(out, func(a, b Common) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(t.Rank(a.Node), t.Rank(b.Node)))
	})
	return out
}

func byNode(list []Partner) map[Node]int32 {
	out := make(map[Node]int32, len(list))
	for i, p := range list {
		out[p.Node] = int32(i)
	}
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
	if v := t.Find(id); v != snapshot.None && t.Entity(v).Created <= at {
		return v
	}
	return snapshot.None
}
