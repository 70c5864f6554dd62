package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
	"liaison/internal/importer"
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
  liaison sources --jq '.[] | select(.imports | length > 1) | .name'`,
		Args: cobra.NoArgs,
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
			return printSources(p, form, list)
		}),
	}
	groupFlags(cmd, storeGroup, func(cmd *cobra.Command) {
		storeFlag(cmd)
		urlFlag(cmd)
	})
	groupFlags(cmd, outputGroup, formFlags)
	return cmd
}

// sourcesOf returns the sources of the graph that a server has at --url, else of that at
// --store.
func (p Process) sourcesOf(ctx context.Context, k *koanf.Koanf) (list []importer.SourceInfo, err error) {
	if k.String("url") == "" {
		s, _, err := p.openToRead(ctx, k.String("store"))
		if err != nil {
			return nil, err
		}
		defer closeStore(ctx, s, &err)
		return importer.Sources(ctx, s)
	}
	server, err := p.dial(ctx, k)
	if err != nil {
		return nil, err
	}
	defer server.close()
	file, err := server.file(ctx, "/sources.json", "application/json")
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if err := json.NewDecoder(file).Decode(&list); err != nil {
		return nil, codedError{exitFailed, fmt.Errorf("the list of sources from %s breaks off: ask again", server.site())}
	}
	return list, nil
}

// printSources prints a list of sources in a form.
func printSources(p Process, f form, list []importer.SourceInfo) (err error) {
	r := &reply{tables: []*table.Table{sourceTable(list)}}
	if len(list) == 0 {
		r.heading = []string{"No source says anything yet: see 'liaison import --help'."}
	}
	if r.json, err = json.Marshal(list); err != nil {
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
