package collab

import "slices"

// TieKind is what links two institutions (rule 13).
type TieKind string

// The kinds of ties. The first five are collaboration and the default; the
// others are context, used only when asked for.
const (
	TieAlliance    TieKind = "ALLIANCE"
	TieProject     TieKind = "PROJECT"
	TieJointLab    TieKind = "JOINT_LAB"
	TieAgreement   TieKind = "AGREEMENT"
	TieCooperation TieKind = "COOPERATION"
	TieProgramme   TieKind = "PROGRAMME"
	TieEvent       TieKind = "EVENT"
	TiePeople      TieKind = "PEOPLE"
	TieStructure   TieKind = "STRUCTURE"
	TieField       TieKind = "FIELD"
	TiePlace       TieKind = "PLACE"
	TieLanguage    TieKind = "LANGUAGE"
	TieGoal        TieKind = "GOAL"
)

// Weighting is how shared things add up (rule 14).
type Weighting string

// COUNT adds 1 a thing; FRACTIONAL 1/(k-1) for a thing of k institutions
// (M. E. J. Newman, Phys. Rev. E 64, 016132, 2001).
const (
	Count      Weighting = "COUNT"
	Fractional Weighting = "FRACTIONAL"
)

// tieRule says which relations to which things make ties of a kind. The
// relation runs from the institution to the thing, or the other way round
// where the thing is its from.
type tieRule struct {
	kind      TieKind
	relations []RelationKind
	fromThing bool
	things    []EntityKind
}

var tieRules = []tieRule{
	{TieAlliance, []RelationKind{MemberOf, ParticipatesIn}, false, []EntityKind{KindAlliance}},
	{TieProject, []RelationKind{ParticipatesIn}, false, []EntityKind{KindProject}},
	{TieJointLab, []RelationKind{HasParty}, true, []EntityKind{KindJointLab}},
	{TieAgreement, []RelationKind{HasParty}, true, []EntityKind{KindAgreement}},
	{TieProgramme, []RelationKind{FundedBy, ParticipatesIn}, false, []EntityKind{KindProgramme}},
	{TieEvent, []RelationKind{Attended, Organises}, false, []EntityKind{KindEvent}},
	{TiePeople, []RelationKind{AffiliatedWith}, true, []EntityKind{KindPerson}},
	{TieStructure, []RelationKind{PartOf, MemberOf}, false, []EntityKind{KindInstitution}},
	{TieField, []RelationKind{CoversField}, false, []EntityKind{KindField}},
	{TiePlace, []RelationKind{LocatedIn, CooperatesIn}, false, []EntityKind{KindPlace}},
	{TieLanguage, []RelationKind{TaughtIn}, false, []EntityKind{KindLanguage}},
	{TieGoal, []RelationKind{HasGoal, CommitsTo}, false, []EntityKind{KindGoal, KindGoalFramework}},
}

// Collaboration is what via means where it is omitted.
var Collaboration = []TieKind{TieAlliance, TieProject, TieJointLab, TieAgreement, TieCooperation}

// TieRelations are the kinds of relations that ties of these kinds are made of.
func TieRelations(via []TieKind) []RelationKind {
	var out []RelationKind
	for _, r := range tieRules {
		if slices.Contains(via, r.kind) {
			out = append(out, r.relations...)
		}
	}
	if slices.Contains(via, TieCooperation) {
		out = append(out, CooperatesWith)
	}
	if slices.Contains(via, TieStructure) {
		out = append(out, PartOf)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TieOf is the kind of tie that a relation makes under via, between ends of the
// given kinds, and which end is the shared thing; "" where it makes none of them.
// A direct cooperation has no thing.
func TieOf(via []TieKind, relation RelationKind, from, to EntityKind) (tie TieKind, thingIsFrom bool) {
	for _, rule := range tieRules {
		if !slices.Contains(via, rule.kind) || !slices.Contains(rule.relations, relation) {
			continue
		}
		at := to
		if rule.fromThing {
			at = from
		}
		if slices.Contains(rule.things, at) {
			return rule.kind, rule.fromThing
		}
	}
	return "", false
}

// TieKinds lists every kind in the API's order.
var TieKinds = []TieKind{
	TieAlliance, TieProject, TieJointLab, TieAgreement, TieCooperation, TieProgramme, TieEvent, TiePeople, TieStructure,
	TieField, TiePlace, TieLanguage, TieGoal,
}

// Places reports whether a relation places a unit or an institution in a whole, for
// which the ties of the part count where STRUCTURE is asked for (rule 19a). The place of
// a unit is no tie of its own.
func Places(relation RelationKind, from EntityKind) bool {
	return relation == PartOf && (from == KindUnit || from == KindInstitution)
}

// Weigh sums n/share over shares, the smallest parts first, so that equal things
// give equal weights whatever their ids. It sorts the shares.
func Weigh(shares []int32) (sum float64) {
	slices.Sort(shares)
	for end := len(shares); end > 0; {
		start := end - 1
		for start > 0 && shares[start-1] == shares[end-1] {
			start--
		}
		sum += float64(end-start) / float64(shares[start])
		end = start
	}
	return sum
}
