package record

import (
	"strings"
)

// NameKey is the form of a name in the keys of things that are known by name
// alone: lower case, single blanks.
func NameKey(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }

// Clip shortens what a file says before a message quotes it.
func Clip(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// crockford are the digits of base 32 that ROR ids are written in.
const crockford = "0123456789abcdefghjkmnpqrstvwxyz"

// ROR is the nine characters of a ROR id, lower case, from an address or bare;
// "" where it is none or its check digits are wrong: the two last ones are 98
// less the remainder of a hundred times the others by 97 (ISO 7064).
func ROR(s string) string {
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
