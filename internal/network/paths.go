package network

import (
	"cmp"
	"context"
	"errors"
	"slices"
)

// longest is the greatest path length that a search can represent: distances are
// bytes. Rule 16 allows at most 12 links.
const longest = 250

// Distance returns the number of links of a shortest path between two nodes, or -1
// if there is none of at most maxLength links. The search stops after budget links;
// cut is then the smallest length that it has not ruled out, and otherwise 0.
func Distance(ctx context.Context, graph PathGraph, from, to int32, maxLength, budget int) (length, cut int, err error) {
	s := newSearch(ctx, graph, budget)
	defer s.done()
	defer s.reset(nil)
	length, err = s.length([]int32{from}, to, nil, min(maxLength, longest))
	if errors.Is(err, errBudget) {
		return -1, s.sides[0].depth + s.sides[1].depth + 1, nil
	}
	return length, 0, err
}

// Paths returns the first limit simple paths between two nodes, none longer than
// maxLength links, in order of length and then of the nodes along them (rule 16).
// A node has exactly one path to itself, of length 0.
//
// The algorithm is that of Yen, with Lawler's improvement: the paths not yet found
// are partitioned into sets, each of which shares a prefix with a path found before
// and then deviates from it. One search finds the least path of a set, and the least
// of these is the next answer. (J. Y. Yen, Manage. Sci. 17, 712, 1971; E. L. Lawler,
// Manage. Sci. 18, 401, 1972.) A set is searched only when the lower bound on its
// least path comes first, so that few sets are searched at all.
//
// If the search had to look at more than budget links, cut is the length from which
// on paths may be missing; otherwise cut is 0.
func Paths(ctx context.Context, graph PathGraph, from, to int32, maxLength, limit, budget int) (paths [][]int32, cut int, err error) {
	if from == to {
		return [][]int32{{from}}, 0, ctx.Err()
	}
	maxLength = min(maxLength, longest)
	s := newSearch(ctx, graph, budget)
	defer s.done()
	sets := []deviation{{path: []int32{from}, prefix: 1}} // in descending order: the least is the last
	add := func(d deviation) {
		i, _ := slices.BinarySearchFunc(sets, d, func(a, b deviation) int { return b.compare(a) })
		sets = slices.Insert(sets, i, d)
	}
	for len(sets) > 0 && len(paths) < limit {
		d := sets[len(sets)-1]
		sets = sets[:len(sets)-1]
		if d.found {
			end := graph.firstBlocked(d.path)
			if end == len(d.path) {
				paths = append(paths, d.path)
			}
			for prefix := d.prefix; prefix < min(end+1, len(d.path)); prefix++ {
				add(d.branchAt(prefix))
			}
			continue
		}
		found, err := s.leastPath(&d, to, maxLength)
		switch {
		case errors.Is(err, errBudget):
			add(d) // its bound has been raised, so it may not be the least any more
			return paths, max(1, sets[len(sets)-1].length), nil
		case err != nil:
			return nil, 0, err
		case found:
			add(d)
		}
	}
	return paths, 0, nil
}

// deviation is a set of paths: those that begin with the first prefix nodes of path
// and do not continue with any node in excluded. Once found is set, path is the
// least path of the set; before, path and length are lower bounds of all its paths.
type deviation struct {
	path     []int32
	length   int
	prefix   int
	excluded []int32
	found    bool
}

// compare orders sets by the length of their least path (or its bound), then by the
// nodes along it.
func (d deviation) compare(o deviation) int {
	return cmp.Or(cmp.Compare(d.length, o.length), slices.Compare(d.path, o.path))
}

// branchAt returns the paths of d, other than its least one, that agree with the
// least one on exactly the first prefix nodes. Among those of the same length, each
// continues with a node after the one that the least path continues with.
func (d deviation) branchAt(prefix int) deviation {
	next := d.path[prefix]
	bound := append(slices.Clone(d.path[:prefix]), next+1)
	excluded := []int32{next}
	if prefix == d.prefix {
		excluded = append(excluded, d.excluded...)
	}
	return deviation{path: bound, length: d.length, prefix: prefix, excluded: excluded}
}

// leastPath finds the least path of the set and stores it in d; it returns false if
// the set is empty. If the budget ends the search, the bound d.length has been raised.
func (s *search) leastPath(d *deviation, to int32, maxLength int) (bool, error) {
	begin := d.path[:d.prefix]
	if d.prefix > maxLength {
		return false, nil
	}
	links, err := s.links(begin[d.prefix-1])
	if err != nil {
		return false, err
	}
	starts := slices.DeleteFunc(slices.Clone(links), func(v int32) bool { return slices.Contains(d.excluded, v) })
	defer s.reset(begin)
	rest, err := s.length(starts, to, begin, maxLength-d.prefix)
	shortest := d.prefix + s.sides[0].depth + s.sides[1].depth // anything shorter is ruled out
	if rest < 0 {
		shortest++
	}
	d.length = max(d.length, shortest)
	if err != nil || rest < 0 {
		return false, err
	}
	end, err := s.first(rest)
	if err != nil {
		return false, err
	}
	d.path, d.found = append(slices.Clone(begin), end...), true
	return true, nil
}
