package cli

import (
	"os"
	"strings"
)

// readable returns an error if a file that a command is to read as a table is not there.
// The error says what was probably meant.
func readable(path string) error {
	_, err := os.Stat(path)
	switch {
	case err == nil || path == "-":
		return nil
	case strings.Contains(path, "://"):
		return usagef("%s is an address on the web: download it, as 'curl -LO %s', and give the file", path, path)
	case strings.ContainsAny(path, " \n") && !strings.ContainsAny(path, "/\\"):
		return usagef("there is no file %q; match takes a table, a file with one string a row; 'liaison search' looks for one name", path)
	}
	return usagef("%s cannot be read: %w; match takes a table, a file with one string a row", path, reason(err))
}
