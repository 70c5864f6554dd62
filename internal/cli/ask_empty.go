package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
)

// narrowingFlags are the flags that leave something out of an answer, in the order in which
// an empty answer names them. Those that choose what is asked about are not among them.
var narrowingFlags = []string{
	"as-of", "between", "dated", "hide-ended", "as-known-at", "via", "roles", "source", "origin", "modality", "confidence", "min-weight",
	"kind", "country", "type", "text", "alliance", "exclude-popular", "id", "expiring", "kinds",
}

// emptyNotes returns the lines below an answer that lists nothing: which of the flags given
// leave something out, and what else to try. It returns nil if the answer lists n > 0
// entries.
func emptyNotes(k *koanf.Koanf, n int, advice ...string) []string {
	if n > 0 {
		return nil
	}
	given := narrowedBy(k)
	if len(given) == 0 {
		return advice
	}
	than := "it"
	if len(given) > 1 {
		than = "one of them"
	}
	return append([]string{fmt.Sprintf("The question is narrowed by %s: leave %s out to see more.", strings.Join(given, ", "), than)}, advice...)
}

// narrowedBy returns those of narrowingFlags that a command was given.
func narrowedBy(k *koanf.Koanf) []string {
	var out []string
	for _, flag := range narrowingFlags {
		if !slices.Contains([]string{"", "false", "0", "[]"}, k.String(flag)) || len(k.Strings(flag)) > 0 {
			out = append(out, "--"+flag)
		}
	}
	return out
}

// noTies is the advice below an answer without partners, ties or members, about entities
// that are given by id or name.
func noTies(of ...string) []string {
	return []string{
		"No source that the graph has names a tie here. 'liaison show " + of[0] + "' lists what is said; --via place,field,people,event counts context too, which is no collaboration.",
		"Registers such as ROR bring institutions without ties: 'liaison import curated' and 'liaison import csv' bring ties, and 'liaison sources' lists what is loaded.",
	}
}
