package cli

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/data"
	"liaison/internal/importer"
	"liaison/internal/store"
)

func (p Process) imports() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "import FORMAT FILE|DIR|- …",
		Short: "Import registers, partner lists and the curated data set",
		Long: `Import registers and tables in the formats in which they are published. Files may be
plain, gzip or zip; a folder stands for the files in it, - for standard input. Memory
does not grow with the size of the files.

Records are joined with the institutions of the graph by identifiers, by a domain if
the names are alike, and in some formats by the very name and country; what is not
sure becomes an institution of its own and is listed by --review. What a record said
before and does not say any more is withdrawn; importing the same files again changes
nothing. Bad rows are left out and reported with file and line. After an interruption,
the same command continues where the import stopped.`,
		Example: `  liaison import ror v1.63-2025-04-03-ror-data.zip
  liaison import csv partners.csv --map "Name of partner=name" --map Country=country --dry-run
  liaison import curated --store sqlite:graph.db`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return noFormat(args[0])
			}
			return nil
		},
		// The flags are those of the formats. Where the format is missing, the error must
		// be about the format and not about a flag.
		FParseErrWhitelist: cobra.FParseErrWhitelist{UnknownFlags: true},
		RunE: func(*cobra.Command, []string) error {
			return usagef("say what to import: liaison import curated, or liaison import ror FILE; 'liaison import --help' lists the formats")
		},
	}
	cmd.AddCommand(p.importCurated(), p.importNDJSON(), p.importCSV())
	for _, f := range importer.Formats() {
		cmd.AddCommand(p.importRegister(f))
	}
	return cmd
}

// noFormat is the error for an unknown format. What is given may well be a file, in
// which case the error shows the command with a format.
func noFormat(given string) error {
	format := "FORMAT"
	switch ext := strings.ToLower(filepath.Ext(strings.TrimSuffix(given, ".gz"))); ext {
	case ".csv", ".tsv", ".txt", ".xlsx", ".ods":
		format = "csv"
	case ".ndjson", ".jsonl":
		format = "ndjson"
	case "":
		if form := strings.ToLower(given); form == "excel" || form == "xls" || form == "workbook" || form == "list" || form == "partners" {
			return fmt.Errorf("%q is no format: 'liaison import csv FILE' reads partner lists, as CSV and as workbooks (.xlsx, .ods)", given)
		}
		return fmt.Errorf("%q is no format%s; the formats are %s", given, didYouMean(given, importFormats()), strings.Join(importFormats(), ", "))
	}
	return fmt.Errorf("say the format before the file, as 'liaison import %s %s': 'liaison import --help' lists the formats", format, given)
}

// importRegister makes the command for a format whose source is always the same.
func (p Process) importRegister(f importer.Format) *cobra.Command {
	m := manuals[f.Name]
	return p.importFormat(m, importFiles{name: f.Name, choose: func(*cobra.Command, *koanf.Koanf, []string) (chosen, error) {
		return chosen{format: f}, nil
	}})
}

func (p Process) importFormat(m manual, i importFiles) *cobra.Command {
	cmd := &cobra.Command{
		Use:     i.name + " FILE|DIR|- …",
		Short:   m.short,
		Long:    m.long,
		Example: m.example,
		RunE: run(func(cmd *cobra.Command, args []string) error {
			return i.run(p, cmd, args)
		}),
	}
	importFlags(cmd)
	return cmd
}

func (p Process) importCurated() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "curated",
		Short: "Import the curated data set that comes with the program",
		Long: `Import the curated data set that comes with the program, as one batch: all of
it or nothing. A second import changes nothing.`,
		Example: `  liaison import curated
  liaison import curated --set documents
  liaison import curated --store neo4j://localhost:7687 -o json`,
		Args: noNames(""),
		RunE: run(func(cmd *cobra.Command, _ []string) (err error) {
			ctx := cmd.Context()
			k, machine, err := p.outputSettings(cmd)
			if err != nil {
				return err
			}
			files := data.Set(k.String("set"))
			if files == nil {
				return usagef("--set %q: write all or documents", k.String("set"))
			}
			s, where, err := p.open(ctx, k.String("store"))
			if err != nil {
				return err
			}
			defer closeStore(ctx, s, &err)
			r, err := importer.LoadCurated(ctx, s, files)
			if err != nil {
				return err
			}
			if machine {
				return json.NewEncoder(p.Out).Encode(map[string]any{
					"store": where, "version": r.Version, "token": r.Token,
					"created": r.Created, "asserted": r.Asserted, "retracted": r.Retracted,
				})
			}
			p.say("store: %s", where)
			p.sayReceipt(r)
			return nil
		}),
	}
	storeFlag(cmd)
	outputFlag(cmd)
	cmd.Flags().String("set", "all", "all, or documents: the five pages and their references alone, without the alliances")
	return cmd
}

func (p Process) sayReceipt(r store.Receipt) {
	if r.Created+r.Asserted+r.Retracted == 0 {
		p.say("curated data set: nothing new, the graph stays at version %d", r.Version)
		return
	}
	p.say("curated data set: %s and %s added, %s withdrawn; the graph is at version %d",
		counted(r.Created, "entity"), counted(r.Asserted, "statement"), counted(r.Retracted, "statement"), r.Version)
}
