package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// habits are flags that other programs have, with the flags that do the same here, the best
// first: the first one that the command has is named.
var habits = map[string][]string{
	"limit": {"first", "max-nodes"}, "max": {"first", "limit", "max-nodes"}, "number": {"first", "limit", "max-nodes"}, "count": {"first", "limit", "max-nodes"},
	"top": {"first", "limit", "max-nodes"}, "size": {"first", "limit", "max-nodes"}, "rows": {"first", "limit"}, "head": {"first", "limit"}, "page-size": {"first"}, "n": {"first", "limit", "max-nodes"},
	"page": {"after"}, "offset": {"after"}, "cursor": {"after"},
	"format": {"output"}, "form": {"output"}, "out": {"output"}, "f": {"output"}, "to-format": {"output"},
	"fields": {"columns"}, "cols": {"columns"}, "select": {"columns"}, "c": {"columns"},
	"date": {"as-of", "days"}, "day": {"as-of", "days"}, "on": {"as-of", "days"}, "at": {"as-of", "days"}, "year": {"as-of", "days"}, "when": {"as-of", "days"},
	"from": {"days", "between", "expiring", "reported-since"}, "since": {"days", "between", "expiring", "reported-since"}, "after-date": {"between", "expiring"},
	"to": {"days", "between", "expiring"}, "until": {"days", "between", "expiring"}, "before": {"between", "expiring"}, "start": {"days", "between"}, "end": {"days", "between", "expiring"},
	"expires": {"expiring"}, "expiry": {"expiring"}, "ending": {"expiring"}, "ends": {"expiring"},
	"active": {"hide-ended", "as-of"}, "current": {"hide-ended", "as-of"},
	"db": {"store"}, "database": {"store"}, "file": {"store"}, "server": {"url"}, "host": {"url"}, "endpoint": {"url"},
	"dry": {"dry-run"}, "institution": {"home", "focus", "id", "a"}, "center": {"focus"}, "centre": {"focus"}, "ego": {"focus"}, "hops": {"depth", "max-length"}, "radius": {"depth"},
}

// habit says what to write instead of a flag that the command does not have and people try,
// "" if that is not known.
func habit(cmd *cobra.Command, unknown *pflag.NotExistError) string {
	name := unknown.GetSpecifiedName()
	switch {
	case slices.Contains(formsOf(cmd), otherForm(name)):
		return fmt.Sprintf("write -o %s", otherForm(name))
	case name == "csv" || name == "excel" || name == "xls":
		return ""
	}
	for _, flag := range habits[strings.ToLower(name)] {
		if f := cmd.Flags().Lookup(flag); f != nil {
			if f.Name == "output" {
				return "write -o and the form, one of " + strings.Join(formsOf(cmd), ", ")
			}
			usage, _, _ := strings.Cut(f.Usage, ";")
			return fmt.Sprintf("write --%s: %s", f.Name, usage)
		}
	}
	return ""
}

// otherForm returns the name of a form of output by what people call it, in any case; a word
// that is none as it is, in small letters.
func otherForm(name string) string {
	name = strings.ToLower(name)
	switch name {
	case "markdown":
		return "md"
	case "text", "txt":
		return "table"
	case "jsonl":
		return "ndjson"
	case "nq", "n-quads":
		return "nquads"
	case "json-ld":
		return "jsonld"
	case "net":
		return "pajek"
	}
	return name
}
