package ror

import (
	"path"
	"strings"
)

// Pick is which members of a dump's archive to read, in their order: the JSON
// files. Where the archive has the same dump in both schemas, it is the one in
// v2; its tables (CSV) say the same once more and are left out.
func Pick(names []string) []string {
	const suffix = "_schema_v2.json"
	newer := map[string]bool{} // what the older file of the same dump is called
	for _, n := range names {
		if stem, ok := strings.CutSuffix(strings.ToLower(n), suffix); ok {
			newer[stem+".json"] = true
		}
	}
	var out []string
	for _, n := range names {
		lower := strings.ToLower(n)
		switch path.Ext(lower) {
		case ".json", ".jsonl", ".ndjson":
			hidden := strings.HasPrefix(path.Base(n), ".") // macOS puts such beside every member
			if !newer[lower] && !hidden {
				out = append(out, n)
			}
		}
	}
	return out
}
