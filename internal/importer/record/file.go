package record

import "io"

// File is one file of an import, decompressed.
type File struct {
	Name string
	Open func() (io.ReadCloser, error)
}
