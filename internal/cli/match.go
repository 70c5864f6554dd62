package cli

import (
	"github.com/spf13/cobra"
)

func (p Process) matches() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "match FILE | -",
		Short: "Find the institutions that affiliation strings name",
		Long: `Match the strings of one column of a table, such as affiliations that people typed,
with the institutions of the graph. - reads the table from standard input. Every row gets
an answer, in the order of the rows: the institutions that the matcher is sure of, or none
if it is in doubt. A list of one string a line needs no header.

The output is the table with more columns: match_id, match_ror, match_name, match_score,
match_reason, match_all, which has all ids if a string names several institutions, and
match_source, the document that has the name which was found.
--excel writes the table so that a European Excel opens it. -o json writes one line for
each row, with the other candidates too. The score is the estimated probability that the
string names the institution.

With --parent, an institution that is part of exactly one other is given as that other.

With --accept COLUMN nothing is matched: the column has decisions that a person made, ids
of the graph or ROR ids. Each string becomes a name of the institution decided on, and
counts as the institution's own name from then on; its source is an upload. Rows without
a decision are left out.`,
		Example: `  liaison match authors.csv --column Affiliation --country Country > matched.csv
  liaison match authors.csv --column Affiliation -o json
  liaison match authors.csv --column Affiliation --url http://127.0.0.1:8080/graphql
  liaison match matched.csv --column Affiliation --accept match_id --source "our decisions"`,
		Args: wanted(1, "a table: liaison match FILE, or - for standard input"),
		RunE: run(p.runMatch),
	}
	groupFlags(cmd, storeGroup, func(cmd *cobra.Command) {
		storeFlag(cmd)
		urlFlag(cmd)
	})
	groupFlags(cmd, outputGroup, formFlags)
	f := cmd.Flags()
	output := f.Lookup("output")
	output.DefValue = "csv"
	_ = output.Value.Set("csv") // this flag takes any text
	f.String("column", "", "the column with the strings (default: the only one)")
	f.String("country", "", "the column with the country, as name or code")
	f.Bool("parent", false, "give an institution that is part of exactly one other as that other one")
	f.String("accept", "", "the column with decisions that a person made, to be kept as names")
	tableFlags(cmd)
	sourceFlag(cmd)
	cmd.AddCommand(p.matchEval())
	return cmd
}

// runMatch is the work of 'liaison match'.
func (p Process) runMatch(cmd *cobra.Command, args []string) (err error) {
	ctx := cmd.Context()
	k, form, err := p.formSettings(cmd)
	if err != nil {
		return err
	}
	if err := readable(args[0]); err != nil {
		return err
	}
	parent, err := boolFlag(k, "parent")
	if err != nil {
		return err
	}
	decided := k.String("accept")
	if decided != "" && k.String("url") != "" {
		return usagef("--accept writes to a store, which --url cannot do: leave --url out and give the server's store by --store")
	}
	t, closeTable, err := p.openTable(args[0], k)
	if err != nil {
		return err
	}
	defer func() { _ = closeTable() }() // it was only read
	if decided != "" {
		return p.accept(ctx, k, t, args[0], decided)
	}
	var done func()
	t.matcher, t.known, done, err = p.stringMatcher(ctx, k)
	defer done()
	if err != nil {
		return err
	}
	t.parent = parent
	switch {
	case form.name == "json":
		return p.matchJSON(ctx, t, form)
	case form.name == "csv" && !form.excel && len(form.columns) == 0:
		return p.matchCSV(ctx, t)
	}
	return p.matchTable(ctx, t, form)
}
