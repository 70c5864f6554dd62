package cli

import (
	"encoding/json"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var changeVerb = verb{
	use:   "network-change GROUP… --from DAY --to DAY",
	short: "Which partners a group gained and lost between two days",
	long: `Compare the partners of a group on two days: which were gained, lost, strengthened or
weakened, each with the statements that are known to hold on only one of the days. An
alliance, project, joint laboratory or agreement stands for its members.

A partner is gained if a source tells that a tie began in between. A partner is "first
reported" if sources speak of the tie for the first time in between, and nothing tells
when it began: the tie may be older than --from. Ties that are first reported in between
strengthen nobody. Rule 16a in docs/semantics.md is the definition.`,
	example: `  liaison network-change KTU --from 2010-01-01 --to 2023-01-01
  liaison network-change KTU --from 2018-01-01 --to 2023-01-01 --kinds gained,lost
  liaison network-change KTU --from 2018-01-01 --to 2023-01-01 --kinds first-reported`,
	args:      aName,
	named:     &nameable{kinds: groups()},
	operation: "network-change",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().String("from", "", "the earlier day, as 2010-01-01; a year or month is its first day")
		cmd.Flags().String("to", "", "the later day, as 2023-01-01 or today; a year or month is its last day")
		cmd.Flags().StringSlice("kinds", nil, "gained, lost, strengthened, weakened, first-reported (default: all)")
		pageFlags(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		if k.String("as-of") != "" || k.String("between") != "" {
			return nil, usagef("leave --as-of and --between out: --from and --to are the days compared")
		}
		if out["from"], err = dayOf(k, "from", firstDay); err != nil {
			return nil, err
		}
		if out["to"], err = dayOf(k, "to", lastDay); err != nil {
			return nil, err
		}
		kinds, err := valuesOf("PartnerChangeKind", "kinds", k.Strings("kinds"))
		if err != nil {
			return nil, err
		}
		if kinds != nil {
			out["kinds"] = kinds
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		q.variables["of"], err = q.entityIDs(args, groups())
		return err
	},
	reply: changeReply,
}

// cause is a statement that caused a change.
type cause struct {
	Kind, Valid, Observed, Confidence string
	From, To                          entity
	Source                            struct{ Name, Origin string }
}

// fact returns the statement as a fact.
func (c cause) fact() fact {
	f := fact{Kind: c.Kind, From: &c.From, To: &c.To, Valid: c.Valid, Observed: c.Observed, Confidence: c.Confidence}
	f.Source.Name = c.Source.Name
	return f
}

// causesShown is how many statements behind a change text shows.
const causesShown = 3

func changeReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		NetworkChange struct {
			TotalCount int
			PageInfo   pageInfo
			Edges      []struct {
				Kind          string
				Before, After float64
				Node          entity
				Causes        []cause
			}
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	c := a.NetworkChange
	g := newGraphBuilder("Changes of partners")
	t := table.New("changes", "change|", "before|", "after|", "partner|", "(partner id)", "country|", "ROR|",
		"who", "relation", "whom", "from@", "to@", "reported@", "who says so")
	t.Shown = causesShown
	for _, e := range c.Edges {
		rows := 0
		add := func(more ...any) {
			t.Add(cells([]any{words(e.Kind), e.Before, e.After, e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror()}, more...)...)
			rows++
		}
		var linked []fact
		for _, x := range e.Causes {
			linked = append(linked, x.fact())
		}
		statementsGraph(g, linked)
		g.node(e.Node)
		g.mark(e.Node.ID, "change", words(e.Kind))
		seen := map[[5]string]int{} // by what is said: its row
		for _, x := range e.Causes {
			from, to := period(x.Valid)
			said := [5]string{x.From.Name, x.Kind, x.To.Name, x.Valid, x.Observed}
			if at, ok := seen[said]; ok { // several sources may say the same
				row := t.Rows[at]
				row[len(row)-1] = append(row[len(row)-1].([]string), x.Source.Name)
				continue
			}
			seen[said] = len(t.Rows)
			add(x.From.Name, words(x.Kind), x.To.Name, from, to, x.Observed, []string{x.Source.Name})
		}
		if rows == 0 {
			add(nil, nil, nil, nil, nil, nil, nil)
		}
	}
	return &reply{
		heading: []string{counted(c.TotalCount, "partner") + " changed"}, tables: []*table.Table{t}, next: c.PageInfo, graph: g.graph,
		notes: emptyNotes(k, c.TotalCount,
			"No source tells that a tie began, ended or was first reported between the two days.",
			"'liaison series GROUP --from DAY --to DAY' shows on which days sources speak of it, and 'liaison partners' lists ties of all times, dated or not."),
	}, nil
}
