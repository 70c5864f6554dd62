package object

import (
	"sort"

	"liaison/internal/collab"
	"liaison/internal/store"
)

const (
	defaultPage = 20
	maxPage     = 100
)

// Args are the paging arguments of a field, nil where not given.
type Args struct {
	First  *int32
	After  *string
	Last   *int32
	Before *string
}

// window is the part of a list that the arguments ask for. Where both cursors are
// given, the list is cut at both of them before first or last is applied, as the
// Relay specification says.
type window struct {
	list          *listKey
	count         int
	backward      bool
	after, before *store.Position
}

// window checks the arguments against the list (rule 21).
func (a Args) window(l *listKey) (w window, err error) {
	w = window{list: l, count: defaultPage, backward: a.Last != nil}
	if a.First != nil && a.Last != nil {
		return w, collab.Errorf(collab.BadUserInput, "first and last are both given: give one of them")
	}
	if a.First != nil {
		w.count, err = checkCount("first", a.First)
	} else if a.Last != nil {
		w.count, err = checkCount("last", a.Last)
	}
	if err == nil && a.After != nil {
		w.after, err = l.position(*a.After)
	}
	if err == nil && a.Before != nil {
		w.before, err = l.position(*a.Before)
	}
	return w, err
}

// checkCount reads a number of entries: 20 where it is not given, and BAD_USER_INPUT
// where it lies outside 0 to 100.
func checkCount(name string, n *int32) (int, error) {
	if n == nil {
		return defaultPage, nil
	}
	if *n < 0 || *n > maxPage {
		return 0, collab.Errorf(collab.BadUserInput, "%s is %d: give a number from 0 to %d", name, *n, maxPage)
	}
	return int(*n), nil
}

// PageInfo tells whether a list goes on before and after a page, and the cursors of
// the page's ends.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool

	list      *listKey
	positions []store.Position // of the edges
}

// StartCursor is the cursor of the first edge of the page, nil where it has none.
func (p *PageInfo) StartCursor() *string { return p.cursor(0) }

// EndCursor is the cursor of the last edge of the page, nil where it has none.
func (p *PageInfo) EndCursor() *string { return p.cursor(len(p.positions) - 1) }

func (p *PageInfo) cursor(i int) *string {
	if len(p.positions) == 0 {
		return nil
	}
	cursor := p.list.cursor(p.positions[i])
	return &cursor
}

func pageInfo(w window, positions []store.Position, previous, next bool) PageInfo {
	return PageInfo{HasNextPage: next, HasPreviousPage: previous, list: w.list, positions: positions}
}

// pageOf gives the part of a whole list in the window, with the position of each
// entry. The list must be in order of position.
func pageOf[T any](w window, all []T, position func(T) store.Position) ([]T, []store.Position, PageInfo) {
	from, to := 0, len(all)
	if w.after != nil {
		from = sort.Search(len(all), func(i int) bool { return position(all[i]).Compare(*w.after) > 0 })
	}
	if w.before != nil {
		to = sort.Search(len(all), func(i int) bool { return position(all[i]).Compare(*w.before) >= 0 })
	}
	to = max(from, to)
	if w.backward {
		from = max(from, to-w.count)
	} else {
		to = min(to, from+w.count)
	}
	part := all[from:to]
	positions := make([]store.Position, len(part))
	for i, v := range part {
		positions[i] = position(v)
	}
	return part, positions, pageInfo(w, positions, from > 0, to < len(all))
}
