package neo4j

import (
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// around returns the text of the question with the name, about what is around entities, and
// its parameters. The file in cypher/ has the question in its widest form. The kinds asked
// for are written into its pattern, and its conditions are left out where none is asked for:
// Neo4j then passes over relationships of other types, and looks at the label of a far end
// before it reads a property.
func around(name string, q store.Neighbours) (string, params) {
	p := params{
		"ids": once(q.IDs), "kinds": list(q.Kinds), "roles": list(q.Roles), "with": list(q.With), "withKinds": list(q.WithKinds), "evidence": q.Evidence,
	}.with(q.Selection)
	relationship, far := "-[r]-", "(far:Entity)"
	if types := named(q.Kinds, collab.RelationKinds, func(k collab.RelationKind) string { return string(k) }); types != "" {
		relationship, p["kinds"] = "-[r:"+types+"]-", nil
	}
	if labels := named(q.WithKinds, collab.EntityKinds, label); labels != "" {
		far, p["withKinds"] = "(far:"+labels+")", nil
	}
	switch q.Direction {
	case collab.Out:
		relationship += ">"
	case collab.In:
		relationship = "<" + relationship
	}
	text := strings.Replace(queries[name], "-[r]-(far:Entity)", relationship+far, 1)
	for _, key := range []string{"sources", "origins", "confidence", "modality", "kinds", "roles", "with", "withKinds"} {
		if p[key] != nil {
			return text, p
		}
	}
	first := strings.Index(text, "  AND ($p.")
	last := strings.LastIndex(text, "  AND ($p.")
	return text[:first] + text[last+strings.IndexByte(text[last:], '\n')+1:], p
}

// mostNamed is the greatest number of kinds that a text names. More travel as a parameter,
// so that Neo4j has a bounded number of texts to plan.
const mostNamed = 4

// named returns the kinds as a pattern has them, "A|B", in the order of all, so that a set
// is always the same text. It returns "" where the pattern cannot tell: for nil, too many,
// and kinds that there are not.
func named[K ~string](kinds, all []K, name func(K) string) string {
	var names []string
	for _, k := range all {
		if slices.Contains(kinds, k) {
			names = append(names, name(k))
		}
	}
	if len(names) > mostNamed {
		return ""
	}
	return strings.Join(names, "|")
}
