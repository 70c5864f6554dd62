/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How directly a source says something. */
export type Confidence =
  /** A rule of Liaison derives it from other statements. */
  | 'DERIVED'
  /** A reader concludes it from what the source says. */
  | 'IMPLIED'
  /** The source says it in words. */
  | 'STATED';

/** A range of days. A day that is omitted leaves its side open. */
export type DateRange = {
  /** The first day, which is part of the range. If omitted: the range has no start. */
  from?: string | null | undefined;
  /** The last day, which is part of the range. If omitted: the range has no end. */
  to?: string | null | undefined;
};

/** Which relations of an entity are meant, by the end at which the entity is. */
export type Direction =
  /** Relations in both directions. */
  | 'BOTH'
  /** Relations that lead to the entity. */
  | 'IN'
  /** Relations that start from the entity. */
  | 'OUT';

/** Conditions on entities. An entity passes the filter if it meets every condition that is given. sources, origins and asKnownAt limit the statements that the other conditions look at; if they are given alone, the entity needs at least one such statement. Filters may be nested 12 deep and have 100 parts. */
export type EntityFilter = {
  /** Only entities that have this acronym pass; letter case does not matter. If omitted: all entities. */
  acronym?: string | null | undefined;
  /** Only projects and other entities whose own period contains this day pass. If omitted: all entities. */
  activeOn?: string | null | undefined;
  /** Only entities that pass all of these filters pass. If omitted: it sets no condition. */
  and?: Array<EntityFilter> | null | undefined;
  /** Only statements that the graph held at this version are looked at. text, countries, types and status are exceptions: they always look at the names and statements of now. If omitted: the statements of now. */
  asKnownAt?: number | null | undefined;
  /** Only entities in one of these countries pass. If omitted: all countries, and entities without one. */
  countries?: Array<string> | null | undefined;
  /** Only the project that has this grant number passes. If omitted: all entities. */
  grantId?: string | null | undefined;
  /** Only entities that have a relation which passes this filter pass. If omitted: all entities. */
  hasRelation?: RelationFilter | null | undefined;
  /** Only entities that have an identifier of this scheme pass, for example "ror". If omitted: all entities. */
  identifierScheme?: string | null | undefined;
  /** Only entities with one of these ids pass. If omitted: all entities. */
  ids?: Array<string | number> | null | undefined;
  /** Only entities of these kinds pass. If omitted: all kinds. */
  kinds?: Array<EntityKind> | null | undefined;
  /** Only entities that do not pass this filter pass. If omitted: it sets no condition. */
  not?: EntityFilter | null | undefined;
  /** Only entities that pass at least one of these filters pass. If omitted: it sets no condition. */
  or?: Array<EntityFilter> | null | undefined;
  /** Only statements of documents with one of these origins are looked at. If omitted: all origins. */
  origins?: Array<Origin> | null | undefined;
  /** Only entities pass that take part in one of the programmes with these ids or are funded by it, themselves or through a project. Parts and successors of a programme do not count, nor does what is only planned. If omitted: all entities. */
  programme?: Array<string | number> | null | undefined;
  /** Only statements of the documents with these ids are looked at. If omitted: statements of all documents. */
  sources?: Array<string | number> | null | undefined;
  /** Only institutions with one of these statuses pass. If omitted: all entities. */
  status?: Array<InstitutionStatus> | null | undefined;
  /** Only entities that a search for this text finds pass. If omitted: all entities. */
  text?: string | null | undefined;
  /** Only institutions that have one of these types pass. If omitted: all entities. */
  types?: Array<InstitutionType> | null | undefined;
};

/** The kinds of entities. */
export type EntityKind =
  /** Something that an organisation does. */
  | 'ACTIVITY'
  /** An agreement. */
  | 'AGREEMENT'
  /** An alliance of institutions. */
  | 'ALLIANCE'
  /** A board, council or other body. */
  | 'BODY'
  /** A call for proposals. */
  | 'CALL'
  /** A centre that is not an institution. */
  | 'CENTRE'
  /** A source of statements. */
  | 'DOCUMENT'
  /** An event. */
  | 'EVENT'
  /** A field of knowledge or work. */
  | 'FIELD'
  /** A goal. */
  | 'GOAL'
  /** A set of goals that others have agreed on, for example the Sustainable Development Goals. */
  | 'GOAL_FRAMEWORK'
  /** A university, research institute, company, authority or other institution. */
  | 'INSTITUTION'
  /** A joint laboratory. */
  | 'JOINT_LAB'
  /** A language. */
  | 'LANGUAGE'
  /** A scheme under which students or staff are exchanged. */
  | 'MOBILITY_SCHEME'
  /** A degree, course or service that is offered. */
  | 'OFFER'
  /** A person. */
  | 'PERSON'
  /** A country, region or city. */
  | 'PLACE'
  /** A funding programme. */
  | 'PROGRAMME'
  /** A project that is funded by a grant. */
  | 'PROJECT'
  /** A strategy or strategic plan. */
  | 'STRATEGY'
  /** A part of an institution. */
  | 'UNIT';

/** A property by whose values the entities of a list can be counted. */
export type Facet =
  /** The country that the entity lies in. */
  | 'COUNTRY'
  /** The schemes of the entity's identifiers. */
  | 'IDENTIFIER_SCHEME'
  /** What kind of entity this is. */
  | 'KIND'
  /** The programmes that the entity takes part in or is funded by, itself or through a project. */
  | 'PROGRAMME'
  /** The documents that state something of the entity. */
  | 'SOURCE'
  /** The type of an institution. */
  | 'TYPE'
  /** The year in which the entity's period begins, or in which it was founded. */
  | 'YEAR';

