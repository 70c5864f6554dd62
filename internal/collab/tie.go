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
