package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/importer"
	"liaison/internal/importer/input"
	"liaison/internal/store"
)

// importFiles is the command that imports files of one format. choose reads the flags
// that only this format has.
type importFiles struct {
	name   string
	choose func(cmd *cobra.Command, k *koanf.Koanf, paths []string) (chosen, error)
}

// chosen is the part of an import that depends on the flags which only its format has.
type chosen struct {
	format  importer.Format
	variant string                                          // of importer.Options
	newOnly bool                                            // of importer.Options
	look    func(set *input.Set) ([]preview, error)         // how the files are read; nil: as they must be
	check   func(ctx context.Context, s store.Reader) error // what the graph must have; nil: nothing
	// settle returns the format and the variant where flags name something that only the graph can tell; nil: format
	// and variant are as they must be.
	settle func(ctx context.Context, p Process, storeAddress string) (importer.Format, string, error)
}

// importGC is the garbage collector's target in percent while files are imported. Two thirds
// of the usual target keep an import of two million statements below 400 MB. With half of
// the usual target the first import of ROR takes 4 percent longer.
const importGC = 65

// importFlags adds the flags that every format has.
func importFlags(cmd *cobra.Command) {
	storeFlag(cmd)
	outputFlag(cmd)
	f := cmd.Flags()
	f.Bool("dry-run", false, "read and check the files, write nothing")
	f.Int("bad-tolerance", 1000, "how many bad rows to leave out before the import stops; -1 is any number")
	f.String("report", "", "write the bad rows to this file, as JSON lines with file, line, field and reason")
	f.String("review", "", "write the records whose entity is doubtful to this file, as JSON lines")
	f.Bool("match", false, "where no identifier decides, take the one institution of the same country that has the very name, whatever the city")
	f.Int("batch", 0, "how many records to write at a time; 0 is 12,000 for SQLite, or fewer that have 50,000 statements together, and 5,000 for Neo4j, or fewer that have 10,000")
	f.Bool("complete", false, "the files are everything that the source says: withdraw what it said before and does not say any more")
	f.Bool("again", false, "read the files even if they are those of the last import")
}

// importOptions reads the flags of importFlags.
func importOptions(k *koanf.Koanf) (o importer.Options, match bool, err error) {
	if o.Batch, err = intFlag(k, "batch", 0, 100_000); err != nil {
		return o, false, err
	}
	if o.Tolerance, err = intFlag(k, "bad-tolerance", -1, 1<<31-1); err != nil {
		return o, false, err
	}
	for flag, to := range map[string]*bool{"dry-run": &o.DryRun, "complete": &o.Complete, "again": &o.Again, "match": &match} {
		if *to, err = boolFlag(k, flag); err != nil {
			return o, false, err
		}
	}
	return o, match, nil
}

// run imports the files: it reads the flags, opens what is to be read and written,
// imports, and prints what became of it.
func (i importFiles) run(p Process, cmd *cobra.Command, paths []string) (err error) {
	ctx := cmd.Context()
	k, machine, err := p.outputSettings(cmd)
	if err != nil {
		return err
	}
	o, c, err := i.options(cmd, k, paths)
	if err != nil {
		return err
	}
	set, err := openInputs(ctx, p, paths, &o)
	if err != nil {
		return err
	}
	defer set.Close()
	reports, err := p.openReports(k, paths, set)
	if err != nil {
		return err
	}
	defer reports.close(&err)
	previews, err := p.look(c, set, o.DryRun, machine)
	if err != nil {
		return err
	}
	if c.settle != nil {
		if o.Format, o.Variant, err = c.settle(ctx, p, k.String("store")); err != nil {
			return err
		}
		o.Variant += c.suffix()
	}
	open := p.open
	if o.DryRun {
		open = p.openToTry
	}
	s, where, err := open(ctx, k.String("store"))
	if err != nil {
		return err
	}
	defer closeStore(ctx, s, &err)
	if c.check != nil {
		if err := c.check(ctx, s); err != nil {
			return err
		}
	}
	if o.Format.List {
		o.Suggest = importer.SuggestFrom(s)
	}
	switch {
	case o.Batch != 0:
	case strings.HasPrefix(where, "sqlite:"):
		// A batch writes to most pages of the indexes, however small it is; larger ones take more memory.
		o.Batch, o.BatchStatements = 12_000, 50_000
	default:
		// Neo4j keeps a batch in its heap until it is committed: larger ones keep its garbage collector busy.
		o.BatchStatements = 10_000
	}
	result := imported{Store: where, Format: o.Format.Name, Source: o.Format.Source.Key, DryRun: o.DryRun, Tables: previews}
	defer debug.SetGCPercent(debug.SetGCPercent(importGC))
	err = i.into(ctx, p, s, o, set, reports, &result)
	if ctx.Err() != nil || err != nil && exitCode(ctx, workError{err}) != exitData {
		return err
	}
	return p.printImported(result, machine, err)
}

// suffix marks the variant of an import that joins nobody by name.
func (c chosen) suffix() string {
	if c.newOnly {
		return " new"
	}
	return ""
}

