package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/export/table"
)

// dayDiff is the answer of 'liaison diff --days'.
type dayDiff struct {
	Days   map[string]any `json:"days"`
	Things []*thingDiff   `json:"things"` // those that changed, in the order of the graph
	Seen   int            `json:"compared"`
	Cut    *cutShort      `json:"cut"`
}

// thingDiff has the statements about one entity that began and those that ended.
type thingDiff struct {
	ID    string       `json:"id"`
	Kind  string       `json:"kind"`
	Name  string       `json:"name"`
	Began []statedFact `json:"began"`
	Ended []statedFact `json:"ended"`
}

// heldAtATime is how many entities one operation asks about. It is so small that the
// operation keeps within its budget, however many statements the entities have.
const heldAtATime = 10

// diffOfDays compares what held of one thing, or of all that the filter keeps. All
// operations have to be answered from one version of the graph.
func (q *question) diffOfDays() (answer, error) {
	days := q.variables["days"].(map[string]any)
	limit := q.variables["limit"].(int)
	out := dayDiff{Days: days, Things: []*thingDiff{}}
	first, err := q.send("graph-version", nil)
	if err != nil {
		return answer{}, err
	}
	version := first.Extensions.GraphVersion
	ids := []string{}
	if of, ok := q.variables["of"].(string); ok {
		ids = append(ids, of)
	} else if ids, out.Cut, err = q.idsOf(version, limit); err != nil {
		return answer{}, err
	}
	out.Seen = len(ids)
	for part := range slices.Chunk(ids, heldAtATime) {
		before, err := q.held(part, days["from"], version)
		if err != nil {
			return answer{}, err
		}
		after, err := q.held(part, days["to"], version)
		if err != nil {
			return answer{}, err
		}
		for i := range after {
			d := &thingDiff{ID: after[i].ID, Kind: after[i].Kind, Name: after[i].Name}
			d.Began, d.Ended = factsMissingFrom(after[i].facts, before[i].facts), factsMissingFrom(before[i].facts, after[i].facts)
			if len(d.Began)+len(d.Ended) > 0 {
				out.Things = append(out.Things, d)
			}
		}
	}
	return diffAnswer(out, first)
}

// idsOf lists the ids of the entities that the filter keeps, at most as many as limit; a
// filter without kinds keeps those that stand for their members.
func (q *question) idsOf(version json.RawMessage, limit int) (ids []string, cut *cutShort, err error) {
	filter, _ := q.variables["filter"].(map[string]any)
	if filter == nil {
		filter = map[string]any{}
	}
	if filter["kinds"] == nil {
		filter["kinds"] = slices.DeleteFunc(slices.Clone(collab.EntityKinds), func(kind collab.EntityKind) bool {
			return !analysis.IsGroup(kind) || kind == collab.KindInstitution
		})
	}
	variables := map[string]any{"filter": filter}
	for {
		a, err := q.sendAt("entity-ids", variables, version)
		if err != nil {
			return nil, nil, err
		}
		var found struct {
			Entities struct {
				PageInfo pageInfo
				Nodes    []struct{ ID string }
			}
		}
		if err := json.Unmarshal(a.Data, &found); err != nil {
			return nil, nil, err
		}
		for _, n := range found.Entities.Nodes {
			if len(ids) == limit {
				return ids, cutAt(limit, "things"), nil
			}
			ids = append(ids, n.ID)
		}
		if !found.Entities.PageInfo.HasNextPage {
			return ids, nil, nil
		}
		variables["after"] = found.Entities.PageInfo.EndCursor
	}
}

// holding is an entity with the statements about it that held on a day.
type holding struct {
	ID, Kind, Name string
	facts          []statedFact
}