/** Whether an institution still exists. */
export type InstitutionStatus =
  /** The institution exists. */
  | 'ACTIVE'
  /** The institution no longer exists. */
  | 'INACTIVE'
  /** The register has withdrawn the record of the institution, for example because it was a duplicate. */
  | 'WITHDRAWN';

/** The types of institutions: the types of the register ROR, and UNIVERSITY. */
export type InstitutionType =
  /** An archive, library or museum. */
  | 'ARCHIVE'
  /** A company. */
  | 'COMPANY'
  /** An institution that teaches, for example a university or school. */
  | 'EDUCATION'
  /** A facility for research, for example a telescope or a laboratory. */
  | 'FACILITY'
  /** An institution that gives grants. */
  | 'FUNDER'
  /** A part of a government, for example a ministry. */
  | 'GOVERNMENT'
  /** A place of health care, for example a hospital. */
  | 'HEALTHCARE'
  /** An organisation that does not work for profit. */
  | 'NONPROFIT'
  /** An institution of none of the other types. */
  | 'OTHER'
  /** An organisation of several countries. */
  | 'SUPRANATIONAL'
  /** An institution that holds the Erasmus Charter for Higher Education, or that a source calls a university. */
  | 'UNIVERSITY';

/** A string in which somebody wrote an affiliation. */
export type MatchInput = {
  /** The country that the entity lies in. If omitted: any country. */
  country?: string | null | undefined;
  /** Only entities of these kinds are candidates. If omitted: INSTITUTION, UNIT, CENTRE and JOINT_LAB. */
  kinds?: Array<EntityKind> | null | undefined;
  /** The string as it was given. */
  text: string;
};

/** Whether a statement is about what is so or about what is planned, wished for or over. Something that is over and has known dates is ACTUAL, with its end in `valid`. */
export type Modality =
  /** It is so, or was so, in the period that `valid` gives. */
  | 'ACTUAL'
  /** It is wished for. */
  | 'GOAL'
  /** It is over, and no date of its end is known. Questions about a day or a range of days never count it. */
  | 'PAST'
  /** It is planned. */
  | 'PLANNED';

/** The types of names. */
export type NameType =
  /** An acronym. */
  | 'ACRONYM'
  /** Another name, for example a former or a short one. */
  | 'ALIAS'
  /** The name that was chosen for display. */
  | 'DISPLAY'
  /** A name that the entity itself uses. */
  | 'LABEL'
  /** A translation of the name that the entity itself does not use. */
  | 'TRANSLATION';

/** Which institutions and ties make a network. When the network grows by one entity in the focus (up to 12 entities) or by one in depth, the institutions that it had keep their positions. */
export type NetworkInput = {
  /** How many ties away from the focus an institution may be: 0 to 6. It has no effect without a focus. */
  depth?: number | null | undefined;
  /** Only institutions that pass the filter are in the network; those of the focus always are. If omitted: all institutions. */
  filter?: EntityFilter | null | undefined;
  /** The ids of the entities at the centre of the network: at most 100. Alliances, projects and laboratories stand for their members. If omitted: the network has no centre and holds all institutions. */
  focus?: Array<string | number> | null | undefined;
  /** If true, the institutions have positions for drawing. */
  layout?: boolean | null | undefined;
  /** The greatest number of institutions to show: 0 to 2,000. */
  maxNodes?: number | null | undefined;
  /** Only links with at least this weight are in the network. If omitted: all links. */
  minWeight?: number | null | undefined;
  /** Which ties count. If omitted: ties of the kinds ALLIANCE, PROJECT, JOINT_LAB, AGREEMENT and COOPERATION, of all times, without what is only planned or wished for. */
  ties?: TieFilter | null | undefined;
  /** How the ties of two institutions add up to the weight of their link. */
  weighting?: Weighting | null | undefined;
};

/** Where a document comes from. */
export type Origin =
  /** A web page whose text was read, so that evidence gives offsets in that text. */
  | 'PAGE'
  /** Another page or work, which is cited without its text. */
  | 'REFERENCE'
  /** A register, for example ROR or CORDIS. */
  | 'REGISTRY'
  /** A file that a user imported. */
  | 'UPLOAD';

/** How a partner changed between two days (semantics, rule 16a). */
export type PartnerChangeKind =
  /** It was not known as a partner on the first day; a source reported a tie for the first time in between, and no source tells when the tie began. */
  | 'FIRST_REPORTED'
  /** It was not a partner on the first day, and a source tells that a tie began in between. */
  | 'GAINED'
  /** It was a partner on the first day and is none on the last day. */
  | 'LOST'
  /** It is a partner on both days and has more ties on the last day. Ties that were first reported in between do not count. */
  | 'STRENGTHENED'
  /** It is a partner on both days and has fewer ties on the last day. Ties that were first reported in between do not count. */
  | 'WEAKENED';

/** How a stated quantity relates to the number of a figure. */
export type Qualifier =
  /** It is about the number. */
  | 'ABOUT'
  /** It is the number or more. */
  | 'AT_LEAST'
  /** It is exactly the number. */
  | 'EXACT'
  /** It is more than the number. */
  | 'MORE_THAN'
  /** It is a little less than the number. */
  | 'NEARLY';

