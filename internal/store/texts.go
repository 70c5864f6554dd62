package store

import "strings"

// Texts keeps many small texts in large blocks of memory. The collector of garbage then has
// few blocks to look after, and a text takes no more than its bytes. A block lives as long as
// any text in it. The zero value has no texts.
type Texts struct{ block strings.Builder }

// textBlock is the bytes of a block.
const textBlock = 1 << 16

// Keep returns a copy of the text that lies in a block.
func (t *Texts) Keep(text string) string {
	if t.block.Cap()-t.block.Len() < len(text) {
		t.block.Reset()
		t.block.Grow(max(textBlock, len(text)))
	}
	start := t.block.Len()
	t.block.WriteString(text)
	return t.block.String()[start:]
}
