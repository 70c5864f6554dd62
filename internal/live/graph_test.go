package live

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

var paper = store.Entity{ID: collab.EntityID("doc:paper"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page, Published: "2020"}}

func write(t *testing.T, s store.Store, b store.Batch) store.Receipt {
	t.Helper()
	r, err := s.Apply(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// text is all that a graph says, whatever its numbers.
func (g *EntityGraph) text() []string {
	var out []string
	for rank := range int32(g.Len()) {
		v := g.ByRank(rank)
		if g.Rank(v) != rank || g.Find(g.ID(v)) != v {
			out = append(out, fmt.Sprint("node ", v, " is not at its place"))
		}
		out = append(out, fmt.Sprint(g.ID(v), g.Kind(v), g.Record(v).Created))
		line := func(way string, i int32) {
			l := g.Arc(i)
			out = append(out, fmt.Sprint(way, l.Key.RelationID(), g.ID(l.From), g.ID(l.To), g.ID(l.Source), g.Origin(l.Source), g.Attributes(l.Attrs).EdgeAttributes, l.Asserted, l.Retracted))
		}
		lines := len(out)
		for _, i := range g.Out(v) {
			line("out ", i)
		}
		for _, i := range g.In(v) {
			line("in ", i)
		}
		for _, d := range g.Dates(v) {
			out = append(out, fmt.Sprint("date ", d.Key, g.ID(d.Source), *d.DateText, d.Asserted, d.Retracted))
		}
		slices.Sort(out[lines:])
	}
	return out
}

// together tells whether parallel links stand side by side around every node.
func (g *EntityGraph) together(t *testing.T) {
	t.Helper()
	for v := range Node(g.Len()) {
		seen := map[[3]int32]bool{}
		var last [3]int32
		for n, i := range g.Out(v) {
			l := g.Arc(i)
			this := [3]int32{l.From, l.To, int32(g.Attributes(l.Attrs).Kind)}
			if n > 0 && this != last && seen[this] {
				t.Fatalf("the links of %v are apart", this)
			}
			seen[this], last = true, this
		}
	}
}

func randomBatch(r *rand.Rand, known []collab.ID) store.Batch {
	b := store.Batch{Entities: []store.Entity{paper}}
	thing := func() (collab.ID, collab.EntityKind) {
		kind := []collab.EntityKind{collab.KindInstitution, collab.KindProject, collab.KindDocument}[r.IntN(3)]
		e := store.Entity{ID: collab.EntityID(fmt.Sprint(kind, r.IntN(9))), Kind: kind}
		if kind == collab.KindDocument {
			e.Source = &collab.Source{Origin: collab.Registry, Published: "2021-05"}
		}
		b.Entities = append(b.Entities, e)
		return e.ID, kind
	}
	for range r.IntN(6) {
		s := collab.Statement{SourceID: paper.ID, Valid: []collab.EDTF{"", "2020", "2019/.."}[r.IntN(3)]}
		if e, from := thing(); r.IntN(4) == 0 {
			b.Assert = append(b.Assert, &collab.Text{Statement: s, Subject: e, Topic: collab.PeriodTopic, Value: "2020/2022"})
		} else {
			kind := []collab.RelationKind{collab.ParticipatesIn, collab.CooperatesWith}[r.IntN(2)]
			other, to := thing()
			if from == collab.KindDocument || to == collab.KindDocument {
				kind = collab.About
			}
			b.Assert = append(b.Assert, &collab.Relation{Statement: s, Kind: kind, From: e, To: other})
		}
	}
	for range r.IntN(3) {
		if len(known) > 0 {
			b.Retract = append(b.Retract, known[r.IntN(len(known))])
		}
	}
	return b
}

func TestAGraphThatFollowsIsTheOneBuiltAnew(t *testing.T) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		s := mem.New()
		followed := New(s, 0)
		var known []collab.ID
		for step := range 30 {
			receipt := write(t, s, randomBatch(r, known))
			known = append(known, receipt.IDs...)
			if step%3 == 1 {
				continue // several batches in one step
			}
			got, err := followed.Graph(t.Context(), receipt.Version)
			if err != nil {
				t.Fatal(err)
			}
			want, err := New(s, 0).Graph(t.Context(), receipt.Version)
			if err != nil {
				t.Fatal(err)
			}
			if a, b := got.text(), want.text(); !slices.Equal(a, b) {
				t.Fatalf("seed %d, step %d: followed\n%q\nbuilt\n%q", seed, step, a, b)
			}
			got.together(t)
			want.together(t)
		}
	}
}

