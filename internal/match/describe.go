package match

import (
	"math"
	"slices"

	"liaison/internal/collab"
)

var typeFeatures = map[collab.InstitutionType]feature{
	"EDUCATION": fEducation, "HEALTHCARE": fHealthcare, "FACILITY": fFacility, "GOVERNMENT": fGovernment, "NONPROFIT": fNonprofit,
}

func toFloat(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// describe tells what is told of a name alone.
func (r *parsedString) computeFeatures(f *occurrence) {
	m := r.m
	n := &m.names[f.name]
	e := &m.entities[n.entity]
	x := f.x[:ownFeatures]
	x[fBias] = 1
	x[fAsWritten] = toFloat(f.method == asWritten)
	x[fAnyOrder] = toFloat(f.method == anyOrder)
	x[fSwapped] = toFloat(f.method == anyOrder && plainBag(r.words[f.from:f.to+1]) == n.unorderedKey)
	x[fInPart] = toFloat(f.method == inPart)
	x[fAcronym] = toFloat(f.method == asAcronym)
	x[fShortAcronym] = toFloat(f.method == asAcronym && f.from == f.to && len(r.words[f.from].plain) <= 3)
	x[fMissing] = float64(f.missingShare)
	x[fMaxMissingIDF] = float64(f.maxMissingIDF) / 10
	x[fMissingTypeWord] = toFloat(f.missingTypeWord)
	x[fPrefix] = toFloat(f.method == inPart && f.prefix && f.ordered)
	x[fExtra] = math.Log1p(float64(f.extraWords))
	x[fGuessed] = math.Log1p(float64(f.guessedWords))
	x[fOneWord] = toFloat(f.method != asAcronym && n.n == 1)
	x[fTwoWords] = toFloat(n.n == 2)
	x[fWeight] = min(float64(n.weight)/10, 4)
	x[fMaxIDF] = float64(n.maxIDF) / 10
	x[fShown] = toFloat(n.kind == official && n.claim.Type == collab.DisplayName)
	x[fAlias] = toFloat(n.kind == alias)
	x[fShort] = toFloat(n.kind == short)
	x[fSharers] = math.Log1p(float64(n.sharers))
	x[fShortSame] = x[fShort] * x[fSharers]
	x[fWhole] = toFloat(f.from == 0 && f.to == len(r.words)-1)
	x[fWholeSame] = x[fWhole] * x[fSharers]
	weight := float32(0)
	for _, w := range r.idf[f.from : f.to+1] {
		weight += w
	}
	x[fShare] = float64(weight / max(r.total, 1))

	from, to := r.at[f.from], r.at[f.to]
	crossed := 0
	for _, t := range r.tokens[from+1 : to+1] {
		if t.gap >= gapComma {
			crossed++
		}
	}
	x[fCommas] = math.Log1p(float64(crossed))
	x[fLeftBound], x[fLeftStop] = r.boundary(from-1, from)
	x[fRightBound], x[fRightStop] = r.boundary(to+1, to+1)
	country := r.country(e.Country, from, to)
	x[fCountry], x[fOtherCountry] = toFloat(country > 0), toFloat(country < 0)
	city, other := r.city(n.entity, from, to)
	x[fCity], x[fOtherCity] = toFloat(city), toFloat(other)
	x[fSameCity] = x[fSharers] * x[fCity]

	x[fInner] = toFloat(n.n > 0 && subunitWords[m.spelled[m.words[n.from]]])
	x[fUniversity] = toFloat(m.university >= 0 && slices.Contains(m.nameWords(f.name), m.university))
	x[fChildren] = math.Log1p(float64(m.children[n.entity])) / 3
	x[fInactive] = toFloat(e.Status != "ACTIVE" && e.Status != "")
	for _, t := range e.Types {
		if k, ok := typeFeatures[t]; ok {
			x[k] = 1
		}
	}
	f.score = dot(ownWeights[:], x)
	if f.method == decided {
		f.score = math.Log(decidedScore / (1 - decidedScore))
	}
}

// beside tells what stands beside a name: at token i, parted from it by the gap
// before token edge.
func (r *parsedString) boundary(i, edge int) (bound, stop float64) {
	if i < 0 || i >= len(r.tokens) || r.tokens[edge].gap >= gapComma {
		return 1, 0
	}
	return 0, toFloat(r.tokens[i].stop)
}
