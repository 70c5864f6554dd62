package reconcile

import (
	"cmp"
	"math"
	"slices"

	"liaison/internal/collab"
)

// candidate is an entity that a query may mean, as clients see it.
type candidate struct {
	ID          collab.ID  `json:"id"`
	Name        string     `json:"name"`
	Description string     `json:"description,omitempty"`
	Score       float64    `json:"score"` // 0 to 100
	Match       bool       `json:"match"`
	Type        []typeInfo `json:"type"`
	Features    []feature  `json:"features,omitempty"`
}

// feature tells whether a candidate agrees with the row about a property.
type feature struct {
	ID    string `json:"id"`
	Value bool   `json:"value"`
}

// candidates returns the entities found: the match first, the others by falling
// score, equal scores by id; at most as many as the query asks for. Entities without
// facts, because the graph does not hold them, are left out.
//
// The score of an entity, from 0 to 100, is the greater of the matcher's score and
// of the share of the given identifiers that the entity has. If some entity has any
// of the identifiers, the match is the only entity that has all of them, unless the
// matcher chose another. Otherwise the match is the entity that the matcher chose.
// Where the matcher chose several, because the text names several, there is no match.
func (a *lookup) candidates(facts map[collab.ID]*Entity) []candidate {
	out := []candidate{}
	whole := 0
	for _, f := range a.found {
		if a.knownIdentifiers > 0 && f.identifiersHeld == a.knownIdentifiers {
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
		if a.knownIdentifiers > 0 {
			score = max(score, float64(f.identifiersHeld)/float64(a.knownIdentifiers))
			c.Match = whole == 1 && f.identifiersHeld == a.knownIdentifiers && (a.chosen == 0 || a.chosen == 1 && f.Chosen)
		} else {
			c.Match = f.Chosen && a.chosen == 1
		}
		if score > 0 { // NaN is not
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

// features compares the entity with the row, property by property; a property that
// cannot be compared is left out.
func (a *lookup) features(e *Entity) []feature {
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