/** Conditions on relations. A relation passes the filter if it meets every condition that is given. sources, origins, asKnownAt, confidence and modality apply first; then asOf and between are judged as if the graph held only the relations that are left; roles, direction, kinds of ends and `with` apply last. */
export type RelationFilter = {
  /** Only statements that the graph held at this version pass. If omitted: the statements that it holds now. */
  asKnownAt?: number | null | undefined;
  /** Only statements that hold on this day pass. A statement without `valid` passes if a source observed it on the day, if a dated statement of the same link holds on the day, or if nothing dates the link (semantics, rule 9). If omitted: statements of all times. */
  asOf?: string | null | undefined;
  /** Only statements that hold on some day of this range pass. Statements without `valid` are judged as for asOf. If omitted: statements of all times. */
  between?: DateRange | null | undefined;
  /** Only statements with one of these confidences pass. If omitted: all confidences. */
  confidence?: Array<Confidence> | null | undefined;
  /** If true, statements that nothing dates do not pass when asOf or between is given. */
  dated?: boolean | null | undefined;
  /** Only relations in this direction, as seen from the entity that is asked about, pass. */
  direction?: Direction | null | undefined;
  /** Only relations of these kinds pass. If omitted: all kinds. */
  kinds?: Array<RelationKind> | null | undefined;
  /** Only statements with one of these modalities pass. If omitted: all modalities. */
  modality?: Array<Modality> | null | undefined;
  /** Only statements of documents with one of these origins pass. If omitted: all origins. */
  origins?: Array<Origin> | null | undefined;
  /** Only relations with one of these roles pass, for example "COORDINATOR". If omitted: all roles, and relations without one. */
  roles?: Array<string> | null | undefined;
  /** Only statements of the documents with these ids pass. If omitted: statements of all documents. */
  sources?: Array<string | number> | null | undefined;
  /** Only relations that have one of the entities with these ids at the other end pass. If omitted: all relations. */
  with?: Array<string | number> | null | undefined;
  /** Only relations that have an entity of one of these kinds at the other end pass. If omitted: all kinds. */
  withKinds?: Array<EntityKind> | null | undefined;
};

/** The kinds of relations. Each description reads from the `from` end to the `to` end. */
export type RelationKind =
  /** The document is about the entity. */
  | 'ABOUT'
  /** The person is affiliated with the organisation. */
  | 'AFFILIATED_WITH'
  /** The organisation or person attended the event. */
  | 'ATTENDED'
  /** The entity commits itself to the goal or framework. */
  | 'COMMITS_TO'
  /** The organisation cooperates in the place or field. */
  | 'COOPERATES_IN'
  /** The organisation cooperates with the other. */
  | 'COOPERATES_WITH'
  /** The unit or institution coordinates the activity or mobility scheme. */
  | 'COORDINATES'
  /** The entity works in the field. */
  | 'COVERS_FIELD'
  /** The document names the person as one of its makers. */
  | 'CREDITS'
  /** The entity is funded by the programme or organisation. */
  | 'FUNDED_BY'
  /** The entity is guided by the other, for example a strategy by a framework. */
  | 'GUIDED_BY'
  /** The entity has the body. */
  | 'HAS_BODY'
  /** The entity has the goal. */
  | 'HAS_GOAL'
  /** The agreement or joint laboratory has the organisation as a party. */
  | 'HAS_PARTY'
  /** The event is held in the place. */
  | 'HELD_IN'
  /** The entity implements the other, for example an action plan a strategy. */
  | 'IMPLEMENTS'
  /** The organisation issued the strategy or document. */
  | 'ISSUED'
  /** The entity is located in the place. */
  | 'LOCATED_IN'
  /** The organisation or person is a member of the other. */
  | 'MEMBER_OF'
  /** The organisation offers the other, for example a degree. */
  | 'OFFERS'
  /** The organisation organises the event. */
  | 'ORGANISES'
  /** The organisation or person takes part in the project, programme, alliance or activity. The role COORDINATOR marks its leader. */
  | 'PARTICIPATES_IN'
  /** The entity is part of the other. */
  | 'PART_OF'
  /** The document was published by the entity. */
  | 'PUBLISHED_BY'
  /** The entity reaches the place or group. */
  | 'REACHES'
  /** The entity is the same as the other. */
  | 'SAME_AS'
  /** The entity succeeds the other. */
  | 'SUCCEEDS'
  /** The offer is taught, or the organisation teaches, in the language. */
  | 'TAUGHT_IN'
  /** The project was funded under the call. */
  | 'UNDER_CALL'
  /** The entity uses the mobility scheme. */
  | 'USES_SCHEME'
  /** The entity is going to establish the other. */
  | 'WILL_ESTABLISH';

/** The topics on which sources say something in words. */
export type TextTopic =
  /** A point on the entity's agenda. */
  | 'AGENDA'
  /** The kind of the agreement. */
  | 'AGREEMENT_TYPE'
  /** An area in which the entity is active. */
  | 'AREA'
  /** For whom the entity is. */
  | 'AUDIENCE'
  /** A channel by which the entity communicates. */
  | 'CHANNEL'
  /** A condition that the entity sets or is under, for example who may take part. */
  | 'CONDITION'
  /** What the entity is. */
  | 'DESCRIPTION'
  /** A duty of the entity. */
  | 'DUTY'
  /** When the entity was founded, as EDTF. */
  | 'ESTABLISHED'
  /** A group that the source mentions without naming its members. */
  | 'GROUP_UNNAMED'
  /** An effect that the entity has or expects to have. */
  | 'IMPACT'
  /** The day on which the document was last imported, as EDTF. */
  | 'IMPORTED'
  /** The status of the institution, as a value of InstitutionStatus. */
  | 'INSTITUTION_STATUS'
  /** A type of the institution, as a value of InstitutionType. */
  | 'INSTITUTION_TYPE'
  /** The period of the entity, as EDTF. */
  | 'PERIOD'
  /** A policy that the entity follows. */
  | 'POLICY'
  /** What the entity is for. */
  | 'PURPOSE'
  /** Why the entity exists or was chosen. */
  | 'RATIONALE'
  /** What the source calls the role of the entity. */
  | 'ROLE_AS_SAID'
  /** What the source calls the kind of the entity. */
  | 'TYPE_AS_SAID'
  /** A number or other value that the source gives only in words. */
  | 'VALUE_AS_SAID';