// held returns the statements that held on a day about each of the entities, in the order
// of ids.
func (q *question) held(ids []string, day any, version json.RawMessage) ([]*holding, error) {
	at := map[string]any{"asOf": day}
	a, err := q.sendAt("held", map[string]any{"ids": ids, "relations": at, "claims": at}, version)
	if err != nil {
		return nil, err
	}
	type answered struct {
		Nodes []struct {
			holding
			Names, Texts, Figures []statedFact
			Relations             struct {
				PageInfo pageInfo
				Edges    []struct{ Node statedFact }
			}
		}
	}
	var found answered
	if err := json.Unmarshal(a.Data, &found); err != nil {
		return nil, err
	}
	out := make([]*holding, len(ids))
	for i := range found.Nodes {
		n := &found.Nodes[i]
		h := &n.holding
		out[i] = h
		h.facts = slices.Concat(n.Names, n.Texts, n.Figures)
		page := &n.Relations
		for {
			for _, e := range page.Edges {
				h.facts = append(h.facts, e.Node)
			}
			if !page.PageInfo.HasNextPage {
				break
			}
			a, err := q.sendAt("held", map[string]any{"ids": []string{h.ID}, "relations": at, "claims": at, "after": page.PageInfo.EndCursor}, version)
			if err != nil {
				return nil, err
			}
			var more answered
			if err := json.Unmarshal(a.Data, &more); err != nil {
				return nil, err
			}
			page = &more.Nodes[0].Relations
		}
	}
	return out, nil
}

// factsMissingFrom returns those statements of a list to which nothing in another list is
// parallel (rule 2), in their order.
func factsMissingFrom(list, other []statedFact) []statedFact {
	known := map[string]bool{}
	for _, c := range other {
		known[c.link()] = true
	}
	out := []statedFact{}
	for _, c := range list {
		if !known[c.link()] {
			out = append(out, c)
		}
	}
	return out
}

// link returns a key that is equal for two statements exactly if they say the same; their
// sources, periods and days of report do not count.
func (f fact) link() string {
	var out strings.Builder
	for _, end := range []*entity{f.From, f.To} {
		if end != nil {
			out.WriteString(end.ID)
		}
		out.WriteByte('\n')
	}
	number := ""
	if f.Figure != nil {
		number = fmt.Sprint(*f.Figure)
	}
	for _, part := range []string{f.Kind, f.Role, f.Name, f.Topic, f.Text, f.Measure, f.Qualifier, f.Unit, number} {
		out.WriteString(part)
		out.WriteByte('\n')
	}
	return out.String()
}

// byLink sorts statements so that those that say the same follow one another, at the place
// of the first of them: statements with dates first, then in the order of the titles of
// their sources. links is the number of different statements.
func byLink(list []statedFact) (sorted []statedFact, links int) {
	place := map[string]int{}
	for _, c := range list {
		if _, ok := place[c.link()]; !ok {
			place[c.link()] = len(place)
		}
	}
	undated := func(c statedFact) int {
		if c.when() == "" {
			return 1
		}
		return 0
	}
	sorted = slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b statedFact) int {
		return cmp.Or(place[a.link()]-place[b.link()], undated(a)-undated(b), strings.Compare(a.Source.Name, b.Source.Name))
	})
	return sorted, len(place)
}

// dayDiffReply makes a table with a row for each statement that began or ended.
func dayDiffReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct{ Diff dayDiff }
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	t := table.New("changes", "of|", "(id)|", "change|", "what|", "value|", "from@", "to@", "reported@", "who says so", "(confidence)")
	began, ended := 0, 0
	for _, d := range a.Diff.Things {
		for _, side := range []struct {
			change string
			list   []statedFact
			count  *int
		}{{"ended", d.Ended, &ended}, {"began", d.Began, &began}} {
			list, links := byLink(side.list)
			*side.count += links
			for _, c := range list {
				what, value := c.asSeenFrom(d.ID)
				from, to := period(c.when())
				t.Add(d.Name, d.ID, side.change, what, value, from, to, c.Observed, c.Source.Name, words(c.Confidence))
			}
		}
	}
	heading := fmt.Sprintf("%s to %s: %s began, %d ended, of %s compared", a.Diff.Days["from"], a.Diff.Days["to"], counted(began, "fact"), ended, counted(a.Diff.Seen, "thing"))
	return &reply{
		heading: []string{heading}, tables: []*table.Table{t}, cut: a.Diff.Cut,
		notes: emptyNotes(k, began+ended, "What no source dates holds on both days. --versions compares what the graph was told instead, and 'liaison network-change' the partners of a group."),
	}, nil
}
