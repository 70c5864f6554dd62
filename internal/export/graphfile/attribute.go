package graphfile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// attribute is a named value of a node or link: a string, []string, int or float64.
type attribute struct {
	name  string
	value any
}

// attributes are the values of a node beside its id, name and position. What is not
// known is left out.
func (n *Node) attributes() []attribute {
	var out []attribute
	if n.Kind != "" {
		out = append(out, attribute{"kind", n.Kind})
	}
	if n.Country != "" {
		out = append(out, attribute{"country", n.Country})
	}
	if n.ROR != "" {
		out = append(out, attribute{"ror", n.ROR})
	}
	for _, m := range n.Measures {
		out = append(out, attribute{m.Name, m.Value})
	}
	return out
}

// attributes are the values of a link beside its ends and its weight: each kind, thing
// and source once, in the order of the ties, and the period of each tie that has one.
func (l *Link) attributes() []attribute {
	var kinds, through, periods, sources []string
	for _, t := range l.Ties {
		kinds = append(kinds, t.Kind)
		through = append(through, t.Through)
		sources = append(sources, t.Sources...)
		if t.Valid != "" {
			period := t.Kind + " " + t.Valid
			if t.Through != "" {
				period = t.Through + " " + t.Valid
			}
			periods = append(periods, period)
		}
	}
	var out []attribute
	for _, a := range []struct {
		name string
		list []string
	}{{"kinds", kinds}, {"through", through}, {"periods", periods}, {"sources", sources}} {
		if list := distinct(a.list); len(list) > 0 {
			out = append(out, attribute{a.name, list})
		}
	}
	return out
}

// distinct returns the texts of a list that are not empty, each once, in order.
func distinct(list []string) []string {
	var out []string
	for _, s := range list {
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// Column is an attribute that some node or link has.
type Column struct {
	Name string
	Type string // string, int or double
}

// columnsOf returns the columns of several lists of attributes, in the order in which
// the lists mention them first.
func columnsOf[T any](list []T, of func(*T) []attribute) []Column {
	var out []Column
	for i := range list {
		for _, a := range of(&list[i]) {
			if slices.ContainsFunc(out, func(c Column) bool { return c.Name == a.name }) {
				continue
			}
			kind := "string"
			switch a.value.(type) {
			case int:
				kind = "int"
			case float64:
				kind = "double"
			}
			out = append(out, Column{a.name, kind})
		}
	}
	return out
}

// text writes a value as text: the texts of a list stand between semicolons.
func text(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case []string:
		return strings.Join(v, "; ")
	case float64:
		return number(v)
	}
	return fmt.Sprint(value)
}

func number(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
