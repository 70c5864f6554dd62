package match

import (
	"math"
	"slices"
)

// compare fills in the features of each candidate among the others, and computes the
// probability that the string names it.
func (r *parsedString) compare(list []occurrence) {
	explained := r.explained(list)
	for i := range list {
		f := &list[i]
		clear(f.features[ownFeatures:])
		r.compareWithOthers(list, i)
		r.compareWithSegments(f, explained)
		r.combine(f)
		f.probability = min(sigmoid(dot(r.m.weights.among, f.features[:])), maxScore)
		if f.doubtful = r.isDoubtful(f); f.doubtful {
			f.probability = min(f.probability, doubtCap)
		}
		if r.isAcronymWithPlaces(f) {
			f.probability = max(f.probability, clearAcronym)
		}
		if f.method == decided {
			f.probability = decidedScore
		}
	}
	shareProbability(list)
}

// compareWithOthers fills in what the other candidates say of one.
func (r *parsedString) compareWithOthers(list []occurrence, i int) {
	f := &list[i]
	x := &f.features
	raise := func(k feature, v float64) { x[k] = max(x[k], v) }
	rivals := 0.0 // the odds of others that stand there, in those of this one
	x[fFirst], f.accompanied = 1, false
	for j := range list {
		g := &list[j]
		if i == j {
			continue
		}
		if g.ownScore > f.ownScore {
			x[fFirst] = 0
		}
		p := sigmoid(g.ownScore)
		if !f.overlaps(g) {
			if r.words[f.from].part == r.words[g.from].part {
				f.accompanied = f.accompanied || p > 0.5
				if !r.conjoined(f, g) {
					r.compareWithPeer(f, g, p)
				}
			}
			continue
		}
		switch longer := (g.to - g.from) - (f.to - f.from); {
		case longer < 0:
			raise(fOverlap, p)
			continue
		case longer > 0:
			raise(fWithin, p)
			if g.method <= anyOrder && g.from <= f.from && g.to >= f.to {
				x[fWithinAll] = 1
			}
			if g.method <= inWords && r.continuesPast(f, g) {
				x[fCut] = 1
			}
		case r.m.isAncestor(f.organisation, g.organisation):
			x[fParentOfRival] = 1
		}
		rivals += math.Exp(g.ownScore - f.ownScore)
	}
	x[fOdds] = max(-math.Log1p(rivals), -6) / 2
}

// compareWithPeer fills in what a candidate that stands elsewhere in the affiliation
// says of one; p is how likely that other one is.
func (r *parsedString) compareWithPeer(f, g *occurrence, p float64) {
	x := &f.features
	raise := func(k feature, v float64) { x[k] = max(x[k], v) }
	switch {
	case r.m.isAncestor(g.organisation, f.organisation):
		raise(fAncestor, p)
	case r.m.isAncestor(f.organisation, g.organisation):
		raise(fDescendant, p)
	default:
		raise(fUnrelated, p)
		if g.from > f.from {
			raise(fAfter, p)
		} else {
			raise(fBefore, p)
		}
	}
	if g.features[fHealthcare] > 0 {
		raise(fPeerHealthcare, p)
	}
	if r.m.organisations[f.organisation].Country == r.m.organisations[g.organisation].Country {
		raise(fPeerCountry, p)
	} else {
		raise(fPeerForeign, p)
	}
}

// explained returns, for each segment of the string, how likely the likeliest
// candidate is that stands in it.
func (r *parsedString) explained(list []occurrence) []float64 {
	out := make([]float64, len(r.segments))
	for i := range list {
		f := &list[i]
		if f.method == inPart && f.missingShare > 0.2 {
			continue
		}
		p := sigmoid(f.ownScore)
		for s := r.segmentOf[f.from]; s <= r.segmentOf[f.to]; s++ {
			out[s] = max(out[s], p)
		}
	}
	return out
}

// compareWithSegments fills in the features of a candidate that come from the other
// segments of the string: they may name an organisation that the graph lacks and that is
// part of this candidate.
func (r *parsedString) compareWithSegments(f *occurrence, explained []float64) {
	x := &f.features
	part := r.words[f.from].part
	for i, s := range r.segments {
		if s.part != part {
			x[fOtherAffiliations] = 1
			continue
		}
		if s.from <= f.to && f.from <= s.to {
			continue
		}
		lost := 1 - explained[i]
		switch s.kind {
		case hospitalSegment:
			x[fLostHospital] = max(x[fLostHospital], lost)
		case instituteSegment:
			x[fLostInstitute] = max(x[fLostInstitute], lost*float64(s.rarest)/10)
		case universitySegment:
			x[fLostUniversity] = max(x[fLostUniversity], lost*float64(s.rarest)/10)
		}
	}
}

// combine fills in the features that are products of others.
func (r *parsedString) combine(f *occurrence) {
	x := &f.features
	family := max(x[fAncestor], x[fDescendant])
	x[fOddsFamily] = family * x[fOdds]
	x[fEducationFamily] = family * x[fEducation]
	x[fGovernmentFamily] = family * x[fGovernment]
	x[fInnerUnrelated] = x[fUnrelated] * x[fInner]
	x[fPeerCountrySharers] = x[fPeerCountry] * x[fSharers]
	x[fLostHospitalEducation] = x[fLostHospital] * x[fEducation]
	x[fLostInstituteEducation] = x[fLostInstitute] * x[fEducation]
	x[fLostInstituteChildren] = x[fLostInstitute] * x[fChildren]
	multiply(x[:], comparedFeatures, amongProducts[:])
}

// shareProbability divides the probability among the candidates at one place of the string
// in proportion to their odds, since one place names one organisation or none. A doubtful
// one is likely something else, so that it takes nothing from the others.
func shareProbability(list []occurrence) {
	shared := make([]float64, len(list))
	for i := range list {
		f := &list[i]
		sum := 0.0
		for j := range list {
			if g := &list[j]; i != j && g.method != decided && !g.doubtful && f.overlaps(g) {
				sum += g.probability / (1 - g.probability)
			}
		}
		odds := f.probability / (1 - f.probability)
		if shared[i] = f.probability; f.method != decided {
			shared[i] = odds / (1 + odds + sum)
		}
	}
	for i := range list {
		list[i].probability = shared[i]
	}
}

// conjoined reports whether only a word such as "and" stands between two whole names. Then
// neither is evidence against the other.
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

// continuesPast reports whether a longer name goes on, behind the shorter one, with a word
// that is not a usual word for parts of institutions.
func (r *parsedString) continuesPast(f, g *occurrence) bool {
	return g.to > f.to && !subunitWords[r.words[f.to+1].word] && r.words[f.to+1].gap < gapComma
}
