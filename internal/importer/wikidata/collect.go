package wikidata

import (
	"fmt"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// builder collects what the rows say, and makes records of it.
type builder struct {
	record.Draft
	file      string
	classes   bool // the file has a column with the classes of groups
	items     map[string]*item
	pairs     []*pair
	pairOf    map[[2]string]*pair
	described map[string]bool // the items that a record has described
}

// item is a member or a group with what all rows say of it, each thing once, in the order of
// the rows.
type item struct {
	qid       string
	name      string
	rors      []string
	countries []string
	classes   []string
	entity    string // the id in the graph that the file gives
}

// pair is a member and a group, with the times of the memberships that rows give.
type pair struct {
	line          int // of the first row
	sheet         string
	member, group *item
	times         []times
	dropped       []record.Fault // the cells that cannot be read
}

func newBuilder(file string, header []string) *builder {
	return &builder{
		file: file, items: map[string]*item{}, pairOf: map[[2]string]*pair{}, described: map[string]bool{},
		classes: slices.ContainsFunc(header, func(h string) bool { return strings.EqualFold(h, colGroupClass) }),
	}
}

// collect takes in a row. The error is a record.Fault where the row names no member or no
// group, or where Wikidata calls the statement wrong.
func (b *builder) collect(row table.Row) error {
	b.Begin(b.file, row.Line)
	b.Record.Sheet = row.Sheet()
	member, group := b.item(row, colMember), b.item(row, colGroup)
	if b.Err == nil && strings.HasSuffix(row.Get(colRank), deprecated) {
		b.Fail(colRank, "Wikidata keeps the statement as one that is wrong: it is left out")
	}
	if b.Err == nil && member == group {
		b.Fail(colGroup, "it is the member itself")
	}
	if b.Err != nil {
		return b.Err
	}
	b.describeMember(member, row)
	b.describeGroup(group, row)
	key := [2]string{member.qid, group.qid}
	p := b.pairOf[key]
	if p == nil {
		p = &pair{line: row.Line, sheet: row.Sheet(), member: member, group: group}
		b.pairOf[key], b.pairs = p, append(b.pairs, p)
	}
	t := b.times(row)
	if !slices.Contains(p.times, t) {
		p.times = append(p.times, t)
	}
	for _, f := range b.Record.Unread { // the same cell stands in several rows
		if !slices.ContainsFunc(p.dropped, func(o record.Fault) bool { return o.Field == f.Field && o.Reason == f.Reason }) {
			p.dropped = append(p.dropped, f)
		}
	}
	return nil
}

// item returns the item of a cell with an address or a number of Wikidata. A cell that is
// neither makes the row a fault.
func (b *builder) item(row table.Row, column string) *item {
	cell := row.Get(column)
	qid, err := identifier.Normal(identifier.Wikidata, cell)
	switch {
	case cell == "":
		b.Fail(column, "it is missing: a row needs one, as http://www.wikidata.org/entity/Q1426464")
		return nil
	case isUnknown(cell):
		b.Fail(column, "Wikidata does not know which it is")
		return nil
	case err != nil:
		b.Fail(column, err.Error())
		return nil
	}
	if b.items[qid] == nil {
		b.items[qid] = &item{qid: qid}
	}
	return b.items[qid]
}

// isUnknown reports whether a cell stands for a value that Wikidata says to be unknown: an
// address that the query service makes up, or a blank node.
func isUnknown(cell string) bool {
	return strings.Contains(cell, "/.well-known/genid/") || strings.HasPrefix(cell, "_:") || isBlankNode(cell)
}

// isBlankNode reports whether a cell is a blank node as the query service wrote it before
// 2020, as "t1234567".
func isBlankNode(cell string) bool {
	return len(cell) > 4 && cell[0] == 't' && strings.Trim(cell[1:], "0123456789") == ""
}

func (b *builder) describeMember(m *item, row table.Row) {
	m.nameBy(row.Known(colMemberLabel, false))
	if cell := row.Known(colROR, false); cell != "" {
		if ror, err := identifier.Normal(identifier.ROR, cell); err != nil {
			b.Drop(colROR, err.Error())
		} else {
			m.rors = with(m.rors, ror)
		}
	}
	if code := b.country(row.Known(colCountry, true)); code != "" {
		m.countries = with(m.countries, code)
	}
}

func (b *builder) describeGroup(g *item, row table.Row) {
	g.nameBy(row.Known(colGroupLabel, false))
	if class := row.Known(colGroupClass, false); class != "" {
		g.classes = with(g.classes, class)
	}
	if cell := row.Known(colGroupEntity, false); cell != "" {
		if id, err := collab.ParseID(cell); err != nil || !id.IsEntity() {
			b.Drop(colGroupEntity, fmt.Sprintf("%q is no id of the graph: write it as 'liaison search' shows it", collab.Clip(cell)))
		} else {
			g.entity = cell
		}
	}
}

// nameBy gives the item the label, unless it is its number, which the query service writes
// where the languages asked for have no label.
func (i *item) nameBy(label string) {
	if i.name == "" && label != i.qid {
		i.name = label
	}
}

// with returns the list with the value, once.
func with(list []string, value string) []string {
	if slices.Contains(list, value) {
		return list
	}
	return append(list, value)
}
