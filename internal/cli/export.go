package cli

import (
	"bufio"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"liaison/internal/export"
	"liaison/internal/export/linked"
	"liaison/internal/store"
)

func (p Process) export() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "export [FILE | -]",
		Short: "Write the whole graph as NDJSON or linked data",
		Long: `Write everything in force in the graph to a file or to standard output: as JSON lines,
which 'liaison import ndjson' reads back, or with -o as linked data, JSON-LD or N-Quads,
with the source of each statement (docs/linked-data.md). A file whose name ends in .gz is
compressed. The file gets its name only when it is whole.`,
		Example: `  liaison export graph.ndjson.gz
  liaison export -o nquads graph.nq.gz
  liaison export --store neo4j://localhost:7687 | liaison import ndjson - --source copy --store sqlite:copy.db`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) (err error) {
			ctx := cmd.Context()
			k, err := p.settings(cmd)
			if err != nil {
				return err
			}
			write, err := exportForm(k.String("output"))
			if err != nil {
				return err
			}
			s, where, err := p.openToRead(ctx, k.String("store"))
			if err != nil {
				return err
			}
			defer closeStore(ctx, s, &err)
			if len(args) == 0 || args[0] == "-" {
				return exported(ctx, s, p.Out, write, false)
			}
			if sameFile(args[0], strings.TrimPrefix(where, "sqlite:")) {
				return usagef("%s is the store itself: choose another name", args[0])
			}
			return exportFile(ctx, s, args[0], write)
		}),
	}
	storeFlag(cmd)
	cmd.Flags().StringP("output", "o", "ndjson", "the form of the file: ndjson, "+strings.Join(linked.Forms, ", "))
	return cmd
}

// exporter writes the whole graph.
type exporter func(ctx context.Context, s store.Reader, w io.Writer) error

// exportForm returns what writes a form.
func exportForm(form string) (exporter, error) {
	switch {
	case form == "ndjson":
		return export.NDJSON, nil
	case linked.Is(form):
		return func(ctx context.Context, s store.Reader, w io.Writer) error { return export.Linked(ctx, s, w, form) }, nil
	}
	return nil, usagef("--output %q: write one of ndjson, %s", form, strings.Join(linked.Forms, ", "))
}

func exported(ctx context.Context, s store.Reader, to io.Writer, write exporter, compress bool) error {
	buffered := bufio.NewWriterSize(to, 1<<16)
	if !compress {
		return errors.Join(write(ctx, s, buffered), buffered.Flush())
	}
	packed := gzip.NewWriter(buffered)
	if err := write(ctx, s, packed); err != nil {
		return err
	}
	return errors.Join(packed.Close(), buffered.Flush())
}

// exportFile writes to a temporary file and renames it when it is whole, so that an
// interrupted export leaves no half file. What is not a regular file, such as a device,
// is written to directly.
func exportFile(ctx context.Context, s store.Reader, path string, write exporter) (err error) {
	if linked, err := filepath.EvalSymlinks(path); err == nil {
		path = linked
	}
	info, err := os.Stat(path)
	compress := strings.EqualFold(filepath.Ext(path), ".gz")
	part := path
	switch {
	case err == nil && info.IsDir():
		return usagef("%s is a folder: name a file in it", path)
	case err != nil || info.Mode().IsRegular():
		part = filepath.Join(filepath.Dir(path), fmt.Sprintf(".%s.%d.part", filepath.Base(path), os.Getpid()))
	}
	f, err := os.OpenFile(part, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o666)
	if err != nil {
		return usagef("%s cannot be written: %w", path, reason(err))
	}
	defer func() {
		if err != nil && part != path {
			_ = os.Remove(part)
		}
	}()
	to := &output{to: f}
	if err = exported(ctx, s, to, write, compress); to.lost != nil {
		err = codedError{exitFailed, fmt.Errorf("%s cannot be written: %w", path, reason(to.lost))}
	}
	if part != path {
		if err == nil {
			err = f.Sync()
		}
		if failed := f.Close(); err == nil {
			err = failed
		}
		if err == nil {
			err = os.Rename(part, path)
		}
		return err
	}
	return errors.Join(err, f.Close())
}

// sameFile reports whether two paths lead to the same file.
func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y)
}
