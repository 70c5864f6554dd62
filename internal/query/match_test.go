package query

import (
	"context"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// held is a store that waits with its identifiers until open is closed.
type held struct {
	store.Store
	asked, open chan struct{}
}

func (h held) Scan(ctx context.Context, q store.Scan, yield func(collab.Claim) error) error {
	select {
	case h.asked <- struct{}{}:
	default:
	}
	<-h.open
	return h.Store.Scan(ctx, q, yield)
}

// TestMatcherOfTheView: a question for a later view than the one whose index is being
// built gets an index of its own view, and an index that no change concerns is kept.
func TestMatcherOfTheView(t *testing.T) {
	s := held{mem.New(), make(chan struct{}, 1), make(chan struct{})}
	name := func(of, value string) collab.Claim {
		return &collab.Name{Statement: collab.Statement{SourceID: collab.EntityID("doc")}, Subject: collab.EntityID(of), Value: value, Type: collab.Label}
	}
	view := func(claims ...collab.Claim) *live.View {
		t.Helper()
		r, err := s.Apply(t.Context(), store.Batch{Assert: claims, Entities: []store.Entity{
			{ID: collab.EntityID("doc"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
			{ID: collab.EntityID("inst"), Kind: collab.KindInstitution}, {ID: collab.EntityID("alliance"), Kind: collab.KindAlliance},
		}})
		if err != nil {
			t.Fatal(err)
		}
		v, err := live.New(s, 0).At(t.Context(), r.Version)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	matches := NewMatches(s)
	type answer struct {
		*matcher
		error
	}
	ask := func(v *live.View) chan answer {
		out := make(chan answer, 1)
		go func() {
			m, err := matches.matcherOf(t.Context(), v)
			out <- answer{m, err}
		}()
		return out
	}
	early := view(name("inst", "Kaunas University of Technology"))
	first := ask(early)
	<-s.asked
	late := view(name("inst", "KTU of Kaunas"))
	second := ask(late)
	close(s.open)
	if a := <-first; a.error != nil || !a.fits(early) {
		t.Errorf("the first question: %+v", a)
	}
	if a := <-second; a.error != nil || !a.fits(late) {
		t.Errorf("the question of a later view: %+v", a)
	}
	before := matches.current.Load()
	memory := live.New(s, 0)
	if _, err := memory.At(t.Context(), late.Version); err != nil {
		t.Fatal(err)
	}
	linked := view(&collab.Relation{Statement: collab.Statement{SourceID: collab.EntityID("doc")}, Kind: collab.MemberOf,
		From: collab.EntityID("inst"), To: collab.EntityID("alliance")})
	followed, err := memory.At(t.Context(), linked.Version)
	if err != nil {
		t.Fatal(err)
	}
	if m, err := matches.matcherOf(t.Context(), followed); err != nil || m != before {
		t.Errorf("an index that no change concerns was built anew: %v", err)
	}
}
