package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/importer"
)

func (p Process) forget() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "forget SOURCE",
		Short: "Withdraw everything that one source says",
		Long: `Withdraw every statement of one source, and of no other. The statements stay in the
history. SOURCE is given as 'liaison sources' lists it: an id, a key as doc:ror, the name
of a format as ror, the name of an upload, or the whole name of the source. If it is
interrupted, run the same command again to withdraw the rest.`,
		Example: `  liaison forget ror
  liaison forget partners --yes
  liaison forget doc:eche --store neo4j://localhost:7687`,
		Args: wanted(1, "one source: liaison forget NAME; 'liaison sources' lists them"),
		RunE: run(p.runForget),
	}
	storeFlag(cmd)
	outputFlag(cmd)
	cmd.Flags().BoolP("yes", "y", false, "do not ask first")
	return cmd
}

func (p Process) runForget(cmd *cobra.Command, args []string) (err error) {
	ctx := cmd.Context()
	k, machine, err := p.outputSettings(cmd)
	if err != nil {
		return err
	}
	sure, err := boolFlag(k, "yes")
	if err != nil {
		return err
	}
	if !sure && (!isTerminal(p.In) || !isTerminal(p.Err)) {
		return usagef("nobody is there to be asked: say --yes")
	}
	s, _, err := p.openToRead(ctx, k.String("store"))
	if err != nil {
		return err
	}
	defer closeStore(ctx, s, &err)
	list, err := importer.Sources(ctx, s)
	if err != nil {
		return err
	}
	source, err := oneSource(list, args[0])
	if err != nil {
		return err
	}
	if !sure {
		question := fmt.Sprintf("Withdraw %s of %s? [y/N] ", counted(source.Statements, "statement"), printable(source.Name))
		if sure, err = p.confirmed(ctx, question); err != nil {
			return err
		}
	}
	if !sure {
		return codedError{exitFailed, fmt.Errorf("nothing was withdrawn")}
	}
	var done atomic.Int64
	w := p.watch(func() steps {
		return steps{done: done.Load(), total: int64(source.Statements), count: done.Load(), things: "statements"}
	})
	out, err := importer.Forget(ctx, s, source.ID, func(n int) { done.Store(int64(n)) })
	w.stop()
	switch {
	case ctx.Err() != nil:
		fmt.Fprintf(p.Err, "%s withdrawn. The same command withdraws the rest.\n", counted(out.Retracted, "statement"))
		return err
	case err != nil:
		return err
	case machine:
		return json.NewEncoder(p.Out).Encode(struct {
			Source importer.SourceInfo `json:"source"`
			importer.Forgotten
		}{source, out})
	}
	p.say("%s: %s withdrawn; the graph is at version %d. Its history keeps them", printable(source.Name), counted(out.Retracted, "statement"), out.Version)
	return nil
}

// oneSource returns the source that a text stands for: an id or a key, which only one
// source has, or a name. A name that several sources have is an error.
func oneSource(list []importer.SourceInfo, called string) (importer.SourceInfo, error) {
	formats := map[string]string{}
	for _, f := range importer.Formats() {
		formats[f.Source.Key] = f.Name
	}
	var found []importer.SourceInfo
	for _, s := range list {
		key := s.Key
		if string(s.ID) == called || key != "" && key == called {
			return s, nil
		}
		if format, is := formats[key]; s.Name == called || is && format == called || key == uploadKey(called) {
			found = append(found, s)
		}
	}
	switch len(found) {
	case 0:
		return importer.SourceInfo{}, usagef("%q is no source of this graph: 'liaison sources' lists the sources", collab.Clip(called))
	case 1:
		return found[0], nil
	}
	var ids []string
	for _, s := range found {
		ids = append(ids, string(s.ID))
	}
	return importer.SourceInfo{}, usagef("%q is the name of %d sources: give the id of one, %s", collab.Clip(called), len(found), strings.Join(ids, " or "))
}

// confirmed asks the person at the terminal; anything but yes is no.
func (p Process) confirmed(ctx context.Context, question string) (bool, error) {
	fmt.Fprint(p.Err, question)
	answered := make(chan string, 1)
	go func() {
		line, _ := bufio.NewReader(p.In).ReadString('\n')
		answered <- line
	}()
	select {
	case line := <-answered:
		switch strings.ToLower(strings.TrimSpace(line)) {
		case "y", "yes":
			return true, nil
		}
		return false, nil
	case <-ctx.Done():
		return false, ctx.Err()
	}
}
