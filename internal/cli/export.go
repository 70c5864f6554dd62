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
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"liaison/internal/export"
	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
	"liaison/internal/store"
)

func (p Process) export() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "export [FILE | -]",
		Short: "Write the whole graph as NDJSON, linked data or a graph file",
		Long: `Write everything in force in the graph to a file or to standard output: as JSON lines,
which 'liaison import ndjson' reads back; with -o as linked data, JSON-LD or N-Quads, with
the source of each statement (docs/linked-data.md); or as a graph file of all entities and
of the relations between them, for Gephi, networkx and igraph (docs/network.md). Without
-o the name of the file says the form, as graph.gexf, graph.nq or graph.edges.csv. A file
whose name ends in .gz is compressed. The file gets its name only when it is whole.`,
		Example: `  liaison export graph.ndjson.gz
  liaison export graph.gexf
  liaison export -o nquads graph.nq.gz
  liaison export graph.ndjson.gz --url http://127.0.0.1:8080/graphql
  liaison export --store neo4j://localhost:7687 | liaison import ndjson - --source copy --store sqlite:copy.db`,
		Args: atMostOne("one file: liaison export graph.ndjson.gz"),
		RunE: run(p.runExport),
	}
	storeFlag(cmd)
	urlFlag(cmd)
	cmd.Flags().StringP("output", "o", "ndjson", "the form of the file: "+strings.Join(exportForms(), ", "))
	return cmd
}

func (p Process) runExport(cmd *cobra.Command, args []string) (err error) {
	ctx := cmd.Context()
	k, err := p.settings(cmd)
	if err != nil {
		return err
	}
	form := otherForm(k.String("output"))
	if len(args) > 0 && !cmd.Flags().Changed("output") {
		if form, err = formOfFile(args[0], form); err != nil {
			return err
		}
	}
	switch {
	case slices.Contains(exportForms(), form):
	case graphfile.Is(form):
		return usagef("--output %q is for networks: write one of %s for the whole graph, or 'liaison network -o %s'", form, strings.Join(graphfile.Streamed, ", "), form)
	default:
		return usagef("--output %q: write one of %s", form, strings.Join(exportForms(), ", "))
	}
	path := ""
	if len(args) > 0 && args[0] != "-" {
		path = args[0]
	}
	var write exporter
	if k.String("url") != "" {
		to, err := p.dial(ctx, k)
		if err != nil {
			return err
		}
		defer to.close()
		write = to.export(form)
	} else {
		s, where, err := p.openToRead(ctx, k.String("store"))
		if err != nil {
			return err
		}
		defer closeStore(ctx, s, &err)
		if path != "" && sameFile(path, strings.TrimPrefix(where, "sqlite:")) {
			return usagef("%s is the store itself: choose another name", path)
		}
		write = exportFrom(s, form)
	}
	if path == "" {
		return writeExport(ctx, p.Out, write, false)
	}
	if err := exportFile(ctx, path, write); err != nil {
		return err
	}
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && info.Size() == 0 {
		p.note("the graph is empty, and so is %s", path)
	}
	return nil
}

// exportForms are the forms of the whole graph.
func exportForms() []string {
	return slices.Concat([]string{"ndjson"}, linked.Forms, graphfile.Streamed)
}

// formOfFile returns the form that the name of a file says, as that of graph.gexf.gz, and
// otherwise the given one. The name of a form alone, and that of a table, is an error.
func formOfFile(path, otherwise string) (string, error) {
	name := strings.TrimSuffix(strings.ToLower(filepath.Base(path)), ".gz")
	if slices.Contains(exportForms(), otherForm(name)) || graphfile.Is(name) {
		return "", usagef("%s is a form and no name of a file: liaison export -o %s FILE", path, name)
	}
	ends := ""
	for suffix := range suffixes {
		if strings.HasSuffix(name, suffix) && strings.HasSuffix(strings.TrimSuffix(name, suffix), ".") && len(suffix) > len(ends) || name == suffix {
			ends = suffix
		}
	}
	form := suffixes[ends].form
	switch {
	case ends == "" || form == "json": // a program's own choice of ending for lines of JSON
		return otherwise, nil
	case slices.Contains(exportForms(), form):
		return form, nil
	case graphfile.Is(form):
		return "", usagef("%s: the whole graph is not written as %s, which is for networks: 'liaison network -o %s > %s', or one of %s here", path, form, form, path, strings.Join(exportForms(), ", "))
	}
	return "", usagef("%s: the whole graph is no table: name the file graph.nodes.csv or graph.edges.csv for its entities or relations, or take a table from 'liaison network' or 'liaison partners'", path)
}

// exporter writes the whole graph.
type exporter func(ctx context.Context, w io.Writer) error

// exportFrom returns what writes the graph of a store in a form.
func exportFrom(s store.Reader, form string) exporter {
	return func(ctx context.Context, w io.Writer) error {
		switch {
		case form == "ndjson":
			return export.NDJSON(ctx, s, w)
		case linked.Is(form):
			return export.Linked(ctx, s, w, form)
		}
		return export.Graph(ctx, s, w, form)
	}
}

// export returns what writes the graph of a server in a form.
func (a *client) export(form string) exporter {
	return func(ctx context.Context, w io.Writer) error {
		kind := exportSuffixes[form]
		mediaType, _, _ := strings.Cut(kind.mediaType, ";")
		file, err := a.file(ctx, "/export."+kind.suffix, mediaType)
		if err != nil {
			return err
		}
		defer file.Close()
		if _, err := io.Copy(w, file); err != nil {
			if ctx.Err() != nil || isCoded(err) { // interrupted, or w failed
				return err
			}
			return codedError{exitFailed, fmt.Errorf("the export from %s breaks off and is not whole: ask again", a.site())}
		}
		return nil
	}
}

// writeExport writes the graph, compressed by gzip if compress is true.
func writeExport(ctx context.Context, to io.Writer, write exporter, compress bool) error {
	buffered := bufio.NewWriterSize(to, 1<<16)
	if !compress {
		return errors.Join(write(ctx, buffered), buffered.Flush())
	}
	packed := gzip.NewWriter(buffered)
	if err := write(ctx, packed); err != nil {
		return err
	}
	return errors.Join(packed.Close(), buffered.Flush())
}

// exportFile writes to a temporary file and renames it when it is whole, so that an
// interrupted export leaves no half file. What is not a regular file, such as a device,
// is written to directly.
func exportFile(ctx context.Context, path string, write exporter) (err error) {
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
	if err = writeExport(ctx, to, write, compress); to.lost != nil {
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
