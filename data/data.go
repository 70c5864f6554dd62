// Package data holds the curated data set, embedded in the binary: what five
// web pages say, what public references say of the same institutions, and who is
// a member of the alliances and networks of universities; one statement a line
// with its source. internal/importer/curated reads the lines, docs/data.md tells
// how they were made and how to correct one.
//
// The package imports nothing of Liaison and must not know what the lines mean.
package data

import (
	"embed"
	"io/fs"
)

// Documents has the files of the folder curated alone: a small set that tests and
// examples use whole.
//
//go:embed curated/*.ndjson
var Documents embed.FS

// Curated has the files of the folders curated and alliances.
//
//go:embed curated/*.ndjson alliances/*.ndjson
var Curated embed.FS

// Set returns the files of a set by its name: "all", or "documents" for the small
// one. It is nil where there is no such set.
func Set(name string) fs.FS {
	switch name {
	case "all":
		return Curated
	case "documents":
		return Documents
	}
	return nil
}
