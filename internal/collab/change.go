package collab

import "slices"

// ChangeKind is how a partner of a group changed between two days.
type ChangeKind string

// The kinds of changes. FirstReported is a partner of whom sources speak for the first
// time while nothing tells when it began.
const (
	Gained        ChangeKind = "GAINED"
	Lost          ChangeKind = "LOST"
	Strengthened  ChangeKind = "STRENGTHENED"
	Weakened      ChangeKind = "WEAKENED"
	FirstReported ChangeKind = "FIRST_REPORTED"
)

// ChangeKinds lists every kind in the API's order.
var ChangeKinds = []ChangeKind{Gained, Lost, Strengthened, Weakened, FirstReported}

// Order returns the kind's place in ChangeKinds.
func (k ChangeKind) Order() int { return slices.Index(ChangeKinds, k) }
