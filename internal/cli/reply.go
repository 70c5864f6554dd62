package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/itchyny/gojq"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
	"liaison/internal/export/table"
)

// reply is the answer of a command: tables under a heading, and what JSON has.
type reply struct {
	heading     []string // lines for people, above the tables
	tables      []*table.Table
	notes       []string         // lines for people, below the tables
	json        json.RawMessage  // the whole answer
	version     json.RawMessage  // of the graph that answered; empty if the answer does not tell
	day         string           // that the answer was judged on, as 2022-06-01
	sources     *table.Table     // the documents that say so; nil in forms that have none
	sourceCount int              // how many sources there are, if the answer names only some; else 0
	next        pageInfo         // where the list goes on
	graph       *graphfile.Graph // what a graph file has; nil if the command writes none
	whole       []collab.ID      // the entities of which linked data have texts and figures too
	mention     *mentions        // what linked data describe; nil in other forms
	linked      []linked.Entity  // what linked data have
	cut         *cutShort        // why the answer stops short; nil if it does not
}

// add adds the next page of a list: its rows, its sources and its part of the graph.
func (r *reply) add(next *reply) {
	for i, t := range next.tables {
		r.tables[i].Rows = append(r.tables[i].Rows, t.Rows...)
	}
	if r.sources != nil && next.sources != nil {
		known := map[string]bool{}
		for _, row := range r.sources.Rows {
			known[fmt.Sprint(row)] = true
		}
		for _, row := range next.sources.Rows {
			if !known[fmt.Sprint(row)] {
				r.sources.Rows = append(r.sources.Rows, row)
			}
		}
	}
	if r.graph != nil && next.graph != nil {
		r.graph.Add(next.graph)
	}
	if r.mention != nil {
		r.mention.join(next.mention)
	}
	r.next, r.cut = next.next, next.cut
}

// printReply prints a reply in a form.
func (p Process) printReply(f form, r *reply) error {
	switch {
	case f.name == "json":
		return p.printJSON(f, r.json)
	case graphfile.Is(f.name):
		return graphfile.Write(p.Out, f.name, r.graph)
	case linked.Is(f.name):
		return linked.Write(p.Out, f.name, r.linked)
	}
	return p.printTables(f, r)
}

// printTables prints the tables of a reply in a form, or that which --table names.
func (p Process) printTables(f form, r *reply) error {
	chosen := r.tables
	if f.table != "" || f.isRows() {
		one, err := r.table(f.table)
		if err != nil {
			return err
		}
		chosen = []*table.Table{one}
	}
	if len(f.columns) > 0 {
		one, err := chosen[0].Choose(f.columns)
		if err != nil {
			return usagef("--columns: %w", err)
		}
		chosen = []*table.Table{one}
	}
	switch f.name {
	case "csv":
		if f.excel {
			return chosen[0].ExcelCSV(p.Out)
		}
		return chosen[0].CSV(p.Out)
	case "tsv":
		return chosen[0].TSV(p.Out)
	case "ndjson":
		return p.printRows(f, r, chosen[0])
	case "xlsx":
		return table.Workbook(p.Out, append(slices.Clone(chosen), r.originSheet()...)...)
	}
	return p.printText(f, r, chosen)
}

// printRows prints each row of a table as a JSON object. Unless columns were chosen, each
// object says in the key "graph" which graph answered, so that a row can be kept alone.
func (p Process) printRows(f form, r *reply, t *table.Table) error {
	rows, err := t.Objects()
	if err != nil {
		return err
	}
	for _, row := range rows {
		if len(f.columns) == 0 && len(r.version) > 0 {
			fields, err := rawFields(row)
			if err != nil {
				return err
			}
			row = joined(addMissing(fields, rawField{"graph", origin(r.version, r.day)}))
		}
		if err := p.printJSON(f, row); err != nil {
			return err
		}
	}
	return nil
}

// origin says in words which graph answered, and on which day; "" if the answer does not
// tell.
func (r *reply) origin() string {
	if len(r.version) == 0 {
		return ""
	}
	return fmt.Sprintf("version %s of the graph, judged on %s", bytes.Trim(r.version, `"`), r.day)
}

