package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"liaison/internal/collab"
)

// exactly returns the check of arguments for a command that takes n names.
func exactly(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == n {
			return nil
		}
		return fmt.Errorf("%s wants %s, and has %d: a name of several words stands in quotes, as %s \"Riga Technical University\"",
			cmd.CommandPath(), counted(n, "name"), len(args), cmd.CommandPath()+strings.Repeat(" UTCN", n-1))
	}
}

// aName is the check of arguments for a command that takes a name, whose words may be
// separate arguments, or several names.
func aName(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("%s wants a name: %s UTCN", cmd.CommandPath(), cmd.CommandPath())
	}
	return nil
}

// wanted is the check of arguments for a command that takes at least one and at most so many
// arguments that are no names of entities; 0 is any number. what says what it wants, with an
// example.
func wanted(most int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) == 0:
			return fmt.Errorf("%s wants %s", cmd.CommandPath(), what)
		case most > 0 && len(args) > most:
			return fmt.Errorf("%s wants %s, and has %d arguments: put one with blanks in quotes", cmd.CommandPath(), what, len(args))
		}
		return nil
	}
}

// atMostOne is the check of arguments for a command that takes one argument or none. what is
// what it takes.
func atMostOne(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > 1 {
			return wanted(1, "at most "+what)(cmd, args)
		}
		return nil
	}
}

// noNames is the check of arguments for a command that takes none. instead says how what was
// given is given, with FIRST and SECOND for the arguments; "" is nothing.
func noNames(instead string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		hint := ""
		if instead != "" {
			second := "NAME"
			if len(args) > 1 {
				second = args[1]
			}
			hint = ": " + strings.NewReplacer("FIRST", fmt.Sprintf("%q", collab.Clip(args[0])), "SECOND", fmt.Sprintf("%q", collab.Clip(second))).Replace(instead)
		}
		return fmt.Errorf("%s takes no argument %q%s", cmd.CommandPath(), collab.Clip(args[0]), hint)
	}
}

// daysNotNames is the check of arguments of 'liaison diff': the two days or versions are
// values of flags, and a name is one argument.
func daysNotNames(cmd *cobra.Command, args []string) error {
	var ends, names []string
	for _, a := range args {
		if _, err := readDay(a, firstDay); err == nil || strings.Contains(a, "..") {
			ends = append(ends, a)
		} else {
			names = append(names, fmt.Sprintf("%q", collab.Clip(a)))
		}
	}
	if len(ends) > 0 {
		return fmt.Errorf("the two days are a value of --days, as '%s'", strings.Join(append(append([]string{cmd.CommandPath()}, names...), "--days "+strings.Join(ends, "..")), " "))
	}
	return atMostOne("a name, as liaison diff EUt+ --days 2019..2024")(cmd, args)
}

// unknownCommand adds to the error about the first word of a call that is no command what to
// do with it.
func unknownCommand(word string, err error) error {
	if strings.HasPrefix(word, "-") || strings.Contains(err.Error(), "Did you mean") {
		return err
	}
	return fmt.Errorf("%w: 'liaison --help' lists the commands, and 'liaison search %s' looks for what is called so", err, quotedArgument(word))
}

// quotedArgument writes an argument as it is typed.
func quotedArgument(text string) string {
	if strings.ContainsAny(text, " '\"$&;|<>()*?!") {
		return fmt.Sprintf("%q", text)
	}
	return text
}

// alsoCalled are words that people try for commands; the error names the command.
var alsoCalled = map[string][]string{
	"search":     {"institutions", "universities", "find", "lookup", "list", "ls", "get", "names"},
	"show":       {"institution", "university", "project", "info", "card", "view", "describe", "print"},
	"members":    {"alliance", "consortium", "participants"},
	"alliances":  {"consortia", "networks"},
	"agreements": {"contracts", "mou", "mous", "deals"},
	"partners":   {"collaborators", "collaborations", "cooperation", "ties", "links"},
	"network":    {"graph", "map", "gexf", "gephi", "centrality", "communities"},
	"diff":       {"changes", "history", "changed"},
	"common":     {"shared", "both"},
	"path":       {"route", "between", "connect"},
	"import":     {"load", "add", "upload", "insert"},
	"export":     {"download", "save", "dump", "backup"},
	"serve":      {"server", "start", "run", "web", "listen"},
	"open":       {"browse", "explorer", "page"},
	"recommend":  {"suggest", "recommendations"},
	"sources":    {"source", "provenance"},
	"match":      {"reconcile", "affiliations"},
}

// answersTo makes a command the one that errors about such words name.
func answersTo(c *cobra.Command) {
	c.SuggestFor = slices.Clone(alsoCalled[c.Name()])
}
