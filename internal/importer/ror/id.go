package ror

import "strings"

// crockford are the digits of base 32 that ROR ids are written in.
const crockford = "0123456789abcdefghjkmnpqrstvwxyz"

// rorID is the nine characters of a ROR id, lower case, from an address or bare;
// "" where it is none or its check digits are wrong.
func rorID(s string) string {
	id := strings.ToLower(strings.TrimSpace(s))
	id = strings.TrimPrefix(strings.TrimPrefix(id, "https://"), "http://")
	id = strings.TrimPrefix(id, "ror.org/")
	if len(id) != 9 || id[0] != '0' {
		return ""
	}
	n := 0
	for i := 1; i < 7; i++ {
		digit := strings.IndexByte(crockford, id[i])
		if digit < 0 {
			return ""
		}
		n = n*32 + digit
	}
	check := 98 - n*100%97
	if id[7] != byte('0'+check/10) || id[8] != byte('0'+check%10) {
		return ""
	}
	return id
}

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