// originSheet is the sheet of a workbook that says which graph answered and, where the
// answer names them, by which sources; none if the answer does not tell.
func (r *reply) originSheet() []*table.Table {
	origin := r.origin()
	switch {
	case r.sources != nil:
		sources := *r.sources
		if origin != "" {
			sources.Add("Liaison: "+origin, nil, nil, nil, nil, nil)
		}
		return []*table.Table{&sources}
	case origin != "":
		t := table.New("graph", "answered by")
		t.Add("Liaison: " + origin)
		return []*table.Table{t}
	}
	return nil
}

// table returns the table of that name; "" is the first.
func (r *reply) table(name string) (*table.Table, error) {
	var names []string
	for _, t := range r.tables {
		if t.Name == name || name == "" {
			return t, nil
		}
		names = append(names, t.Name)
	}
	return nil, usagef("--table %q: write one of %s", name, strings.Join(names, ", "))
}

// printJSON prints JSON as it is or, with --jq, what the expression makes of it: each
// value on a line of its own, text without quotes.
func (p Process) printJSON(f form, text json.RawMessage) error {
	if f.jq == nil {
		p.say("%s", bytes.TrimSpace(text))
		return nil
	}
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		return err
	}
	results := f.jq.Run(value)
	for {
		result, more := results.Next()
		if !more {
			return nil
		}
		switch result := result.(type) {
		case error:
			return usagef("--jq: %w", result)
		case string:
			p.say("%s", result)
		default:
			line, err := gojq.Marshal(result)
			if err != nil {
				return err
			}
			p.say("%s", line)
		}
	}
}

// printText prints tables for people, as text or as Markdown.
func (p Process) printText(f form, r *reply, tables []*table.Table) (err error) {
	screen, done := p.screen()
	defer func() {
		if failed := done(); err == nil {
			err = failed
		}
	}()
	look := p.layout()
	say := func(list []string) {
		for _, line := range list {
			fmt.Fprintln(screen, strings.Join(table.Wrap(printable(line), look.Width, ""), "\n")) // "" stays an empty line
		}
	}
	say(r.heading)
	for i, t := range tables {
		if len(t.Rows) == 0 {
			continue
		}
		if i > 0 || f.name == "md" && len(r.heading) > 0 {
			fmt.Fprintln(screen)
		}
		if f.name == "md" {
			err = t.Markdown(screen)
		} else {
			err = t.Text(screen, look)
		}
		if err != nil {
			return err
		}
	}
	say(r.notes)
	if len(f.columns) > 0 {
		return nil // nothing but these was asked for
	}
	return p.printSources(screen, f, r, say)
}

// sourcesShown is how many sources text and Markdown list below an answer.
const sourcesShown = 10

// printSources prints, below the tables of an answer, its sources and which graph
// answered.
func (p Process) printSources(screen io.Writer, f form, r *reply, say func([]string)) error {
	if r.origin() == "" {
		return nil
	}
	fmt.Fprintln(screen)
	if r.sources == nil || len(r.sources.Rows) == 0 {
		say([]string{"At " + r.origin() + "."})
		return nil
	}
	all := max(r.sourceCount, len(r.sources.Rows))
	say([]string{counted(all, "source") + ", at " + r.origin() + ":"})
	shown := *r.sources
	shown.Rows = shown.Rows[:min(sourcesShown, len(shown.Rows))]
	rest := all - len(shown.Rows)
	var err error
	if f.name == "md" {
		fmt.Fprintln(screen)
		err = shown.Markdown(screen)
	} else {
		err = shown.Text(screen, p.layout())
	}
	where := "-o json and -o xlsx list all"
	if len(r.sources.Rows) < all {
		where = "'liaison sources' lists those of the whole graph"
	}
	if err == nil && rest > 0 {
		say([]string{fmt.Sprintf("… and %s more: %s", grouped(int64(rest)), where)})
	}
	return err
}
