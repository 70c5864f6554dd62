package importer

import (
	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// Formats are those of registers, whose source is always the same.
func Formats() []Format { return nil }

// UploadSource is the source of a file that somebody brings, by the name that
// they give it.
func UploadSource(name string) record.Source {
	return record.Source{Key: "upload:" + name, Name: name, Source: collab.Source{Origin: collab.Upload}}
}
