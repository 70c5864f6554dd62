package cli

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/knadh/koanf/v2"

	"liaison/internal/country"
	exporttable "liaison/internal/export/table"
	partnerlist "liaison/internal/importer/csv"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
	"liaison/internal/match"
)

// matchBatch is how many strings are matched at a time: enough work for every processor,
// and little in memory.
const matchBatch = 1_000

// affiliations is a table, with the names of the columns that matching reads.
type affiliations struct {
	*table.RowReader
	column, country string
	unread          map[string]bool // the cells of that column that are no country
	note            func(format string, args ...any)
	matcher         stringMatcher
	known           *knownDocuments // who says the names that are found
	parent          bool            // whether --parent was given
}

// openTable opens a file, or standard input for "-", as a table. The caller closes it.
func (p Process) openTable(path string, k *koanf.Koanf) (*affiliations, func() error, error) {
	o, err := tableOptions(k)
	if err != nil {
		return nil, nil, err
	}
	t := &affiliations{column: k.String("column"), country: k.String("country"), unread: map[string]bool{}, note: p.note}
	for _, c := range []string{t.column, t.country, k.String("accept")} {
		if c != "" {
			o.Required = append(o.Required, c)
		}
	}
	var in io.Reader = p.In
	done := func() error { return nil }
	if path == "-" {
		path = "standard input"
	} else {
		f, err := os.Open(path)
		if err != nil {
			return nil, nil, usagef("%s cannot be read: %w", path, reason(err))
		}
		in, done = f, f.Close
	}
	o.List, o.IsListHeader = "name", partnerlist.IsListHeader
	if t.RowReader, err = table.Open(path, in, o); err != nil {
		_ = done()
		return nil, nil, dataProblem(err)
	}
	if header := t.Header(); t.column == "" && len(header) > 1 {
		_ = done()
		hint := ""
		if !slices.ContainsFunc(header, partnerlist.IsListHeader) {
			hint = "; if that is no header, write a line with the names of the columns above it"
		}
		return nil, nil, usagef("say which column has the strings: --column NAME, one of %s%s", strings.Join(header, ", "), hint)
	} else if t.column == "" {
		t.column = header[0]
	}
	for _, about := range t.Notes() {
		t.note("%s", about)
	}
	return t, done, nil
}

// query returns what a row asks the matcher. A country that cannot be read is taken as
// not given, and noted once.
func (t *affiliations) query(r table.Row) match.Query {
	q := match.Query{Text: r.Get(t.column), Parent: t.parent}
	if cell := r.Get(t.country); t.country != "" && cell != "" {
		c, err := country.Read(cell)
		if q.Country = c.Code; err != nil && !t.unread[cell] {
			t.unread[cell] = true
			t.note("line %d: %s", r.Line, err)
		}
	}
	return q
}

// each matches the rows in batches and calls give for every row in order. A row that
// cannot be read is an error, because leaving it out would shift all answers after it.
func (t *affiliations) each(ctx context.Context, candidates bool, give func(table.Row, match.Query, matchedString) error) error {
	var rows []table.Row
	var queries []match.Query
	flush := func() error {
		results, err := t.matcher.matchStrings(ctx, queries, candidates)
		if err != nil {
			return err
		}
		for i, r := range results {
			if err := give(rows[i], queries[i], r); err != nil {
				return err
			}
		}
		rows, queries = rows[:0], queries[:0]
		return nil
	}
	for {
		row, err := t.Next()
		if err == io.EOF {
			return flush()
		}
		if err != nil {
			var fault record.Fault
			if errors.As(err, &fault) {
				return dataProblem(fmt.Errorf("%w; correct the row, so that every row has an answer", fault))
			}
			return err
		}
		q := t.query(row)
		rows, queries = append(rows, row), append(queries, q)
		if len(rows) == matchBatch {
			if err := flush(); err != nil {
				return err
			}
		}
	}
}

// added are the columns that -o csv adds to the table.
var added = []string{"match_id", "match_ror", "match_name", "match_score", "match_reason", "match_all", "match_source"}

