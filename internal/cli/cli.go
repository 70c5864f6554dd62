// Package cli is the program around the graph: its commands, and the only place
// that reads flags and the environment and knows which store is which.
//
// Only cmd calls it. Below it everything takes plain values; nothing else may
// import it.
package cli

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

// Process is what a command has of the process that it runs in.
type Process struct {
	In       io.Reader
	Out, Err io.Writer
	Env      func(name string) (value string, set bool)
}

// Run runs the command that the arguments name and gives the exit code: 0 done,
// 1 failed, 2 wrong usage, 3 a problem in data, 4 errors in a query's answer,
// 5 the store cannot be reached, 130 interrupted.
func Run(ctx context.Context, args []string, p Process) int {
	out := &output{to: p.Out}
	p.Out = out
	root := &cobra.Command{
		Use:   "liaison",
		Short: "Who works with whom in higher education: a sourced graph, served by GraphQL",
		Long: `Liaison keeps who works with whom in higher education as dated, sourced
statements, and answers questions about them by GraphQL.

Every flag can also be given by the environment: --store as LIAISON_STORE. A flag
wins over the environment. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 a problem
in data, 4 errors in a query's answer, 5 the store cannot be reached, 130 interrupted.`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.Version = versionText()
	root.SetVersionTemplate("liaison {{.Version}}\n")
	root.SetArgs(args)
	root.SetIn(p.In)
	root.SetOut(p.Out)
	root.SetErr(p.Err)
	root.AddCommand(p.serve(), p.imports(), p.export(), p.sources(), p.forget(), p.query(), p.backtest(), p.matches(), p.version())
	root.AddCommand(p.verbs()...)
	called, err := root.ExecuteContextC(ctx)
	if err == nil {
		err = out.lost
	}
	if err == nil {
		return exitDone
	}
	code := exitCode(ctx, err)
	if code == exitInterrupted {
		fmt.Fprintln(p.Err, "liaison: interrupted")
		return code
	}
	fmt.Fprintf(p.Err, "liaison: %s\n", explain(err))
	if code == exitUsage {
		fmt.Fprintf(p.Err, "See '%s --help'.\n", called.CommandPath())
	}
	return code
}

// run marks the errors of a command's own work, so that all others are usage.
func run(work func(cmd *cobra.Command, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if err := work(cmd, args); err != nil {
			return workError{err}
		}
		return nil
	}
}
