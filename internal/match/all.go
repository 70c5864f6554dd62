package match

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/idle"
)

// All matches many strings, with the help of processors that no request uses, and returns
// the results in the order of the queries. The error is that of the context, or INTERNAL
// where the code panics on a string.
func (m *Matcher) All(ctx context.Context, queries []Query) (_ []Result, err error) {
	defer collab.Recover(&err, "a string could not be matched")
	out := make([]Result, len(queries))
	idle.Each(len(queries), func(i int) {
		if ctx.Err() == nil {
			out[i] = m.resolve(queries[i])
		}
	})
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return out, nil
}
