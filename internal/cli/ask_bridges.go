package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
)

var bridgesVerb = verb{
	use:   "bridges --a GROUP,… --b GROUP,…",
	short: "What links two groups, and who stands between them",
	long: `List the members that two groups share, the institutions in neither group that are tied
to both, and the ties between a member of one and a member of the other, those of least
weight first, equal ones by name. An alliance, project, joint laboratory or agreement stands for its members.`,
	example: `  liaison bridges --a ECIU --b CIVIS
  liaison bridges --a LERU --b "Una Europa" -o xlsx > bridges.xlsx
  liaison bridges --a KTU,NTNU --b STRIVE --as-of 2025-01-01`,
	args:      noNames("write liaison bridges --a FIRST --b SECOND"),
	operation: "bridges",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().StringSlice("a", nil, "the first group (repeatable)")
		cmd.Flags().StringSlice("b", nil, "the second group (repeatable)")
		cmd.Flags().Int("limit", 20, "how many entries of each list, at most 100")
		reasonsFlag(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		for _, flag := range []string{"a", "b"} {
			if len(k.Strings(flag)) == 0 {
				return nil, usagef("--%s is empty: give both groups, as --a ECIU --b CIVIS", flag)
			}
		}
		out, err := reasoned(k)
		if err != nil {
			return nil, err
		}
		return out, counts(k, out, "limit")
	},
	names: func(q *question, _ []string) (err error) {
		if q.variables["a"], err = q.entityIDs(q.k.Strings("a"), groups()); err != nil {
			return err
		}
		if q.variables["b"], err = q.entityIDs(q.k.Strings("b"), groups()); err != nil {
			return err
		}
		q.variables["inGroups"] = inGroups(q.variables)
		return nil
	},
	reply: bridgesReply,
}

// bridges is what the operation asks about two groups.
type bridges struct {
	Shared []struct {
		entity
		Relations struct {
			Nodes []statement // that it is in either group
		}
	}
	Brokers []broker
	Links   []bridgeLink
	Cut     *cutShort
}

// broker is an institution in neither group that is tied to both.
type broker struct {
	Score            float64
	Institution      entity
	TiesToA, TiesToB []tie
}

// bridgeLink is a member of each group that are tied to each other.
type bridgeLink struct {
	Weight float64
	A, B   entity
	Ties   []tie
}

// inGroups returns the filter of those relations, under the filter of ties, by which an
// institution is in one of the groups.
func inGroups(variables map[string]any) map[string]any {
	out := map[string]any{
		"kinds": []collab.RelationKind{collab.MemberOf, collab.ParticipatesIn, collab.HasParty},
		"with":  slices.Concat(variables["a"].([]string), variables["b"].([]string)),
	}
	for key, value := range variables["ties"].(map[string]any) {
		if key != "via" && key != "hideEnded" { // which relations have not
			out[key] = value
		}
	}
	return out
}

func bridgesReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		GroupA, GroupB []entity
		Bridges        bridges
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	b := a.Bridges
	t := table.New("bridges", columns([]string{"part|", "score or weight|", "institution|", "(institution id)", "country|", "ROR|", "with"}, tieTitles)...)
	b.sort()
	for _, e := range b.Shared {
		row := tieCells(nil)
		row[len(row)-2], row[len(row)-1] = sourceTitles(e.Relations.Nodes), confidence(e.Relations.Nodes)
		t.Add(cells([]any{"in both groups", nil, e.Name, e.ID, e.Country, e.ror(), nil}, row...)...)
	}
	for _, x := range b.Brokers {
		for _, to := range []struct {
			group string
			ties  []tie
		}{{"the first group", x.TiesToA}, {"the second group", x.TiesToB}} {
			for i := range to.ties {
				e := x.Institution
				t.Add(cells([]any{"broker", x.Score, e.Name, e.ID, e.Country, e.ror(), to.group}, tieCells(&to.ties[i])...)...)
			}
		}
	}
	for _, l := range b.Links {
		each(l.Ties, func(x *tie) {
			t.Add(cells([]any{"link", l.Weight, l.A.Name, l.A.ID, l.A.Country, l.A.ror(), l.B.Name}, tieCells(x)...)...)
		})
	}
	return &reply{
		heading: []string{
			fmt.Sprintf("%d in both groups", len(b.Shared)),
			counted(len(b.Brokers), "broker") + " between them",
			counted(len(b.Links), "link") + " between one of each",
		},
		tables: []*table.Table{t}, cut: b.Cut, graph: bridgesGraph(&b, a.GroupA, a.GroupB),
		notes: emptyNotes(k, len(b.Shared)+len(b.Brokers)+len(b.Links), nothingBetween(a.GroupA, a.GroupB)...),
	}, nil
}

// sort sorts what has equal scores or weights by name.
func (b *bridges) sort() {
	slices.SortStableFunc(b.Brokers, func(x, y broker) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), byName(x.Institution, y.Institution))
	})
	slices.SortStableFunc(b.Links, func(x, y bridgeLink) int {
		return cmp.Or(cmp.Compare(x.Weight, y.Weight), byName(x.A, y.A), byName(x.B, y.B))
	})
}

// nothingBetween says why an answer about two groups is empty, and what else to ask.
func nothingBetween(a, b []entity) []string {
	first, second := strings.Join(namesOf(a), ", "), strings.Join(namesOf(b), ", ")
	return []string{
		"No source that the graph has puts an institution in both " + first + " and " + second + ", ties a member of one to a member of the other, or ties anybody else to both.",
		"'liaison path' from a member of one to a member of the other finds longer chains, and 'liaison members' lists whom each group stands for.",
		"--via place,field,people,event counts context too, which is no collaboration.",
	}
}
