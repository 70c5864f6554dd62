/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How directly a source says something. */
export type Confidence =
  /** A rule of Liaison derives it from other statements. */
  | 'DERIVED'
  /** A reader concludes it from what the source says. */
  | 'IMPLIED'
  /** The source says it in words. */
  | 'STATED';

/** Why an answer is not complete. */
export type CutReason =
  /** The largest groups connect too many pairs and are left out. */
  | 'LARGE_GROUPS'
  /** Only the heaviest links are shown. */
  | 'MAX_LINKS'
  /** Only the strongest nodes are shown, and their measures are of the whole network. */
  | 'MAX_NODES'
  /** The focus and the strongest around it are shown. */
  | 'MAX_NODES_AROUND'
  /** There are too many institutions around the focus. */
  | 'TOO_MANY_AROUND'
  /** The search for paths stopped because there are too many links. */
  | 'TOO_MANY_LINKS'
  /** The groups have too many ties to examine. */
  | 'TOO_MANY_TIES';

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

/** What speaks for a candidate or against it. */
export type MatchGround =
  /** An acronym was found. */
  | 'ACRONYM'
  /** The city fits. */
  | 'CITY_FITS'
  /** The entity lies in another country than the one given. */
  | 'COUNTRY_DIFFERS'
  /** The country fits. */
  | 'COUNTRY_FITS'
  /** A person decided so. */
  | 'DECIDED'
  /** The string names a city of another country. */
  | 'FOREIGN_CITY_NAMED'
  /** A longer name stands at that place of the string. */
  | 'IN_LONGER_NAME'
  /** Most words of the name were found. */
  | 'MOST_WORDS'
  /** The name was found as it is written. */
  | 'NAME'
  /** Others have the same name. */
  | 'NAME_SHARED'
  /** The string names another country. */
  | 'OTHER_COUNTRY_NAMED'
  /** The words of the name were found in another order. */
  | 'OTHER_ORDER'
  /** What was found is a word of other names in small letters. */
  | 'PLAIN_WORD'
  /** The entity took the place of the one whose name was found. */
  | 'TOOK_PLACE'
  /** The entity is that of which the one whose name was found is a part. */
  | 'WHOLE_OF_NAMED'
  /** The name was found without the place in it. */
  | 'WITHOUT_PLACE'
  /** A word of the string is taken for misspelt or cut short. */
  | 'WORD_GUESSED'
  /** The name was found, written otherwise. */
  | 'WRITTEN_OTHERWISE';

/** A string in which somebody wrote an affiliation. */
export type MatchInput = {
  /** The country that the entity lies in. If omitted: any country. */
  country?: string | null | undefined;
  /** Only entities of these kinds are candidates. If omitted: INSTITUTION, UNIT, CENTRE and JOINT_LAB. */
  kinds?: Array<EntityKind> | null | undefined;
  /** If true, an entity that is part of exactly one other entity is replaced by that other one in the choice. */
  parent?: boolean | null | undefined;
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

/** How a name fits the words of a search. */
export type NameFit =
  /** The words are the beginning of the name. */
  | 'BEGINNING'
  /** No name was compared: the text is an outside identifier of the entity. */
  | 'IDENTIFIER'
  /** The words are the initials of the name. */
  | 'INITIALS'
  /** The name is a part of the text that was searched for. */
  | 'PART'
  /** The words are the name in pinyin. */
  | 'PINYIN'
  /** Some words of the name fit. */
  | 'SOME_WORDS'
  /** The name is written otherwise, as without accents. */
  | 'SPELLING'
  /** A word differs by a typo. */
  | 'TYPO'
  /** The words are the whole name. */
  | 'WHOLE';

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
  /** The greatest number of links to show: 0 to 2,000,000. Of more links, those with the greatest weight are shown, equal ones by the ids of their ends. More links than one answer holds are read in pages, by the arguments of `links`. */
  maxLinks?: number | null | undefined;
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

type ClaimWords_Figure_Fragment = { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } };

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

export type GraphSizeQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphSizeQuery = { graph: { relationCount: number } };

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