func TestAGraphStaysAsItWas(t *testing.T) {
	s, r := mem.New(), rand.New(rand.NewPCG(3, 3))
	a := New(s, 0)
	var graphs []*EntityGraph
	var texts [][]string
	var known []collab.ID
	for range 20 {
		receipt := write(t, s, randomBatch(r, known))
		known = append(known, receipt.IDs...)
		g, err := a.Graph(t.Context(), receipt.Version)
		if err != nil {
			t.Fatal(err)
		}
		graphs, texts = append(graphs, g), append(texts, g.text())
	}
	for i, g := range graphs {
		if !slices.Equal(g.text(), texts[i]) {
			t.Errorf("the graph of version %d has changed since", g.Version)
		}
	}
}

func TestAGraphLargerThanItsMemoryIsRefusedWithWhatToSet(t *testing.T) {
	s := mem.New()
	write(t, s, store.Batch{Entities: []store.Entity{paper}})
	a := New(s, 8)
	for range 2 {
		if _, err := a.Graph(t.Context(), 0); err != nil {
			t.Fatal("version 0 is the empty graph: ", err)
		}
		_, err := a.Graph(t.Context(), 1)
		if collab.CodeOf(err) != collab.SnapshotTooLarge {
			t.Fatalf("got %v", err)
		}
	}
}

func TestRunSeesWhatOthersWrite(t *testing.T) {
	s := mem.New()
	a := New(s, 0)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go a.Run(ctx, slog.New(slog.DiscardHandler))
	version := write(t, s, store.Batch{Entities: []store.Entity{paper}}).Version
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(time.Millisecond) {
		if v := a.view.Load(); v != nil && v.Version >= version {
			return
		}
		if time.Now().After(end) {
			t.Fatal("nothing was seen in ten seconds")
		}
	}
}

// slow is a store whose feed of changes takes its time.
type slow struct {
	*mem.Store
	wait chan struct{}
}

func (s slow) Changes(ctx context.Context, q store.Changes) (store.ChangePage, error) {
	<-s.wait
	return s.Store.Changes(ctx, q)
}

func TestWhoNeedNotSeeTheLastWriteNeedNotWaitForIt(t *testing.T) {
	s := slow{mem.New(), make(chan struct{})}
	first := write(t, s, store.Batch{Entities: []store.Entity{paper}}).Version
	m := New(s, 0)
	m.running.Store(true)
	if _, err := m.At(t.Context(), first); err != nil {
		t.Fatal(err)
	}
	pinned := func(ctx context.Context) (bool, int64) {
		t.Helper()
		m.stored.Store(nil)
		v, version, err := m.Pin(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return v != nil, version
	}
	if _, got := pinned(t.Context()); got != first {
		t.Errorf("version %d is pinned, want %d", got, first)
	}
	r := rand.New(rand.NewPCG(1, 1))
	var second int64
	for second <= first {
		second = write(t, s, randomBatch(r, nil)).Version
	}
	if view, got := pinned(t.Context()); !view || got != first {
		t.Errorf("while the view catches up, version %d is pinned, want %d and the view", got, first)
	}
	if view, got := pinned(store.WithToken(t.Context(), fmt.Sprint(second))); view || got != second {
		t.Errorf("with the token of a write, version %d is pinned, want %d and the store alone", got, second)
	}
	if view, got := pinned(t.Context()); view || got != second {
		t.Errorf("after an answer of version %d one of %d is given", second, got)
	}
	close(s.wait)
	if v, err := m.At(t.Context(), second); err != nil || v.Version != second {
		t.Fatal(v, err)
	}
	if view, got := pinned(t.Context()); !view || got != second {
		t.Errorf("version %d is pinned afterwards", got)
	}
}

func TestWaitingForAViewKeepsItsDeadline(t *testing.T) {
	s := slow{mem.New(), make(chan struct{})}
	defer close(s.wait)
	first := write(t, s, store.Batch{Entities: []store.Entity{paper}}).Version
	m := New(s, 0)
	if _, err := m.At(t.Context(), first); err != nil {
		t.Fatal(err)
	}
	second := write(t, s, store.Batch{Entities: []store.Entity{{ID: collab.EntityID("inst:a"), Kind: collab.KindInstitution}}}).Version
	ctx, stop := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer stop()
	if _, err := m.At(ctx, second); collab.CodeOf(err) != collab.DeadlineExceeded {
		t.Errorf("got %v", err)
	}
}
