package match

import (
	"cmp"
	"math"
	"slices"

	"liaison/internal/collab"
)

// bet is the score from which on a candidate is chosen. An answer that is wrong
// is worse than none: F0.5 is best about here on all the sets.
const acceptThreshold = 0.65

// certain is the score of what a person has decided.
const decidedScore = 0.999

// surest is the most that a score can be without a person.
const maxScore = 0.998

// abroad is the most that the score can be of one that is known to be in another
// country than the given one: either is wrong, and nothing tells which. It is
// less than bet.
const foreignCap = 0.5

// most candidates that are compared with each other.
const maxCompared = 60

func (m *Matcher) resolve(q Query) Result {
	r := m.read(q)
	var out Result
	limit := q.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	var taken []occurrence
	for _, f := range r.evaluate(q) {
		c := Candidate{ID: m.entities[f.entity].ID, Score: f.p, Name: m.names[f.name].claim, Reason: r.reason(&f)}
		if len(out.Candidates) < limit {
			out.Candidates = append(out.Candidates, c)
		}
		if f.p < acceptThreshold || slices.ContainsFunc(taken, func(g occurrence) bool { return f.overlaps(&g) && (f.method != decided || g.method != decided) }) {
			continue
		}
		taken = append(taken, f)
		if q.Parent {
			c = m.rollUp(c)
		}
		if !slices.ContainsFunc(out.Chosen, func(o Candidate) bool { return o.ID == c.ID }) {
			out.Chosen = append(out.Chosen, c)
		}
	}
	return out
}

// elsewhere tells whether the entity is known to be in another country than the
// given one.
func (r *parsedString) inOtherCountry(f *occurrence) bool {
	return r.givenCountry != "" && r.country(r.m.entities[f.entity].Country, f.from, f.to) < 0
}

// judged are the candidates, one an entity, the likeliest first.
func (r *parsedString) evaluate(q Query) []occurrence {
	m := r.m
	all := r.find()
	best := map[int32]int{}
	var list []occurrence
	for i := range all {
		f := &all[i]
		f.entity = m.current(m.names[f.name].entity)
		if e := &m.entities[f.entity]; e.Status == collab.Withdrawn || q.Kinds != nil && !slices.Contains(q.Kinds, e.Kind) {
			continue
		}
		r.computeFeatures(f)
		if at, ok := best[f.entity]; !ok {
			best[f.entity] = len(list)
			list = append(list, *f)
		} else if f.better(&list[at]) {
			list[at] = *f
		}
	}
	slices.SortFunc(list, func(a, b occurrence) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.entity, b.entity))
	})
	list = list[:min(len(list), maxCompared)]
	r.compareAll(list)
	for i := range list { // processors differ in the last bits of a power of e
		list[i].p = math.Round(list[i].p*1e6) / 1e6
	}
	slices.SortFunc(list, func(a, b occurrence) int { return cmp.Or(cmp.Compare(b.p, a.p), cmp.Compare(a.entity, b.entity)) })
	return list
}

// better tells whether one name of an entity is a better one than another.
func (f *occurrence) better(g *occurrence) bool {
	return cmp.Or(cmp.Compare(f.score, g.score), cmp.Compare(f.to-f.from, g.to-g.from), cmp.Compare(g.name, f.name)) > 0
}

// rolled is the one entity that a candidate is part of, or the candidate.
func (m *Matcher) rollUp(c Candidate) Candidate {
	parents := m.entities[m.byID[c.ID]].Parents
	if len(parents) != 1 {
		return c
	}
	at, ok := m.byID[parents[0]]
	if !ok {
		return c
	}
	e := &m.entities[m.current(at)]
	if e.Status == collab.Withdrawn {
		return c
	}
	c.Reason = "what " + c.Name.Value + " is part of; " + c.Reason
	c.ID = e.ID
	return c
}
