package importer

import (
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// TestPagesEndByRowsOrStatements: a page ends with the row that fills it, and with the one
// that brings it to its number of statements, whichever comes first.
func TestPagesEndByRowsOrStatements(t *testing.T) {
	saying := func(n int) record.Record {
		return record.Record{File: "f", Claims: slices.Repeat([]collab.Claim{&collab.Name{}}, n)}
	}
	pages := make(chan []row, 9)
	p := &pager{ctx: t.Context(), size: 3, statements: 10, pages: pages}
	for _, n := range []int{1, 1, 1, 4, 7, 12, 1, 1} {
		if err := p.Record(saying(n)); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.flush(); err != nil {
		t.Fatal(err)
	}
	close(pages)
	var sizes []int
	for page := range pages {
		sizes = append(sizes, len(page))
	}
	if want := []int{3, 2, 1, 2}; !slices.Equal(sizes, want) {
		t.Errorf("pages of %v rows, want %v", sizes, want)
	}
}