/** Conditions on ties. A tie counts if it, and the statements that make it, meet every condition that is given. */
export type TieFilter = {
  /** Only statements that the graph held at this version pass. If omitted: the statements that it holds now. */
  asKnownAt?: number | null | undefined;
  /** Only statements that hold on this day pass. A statement without `valid` passes if a source observed it on the day, if a dated statement of the same link holds on the day, or if nothing dates the link (semantics, rule 9). If omitted: statements of all times. */
  asOf?: string | null | undefined;
  /** Only statements that hold on some day of this range pass. Statements without `valid` are judged as for asOf. If omitted: statements of all times. */
  between?: DateRange | null | undefined;
  /** Only statements with one of these confidences make ties. If omitted: all confidences. */
  confidence?: Array<Confidence> | null | undefined;
  /** If true, statements that nothing dates do not pass when asOf or between is given. */
  dated?: boolean | null | undefined;
  /** If true, ties that have ended do not count: see Tie.ended. */
  hideEnded?: boolean | null | undefined;
  /** Only statements with one of these modalities make ties. If omitted: ACTUAL and PAST. */
  modality?: Array<Modality> | null | undefined;
  /** Only statements of documents with one of these origins pass. If omitted: all origins. */
  origins?: Array<Origin> | null | undefined;
  /** Only statements with one of these roles make ties, so both institutions need such a role. If omitted: all roles, and statements without one. */
  roles?: Array<string> | null | undefined;
  /** Only statements of the documents with these ids pass. If omitted: statements of all documents. */
  sources?: Array<string | number> | null | undefined;
  /** Only ties of these kinds count. If omitted: ALLIANCE, PROJECT, JOINT_LAB, AGREEMENT and COOPERATION. */
  via?: Array<TieKind> | null | undefined;
};

/** What can tie two institutions. The first five kinds are collaboration, and count by default; the others are context, and count only if TieFilter.via names them. */
export type TieKind =
  /** Both are parties to the same agreement. */
  | 'AGREEMENT'
  /** Both are members of the same alliance or take part in it. */
  | 'ALLIANCE'
  /** A source says that the two cooperate with each other. */
  | 'COOPERATION'
  /** Both attended or organised the same event. */
  | 'EVENT'
  /** Both work in the same field. */
  | 'FIELD'
  /** Both have the same goal or commit to it. */
  | 'GOAL'
  /** Both are parties to the same joint laboratory. */
  | 'JOINT_LAB'
  /** Both teach in the same language. */
  | 'LANGUAGE'
  /** The same person is affiliated with both. */
  | 'PEOPLE'
  /** Both lie in the same place or cooperate in it. */
  | 'PLACE'
  /** Both take part in the same programme or are funded by it. */
  | 'PROGRAMME'
  /** Both take part in the same project. */
  | 'PROJECT'
  /** Both are parts or members of the same institution. If TieFilter.via names it, the ties of an institution's parts count for the whole institution too. */
  | 'STRUCTURE';

/** How much each tie adds to the weight between two institutions. */
export type Weighting =
  /** Each thing that the two share adds 1; a direct cooperation adds 1. */
  | 'COUNT'
  /** Each thing that the two share adds 1/(k-1), where k is the number of institutions that share it, so that a project of two counts more than one of thirty (Newman 2001). */
  | 'FRACTIONAL';

type ClaimWords_Figure_Fragment = { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } };

type ClaimWords_Identifier_Fragment = { __typename: 'Identifier', source: { id: string, name: string } };

type ClaimWords_Name_Fragment = { __typename: 'Name', source: { id: string, name: string } };

type ClaimWords_Relation_Fragment = { __typename: 'Relation', valid: string | null, to:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
  , source: { id: string, name: string } };

type ClaimWords_Text_Fragment = { __typename: 'Text', words: string, source: { id: string, name: string } };

export type ClaimWordsFragment =
  | ClaimWords_Figure_Fragment
  | ClaimWords_Identifier_Fragment
  | ClaimWords_Name_Fragment
  | ClaimWords_Relation_Fragment
  | ClaimWords_Text_Fragment
;

export type CountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountriesQuery = { institutions: { facets: Array<{ value: string, count: number }> } };

export type ChosenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  languages?: Array<string> | string | null | undefined;
}>;


export type ChosenQuery = { nodes: Array<
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | Record<PropertyKey, never>
   | null> };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type SuggestQuery = { search: { edges: Array<{ reason: string, node:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { country: string | null, city: string | null, id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }> } };

export type FactsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type FactsOfQuery = { node:
    | { __typename: 'Activity', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Agreement', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Alliance', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Body', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Call', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Centre', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Document', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Event', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Field', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Goal', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'GoalFramework', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Institution', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'JointLab', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Language', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'MobilityScheme', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Offer', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Person', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Place', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Programme', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Project', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
    | { __typename: 'Unit', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > }> }
   | null };

type EntityFacts_Activity_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Agreement_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Alliance_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Body_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Call_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Centre_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Document_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Event_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Field_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Goal_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_GoalFramework_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Institution_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_JointLab_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Language_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_MobilityScheme_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Offer_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Person_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Place_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Programme_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Project_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Strategy_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

type EntityFacts_Unit_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
      | { __typename: 'Identifier', source: { id: string, name: string } }
      | { __typename: 'Name', source: { id: string, name: string } }
      | { __typename: 'Relation', valid: string | null, to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string } }
      | { __typename: 'Text', words: string, source: { id: string, name: string } }
    > }> };

