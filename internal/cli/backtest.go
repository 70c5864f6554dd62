package cli

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/export/table"
	"liaison/internal/network"
	"liaison/internal/query"
)

func (p Process) backtest() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "backtest --until DAY",
		Short: "How well recommendations would have foreseen later partners",
		Long: `Recommend partners from the ties known up to a day, and compare the recommendations with
the links that came after it, for Liaison's score and for simpler ones that it has to
beat, such as popularity and common neighbours. The output is Markdown with a word on
each figure; other forms have the figures alone. docs/backtest.md says what they mean.`,
		Example: `  liaison backtest --until 2021 --via project
  liaison backtest --until 2021-12-31 --nodes 0 -o json
  liaison backtest --until 2020 --dated -o csv`,
		Args: noNames(""),
		RunE: run(p.runBacktest),
	}
	storeFlag(cmd)
	formFlags(cmd)
	f := cmd.Flags()
	f.String("until", "", "the day up to which statements are known to the recommendations, as 2021-12-31; a year or month is its last day")
	f.StringSlice("via", nil, "the kinds of ties that count, as alliance,project (default: the five kinds of collaboration)")
	f.Bool("dated", false, "only links for which a source gives dates")
	f.Int("nodes", 1000, "how many of the institutions that gained a partner to recommend for; 0 is all")
	f.Uint64("seed", 1, "the seed by which those institutions are drawn")
	return cmd
}

// runBacktest is the work of 'liaison backtest'.
func (p Process) runBacktest(cmd *cobra.Command, _ []string) (err error) {
	ctx := cmd.Context()
	k, form, err := p.formSettings(cmd)
	if err != nil {
		return err
	}
	day, err := dayOf(k, "until", lastDay)
	if err != nil {
		return err
	}
	until, err := collab.ParseDay(day)
	if err != nil {
		return err
	}
	filter := &collab.TieFilter{}
	if err := backtestTies(k, filter); err != nil {
		return err
	}
	var options network.BacktestOptions
	if options.Nodes, err = intFlag(k, "nodes", 0, 1<<30); err != nil {
		return err
	}
	if options.Seed, err = strconv.ParseUint(k.String("seed"), 10, 64); err != nil {
		return usagef("--seed %q: write a whole number from 0 on", k.String("seed"))
	}
	s, _, err := p.openToRead(ctx, k.String("store"))
	if err != nil {
		return err
	}
	defer closeStore(ctx, s, &err)
	if err := nonEmptyStore(ctx, s); err != nil {
		return err
	}
	r, err := query.NewReader(ctx, s, query.NewMemory(s, 0))
	if err != nil {
		return err
	}
	questions := analysis.Analyst{VersionReader: r, Networks: analysis.NewNetworks(s)}
	report, err := questions.Backtest(ctx, until, filter, options)
	if err != nil {
		return err
	}
	found := figuresOf(report)
	answer := &reply{tables: []*table.Table{found.table()}}
	data, err := json.Marshal(found)
	if err != nil {
		return err
	}
	ids, err := questions.SourcesOfAll(ctx, filter)
	if err != nil {
		return err
	}
	q := &question{ctx: ctx, k: k, p: p, to: p.over(s, nil, 0)}
	if err := answer.restsOn(q, data, ids); err != nil {
		return err
	}
	if form.name == "md" || form.name == "table" && len(form.columns) == 0 {
		answer.heading, answer.tables = strings.Split(strings.TrimSpace(report.Markdown()), "\n"), nil
		form.name = "md"
	}
	return p.printReply(form, answer)
}

// sourcesNamed is how many of the documents an answer names that rests on many.
const sourcesNamed = 100

// restsOn completes a reply whose figures were computed from the statements of documents,
// given by id, those with the most first.
func (r *reply) restsOn(q *question, data json.RawMessage, ids []collab.ID) (err error) {
	r.sourceCount = len(ids)
	var named []string
	for _, id := range ids[:min(sourcesNamed, len(ids))] {
		named = append(named, string(id))
	}
	if r.version, r.day, err = q.versionNow(); err != nil {
		return err
	}
	list, err := q.documents(named)
	if err != nil {
		return err
	}
	for i := range list {
		list[i].cited = len(list) - i
	}
	r.sources = documentTable(list)
	r.json, err = withOrigin(data, r.version, r.day, list)
	return err
}

// backtestTies reads the flags that choose ties into a filter.
func backtestTies(k *koanf.Koanf, f *collab.TieFilter) (err error) {
	if f.Dated, err = boolFlag(k, "dated"); err != nil {
		return err
	}
	via, err := valuesOf("TieKind", "via", k.Strings("via"))
	for _, kind := range via {
		f.Via = append(f.Via, collab.TieKind(kind))
	}
	return err
}

// figures is the report of a backtest as -o json prints it.
type figures struct {
	Links  int           `json:"links"`
	Gained int           `json:"gained"`
	Groups []groupFigure `json:"groups"`
	Slices []groupFigure `json:"newcomers"` // parts of the newcomers
}

type groupFigure struct {
	Name     string         `json:"name"`
	Nodes    int            `json:"nodes"`
	Possible float64        `json:"possiblePrecision"`
	Methods  []methodFigure `json:"methods"`
}

type methodFigure struct {
	Name      string  `json:"name"`
	AUC       float64 `json:"auc"`
	Precision float64 `json:"precisionAt10"`
	HitRate   float64 `json:"hitRateAt10"`
}

func figuresOf(b *network.Backtested) figures {
	return figures{Links: b.Links, Gained: b.Gained, Groups: groupsOf(b.Groups), Slices: groupsOf(b.Slices)}
}

func groupsOf(list []network.BacktestGroup) []groupFigure {
	out := []groupFigure{}
	for _, g := range list {
		group := groupFigure{Name: g.Name, Nodes: g.Nodes, Possible: g.Possible, Methods: []methodFigure{}}
		for _, m := range g.Methods {
			group.Methods = append(group.Methods, methodFigure(m))
		}
		out = append(out, group)
	}
	return out
}

// table has a row for each method and each group of institutions.
func (f figures) table() *table.Table {
	t := table.New("backtest", "group|", "institutions|", "possible precision|", "method", "AUC", "precision at 10", "hit rate at 10")
	parts := slices.Clone(f.Slices)
	for i := range parts {
		parts[i].Name = network.Newcomers + ", " + parts[i].Name
	}
	for _, g := range append(slices.Clone(f.Groups), parts...) {
		for _, m := range g.Methods {
			t.Add(g.Name, g.Nodes, g.Possible, m.Name, m.AUC, m.Precision, m.HitRate)
		}
	}
	return t
}
