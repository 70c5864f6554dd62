package cli

import (
	"context"
	"fmt"
	"strconv"

	"liaison/internal/collab"
	"liaison/internal/export/table"
	"liaison/internal/importer"
	"liaison/internal/store"
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
	t := table.New("rows", "line", "partner", "found", "in the graph", "by")
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
		t.Add(place(r.Row), partner, string(r.Outcome), name, r.By)
	}
	_ = t.Text(p.Out, p.layout()) // Run tells when it was lost
}
