package record

import "liaison/internal/identifier"

// The schemes of identifiers that formats write and records are resolved by.
// Package identifier says what their values look like.
const (
	SchemeROR         = identifier.ROR
	SchemeWikidata    = identifier.Wikidata
	SchemePIC         = identifier.PIC
	SchemeOID         = identifier.OID
	SchemeErasmusCode = identifier.ErasmusCode
	SchemeDomain      = identifier.Domain
	SchemeISNI        = identifier.ISNI
	SchemeGRID        = identifier.GRID
	SchemeFundref     = identifier.Fundref
	SchemeVAT         = identifier.VAT
	// SchemeEntity is the id of an entity in the graph. It is no claim.
	SchemeEntity = "entity"
)
