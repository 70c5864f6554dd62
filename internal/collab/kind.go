package collab

import "slices"

// EntityKind is what an entity is.
type EntityKind string

// The kinds of entities, in the order of the API.
const (
	KindInstitution    EntityKind = "INSTITUTION"
	KindUnit           EntityKind = "UNIT"
	KindAlliance       EntityKind = "ALLIANCE"
	KindProject        EntityKind = "PROJECT"
	KindJointLab       EntityKind = "JOINT_LAB"
	KindCentre         EntityKind = "CENTRE"
	KindPerson         EntityKind = "PERSON"
	KindProgramme      EntityKind = "PROGRAMME"
	KindCall           EntityKind = "CALL"
	KindAgreement      EntityKind = "AGREEMENT"
	KindEvent          EntityKind = "EVENT"
	KindActivity       EntityKind = "ACTIVITY"
	KindOffer          EntityKind = "OFFER"
	KindMobilityScheme EntityKind = "MOBILITY_SCHEME"
	KindStrategy       EntityKind = "STRATEGY"
	KindGoal           EntityKind = "GOAL"
	KindGoalFramework  EntityKind = "GOAL_FRAMEWORK"
	KindBody           EntityKind = "BODY"
	KindPlace          EntityKind = "PLACE"
	KindField          EntityKind = "FIELD"
	KindLanguage       EntityKind = "LANGUAGE"
	KindDocument       EntityKind = "DOCUMENT"
)

// EntityKinds lists every kind in the API's order.
var EntityKinds = []EntityKind{
	KindInstitution, KindUnit, KindAlliance, KindProject, KindJointLab, KindCentre, KindPerson, KindProgramme,
	KindCall, KindAgreement, KindEvent, KindActivity, KindOffer, KindMobilityScheme, KindStrategy, KindGoal,
	KindGoalFramework, KindBody, KindPlace, KindField, KindLanguage, KindDocument,
}

// RelationKind is what a relation says of its two ends, read from → to.
type RelationKind string

// The kinds of relations.
const (
	MemberOf       RelationKind = "MEMBER_OF"
	ParticipatesIn RelationKind = "PARTICIPATES_IN"
	Coordinates    RelationKind = "COORDINATES"
	HasParty       RelationKind = "HAS_PARTY"
	CooperatesWith RelationKind = "COOPERATES_WITH"
	CooperatesIn   RelationKind = "COOPERATES_IN"
	PartOf         RelationKind = "PART_OF"
	AffiliatedWith RelationKind = "AFFILIATED_WITH"
	FundedBy       RelationKind = "FUNDED_BY"
	UnderCall      RelationKind = "UNDER_CALL"
	LocatedIn      RelationKind = "LOCATED_IN"
	Reaches        RelationKind = "REACHES"
	HasGoal        RelationKind = "HAS_GOAL"
	CommitsTo      RelationKind = "COMMITS_TO"
	Issued         RelationKind = "ISSUED"
	Implements     RelationKind = "IMPLEMENTS"
	GuidedBy       RelationKind = "GUIDED_BY"
	Organises      RelationKind = "ORGANISES"
	Attended       RelationKind = "ATTENDED"
	HeldIn         RelationKind = "HELD_IN"
	Offers         RelationKind = "OFFERS"
	TaughtIn       RelationKind = "TAUGHT_IN"
	UsesScheme     RelationKind = "USES_SCHEME"
	WillEstablish  RelationKind = "WILL_ESTABLISH"
	HasBody        RelationKind = "HAS_BODY"
	CoversField    RelationKind = "COVERS_FIELD"
	About          RelationKind = "ABOUT"
	PublishedBy    RelationKind = "PUBLISHED_BY"
	Credits        RelationKind = "CREDITS"
	Succeeds       RelationKind = "SUCCEEDS"
	SameAs         RelationKind = "SAME_AS"
)

// RelationKinds lists every kind in the API's order.
var RelationKinds = []RelationKind{
	MemberOf, ParticipatesIn, Coordinates, HasParty, CooperatesWith, CooperatesIn, PartOf, AffiliatedWith,
	FundedBy, UnderCall, LocatedIn, Reaches, HasGoal, CommitsTo, Issued, Implements, GuidedBy, Organises,
	Attended, HeldIn, Offers, TaughtIn, UsesScheme, WillEstablish, HasBody, CoversField, About, PublishedBy,
	Credits, Succeeds, SameAs,
}

// Direction tells which end of a relation an entity is: OUT means that the relation runs
// from it, IN that the relation runs to it.
type Direction string

// The directions.
const (
	Out  Direction = "OUT"
	In   Direction = "IN"
	Both Direction = "BOTH"
)

// Confidence is how directly a source supports a statement: the source says it in words, a
// reader concludes it, or a rule derives it from other statements.
type Confidence string

