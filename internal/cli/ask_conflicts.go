package cli

import (
	"encoding/json"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
)

var conflictsVerb = verb{
	use:   "conflicts",
	short: "Where sources disagree, and what each of them says",
	long: `List the conflicts between statements: numbers that differ, two first days, two last
days, and others that docs/semantics.md defines. All sides are kept in the graph; each
has a row here, with the source that says so.`,
	example: `  liaison conflicts
  liaison conflicts --id EUt+ --id KTU
  liaison conflicts --kind alliance --country FR
  liaison conflicts -o xlsx > conflicts.xlsx`,
	args:       noNames("write liaison conflicts --id FIRST"),
	operation:  "conflicts",
	ofEntities: true,
	flags: func(cmd *cobra.Command) {
		entityFlags(cmd)
		cmd.Flags().StringSlice("id", nil, "only conflicts of these entities, given by id, identifier or name (repeatable)")
		pageFlags(cmd)
		linkedForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		filter, err := entityFilter(k)
		if err != nil {
			return nil, err
		}
		out := map[string]any{}
		if len(filter) > 0 {
			out["filter"] = filter
		}
		return out, pages(k, out)
	},
	names: func(q *question, _ []string) error {
		given := q.k.Strings("id")
		if len(given) == 0 {
			return nil
		}
		ids, err := q.entityIDs(given, nil)
		if err != nil {
			return err
		}
		filter, _ := q.variables["filter"].(map[string]any)
		if filter == nil {
			filter = map[string]any{}
		}
		filter["ids"], q.variables["filter"] = ids, filter
		return nil
	},
	reply: conflictsReply,
}

func conflictsReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		Conflicts struct {
			TotalCount int
			PageInfo   pageInfo
			Edges      []struct {
				Node struct {
					Property, Rule string
					Subject        entity
					Claims         []fact
				}
			}
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	t := table.New("conflicts", "of|", "(id)", "disagreement|", "what", "value", "from@", "to@", "reported@", "who says so", "(confidence)")
	var subjects []collab.ID
	for _, e := range a.Conflicts.Edges {
		c := e.Node
		subjects = append(subjects, collab.ID(c.Subject.ID))
		for _, f := range c.Claims {
			from, to := period(f.when())
			value := f.value()
			if f.From != nil && f.From.ID != c.Subject.ID {
				value = withRole(f.From.Name, f.Role) // a relation to the subject
			}
			t.Add(c.Subject.Name, c.Subject.ID, words(c.Rule), f.about(), value, from, to, f.Observed, f.Source.Name, words(f.Confidence))
		}
	}
	return &reply{
		heading: []string{counted(a.Conflicts.TotalCount, "conflict")}, tables: []*table.Table{t}, next: a.Conflicts.PageInfo, whole: subjects,
		notes: emptyNotes(k, a.Conflicts.TotalCount, "No two statements contradict each other by rule 5 in docs/semantics.md. 'liaison coverage' counts what is lacking."),
	}, nil
}
