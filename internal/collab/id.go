package collab

import (
	"cmp"
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// ID names an entity, a statement or a conflict. It is opaque to clients: one
// class letter and 26 letters or digits derived from content by SHA-256, so that
// two stores filled from the same sources agree on every id (rule 20).
type ID string

// The class letters of ids.
const (
	entityClass   = 'e'
	relationClass = 'r'
	claimClass    = 'c'
	conflictClass = 'x'
)

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

var idEncoding = base32.NewEncoding(alphabet).WithPadding(base32.NoPadding)

const idLength = 27

// EntityID is the id of the entity with the given source key, for example
// "inst:utcn" or "ror:03r8nwp71". The kind is not part of it: kinds get corrected.
func EntityID(key string) ID { return hashID(entityClass, key) }

func hashID(class byte, parts ...string) ID {
	raw := make([]byte, 0, 256) // most claims fit, and need no memory of their own
	for _, p := range parts {
		raw = append(append(raw, p...), 0)
	}
	sum := sha256.Sum256(raw)
	var id [idLength]byte
	id[0] = class
	idEncoding.Encode(id[1:], sum[:16])
	return ID(id[:])
}

// ParseID accepts exactly the ids that this package makes: of an entity, a
// relation, another claim or a conflict. Anything else is BAD_USER_INPUT.
func ParseID(s string) (ID, error) {
	ok := len(s) == idLength && strings.IndexByte("ercx", s[0]) >= 0
	if ok {
		raw, err := idEncoding.DecodeString(s[1:])
		ok = err == nil && idEncoding.EncodeToString(raw) == s[1:]
	}
	if !ok {
		return "", Errorf(BadUserInput, "%q is not an id of this graph: take ids from its answers", Clip(s))
	}
	return ID(s), nil
}

// Key is an id without its class letter, as a number of 128 bits. It takes a quarter
// of the id's memory, and keys of one class are in the order of their ids.
type Key struct{ Hi, Lo uint64 }

// Compare orders keys as the ids of one class are ordered.
func (k Key) Compare(o Key) int { return cmp.Or(cmp.Compare(k.Hi, o.Hi), cmp.Compare(k.Lo, o.Lo)) }

// Key returns the key of an id that ParseID accepts. The key of any other text has no
// meaning, and is zero where the text has another length.
func (id ID) Key() (k Key) {
	if len(id) != idLength {
		return k
	}
	for i := 1; i < idLength-1; i++ {
		digit := uint64(digits[id[i]])
		k.Hi = k.Hi<<5 | k.Lo>>59
		k.Lo = k.Lo<<5 | digit
	}
	last := uint64(digits[id[idLength-1]]) >> 2 // 26 digits are 130 bits
	return Key{k.Hi<<3 | k.Lo>>61, k.Lo<<3 | last}
}

// EntityID returns the id of the entity with the key.
func (k Key) EntityID() ID { return k.id(entityClass) }

// RelationID returns the id of the relation with the key.
func (k Key) RelationID() ID { return k.id(relationClass) }

// ClaimID returns the id of the claim with the key that is no relation.
func (k Key) ClaimID() ID { return k.id(claimClass) }

func (k Key) id(class byte) ID {
	out := [idLength]byte{class}
	out[idLength-1] = alphabet[k.Lo&7<<2]
	k = Key{k.Hi >> 3, k.Hi<<61 | k.Lo>>3}
	for i := idLength - 2; i > 0; i-- {
		out[i] = alphabet[k.Lo&31]
		k = Key{k.Hi >> 5, k.Hi<<59 | k.Lo>>5}
	}
	return ID(out[:])
}

// digits has the value of each letter of the alphabet, by byte; 0 for other bytes.
var digits = func() (out [256]byte) {
	for i := range len(alphabet) {
		out[alphabet[i]] = byte(i)
	}
	return out
}()

// IsRelation tells whether the id has the form of a relation's id. Whether the graph
// has such a relation is the store's to say.
func (id ID) IsRelation() bool { return id != "" && id[0] == relationClass }

// IsEntity tells whether the id has the form of an entity's id.
func (id ID) IsEntity() bool { return id != "" && id[0] == entityClass }
