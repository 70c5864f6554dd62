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
	"liaison/internal/store"
)

func (p Process) export() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "export [FILE | -]",
		Short: "Write the whole graph as NDJSON",
		Long: `Write everything in force in the graph as JSON lines, which 'liaison import ndjson' reads
back, to a file or to standard output. A file whose name ends in .gz is compressed. The
file gets its name only when it is whole.`,
		Example: `  liaison export graph.ndjson.gz
  liaison export > graph.ndjson
  liaison export --store neo4j://localhost:7687 | liaison import ndjson - --source copy --store sqlite:copy.db`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) (err error) {
			ctx := cmd.Context()
			k, err := p.settings(cmd)
			if err != nil {
				return err
			}
			s, where, err := p.openToRead(ctx, k.String("store"))
			if err != nil {
				return err
			}
			defer closeStore(ctx, s, &err)
			if len(args) == 0 || args[0] == "-" {
				return exported(ctx, s, p.Out, false)
			}
			if sameFile(args[0], strings.TrimPrefix(where, "sqlite:")) {
				return usagef("%s is the store itself: choose another name", args[0])
			}
			return exportFile(ctx, s, args[0])
		}),
	}
	storeFlag(cmd)
	return cmd
}

func exported(ctx context.Context, s store.Reader, to io.Writer, compress bool) error {
	buffered := bufio.NewWriterSize(to, 1<<16)
	if !compress {
		return errors.Join(export.NDJSON(ctx, s, buffered), buffered.Flush())
	}
	packed := gzip.NewWriter(buffered)
	if err := export.NDJSON(ctx, s, packed); err != nil {
		return err
	}
	return errors.Join(packed.Close(), buffered.Flush())
}

// exportFile writes to a temporary file and renames it when it is whole, so that an
// interrupted export leaves no half file. What is not a regular file, such as a device,
// is written to directly.
func exportFile(ctx context.Context, s store.Reader, path string) (err error) {
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
	if err = exported(ctx, s, to, compress); to.lost != nil {
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
