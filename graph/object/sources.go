package object

import (
	"context"
	"sync"

	"liaison/internal/collab"
)

// AnswerSources are the documents that an answer rests on. They are looked for when one of
// the fields is first selected.
type AnswerSources struct {
	view *View
	find func(context.Context) ([]collab.ID, error)

	once sync.Once
	ids  []collab.ID
	err  error
}

func (v *View) sources(find func(context.Context) ([]collab.ID, error)) *AnswerSources {
	return &AnswerSources{view: v, find: find}
}

func (s *AnswerSources) found(ctx context.Context) ([]collab.ID, error) {
	s.once.Do(func() { s.ids, s.err = s.find(s.view.withToken(ctx)) })
	return s.ids, s.err
}

// Count is how many documents there are.
func (s *AnswerSources) Count(ctx context.Context) (int32, error) {
	ids, err := s.found(ctx)
	return int32(len(ids)), err
}

// Documents are the first documents, twenty where first is nil.
func (s *AnswerSources) Documents(ctx context.Context, first *int32) ([]*Document, error) {
	n, err := checkCount("first", first)
	if err != nil {
		return nil, err
	}
	ids, err := s.found(ctx)
	if err != nil {
		return nil, err
	}
	records, err := s.view.records(ctx, ids[:min(n, len(ids))])
	if err != nil {
		return nil, err
	}
	out := []*Document{}
	for _, r := range records {
		if d, ok := s.view.Wrap(r).(*Document); ok {
			out = append(out, d)
		}
	}
	return out, nil
}
