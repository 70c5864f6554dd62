// Package data holds the curated data set, embedded in the binary: what five
// web pages say, and what public references say of the same institutions, one
// statement a line with its source. internal/importer/curated reads the lines,
// docs/adr tells what was left out and why.
//
// The package imports nothing of Liaison and must not know what the lines mean.
package data

import "embed"

// Curated are the files curated/*.ndjson.
//
//go:embed curated/*.ndjson
var Curated embed.FS
