package cli

import (
	"context"
	"runtime/debug"

	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/store"
)

func (p Process) matches() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "match FILE | -",
		Short: "Find the institutions that affiliation strings name",
		Long: `Match the strings of one column of a table, such as affiliations that people typed,
with the institutions of the graph. - reads the table from standard input. Every row is answered, in order: with the
institutions that the matcher is sure of, or with none if it is in doubt.
The answer is the table with columns added: match_id, match_ror, match_name,
match_score, match_reason, and match_all, all ids where a string names several
institutions; --excel writes it as a European Excel opens it. -o json writes a line a
row, with the other candidates too. A score is the estimated probability that the string
names the institution.

--parent gives, instead of an institution that is part of one other, that one.

--accept COLUMN takes the column for a person's decisions: ids of the graph, or ROR
ids, by which each string becomes a name of that institution, said by an upload. It
counts as the institution's own name from then on. Rows without one are left out.`,
		Example: `  liaison match authors.csv --column Affiliation --country Country > matched.csv
  liaison match authors.csv --column Affiliation -o json
  liaison match matched.csv --column Affiliation --accept match_id --source "our decisions"`,
		Args: cobra.ExactArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) (err error) {
			ctx := cmd.Context()
			k, form, err := p.formSettings(cmd)
			if err != nil {
				return err
			}
			if err := readable(args[0]); err != nil {
				return err
			}
			rolled, err := boolFlag(k, "parent")
			if err != nil {
				return err
			}
			t, closeTable, err := p.openTable(args[0], k)
			if err != nil {
				return err
			}
			defer func() { _ = closeTable() }() // it was only read
			accept := k.String("accept")
			upload := ""
			if accept != "" {
				if upload, err = uploadName(k, args); err != nil {
					return err
				}
			}
			s, _, err := p.openToRead(ctx, k.String("store"))
			if err != nil {
				return err
			}
			defer closeStore(ctx, s, &err)
			if accept != "" {
				return p.accept(ctx, s, t, args[0], accept, upload)
			}
			known, err := readKnown(ctx, s)
			if err != nil {
				return err
			}
			switch {
			case form.name == "json":
				return p.matchJSON(ctx, known, t, rolled, form)
			case form.name == "csv" && !form.excel && len(form.columns) == 0:
				return p.matchCSV(ctx, known, t, rolled)
			}
			return p.matchTable(ctx, known, t, rolled, form)
		}),
	}
	storeFlag(cmd)
	formFlags(cmd)
	f := cmd.Flags()
	f.Lookup("output").DefValue = "csv"
	_ = f.Set("output", "csv") // a value of this flag is any text
	f.Lookup("output").Changed = false
	f.String("column", "", "the column with the strings (default: the only one)")
	f.String("country", "", "the column with the country, as name or code")
	f.Bool("parent", false, "instead of an institution that is part of exactly one other, give that other one")
	f.String("accept", "", "the column with a person's decisions, to be kept as names")
	tableFlags(cmd)
	sourceFlag(cmd)
	cmd.AddCommand(p.matchEval())
	return cmd
}

// known is a matcher over the institutions of the graph, with what is printed of them.
type known struct {
	*match.Matcher
	ror  map[collab.ID]string
	name map[collab.ID]string // as the graph shows it
}

// matchGC is the garbage collector's target in percent. Reading all names leaves much
// garbage and matching little, so that a low target saves memory at little cost.
const matchGC = 40

func readKnown(ctx context.Context, s store.Reader) (known, error) {
	debug.SetGCPercent(matchGC)
	list, err := catalog.Read(ctx, s, collab.Now())
	if err != nil {
		return known{}, err
	}
	out := known{ror: map[collab.ID]string{}, name: map[collab.ID]string{}}
	err = s.Scan(ctx, store.Scan{Class: collab.ClassIdentifier, Labels: []string{identifier.ROR}}, func(c collab.Claim) error {
		i := c.(*collab.Identifier)
		if old, ok := out.ror[i.Subject]; !ok || i.Value < old {
			out.ror[i.Subject] = i.Value
		}
		return nil
	})
	if err != nil {
		return known{}, err
	}
	for _, e := range list {
		out.name[e.ID] = e.Name
	}
	out.Matcher = match.New(list)
	return out, nil
}
