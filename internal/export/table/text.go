package table

import (
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"unicode"

	pretty "github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Look says how text is laid out.
type Look struct {
	// Width is how many characters a line may have; longer cells are wrapped.
	// 0 is no limit.
	Width int
	// Colour prints the titles in bold and rows of what has ended in faint letters.
	Colour bool
}

// titlesShown is how many entries of a list a cell of text shows.
const titlesShown = 2

// Text writes the table in aligned columns for people. A cell that is not known is "-",
// numbers have at most four decimals, and a grouping cell is blank where it repeats.
//
// Where the columns do not fit the width even if long cells are wrapped, each row is
// written as its titles and values, one after the other.
func (t *Table) Text(w io.Writer, look Look) error {
	shown := t.shown("-")
	widths, fits := widths(shown, look.Width)
	if !fits {
		return shown.list(w, look.Width)
	}
	out := pretty.NewWriter()
	style := pretty.StyleDefault
	style.Options = pretty.OptionsNoBordersAndSeparators
	style.Box.PaddingLeft, style.Box.PaddingRight = "", "  "
	style.Format.Header = text.FormatUpper
	out.SetStyle(style)
	var header pretty.Row
	var configs []pretty.ColumnConfig
	for i, c := range shown.Columns {
		header = append(header, c.Title)
		config := pretty.ColumnConfig{Number: i + 1, Align: text.AlignLeft, AlignHeader: text.AlignLeft}
		if widths != nil {
			config.WidthMax, config.WidthMaxEnforcer = widths[i], text.WrapSoft
		}
		if look.Colour {
			config.ColorsHeader = text.Colors{text.Bold}
		}
		configs = append(configs, config)
	}
	out.AppendHeader(header)
	out.SetColumnConfigs(configs)
	ended := slices.IndexFunc(shown.Columns, func(c Column) bool { return c.Title == "ended" })
	if look.Colour && ended >= 0 {
		out.SetRowPainter(pretty.RowPainter(func(row pretty.Row) text.Colors {
			if row[ended] == "yes" {
				return text.Colors{text.Faint}
			}
			return nil
		}))
	}
	for _, row := range shown.Rows {
		out.AppendRow(row)
	}
	for line := range strings.Lines(out.Render() + "\n") {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " \n")); err != nil {
			return err
		}
	}
	return nil
}

// Markdown writes the table as GitHub's Markdown has it.
func (t *Table) Markdown(w io.Writer) error {
	shown := t.shown("")
	out := pretty.NewWriter()
	var header pretty.Row
	for _, c := range shown.Columns {
		header = append(header, c.Title)
	}
	out.AppendHeader(header)
	for _, row := range shown.Rows {
		out.AppendRow(row)
	}
	_, err := fmt.Fprintln(w, out.RenderMarkdown())
	return err
}

// shown returns the table as people read it: without extra columns, each cell written
// out, and without rows that are left to "and 5 more".
func (t *Table) shown(unknown string) *Table {
	out := &Table{Name: t.Name}
	var places []int
	for i, c := range t.Columns {
		if !c.Extra {
			out.Columns, places = append(out.Columns, c), append(places, i)
		}
	}
	more, same := 0, 0
	flush := func() {
		if more > 0 {
			row := make([]any, len(places))
			said := false
			for k := range places {
				row[k] = ""
				if !out.Columns[k].Group && !said {
					row[k], said = fmt.Sprintf("… and %d more", more), true
				}
			}
			out.Rows = append(out.Rows, row)
		}
		more, same = 0, 0
	}
	for n, row := range t.Rows {
		repeats := n > 0 && t.sameGroup(t.Rows[n-1], row)
		if !repeats {
			flush()
		}
		if same++; t.Shown > 0 && same > t.Shown {
			more++
			continue
		}
		cells := make([]any, len(places))
		for k, i := range places {
			cells[k] = written(row[i], unknown)
			if repeats && out.Columns[k].Group {
				cells[k] = ""
			}
		}
		out.Rows = append(out.Rows, cells)
	}
	flush()
	return out
}

// sameGroup reports whether two rows have all grouping cells in common. Without grouping
// columns no rows do.
func (t *Table) sameGroup(a, b []any) bool {
	grouped := false
	for i, c := range t.Columns {
		if c.Group {
			if grouped = true; !reflect.DeepEqual(a[i], b[i]) {
				return false
			}
		}
	}
	return grouped
}

// written returns a cell as text for people. Control characters become blanks.
func written(cell any, unknown string) string {
	s := ""
	switch c := cell.(type) {
	case nil:
		return unknown
	case float64:
		s = Figure(c)
	case bool:
		if c {
			return "yes"
		}
		return unknown
	case []string:
		s = strings.Join(c, ", ")
		if n := len(c) - titlesShown; n > 0 {
			s = fmt.Sprintf("%s and %d more", strings.Join(c[:titlesShown], ", "), n)
		}
	default:
		s = plain(c)
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}

// Figure formats a number with at most four decimals.
func Figure(x float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.4f", x), "0"), ".")
}

// narrowest is the least width to which a column is wrapped: less would break words.
const narrowest = 20

// widths returns the widths of the columns of a table that shall fit a line: nil if it
// fits as it is. The widest columns are made narrower first, as far as narrowest.
// fits is false if that is not enough.
func widths(t *Table, line int) (out []int, fits bool) {
	out = make([]int, len(t.Columns))
	sum := 2 * len(out)
	for i, c := range t.Columns {
		out[i] = text.StringWidth(c.Title)
		for _, row := range t.Rows {
			out[i] = max(out[i], text.StringWidth(plain(row[i])))
		}
		sum += out[i]
	}
	if line == 0 || sum <= line {
		return nil, true
	}
	for sum > line {
		widest := 0
		for i := range out {
			if out[i] > out[widest] {
				widest = i
			}
		}
		if out[widest] <= narrowest {
			return nil, false
		}
		out[widest]--
		sum--
	}
	return out, true
}

// list writes each row as its titles and values, in lines of a width. The cells of the
// grouping columns come first and once for all rows that have them in common, and the
// other cells are indented below. Cells that are not known are left out.
func (t *Table) list(w io.Writer, width int) error {
	grouped := slices.ContainsFunc(t.Columns, func(c Column) bool { return c.Group })
	for _, row := range t.Rows {
		var head, rest []string
		for i, c := range t.Columns {
			switch cell := plain(row[i]); {
			case cell == "" || cell == "-":
			case c.Group:
				head = append(head, c.Title+": "+cell)
			default:
				rest = append(rest, c.Title+": "+cell)
			}
		}
		indent := ""
		if grouped {
			indent = "  "
		}
		for _, line := range append(Wrap(strings.Join(head, "; "), width, ""), Wrap(strings.Join(rest, "; "), width, indent)...) {
			if _, err := fmt.Fprintln(w, line); err != nil {
				return err
			}
		}
	}
	return nil
}

// Wrap breaks a text between words into lines of at most a width, 0 for any width. The
// first line is indented by a string, and the lines after it by four blanks more. A text
// that fits stays as it is, and an empty text has no lines. A word that is wider than a line has a line of its own.
func Wrap(s string, width int, indent string) []string {
	if s == "" {
		return nil
	}
	if width == 0 || text.StringWidth(indent+s) <= width {
		return []string{indent + s}
	}
	var lines []string
	line := ""
	for _, word := range strings.Fields(s) {
		switch {
		case line == "":
			line = indent + word
		case text.StringWidth(line)+1+text.StringWidth(word) > width:
			lines = append(lines, line)
			line = indent + "    " + word
		default:
			line += " " + word
		}
	}
	return append(lines, line)
}
