package ties

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// PartnerNode is an institution with what it shares with another one, in order of kind,
// then of the thing's id.
type PartnerNode struct {
	Node   Node
	Weight float64
	Shared []Shared
}

// Shared is a thing that two institutions share, and the kind of tie it makes. The
// thing of direct cooperation is None.
type Shared struct {
	Thing Node
	Kind  uint8 // index in collab.TieKinds
}

// Partners returns the institutions tied to the given one, by descending weight, then
// by id (rule 14), and none if the node is no institution. It returns the error of a
// context that ends.
func (t *Ties) Partners(ctx context.Context, of Node, weighting collab.Weighting) ([]PartnerNode, error) {
	return t.FirstPartners(ctx, of, weighting, -1)
}

// FirstPartners returns what Partners returns, of which only the first n need be in order:
// the others come after them. A negative number asks for all in order.
func (t *Ties) FirstPartners(ctx context.Context, of Node, weighting collab.Weighting, n int) ([]PartnerNode, error) {
	out, err := t.partners(ctx, of, weighting)
	putFirst(out, n, t.comparePartners)
	return out, err
}

// putFirst puts the first n of a list, in order, before the others; a negative number puts
// all in order. A page of a hub's partners shows few of thousands.
func putFirst[T any](list []T, n int, compare func(a, b T) int) {
	if n < 0 || n > len(list)/2 {
		slices.SortFunc(list, compare)
		return
	}
	if n == 0 {
		return
	}
	first, rest := list[:n], list[n:]
	slices.SortFunc(first, compare)
	for i, v := range rest {
		if compare(v, first[n-1]) >= 0 {
			continue
		}
		rest[i] = first[n-1]
		at, _ := slices.BinarySearchFunc(first[:n-1], v, compare)
		copy(first[at+1:], first[at:n-1])
		first[at] = v
	}
}

func (t *Ties) comparePartners(a, b PartnerNode) int {
	if c := cmp.Compare(b.Weight, a.Weight); c != 0 {
		return c
	}
	return cmp.Compare(t.Rank(a.Node), t.Rank(b.Node))
}

// partners returns what Partners returns, in no order.
func (t *Ties) partners(ctx context.Context, of Node, weighting collab.Weighting) ([]PartnerNode, error) {
	if of == live.None || t.KindIndex(of) != institutionKind {
		return nil, nil
	}
	lists := pairLists.Get().(*pairsByPartner)
	defer pairLists.Put(lists)
	pairs, err := t.pairs(ctx, lists.pairs[:0], of, weighting)
	if err != nil {
		return nil, err
	}
	lists.pairs = pairs
	return t.byPartner(lists), nil
}

// pair says that an institution is a partner through one thing.
type pair struct {
	partner Node
	Shared
	divisor int32 // the thing's weight of 1 is divided by this number
}

// pairsByPartner has lists that byPartner needs only while it runs. They are pooled,
// since a hub has thousands of pairs, and a page may ask for the partners of many.
type pairsByPartner struct {
	pairs    []pair
	places   []int32 // of each pair: the number of its partner
	counts   []int32 // of each partner: its pairs
	divisors []int32 // of each pair, in order of partners
}

var pairLists = sync.Pool{New: func() any { return new(pairsByPartner) }}

// pairs appends to out the partners of an institution with each thing that they share:
// things in order of kind, then id, direct cooperation as one of them.
func (t *Ties) pairs(ctx context.Context, out []pair, of Node, weighting collab.Weighting) ([]pair, error) {
	mine := t.thingsOf(of)
	list := make([]Shared, 0, len(mine)+1)
	for thing, memberships := range mine {
		list = append(list, Shared{thing, memberships[0].tie})
	}
	list = append(list, Shared{live.None, direct})
	slices.SortFunc(list, t.compareShared)
	kin := t.kin(of)
	for _, s := range list {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if s.Thing == live.None {
			for partner := range t.directPartners(of) {
				out = append(out, pair{partner, s, 1})
			}
			continue
		}
		first := len(out)
		others := t.eachParticipant(s.Thing, mine[s.Thing], func(partner Node) {
			if partner != of && !kin[partner] {
				out = append(out, pair{partner, s, 1})
			}
		}) - 1
		if weighting == collab.Fractional && others > 1 {
			for i := range out[first:] {
				out[first+i].divisor = others
			}
		}
	}
	return out, nil
}

// byPartner makes one partner of all pairs with the same institution. Its things keep
// the order of the pairs.
func (t *Ties) byPartner(l *pairsByPartner) []PartnerNode {
	numbers := t.newNumbers()
	defer numbers.release()
	l.places, l.counts = l.places[:0], l.counts[:0]
	for _, p := range l.pairs {
		n, known := numbers.add(p.partner)
		if !known {
			l.counts = append(l.counts, 0)
		}
		l.places = append(l.places, n)
		l.counts[n]++
	}
	out, shared, end := make([]PartnerNode, len(l.counts)), make([]Shared, len(l.pairs)), int32(0)
	for n, count := range l.counts {
		out[n] = PartnerNode{Node: numbers.nodes[n], Shared: shared[end : end : end+count]}
		end += count
	}
	l.divisors = slices.Grow(l.divisors[:0], len(l.pairs))[:len(l.pairs)]
	next := l.counts // from here on: where the next pair of the partner goes
	end = 0
	for n := range next {
		end, next[n] = end+next[n], end
	}
	for i, p := range l.pairs {
		n := l.places[i]
		out[n].Shared = append(out[n].Shared, p.Shared)
		l.divisors[next[n]] = p.divisor
		next[n]++
	}
	for n := range out {
		out[n].Weight = collab.Weigh(l.divisors[next[n]-int32(len(out[n].Shared)) : next[n]])
	}
	return out
}

// Shared returns what two institutions share, in order of kind, then of the thing's id.
func (t *Ties) Shared(a, b Node) []Shared {
	var out []Shared
	if a == b || t.kin(a)[b] {
		return nil
	}
	theirs := t.thingsOf(b)
	for thing, mine := range t.thingsOf(a) {
		if other, both := theirs[thing]; both && t.mayShareTime(mine, other) {
			out = append(out, Shared{thing, mine[0].tie})
		}
	}
	if t.directPartners(a)[b] != nil {
		out = append(out, Shared{live.None, direct})
	}
	slices.SortFunc(out, t.compareShared)
	return out
}

// compareShared orders things by kind, then id, direct cooperation first in its kind.
func (t *Ties) compareShared(a, b Shared) int {
	rank := func(v Node) int32 {
		if v == live.None {
			return -1
		}
		return t.Rank(v)
	}
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(rank(a.Thing), rank(b.Thing)))
}
