package resolve

import "github.com/vektah/gqlparser/v2/ast"

// InMemory notes whether the operation has the graph in memory. Where it has, the fields
// that need no more than the graph's records and links do not wait.
func (o *Operation) InMemory(is bool) { o.memory.Store(is) }

// waits reports whether a field may wait for the store.
func (o *Operation) waits(f *ast.Field) bool {
	switch {
	case f.ObjectDefinition != nil && !Reads(f.ObjectDefinition.Name, f.Name):
		return false
	case f.Name == "name": // part of an entity's record, but for names in certain languages
		return len(f.Arguments) > 0
	}
	// A filter may ask for a time, and the times of undated statements are read.
	return o == nil || !o.memory.Load() || !fromGraph[f.Name] || f.Arguments.ForName("filter") != nil
}

// fromGraph has the fields that read only records and links, which the graph in memory has.
var fromGraph = map[string]bool{
	"agreements": true, "alliances": true, "call": true, "city": true, "coordinator": true, "countries": true, "fields": true,
	"from": true, "jointLabs": true, "members": true, "parent": true, "parties": true, "partners": true, "people": true,
	"programme": true, "projects": true, "strategies": true, "through": true, "to": true, "units": true,
}
