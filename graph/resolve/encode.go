package resolve

import (
	"bytes"
	"sync"

	"github.com/99designs/gqlgen/graphql"
)

// buffers are those in which answers are written. A buffer that grows with each answer
// would be copied several times and thrown away.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// bufferMost is how many bytes a buffer may have that is kept for the next answer.
const bufferMost = 1 << 20

// Encode returns the JSON of a value.
func Encode(value graphql.Marshaler) []byte {
	buffer := buffers.Get().(*bytes.Buffer)
	buffer.Reset()
	value.MarshalGQL(buffer)
	out := bytes.Clone(buffer.Bytes())
	if buffer.Cap() <= bufferMost {
		buffers.Put(buffer)
	}
	return out
}
