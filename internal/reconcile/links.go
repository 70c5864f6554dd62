package reconcile

import (
	"context"
	"slices"
	"strconv"

	"liaison/internal/collab"
)

// ListName names a list of what an entity is linked to.
type ListName string

// The lists.
const (
	Alliances  ListName = "alliances"
	Projects   ListName = "projects"
	JointLabs  ListName = "joint-labs"
	Agreements ListName = "agreements"
	Members    ListName = "members"  // those who take part in an alliance, a project, a joint lab or an agreement
	Partners   ListName = "partners" // the institutions tied to an institution
)

// The parts of a link, each of which is a property beside the list itself.
const (
	countPart  = "count"
	startPart  = "start"
	endPart    = "end"
	reportPart = "last-reported"
	statusPart = "status"
	weightPart = "weight"
)

// linkLists are the lists as properties: their name, the name of one entry, the kinds of
// entities that have the list, and the kind of its entries, "" where they have several.
var linkLists = []struct {
	list       ListName
	name, each string
	kinds      []collab.EntityKind
	entry      collab.EntityKind
}{
	{Alliances, "Alliances and networks", "Alliance", linkedKinds, collab.KindAlliance},
	{Projects, "Projects", "Project", linkedKinds, collab.KindProject},
	{JointLabs, "Joint labs", "Joint lab", []collab.EntityKind{collab.KindInstitution}, collab.KindJointLab},
	{Agreements, "Agreements", "Agreement", []collab.EntityKind{collab.KindInstitution}, collab.KindAgreement},
	{Partners, "Partners", "Partner", []collab.EntityKind{collab.KindInstitution}, collab.KindInstitution},
	{Members, "Members", "Member", []collab.EntityKind{collab.KindAlliance, collab.KindProject, collab.KindJointLab, collab.KindAgreement}, ""},
}

// linkedKinds are the kinds of entities that take part in alliances and projects.
var linkedKinds = []collab.EntityKind{collab.KindInstitution, collab.KindUnit, collab.KindAlliance}

// linkProperties returns the properties that are about links: for each list its entries,
// their number, and the days and the status of each entry.
func linkProperties() []property {
	var out []property
	for _, l := range linkLists {
		description := "by name"
		if l.list == Partners {
			description = "the institutions that share the most with it first"
		}
		out = append(out, property{id: string(l.list), name: l.name, description: description, kinds: l.kinds, list: l.list, entry: l.entry})
		add := func(part, name, description string) {
			out = append(out, property{id: string(l.list) + "-" + part, name: name, description: description, kinds: l.kinds, list: l.list, part: part})
		}
		add(countPart, l.name+": number", "of all of them, whatever the limit")
		if l.list == Partners {
			add(weightPart, l.each+": weight", "how many things the two share")
		}
		add(startPart, l.each+": start", "at the precision of its source; empty where unknown")
		add(endPart, l.each+": end", "at the precision of its source; empty where unknown or open")
		add(reportPart, l.each+": last reported", "when a source last found it so")
		add(statusPart, l.each+": status", "CURRENT, ENDED, NO_KNOWN_END, NOT_BEGUN or PLANNED")
	}
	return out
}

// linkQuery is a query for a list of links, with the columns that it answers.
type linkQuery struct {
	LinkQuery
	columns []column
}

// linkQueries groups the columns that are about links: those about one list with the
// same settings are answered by one query.
func linkQueries(columns []column, facts map[collab.ID]*Entity) []*linkQuery {
	var out []*linkQuery
	for _, c := range columns {
		p, _ := propertyOf(c.id)
		if p.list == "" {
			continue
		}
		i := slices.IndexFunc(out, func(q *linkQuery) bool { return q.List == p.list && q.Via == c.via && q.AsOf == c.asOf })
		if i < 0 {
			i = len(out)
			out = append(out, &linkQuery{LinkQuery: LinkQuery{List: p.list, Via: c.via, AsOf: c.asOf}})
			for id, e := range facts {
				if p.appliesTo(e.Kind) {
					out[i].IDs = append(out[i].IDs, id)
				}
			}
			slices.Sort(out[i].IDs)
		}
		q := out[i]
		q.columns = append(q.columns, c)
		q.Dated = q.Dated || p.dated()
		if p.part != countPart {
			q.First = max(q.First, c.most())
		}
	}
	return out
}

