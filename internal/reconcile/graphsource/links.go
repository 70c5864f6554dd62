package graphsource

import (
	"context"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/reconcile"
)

// linkLists are the lists that the API's fields of the same names show. Members are not
// among them: what takes part depends on the kind of the thing.
var linkLists = map[reconcile.ListName]query.LinkList{
	reconcile.Alliances: query.AlliancesOf, reconcile.Projects: query.ProjectsOf,
	reconcile.JointLabs: query.JointLabsOf, reconcile.Agreements: query.AgreementsOf,
}

// memberLists are the lists of those who take part, by the kind of the thing.
var memberLists = map[collab.EntityKind]query.LinkList{
	collab.KindAlliance: query.MembersOf, collab.KindProject: query.ParticipantsOf,
	collab.KindJointLab: query.PartiesOf, collab.KindAgreement: query.PartiesOf,
}

// Links implements reconcile.Links. The lists and their order are those of the GraphQL
// API: its fields alliances, projects, jointLabs, agreements, members, parties and
// consortium.members with their filter's asOf, and partners with asOf and via.
func (s *Source) Links(ctx context.Context, queries []reconcile.LinkQuery) ([][]reconcile.Linked, error) {
	reader, err := query.NewReader(ctx, s.store, s.memory)
	if err != nil {
		return nil, err
	}
	out := make([][]reconcile.Linked, len(queries))
	for i, q := range queries {
		if q.List == reconcile.Partners {
			out[i], err = partners(ctx, &analysis.Analyst{VersionReader: reader}, q)
		} else {
			out[i], err = linked(ctx, reader, q)
		}
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// linked answers a query for any list but partners.
func linked(ctx context.Context, reader *query.VersionReader, q reconcile.LinkQuery) ([]reconcile.Linked, error) {
	records, err := reader.Store.Get(ctx, q.IDs)
	if err != nil {
		return nil, err
	}
	groups, err := neighbours(ctx, reader, records, q)
	if err != nil {
		return nil, err
	}
	out := make([]reconcile.Linked, len(q.IDs))
	total := 0
	var said []*collab.Relation
	for i, list := range groups {
		out[i].Total = len(list)
		groups[i] = list[:min(q.First, len(list))]
		total += len(groups[i])
		for _, n := range groups[i] {
			said = append(said, n.Relations...)
		}
	}
	if total > q.Most {
		return nil, tooMany(total)
	}
	imported := func(collab.ID) collab.EDTF { return "" }
	if q.Dated {
		if imported, err = reader.Imported(ctx, said, collab.AtVersion(reader.At)); err != nil {
			return nil, err
		}
	}
	for i, list := range groups {
		for _, n := range list {
			x := reconcile.Link{ID: n.Record.ID, Name: n.Record.Name}
			if q.Dated {
				thing := n.Record
				if q.List == reconcile.Members {
					thing = records[i]
				}
				x.Valid = collab.LinkTime(n.Relations, thing.Period, imported)
				x.Status = collab.StatusOf(n.Relations, x.Valid, dayOf(q, reader))
				_, x.LastReported = collab.Reported(n.Relations, imported)
			}
			out[i].First = append(out[i].First, x)
		}
	}
	return out, nil
}

// neighbours returns the far ends of a list, in the order of the records; none for a
// record that is nil.
func neighbours(ctx context.Context, reader *query.VersionReader, records []*collab.Record, q reconcile.LinkQuery) ([][]query.Neighbour, error) {
	var f *collab.RelationFilter
	if q.AsOf.Given {
		f = &collab.RelationFilter{AsOf: &q.AsOf.Day}
	}
	if list, ok := linkLists[q.List]; ok {
		return reader.Linked(ctx, q.IDs, list, f)
	}
	out := make([][]query.Neighbour, len(records))
	for kind, list := range memberLists {
		var at []int
		var some []collab.ID
		for i, rec := range records {
			if rec != nil && rec.Kind == kind {
				at, some = append(at, i), append(some, rec.ID)
			}
		}
		if len(some) == 0 {
			continue
		}
		groups, err := reader.Linked(ctx, some, list, f)
		if err != nil {
			return nil, err
		}
		for j, i := range at {
			out[i] = groups[j]
		}
	}
	return out, nil
}

// partners returns the partners of institutions, the greatest weight first.
func partners(ctx context.Context, reader *analysis.Analyst, q reconcile.LinkQuery) ([]reconcile.Linked, error) {
	f := &collab.TieFilter{}
	if q.Via != "" {
		f.Via = []collab.TieKind{q.Via}
	}
	if q.AsOf.Given {
		f.AsOf = &q.AsOf.Day
	}
	groups, err := reader.Partners(ctx, q.IDs, f, collab.Count)
	if err != nil {
		return nil, err
	}
	total := 0
	for _, list := range groups {
		total += min(q.First, len(list))
	}
	if total > q.Most {
		return nil, tooMany(total)
	}
	out := make([]reconcile.Linked, len(q.IDs))
	for i, list := range groups {
		out[i] = reconcile.Linked{Total: len(list), First: make([]reconcile.Link, min(q.First, len(list)))}
		known := make([]collab.ID, len(out[i].First))
		for j := range out[i].First {
			known[j] = list[j].ID()
			out[i].First[j] = reconcile.Link{ID: known[j], Weight: list[j].Weight}
			if q.Dated {
				date(&out[i].First[j], list[j], dayOf(q, reader.VersionReader))
			}
		}
		records, err := reader.Store.Get(ctx, known)
		if err != nil {
			return nil, err
		}
		for j, rec := range records {
			if rec != nil {
				out[i].First[j].Name = rec.Name
			}
		}
	}
	return out, nil
}

// date sets when a partner has had ties, the latest of their last reports, and whether
// all of them have ended.
func date(x *reconcile.Link, p analysis.Partner, day collab.Day) {
	reported := p.Reported()
	x.LastReported = reported.Last
	x.Valid = timeOf(p.Ties(-1))
	x.Status = x.Valid.StatusOn(day)
	if reported.Ended {
		x.Status = collab.LinkEnded
	} else if x.Status == collab.LinkEnded {
		x.Status = collab.LinkNoKnownEnd
	}
}

// timeOf returns the time of several ties: from the earliest start that is known to the
// latest end. The end is unknown where that of a tie is. It is "" where no date is known.
func timeOf(list []analysis.Tie) collab.EDTF {
	var times []collab.EDTF
	for _, tie := range list {
		if tie.Valid != "" {
			times = append(times, tie.Valid)
		}
	}
	valid, _ := collab.SharedTime(times, times)
	if first, _ := valid.Ends(); len(times) < len(list) {
		if first == "" {
			return ""
		}
		return collab.EDTF(first + "/")
	}
	return valid
}

// dayOf is the day on which the status of a link depends: the day asked for, else today.
func dayOf(q reconcile.LinkQuery, reader *query.VersionReader) collab.Day {
	if q.AsOf.Given {
		return q.AsOf.Day
	}
	return reader.Today
}

func tooMany(n int) error {
	return collab.Errorf(collab.TooCostly, "there are %d links: ask for fewer", n)
}
