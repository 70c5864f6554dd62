package network

import "math"

// ReasonKind is one evidence that two nodes, a and b, will become partners.
type ReasonKind uint8

// The kinds, in the order in which reasons of equal contribution are listed, and what
// their values are; k is the number of a node's partners, N the set of them, and c the
// weight of a link: how often the two have worked together.
const (
	// Σ over common partners w of log₂(1+c(a,w)) · log₂(1+c(w,b)): a partner in common
	// counts 1 if each has worked with it once (M. E. J. Newman, Phys. Rev. E 64, 025102,
	// 2001, weighted after T. Murata, S. Moriyasu, WI 2007, 85).
	CommonPartners ReasonKind = iota
	// Σ over common partners of 1/k (T. Zhou, L. Lü, Y.-C. Zhang, Eur. Phys. J. B 71, 623, 2009).
	ResourceAllocation
	// The k of b: new links prefer nodes with many (A.-L. Barabási, R. Albert, Science 286, 509, 1999).
	Popularity
	// The number of partners of b that are in the country of a.
	CountryPartners
	// How many times as often as by chance their countries work together, less 1: see lifts.
	NearCountry
	// The same of their types.
	NearType
	// The number of alliances that both are in.
	SharedAlliances
	// The number of fields that both are active in.
	SharedFields
	// 1 for a node in no alliance, where alliances are known, else 0: of a known country, and of a type of which others have
	// links, or of none.
	Unallied

	// Kinds is their number.
	Kinds
)

// kinds says how a value x of a kind is brought to 0..1: by ln(1+scale·x) through its
// value at top, and 1 above top. The logarithm makes the tenth partner in common count
// less than the first.
var kinds = [Kinds]struct {
	name       string
	scale, top float64
}{
	CommonPartners:     {"COMMON_PARTNERS", 1, 1e5},
	ResourceAllocation: {"RESOURCE_ALLOCATION", 10, 1e3},
	Popularity:         {"POPULARITY", 0.02, 1e5},
	CountryPartners:    {"COUNTRY_PARTNERS", 0.2, 1e5},
	NearCountry:        {"COUNTRY", 1, 1e3},
	NearType:           {"TYPE", 1, 1e3},
	SharedAlliances:    {"ALLIANCE", 1, 10},
	SharedFields:       {"FIELD", 1, 10},
	Unallied:           {"NO_ALLIANCE", 1, 1},
}

// Weights are the weights of the kinds in a score, none below 0. They add up to 1.
type Weights [Kinds]float64

// Model is what scores are made of: a value x of a kind contributes its weight times
// what kinds makes of x.
type Model struct {
	Name      string
	Partners  Weights // for nodes that have partners
	Newcomers Weights // for nodes that have none
}

// Projects is the model for networks of projects and other things that institutions join
// again and again. Its weights follow, rounded, what cmd/fit-recommender finds for the
// participations in Horizon 2020 (docs/backtest.md), but for those of alliances and fields,
// which that data does not have: these are judgement.
var Projects = Model{
	Name: "projects",
	Partners: Weights{
		CommonPartners: 0.60, ResourceAllocation: 0.07, NearCountry: 0.13, NearType: 0.10, SharedAlliances: 0.05, SharedFields: 0.05,
	},
	Newcomers: Weights{
		Popularity: 0.31, CountryPartners: 0.08, NearCountry: 0.24, NearType: 0.17, SharedAlliances: 0.05, SharedFields: 0.15,
	},
}

// Alliances is the model for networks of alliances: few, large things, of which an
// institution joins hardly ever a second one. The weights of resource allocation and of being
// in no alliance follow what cmd/fit-recommender -alliances finds on the built-in data set, in
// both folds (docs/backtest.md). The other weights are judgement: country decides between
// institutions that are equal otherwise, and fields are not known there.
var Alliances = Model{
	Name: "alliances",
	Partners: Weights{
		ResourceAllocation: 0.93, NearCountry: 0.01, Unallied: 0.03, SharedFields: 0.03,
	},
	Newcomers: Weights{
		NearCountry: 0.37, Unallied: 0.48, SharedFields: 0.15,
	},
}

func (k ReasonKind) String() string { return kinds[k].name }

// Scaled returns what a value contributes to the score for a weight of 1, from 0 for
// nothing to 1.
func (k ReasonKind) Scaled(x float64) float64 {
	if !(x > 0) {
		return 0
	}
	return min(1, math.Log1p(kinds[k].scale*x)/math.Log1p(kinds[k].scale*kinds[k].top))
}

// parts is how finely contributions are divided. As whole numbers of parts they
// add up to the score to the bit, in any order; and what machines round apart is
// far below what tells two scores apart.
const parts = 1 << 30

// contribution is what a value contributes to a score, in parts.
func (w *Weights) contribution(k ReasonKind, x float64) int32 {
	if w[k] == 0 {
		return 0
	}
	return int32(math.Round(w[k] * k.Scaled(x) * parts))
}
