package cli

import (
	"slices"
	"strings"

	"github.com/itchyny/gojq"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
)

// forms are the values of --output of a command that prints tables.
var forms = []string{"table", "csv", "tsv", "md", "json", "ndjson", "xlsx"}

// form is how a command prints its answer.
type form struct {
	name    string     // one of forms
	columns []string   // empty: all
	jq      *gojq.Code // nil: none
	excel   bool
	table   string // which table of several; "" is the first
}

// isRows reports whether the form has nothing but the rows of a table.
func (f form) isRows() bool { return f.name == "csv" || f.name == "tsv" || f.name == "ndjson" }

// formFlags adds the flags of a command that prints tables.
func formFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringP("output", "o", "table", "the form of the output: table, csv, tsv, md, json, ndjson or xlsx")
	f.StringSlice("columns", nil, "only these columns, in this order (repeatable); a wrong name lists those there are")
	f.String("jq", "", "print what this jq expression makes of the JSON, or of each row of ndjson")
	f.Bool("excel", false, "CSV as a European Excel opens it: semicolons, decimal commas, a byte order mark")
}

// formSettings returns the settings of a command with formFlags, and its form of output.
func (p Process) formSettings(cmd *cobra.Command) (*koanf.Koanf, form, error) {
	k, err := p.settings(cmd)
	if err != nil {
		return nil, form{}, err
	}
	out := form{name: otherForm(k.String("output")), columns: k.Strings("columns"), table: k.String("table")}
	if out.excel, err = boolFlag(k, "excel"); err != nil {
		return nil, form{}, err
	}
	given := cmd.Flags().Changed("output")
	jq := k.String("jq")
	switch {
	case out.excel && !given:
		out.name = "csv"
	case jq != "" && !given:
		out.name = "json"
	}
	if err := p.checkForm(cmd, out, jq); err != nil {
		return nil, form{}, err
	}
	if jq != "" {
		if out.jq, err = jqCode(jq); err != nil {
			return nil, form{}, err
		}
	}
	return k, out, nil
}

// checkForm returns an error if the flags for the form of output do not go together.
func (p Process) checkForm(cmd *cobra.Command, out form, jq string) error {
	graph := graphfile.Is(out.name) && writesGraphs(cmd) || linked.Is(out.name) && writesLinked(cmd)
	switch {
	case graph && (len(out.columns) > 0 || jq != ""):
		return usagef("--columns and --jq choose from tables and JSON: leave them out with -o %s", out.name)
	case graph && !out.excel:
		return nil
	case !graph && !slices.Contains(forms, out.name):
		return unknownForm(cmd, out.name)
	case out.excel && out.name != "csv":
		return usagef("--excel is a way to write CSV: leave -o %s out; -o xlsx writes a workbook", out.name)
	case len(out.columns) > 0 && out.name == "json":
		return usagef("--columns chooses columns of a table: write -o ndjson for a JSON object a row, or --jq to choose from the whole answer")
	case jq != "" && out.name != "json" && out.name != "ndjson":
		return usagef("--jq reads JSON: write -o json for the whole answer, or -o ndjson for each row")
	case out.name == "xlsx" && onTerminal(p.Out):
		return usagef("a workbook cannot be shown in a terminal: write it to a file, as '%s … -o xlsx > answer.xlsx'", cmd.CommandPath())
	}
	return nil
}

// unknownForm is the error for a form that the command does not have.
func unknownForm(cmd *cobra.Command, name string) error {
	if name == "excel" || name == "xls" {
		return usagef("--output %q: write -o xlsx for a workbook, or --excel for CSV that a European Excel opens", name)
	}
	return usagef("--output %q: write one of %s%s", name, strings.Join(formsOf(cmd), ", "), graphFormHint(cmd, name)+didYouMean(name, formsOf(cmd)))
}

// graphFlags adds the flags of a command that can write a part of its answer as a graph
// file.
func graphFlags(cmd *cobra.Command) {
	graphForms(cmd)
	f := cmd.Flags()
	f.Bool("giant", false, "only the largest connected component of what is shown")
	f.Bool("no-isolates", false, "only institutions that have a link to another one shown")
}

// graphForms lets a command write its answer as a graph file and as linked data.
func graphForms(cmd *cobra.Command) {
	linkedForms(cmd)
	cmd.Annotations["graph files"] = "yes"
	if output := cmd.Flags().Lookup("output"); output != nil {
		output.Usage += "; or a graph file: " + strings.Join(graphfile.Forms, ", ")
	}
}

// writesGraphs reports whether a command has graphForms.
func writesGraphs(cmd *cobra.Command) bool { return cmd.Annotations["graph files"] != "" }

// graphFormHint says what to write instead of a form that the command does not have.
func graphFormHint(cmd *cobra.Command, name string) string {
	if !graphfile.Is(name) && !linked.Is(name) && name != "graph" {
		return ""
	}
	why := ""
	switch cmd.Name() {
	case "series", "coverage":
		why = "; its answer is numbers, of which no statement tells: write -o csv or -o json"
	case "diff":
		why = "; it tells what changed, and these forms have what holds: write -o json"
	}
	if linked.Is(name) {
		return why + "; linked data are written by 'liaison show', 'conflicts' and all commands that write graph files"
	}
	return why + "; graph files are written by 'liaison network', 'partners', 'common', 'compare', 'bridges', 'members', 'alliances', 'path', 'search', 'show', 'agreements', 'recommend', 'network-change' and 'export'"
}

func jqCode(text string) (*gojq.Code, error) {
	parsed, err := gojq.Parse(text)
	if err == nil {
		var code *gojq.Code
		if code, err = gojq.Compile(parsed); err == nil {
			return code, nil
		}
	}
	return nil, usagef("--jq %q: %w", text, err)
}
