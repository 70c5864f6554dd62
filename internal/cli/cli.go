// Package cli has the commands of the program. It is the only place that reads flags and
// the environment, chooses the store, and connects the other packages.
//
// Files follow the commands: ask_*.go are the questions, import_*.go the imports,
// match_*.go the matching of strings; the rest has one file a command. Only cmd calls
// the package, and no other package may import it.
package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// Process is what a command uses of the process that it runs in: standard input and
// output, and the environment.
type Process struct {
	In       io.Reader
	Out, Err io.Writer
	Env      func(name string) (value string, set bool)
}

// Run runs the command that the arguments name and returns the exit code: 0 done,
// 1 failed, 2 wrong usage, 3 a problem in data, 4 errors in a query's answer,
// 5 the store cannot be reached, 130 interrupted.
func Run(ctx context.Context, args []string, p Process) int {
	out := &output{to: p.Out}
	p.Out = out
	root := p.root()
	root.SetArgs(args)
	called, err := root.ExecuteContextC(ctx)
	if err == nil {
		err = out.lost
	}
	if err == nil {
		return exitDone
	}
	if called == root && len(args) > 0 && strings.HasPrefix(err.Error(), "unknown command") {
		err = unknownCommand(args[0], err)
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

// root makes the command that has all others.
func (p Process) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "liaison",
		Short: "Who works with whom in higher education: a sourced graph, served by GraphQL",
		Long: `Liaison keeps who works with whom in higher education as dated statements with their
sources, and answers questions about them through GraphQL and at the command line.

Every flag can also be given by the environment: --store as LIAISON_STORE, or by
the YAML file that LIAISON_CONFIG names: store: PATH. A flag wins over the
environment, and the environment over the file; 'liaison config show' tells what
counts. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 a problem
in data, 4 errors in a query's answer, 5 the store cannot be reached, 130 interrupted.`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.Version = versionText()
	root.SetVersionTemplate("liaison {{.Version}}\n")
	root.SetIn(p.In)
	root.SetOut(p.Out)
	root.SetErr(p.Err)
	helpful(root)
	for _, c := range append(p.verbs(), p.query(), p.backtest(), p.sources()) {
		addTo(root, groupOf[c.Name()], c)
	}
	addTo(root, "data", p.imports(), p.matches(), p.forget(), p.export())
	addTo(root, "serve", p.serve(), p.openPage(), p.config())
	addTo(root, "", p.version())
	return root
}

// addTo adds commands to the root under the title of a group; "" is no group.
func addTo(root *cobra.Command, group string, commands ...*cobra.Command) {
	for _, c := range commands {
		c.GroupID = group
		answersTo(c)
	}
	root.AddCommand(commands...)
}

// run marks errors of a command's own work as workError. All other errors come from
// cobra, which finds them in the arguments, and count as wrong usage.
func run(work func(cmd *cobra.Command, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if err := work(cmd, args); err != nil {
			return workError{err}
		}
		return nil
	}
}