// answered matches the rows and gives the header and then each row with the added
// columns, and the documents that have the names found. Columns of an earlier answer are replaced.
func (t *affiliations) answered(ctx context.Context, give func(cells []string, sources []document) error) error {
	header := t.Header()
	keep := make([]int, 0, len(header))
	var names []string
	for i, h := range header {
		if !slices.Contains(added, h) {
			keep, names = append(keep, i), append(names, h)
		}
	}
	if err := give(append(names, added...), nil); err != nil {
		return err
	}
	return t.each(ctx, false, func(row table.Row, _ match.Query, r matchedString) error {
		cells := make([]string, 0, len(keep)+len(added))
		for _, i := range keep {
			cell := ""
			if i < len(row.Fields()) {
				cell = row.Fields()[i]
			}
			cells = append(cells, cell)
		}
		answer := make([]string, len(added))
		sources, err := t.known.of(r.Chosen)
		if err != nil {
			return err
		}
		var all []string
		for _, c := range r.Chosen {
			all = append(all, string(c.ID))
		}
		if len(r.Chosen) > 0 {
			best := r.Chosen[0]
			answer = []string{string(best.ID), best.ROR, best.Name, strconv.FormatFloat(best.Score, 'f', 3, 64), best.Reason, strings.Join(all, " "), best.Source.Name}
		}
		return give(append(cells, answer...), sources)
	})
}

// matchCSV writes each row as soon as its batch is matched, so that a table of any length
// takes little memory.
func (p Process) matchCSV(ctx context.Context, t *affiliations) error {
	w := csv.NewWriter(p.Out)
	err := t.answered(ctx, func(cells []string, _ []document) error { return w.Write(exporttable.PlainCells(cells)) })
	w.Flush()
	return errors.Join(err, w.Error())
}

// matchTable writes the rows in any form of a table.
func (p Process) matchTable(ctx context.Context, t *affiliations, f form) error {
	var out *exporttable.Table
	said := map[string]document{}
	err := t.answered(ctx, func(cells []string, sources []document) error {
		for _, d := range sources {
			d.cited += said[d.ID].cited
			said[d.ID] = d
		}
		if out == nil {
			out = &exporttable.Table{Name: "matches"}
			for _, title := range cells {
				out.Columns = append(out.Columns, exporttable.Column{Title: title})
			}
			return nil
		}
		row := make([]any, len(cells))
		for i, cell := range cells {
			row[i] = cell
		}
		at := len(row) - len(added) + slices.Index(added, "match_score")
		if score, err := strconv.ParseFloat(cells[at], 64); err == nil {
			row[at] = score // a number in a workbook
		}
		out.Add(row...)
		return nil
	})
	if err != nil {
		return err
	}
	r := &reply{tables: []*exporttable.Table{out}, sources: documentTable(slices.SortedFunc(maps.Values(said), func(a, b document) int { return strings.Compare(a.ID, b.ID) }))}
	r.version, r.day = t.matcher.origin()
	return p.printReply(f, r)
}

// shownMatch is the answer for one row, as -o json prints it.
type shownMatch struct {
	Line       int              `json:"line"` // of the file, from 1
	Text       string           `json:"text"`
	Country    string           `json:"country,omitempty"`
	Chosen     []matchCandidate `json:"chosen"`
	Candidates []matchCandidate `json:"candidates"`
	Graph      json.RawMessage  `json:"graph"`
	Sources    []document       `json:"sources"` // of the names
}

// matchJSON writes a line for each row, with the candidates that were not chosen too.
func (p Process) matchJSON(ctx context.Context, t *affiliations, f form) error {
	var line bytes.Buffer
	out := json.NewEncoder(&line)
	out.SetEscapeHTML(false)
	return t.each(ctx, true, func(row table.Row, q match.Query, r matchedString) error {
		line.Reset()
		sources, err := t.known.of(r.Chosen, r.Candidates)
		if err != nil {
			return err
		}
		version, day := t.matcher.origin()
		if err := out.Encode(shownMatch{row.Line, q.Text, q.Country, r.Chosen, r.Candidates, origin(version, day), sources}); err != nil {
			return err
		}
		return p.printJSON(f, line.Bytes())
	})
}
