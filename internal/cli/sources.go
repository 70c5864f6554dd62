package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
	"liaison/internal/importer"
	"liaison/internal/store"
)

func (p Process) sources() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sources",
		Short: "List the sources of the graph, and what was imported when",
		Long: `List the sources of the graph: how many statements of each are in force, and when and
from which files it was last imported. -o json lists every import, with the SHA-256 of
each file.`,
		Example: `  liaison sources
  liaison sources -o csv --columns source,name,statements
  liaison sources --url http://127.0.0.1:8080/graphql
  liaison sources --jq '.sources[] | select(.imports | length > 1) | .name'`,
		Args: noNames("'liaison search FIRST' looks for what is called so"),
		RunE: run(func(cmd *cobra.Command, _ []string) (err error) {
			ctx := cmd.Context()
			k, form, err := p.formSettings(cmd)
			if err != nil {
				return err
			}
			list, err := p.sourcesOf(ctx, k)
			if err != nil {
				return err
			}
			return list.print(p, form)
		}),
	}
	groupFlags(cmd, storeGroup, func(cmd *cobra.Command) {
		storeFlag(cmd)
		urlFlag(cmd)
	})
	groupFlags(cmd, outputGroup, formFlags)
	return cmd
}

// sourceList is the list of a graph's sources, as -o json prints it.
type sourceList struct {
	Sources []importer.SourceInfo `json:"sources"`
	Graph   struct {
		Version json.RawMessage `json:"version"`
		Day     string          `json:"day"`
	} `json:"graph"`
}

// sourcesOf returns the sources of the graph that a server has at --url, else of that at
// --store.
func (p Process) sourcesOf(ctx context.Context, k *koanf.Koanf) (list sourceList, err error) {
	if k.String("url") == "" {
		s, _, err := p.openToRead(ctx, k.String("store"))
		if err != nil {
			return list, err
		}
		defer closeStore(ctx, s, &err)
		return sourcesOfStore(ctx, s)
	}
	server, err := p.dial(ctx, k)
	if err != nil {
		return list, err
	}
	defer server.close()
	file, err := server.file(ctx, "/sources.json", "application/json")
	if err != nil {
		return list, err
	}
	defer file.Close()
	if err := json.NewDecoder(file).Decode(&list); err != nil {
		return list, codedError{exitFailed, fmt.Errorf("the list of sources from %s breaks off, or the server is an older one: ask again, or run the command where the store is", server.site())}
	}
	return list, nil
}

// sourcesOfStore returns the sources of a store as it is now.
func sourcesOfStore(ctx context.Context, s store.Reader) (list sourceList, err error) {
	version, err := s.Version(ctx)
	if err != nil {
		return list, err
	}
	list.Graph.Version, list.Graph.Day = strconv.AppendInt(nil, version, 10), time.Now().UTC().Format(time.DateOnly)
	list.Sources, err = importer.Sources(ctx, s)
	return list, err
}

// print prints the list in a form.
func (l sourceList) print(p Process, f form) (err error) {
	r := &reply{tables: []*table.Table{sourceTable(l.Sources)}, version: l.Graph.Version, day: l.Graph.Day}
	if len(l.Sources) == 0 {
		r.heading = []string{"No source says anything yet: see 'liaison import --help'."}
	}
	if r.json, err = json.Marshal(l); err != nil {
		return err
	}
	return p.printReply(f, r)
}

// sourceTable has a row for each source, with its last import. Names, which may have any
// length and script, come last.
func sourceTable(list []importer.SourceInfo) *table.Table {
	t := table.New("sources", "source", "origin", "statements", "imported@", "state", "(format)", "records", "files", "(id)", "name")
	for _, s := range list {
		called := s.Key
		if called == "" {
			called = string(s.ID)
		}
		last := make([]any, 5)
		if len(s.Imports) > 0 {
			last = lastImport(s.Imports[0])
		}
		t.Add(cells([]any{called, words(string(s.Origin)), s.Statements}, append(last, string(s.ID), s.Name)...)...)
	}
	return t
}

// lastImport is the day of an import, its state, format, number of records and files.
func lastImport(i importer.Import) []any {
	state := "whole"
	if i.Ended.IsZero() {
		state = "interrupted: the same import goes on"
	}
	var files []string
	for _, f := range i.Inputs {
		files = append(files, f.Name)
	}
	return []any{i.Began.UTC().Format(time.DateOnly), state, i.Format, i.Summary.Read, files}
}
