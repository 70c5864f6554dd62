package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
	"liaison/internal/importer"
	"liaison/internal/importer/csv"
	"liaison/internal/importer/input"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

func (p Process) importCSV() *cobra.Command {
	cmd := p.importFormat(manuals["csv"], importFiles{name: "csv", choose: chooseCSV})
	sourceFlag(cmd)
	f := cmd.Flags()
	f.StringArray("map", nil, "what a column holds, as COLUMN=FIELD, or COLUMN= to ignore it (repeatable); the fields are "+strings.Join(csv.Fields, ", ")+" and name:LANG")
	tableFlags(cmd)
	f.String("dates", "", "how to read dates such as 3/4/2021: "+csv.DayFirst+" or "+csv.MonthFirst+" (default: detected from their column)")
	f.Bool("new", false, "make a new institution of every partner whose identifiers are not in the graph")
	f.String("home", "", "the institution whose list this is, as ror:03r8nwp71, or by its very name; it becomes a party of every agreement")
	return cmd
}

func chooseCSV(cmd *cobra.Command, k *koanf.Koanf, paths []string) (c chosen, err error) {
	name, err := uploadName(k, paths)
	if err != nil {
		return c, err
	}
	written, err := tableOptions(k)
	if err != nil {
		return c, err
	}
	o := csv.Options{Key: uploadKey(name), Encoding: written.Encoding, Sheet: written.Sheet, Delimiter: written.Delimiter, Dates: k.String("dates"), Home: k.String("home"), Today: today()}
	list, _ := cmd.Flags().GetStringArray("map") // of one call only: not a setting
	if o.Map, err = mapping(list); err != nil {
		return c, err
	}
	if c.newOnly, err = boolFlag(k, "new"); err != nil {
		return c, err
	}
	if homeIsName(o.Home) {
		typed := o.Home
		o.Home = ""
		c.settle = func(ctx context.Context, p Process, storeAddress string) (importer.Format, string, error) {
			home, err := p.homeCalled(ctx, storeAddress, typed)
			if err != nil {
				return importer.Format{}, "", err
			}
			o := o
			o.Home = home
			return importer.CSV(name, o), csvVariant(o), nil
		}
	}
	c.format, c.variant = importer.CSV(name, o), csvVariant(o)
	c.look = func(set *input.Set) ([]preview, error) { return previewsOf(set, o) }
	if o.Home != "" {
		c.check = func(ctx context.Context, s store.Reader) error { return homeKnown(ctx, s, o.Home) }
	}
	return c, nil
}

// csvVariant returns the options that change what an import reads, as a text; files that were imported with other
// options are read again.
func csvVariant(o csv.Options) string {
	o.Key = ""
	raw, err := json.Marshal(o) // of maps in order of their keys
	if err != nil {
		return ""
	}
	return string(raw)
}

// today is the day in UTC.
func today() collab.Day {
	now := time.Now().UTC()
	return collab.NewDay(now.Year(), now.Month(), now.Day())
}

// mapping reads arguments of the form COLUMN=FIELD. They are split at the last "=",
// since a column's name may contain one.
func mapping(list []string) (map[string]string, error) {
	out := map[string]string{}
	for _, item := range list {
		at := strings.LastIndexByte(item, '=')
		if at <= 0 {
			return nil, usagef("--map %q: write COLUMN=FIELD", item)
		}
		column := strings.TrimSpace(item[:at])
		if _, twice := out[column]; twice {
			return nil, usagef("--map names the column %q twice", column)
		}
		out[column] = strings.TrimSpace(item[at+1:])
	}
	return out, nil
}

// preview says how a table will be read.
type preview struct {
	File      string    `json:"file"`
	Encoding  string    `json:"encoding"`        // of a workbook its form, XLSX or ODS
	Sheet     string    `json:"sheet,omitempty"` // of a workbook
	Delimiter string    `json:"delimiter"`       // "" for a workbook
	Columns   []heading `json:"columns"`
	Notes     []string  `json:"notes,omitempty"`
}

type heading struct {
	Name     string   `json:"name"`
	Field    string   `json:"field,omitempty"` // "": not read
	Examples []string `json:"examples"`
}

// previewsOf returns how each table will be read. A table that cannot be read at all is
// left out: the import reports it among the faults.
func previewsOf(set *input.Set, o csv.Options) ([]preview, error) {
	var out []preview
	for _, f := range set.Files {
		r, err := f.Open()
		if err != nil {
			continue
		}
		p, err := csv.Look(f.Name, r, o)
		_ = r.Close()
		var fault record.Fault
		switch {
		case errors.As(err, &fault):
			continue
		case err != nil:
			return nil, err
		}
		shown := preview{File: f.Name, Encoding: p.Encoding, Sheet: p.Sheet, Delimiter: p.Delimiter, Notes: p.Notes}
		for _, c := range p.Columns {
			shown.Columns = append(shown.Columns, heading(c))
		}
		out = append(out, shown)
	}
	return out, nil
}

// sayPreview prints how a table is read: for a dry run on standard output with all
// columns, otherwise in short on standard error.
func (p Process) sayPreview(t preview, dry bool) {
	out := p.Err
	if dry {
		out = p.Out
	}
	if t.Sheet != "" {
		fmt.Fprintf(out, "%s: %s workbook, sheet %q\n", printable(t.File), t.Encoding, printable(t.Sheet))
	} else {
		fmt.Fprintf(out, "%s: encoding %s, delimiter %s\n", printable(t.File), t.Encoding, t.Delimiter)
	}
	if dry {
		columns := table.New("columns", "field", "column", "examples")
		for _, c := range t.Columns {
			columns.Add(c.Field, c.Name, strings.Join(c.Examples, " | "))
		}
		_ = columns.Text(out, table.Look{}) // Run tells when it was lost
	}
	for _, note := range t.Notes {
		fmt.Fprintf(out, "note: %s\n", printable(note))
	}
}
