package ror

import "liaison/internal/identifier"

// rorID is the normal form of a ROR id, "" for what is none.
func rorID(s string) string {
	id, err := identifier.Normal(identifier.ROR, s)
	if err != nil {
		return ""
	}
	return id
}
