package cli

import (
	"strings"
	"unicode/utf8"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
	"golang.org/x/text/encoding/htmlindex"

	"liaison/internal/importer/table"
)

// tableFlags adds the flags that say how the file of a table is written.
func tableFlags(cmd *cobra.Command) {
	cmd.Flags().String("delimiter", "", "the character between columns, or tab (default: detected)")
	cmd.Flags().String("encoding", "", "the character encoding, as utf-8 or windows-1250 (default: detected)")
	cmd.Flags().String("sheet", "", "the sheet of a workbook (default: the first one that is not hidden and not empty)")
}

// tableOptions reads the flags of tableFlags.
func tableOptions(k *koanf.Koanf) (o table.Options, err error) {
	o.Encoding, o.Sheet = k.String("encoding"), k.String("sheet")
	if _, err := htmlindex.Get(o.Encoding); o.Encoding != "" && err != nil {
		return o, usagef("--encoding %q is no known one: write utf-8, utf-16le, windows-1250, windows-1252, gb18030", o.Encoding)
	}
	switch d := k.String("delimiter"); {
	case d == "":
	case strings.EqualFold(d, "tab"), d == `\t`:
		o.Delimiter = '\t'
	case utf8.RuneCountInString(d) != 1 || !utf8.ValidString(d):
		return o, usagef("--delimiter %q: write one character, or tab", d)
	default:
		o.Delimiter, _ = utf8.DecodeRuneInString(d)
	}
	return o, nil
}