export type EntityFactsFragment =
  | EntityFacts_Activity_Fragment
  | EntityFacts_Agreement_Fragment
  | EntityFacts_Alliance_Fragment
  | EntityFacts_Body_Fragment
  | EntityFacts_Call_Fragment
  | EntityFacts_Centre_Fragment
  | EntityFacts_Document_Fragment
  | EntityFacts_Event_Fragment
  | EntityFacts_Field_Fragment
  | EntityFacts_Goal_Fragment
  | EntityFacts_GoalFramework_Fragment
  | EntityFacts_Institution_Fragment
  | EntityFacts_JointLab_Fragment
  | EntityFacts_Language_Fragment
  | EntityFacts_MobilityScheme_Fragment
  | EntityFacts_Offer_Fragment
  | EntityFacts_Person_Fragment
  | EntityFacts_Place_Fragment
  | EntityFacts_Programme_Fragment
  | EntityFacts_Project_Fragment
  | EntityFacts_Strategy_Fragment
  | EntityFacts_Unit_Fragment
;

export type VersionOnQueryVariables = Exact<{
  at: string;
}>;


export type VersionOnQuery = { graph: { version: number } };

export type AllianceQueryVariables = Exact<{
  id: string | number;
  filter?: RelationFilter | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type AllianceQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, website: string | null, established: string | null, countries: Array<string>, members: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, country: string | null, city: string | null }
            | { __typename: 'Institution', id: string, kind: EntityKind, name: string, country: string | null, city: string | null }
            | { __typename: 'Unit', id: string, kind: EntityKind, name: string, country: string | null, city: string | null }
          , relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> } }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Field' }
    | { __typename: 'Goal' }
    | { __typename: 'GoalFramework' }
    | { __typename: 'Institution' }
    | { __typename: 'JointLab' }
    | { __typename: 'Language' }
    | { __typename: 'MobilityScheme' }
    | { __typename: 'Offer' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy' }
    | { __typename: 'Unit' }
   | null };

export type BridgesQueryVariables = Exact<{
  a: Array<string | number> | string | number;
  b: Array<string | number> | string | number;
  ties?: TieFilter | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type BridgesQuery = { bridges: { shared: Array<
      | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
      | { __typename: 'Institution', id: string, kind: EntityKind, name: string }
      | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
    >, brokers: Array<{ score: number, institution: { id: string, kind: EntityKind, name: string, country: string | null }, tiesToA: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }>, tiesToB: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }>, links: Array<{ weight: number, a: { id: string, kind: EntityKind, name: string }, b: { id: string, kind: EntityKind, name: string }, ties: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }>, cut: { reason: string, at: number } | null } };

export type BridgeTieFragment = { kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null };

export type ChangeQueryVariables = Exact<{
  of: string | number;
  from: string;
  to: string;
  ties?: TieFilter | null | undefined;
}>;


export type ChangeQuery = { subject:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | Record<PropertyKey, never>
   | null, networkChange: { totalCount: number, edges: Array<{ kind: PartnerChangeKind, before: number, after: number, node: { id: string, kind: EntityKind, name: string, country: string | null }, causes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, from:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , source: { id: string, name: string, url: string | null, published: string | null } }> }> } };

export type CommonPartnersQueryVariables = Exact<{
  of: Array<string | number> | string | number;
  ties?: TieFilter | null | undefined;
  first?: number | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type CommonPartnersQuery = { commonPartners: { totalCount: number, edges: Array<{ weight: number, node: { id: string, kind: EntityKind, name: string, country: string | null }, parts: Array<{ of: { id: string, name: string }, ties: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           | null }> }> }> } };

export type CompareMembersQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  filter?: RelationFilter | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type CompareMembersQuery = { a:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Alliance', members: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
            | { __typename: 'Institution', id: string, kind: EntityKind, name: string, country: string | null }
            | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
          , relations: Array<{ valid: string | null, observed: string | null, modality: Modality }> }> } }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Field' }
    | { __typename: 'Goal' }
    | { __typename: 'GoalFramework' }
    | { __typename: 'Institution' }
    | { __typename: 'JointLab' }
    | { __typename: 'Language' }
    | { __typename: 'MobilityScheme' }
    | { __typename: 'Offer' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy' }
    | { __typename: 'Unit' }
   | null, b:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Alliance', members: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
            | { __typename: 'Institution', id: string, kind: EntityKind, name: string, country: string | null }
            | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
          , relations: Array<{ valid: string | null, observed: string | null, modality: Modality }> }> } }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Field' }
    | { __typename: 'Goal' }
    | { __typename: 'GoalFramework' }
    | { __typename: 'Institution' }
    | { __typename: 'JointLab' }
    | { __typename: 'Language' }
    | { __typename: 'MobilityScheme' }
    | { __typename: 'Offer' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy' }
    | { __typename: 'Unit' }
   | null };

type MembersOf_Activity_Fragment = { __typename: 'Activity' };

type MembersOf_Agreement_Fragment = { __typename: 'Agreement' };

type MembersOf_Alliance_Fragment = { __typename: 'Alliance', members: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
        | { __typename: 'Institution', id: string, kind: EntityKind, name: string, country: string | null }
        | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
      , relations: Array<{ valid: string | null, observed: string | null, modality: Modality }> }> } };

type MembersOf_Body_Fragment = { __typename: 'Body' };

type MembersOf_Call_Fragment = { __typename: 'Call' };

type MembersOf_Centre_Fragment = { __typename: 'Centre' };