// The confidences, strongest first.
const (
	Stated  Confidence = "STATED"
	Implied Confidence = "IMPLIED"
	Derived Confidence = "DERIVED"
)

// Confidences lists them strongest first.
var Confidences = []Confidence{Stated, Implied, Derived}

// Modality tells what is from what is planned. PAST means "over, and undated".
type Modality string

// The modalities.
const (
	Actual  Modality = "ACTUAL"
	Planned Modality = "PLANNED"
	Goal    Modality = "GOAL"
	Past    Modality = "PAST"
)

// Modalities lists them.
var Modalities = []Modality{Actual, Planned, Goal, Past}

// Origin is where a document comes from.
type Origin string

// The origins: a page read with spans, a register's records, a page cited
// without its text, a user's file.
const (
	Page      Origin = "PAGE"
	Registry  Origin = "REGISTRY"
	Reference Origin = "REFERENCE"
	Upload    Origin = "UPLOAD"
)

// Origins lists them.
var Origins = []Origin{Page, Registry, Reference, Upload}

// NameType is the role of a name: the entity's own name, a translation, an acronym and so on.
type NameType string

// The types of names. DISPLAY is one that Liaison or a register shows;
// TRANSLATION renders a name that its source gives in another language.
const (
	DisplayName NameType = "DISPLAY"
	Label       NameType = "LABEL"
	Alias       NameType = "ALIAS"
	Acronym     NameType = "ACRONYM"
	Translation NameType = "TRANSLATION"
)

// NameTypes lists them.
var NameTypes = []NameType{DisplayName, Label, Alias, Acronym, Translation}

// TextTopic is what a text is about.
type TextTopic string

// The topics that rules look at; TextTopics has all.
const (
	PeriodTopic            TextTopic = "PERIOD"
	EstablishedTopic       TextTopic = "ESTABLISHED"
	InstitutionTypeTopic   TextTopic = "INSTITUTION_TYPE"
	InstitutionStatusTopic TextTopic = "INSTITUTION_STATUS"
	AgreementTypeTopic     TextTopic = "AGREEMENT_TYPE"
	// ImportedTopic is the topic of a text that a document states about itself: the day of its
	// newest import (rule 8a).
	ImportedTopic TextTopic = "IMPORTED"
)

// TextTopics lists every topic.
var TextTopics = []TextTopic{
	"DESCRIPTION", "PURPOSE", "DUTY", "AUDIENCE", "RATIONALE", "CONDITION", "TYPE_AS_SAID", "ROLE_AS_SAID",
	"CHANNEL", "AREA", "AGENDA", "IMPACT", "POLICY", "GROUP_UNNAMED", "VALUE_AS_SAID",
	PeriodTopic, EstablishedTopic, InstitutionTypeTopic, InstitutionStatusTopic, AgreementTypeTopic, ImportedTopic,
}

// DateTopics lists the topics of texts that give dates which time rules read:
// a thing's period and foundation, and the newest import of a document.
var DateTopics = []TextTopic{PeriodTopic, EstablishedTopic, ImportedTopic}

// Qualifier says how exact a figure's value is.
type Qualifier string

// The qualifiers.
const (
	Exact    Qualifier = "EXACT"
	MoreThan Qualifier = "MORE_THAN"
	Nearly   Qualifier = "NEARLY"
	Roughly  Qualifier = "ABOUT"
	AtLeast  Qualifier = "AT_LEAST"
)

// Qualifiers lists them.
var Qualifiers = []Qualifier{Exact, MoreThan, Nearly, Roughly, AtLeast}

// InstitutionType is ROR's type, and UNIVERSITY.
type InstitutionType string

// InstitutionTypes lists them in the order in which answers show them.
var InstitutionTypes = []InstitutionType{
	"UNIVERSITY", "EDUCATION", "FUNDER", "GOVERNMENT", "COMPANY", "FACILITY", "HEALTHCARE", "NONPROFIT",
	"ARCHIVE", "SUPRANATIONAL", "OTHER",
}

// InstitutionStatus tells whether an institution still exists.
type InstitutionStatus string

// InstitutionStatuses lists them.
var InstitutionStatuses = []InstitutionStatus{"ACTIVE", "INACTIVE", Withdrawn}

// Withdrawn is the status of a record that its register has taken back.
const Withdrawn InstitutionStatus = "WITHDRAWN"

// Coordinator is the role of who leads a project or an alliance (rule 6).
const Coordinator = "COORDINATOR"

// Associated is the role of a member that is not a full one.
const Associated = "ASSOCIATED"

// Identifier schemes that rules look at.
const (
	SchemeCountry      = "iso3166-1"
	SchemeWebsite      = "website"
	SchemeErasmusGrant = "erasmus-grant"
	SchemeCordisGrant  = "cordis-grant"
	SchemeGeonames     = "geonames"
)

// known reports whether a closed list has the value.
func known[T comparable](list []T, v T) bool { return slices.Contains(list, v) }
