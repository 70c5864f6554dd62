package cli

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// commandGroups are the parts of the program's help, in order.
var commandGroups = []*cobra.Group{
	{ID: "look", Title: "Find and look at things:"},
	{ID: "ties", Title: "Who works with whom:"},
	{ID: "time", Title: "What changed, and what may come:"},
	{ID: "doubt", Title: "How far it can be trusted:"},
	{ID: "data", Title: "Data in and out:"},
	{ID: "serve", Title: "Server and page:"},
}

// groupOf is the group of each question, by the name of its command.
var groupOf = map[string]string{
	"search": "look", "show": "look", "members": "look", "alliances": "look", "agreements": "look", "query": "look",
	"partners": "ties", "common": "ties", "path": "ties", "bridges": "ties", "compare": "ties", "network": "ties",
	"network-change": "time", "diff": "time", "series": "time", "recommend": "time",
	"conflicts": "doubt", "coverage": "doubt", "backtest": "doubt", "sources": "doubt",
}

// flagGroup is the annotation of a flag with the part of the help that it is in.
const flagGroup = "group"

// The parts of a command's flags. Flags without one come first.
const (
	tieGroup    = "Which ties and statements count"
	outputGroup = "Form of the answer"
	storeGroup  = "Where the graph is"
)

// groupFlags calls add and puts the flags that add defines under a title in the help.
func groupFlags(cmd *cobra.Command, title string, add func(*cobra.Command)) {
	before := map[string]bool{}
	cmd.Flags().VisitAll(func(f *pflag.Flag) { before[f.Name] = true })
	add(cmd)
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if !before[f.Name] {
			if f.Annotations == nil {
				f.Annotations = map[string][]string{}
			}
			f.Annotations[flagGroup] = []string{title}
		}
	})
}

// flagUsages writes the flags of a command in their parts.
func flagUsages(cmd *cobra.Command) string {
	titles := []string{"", tieGroup, outputGroup, storeGroup}
	parts := map[string]*pflag.FlagSet{}
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		title := ""
		if list := f.Annotations[flagGroup]; len(list) > 0 {
			title = list[0]
		}
		if parts[title] == nil {
			parts[title] = pflag.NewFlagSet(title, pflag.ContinueOnError)
		}
		parts[title].AddFlag(f)
	})
	var out strings.Builder
	for _, title := range titles {
		part := parts[title]
		if part == nil || !part.HasAvailableFlags() {
			continue
		}
		if title == "" {
			title = "Flags"
		}
		out.WriteString("\n\n" + title + ":\n" + strings.TrimRight(part.FlagUsagesWrapped(helpWidth), " \n"))
	}
	return out.String()
}

// helpWidth is the number of characters at which the descriptions of flags wrap.
const helpWidth = 100

// helpful makes the help show commands and flags in groups, and makes errors about flags
// say what to write instead.
func helpful(root *cobra.Command) {
	root.AddGroup(commandGroups...)
	root.SetFlagErrorFunc(flagHint)
	cobra.AddTemplateFunc("flagUsagesInGroups", flagUsages)
	const plain = "\n\nFlags:\n{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}"
	root.SetUsageTemplate(strings.Replace(root.UsageTemplate(), plain, "{{flagUsagesInGroups .}}", 1))
}