// options reads the flags: those of every format, and those of this one.
func (i importFiles) options(cmd *cobra.Command, k *koanf.Koanf, paths []string) (o importer.Options, c chosen, err error) {
	if len(paths) == 0 {
		return o, c, usagef("say which files: liaison import %s FILE, a folder, or - for standard input", i.name)
	}
	for _, path := range paths {
		if strings.HasPrefix(path, "https://") || strings.HasPrefix(path, "http://") {
			return o, c, usagef("%s is a web address, and nothing is fetched from there: download the file, and give its path", path)
		}
	}
	o, match, err := importOptions(k)
	if err != nil {
		return o, c, err
	}
	if c, err = i.choose(cmd, k, paths); err != nil {
		return o, c, err
	}
	o.Format, o.Variant = c.format, c.variant+c.suffix()
	o.AnyCity, o.NewOnly = match, c.newOnly
	return o, c, nil
}

// openInputs opens the files and adds them to the options. Files without any content
// are an error.
func openInputs(ctx context.Context, p Process, paths []string, o *importer.Options) (*input.Set, error) {
	set, err := input.Open(ctx, paths, p.In, input.Accept{Pick: o.Format.Pick, Workbooks: o.Format.Workbooks})
	if err != nil {
		return nil, unreadable(ctx, err)
	}
	o.Files, o.Whole, o.OnSurveyed = set.Files, set.Damage, set.UncountReading
	for _, in := range set.Inputs {
		o.Inputs = append(o.Inputs, importer.Input(in))
	}
	if !slices.ContainsFunc(o.Inputs, func(in importer.Input) bool { return in.Bytes > 0 }) {
		set.Close()
		return nil, dataProblem(errors.New(o.Files[0].Name + " is empty: there is nothing to import"))
	}
	return set, nil
}

// look returns how tables will be read. Unless the output is for a machine, look prints
// that too.
func (p Process) look(c chosen, set *input.Set, dry, machine bool) ([]preview, error) {
	if c.look == nil {
		return nil, nil
	}
	previews, err := c.look(set)
	set.Rewind()
	if err != nil || machine {
		return previews, err
	}
	for _, t := range previews {
		p.sayPreview(t, dry)
	}
	return previews, nil
}

// into imports the files into the store and fills in the result. It returns the error that
// the command ends with.
func (i importFiles) into(ctx context.Context, p Process, s store.Store, o importer.Options, set *input.Set, reports reports, result *imported) error {
	t := &importWatch{Process: p, reports: reports, set: set}
	sum, err := t.follow(o, func(o importer.Options) (importer.Summary, error) { return importer.Run(ctx, s, o) })
	reports.begin(sum)
	result.Summary, result.Doubts = sum, t.doubts
	if o.DryRun {
		rows, failed := nameRows(ctx, s, t.rows)
		if result.Rows = rows; err == nil {
			err = failed
		}
	}
	result.Seconds = t.spent.Seconds()
	return i.verdict(ctx, p, o, set, sum, err)
}

// printImported prints the result of an import that ended with the error, which may
// be nil, and returns the error.
func (p Process) printImported(result imported, machine bool, err error) error {
	if err != nil {
		result.Problem = explain(err)
	}
	if !machine {
		p.sayImported(result)
		return err
	}
	if failed := json.NewEncoder(p.Out).Encode(result); err == nil {
		err = failed
	}
	return err
}

// unreadable decides the exit code for files that cannot be opened: a problem in data if
// their content is damaged, otherwise wrong usage.
func unreadable(ctx context.Context, err error) error {
	var damage *input.Damage
	switch {
	case ctx.Err() != nil:
		return err
	case errors.As(err, &damage):
		return dataProblem(err)
	}
	return usagef("%w", err)
}

// verdict returns the error that an import ends with, nil if all is well. An error of
// the store keeps its exit code; all others are problems in data.
func (i importFiles) verdict(ctx context.Context, p Process, o importer.Options, set *input.Set, sum importer.Summary, err error) error {
	var many *importer.TooManyFaults
	switch {
	case ctx.Err() != nil:
		if !o.DryRun {
			fmt.Fprintln(p.Err, "What was written is whole and stays. The same command goes on from there.")
		}
		return err
	case errors.As(err, &many):
		return dataProblem(fmt.Errorf("%w; see them with --report FILE, leave more of them out with --bad-tolerance N", err))
	case err != nil && isCoded(err):
		return err
	case set.Damage() != nil:
		return dataProblem(fmt.Errorf("%w; what was read before was imported", set.Damage()))
	case err != nil:
		return dataProblem(err) // a format gave up
	case sum.Known:
		return nil
	case sum.Read == 0:
		return dataProblem(fmt.Errorf("%s: there is no record of the format %s in it", o.Files[0].Name, i.name))
	case sum.Rejected >= sum.Read:
		return dataProblem(fmt.Errorf("there are only bad rows: see that the files are of the format %s", i.name))
	}
	return nil
}
