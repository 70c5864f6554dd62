package cli

import (
	"encoding/json"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
)

var agreementsVerb = verb{
	use:   "agreements [INSTITUTION]",
	short: "Agreements with their parties and dates, and those that soon expire",
	long: `List the agreements in the order of their names, all or those of one institution: the
type, the period, each party, and who says so. With --expiring, only those whose period
ends in a range of days are listed; an agreement without a known end never is.

` + naming,
	example: `  liaison agreements UTCN
  liaison agreements UTCN --expiring today..2027
  liaison agreements --expiring 2027 -o xlsx > ending.xlsx
  liaison agreements --expiring ..today -o csv --excel > over.csv`,
	args:       cobra.ArbitraryArgs, // the words of one name
	named:      &nameable{kinds: institutions, most: 1},
	operation:  "agreements",
	ofEntities: true,
	flags: func(cmd *cobra.Command) {
		cmd.Flags().String("expiring", "", "only agreements whose period ends between two days, as today..2027, or in a year, month or day, as 2027; one of two days may be left out")
		pageFlags(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out := map[string]any{}
		if expiring := k.String("expiring"); expiring != "" {
			days, err := rangeOf("expiring", expiring)
			if err != nil {
				return nil, err
			}
			out["expiring"] = days
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) error {
		if len(args) == 0 {
			return nil
		}
		id, err := q.entityID(strings.Join(args, " "), institutions)
		if err != nil {
			return err
		}
		q.variables["filter"] = map[string]any{"hasRelation": map[string]any{"kinds": []collab.RelationKind{collab.HasParty}, "with": []string{id}}}
		return nil
	},
	reply: agreementsReply,
}

// isOver reports whether an agreement has ended by a day: its period has, or all statements about one of its parties say
// that this party's part is past, as of an agreement that a list calls terminated without saying when (rule 23a).
func isOver(valid string, parties parties, day collab.Day) bool {
	for _, e := range parties.Edges {
		if len(e.Relations) > 0 && (statedPeriod{said: e.Relations}).over(day) {
			return true
		}
	}
	return collab.EDTF(valid).EndsBefore(day)
}

func agreementsReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		Agreements struct {
			TotalCount int
			PageInfo   pageInfo
			Nodes      []struct {
				ID, Name, AgreementType, Valid string
				Parties                        parties
			}
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	t := table.New("agreements", "agreement|", "(id)|", "type|", "from@|", "to@|", "ended|", "party", "(party id)", "country", "ROR", "last reported@", "who says so", "(confidence)")
	g, day := newGraphBuilder("Agreements"), dayOfQuestion(k)
	for _, x := range a.Agreements.Nodes {
		of := entity{ID: x.ID, Kind: string(collab.KindAgreement), Name: x.Name}
		g.node(of)
		from, to := period(x.Valid)
		row := func(cells ...any) {
			t.Add(append([]any{x.Name, x.ID, x.AgreementType, from, to, isOver(x.Valid, x.Parties, day)}, cells...)...)
		}
		if len(x.Parties.Edges) == 0 {
			row(nil, nil, nil, nil, nil, nil, nil)
		}
		for _, e := range x.Parties.Edges {
			g.link(of, e.Node, 1, statedTies(string(collab.HasParty), e.Relations))
			row(e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror(), e.LastReported, sourceTitles(e.Relations), confidence(e.Relations))
		}
	}
	return &reply{
		heading: []string{counted(a.Agreements.TotalCount, "agreement")}, tables: []*table.Table{t}, next: a.Agreements.PageInfo, graph: g.graph,
		notes: emptyNotes(k, a.Agreements.TotalCount,
			"An agreement without a known end never expires. 'liaison import csv FILE --home INSTITUTION' reads a list of agreements, and 'liaison sources' lists what is loaded."),
	}, nil
}
