// Package gold judges the matcher by strings whose institutions are known.
//
// The command line calls it for 'liaison match eval'; the program that fits the
// matcher's weights reads the same rows. It must not know a store.
package gold

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"path/filepath"
	"strings"

	"liaison/internal/collab"
)

// Row is a string with the ROR ids of the institutions that it names. Without ids, the
// annotator found none.
type Row struct {
	Text string
	IDs  []string // without https://ror.org/
}

// maxLine is how long a line of a set may be.
const maxLine = 16 << 20

// Read reads a set: JSON lines with affiliation and ror_ids, plain or gzip. A
// line that is neither is BAD_USER_INPUT, and so is a set of other answers.
func Read(name string, r io.Reader) ([]Row, error) {
	in := bufio.NewReader(r)
	if magic, _ := in.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, collab.Errorf(collab.BadUserInput, "%s is no whole gzip file: %v", name, err)
		}
		in = bufio.NewReader(z)
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLine)
	var out []Row
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var line struct {
			Affiliation *string   `json:"affiliation"`
			IDs         *[]string `json:"ror_ids"`
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return nil, collab.Errorf(collab.BadUserInput, "%s:%d is not JSON: %v", name, n, err)
		}
		if line.Affiliation == nil || line.IDs == nil {
			return nil, collab.Errorf(collab.BadUserInput, "%s:%d has no affiliation or no ror_ids: give lines as {\"affiliation\": \"…\", \"ror_ids\": [\"https://ror.org/…\"]}", name, n)
		}
		row := Row{Text: *line.Affiliation}
		for _, id := range *line.IDs {
			row.IDs = append(row.IDs, strings.TrimPrefix(id, "https://ror.org/"))
		}
		out = append(out, row)
	}
	if err := lines.Err(); err != nil {
		return nil, collab.Errorf(collab.BadUserInput, "%s cannot be read: %v", name, err)
	}
	return out, nil
}

// Set returns the name of the set that a file holds.
func Set(path string) string {
	name := strings.TrimSuffix(filepath.Base(path), ".gz")
	return strings.TrimSuffix(name, filepath.Ext(name))
}
