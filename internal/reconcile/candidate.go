package reconcile

import (
	"cmp"
	"math"
	"slices"

	"liaison/internal/collab"
)

type candidate struct {
	ID          collab.ID  `json:"id"`
	Name        string     `json:"name"`
	Description string     `json:"description,omitempty"`
	Score       float64    `json:"score"` // 0 to 100
	Match       bool       `json:"match"`
	Type        []typeInfo `json:"type"`
	Features    []feature  `json:"features,omitempty"`
}

// feature tells whether a candidate agrees with what a row says of a property.
type feature struct {
	ID    string `json:"id"`
	Value bool   `json:"value"`
}

// candidates are the entities found, the match first, then by score and id, at
// most as many as asked for. Entities that are not, or no longer, in the graph
// are left out.
//
// A score is the greater of the matcher's and the share of the identifiers given
// that the entity has, out of 100. The match is the one entity that has all the
// identifiers, unless the matcher bets on another; where none were given, or
// nobody has them, it is the one that the matcher chose. A text that names several
// institutions has several chosen, and no match.
func (a *ask) candidates(facts map[collab.ID]*Entity) []candidate {
	out := []candidate{}
	whole := 0
	for _, f := range a.found {
		if a.pids > 0 && f.held == a.pids {
			whole++
		}
	}
	for id, f := range a.found {
		e := facts[id]
		if e == nil || len(a.kinds) > 0 && !slices.Contains(a.kinds, e.Kind) {
			continue
		}
		c := candidate{ID: id, Name: nameOf(e), Description: describe(e, f.Reason), Type: typesOf(e), Features: a.features(e)}
		score := f.Score
		if a.pids > 0 {
			score = max(score, float64(f.held)/float64(a.pids))
			c.Match = whole == 1 && f.held == a.pids && (a.chosen == 0 || a.chosen == 1 && f.Chosen)
		} else {
			c.Match = f.Chosen && a.chosen == 1
		}
		if score > 0 { // and a number
			// Two digits: more would tell apart what the matcher cannot.
			c.Score = math.Round(10_000*min(score, 1)) / 100
		}
		out = append(out, c)
	}
	slices.SortFunc(out, func(x, y candidate) int {
		switch {
		case x.Match != y.Match:
			if x.Match {
				return -1
			}
			return 1
		case x.Score != y.Score:
			return cmp.Compare(y.Score, x.Score)
		}
		return cmp.Compare(x.ID, y.ID)
	})
	return out[:min(len(out), a.limit)]
}

func (a *ask) features(e *Entity) []feature {
	var out []feature
	for _, g := range a.given {
		p, ok := propertyOf(g.pid)
		if !ok || slices.ContainsFunc(out, func(f feature) bool { return f.ID == g.pid }) {
			continue
		}
		if agrees, known := p.agrees(e, g.values); known {
			out = append(out, feature{g.pid, agrees})
		}
	}
	return out
}
