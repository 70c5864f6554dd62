package cli

import (
	"encoding/json"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var partnersVerb = verb{
	use:   "partners INSTITUTION",
	short: "An institution's partners, through what, and who says so",
	long: `List the partners of an institution, those with the greatest weight first. Partners take
part in an alliance, a project, a joint laboratory or an agreement at the same time, or
cooperate directly; --via asks for other ties.`,
	example: `  liaison partners UTCN
  liaison partners ror:03r8nwp71 --as-of 2023-01-01 --via alliance,project
  liaison partners KTU --hide-ended --weighting fractional -o json`,
	args:      aName,
	named:     &nameable{kinds: institutions, most: 1},
	operation: "partners",
	flags: func(cmd *cobra.Command) {
		weightFlags(cmd)
		pageFlags(cmd)
		reasonsFlag(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := reasoned(k)
		if err != nil {
			return nil, err
		}
		if err := weights(k, out); err != nil {
			return nil, err
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		q.variables["of"], err = q.entityID(strings.Join(args, " "), institutions)
		return err
	},
	reply: func(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
		var a struct {
			Node struct {
				entity
				Partners page
			}
		}
		if err := json.Unmarshal(data, &a); err != nil {
			return nil, err
		}
		list := a.Node.Partners
		reports := newReportAges()
		for _, e := range list.Edges {
			for _, t := range e.Ties {
				if !t.Ended {
					reports.add(t.LastReported)
				}
			}
		}
		return &reply{
			graph:   partnersGraph(a.Node.entity, list.Edges),
			notes:   append(reports.notes("tie"), emptyNotes(k, list.TotalCount, noTies(a.Node.ID)...)...),
			heading: []string{a.Node.Name + ": " + counted(list.TotalCount, "partner")},
			tables:  []*table.Table{partnerTable("partners", list.Edges)}, next: list.PageInfo,
		}, nil
	},
}

func reasonsFlag(cmd *cobra.Command) {
	cmd.Flags().Int("reasons", 3, "how many ties to show of each partner")
}

// reasoned makes the variables for the flags of ties and for --reasons.
func reasoned(k *koanf.Koanf) (map[string]any, error) {
	out, err := tieFilter(k)
	if err != nil {
		return nil, err
	}
	return out, counts(k, out, "reasons")
}
