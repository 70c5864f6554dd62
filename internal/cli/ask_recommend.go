package cli

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
)

var recommendVerb = verb{
	use:   "recommend INSTITUTION",
	short: "Whom an institution might partner with next, and why",
	long: `List institutions that are not partners yet, the best first, each with reasons whose
contributions add up to its score. The probability is the share of the candidates with
such a score that became partners after the day of the last backtest, whose figures
stand below the list. docs/backtest.md explains them. Institutions of equal score are
listed by name and share a rank.`,
	example: `  liaison recommend UTCN --first 5
  liaison recommend KTU --via project -o csv
  liaison recommend KTU --country DE,FR --as-of 2022-01-01
  liaison recommend KTU --type university --alliance ECIU --exclude-popular`,
	args:      aName,
	named:     &nameable{kinds: institutions, most: 1},
	operation: "recommend",
	flags: func(cmd *cobra.Command) {
		f := cmd.Flags()
		f.StringSlice("country", nil, "only institutions of these countries, as DE (repeatable)")
		f.StringSlice("type", nil, "only institutions of these types, as university,company")
		f.StringSlice("alliance", nil, "only members of one of these alliances")
		f.Bool("exclude-popular", false, "leave out those for which only their number of partners speaks")
		pageFlags(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		filter := map[string]any{}
		if countries := k.Strings("country"); len(countries) > 0 {
			filter["countries"] = countries
		}
		types, err := valuesOf("InstitutionType", "type", k.Strings("type"))
		if err != nil {
			return nil, err
		}
		if len(types) > 0 {
			filter["types"] = types
		}
		if len(filter) > 0 {
			out["filter"] = filter
		}
		popular, err := boolFlag(k, "exclude-popular")
		if err != nil {
			return nil, err
		}
		if popular {
			out["excludePopular"] = true
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		if q.variables["for"], err = q.entityID(strings.Join(args, " "), institutions); err != nil {
			return err
		}
		names := q.k.Strings("alliance")
		if len(names) == 0 {
			return nil
		}
		ids, err := q.entityIDs(names, []collab.EntityKind{collab.KindAlliance})
		if err != nil {
			return err
		}
		filter, _ := q.variables["filter"].(map[string]any)
		if filter == nil {
			filter = map[string]any{}
		}
		filter["hasRelation"] = map[string]any{"kinds": []string{string(collab.MemberOf)}, "with": ids}
		q.variables["filter"] = filter
		return nil
	},
	reply: func(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
		var a struct {
			Of                entity
			RecommendPartners struct {
				PageInfo     pageInfo
				BacktestText string
				Sources      answerSources
				Edges        []recommended
			}
		}
		if err := json.Unmarshal(data, &a); err != nil {
			return nil, err
		}
		r := a.RecommendPartners
		sharedRanks(r.Edges)
		t := table.New("recommendations", "rank|", "score|", "probability|", "institution|", "(institution id)", "country|", "ROR|", "adds", "reason", "(reason kind)", "(through)")
		for _, e := range r.Edges {
			for _, why := range e.Reasons {
				t.Add(e.Rank, e.Score, probable(e.Probability), e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror(), why.Contribution, why.Text, words(why.Kind), namesOf(why.Through))
			}
		}
		out := &reply{tables: []*table.Table{t}, next: r.PageInfo, notes: []string{r.BacktestText}, sourceCount: r.Sources.Count, graph: recommendedGraph(a.Of, r.Edges)}
		if len(r.Edges) == 0 {
			out.heading = []string{"Nobody is left to be recommended."}
			out.notes = emptyNotes(k, 0, "Institutions are recommended for what they share with others: where sources name no tie of an institution, its country and the number of partners speak alone.", r.BacktestText)
		}
		return out, nil
	},
}

// recommended is an institution that is recommended, with the reasons.
type recommended struct {
	Rank        int
	Score       float64
	Probability *float64
	Node        entity
	Reasons     []reasonWhy
}

// sharedRanks sorts recommendations of equal score by name. They share the first of their
// ranks.
func sharedRanks(list []recommended) {
	slices.SortStableFunc(list, func(a, b recommended) int { return cmp.Or(cmp.Compare(b.Score, a.Score), byName(a.Node, b.Node)) })
	best := map[float64]int{}
	for _, r := range list {
		if rank, known := best[r.Score]; !known || r.Rank < rank {
			best[r.Score] = r.Rank
		}
	}
	for i := range list {
		list[i].Rank = best[list[i].Score]
	}
}

// probable is the cell of a probability; it is empty where the probability is not known.
func probable(p *float64) any {
	if p == nil {
		return nil
	}
	return *p
}

// reasonWhy is one reason for a recommendation, with its part of the score.
type reasonWhy struct {
	Kind, Text   string
	Contribution float64
	Through      []entity
}

func namesOf(list []entity) []string {
	var out []string
	for _, e := range list {
		out = append(out, e.Name)
	}
	return out
}
