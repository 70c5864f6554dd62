package match

import (
	"cmp"
	"math"
	"slices"

	"liaison/internal/collab"
)

// acceptThreshold is the least score with which a candidate is chosen. A wrong answer is
// worse than none, so it is where F0.5 is about highest on all the gold sets.
const acceptThreshold = 0.6

// decidedScore is the score of what a person has decided.
const decidedScore = 0.999

// maxScore is the highest score without a person's decision.
const maxScore = 0.998

// maxCompared is how many candidates are compared with each other.
const maxCompared = 60

// resolve answers one query.
func (m *Matcher) resolve(q Query) Result {
	r := m.parse(q)
	var out Result
	limit := q.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	var taken []occurrence
	for _, f := range r.candidates(q) {
		grounds := r.grounds(&f)
		c := Candidate{ID: m.organisations[f.organisation].ID, Score: f.probability, Name: m.claims[f.name].Whole(), Reason: r.reason(&f, grounds), Grounds: grounds}
		if len(out.Candidates) < limit {
			out.Candidates = append(out.Candidates, c)
		}
		conflicts := func(g occurrence) bool { return f.overlaps(&g) && (f.method != decided || g.method != decided) }
		if f.probability < m.threshold || slices.ContainsFunc(taken, conflicts) {
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

// candidates returns the best occurrence of each organisation, the likeliest first,
// then by id. Withdrawn organisations and those of other kinds are left out.
func (r *parsedString) candidates(q Query) []occurrence {
	return r.rate(r.described(q))
}

// described returns all occurrences of names in the string with their own features.
func (r *parsedString) described(q Query) []occurrence {
	m := r.m
	all := r.find()
	out := all[:0]
	for i := range all {
		f := all[i]
		f.organisation = m.current(m.names[f.name].organisation)
		if o := &m.organisations[f.organisation]; o.Status == collab.Withdrawn || q.Kinds != nil && !slices.Contains(q.Kinds, o.Kind) {
			continue
		}
		r.describe(&f)
		out = append(out, f)
	}
	return out
}

// rate chooses among the occurrences of each organisation, and computes how likely
// each candidate is by the weights of the matcher.
func (r *parsedString) rate(all []occurrence) []occurrence {
	best := map[int32]int{}
	var list []occurrence
	for i := range all {
		f := &all[i]
		f.ownScore = r.ownScore(f)
		if at, ok := best[f.organisation]; !ok {
			best[f.organisation] = len(list)
			list = append(list, *f)
		} else if f.better(&list[at]) {
			list[at] = *f
		}
	}
	slices.SortFunc(list, func(a, b occurrence) int {
		return cmp.Or(cmp.Compare(b.ownScore, a.ownScore), cmp.Compare(a.organisation, b.organisation))
	})
	list = list[:min(len(list), maxCompared)]
	r.compare(list)
	for i := range list { // processors differ in the last bits of a power of e
		list[i].probability = math.Round(list[i].probability*1e6) / 1e6
	}
	slices.SortFunc(list, func(a, b occurrence) int {
		return cmp.Or(cmp.Compare(b.probability, a.probability), cmp.Compare(a.organisation, b.organisation))
	})
	return list
}

// ownScore returns the log odds of an occurrence by its own features.
func (r *parsedString) ownScore(f *occurrence) float64 {
	if f.method == decided {
		return math.Log(decidedScore / (1 - decidedScore))
	}
	return dot(r.m.weights.alone, f.features[:ownFeatures])
}

// better reports whether one occurrence of an organisation is a better one than
// another: by its own score, then by its length, then by the order of names.
func (f *occurrence) better(g *occurrence) bool {
	return cmp.Or(cmp.Compare(f.ownScore, g.ownScore), cmp.Compare(f.to-f.from, g.to-g.from), cmp.Compare(g.name, f.name)) > 0
}

// rollUp returns, instead of a candidate that is part of exactly one other
// organisation, that organisation; else the candidate.
func (m *Matcher) rollUp(c Candidate) Candidate {
	parents := m.organisations[m.byID[c.ID]].Parents
	if len(parents) != 1 {
		return c
	}
	at, ok := m.byID[parents[0]]
	if !ok {
		return c
	}
	o := &m.organisations[m.current(at)]
	if o.Status == collab.Withdrawn {
		return c
	}
	c.Reason = "what " + c.Name.Value + " is part of; " + c.Reason
	c.Grounds = slices.Concat([]Ground{WholeOfNamed}, c.Grounds)
	c.ID = o.ID
	return c
}
