package ties

import (
	"context"

	"liaison/internal/collab"
)

// Coverage tells how much is known of the links of one entity: of an institution with
// the things that it takes part in and with its direct partners, of a thing with its
// parties.
type Coverage struct {
	Links   int         // how many links it has under the filter
	Undated int         // how many of them have no date of their own, and none by the period of the thing
	Last    collab.EDTF // the latest report of any of them (rule 8a); "" if none of them has a report
}

// Coverage returns the coverage of each node, in the order of nodes. Coverage.Links of
// different nodes may count one link, once from each end.
func (t *Ties) Coverage(ctx context.Context, nodes []Node) ([]Coverage, error) {
	group, reports := t.ofGroups(), map[reportKey]collab.EDTF{}
	out := make([]Coverage, len(nodes))
	for i, v := range nodes {
		if i%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		c := &out[i]
		visit := func(m membership) { t.cover(c, m.thing, m.statements, reports) }
		if t.KindIndex(v) != institutionKind {
			group.parties(v, visit)
			continue
		}
		t.things(v, visit)
		t.cooperations(v, func(partner Node, statements []int32) {
			if partner != v { // an institution is never its own partner (rule 14)
				t.cover(c, v, statements, reports)
			}
		})
	}
	return out, nil
}

// reportKey is all that the report of an arc depends on.
type reportKey struct {
	attributes int32
	source     Node
}

// cover adds one link to the coverage of an entity.
func (t *Ties) cover(c *Coverage, thing Node, statements []int32, reports map[reportKey]collab.EDTF) {
	c.Links++
	isDated := false
	for _, i := range statements {
		a := t.Arc(i)
		isDated = isDated || t.flagsOf(a).has(dated)
		if t.flagsOf(a).has(past) {
			continue
		}
		key := reportKey{a.Attrs, a.Source}
		report, known := reports[key]
		if !known {
			report = t.report(a)
			reports[key] = report
		}
		if report != c.Last && collab.CompareReports(report, c.Last) > 0 {
			c.Last = report
		}
	}
	if !isDated && t.period(thing) == "" {
		c.Undated++
	}
}

// Untied returns those of the institutions that have no tie under the filter, in their
// order.
func (t *Ties) Untied(ctx context.Context, institutions []Node) ([]Node, error) {
	tied := map[Node]bool{} // every partner that was found on the way is tied as well
	var out []Node
	for i, v := range institutions {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if !tied[v] && !t.tie(v, tied) {
			out = append(out, v)
		}
	}
	return out, nil
}

// tie looks for a partner of an institution, and adds the partners of the first thing
// that has some to tied. It reports whether there is one.
func (t *Ties) tie(v Node, tied map[Node]bool) bool {
	kin, found := t.kin(v), false
	for thing, memberships := range t.thingsOf(v) {
		t.eachParticipant(thing, memberships, func(p Node) {
			if p != v && !kin[p] {
				tied[p], found = true, true
			}
		})
		if found {
			return true
		}
	}
	return len(t.directPartners(v)) > 0
}

// Headcount is how many institutions take part in a thing.
type Headcount struct {
	Members      int // associates are not counted
	Coordinators int // those that are stated to coordinate and nothing else; they are not in Members
}

// Headcount counts the institutions that take part in a thing under the filter.
func (t *Ties) Headcount(thing Node) (n Headcount) {
	for _, p := range t.ofGroups().participants(thing) {
		member, coordinates := false, false
		for _, m := range p.memberships {
			for _, i := range m.statements {
				switch x := t.Attributes(t.Arc(i).Attrs); {
				case x.Role == collab.Coordinator:
					coordinates = true
				case x.Role != collab.Associated && x.Status != "ASSOCIATE":
					member = true
				}
			}
		}
		switch {
		case member:
			n.Members++
		case coordinates:
			n.Coordinators++
		}
	}
	return n
}

// HasDates reports whether a source gives the period of a thing or, of an alliance or a
// joint lab, when it was established.
func (t *Ties) HasDates(thing Node) bool {
	return t.period(thing) != "" || t.bestDate(thing, collab.EstablishedTopic) != ""
}

// Sources returns the documents that are the source of a relation in the graph of the
// version.
func (t *Ties) Sources() map[Node]bool {
	out := map[Node]bool{}
	for v := range Node(t.Len()) {
		for _, i := range t.Out(v) {
			if a := t.Arc(i); a.Asserted <= t.version && (a.Retracted == 0 || a.Retracted > t.version) {
				out[a.Source] = true
			}
		}
	}
	return out
}
