package node

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"unicode/utf8"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// A cursor is base64url of: the format's version, eight bytes that name its
// list, the position's number, its id (its length first) and its text.
const (
	cursorFormat = 1
	listLength   = 8
	maxCursor    = 8 << 10
)

// list names a list by all that decides which entities it has and in which
// order: its field, its parent, its filters. A cursor fits its own list only.
type list [listLength]byte

func listOf(field string, parts ...any) (l list) {
	raw, err := json.Marshal(append([]any{field}, parts...))
	if err != nil {
		panic(err) // filters are plain data
	}
	sum := sha256.Sum256(raw)
	copy(l[:], sum[:])
	return l
}

// cursor is the place of an edge in the list, for clients to hand back.
func (l list) cursor(p store.Position) string {
	b := append([]byte{cursorFormat}, l[:]...)
	b = binary.AppendVarint(b, p.Number)
	b = append(b, byte(len(p.ID)))
	b = append(b, p.ID...)
	b = append(b, p.Text...)
	return base64.RawURLEncoding.EncodeToString(b)
}

// position reads a cursor back. Whatever this list cannot have given is
// BAD_USER_INPUT.
func (l list) position(cursor string) (*store.Position, error) {
	malformed := collab.Errorf(collab.BadUserInput, "the cursor is malformed: use startCursor or endCursor of an earlier answer as it is")
	if len(cursor) > maxCursor {
		return nil, malformed
	}
	b, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || len(b) < 1+listLength || b[0] != cursorFormat {
		return nil, malformed
	}
	if !bytes.Equal(b[1:1+listLength], l[:]) {
		return nil, collab.Errorf(collab.BadUserInput, "the cursor belongs to another list: keep field, parent, filter and order as they were, or start without a cursor")
	}
	b = b[1+listLength:]
	number, n := binary.Varint(b)
	if n <= 0 || len(b) == n || len(b) < n+1+int(b[n]) {
		return nil, malformed
	}
	b = b[n:]
	id, text := b[1:1+b[0]], b[1+b[0]:]
	p := &store.Position{Number: number, ID: collab.ID(id), Text: string(text)}
	if len(id) > 0 {
		if _, err := collab.ParseID(string(id)); err != nil {
			return nil, malformed
		}
	}
	if !utf8.Valid(text) || l.cursor(*p) != cursor {
		return nil, malformed
	}
	return p, nil
}