type MembersOf_Document_Fragment = { __typename: 'Document' };

type MembersOf_Event_Fragment = { __typename: 'Event' };

type MembersOf_Field_Fragment = { __typename: 'Field' };

type MembersOf_Goal_Fragment = { __typename: 'Goal' };

type MembersOf_GoalFramework_Fragment = { __typename: 'GoalFramework' };

type MembersOf_Institution_Fragment = { __typename: 'Institution' };

type MembersOf_JointLab_Fragment = { __typename: 'JointLab' };

type MembersOf_Language_Fragment = { __typename: 'Language' };

type MembersOf_MobilityScheme_Fragment = { __typename: 'MobilityScheme' };

type MembersOf_Offer_Fragment = { __typename: 'Offer' };

type MembersOf_Person_Fragment = { __typename: 'Person' };

type MembersOf_Place_Fragment = { __typename: 'Place' };

type MembersOf_Programme_Fragment = { __typename: 'Programme' };

type MembersOf_Project_Fragment = { __typename: 'Project' };

type MembersOf_Relation_Fragment = { __typename: 'Relation' };

type MembersOf_Strategy_Fragment = { __typename: 'Strategy' };

type MembersOf_Unit_Fragment = { __typename: 'Unit' };

export type MembersOfFragment =
  | MembersOf_Activity_Fragment
  | MembersOf_Agreement_Fragment
  | MembersOf_Alliance_Fragment
  | MembersOf_Body_Fragment
  | MembersOf_Call_Fragment
  | MembersOf_Centre_Fragment
  | MembersOf_Document_Fragment
  | MembersOf_Event_Fragment
  | MembersOf_Field_Fragment
  | MembersOf_Goal_Fragment
  | MembersOf_GoalFramework_Fragment
  | MembersOf_Institution_Fragment
  | MembersOf_JointLab_Fragment
  | MembersOf_Language_Fragment
  | MembersOf_MobilityScheme_Fragment
  | MembersOf_Offer_Fragment
  | MembersOf_Person_Fragment
  | MembersOf_Place_Fragment
  | MembersOf_Programme_Fragment
  | MembersOf_Project_Fragment
  | MembersOf_Relation_Fragment
  | MembersOf_Strategy_Fragment
  | MembersOf_Unit_Fragment
;

export type MemberOfBothFragment = { node:
    | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
    | { __typename: 'Institution', id: string, kind: EntityKind, name: string, country: string | null }
    | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
  , relations: Array<{ valid: string | null, observed: string | null, modality: Modality }> };

export type CompareQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  ties?: TieFilter | null | undefined;
  first?: number | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type CompareQuery = { compare: { jaccard: number, shared: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       | null }>, common: { totalCount: number, edges: Array<{ weight: number, node: { id: string, kind: EntityKind, name: string, country: string | null } }> }, onlyA: { totalCount: number, edges: Array<{ weight: number, node: { id: string, kind: EntityKind, name: string, country: string | null } }> }, onlyB: { totalCount: number, edges: Array<{ weight: number, node: { id: string, kind: EntityKind, name: string, country: string | null } }> } } };

export type ConflictsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConflictsQuery = { conflicts: { totalCount: number, edges: Array<{ node: { id: string, property: string, rule: string, subject:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, period: string | null, amount: number, source: { id: string, name: string } }
          | { __typename: 'Identifier', source: { id: string, name: string } }
          | { __typename: 'Name', source: { id: string, name: string } }
          | { __typename: 'Relation', valid: string | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , source: { id: string, name: string } }
          | { __typename: 'Text', words: string, source: { id: string, name: string } }
        > } }> } };

export type CoverageQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  day?: string | null | undefined;
}>;


export type CoverageQuery = { quality: { findings: Array<{ rule: string, text: string, count: number, examples: Array<
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      > }> } };

export type AnyEntityQueryVariables = Exact<{
  id: string | number;
  filter?: RelationFilter | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type AnyEntityQuery = { node:
    | { __typename: 'Activity', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Agreement', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Alliance', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Body', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Call', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Centre', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Event', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Field', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Goal', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'GoalFramework', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Institution', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'JointLab', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Language', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'MobilityScheme', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Offer', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Person', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Place', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Programme', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Project', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Unit', id: string, kind: EntityKind, name: string, relations: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
   | null };

export type ParticipantsQueryVariables = Exact<{
  id: string | number;
  filter?: RelationFilter | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type ParticipantsQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement', valid: string | null, agreementType: string | null, parties: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
            | { __typename: 'Institution', country: string | null, city: string | null, id: string, kind: EntityKind, name: string }
            | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
          , relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> } }
    | { __typename: 'Alliance' }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document', url: string | null, published: string | null, origin: Origin, languages: Array<string>, publisher:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       | null, statements: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
            , to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             } }> } }
    | { __typename: 'Event' }
    | { __typename: 'Field' }
    | { __typename: 'Goal' }
    | { __typename: 'GoalFramework' }
    | { __typename: 'Institution' }
    | { __typename: 'JointLab', established: string | null, fields: Array<string>, parties: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
            | { __typename: 'Institution', country: string | null, city: string | null, id: string, kind: EntityKind, name: string }
            | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
          , relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> } }
    | { __typename: 'Language' }
    | { __typename: 'MobilityScheme' }
    | { __typename: 'Offer' }
    | { __typename: 'Person', affiliations: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
            | { __typename: 'Institution', country: string | null, city: string | null, id: string, kind: EntityKind, name: string }
            | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
          , relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> }, credits: { edges: Array<{ node: { id: string, kind: EntityKind, name: string } }> } }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project', valid: string | null, grantId: string | null, programme: { id: string, kind: EntityKind, name: string } | null, call: { id: string, kind: EntityKind, name: string } | null, consortium: { statedPartnerCount: { value: number, source: { id: string, name: string } } | null, members: { totalCount: number, edges: Array<{ node:
              | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
              | { __typename: 'Institution', country: string | null, city: string | null, id: string, kind: EntityKind, name: string }
              | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
            , relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> } } }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy' }
    | { __typename: 'Unit' }
   | null };

