// Package curated reads the curated format: JSON lines, one statement a line,
// under the document that says it.
//
// The importers' driver calls it. It turns bytes into records of the domain,
// pure in between: it must not know stores, networks or where the bytes lie.
package curated

import "liaison/internal/collab"

// Records is what one file says, in the order of its lines.
type Records struct {
	Entities []Entity
	Claims   []collab.Claim
}

// Entity is an entity that a file declares. A document's comes with its source.
type Entity struct {
	Key    string
	ID     collab.ID
	Kind   collab.EntityKind
	Source *collab.Source // documents only
}
