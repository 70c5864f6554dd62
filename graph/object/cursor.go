package object

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"slices"
	"sync/atomic"
	"unicode/utf8"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// A cursor is the base64url encoding of the format's version, eight bytes of a hash
// over the list and the rest, the position's number, its id (with the length before
// it) and its text.
const (
	cursorFormat = 1
	checkLength  = 8
	maxCursor    = 64 << 10 // the longest name, folded
)

// listKey identifies a list by all that decides which entities it has and in which
// order: its field, its parent, its filters. A cursor is valid for its own list only.
// The key is hashed when a cursor is first read or written: most operations ask for none.
type listKey struct {
	field string
	parts []any
	hash  atomic.Pointer[[sha256.Size]byte]
}

func newListKey(field string, parts ...any) *listKey { return &listKey{field: field, parts: parts} }

// sum gives the hash of the key.
func (l *listKey) sum() []byte {
	hash := l.hash.Load()
	if hash == nil {
		raw, err := json.Marshal(append([]any{l.field}, l.parts...))
		if err != nil {
			panic(err) // filters are plain data, which can always be encoded
		}
		hash = new(sha256.Sum256(raw))
		l.hash.Store(hash)
	}
	return hash[:]
}

// place is where an edge stands in its list.
type place struct {
	list     *listKey
	position *store.Position // among those of the page
}

// Cursor encodes the place of the edge, for clients to send back.
func (p place) Cursor() string { return p.list.cursor(*p.position) }

// cursor encodes the place of an edge in the list, for clients to send back.
func (l *listKey) cursor(p store.Position) string {
	rest := binary.AppendVarint(nil, p.Number)
	rest = append(rest, byte(len(p.ID)))
	rest = append(rest, p.ID...)
	rest = append(rest, p.Text...)
	return base64.RawURLEncoding.EncodeToString(slices.Concat([]byte{cursorFormat}, l.check(rest), rest))
}

func (l *listKey) check(rest []byte) []byte {
	sum := sha256.Sum256(slices.Concat(l.sum(), rest))
	return sum[:checkLength]
}

// position decodes a cursor. A cursor that this list cannot have given, such as one
// of another list, is BAD_USER_INPUT.
func (l *listKey) position(cursor string) (*store.Position, error) {
	foreign := collab.Errorf(collab.BadUserInput,
		"the cursor does not belong to this list: pass startCursor or endCursor unchanged, with the field, parent, filter and order of the page that it came from")
	if len(cursor) > maxCursor {
		return nil, foreign
	}
	b, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || len(b) < 1+checkLength || b[0] != cursorFormat || !bytes.Equal(b[1:1+checkLength], l.check(b[1+checkLength:])) {
		return nil, foreign
	}
	b = b[1+checkLength:]
	number, n := binary.Varint(b)
	if n <= 0 || len(b) == n || len(b) < n+1+int(b[n]) {
		return nil, foreign
	}
	b = b[n:]
	p := &store.Position{Number: number, ID: collab.ID(b[1 : 1+b[0]]), Text: string(b[1+b[0]:])}
	if _, err := collab.ParseID(string(p.ID)); err != nil || !utf8.ValidString(p.Text) || l.cursor(*p) != cursor {
		return nil, foreign
	}
	return p, nil
}
