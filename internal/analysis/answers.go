package analysis

import (
	"context"
	"slices"
	"sync"
)

// answers keeps the last answers about the whole graph that take seconds, at one version
// of it. Callers that ask the same at the same time wait for one answer.
type answers struct {
	mu      sync.Mutex
	version int64
	recent  []*keptAnswer // the one asked for last comes last
}

type keptAnswer struct {
	key   string
	value lazy[any]
}

// mostAnswers is how many answers are kept: each has a few MB, mostly of the institutions
// that its sources are looked up for.
const mostAnswers = 8

// of returns the answer of a key at a version, which is empty where it is not kept. That
// of an earlier version than the one kept is not kept.
func (a *answers) of(version int64, key string) *keptAnswer {
	a.mu.Lock()
	defer a.mu.Unlock()
	if version > a.version {
		a.version, a.recent = version, nil
	}
	k := &keptAnswer{key: key}
	if version < a.version {
		return k
	}
	if i := slices.IndexFunc(a.recent, func(k *keptAnswer) bool { return k.key == key }); i >= 0 {
		k = a.recent[i]
		a.recent = slices.Delete(a.recent, i, i+1)
	}
	if a.recent = append(a.recent, k); len(a.recent) > mostAnswers {
		a.recent = slices.Delete(a.recent, 0, 1)
	}
	return k
}

// answered returns the answer that is kept for a key at the reader's version, or works it out
// and keeps it.
func answered[T any](ctx context.Context, r *Analyst, key string, work func(context.Context) (T, error)) (T, error) {
	value, err := r.Networks.answers.of(r.At, key).value.get(ctx, func(ctx context.Context) (any, error) { return work(ctx) })
	if err != nil {
		var none T
		return none, err
	}
	return value.(T), nil
}
