package importer

import (
	"context"
	"errors"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

func TestImportsTakeTurns(t *testing.T) {
	s := mem.New()
	o := register(inst("1", "Alpha"), inst("2", "Beta"), inst("3", "Gamma"))
	o.Batch = 1
	began := false
	o.OnProgress = func(Summary) {
		if !began {
			began = true
			runImport(t, s, register(inst("7", "Seven")))
		}
	}
	_, err := Run(t.Context(), s, o)
	if collab.CodeOf(err) != collab.ConflictCode || !errors.Is(err, store.ErrOvertaken) {
		t.Fatalf("the import that was overtaken: %v", err)
	}
	// The other one has written since, so nothing of this one is taken for done.
	if sum := runImport(t, s, o); sum.Created != 2 || sum.Unchanged != 1 || sum.Resumed != 0 {
		t.Errorf("run again: %+v", sum)
	}
}

// TestALeaseThatIsFreeAgainIsTakenBack: something short beside an import, as the
// loading of the curated set when a server starts, does not stop it, and nobody is
// made twice.
func TestALeaseThatIsFreeAgainIsTakenBack(t *testing.T) {
	s := mem.New()
	utcn := inst("03r8nwp71", "Technical University of Cluj-Napoca")
	utcn.Entities[0].Known[0].Scheme = "ror"
	utcn.Claims[1].(*collab.Identifier).Scheme = "ror"
	o := register(inst("1", "Alpha"), utcn, inst("3", "Gamma"))
	o.Batch = 1
	// The set is loaded after the import has looked for the record's institution, and
	// before it writes: the moment in which both would make it.
	beside := &besideStore{Store: s, at: "03r8nwp71", do: func() { load(t, s) }}
	sum, err := Run(t.Context(), beside, o)
	if err != nil || sum.Created+sum.Changed+sum.Unchanged != 3 || !beside.done {
		t.Fatalf("%+v, %v, loaded %v", sum, err, beside.done)
	}
	got, err := s.Holders(t.Context(), []store.Key{{Class: collab.ClassIdentifier, Label: "ror", Match: "03r8nwp71"}})
	if err != nil || len(got[0]) != 1 {
		t.Errorf("the university is %v, %v", got, err)
	}
}

// besideStore is a store beside which something is done once, when the holders of an
// identifier have been looked up.
type besideStore struct {
	store.Store
	at   string
	do   func()
	done bool
}

func (s *besideStore) Holders(ctx context.Context, keys []store.Key) ([][]collab.ID, error) {
	found, err := s.Store.Holders(ctx, keys)
	if !s.done && slices.ContainsFunc(keys, func(k store.Key) bool { return k.Match == s.at }) {
		s.done = true
		s.do()
	}
	return found, err
}
