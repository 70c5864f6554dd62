package cli

import (
	"fmt"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

// counts adds the values of number flags to the variables, under the flags' names.
func counts(k *koanf.Koanf, variables map[string]any, flags ...string) error {
	for _, flag := range flags {
		n, err := intFlag(k, flag, 0, 1<<30)
		if err != nil {
			return err
		}
		variables[camel(flag)] = n
	}
	return nil
}

// camel returns the name of the variable for a flag: maxLength for max-length.
func camel(flag string) string {
	first, rest, ok := strings.Cut(flag, "-")
	if !ok {
		return flag
	}
	return first + strings.ToUpper(rest[:1]) + rest[1:]
}

// pageFlags adds the flags of questions whose answer is a list in pages.
func pageFlags(cmd *cobra.Command) {
	cmd.Flags().Int("first", 20, "how many entries to list, at most 100")
	cmd.Flags().String("after", "", "continue the list after this place, which the previous answer printed")
}

// pages adds the values of the page flags to the variables.
func pages(k *koanf.Koanf, variables map[string]any) error {
	if after := k.String("after"); after != "" {
		variables["after"] = after
	}
	return counts(k, variables, "first")
}

// pageInfo says whether a list continues after a page, and where.
type pageInfo struct {
	HasNextPage bool
	EndCursor   string
}

// rest prints on standard error that a list continues and how to get the rest, or where
// and why an answer stops short.
func (p Process) rest(r *reply) {
	if r.next.HasNextPage && r.next.EndCursor != "" { // a page of no entries has no place to go on from
		fmt.Fprintf(p.Err, "there is more: --after %s\n", r.next.EndCursor)
	}
	if r.cut != nil {
		fmt.Fprintf(p.Err, "cut at %d: %s\n", r.cut.At, r.cut.Reason)
	}
}
