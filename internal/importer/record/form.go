package record

import "strings"

// NameKey is the form of a name in the keys of things that are known by name
// alone: lower case, single blanks.
func NameKey(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }
