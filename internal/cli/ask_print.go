package cli

import (
	"fmt"
	"strings"
	"text/tabwriter"
)

// tie is what the operations ask about a tie.
type tie struct {
	Kind         string
	Valid        string
	Ended        bool
	LastReported string
	Through      *entity
	Relations    []statement
}

// edge is a partner with the weight of its ties, and some of them.
type edge struct {
	Weight float64
	Node   entity
	Ties   []tie
}

// page is one page of a list of partners.
type page struct {
	TotalCount int
	PageInfo   pageInfo
	Edges      []edge
}

// cutShort says where and why an answer stops short.
type cutShort struct {
	Reason string
	At     int
}

// cutOff prints on standard error where an answer stops short; nothing if c is nil.
func (p Process) cutOff(c *cutShort) {
	if c != nil {
		fmt.Fprintf(p.Err, "cut at %d: %s\n", c.At, c.Reason)
	}
}

// table prints rows in aligned columns under the header, whose titles are parted by
// " | ". Text of any length and script belongs in the last column.
func (p Process) table(header string, rows func(row func(cells ...any))) error {
	w := tabwriter.NewWriter(p.Out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, strings.ReplaceAll(header, " | ", "\t"))
	rows(func(cells ...any) {
		for i, c := range cells {
			if i > 0 {
				fmt.Fprint(w, "\t")
			}
			switch c := c.(type) {
			case float64:
				fmt.Fprint(w, figure(c))
			case string:
				fmt.Fprint(w, printable(c))
			default:
				fmt.Fprint(w, c)
			}
		}
		fmt.Fprintln(w)
	})
	return w.Flush()
}

// figure formats a number with at most four digits behind the point; -o json has all
// digits.
func figure(x float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.4f", x), "0"), ".")
}

// counted is "1 partner", "0 partners", "2,500 partners".
func counted(n int, of string) string {
	if n == 1 {
		return "1 " + of
	}
	return grouped(int64(n)) + " " + of + "s"
}

func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// because is an institution's name followed by the ties that put it in the list.
func because(name string, list []tie) string {
	if len(list) == 0 {
		return name
	}
	return name + ": " + through(list)
}

// through says what ties go through, when they held, whether they have ended, when they
// were last reported, and who says so: "project STRIVE (2019/2022; ended; last reported
// 2022; by the project's page)". What is not known is left out.
func through(list []tie) string {
	var out []string
	for _, t := range list {
		s := words(t.Kind)
		if t.Through != nil {
			s += " " + t.Through.Name
		}
		var about []string
		if t.Valid != "" {
			about = append(about, t.Valid)
		}
		if t.Ended {
			about = append(about, "ended")
		}
		if t.LastReported != "" {
			about = append(about, "last reported "+t.LastReported)
		}
		if len(t.Relations) > 0 {
			about = append(about, "by "+saidBy(t.Relations))
		}
		if about != nil {
			s += " (" + strings.Join(about, "; ") + ")"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// words writes an enum value as words: "joint lab" for JOINT_LAB.
func words(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", " ")) }

// partnerRows prints a list of partners.
func (p Process) partnerRows(list []edge) error {
	return p.table("WEIGHT | COUNTRY | PARTNER: THROUGH", func(row func(...any)) {
		for _, e := range list {
			row(e.Weight, dash(e.Node.Country), because(e.Node.Name, e.Ties))
		}
	})
}
