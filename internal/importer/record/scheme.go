package record

// The schemes of identifiers that formats write and records are met by, beside
// those of collab.
const (
	SchemeROR         = "ror"          // 9 characters, as "03r8nwp71"
	SchemeWikidata    = "wikidata"     // "Q1426464"
	SchemePIC         = "pic"          // 9 digits
	SchemeOID         = "oid"          // the European Commission's organisation id, "E10208308"
	SchemeErasmusCode = "erasmus-code" // single blanks inside, "A BADEN01"
	SchemeDomain      = "domain"       // a host without "www.", lower case, ASCII; see Domain
	SchemeISNI        = "isni"
	SchemeGRID        = "grid"
	SchemeFundref     = "fundref"
	SchemeVAT         = "vat"
	SchemeEntity      = "entity" // the id of the entity in the graph; it is no claim
)
