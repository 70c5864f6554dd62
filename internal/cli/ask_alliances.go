package cli

import (
	"encoding/json"
	"fmt"
	"maps"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
	"liaison/internal/export/table"
)

var alliancesVerb = verb{
	use:   "alliances",
	short: "The alliances and networks, and those with members in several countries",
	long: `List all alliances and networks by name: how many members sources name and of how many
countries these are, at any time or when --as-of and --between say, and when the alliance was
founded. With --country, only those that have members then in each of the
countries are listed, and who these are, since when, and who says so. Graph files have all
members of the alliances listed, or those in the countries.`,
	example: `  liaison alliances
  liaison alliances --country RO --country IE -o xlsx > both.xlsx
  liaison alliances --country LT --as-of today
  liaison alliances -o gexf > alliances.gexf`,
	args:      noNames("write liaison members FIRST for who is in one, liaison search FIRST for its name"),
	operation: "alliances",
	relations: true,
	flags: func(cmd *cobra.Command) {
		cmd.Flags().StringSlice("country", nil, "only alliances that have members in each of these countries, as DE (repeatable)")
		pageFlags(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		return out, pages(k, out)
	},
	names: allianceFilter,
	reply: alliancesReply,
}

// With the members of each alliance, a page has at most so many alliances, and an alliance so
// many members, so that the answer keeps within the budget of an operation.
const (
	alliancesWithMembers = 10
	membersOfAlliance    = 100
)

// membersInPages is how many pages of a country's members are read; each has a hundred.
const membersInPages = 20

// allianceFilter looks up the members in the countries of --country and makes of them the
// filter of the alliances, which the API filters by their members alone.
func allianceFilter(q *question, _ []string) error {
	when, _ := q.variables["filter"].(map[string]any)
	delete(q.variables, "filter")
	q.variables["time"] = when
	member := func(more map[string]any) map[string]any {
		out := maps.Clone(when)
		if out == nil {
			out = map[string]any{}
		}
		maps.Copy(out, more)
		return out
	}
	form := q.k.String("output")
	countries := q.k.Strings("country")
	q.variables["chosen"] = len(countries) > 0 || graphfile.Is(form) || linked.Is(form)
	if q.variables["chosen"] == true {
		q.variables["members"], q.variables["most"] = member(nil), membersOfAlliance
		if first, _ := q.variables["first"].(int); first > alliancesWithMembers {
			q.variables["first"] = alliancesWithMembers
		}
	}
	var each []any
	var all []string
	for _, country := range countries {
		ids, err := q.membersIn(country, member(map[string]any{"kinds": []collab.RelationKind{collab.MemberOf}}))
		if err != nil {
			return err
		}
		all = append(all, ids...)
		each = append(each, map[string]any{"hasRelation": member(map[string]any{"kinds": []collab.RelationKind{collab.MemberOf}, "with": ids})})
	}
	if len(each) > 0 {
		q.variables["filter"] = map[string]any{"and": each}
		q.variables["members"] = member(map[string]any{"with": all})
	}
	return nil
}

// membersIn returns the ids of the institutions of a country that have a relation.
func (q *question) membersIn(country string, relation map[string]any) ([]string, error) {
	ids := []string{}
	variables := map[string]any{"country": country, "relation": relation}
	for range membersInPages {
		var found struct {
			Institutions struct {
				Nodes    []struct{ ID string }
				PageInfo pageInfo
			}
		}
		if err := q.read("members-in", variables, &found); err != nil {
			return nil, err
		}
		for _, n := range found.Institutions.Nodes {
			ids = append(ids, n.ID)
		}
		if !found.Institutions.PageInfo.HasNextPage {
			return ids, nil
		}
		variables["after"] = found.Institutions.PageInfo.EndCursor
	}
	return nil, usagef("more than %s institutions of %s are members of something: choose a day with --as-of, or leave the country out", grouped(membersInPages*100), country)
}

func alliancesReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		Alliances struct {
			TotalCount int
			PageInfo   pageInfo
			Nodes      []struct {
				entity
				Established string
				Countries   []string
				All         struct{ TotalCount int }
				Members     *parties
			}
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	members := len(k.Strings("country")) > 0
	titles := []string{"alliance|", "(alliance id)|", "members|", "countries|", "founded@|"}
	if members {
		titles = append(titles, "member", "(member id)", "country", "ROR", "role", "from@", "to@", "ended", "last reported@", "who says so", "(confidence)")
	}
	t := table.New("alliances", titles...)
	g, day := newGraphBuilder("Alliances"), dayOfQuestion(k)
	var notes []string
	for _, x := range a.Alliances.Nodes {
		g.node(x.entity)
		of := []any{x.Name, x.ID, x.All.TotalCount, len(x.Countries), x.Established}
		if !members {
			t.Add(of...)
		}
		if x.Members == nil {
			continue
		}
		for _, e := range x.Members.Edges {
			g.link(x.entity, e.Node, 1, statedTies(string(collab.MemberOf), e.Relations))
			for _, s := range statedPeriods(e.Relations) {
				if from, to := period(s.valid); members {
					t.Add(cells(of, e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror(), words(s.role), from, to, s.over(day), e.LastReported, sourceTitles(s.said), confidence(s.said))...)
				}
			}
		}
		if more := x.Members.TotalCount - len(x.Members.Edges); more > 0 {
			notes = append(notes, fmt.Sprintf("%s has %d members more than the %d listed: 'liaison members %s' lists all.", x.Name, more, len(x.Members.Edges), x.ID))
		}
	}
	return &reply{
		heading: []string{counted(a.Alliances.TotalCount, "alliance")}, tables: []*table.Table{t}, next: a.Alliances.PageInfo, graph: g.graph,
		notes: append(notes, emptyNotes(k, a.Alliances.TotalCount, "'liaison sources' lists what is loaded, and 'liaison import curated' brings the alliances of Europe.")...),
	}, nil
}
