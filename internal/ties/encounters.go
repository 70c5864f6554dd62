package ties

import (
	"context"
	"encoding/binary"
	"slices"

	"liaison/internal/collab"
)

// encounters lists, for two groups of institutions, the things in which their members
// take part and who else does. Members are numbered by their place in their group,
// everybody else (an outsider) by outsiders.
//
//	group 0: A B        alliance X: members[0] A     members[1] C    outsiders O P
//	group 1: C D        project Y:  members[0] A B   members[1] D    outsiders P
type encounters struct {
	*Ties
	groups    [2][]Node
	places    [2]*nodeNumbers // the place of each member in its group
	outsiders *nodeNumbers
	things    []Node // in order of kind, then id
	rosters   map[Node]*roster
	// kinOf has, for each group, the outsiders that are parts or wholes of members, with
	// the places of these; see Ties.kin.
	kinOf [2]map[int32]map[int32]bool
}

// roster lists who takes part in one thing.
type roster struct {
	Shared
	members    [2][]spell // of each group, by place
	secondOnly []spell    // members of the second group that are not in the first, by place
	outsiders  []spell    // by number
}

// spell is the participants that were in a thing during the same days. Under asOf the
// days are not looked at, and all participants make one spell.
type spell struct {
	spans []collab.Span
	who   []int32
}

// encounters lists what the members of two groups take part in. The caller releases it.
func (t *Ties) encounters(ctx context.Context, a, b []Node) (*encounters, error) {
	e := &encounters{
		Ties: t, groups: [2][]Node{a, b}, places: [2]*nodeNumbers{t.newNumbers(), t.newNumbers()},
		outsiders: t.newNumbers(), rosters: map[Node]*roster{}, kinOf: [2]map[int32]map[int32]bool{{}, {}},
	}
	if err := e.fill(ctx); err != nil {
		e.release()
		return nil, err
	}
	return e, nil
}

func (e *encounters) release() {
	e.places[0].release()
	e.places[1].release()
	e.outsiders.release()
}

func (e *encounters) fill(ctx context.Context) error {
	for side, group := range e.groups {
		for _, v := range group {
			e.places[side].add(v)
		}
	}
	for _, group := range e.groups {
		for _, v := range group {
			if err := ctx.Err(); err != nil {
				return err
			}
			for thing, memberships := range e.thingsOf(v) {
				if e.rosters[thing] == nil {
					e.rosters[thing] = &roster{Shared: Shared{thing, memberships[0].tie}}
					e.things = append(e.things, thing)
				}
			}
		}
	}
	slices.SortFunc(e.things, func(x, y Node) int { return e.compareShared(e.rosters[x].Shared, e.rosters[y].Shared) })
	for _, thing := range e.things {
		if err := ctx.Err(); err != nil {
			return err
		}
		e.fillRoster(e.rosters[thing])
	}
	e.findKin()
	return nil
}

// findKin fills kinOf.
func (e *encounters) findKin() {
	for side, group := range e.groups {
		for place, v := range group {
			for other := range e.kin(v) {
				outsider := e.outsiders.find(other)
				if outsider < 0 {
					continue
				}
				if e.kinOf[side][outsider] == nil {
					e.kinOf[side][outsider] = map[int32]bool{}
				}
				e.kinOf[side][outsider][int32(place)] = true
			}
		}
	}
}

// fillRoster lists the participants of the roster's thing.
func (e *encounters) fillRoster(r *roster) {
	first, second := newSpells(&r.members[0]), newSpells(&r.members[1])
	secondOnly, outsiders := newSpells(&r.secondOnly), newSpells(&r.outsiders)
	for _, p := range e.participants(r.Thing) {
		spans := e.spansOf(p.memberships)
		inFirst, inSecond := e.places[0].find(p.institution), e.places[1].find(p.institution)
		if inFirst >= 0 {
			first.add(spans, inFirst)
		}
		if inSecond >= 0 {
			second.add(spans, inSecond)
		}
		switch {
		case inFirst >= 0:
		case inSecond >= 0:
			secondOnly.add(spans, inSecond)
		default:
			number, _ := e.outsiders.add(p.institution)
			outsiders.add(spans, number)
		}
	}
}

// spells sorts participants into a list of spells.
type spells struct {
	list *[]spell
	at   map[string]int // the index of the spell with given days
	key  []byte
}

func newSpells(list *[]spell) *spells { return &spells{list: list, at: map[string]int{}} }

// add puts a participant into the spell of its days.
func (s *spells) add(spans []collab.Span, who int32) {
	s.key = s.key[:0]
	for _, span := range spans {
		s.key = binary.BigEndian.AppendUint32(s.key, uint32(span.From))
		s.key = binary.BigEndian.AppendUint32(s.key, uint32(span.To))
	}
	at, ok := s.at[string(s.key)]
	if !ok {
		at = len(*s.list)
		s.at[string(s.key)] = at
		*s.list = append(*s.list, spell{spans: spans})
	}
	x := &(*s.list)[at]
	x.who = append(x.who, who)
}

// spansOf returns the days of memberships of one participant, in order, none of them
// overlapping another. Under asOf nobody asks for days, and it returns none.
func (t *Ties) spansOf(memberships []membership) (out []collab.Span) {
	if t.when.AsOf != nil {
		return nil
	}
	for _, m := range memberships {
		out = t.appendSpans(out, m)
	}
	return merged(out)
}

// overlapInTime reports whether participants of a thing during the given days may have
// met in it (rule 12). Under asOf they have: both hold at that day.
func (t *Ties) overlapInTime(a, b []collab.Span) bool { return t.when.AsOf != nil || overlap(a, b) }