export type ParticipantFragment = { node:
    | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
    | { __typename: 'Institution', country: string | null, city: string | null, id: string, kind: EntityKind, name: string }
    | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
  , relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> };

export type StatementRowFragment = { id: string, kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null }, from:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
  , to:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   };

export type CountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsQuery = { graph: { version: number, changedAt: string | null, relationCount: number, counts: Array<{ kind: EntityKind, count: number }> } };

export type ExamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExamplesQuery = { utcn:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null, ktu:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null, twente:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null, konstanz:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null, eut: { edges: Array<{ node:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }> }, eciu: { edges: Array<{ node:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }> } };

export type InstitutionQueryVariables = Exact<{
  id: string | number;
  languages?: Array<string> | string | null | undefined;
}>;


export type InstitutionQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Alliance' }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Field' }
    | { __typename: 'Goal' }
    | { __typename: 'GoalFramework' }
    | { __typename: 'Institution', id: string, kind: EntityKind, name: string, country: string | null, city: string | null, website: string | null, established: string | null, status: InstitutionStatus | null, parent: { id: string, kind: EntityKind, name: string } | null }
    | { __typename: 'JointLab' }
    | { __typename: 'Language' }
    | { __typename: 'MobilityScheme' }
    | { __typename: 'Offer' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy' }
    | { __typename: 'Unit' }
   | null };

export type MembershipsQueryVariables = Exact<{
  id: string | number;
  filter?: RelationFilter | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type MembershipsQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Alliance' }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Field' }
    | { __typename: 'Goal' }
    | { __typename: 'GoalFramework' }
    | { __typename: 'Institution', alliances: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, name: string }, relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> } }
    | { __typename: 'JointLab' }
    | { __typename: 'Language' }
    | { __typename: 'MobilityScheme' }
    | { __typename: 'Offer' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy' }
    | { __typename: 'Unit' }
   | null };

export type TakenFragment = { role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } };

export type ActivitiesQueryVariables = Exact<{
  id: string | number;
  filter?: RelationFilter | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type ActivitiesQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Alliance' }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Field' }
    | { __typename: 'Goal' }
    | { __typename: 'GoalFramework' }
    | { __typename: 'Institution', projects: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, name: string }, relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> }, agreements: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, name: string }, relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> }, jointLabs: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, name: string }, relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> } }
    | { __typename: 'JointLab' }
    | { __typename: 'Language' }
    | { __typename: 'MobilityScheme' }
    | { __typename: 'Offer' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy' }
    | { __typename: 'Unit' }
   | null };

export type PartnersOfQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  ties?: TieFilter | null | undefined;
}>;


export type PartnersOfQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Alliance' }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Field' }
    | { __typename: 'Goal' }
    | { __typename: 'GoalFramework' }
    | { __typename: 'Institution', partners: { totalCount: number, edges: Array<{ weight: number, ended: boolean, node: { id: string, kind: EntityKind, name: string, country: string | null }, ties: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             | null }> }> } }
    | { __typename: 'JointLab' }
    | { __typename: 'Language' }
    | { __typename: 'MobilityScheme' }
    | { __typename: 'Offer' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Programme' }
    | { __typename: 'Project' }
    | { __typename: 'Relation' }
    | { __typename: 'Strategy' }
    | { __typename: 'Unit' }
   | null };

export type MatchNamesQueryVariables = Exact<{
  strings: Array<MatchInput> | MatchInput;
  languages?: Array<string> | string | null | undefined;
}>;


export type MatchNamesQuery = { match: Array<{ input: string, chosen: { score: number, reason: string, entity:
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { country: string | null, city: string | null, id: string, kind: EntityKind, name: string, alliances: { nodes: Array<{ id: string, name: string }> }, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
       } | null }> };

export type AlliancesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlliancesQuery = { alliances: { edges: Array<{ node: { id: string, name: string } }> } };

export type NetworkQueryVariables = Exact<{
  input: NetworkInput;
  places: boolean;
  measures: boolean;
}>;


export type NetworkQuery = { network: { nodes: Array<{ degree: number, entity: { id: string, name: string, country?: string | null, city?: string | null, coordinates?: { latitude: number, longitude: number } | null } } & { x?: number | null, y?: number | null, strength?: number, betweenness?: number, pageRank?: number, community?: number }>, links: Array<{ source: string, target: string, weight?: number }>, cut: { reason: string, at: number } | null } & { modularity?: number, communities?: Array<{ id: number, size: number, leaders: Array<{ id: string, name: string }> }> } };

export type InstitutionsQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
}>;


export type InstitutionsQuery = { institutions: { totalCount: number } };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  ties?: TieFilter | null | undefined;
}>;