export type SuggestQuery = { search: { edges: Array<{ fit: NameFit, matchedName: { language: string | null, type: NameType }, node:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
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
    | { __typename: 'Activity', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Agreement', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Alliance', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Body', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Call', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Centre', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Document', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Event', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Field', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Goal', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'GoalFramework', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Institution', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'JointLab', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Language', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'MobilityScheme', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Offer', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Person', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Place', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Programme', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Project', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Strategy', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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
    | { __typename: 'Unit', id: string, names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Activity_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Agreement_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Alliance_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Body_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Call_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Centre_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Document_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Event_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Field_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Goal_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_GoalFramework_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Institution_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_JointLab_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Language_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_MobilityScheme_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Offer_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Person_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Place_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Programme_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Project_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Strategy_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

type EntityFacts_Unit_Fragment = { names: Array<{ value: string, language: string | null, type: NameType, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, identifiers: Array<{ scheme: string, value: string, url: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, figures: Array<{ measure: string, value: number, qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, periodText: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, texts: Array<{ topic: TextTopic, value: string, language: string | null, confidence: Confidence, modality: Modality, valid: string | null, source: { id: string, name: string, url: string | null, published: string | null } }>, places: { nodes: Array<{ kind: RelationKind, role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , source: { id: string, name: string, url: string | null, published: string | null } }> }, conflicts: Array<{ id: string, property: string, rule: string, claims: Array<
      | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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

export type LinkTimesQueryVariables = Exact<{
  input: NetworkInput;
}>;


export type LinkTimesQuery = { network: { links: Array<{ source: string, target: string, ties: Array<{ valid: string | null, lastReported: string | null, ended: boolean }> }> } };

export type MeasuresQueryVariables = Exact<{
  input: NetworkInput;
  communities: boolean;
  centralities: boolean;
}>;


export type MeasuresQuery = { network: { nodes: Array<{ community?: number, entity: { __typename: 'Institution', id: string } } & { betweenness?: number, pageRank?: number }> } & { modularity?: number, communities?: Array<{ id: number, size: number, leaders: Array<{ id: string, name: string }> }> } };

export type PopulousQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
}>;


export type PopulousQuery = { institutions: { facets: Array<{ value: string }> } };

export type VersionOnQueryVariables = Exact<{
  at: string;
}>;


export type VersionOnQuery = { graph: { version: number } };

export type AgreementListQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  expiring?: DateRange | null | undefined;
  first?: number | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type AgreementListQuery = { agreements: { totalCount: number, nodes: Array<{ id: string, kind: EntityKind, name: string, valid: string | null, agreementType: string | null, parties: { totalCount: number, nodes: Array<
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        > } }> } };

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

export type LaterMembershipsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  languages?: Array<string> | string | null | undefined;
}>;


export type LaterMembershipsQuery = { nodes: Array<
    | { id: string, alliances: { edges: Array<{ node: { id: string, kind: EntityKind, name: string }, relations: Array<{ valid: string | null, observed: string | null, confidence: Confidence, modality: Modality }> }> } }
    | Record<PropertyKey, never>
   | null> };

export type MembersInQueryVariables = Exact<{
  country: string;
  relation: RelationFilter;
  after?: string | null | undefined;
}>;


export type MembersInQuery = { institutions: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AllianceListQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  time?: RelationFilter | null | undefined;
  members: RelationFilter;
  chosen: boolean;
  first?: number | null | undefined;
  languages?: Array<string> | string | null | undefined;
}>;


export type AllianceListQuery = { alliances: { totalCount: number, nodes: Array<{ id: string, kind: EntityKind, name: string, established: string | null, countries: Array<string>, all: { totalCount: number }, members?: { totalCount: number, nodes: Array<
          | { id: string, kind: EntityKind, name: string }
          | { country: string | null, id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        > } }> } };

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
         | null, relations: Array<{ confidence: Confidence, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }>, tiesToB: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, relations: Array<{ confidence: Confidence, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }> }>, links: Array<{ weight: number, a: { id: string, kind: EntityKind, name: string }, b: { id: string, kind: EntityKind, name: string }, ties: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, relations: Array<{ confidence: Confidence, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }> }>, cut: { because: Array<CutReason>, at: number } | null } };

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
   | null, relations: Array<{ confidence: Confidence, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

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
       | null, relations: Array<{ confidence: Confidence, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }>, common: { totalCount: number, edges: Array<{ weight: number, node: { id: string, kind: EntityKind, name: string, country: string | null } }> }, onlyA: { totalCount: number, edges: Array<{ weight: number, node: { id: string, kind: EntityKind, name: string, country: string | null } }> }, onlyB: { totalCount: number, edges: Array<{ weight: number, node: { id: string, kind: EntityKind, name: string, country: string | null } }> } } };

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
          | { __typename: 'Figure', qualifier: Qualifier, unit: string | null, currency: string | null, period: string | null, amount: number, source: { id: string, name: string } }
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


export type CoverageQuery = { quality: { findings: Array<{ rule: string, kind: EntityKind | null, count: number, of: number | null, reports: { before: string, oldest: string, middle: string, newest: string } | null, members: Array<{ stated: number, known: number }>, examples: Array<
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
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
    | { __typename: 'Agreement', id: string, kind: EntityKind, valid: string | null, agreementType: string | null, parties: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Alliance', id: string, kind: EntityKind, name: string }
            | { __typename: 'Institution', country: string | null, city: string | null, id: string, kind: EntityKind, name: string }
            | { __typename: 'Unit', id: string, kind: EntityKind, name: string }
          , relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> } }
    | { __typename: 'Alliance' }
    | { __typename: 'Body' }
    | { __typename: 'Call' }
    | { __typename: 'Centre' }
    | { __typename: 'Document', id: string, url: string | null, published: string | null, origin: Origin, languages: Array<string>, publisher:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
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
    | { __typename: 'JointLab', id: string, kind: EntityKind, established: string | null, fields: Array<string>, parties: { totalCount: number, edges: Array<{ node:
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
    | { __typename: 'Project', id: string, kind: EntityKind, valid: string | null, grantId: string | null, programme: { id: string, kind: EntityKind, name: string } | null, call: { id: string, kind: EntityKind, name: string } | null, consortium: { statedPartnerCount: { value: number, source: { id: string, name: string } } | null, members: { totalCount: number, edges: Array<{ node:
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

export type ExamplesQueryVariables = Exact<{
  languages?: Array<string> | string | null | undefined;
}>;


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
    | { __typename: 'Institution', projects: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, name: string, valid: string | null }, relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> }, agreements: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, name: string, valid: string | null }, relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> }, jointLabs: { totalCount: number, edges: Array<{ node: { id: string, kind: EntityKind, name: string }, relations: Array<{ role: string | null, valid: string | null, observed: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> } }
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
  after?: string | null | undefined;
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
    | { __typename: 'Institution', partners: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ weight: number, ended: boolean, node: { id: string, kind: EntityKind, name: string, country: string | null }, ties: Array<{ kind: TieKind, valid: string | null, lastReported: string | null, ended: boolean, through:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
             | null, relations: Array<{ confidence: Confidence, valid: string | null, from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }> }> } }
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


export type MatchNamesQuery = { match: Array<{ input: string, candidates: Array<{ score: number, entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
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
       }>, chosen: { score: number, grounds: Array<MatchGround>, matchedName: { value: string }, entity:
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

export type NetworkNumbersQueryVariables = Exact<{
  input: NetworkInput;
  drawn: boolean;
}>;


export type NetworkNumbersQuery = { network: { nodes: Array<{ degree: number, entity: { __typename: 'Institution', id: string } } & { x?: number | null, y?: number | null, strength?: number }>, links: Array<{ source: string, target: string, weight?: number }>, cut: { because: Array<CutReason>, at: number } | null } };

export type NamedInstitutionsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  places: boolean;
}>;


export type NamedInstitutionsQuery = { nodes: Array<
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
    | { __typename: 'Institution', id: string, name: string, country: string | null, city?: string | null, coordinates?: { latitude: number, longitude: number } | null }
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
   | null> };

export type NetworkQueryVariables = Exact<{
  input: NetworkInput;
  places: boolean;
  drawn: boolean;
}>;


export type NetworkQuery = { network: { nodes: Array<{ degree: number, entity: { id: string, name: string, country?: string | null, city?: string | null, coordinates?: { latitude: number, longitude: number } | null } } & { x?: number | null, y?: number | null, strength?: number }>, links: Array<{ source: string, target: string, weight?: number }>, cut: { because: Array<CutReason>, at: number } | null } };

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
          | { valid: string | null, id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { valid: string | null, id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , to:
          | { id: string, kind: EntityKind, name: string }
          | { valid: string | null, id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { valid: string | null, id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
        , relations: Array<{ valid: string | null, observed: string | null, role: string | null, confidence: Confidence, modality: Modality, source: { id: string, name: string, url: string | null, published: string | null } }> }> }>, cut: { because: Array<CutReason>, at: number } | null } };

type Stop_Activity_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Agreement_Fragment = { valid: string | null, id: string, kind: EntityKind, name: string };

type Stop_Alliance_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Body_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Call_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Centre_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Document_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Event_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Field_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Goal_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_GoalFramework_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Institution_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_JointLab_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Language_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_MobilityScheme_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Offer_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Person_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Place_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Programme_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Project_Fragment = { valid: string | null, id: string, kind: EntityKind, name: string };

type Stop_Strategy_Fragment = { id: string, kind: EntityKind, name: string };

type Stop_Unit_Fragment = { id: string, kind: EntityKind, name: string };

export type StopFragment =
  | Stop_Activity_Fragment
  | Stop_Agreement_Fragment
  | Stop_Alliance_Fragment
  | Stop_Body_Fragment
  | Stop_Call_Fragment
  | Stop_Centre_Fragment
  | Stop_Document_Fragment
  | Stop_Event_Fragment
  | Stop_Field_Fragment
  | Stop_Goal_Fragment
  | Stop_GoalFramework_Fragment
  | Stop_Institution_Fragment
  | Stop_JointLab_Fragment
  | Stop_Language_Fragment
  | Stop_MobilityScheme_Fragment
  | Stop_Offer_Fragment
  | Stop_Person_Fragment
  | Stop_Place_Fragment
  | Stop_Programme_Fragment
  | Stop_Project_Fragment
  | Stop_Strategy_Fragment
  | Stop_Unit_Fragment
;

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


export type RecommendQuery = { recommendPartners: { totalCount: number, edges: Array<{ score: number, node: { id: string, kind: EntityKind, name: string, country: string | null, city: string | null }, reasons: Array<{ kind: string, text: string, count: number | null, lift: number | null, contribution: number, through: Array<
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
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

export type RecommendBacktestQueryVariables = Exact<{
  for: string | number;
  ties?: TieFilter | null | undefined;
  filter?: EntityFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type RecommendBacktestQuery = { recommendPartners: { backtestText: string, backtest: { day: string, newcomers: boolean, institutions: number, precisionAt10: number, auc: number, bestSimple: string, bestSimplePrecisionAt10: number } | null, edges: Array<{ probability: number | null, node: { id: string } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ fit: NameFit, matchedName: { value: string, language: string | null, type: NameType }, node:
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

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimWordsFragmentDoc = new TypedDocumentString(`
    fragment ClaimWords on Claim {
  __typename
  source {
    id
    name
  }
  ... on Figure {
    amount: value
    qualifier
    unit
    currency
    period
  }
  ... on Text {
    words: value
  }
  ... on Relation {
    to {
      id
      kind
      name
    }
    valid
  }
}
    `, {"fragmentName":"ClaimWords"}) as unknown as TypedDocumentString<ClaimWordsFragment, unknown>;
export const EntityFactsFragmentDoc = new TypedDocumentString(`
    fragment EntityFacts on Entity {
  names {
    value
    language
    type
    confidence
    modality
    valid
    source {
      id
      name
      url
      published
    }
  }
  identifiers {
    scheme
    value
    url
    confidence
    modality
    valid
    source {
      id
      name
      url
      published
    }
  }
  figures {
    measure
    value
    qualifier
    unit
    currency
    period
    periodText
    confidence
    modality
    valid
    source {
      id
      name
      url
      published
    }
  }
  texts {
    topic
    value
    language
    confidence
    modality
    valid
    source {
      id
      name
      url
      published
    }
  }
  places: relations(filter: {kinds: [LOCATED_IN, REACHES]}, first: 20) {
    nodes {
      kind
      role
      valid
      observed
      confidence
      modality
      to {
        id
        kind
        name
      }
      source {
        id
        name
        url
        published
      }
    }
  }
  conflicts {
    id
    property
    rule
    claims {
      ...ClaimWords
    }
  }
}
    fragment ClaimWords on Claim {
  __typename
  source {
    id
    name
  }
  ... on Figure {
    amount: value
    qualifier
    unit
    currency
    period
  }
  ... on Text {
    words: value
  }
  ... on Relation {
    to {
      id
      kind
      name
    }
    valid
  }
}`, {"fragmentName":"EntityFacts"}) as unknown as TypedDocumentString<EntityFactsFragment, unknown>;
export const BridgeTieFragmentDoc = new TypedDocumentString(`
    fragment BridgeTie on Tie {
  kind
  valid
  lastReported
  ended
  through {
    id
    kind
    name(languages: $languages)
  }
  relations {
    confidence
    from {
      id
    }
    to {
      id
    }
  }
}
    `, {"fragmentName":"BridgeTie"}) as unknown as TypedDocumentString<BridgeTieFragment, unknown>;
export const MemberOfBothFragmentDoc = new TypedDocumentString(`
    fragment MemberOfBoth on OrganisationEdge {
  node {
    __typename
    ... on Entity {
      id
      kind
      name(languages: $languages)
    }
    ... on Institution {
      country
    }
  }
  relations {
    valid
    observed
    modality
  }
}
    `, {"fragmentName":"MemberOfBoth"}) as unknown as TypedDocumentString<MemberOfBothFragment, unknown>;
export const MembersOfFragmentDoc = new TypedDocumentString(`
    fragment MembersOf on Node {
  __typename
  ... on Alliance {
    members(filter: $filter, first: 100) {
      totalCount
      edges {
        ...MemberOfBoth
      }
    }
  }
}
    fragment MemberOfBoth on OrganisationEdge {
  node {
    __typename
    ... on Entity {
      id
      kind
      name(languages: $languages)
    }
    ... on Institution {
      country
    }
  }
  relations {
    valid
    observed
    modality
  }
}`, {"fragmentName":"MembersOf"}) as unknown as TypedDocumentString<MembersOfFragment, unknown>;
export const ParticipantFragmentDoc = new TypedDocumentString(`
    fragment Participant on OrganisationEdge {
  node {
    __typename
    id
    kind
    name(languages: $languages)
    ... on Institution {
      country
      city
    }
  }
  relations {
    role
    valid
    observed
    confidence
    modality
    source {
      id
      name
      url
      published
    }
  }
}
    `, {"fragmentName":"Participant"}) as unknown as TypedDocumentString<ParticipantFragment, unknown>;
export const StatementRowFragmentDoc = new TypedDocumentString(`
    fragment StatementRow on Relation {
  id
  kind
  role
  valid
  observed
  confidence
  modality
  source {
    id
    name
    url
    published
  }
  from {
    id
    kind
    name(languages: $languages)
  }
  to {
    id
    kind
    name(languages: $languages)
  }
}
    `, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const TakenFragmentDoc = new TypedDocumentString(`
    fragment Taken on Relation {
  role
  valid
  observed
  confidence
  modality
  source {
    id
    name
    url
    published
  }
}
    `, {"fragmentName":"Taken"}) as unknown as TypedDocumentString<TakenFragment, unknown>;
export const StopFragmentDoc = new TypedDocumentString(`
    fragment Stop on Entity {
  id
  kind
  name
  ... on Agreement {
    valid
  }
  ... on Project {
    valid
  }
}
    `, {"fragmentName":"Stop"}) as unknown as TypedDocumentString<StopFragment, unknown>;
export const CountriesDocument = new TypedDocumentString(`
    query Countries {
  institutions(first: 0) {
    facets(by: [COUNTRY], limit: 100) {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const GraphSizeDocument = new TypedDocumentString(`
    query GraphSize {
  graph {
    relationCount
  }
}
    `) as unknown as TypedDocumentString<GraphSizeQuery, GraphSizeQueryVariables>;
export const ChosenDocument = new TypedDocumentString(`
    query Chosen($ids: [ID!]!, $languages: [LanguageTag!]) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      kind
      name(languages: $languages)
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenQuery, ChosenQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 8) {
    edges {
      fit
      matchedName {
        language
        type
      }
      node {
        id
        kind
        name
        ... on Institution {
          country
          city
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const FactsOfDocument = new TypedDocumentString(`
    query FactsOf($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      ...EntityFacts
    }
  }
}
    fragment ClaimWords on Claim {
  __typename
  source {
    id
    name
  }
  ... on Figure {
    amount: value
    qualifier
    unit
    currency
    period
  }
  ... on Text {
    words: value
  }
  ... on Relation {
    to {
      id
      kind
      name
    }
    valid
  }
}
fragment EntityFacts on Entity {
  names {
    value
    language
    type
    confidence
    modality
    valid
    source {
      id
      name
      url
      published
    }
  }
  identifiers {
    scheme
    value
    url
    confidence
    modality
    valid
    source {
      id
      name
      url
      published
    }
  }
  figures {
    measure
    value
    qualifier
    unit
    currency
    period
    periodText
    confidence
    modality
    valid
    source {
      id
      name
      url
      published
    }
  }
  texts {
    topic
    value
    language
    confidence
    modality
    valid
    source {
      id
      name
      url
      published
    }
  }
  places: relations(filter: {kinds: [LOCATED_IN, REACHES]}, first: 20) {
    nodes {
      kind
      role
      valid
      observed
      confidence
      modality
      to {
        id
        kind
        name
      }
      source {
        id
        name
        url
        published
      }
    }
  }
  conflicts {
    id
    property
    rule
    claims {
      ...ClaimWords
    }
  }
}`) as unknown as TypedDocumentString<FactsOfQuery, FactsOfQueryVariables>;
export const LinkTimesDocument = new TypedDocumentString(`
    query LinkTimes($input: NetworkInput!) {
  network(input: $input) {
    links {
      source
      target
      ties(first: 3) {
        valid
        lastReported
        ended
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkTimesQuery, LinkTimesQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($input: NetworkInput!, $communities: Boolean!, $centralities: Boolean!) {
  network(input: $input) {
    nodes {
      entity {
        __typename
        id
      }
      community @include(if: $communities)
      ... @include(if: $centralities) {
        betweenness
        pageRank
      }
    }
    ... @include(if: $communities) {
      communities {
        id
        size
        leaders {
          id
          name
        }
      }
      modularity
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const PopulousDocument = new TypedDocumentString(`
    query Populous($filter: EntityFilter) {
  institutions(filter: $filter, first: 0) {
    facets(by: [COUNTRY], limit: 3) {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<PopulousQuery, PopulousQueryVariables>;
export const VersionOnDocument = new TypedDocumentString(`
    query VersionOn($at: DateTime!) {
  graph {
    version(at: $at)
  }
}
    `) as unknown as TypedDocumentString<VersionOnQuery, VersionOnQueryVariables>;
export const AgreementListDocument = new TypedDocumentString(`
    query AgreementList($filter: EntityFilter, $expiring: DateRange, $first: Int, $languages: [LanguageTag!]) {
  agreements(filter: $filter, expiring: $expiring, first: $first) {
    totalCount
    nodes {
      id
      kind
      name(languages: $languages)
      valid
      agreementType
      parties(first: 10) {
        totalCount
        nodes {
          id
          kind
          name(languages: $languages)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementListQuery, AgreementListQueryVariables>;
export const AllianceDocument = new TypedDocumentString(`
    query Alliance($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Alliance {
      id
      kind
      name(languages: $languages)
      website
      established
      countries
      members(filter: $filter, first: 100) {
        totalCount
        edges {
          node {
            __typename
            id
            kind
            name(languages: $languages)
            country
            city
          }
          relations {
            role
            valid
            observed
            confidence
            modality
            source {
              id
              name
              url
              published
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllianceQuery, AllianceQueryVariables>;
export const LaterMembershipsDocument = new TypedDocumentString(`
    query LaterMemberships($ids: [ID!]!, $languages: [LanguageTag!]) {
  nodes(ids: $ids) {
    ... on Institution {
      id
      alliances(first: 50) {
        edges {
          node {
            id
            kind
            name(languages: $languages)
          }
          relations {
            valid
            observed
            confidence
            modality
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LaterMembershipsQuery, LaterMembershipsQueryVariables>;
export const MembersInDocument = new TypedDocumentString(`
    query MembersIn($country: CountryCode!, $relation: RelationFilter!, $after: String) {
  institutions(
    filter: {countries: [$country], hasRelation: $relation}
    first: 100
    after: $after
  ) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MembersInQuery, MembersInQueryVariables>;
export const AllianceListDocument = new TypedDocumentString(`
    query AllianceList($filter: EntityFilter, $time: RelationFilter, $members: RelationFilter!, $chosen: Boolean!, $first: Int, $languages: [LanguageTag!]) {
  alliances(filter: $filter, first: $first) {
    totalCount
    nodes {
      id
      kind
      name(languages: $languages)
      established
      countries(filter: $time)
      all: members(filter: $time, first: 0) {
        totalCount
      }
      members(filter: $members, first: 20) @include(if: $chosen) {
        totalCount
        nodes {
          id
          kind
          name(languages: $languages)
          ... on Institution {
            country
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllianceListQuery, AllianceListQueryVariables>;
export const BridgesDocument = new TypedDocumentString(`
    query Bridges($a: [ID!]!, $b: [ID!]!, $ties: TieFilter, $languages: [LanguageTag!]) {
  bridges(groupA: $a, groupB: $b, ties: $ties, limit: 40) {
    shared {
      __typename
      ... on Entity {
        id
        kind
        name(languages: $languages)
      }
    }
    brokers {
      score
      institution {
        id
        kind
        name(languages: $languages)
        country
      }
      tiesToA {
        ...BridgeTie
      }
      tiesToB {
        ...BridgeTie
      }
    }
    links {
      weight
      a {
        id
        kind
        name(languages: $languages)
      }
      b {
        id
        kind
        name(languages: $languages)
      }
      ties(first: 5) {
        ...BridgeTie
      }
    }
    cut {
      because
      at
    }
  }
}
    fragment BridgeTie on Tie {
  kind
  valid
  lastReported
  ended
  through {
    id
    kind
    name(languages: $languages)
  }
  relations {
    confidence
    from {
      id
    }
    to {
      id
    }
  }
}`) as unknown as TypedDocumentString<BridgesQuery, BridgesQueryVariables>;
export const ChangeDocument = new TypedDocumentString(`
    query Change($of: ID!, $from: Date!, $to: Date!, $ties: TieFilter) {
  subject: node(id: $of) {
    ... on Entity {
      id
      kind
      name
    }
  }
  networkChange(of: [$of], from: $from, to: $to, ties: $ties, first: 100) {
    totalCount
    edges {
      kind
      before
      after
      node {
        id
        kind
        name
        country
      }
      causes {
        kind
        from {
          id
          kind
          name
        }
        to {
          id
          kind
          name
        }
        role
        valid
        observed
        confidence
        modality
        source {
          id
          name
          url
          published
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeQuery, ChangeQueryVariables>;
export const CommonPartnersDocument = new TypedDocumentString(`
    query CommonPartners($of: [ID!]!, $ties: TieFilter, $first: Int, $languages: [LanguageTag!]) {
  commonPartners(of: $of, ties: $ties, first: $first) {
    totalCount
    edges {
      weight
      node {
        id
        kind
        name(languages: $languages)
        country
      }
      parts {
        of {
          id
          name(languages: $languages)
        }
        ties(first: 5) {
          kind
          valid
          lastReported
          ended
          through {
            id
            kind
            name(languages: $languages)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommonPartnersQuery, CommonPartnersQueryVariables>;
export const CompareMembersDocument = new TypedDocumentString(`
    query CompareMembers($a: ID!, $b: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
  a: node(id: $a) {
    ...MembersOf
  }
  b: node(id: $b) {
    ...MembersOf
  }
}
    fragment MembersOf on Node {
  __typename
  ... on Alliance {
    members(filter: $filter, first: 100) {
      totalCount
      edges {
        ...MemberOfBoth
      }
    }
  }
}
fragment MemberOfBoth on OrganisationEdge {
  node {
    __typename
    ... on Entity {
      id
      kind
      name(languages: $languages)
    }
    ... on Institution {
      country
    }
  }
  relations {
    valid
    observed
    modality
  }
}`) as unknown as TypedDocumentString<CompareMembersQuery, CompareMembersQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: ID!, $b: ID!, $ties: TieFilter, $first: Int, $languages: [LanguageTag!]) {
  compare(a: $a, b: $b, ties: $ties) {
    jaccard
    shared {
      kind
      valid
      lastReported
      ended
      through {
        id
        kind
        name(languages: $languages)
      }
      relations {
        confidence
        from {
          id
        }
        to {
          id
        }
      }
    }
    common(first: $first) {
      totalCount
      edges {
        weight
        node {
          id
          kind
          name(languages: $languages)
          country
        }
      }
    }
    onlyA(first: $first) {
      totalCount
      edges {
        weight
        node {
          id
          kind
          name(languages: $languages)
          country
        }
      }
    }
    onlyB(first: $first) {
      totalCount
      edges {
        weight
        node {
          id
          kind
          name(languages: $languages)
          country
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts {
  conflicts(first: 100) {
    totalCount
    edges {
      node {
        id
        property
        rule
        subject {
          id
          kind
          name
        }
        claims {
          ...ClaimWords
        }
      }
    }
  }
}
    fragment ClaimWords on Claim {
  __typename
  source {
    id
    name
  }
  ... on Figure {
    amount: value
    qualifier
    unit
    currency
    period
  }
  ... on Text {
    words: value
  }
  ... on Relation {
    to {
      id
      kind
      name
    }
    valid
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($filter: EntityFilter, $day: Date) {
  quality(filter: $filter, day: $day) {
    findings {
      rule
      kind
      count
      of
      reports {
        before
        oldest
        middle
        newest
      }
      members {
        stated
        known
      }
      examples {
        id
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const AnyEntityDocument = new TypedDocumentString(`
    query AnyEntity($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      kind
      name(languages: $languages)
      relations(filter: $filter, first: 100) {
        totalCount
        edges {
          node {
            ...StatementRow
          }
        }
      }
    }
  }
}
    fragment StatementRow on Relation {
  id
  kind
  role
  valid
  observed
  confidence
  modality
  source {
    id
    name
    url
    published
  }
  from {
    id
    kind
    name(languages: $languages)
  }
  to {
    id
    kind
    name(languages: $languages)
  }
}`) as unknown as TypedDocumentString<AnyEntityQuery, AnyEntityQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Project {
      id
      kind
      valid
      grantId
      programme {
        id
        kind
        name(languages: $languages)
      }
      call {
        id
        kind
        name(languages: $languages)
      }
      consortium {
        statedPartnerCount {
          value
          source {
            id
            name
          }
        }
        members(filter: $filter, first: 100) {
          totalCount
          edges {
            ...Participant
          }
        }
      }
    }
    ... on Agreement {
      id
      kind
      valid
      agreementType
      parties(filter: $filter, first: 100) {
        totalCount
        edges {
          ...Participant
        }
      }
    }
    ... on JointLab {
      id
      kind
      established
      fields
      parties(filter: $filter, first: 100) {
        totalCount
        edges {
          ...Participant
        }
      }
    }
    ... on Person {
      affiliations(filter: $filter, first: 100) {
        totalCount
        edges {
          ...Participant
        }
      }
      credits(first: 100) {
        edges {
          node {
            id
            kind
            name(languages: $languages)
          }
        }
      }
    }
    ... on Document {
      id
      url
      published
      origin
      languages
      publisher {
        id
        kind
        name(languages: $languages)
      }
      statements(first: 100) {
        totalCount
        edges {
          node {
            ...StatementRow
          }
        }
      }
    }
  }
}
    fragment Participant on OrganisationEdge {
  node {
    __typename
    id
    kind
    name(languages: $languages)
    ... on Institution {
      country
      city
    }
  }
  relations {
    role
    valid
    observed
    confidence
    modality
    source {
      id
      name
      url
      published
    }
  }
}
fragment StatementRow on Relation {
  id
  kind
  role
  valid
  observed
  confidence
  modality
  source {
    id
    name
    url
    published
  }
  from {
    id
    kind
    name(languages: $languages)
  }
  to {
    id
    kind
    name(languages: $languages)
  }
}`) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts {
  graph {
    version
    changedAt
    relationCount
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const ExamplesDocument = new TypedDocumentString(`
    query Examples($languages: [LanguageTag!]) {
  utcn: entity(scheme: "ror", value: "03r8nwp71") {
    id
    kind
    name(languages: $languages)
  }
  ktu: entity(scheme: "ror", value: "01me6gb93") {
    id
    kind
    name(languages: $languages)
  }
  twente: entity(scheme: "ror", value: "006hf6230") {
    id
    kind
    name(languages: $languages)
  }
  konstanz: entity(scheme: "ror", value: "0546hnb39") {
    id
    kind
    name(languages: $languages)
  }
  eut: search(text: "EUt+", kinds: [ALLIANCE], first: 1) {
    edges {
      node {
        id
        kind
        name(languages: $languages)
      }
    }
  }
  eciu: search(text: "ECIU University", kinds: [ALLIANCE], first: 1) {
    edges {
      node {
        id
        kind
        name(languages: $languages)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExamplesQuery, ExamplesQueryVariables>;
export const InstitutionDocument = new TypedDocumentString(`
    query Institution($id: ID!, $languages: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Institution {
      id
      kind
      name(languages: $languages)
      country
      city
      website
      established
      status
      parent {
        id
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionQuery, InstitutionQueryVariables>;
export const MembershipsDocument = new TypedDocumentString(`
    query Memberships($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Institution {
      alliances(filter: $filter, first: 100) {
        totalCount
        edges {
          node {
            id
            kind
            name(languages: $languages)
          }
          relations {
            ...Taken
          }
        }
      }
    }
  }
}
    fragment Taken on Relation {
  role
  valid
  observed
  confidence
  modality
  source {
    id
    name
    url
    published
  }
}`) as unknown as TypedDocumentString<MembershipsQuery, MembershipsQueryVariables>;
export const ActivitiesDocument = new TypedDocumentString(`
    query Activities($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Institution {
      projects(filter: $filter, first: 50) {
        totalCount
        edges {
          node {
            id
            kind
            name(languages: $languages)
            valid
          }
          relations {
            ...Taken
          }
        }
      }
      agreements(filter: $filter, first: 50) {
        totalCount
        edges {
          node {
            id
            kind
            name(languages: $languages)
            valid
          }
          relations {
            ...Taken
          }
        }
      }
      jointLabs(filter: $filter, first: 50) {
        totalCount
        edges {
          node {
            id
            kind
            name(languages: $languages)
          }
          relations {
            ...Taken
          }
        }
      }
    }
  }
}
    fragment Taken on Relation {
  role
  valid
  observed
  confidence
  modality
  source {
    id
    name
    url
    published
  }
}`) as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const PartnersOfDocument = new TypedDocumentString(`
    query PartnersOf($id: ID!, $first: Int, $after: String, $ties: TieFilter) {
  node(id: $id) {
    __typename
    ... on Institution {
      partners(first: $first, after: $after, ties: $ties) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          weight
          ended
          node {
            id
            kind
            name
            country
          }
          ties {
            kind
            valid
            lastReported
            ended
            through {
              id
              kind
              name
            }
            relations {
              confidence
              valid
              from {
                id
              }
              to {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersOfQuery, PartnersOfQueryVariables>;
export const MatchNamesDocument = new TypedDocumentString(`
    query MatchNames($strings: [MatchInput!]!, $languages: [LanguageTag!]) {
  match(strings: $strings, limit: 3) {
    input
    candidates {
      score
      entity {
        id
        kind
        name(languages: $languages)
        ... on Institution {
          country
          city
        }
      }
    }
    chosen {
      score
      grounds
      matchedName {
        value
      }
      entity {
        id
        kind
        name(languages: $languages)
        identifiers {
          scheme
          value
        }
        ... on Institution {
          country
          city
          alliances(first: 50) {
            nodes {
              id
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchNamesQuery, MatchNamesQueryVariables>;
export const AlliancesDocument = new TypedDocumentString(`
    query Alliances {
  alliances(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AlliancesQuery, AlliancesQueryVariables>;
export const NetworkNumbersDocument = new TypedDocumentString(`
    query NetworkNumbers($input: NetworkInput!, $drawn: Boolean!) {
  network(input: $input) {
    nodes {
      entity {
        __typename
        id
      }
      degree
      ... @include(if: $drawn) {
        x
        y
        strength
      }
    }
    links {
      source
      target
      weight @include(if: $drawn)
    }
    cut {
      because
      at
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkNumbersQuery, NetworkNumbersQueryVariables>;
export const NamedInstitutionsDocument = new TypedDocumentString(`
    query NamedInstitutions($ids: [ID!]!, $places: Boolean!) {
  nodes(ids: $ids) {
    __typename
    ... on Institution {
      id
      name
      country
      city @include(if: $places)
      coordinates @include(if: $places) {
        latitude
        longitude
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamedInstitutionsQuery, NamedInstitutionsQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($input: NetworkInput!, $places: Boolean!, $drawn: Boolean!) {
  network(input: $input) {
    nodes {
      entity {
        id
        name
        country @include(if: $drawn)
        city @include(if: $places)
        coordinates @include(if: $places) {
          latitude
          longitude
        }
      }
      degree
      ... @include(if: $drawn) {
        x
        y
        strength
      }
    }
    links {
      source
      target
      weight @include(if: $drawn)
    }
    cut {
      because
      at
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions($filter: EntityFilter) {
  institutions(filter: $filter, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $ties: TieFilter) {
  paths(from: $from, to: $to, ties: $ties, limit: 40) {
    paths {
      length
      hops {
        from {
          ...Stop
        }
        to {
          ...Stop
        }
        kind
        forward
        relations {
          valid
          observed
          role
          confidence
          modality
          source {
            id
            name
            url
            published
          }
        }
      }
    }
    cut {
      because
      at
    }
  }
}
    fragment Stop on Entity {
  id
  kind
  name
  ... on Agreement {
    valid
  }
  ... on Project {
    valid
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const EndsDocument = new TypedDocumentString(`
    query Ends($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const RecommendDocument = new TypedDocumentString(`
    query Recommend($for: ID!, $ties: TieFilter, $filter: EntityFilter, $first: Int, $languages: [LanguageTag!]) {
  recommendPartners(for: $for, ties: $ties, filter: $filter, first: $first) {
    totalCount
    edges {
      score
      node {
        id
        kind
        name(languages: $languages)
        country
        city
      }
      reasons {
        kind
        text
        count
        lift
        contribution
        through {
          id
          kind
          name(languages: $languages)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecommendQuery, RecommendQueryVariables>;
export const RecommendBacktestDocument = new TypedDocumentString(`
    query RecommendBacktest($for: ID!, $ties: TieFilter, $filter: EntityFilter, $first: Int) {
  recommendPartners(for: $for, ties: $ties, filter: $filter, first: $first) {
    backtest {
      day
      newcomers
      institutions
      precisionAt10
      auc
      bestSimple
      bestSimplePrecisionAt10
    }
    backtestText
    edges {
      probability
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecommendBacktestQuery, RecommendBacktestQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    edges {
      fit
      matchedName {
        value
        language
        type
      }
      node {
        id
        kind
        name
        identifiers {
          scheme
          value
        }
        ... on Institution {
          country
          city
          status
        }
      }
    }
    pageInfo {
      hasNextPage
    }
    facets(by: [KIND, COUNTRY], limit: 10) {
      facet
      value
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SeriesDocument = new TypedDocumentString(`
    query Series($of: [ID!], $from: Date!, $to: Date!, $stepMonths: Int!, $ties: TieFilter) {
  networkSeries(
    of: $of
    from: $from
    to: $to
    stepMonths: $stepMonths
    ties: $ties
  ) {
    day
    institutions
    ties
    density
    gained
    lost
    firstReported
  }
}
    `) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;