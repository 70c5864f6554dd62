package csv

import (
	"fmt"
	"regexp"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
)

// schemes are the schemes of identifiers by which a partner is recognised, the most reliable
// first.
var schemes = []string{
	identifier.ROR, identifier.Wikidata, identifier.PIC, identifier.OID, identifier.ErasmusCode, identifier.Domain,
}

// addition is what offices append to an Erasmus code to tell the agreements of their
// faculties apart, as in "SK BRATISL01-FEI".
var addition = regexp.MustCompile(`^(.*[0-9])-[\p{L}0-9]+$`)

// identifiers returns the valid identifiers of the partner of the row, the most reliable
// first. country is the ISO code of the partner's country, or "".
func (b *builder) identifiers(country string) []record.ExternalID {
	var out []record.ExternalID
	if cell := b.get(record.SchemeEntity); cell != "" {
		if id, err := collab.ParseID(cell); err == nil && id.IsEntity() {
			out = append(out, record.ExternalID{Scheme: record.SchemeEntity, Value: cell})
		} else {
			b.Drop(record.SchemeEntity, fmt.Sprintf("%q is no id of the graph: write it as 'liaison match' does", collab.Clip(cell)))
		}
	}
	for _, scheme := range schemes {
		if cell := b.get(scheme); cell != "" {
			if value := b.identifier(scheme, cell, country); value != "" {
				out = append(out, record.ExternalID{Scheme: scheme, Value: value})
			}
		}
	}
	if domain := record.Domain(b.get("website")); domain != "" && b.get(identifier.Domain) == "" {
		out = append(out, record.ExternalID{Scheme: identifier.Domain, Value: domain})
	}
	return out
}

// identifier returns the identifier of a cell in its normal form. A cell that does not have
// the form of the scheme is left out of the row, and the result is "".
func (b *builder) identifier(scheme, cell, country string) string {
	value, err := identifier.NormalIn(country, scheme, cell)
	if err == nil {
		return value
	}
	if m := addition.FindStringSubmatch(cell); m != nil && scheme == identifier.ErasmusCode {
		if value, inner := identifier.NormalIn(country, scheme, m[1]); inner == nil {
			b.Drop(scheme, fmt.Sprintf("%q is read as %s: what stands behind the number is no part of the code", collab.Clip(cell), value))
			return value
		}
	}
	b.Drop(scheme, err.Error())
	return ""
}

// homeOf reads Options.Home: an identifier, or entity: and the id of an entity in the graph. It returns nil for "".
func homeOf(s string) (*record.ExternalID, error) {
	if strings.TrimSpace(s) == "" {
		return nil, nil
	}
	if id, found := strings.CutPrefix(s, record.SchemeEntity+":"); found {
		if parsed, err := collab.ParseID(id); err == nil && parsed.IsEntity() {
			return &record.ExternalID{Scheme: record.SchemeEntity, Value: id}, nil
		}
	}
	scheme, value, err := identifier.Parse(s)
	switch {
	case err != nil:
		return nil, collab.Errorf(collab.BadUserInput, "our own institution: %s", err)
	case scheme == "":
		return nil, collab.Errorf(collab.BadUserInput, "our own institution %q is no identifier: write it as ror:03r8nwp71", collab.Clip(s))
	}
	return &record.ExternalID{Scheme: scheme, Value: value}, nil
}
