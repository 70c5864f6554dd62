package cli

import (
	"context"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"liaison/graph"
	"liaison/internal/collab"
)

// completionTime names the variable with the time that a shell waits for names at most,
// as 5s.
const completionTime = "LIAISON_COMPLETION_TIME"

// patienceForNames is that time where the variable says nothing: somebody has pressed a
// key.
const patienceForNames = 2 * time.Second

// leastToComplete is how many letters a name needs before it is completed.
const leastToComplete = 2

// completesNames makes a command complete its arguments by names from the graph: those of
// entities of some kinds, nil for any. most is how many names the command takes, 0 for
// any number.
func (p Process) completesNames(cmd *cobra.Command, kinds []collab.EntityKind, most int) {
	cmd.ValidArgsFunction = func(cmd *cobra.Command, args []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if most > 0 && len(args) >= most {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return p.namesLike(cmd, kinds, begun), cobra.ShellCompDirectiveNoFileComp
	}
}

// completesFlags makes a command complete the values of its flags: names of groups, and
// words of which there are few.
func (p Process) completesFlags(cmd *cobra.Command) {
	p.flagCompletion(cmd, "focus", func(cmd *cobra.Command, _ []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return p.namesLike(cmd, groups(), begun), cobra.ShellCompDirectiveNoFileComp
	})
	p.flagCompletion(cmd, "output", func(cmd *cobra.Command, _ []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return formsOf(cmd), cobra.ShellCompDirectiveNoFileComp
	})
	p.flagCompletion(cmd, "measures", cobra.FixedCompletions(measures, cobra.ShellCompDirectiveNoFileComp))
	for flag, enum := range map[string]string{
		"via": "TieKind", "origin": "Origin", "modality": "Modality", "confidence": "Confidence", "weighting": "Weighting", "kind": "EntityKind", "kinds": "PartnerChangeKind",
	} {
		var list []string
		for _, value := range graph.EnumValues(enum) {
			list = append(list, strings.ToLower(strings.ReplaceAll(value, "_", "-")))
		}
		p.flagCompletion(cmd, flag, cobra.FixedCompletions(list, cobra.ShellCompDirectiveNoFileComp))
	}
}

// flagCompletion sets the completion of a flag, if the command has it.
func (p Process) flagCompletion(cmd *cobra.Command, flag string, f cobra.CompletionFunc) {
	if cmd.Flags().Lookup(flag) != nil {
		_ = cmd.RegisterFlagCompletionFunc(flag, f) // it fails for a flag that is not there or has one
	}
}

// namesLike returns names that begin as a text does, each with what tells namesakes
// apart. It returns none if the graph does not answer in time, or there is
// no graph; it never makes one and prints nothing.
func (p Process) namesLike(cmd *cobra.Command, kinds []collab.EntityKind, begun string) []cobra.Completion {
	if utf8.RuneCountInString(strings.TrimSpace(begun)) < leastToComplete {
		return nil
	}
	patience, err := time.ParseDuration(p.secret(completionTime))
	if err != nil || patience <= 0 {
		patience = patienceForNames
	}
	ctx, stop := context.WithTimeout(cmd.Context(), patience)
	defer stop()
	found := make(chan []cobra.Completion, 1)
	go func() { found <- p.lookUp(ctx, cmd, kinds, begun) }()
	select {
	case list := <-found:
		return list
	case <-ctx.Done():
		return nil // a store may take longer to give up than a person
	}
}

func (p Process) lookUp(ctx context.Context, cmd *cobra.Command, kinds []collab.EntityKind, begun string) []cobra.Completion {
	p.Err = io.Discard
	k, err := p.settings(cmd)
	if err != nil {
		return nil
	}
	const little = "0.001" // MB: one search is not worth reading the graph into memory
	if err := k.Set("snapshot-memory", little); err != nil {
		return nil
	}
	q := &question{ctx: ctx, k: k, p: p}
	if q.to, err = p.dial(ctx, k); err != nil {
		return nil
	}
	defer q.to.close()
	hits, err := q.search(begun, kinds)
	if err != nil {
		return nil
	}
	var out []cobra.Completion
	for _, h := range hits {
		if name := h.nameLike(begun); name != "" {
			out = append(out, cobra.CompletionWithDesc(name, h.about()))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// nameLike returns the first name that begins as a text does, with the letters of the
// text as they are, since shells compare them; "" if none does.
func (h hit) nameLike(begun string) string {
	names := []string{h.Node.Name}
	for _, n := range h.Node.Names {
		names = append(names, n.Value)
	}
	for _, name := range names {
		if len(name) >= len(begun) && strings.EqualFold(name[:len(begun)], begun) {
			return begun + name[len(begun):]
		}
	}
	return ""
}

// about returns the kind, city and country of an entity, by which people tell it from others
// of the same name.
func (h hit) about() string {
	about := words(h.Node.Kind)
	for _, part := range []string{h.Node.City, h.Node.Country} {
		if part != "" {
			about += ", " + part
		}
	}
	return about
}
