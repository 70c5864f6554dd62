package ror

import "strings"

// meets tells whether an identifier has the shape of its scheme, so that an
// organisation may be met by it: ROR has a few ids in the wrong scheme.
func meets(scheme, value string) bool {
	digits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	switch scheme {
	case "wikidata":
		return len(value) > 1 && value[0] == 'Q' && digits(value[1:])
	case "isni":
		return len(value) == 16 && digits(value[:15]) && (digits(value[15:]) || value[15] == 'X')
	case "grid":
		return strings.HasPrefix(value, "grid.") && strings.Count(value, ".") == 2 && !strings.ContainsAny(value, "/ ")
	case "fundref":
		return digits(value)
	}
	return false
}
