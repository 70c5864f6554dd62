/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends {
    [key: string]: unknown;
}> = {
    [K in keyof T]: T[K];
};
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | {
    [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never;
};
import type { TypedDocument } from './document.js';
/** How directly a source says something. */
export type Confidence = 
/** A rule of Liaison derives it from other statements. */
'DERIVED'
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
'BOTH'
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
'ACTIVITY'
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
/** Whether an institution still exists. */
export type InstitutionStatus = 
/** The institution exists. */
'ACTIVE'
/** The institution no longer exists. */
 | 'INACTIVE'
/** The register has withdrawn the record of the institution, for example because it was a duplicate. */
 | 'WITHDRAWN';
/** The types of institutions: the types of the register ROR, and UNIVERSITY. */
export type InstitutionType = 
/** An archive, library or museum. */
'ARCHIVE'
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
/** Whether a statement is about what is so or about what is planned, wished for or over. Something that is over and has known dates is ACTUAL, with its end in `valid`. */
export type Modality = 
/** It is so, or was so, in the period that `valid` gives. */
'ACTUAL'
/** It is wished for. */
 | 'GOAL'
/** It is over, and no date of its end is known. Questions about a day or a range of days never count it. */
 | 'PAST'
/** It is planned. */
 | 'PLANNED';
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
/** What a change did. */
export type Operation = 
/** A statement was asserted. */
'ASSERT'
/** An entity was created. */
 | 'CREATE'
/** Not used yet, because people cannot be erased. */
 | 'ERASE'
/** Not used yet, because entities cannot be merged. */
 | 'MERGE'
/** Not used yet, because conflicts cannot be decided. */
 | 'RESOLVE'
/** A statement was retracted. */
 | 'RETRACT'
/** Not used yet, because entities cannot be merged. */
 | 'UNMERGE'
/** Not used: entities change only through their statements. */
 | 'UPDATE';
/** Where a document comes from. */
export type Origin = 
/** A web page whose text was read, so that evidence gives offsets in that text. */
'PAGE'
/** Another page or work, which is cited without its text. */
 | 'REFERENCE'
/** A register, for example ROR or CORDIS. */
 | 'REGISTRY'
/** A file that a user imported. */
 | 'UPLOAD';
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
'ABOUT'
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
'AGREEMENT'
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
'COUNT'
/** Each thing that the two share adds 1/(k-1), where k is the number of institutions that share it, so that a project of two counts more than one of thirty (Newman 2001). */
 | 'FRACTIONAL';
export type GraphQueryVariables = Exact<{
    [key: string]: never;
}>;
export type GraphQuery = {
    graph: {
        version: number;
        changedAt: string | null;
        relationCount: number;
        counts: Array<{
            kind: EntityKind;
            count: number;
        }>;
    };
};
export type SearchQueryVariables = Exact<{
    text: string;
    kinds?: Array<EntityKind> | EntityKind | null | undefined;
    first?: number | null | undefined;
    languages?: Array<string> | string | null | undefined;
}>;
export type SearchQuery = {
    search: {
        edges: Array<{
            score: number;
            reason: string;
            node: {
                __typename: 'Activity';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Agreement';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Alliance';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Body';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Call';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Centre';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Document';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Event';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Field';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Goal';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'GoalFramework';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Institution';
                country: string | null;
                city: string | null;
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'JointLab';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Language';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'MobilityScheme';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Offer';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Person';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Place';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Programme';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Project';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Strategy';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            } | {
                __typename: 'Unit';
                id: string;
                kind: EntityKind;
                name: string;
                identifiers: Array<{
                    scheme: string;
                    value: string;
                }>;
            };
        }>;
    };
};
export type FindQueryVariables = Exact<{
    scheme: string;
    value: string;
    languages?: Array<string> | string | null | undefined;
}>;
export type FindQuery = {
    entity: {
        __typename: 'Activity';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Agreement';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Alliance';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Body';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Call';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Centre';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Document';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Event';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Field';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Goal';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'GoalFramework';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Institution';
        country: string | null;
        city: string | null;
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'JointLab';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Language';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'MobilityScheme';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Offer';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Person';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Place';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Programme';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Project';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Strategy';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | {
        __typename: 'Unit';
        id: string;
        kind: EntityKind;
        name: string;
        identifiers: Array<{
            scheme: string;
            value: string;
        }>;
    } | null;
};
export type AlliancesQueryVariables = Exact<{
    filter?: EntityFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
    languages?: Array<string> | string | null | undefined;
}>;
export type AlliancesQuery = {
    alliances: {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            id: string;
            kind: EntityKind;
            name: string;
            website: string | null;
            established: string | null;
            countries: Array<string>;
            members: {
                totalCount: number;
            };
        }>;
    };
};
export type MembersQueryVariables = Exact<{
    of: string | number;
    filter?: RelationFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
    languages?: Array<string> | string | null | undefined;
}>;
export type MembersQuery = {
    node: {
        __typename: 'Activity';
    } | {
        __typename: 'Agreement';
    } | {
        __typename: 'Alliance';
        id: string;
        name: string;
        members: {
            totalCount: number;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
            edges: Array<{
                firstReported: string | null;
                lastReported: string | null;
                node: {
                    __typename: 'Alliance';
                    id: string;
                    kind: EntityKind;
                    name: string;
                    identifiers: Array<{
                        scheme: string;
                        value: string;
                    }>;
                } | {
                    __typename: 'Institution';
                    country: string | null;
                    city: string | null;
                    id: string;
                    kind: EntityKind;
                    name: string;
                    identifiers: Array<{
                        scheme: string;
                        value: string;
                    }>;
                } | {
                    __typename: 'Unit';
                    id: string;
                    kind: EntityKind;
                    name: string;
                    identifiers: Array<{
                        scheme: string;
                        value: string;
                    }>;
                };
                relations: Array<{
                    id: string;
                    kind: RelationKind;
                    role: string | null;
                    valid: string | null;
                    observed: string | null;
                    modality: Modality;
                    confidence: Confidence;
                    source: {
                        id: string;
                        name: string;
                        url: string | null;
                    };
                }>;
            }>;
        };
    } | {
        __typename: 'Body';
    } | {
        __typename: 'Call';
    } | {
        __typename: 'Centre';
    } | {
        __typename: 'Document';
    } | {
        __typename: 'Event';
    } | {
        __typename: 'Field';
    } | {
        __typename: 'Goal';
    } | {
        __typename: 'GoalFramework';
    } | {
        __typename: 'Institution';
    } | {
        __typename: 'JointLab';
    } | {
        __typename: 'Language';
    } | {
        __typename: 'MobilityScheme';
    } | {
        __typename: 'Offer';
    } | {
        __typename: 'Person';
    } | {
        __typename: 'Place';
    } | {
        __typename: 'Programme';
    } | {
        __typename: 'Project';
    } | {
        __typename: 'Relation';
    } | {
        __typename: 'Strategy';
    } | {
        __typename: 'Unit';
    } | null;
};
export type PartnersQueryVariables = Exact<{
    of: string | number;
    ties?: TieFilter | null | undefined;
    minWeight?: number | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
    languages?: Array<string> | string | null | undefined;
}>;
export type PartnersQuery = {
    node: {
        __typename: 'Activity';
    } | {
        __typename: 'Agreement';
    } | {
        __typename: 'Alliance';
    } | {
        __typename: 'Body';
    } | {
        __typename: 'Call';
    } | {
        __typename: 'Centre';
    } | {
        __typename: 'Document';
    } | {
        __typename: 'Event';
    } | {
        __typename: 'Field';
    } | {
        __typename: 'Goal';
    } | {
        __typename: 'GoalFramework';
    } | {
        __typename: 'Institution';
        id: string;
        name: string;
        partners: {
            totalCount: number;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
            edges: Array<{
                weight: number;
                ended: boolean;
                node: {
                    __typename: 'Institution';
                    country: string | null;
                    city: string | null;
                    id: string;
                    kind: EntityKind;
                    name: string;
                    identifiers: Array<{
                        scheme: string;
                        value: string;
                    }>;
                };
                ties: Array<{
                    kind: TieKind;
                    valid: string | null;
                    ended: boolean;
                    firstReported: string | null;
                    lastReported: string | null;
                    through: {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | {
                        id: string;
                        kind: EntityKind;
                        name: string;
                    } | null;
                    relations: Array<{
                        id: string;
                        kind: RelationKind;
                        role: string | null;
                        valid: string | null;
                        observed: string | null;
                        modality: Modality;
                        confidence: Confidence;
                        source: {
                            id: string;
                            name: string;
                            url: string | null;
                        };
                    }>;
                }>;
            }>;
        };
    } | {
        __typename: 'JointLab';
    } | {
        __typename: 'Language';
    } | {
        __typename: 'MobilityScheme';
    } | {
        __typename: 'Offer';
    } | {
        __typename: 'Person';
    } | {
        __typename: 'Place';
    } | {
        __typename: 'Programme';
    } | {
        __typename: 'Project';
    } | {
        __typename: 'Relation';
    } | {
        __typename: 'Strategy';
    } | {
        __typename: 'Unit';
    } | null;
};
export type PathsQueryVariables = Exact<{
    from: string | number;
    to: string | number;
    ties?: TieFilter | null | undefined;
    maxLength?: number | null | undefined;
    limit?: number | null | undefined;
}>;
export type PathsQuery = {
    paths: {
        cut: {
            reason: string;
            at: number;
        } | null;
        paths: Array<{
            length: number;
            hops: Array<{
                kind: RelationKind;
                forward: boolean;
                from: {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                };
                to: {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                } | {
                    id: string;
                    kind: EntityKind;
                    name: string;
                };
                relations: Array<{
                    id: string;
                    kind: RelationKind;
                    role: string | null;
                    valid: string | null;
                    observed: string | null;
                    modality: Modality;
                    confidence: Confidence;
                    source: {
                        id: string;
                        name: string;
                        url: string | null;
                    };
                }>;
            }>;
        }>;
    };
};
export type NetworkQueryVariables = Exact<{
    input: NetworkInput;
}>;
export type NetworkQuery = {
    network: {
        modularity: number;
        nodes: Array<{
            x: number | null;
            y: number | null;
            degree: number;
            strength: number;
            betweenness: number;
            pageRank: number;
            community: number;
            entity: {
                id: string;
                kind: EntityKind;
                name: string;
                country: string | null;
            };
        }>;
        links: Array<{
            source: string;
            target: string;
            weight: number;
        }>;
        communities: Array<{
            id: number;
            size: number;
        }>;
        cut: {
            reason: string;
            at: number;
        } | null;
    };
};
export type HistoryQueryVariables = Exact<{
    since: number;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type HistoryQuery = {
    changes: {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            version: number;
            at: string;
            actor: string | null;
            reason: string | null;
            operation: Operation;
            before: string | null;
            after: string | null;
            entities: Array<{
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            } | {
                id: string;
                kind: EntityKind;
                name: string;
            }>;
            relation: {
                id: string;
                kind: RelationKind;
                valid: string | null;
                from: {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                };
                to: {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                } | {
                    id: string;
                };
            } | null;
        }>;
    };
};
export type ChangesSubscriptionVariables = Exact<{
    since?: number | null | undefined;
    after?: string | null | undefined;
    kinds?: Array<EntityKind> | EntityKind | null | undefined;
    entities?: Array<string | number> | string | number | null | undefined;
}>;
export type ChangesSubscription = {
    changes: {
        version: number;
        at: string;
        actor: string | null;
        reason: string | null;
        operation: Operation;
        before: string | null;
        after: string | null;
        entities: Array<{
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        } | {
            id: string;
            kind: EntityKind;
            name: string;
        }>;
        relation: {
            id: string;
            kind: RelationKind;
            valid: string | null;
            from: {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            };
            to: {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            } | {
                id: string;
            };
        } | null;
    };
};
type Named_Activity_Fragment = {
    __typename: 'Activity';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Agreement_Fragment = {
    __typename: 'Agreement';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Alliance_Fragment = {
    __typename: 'Alliance';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Body_Fragment = {
    __typename: 'Body';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Call_Fragment = {
    __typename: 'Call';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Centre_Fragment = {
    __typename: 'Centre';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Document_Fragment = {
    __typename: 'Document';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Event_Fragment = {
    __typename: 'Event';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Field_Fragment = {
    __typename: 'Field';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Goal_Fragment = {
    __typename: 'Goal';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_GoalFramework_Fragment = {
    __typename: 'GoalFramework';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Institution_Fragment = {
    __typename: 'Institution';
    country: string | null;
    city: string | null;
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_JointLab_Fragment = {
    __typename: 'JointLab';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Language_Fragment = {
    __typename: 'Language';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_MobilityScheme_Fragment = {
    __typename: 'MobilityScheme';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Offer_Fragment = {
    __typename: 'Offer';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Person_Fragment = {
    __typename: 'Person';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Place_Fragment = {
    __typename: 'Place';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Programme_Fragment = {
    __typename: 'Programme';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Project_Fragment = {
    __typename: 'Project';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Strategy_Fragment = {
    __typename: 'Strategy';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
type Named_Unit_Fragment = {
    __typename: 'Unit';
    id: string;
    kind: EntityKind;
    name: string;
    identifiers: Array<{
        scheme: string;
        value: string;
    }>;
};
export type NamedFragment = Named_Activity_Fragment | Named_Agreement_Fragment | Named_Alliance_Fragment | Named_Body_Fragment | Named_Call_Fragment | Named_Centre_Fragment | Named_Document_Fragment | Named_Event_Fragment | Named_Field_Fragment | Named_Goal_Fragment | Named_GoalFramework_Fragment | Named_Institution_Fragment | Named_JointLab_Fragment | Named_Language_Fragment | Named_MobilityScheme_Fragment | Named_Offer_Fragment | Named_Person_Fragment | Named_Place_Fragment | Named_Programme_Fragment | Named_Project_Fragment | Named_Strategy_Fragment | Named_Unit_Fragment;
export type DatedFragment = {
    id: string;
    kind: RelationKind;
    role: string | null;
    valid: string | null;
    observed: string | null;
    modality: Modality;
    confidence: Confidence;
    source: {
        id: string;
        name: string;
        url: string | null;
    };
};
export type DoneFragment = {
    version: number;
    at: string;
    actor: string | null;
    reason: string | null;
    operation: Operation;
    before: string | null;
    after: string | null;
    entities: Array<{
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    } | {
        id: string;
        kind: EntityKind;
        name: string;
    }>;
    relation: {
        id: string;
        kind: RelationKind;
        valid: string | null;
        from: {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        };
        to: {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        } | {
            id: string;
        };
    } | null;
};
/** The version of the graph, when it last changed, and how many entities of each kind it has. */
export declare const Graph: string & TypedDocument<GraphQuery, GraphQueryVariables>;
/** What is called so in any language, the best first. */
export declare const Search: string & TypedDocument<SearchQuery, SearchQueryVariables>;
/** The entity with an identifier, as scheme "ror" and value "03r8nwp71". */
export declare const Find: string & TypedDocument<FindQuery, FindQueryVariables>;
/** Every alliance with its number of members, by name. */
export declare const Alliances: string & TypedDocument<AlliancesQuery, AlliancesQueryVariables>;
/** Who takes part in an alliance, since when, and who says so. */
export declare const Members: string & TypedDocument<MembersQuery, MembersQueryVariables>;
/** The partners of an institution, those with the most ties first, and through what. */
export declare const Partners: string & TypedDocument<PartnersQuery, PartnersQueryVariables>;
/** How two entities are connected, the shortest paths first. */
export declare const Paths: string & TypedDocument<PathsQuery, PathsQueryVariables>;
/** A network with measures and communities; its input may ask for a layout. */
export declare const Network: string & TypedDocument<NetworkQuery, NetworkQueryVariables>;
/** What the versions after `since` did, the oldest first. */
export declare const History: string & TypedDocument<HistoryQuery, HistoryQueryVariables>;
/** Every change as it happens. */
export declare const Changes: string & TypedDocument<ChangesSubscription, ChangesSubscriptionVariables>;
export {};
