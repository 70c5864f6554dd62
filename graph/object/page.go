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

// Args are the paging arguments of a field; nil where not given.
type Args struct {
	First  *int32
	After  *string
	Last   *int32
	Before *string
}

// window is what Args ask of one list. Both cursors may be given: the list is
// cut at them first, then first or last counts, as Relay says.
type window struct {
	list          listKey
	count         int
	backward      bool
	after, before *store.Position
}

// window checks the arguments (rule 21).
func (a Args) window(l listKey) (w window, err error) {
	w = window{list: l, count: defaultPage, backward: a.Last != nil}
	if a.First != nil && a.Last != nil {
		return w, collab.Errorf(collab.BadUserInput, "give first or last, not both")
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

// count is a number of entries asked for; what lies outside 0 to 100 is refused.
func checkCount(name string, n *int32) (int, error) {
	if n == nil {
		return defaultPage, nil
	}
	if *n < 0 || *n > maxPage {
		return 0, collab.Errorf(collab.BadUserInput, "%s is %d: give 0 to %d", name, *n, maxPage)
	}
	return int(*n), nil
}

// PageInfo tells whether a list goes on, and where.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
}

func pageInfo(w window, positions []store.Position, previous, next bool) *PageInfo {
	info := &PageInfo{HasNextPage: next, HasPreviousPage: previous}
	if len(positions) > 0 {
		start, end := w.list.cursor(positions[0]), w.list.cursor(positions[len(positions)-1])
		info.StartCursor, info.EndCursor = &start, &end
	}
	return info
}

// cut is the window's part of a whole list that is in order of position.
func pageOf[T any](w window, all []T, position func(T) store.Position) ([]T, []store.Position, *PageInfo) {
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
