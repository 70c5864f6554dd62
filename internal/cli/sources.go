package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"liaison/internal/importer"
)

func (p Process) sources() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sources",
		Short: "List the sources of the graph, and what was imported when",
		Long: `List the sources of the graph: how many statements of each are in force, and its last
import with the first digits of the SHA-256 of each file. -o json lists every import.`,
		Args: cobra.NoArgs,
		RunE: run(func(cmd *cobra.Command, _ []string) (err error) {
			ctx := cmd.Context()
			k, machine, err := p.outputSettings(cmd)
			if err != nil {
				return err
			}
			s, _, err := p.openToRead(ctx, k.String("store"))
			if err != nil {
				return err
			}
			defer closeStore(ctx, s, &err)
			list, err := importer.Sources(ctx, s)
			if err != nil {
				return err
			}
			if machine {
				return json.NewEncoder(p.Out).Encode(list)
			}
			return sourceTable(p.Out, list)
		}),
	}
	storeFlag(cmd)
	outputFlag(cmd)
	return cmd
}

// sourceTable prints the sources; names, which may have any length and script, come
// last.
func sourceTable(out io.Writer, list []importer.SourceInfo) error {
	if len(list) == 0 {
		_, err := fmt.Fprintln(out, "No source says anything yet: see 'liaison import --help'.")
		return err
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "SOURCE\tORIGIN\tSTATEMENTS\tLAST IMPORT\tNAME")
	for _, s := range list {
		called := s.Key
		if called == "" {
			called = string(s.ID)
		}
		last := "-"
		if len(s.Imports) > 0 {
			last = lastImport(s.Imports[0])
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", printable(called), s.Origin, grouped(int64(s.Statements)), printable(last), printable(s.Name))
	}
	return w.Flush()
}

func lastImport(i importer.Import) string {
	files := ""
	if len(i.Inputs) > 0 {
		files = fmt.Sprintf(": %s (%.8s)", i.Inputs[0].Name, i.Inputs[0].SHA256)
	}
	if more := len(i.Inputs) - 1; more > 0 {
		files += fmt.Sprintf(" and %d more", more)
	}
	text := fmt.Sprintf("%s %s, %s records%s", i.Began.UTC().Format(time.DateTime), i.Format, grouped(int64(i.Summary.Read)), files)
	if i.Ended.IsZero() {
		text += ", INTERRUPTED: the same import goes on"
	}
	return text
}
