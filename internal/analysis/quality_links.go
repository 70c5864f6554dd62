package analysis

import (
	"context"
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/ties"
)

// links finds what is not known of the links of each kind: their dates and reports.
func (q *quality) links(ctx context.Context) error {
	for _, k := range qualityKinds {
		nodes := q.nodes[k.kind]
		if len(nodes) == 0 {
			continue
		}
		covered, err := q.ties.Coverage(ctx, nodes)
		if err != nil {
			return err
		}
		q.dates(k.kind, nodes, covered)
		q.reports(k.kind, nodes, covered)
	}
	return nil
}

// dates finds the things without dates of their own, those without members, and the
// links without dates.
func (q *quality) dates(kind collab.EntityKind, nodes []ties.Node, covered []ties.Coverage) {
	var bare, empty, undated []ties.Node
	links, without := 0, 0
	for i, v := range nodes {
		c := covered[i]
		links, without = links+c.Links, without+c.Undated
		if c.Undated > 0 {
			undated = append(undated, v)
		}
		if kind == collab.KindInstitution {
			continue
		}
		if c.Links == 0 {
			empty = append(empty, v)
		}
		if !q.ties.HasDates(v) {
			bare = append(bare, v)
		}
	}
	q.add(NoDates, kind, bare, len(nodes), "%s of which no source tells when they began or ended: %d of %d.")
	q.add(NoMembers, kind, empty, len(nodes), "%s of which no member is named: %d of %d.")
	if without > 0 {
		q.found = append(q.found, Finding{
			Rule: UndatedLinks, Kind: &kind, Count: without, Of: &links, Examples: q.examples(undated),
			Text: fmt.Sprintf("%s: %d of their %d links have no date, neither their own nor that of what is shared.", plural(kind), without, links),
		})
	}
}

// reports finds how old the last reports of the entities of a kind are (rule 8a).
func (q *quality) reports(kind collab.EntityKind, nodes []ties.Node, covered []ties.Coverage) {
	var old, never []ties.Node
	var last []collab.EDTF
	for i, v := range nodes {
		switch c := covered[i]; {
		case c.Links == 0:
		case c.Last == "":
			never = append(never, v)
		default:
			last = append(last, c.Last)
			if c.Last.Span().To < q.day {
				old = append(old, v)
			}
		}
	}
	q.add(NoReport, kind, never, len(nodes), "%s with links of which no source tells when it found them so: %d of %d.")
	if len(last) == 0 {
		return
	}
	slices.SortFunc(last, collab.CompareReports)
	ages := Reports{q.day, last[0], last[(len(last)-1)/2], last[len(last)-1]}
	text := fmt.Sprintf("%s whose links were last reported before %s: %d of %d that have reports. The oldest of the last reports is of %s, the middle one of %s, the newest of %s",
		plural(kind), q.day, len(old), len(last), ages.Oldest, ages.Middle, ages.Newest)
	if ages.Newest.Span().From > q.Today {
		text += ", an end that is known in advance"
	}
	q.found = append(q.found, Finding{
		Rule: OldReport, Kind: &kind, Text: text + ".", Count: len(old), Of: new(len(last)), Examples: q.examples(old), Reports: &ages,
	})
}

// untied finds the institutions without a tie.
func (q *quality) untied(ctx context.Context) error {
	all := q.nodes[collab.KindInstitution]
	nodes, err := q.ties.Untied(ctx, all)
	q.add(NoTie, collab.KindInstitution, nodes, len(all), "%s that are tied to no other: %d of %d.")
	return err
}