// linkColumns returns the values of the columns that are about links, by column and id.
// A column has no values for entities of a kind that has no such list. An answer of more
// than maxCells values is TOO_COSTLY.
func (s *service) linkColumns(ctx context.Context, columns []column, facts map[collab.ID]*Entity) (map[string]map[collab.ID][]value, error) {
	asked := linkQueries(columns, facts)
	if len(asked) == 0 {
		return nil, nil
	}
	cells := 0
	for _, q := range asked {
		cells += len(q.columns)
	}
	queries := make([]LinkQuery, len(asked))
	for i, q := range asked {
		q.Most = maxCells / cells
		queries[i] = q.LinkQuery
	}
	answers, err := s.Links.Links(ctx, queries)
	if collab.CodeOf(err) == collab.TooCostly {
		return nil, tooLarge("extend: there are more than %d values: give the properties a limit, or send fewer ids at once", maxCells)
	}
	if err != nil {
		return nil, err
	}
	out := map[string]map[collab.ID][]value{}
	for i, q := range asked {
		if len(answers) != len(asked) || len(answers[i]) != len(q.IDs) {
			return nil, collab.Errorf(collab.Internal, "there are not as many answers as questions about links")
		}
		for _, c := range q.columns {
			p, _ := propertyOf(c.id)
			out[c.id] = map[collab.ID][]value{}
			for j, id := range q.IDs {
				out[c.id][id] = p.linkValues(answers[i][j], c.most())
			}
		}
	}
	return out, nil
}

// dated tells whether the property is about the time of links.
func (p property) dated() bool {
	return slices.Contains([]string{startPart, endPart, reportPart, statusPart}, p.part)
}

// linkValues returns the values of the property for the first most links of a list. The
// value of a link about which nothing is known is empty, so that the values of all
// properties of one list stand beside each other.
func (p property) linkValues(l Linked, most int) []value {
	if p.part == countPart {
		return []value{{Int: &l.Total}}
	}
	out := []value{}
	for _, x := range l.First[:min(most, len(l.First))] {
		first, last := x.Valid.Ends()
		var v value
		switch p.part {
		case "":
			if v = (value{ID: x.ID, Name: x.Name}); v.Name == "" {
				v.Name = string(x.ID)
			}
		case weightPart:
			v.Float = &x.Weight
		case startPart:
			v.Str = first
		case endPart:
			v.Str = last
		case reportPart:
			v.Str = string(x.LastReported)
		case statusPart:
			v.Str = string(x.Status)
		}
		out = append(out, v)
	}
	return out
}

// readSettings reads the settings of a property, as the manifest describes them, into a
// column. It returns what is wrong with them, "" for nothing. OpenRefine sends numbers as
// they were typed: as texts. Settings that the manifest does not describe have no effect.
func (c *column) readSettings(given map[string]string) (wrong string) {
	p, _ := propertyOf(c.id)
	if said := given["limit"]; said != "" {
		n, err := strconv.Atoi(said)
		if err != nil || n < 0 {
			return "the limit is not a whole number from 0 on"
		}
		c.limit = n
	}
	if said := given["kind"]; said != "" && said != allKinds {
		i := slices.IndexFunc(tieKinds(), func(k choice) bool { return k.Value == said })
		if i < 0 {
			return "there is no such kind of tie: the manifest lists the kinds"
		}
		if p.list != Partners {
			return "the kind is one of ties, which only the properties of partners have"
		}
		c.via = tieKindOf(said)
	}
	if said := given["asOf"]; said != "" {
		day, err := collab.ParseDay(said)
		if err != nil {
			return "asOf is not a day: write it as 2022-06-01"
		}
		if p.list == "" {
			return "asOf is for alliances, projects, joint labs, agreements, members and partners: other properties have no days"
		}
		c.asOf = OptionalDay{day, true}
	}
	return ""
}
