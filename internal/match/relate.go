package match

import (
	"math"
	"slices"
)

// relate tells of each what it is among the others, and how likely that makes it.
func (r *parsedString) compareAll(list []occurrence) {
	for i := range list {
		f := &list[i]
		x := &f.x
		clear(x[ownFeatures:])
		set := func(k feature, v float64) { x[k] = max(x[k], v) }
		others := 0.0
		x[fFirst] = 1
		for j := range list {
			g := &list[j]
			if i == j {
				continue
			}
			if g.score > f.score {
				x[fFirst] = 0
			}
			p := sigmoid(g.score)
			if f.overlaps(g) {
				switch longer := (g.to - g.from) - (f.to - f.from); {
				case longer < 0:
					set(fOverlap, p)
					continue
				case longer > 0:
					set(fWithin, p)
					if g.method <= inWords && r.continuesPast(f, g) {
						x[fCut] = 1
					}
				case r.m.isAncestor(f.entity, g.entity):
					x[fParentOfRival] = 1
				}
				others += math.Exp(g.score - f.score)
				continue
			}
			if r.words[f.from].part != r.words[g.from].part || r.conjoined(f, g) {
				continue
			}
			switch {
			case r.m.isAncestor(g.entity, f.entity):
				set(fAncestor, p)
			case r.m.isAncestor(f.entity, g.entity):
				set(fDescendant, p)
			default:
				set(fUnrelated, p)
				if g.from > f.from {
					set(fAfter, p)
				} else {
					set(fBefore, p)
				}
			}
			if r.m.entities[f.entity].Country == r.m.entities[g.entity].Country {
				set(fPeerCountry, p)
			} else {
				set(fPeerForeign, p)
			}
		}
		x[fOdds] = max(-math.Log1p(others), -6) / 2
		family := max(x[fAncestor], x[fDescendant])
		x[fOddsFamily] = family * x[fOdds]
		x[fEducationFamily] = family * x[fEducation]
		x[fGovernmentFamily] = family * x[fGovernment]
		x[fInnerUnrelated] = x[fUnrelated] * x[fInner]
		x[fPeerCountrySame] = x[fPeerCountry] * x[fSharers]
		f.p = min(sigmoid(dot(allWeights[:], x[:])), maxScore)
		if r.inOtherCountry(f) {
			f.p = min(f.p, foreignCap)
		}
		if f.method == decided {
			f.p = decidedScore
		}
	}
	// One place names one institution or none: so the odds of those that are found
	// there stand against each other.
	for i := range list {
		f := &list[i]
		sum := 0.0
		for j := range list {
			if g := &list[j]; i != j && g.method != decided && f.overlaps(g) {
				sum += g.p / (1 - g.p)
			}
		}
		odds := f.p / (1 - f.p)
		if f.sharedP = f.p; f.method != decided {
			f.sharedP = odds / (1 + odds + sum)
		}
	}
	for i := range list {
		list[i].p = list[i].sharedP
	}
}

// joined tells whether nothing but a word as "and" stands between two whole names:
// then neither speaks against the other.
func (r *parsedString) conjoined(f, g *occurrence) bool {
	if f.method > inWords || g.method > inWords {
		return false
	}
	if f.from > g.from {
		f, g = g, f
	}
	if g.from != f.to+1 {
		return false
	}
	between := r.tokens[r.at[f.to]+1 : r.at[g.from]]
	return slices.ContainsFunc(between, func(t token) bool { return conjunctions[t.plain] })
}

func (f *occurrence) overlaps(g *occurrence) bool { return f.from <= g.to && g.from <= f.to }

// goesOn tells whether a longer name has, behind the shorter one, a word that is
// none of departments and the like.
func (r *parsedString) continuesPast(f, g *occurrence) bool {
	return g.to > f.to && !subunitWords[r.words[f.to+1].word] && r.words[f.to+1].gap < gapComma
}