export type PathsQuery = { paths: { paths: Array<{ length: number, hops: Array<{ kind: RelationKind, forward: boolean, from:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , to:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , relations: Array<{ valid: string | null, observed: string | null, role: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> }>, cut: { reason: string, at: number } | null } };

export type EndsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EndsQuery = { nodes: Array<
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | Record<PropertyKey, never>
   | null> };

export type RecommendQueryVariables = Exact<{
  for: string | number;
  ties?: TieFilter | null | undefined;
  filter?: EntityFilter | null | undefined;
  first?: number | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type RecommendQuery = { recommendPartners: { totalCount: number, edges: Array<{ score: number, node: { id: string, kind: EntityKind, name: string, country: string | null, city: string | null }, reasons: Array<{ kind: string, text: string, contribution: number, through: Array<
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        > }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ reason: string, score: number, matchedName: { value: string, language: string | null }, node:
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { country: string | null, city: string | null, status: InstitutionStatus | null, id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
        | { id: string, kind: EntityKind, name: string, identifiers: Array<{ scheme: string, value: string }> }
       }>, pageInfo: { hasNextPage: boolean }, facets: Array<{ facet: Facet, value: string, label: string, count: number }> } };

export type SeriesQueryVariables = Exact<{
  of?: Array<string | number> | string | number | null | undefined;
  from: string;
  to: string;
  stepMonths: number;
  ties?: TieFilter | null | undefined;
}>;


export type SeriesQuery = { networkSeries: Array<{ day: string, institutions: number, ties: number, density: number, gained: number, lost: number, firstReported: number }> };

export const ClaimWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"amount"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"words"},"name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]} as unknown as DocumentNode<ClaimWordsFragment, unknown>;
export const EntityFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"periodText"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimWords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"amount"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"words"},"name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]} as unknown as DocumentNode<EntityFactsFragment, unknown>;
export const BridgeTieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BridgeTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"lastReported"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]} as unknown as DocumentNode<BridgeTieFragment, unknown>;
export const MemberOfBothFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberOfBoth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}}]}}]} as unknown as DocumentNode<MemberOfBothFragment, unknown>;
export const MembersOfFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberOfBoth"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberOfBoth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}}]}}]} as unknown as DocumentNode<MembersOfFragment, unknown>;
export const ParticipantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantFragment, unknown>;
export const StatementRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]} as unknown as DocumentNode<StatementRowFragment, unknown>;
export const TakenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Taken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]} as unknown as DocumentNode<TakenFragment, unknown>;
export const CountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CountriesQuery, CountriesQueryVariables>;
export const ChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Chosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]}}]} as unknown as DocumentNode<ChosenQuery, ChosenQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const FactsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"amount"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"words"},"name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"periodText"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimWords"}}]}}]}}]}}]} as unknown as DocumentNode<FactsOfQuery, FactsOfQueryVariables>;
export const VersionOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}]}}]}}]} as unknown as DocumentNode<VersionOnQuery, VersionOnQueryVariables>;
export const AllianceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alliance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"established"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllianceQuery, AllianceQueryVariables>;
export const BridgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bridges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupA"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupB"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiesToA"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiesToB"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BridgeTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"lastReported"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]} as unknown as DocumentNode<BridgesQuery, BridgesQueryVariables>;
export const ChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Change"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"subject"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"networkChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"of"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangeQuery, ChangeQueryVariables>;
export const CommonPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommonPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commonPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"lastReported"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommonPartnersQuery, CommonPartnersQueryVariables>;
export const CompareMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"a"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembersOf"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"b"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembersOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberOfBoth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberOfBoth"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompareMembersQuery, CompareMembersQueryVariables>;
export const CompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"lastReported"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"common"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyA"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyB"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const ConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimWords"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"amount"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"words"},"name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]} as unknown as DocumentNode<ConflictsQuery, ConflictsQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const AnyEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnyEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementRow"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]} as unknown as DocumentNode<AnyEntityQuery, AnyEntityQueryVariables>;
export const ParticipantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Participants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"consortium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedPartnerCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participant"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participant"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointLab"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"established"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participant"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementRow"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]} as unknown as DocumentNode<ParticipantsQuery, ParticipantsQueryVariables>;
export const CountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CountsQuery, CountsQueryVariables>;
export const ExamplesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"utcn"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"StringValue","value":"ror","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"03r8nwp71","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ktu"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"StringValue","value":"ror","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"01me6gb93","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"twente"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"StringValue","value":"ror","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"006hf6230","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"konstanz"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"StringValue","value":"ror","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"0546hnb39","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"eut"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"EUt+","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ALLIANCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"eciu"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"ECIU University","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ALLIANCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExamplesQuery, ExamplesQueryVariables>;
export const InstitutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Institution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"established"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InstitutionQuery, InstitutionQueryVariables>;
export const MembershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Memberships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alliances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Taken"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Taken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>;
export const ActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Activities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Taken"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Taken"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointLabs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Taken"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Taken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]} as unknown as DocumentNode<ActivitiesQuery, ActivitiesQueryVariables>;
export const PartnersOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnersOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"lastReported"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersOfQuery, PartnersOfQueryVariables>;
export const MatchNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strings"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"strings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strings"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"alliances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchNamesQuery, MatchNamesQueryVariables>;
export const AlliancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alliances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alliances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlliancesQuery, AlliancesQueryVariables>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"places"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"city"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"places"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"places"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"betweenness"}},{"kind":"Field","name":{"kind":"Name","value":"pageRank"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}}]}]}]}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"modularity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const InstitutionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Institutions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<InstitutionsQuery, InstitutionsQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const EndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ends"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EndsQuery, EndsQueryVariables>;
export const RecommendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recommend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"for"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"for"},"value":{"kind":"Variable","name":{"kind":"Name","value":"for"}}},{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecommendQuery, RecommendQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"},{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Series"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stepMonths"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"stepMonths"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stepMonths"}}},{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"institutions"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"gained"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"firstReported"}}]}}]}}]} as unknown as DocumentNode<SeriesQuery, SeriesQueryVariables>;