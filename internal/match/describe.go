package match

import (
	"math"
	"slices"

	"liaison/internal/collab"
)

var typeFeatures = map[collab.InstitutionType]feature{
	"EDUCATION": fEducation, "HEALTHCARE": fHealthcare, "FACILITY": fFacility, "GOVERNMENT": fGovernment, "NONPROFIT": fNonprofit,
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// describe tells what is told of a name alone.
func (r *reading) describe(f *found) {
	m := r.m
	n := &m.names[f.name]
	e := &m.entities[n.entity]
	x := f.x[:ownFeatures]
	x[fBias] = 1
	x[fAsWritten] = flag(f.how == asWritten)
	x[fAnyOrder] = flag(f.how == anyOrder)
	x[fSwapped] = flag(f.how == anyOrder && plainBag(r.words[f.from:f.to+1]) == n.swapped)
	x[fInPart] = flag(f.how == inPart)
	x[fAcronym] = flag(f.how == asAcronym)
	x[fShortAcronym] = flag(f.how == asAcronym && f.from == f.to && len(r.words[f.from].plain) <= 3)
	x[fMissing] = float64(f.missing)
	x[fLost] = float64(f.lost) / 10
	x[fLacks] = flag(f.lacks)
	x[fPrefix] = flag(f.how == inPart && f.prefix && f.ordered)
	x[fExtra] = math.Log1p(float64(f.extra))
	x[fGuessed] = math.Log1p(float64(f.guessed))
	x[fOneWord] = flag(f.how != asAcronym && n.n == 1)
	x[fTwoWords] = flag(n.n == 2)
	x[fWeight] = min(float64(n.weight)/10, 4)
	x[fTop] = float64(n.top) / 10
	x[fShown] = flag(n.kind == official && n.claim.Type == collab.DisplayName)
	x[fAlias] = flag(n.kind == alias)
	x[fShort] = flag(n.kind == short)
	x[fSame] = math.Log1p(float64(n.same))
	x[fShortSame] = x[fShort] * x[fSame]
	x[fWhole] = flag(f.from == 0 && f.to == len(r.words)-1)
	x[fWholeSame] = x[fWhole] * x[fSame]
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
	x[fCrossed] = math.Log1p(float64(crossed))
	x[fLeftBound], x[fLeftStop] = r.beside(from-1, from)
	x[fRightBound], x[fRightStop] = r.beside(to+1, to+1)
	country := r.country(e.Country, from, to)
	x[fCountry], x[fOtherCountry] = flag(country > 0), flag(country < 0)
	city, other := r.city(n.entity, from, to)
	x[fCity], x[fOtherCity] = flag(city), flag(other)
	x[fSameCity] = x[fSame] * x[fCity]

	x[fInner] = flag(n.n > 0 && inner[m.spelled[m.words[n.from]]])
	x[fUniversity] = flag(m.university >= 0 && slices.Contains(m.nameWords(f.name), m.university))
	x[fChildren] = math.Log1p(float64(m.children[n.entity])) / 3
	x[fInactive] = flag(e.Status != "ACTIVE" && e.Status != "")
	for _, t := range e.Types {
		if k, ok := typeFeatures[t]; ok {
			x[k] = 1
		}
	}
	f.score = dot(ownWeights[:], x)
	if f.how == decided {
		f.score = math.Log(certain / (1 - certain))
	}
}

// beside tells what stands beside a name: at token i, parted from it by the gap
// before token edge.
func (r *reading) beside(i, edge int) (bound, stop float64) {
	if i < 0 || i >= len(r.tokens) || r.tokens[edge].gap >= gapComma {
		return 1, 0
	}
	return 0, flag(r.tokens[i].stop)
}
