package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/importer"
	"liaison/internal/importer/input"
	"liaison/internal/store"
)

// importFiles is the command that imports files of one format; choose reads the
// flags that only this format has.
type importFiles struct {
	name   string
	choose func(cmd *cobra.Command, k *koanf.Koanf, paths []string) (chosen, error)
}

// chosen is what of an import a format's own flags decide.
type chosen struct {
	format  importer.Format
	variant string                                          // of importer.Options
	newOnly bool                                            // of importer.Options
	look    func(set *input.Set) ([]preview, error)         // how the files are read; nil: as they must be
	check   func(ctx context.Context, s store.Reader) error // what the graph must have; nil: nothing
}

// importFlags are those of every format.
func importFlags(cmd *cobra.Command) {
	storeFlag(cmd)
	outputFlag(cmd)
	f := cmd.Flags()
	f.Bool("dry-run", false, "read and check, write nothing")
	f.Int("bad-tolerance", 1000, "how many bad rows are left out before the import stops; -1: any number")
	f.String("report", "", "a file for the bad rows, as JSON lines: file, line, field, reason")
	f.String("review", "", "a file for the records of which it is not sure which entity they are of, as JSON lines")
	f.Bool("match", false, "where no identifier decides, take the one institution of the same country that has the very name, whatever the city")
	f.Int("batch", 0, "how many records are written at a time; 0: 8,000 into SQLite, 5,000 into Neo4j")
	f.Bool("complete", false, "the files are all that the source says: withdraw what it said before and they do not")
	f.Bool("again", false, "read the files also where they are those of the last import")
}

// settled are the flags of importFlags as the importer takes them.
func settled(k *koanf.Koanf) (o importer.Options, match bool, err error) {
	if o.Batch, err = number(k, "batch", 0, 100_000); err != nil {
		return o, false, err
	}
	if o.Tolerance, err = number(k, "bad-tolerance", -1, 1<<31-1); err != nil {
		return o, false, err
	}
	for flag, to := range map[string]*bool{"dry-run": &o.DryRun, "complete": &o.Complete, "again": &o.Again, "match": &match} {
		if *to, err = truth(k, flag); err != nil {
			return o, false, err
		}
	}
	return o, match, nil
}

func (i importFiles) run(p Process, cmd *cobra.Command, paths []string) (err error) {
	ctx := cmd.Context()
	k, err := p.settings(cmd)
	if err != nil {
		return err
	}
	machine, err := asJSON(k)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return usagef("say which files: liaison import %s FILE, a folder, or - for standard input", i.name)
	}
	for _, path := range paths {
		if strings.HasPrefix(path, "https://") || strings.HasPrefix(path, "http://") {
			return usagef("%s is a web address, and nothing is fetched from there: download the file, and give its path", path)
		}
	}
	o, match, err := settled(k)
	if err != nil {
		return err
	}
	c, err := i.choose(cmd, k, paths)
	if err != nil {
		return err
	}
	o.Format, o.Variant = c.format, c.variant
	if c.newOnly {
		o.Variant += " new"
	}
	set, err := input.Open(ctx, paths, p.In, c.format.Pick)
	if err != nil {
		return unreadable(ctx, err)
	}
	defer set.Close()
	o.Files, o.Whole = set.Files, set.Damage
	empty := true
	for _, in := range set.Inputs {
		o.Inputs = append(o.Inputs, importer.Input(in))
		empty = empty && in.Bytes == 0
	}
	if empty {
		return dataProblem(errors.New(o.Files[0].Name + " is empty: there is nothing to import"))
	}
	reports, err := p.openReports(k, paths, set)
	if err != nil {
		return err
	}
	defer reports.close(&err)
	var previews []preview
	if c.look != nil {
		if previews, err = c.look(set); err != nil {
			return err
		}
		for _, t := range previews {
			if !machine {
				p.sayPreview(t, o.DryRun)
			}
		}
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
	o.AnyCity, o.NewOnly, o.OnSurveyed = match, c.newOnly, set.Rewind
	if o.Format.List {
		o.Suggest = suggestFrom(s)
	}
	if o.Batch == 0 && strings.HasPrefix(where, "sqlite:") {
		o.Batch = 8_000 // a batch writes to most pages of the indexes, however small it is; larger ones take more memory
	}
	t := &telling{Process: p, reports: reports, set: set}
	sum, err := t.follow(o, func(o importer.Options) (importer.Summary, error) { return importer.Run(ctx, s, o) })
	reports.begin(sum)
	result := imported{Store: where, Format: o.Format.Name, Source: o.Format.Source.Key, DryRun: o.DryRun, Summary: sum, Doubts: t.doubts, Tables: previews}
	if o.DryRun {
		if result.Rows, err = nameRows(ctx, s, t.rows, err); err != nil && exitCode(ctx, workError{err}) == exitStore {
			return err
		}
	}
	result.Seconds = t.spent.Seconds()
	err = i.verdict(ctx, p, o, set, sum, err)
	if ctx.Err() != nil || err != nil && exitCode(ctx, workError{err}) != exitData {
		return err
	}
	if err != nil {
		result.Problem = explain(err)
	}
	if machine {
		if failed := json.NewEncoder(p.Out).Encode(result); err == nil {
			err = failed
		}
		return err
	}
	p.sayImported(result)
	return err
}

// unreadable is the exit code of files that cannot be opened: 3 where their
// content is to blame, else the command names the wrong ones.
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

// verdict is the error of an import that ran, nil where all is well. That of a
// store has its own exit code, all others are of the data.
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
