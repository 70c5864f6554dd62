package cli

import (
	"context"
	"fmt"
	"strconv"
	"text/tabwriter"

	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/store"
)

// suggestFrom returns the matcher of a list of partners: it finds which institution
// of the graph a partner's name means. The names of the graph are read when the
// first partner needs it.
func suggestFrom(s store.Reader) func(ctx context.Context, name, city, country string) (importer.Suggestion, error) {
	var matcher *match.Matcher
	return func(ctx context.Context, name, city, country string) (importer.Suggestion, error) {
		var out importer.Suggestion
		if matcher == nil {
			list, err := catalog.Read(ctx, s, collab.Now())
			if err != nil {
				return out, err
			}
			matcher = match.New(list)
		}
		q := match.Query{Text: name, Country: country, Kinds: []collab.EntityKind{collab.KindInstitution}, Limit: suggestions}
		if city != "" {
			q.Text += ", " + city
		}
		result, err := matcher.Match(ctx, q)
		if err != nil {
			return out, err
		}
		for _, c := range result.Chosen {
			out.Sure = append(out.Sure, c.ID)
			if out.Reason == "" {
				out.Reason = fmt.Sprintf("the matcher, %.2f: %s", c.Score, c.Reason)
			}
		}
		for _, c := range result.Candidates {
			if c.Score >= unlikely {
				out.Candidates = append(out.Candidates, c.ID)
			}
		}
		return out, nil
	}
}

// A partner that is not recognised is shown a few candidates, and none that is
// unlikely: most partners that the graph lacks have some namesake in it.
const (
	suggestions = 3
	unlikely    = 0.15
)

// listRow is the row of a list with the name that the graph has for its institution.
type listRow struct {
	importer.Row
	EntityName string   `json:"entityName,omitempty"`
	Among      []string `json:"candidateNames,omitempty"`
}

// nameRows returns the rows with the names that the graph has for their institutions and
// candidates, in the order of the rows.
func nameRows(ctx context.Context, s store.Reader, rows []importer.Row) ([]listRow, error) {
	var ids []collab.ID
	for _, r := range rows {
		ids = append(append(ids, r.Entity), r.Candidates...)
	}
	if len(ids) == 0 {
		return nil, nil
	}
	records, err := s.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	names := map[collab.ID]string{}
	for _, r := range records {
		if r != nil {
			names[r.ID] = r.Name
		}
	}
	out := make([]listRow, 0, len(rows))
	for _, r := range rows {
		row := listRow{Row: r, EntityName: names[r.Entity]}
		for _, id := range r.Candidates {
			row.Among = append(row.Among, names[id])
		}
		out = append(out, row)
	}
	return out, nil
}

// place returns where a row stands: its line, or its sheet and its number there.
func place(r importer.Row) string {
	if r.Sheet != "" {
		return printable(fmt.Sprintf("%s!%d", r.Sheet, r.Line))
	}
	return strconv.Itoa(r.Line)
}

// sayRows prints which institution each row of a list is about.
func (p Process) sayRows(rows []listRow) {
	if len(rows) == 0 {
		return
	}
	w := tabwriter.NewWriter(p.Out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "LINE\tPARTNER\t\tIN THE GRAPH\tBY")
	for _, r := range rows {
		name := r.EntityName
		if len(r.Among) > 0 {
			name = "? " + r.Among[0]
			if more := len(r.Among) - 1; more > 0 {
				name += fmt.Sprintf(" (and %d more)", more)
			}
		}
		partner := r.Name
		if r.Country != "" {
			partner += ", " + r.Country
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", place(r.Row), printable(partner), r.Outcome, printable(name), printable(r.By))
	}
	_ = w.Flush() // Run tells when it was lost
}
