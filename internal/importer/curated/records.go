// Package curated reads the curated format: JSON lines, one statement a line, each
// under the line of the document that says it.
//
// The importers' driver calls it. It turns bytes into records of the domain; it must
// not know stores, networks or where the bytes come from.
package curated

import "liaison/internal/collab"

// Records holds the entities and claims of one file, in the order of its lines.
type Records struct {
	Entities []EntityLine
	Claims   []collab.Claim
}

// EntityLine is an entity that a file declares; a document comes with its source.
type EntityLine struct {
	Key    string
	ID     collab.ID
	Kind   collab.EntityKind
	Source *collab.Source // documents only
}
