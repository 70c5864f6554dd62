package object

import (
	"encoding/json"
	"reflect"
	"sync"
)

// filters keeps the first of all filters of an operation that are equal, so that two
// filters are equal if they have the same address.
type filters struct {
	mu    sync.Mutex
	known map[filterKey]any
}

type filterKey struct {
	kind reflect.Type
	text string // the filter as JSON
}

// only returns the first filter of the operation that is equal to f. It returns nil if f
// keeps everything, as a nil filter does.
func only[F any](all *filters, f *F) *F {
	if f == nil || reflect.ValueOf(*f).IsZero() {
		return nil
	}
	raw, err := json.Marshal(f)
	if err != nil {
		panic(err) // days, numbers and strings only
	}
	key := filterKey{reflect.TypeFor[F](), string(raw)}
	all.mu.Lock()
	defer all.mu.Unlock()
	if known, ok := all.known[key]; ok {
		return known.(*F)
	}
	if all.known == nil {
		all.known = map[filterKey]any{}
	}
	all.known[key] = f
	return f
}
