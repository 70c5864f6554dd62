package network

import (
	"cmp"
	"context"
	"slices"
)

// longest is more than any path asked for (rule 16 has at most 12 links), and
// what a byte of distance holds.
const longest = 250

// Distance is the number of links of a shortest path, -1 where there is none of
// at most maxLength links. Where that took more than budget links to look at it
// stops: cut is then the length that was not ruled out any more, else 0.
func Distance(ctx context.Context, web Web, from, to int32, maxLength, budget int) (length, cut int, err error) {
	s := newSearch(ctx, web, budget)
	defer s.done()
	defer s.reset(nil)
	length, err = s.length([]int32{from}, to, nil, min(maxLength, longest))
	if err == errBudget {
		return -1, s.sides[0].depth + s.sides[1].depth + 1, nil
	}
	return length, 0, err
}

// Paths are the first limit simple paths between two nodes, none longer than
// maxLength links, in order of length, then of the nodes along them (rule 16).
// From a node to itself there is one, of length 0.
//
// All paths not yet found are divided into sets: those that begin like some path
// found and then turn off. The least of each set is found by one search, and the
// least of these comes next. (J. Y. Yen, Manage. Sci. 17, 712, 1971; E. L.
// Lawler, Manage. Sci. 18, 401, 1972.) A set is searched only when the bound on
// its least path comes first, so few are as long as paths are equally short.
//
// Where that takes more than budget links to look at, cut is the length from
// which on paths may be missing, else 0.
func Paths(ctx context.Context, web Web, from, to int32, maxLength, limit, budget int) (paths [][]int32, cut int, err error) {
	if from == to {
		return [][]int32{{from}}, 0, ctx.Err()
	}
	maxLength = min(maxLength, longest)
	s := newSearch(ctx, web, budget)
	defer s.done()
	sets := []turn{{path: []int32{from}, kept: 1}} // the least is the last
	add := func(t turn) {
		i, _ := slices.BinarySearchFunc(sets, t, func(a, b turn) int { return b.compare(a) })
		sets = slices.Insert(sets, i, t)
	}
	for len(sets) > 0 && len(paths) < limit {
		t := sets[len(sets)-1]
		sets = sets[:len(sets)-1]
		if t.found {
			end := web.stop(t.path)
			if end == len(t.path) {
				paths = append(paths, t.path)
			}
			for kept := t.kept; kept < min(end+1, len(t.path)); kept++ {
				add(t.turnOff(kept))
			}
			continue
		}
		found, err := s.least(&t, to, maxLength)
		switch {
		case err == errBudget:
			add(t) // it may not be the least any more
			return paths, max(1, sets[len(sets)-1].length), nil
		case err != nil:
			return nil, 0, err
		case found:
			add(t)
		}
	}
	return paths, 0, nil
}

// turn is the set of the paths that begin with the first kept nodes of path, and
// go on to none of those in not. path is the least of the set once it is found;
// before that, no path of the set comes before it and length.
type turn struct {
	path   []int32
	length int
	kept   int
	not    []int32
	found  bool
}

func (t turn) compare(o turn) int {
	return cmp.Or(cmp.Compare(t.length, o.length), slices.Compare(t.path, o.path))
}

// turnOff is the set of the paths of t, its least left out, that share the first
// kept nodes with that, and no more. Those of equal length go on to a later node.
func (t turn) turnOff(kept int) turn {
	next := t.path[kept]
	bound := append(slices.Clone(t.path[:kept]), next+1)
	not := []int32{next}
	if kept == t.kept {
		not = append(not, t.not...)
	}
	return turn{path: bound, length: t.length, kept: kept, not: not}
}

// least finds the least path of the set; false where it is empty. Where the
// budget ends it, it has raised the bound on the length.
func (s *search) least(t *turn, to int32, maxLength int) (bool, error) {
	begin := t.path[:t.kept]
	if t.kept > maxLength {
		return false, nil
	}
	links, err := s.links(begin[t.kept-1])
	if err != nil {
		return false, err
	}
	starts := slices.DeleteFunc(links, func(v int32) bool { return slices.Contains(t.not, v) })
	defer s.reset(begin)
	rest, err := s.length(starts, to, begin, maxLength-t.kept)
	shortest := t.kept + s.sides[0].depth + s.sides[1].depth // what is shorter is ruled out
	if rest < 0 {
		shortest++
	}
	t.length = max(t.length, shortest)
	if err != nil || rest < 0 {
		return false, err
	}
	end, err := s.first(rest)
	if err != nil {
		return false, err
	}
	t.path, t.found = append(slices.Clone(begin), end...), true
	return true, nil
}
