package graph_test

import (
	"context"
	"fmt"
	"log/slog"
	"sync/atomic"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// busy is a store into which another process writes an institution before each read, up
// to most of them.
type busy struct {
	store.Store
	writing atomic.Bool
	written atomic.Int64
}

const most = 150

func (b *busy) write(ctx context.Context) {
	if !b.writing.Load() || b.written.Load() >= most {
		return
	}
	key := fmt.Sprintf("inst:%05d", b.written.Add(1))
	said := collab.Statement{SourceID: id("doc:page")}
	_, err := b.Apply(ctx, store.Batch{
		Reason:   "test",
		Entities: []store.Entity{{ID: id(key), Kind: collab.KindInstitution}},
		Assert: []collab.Claim{
			&collab.Name{Statement: said, Subject: id(key), Value: "A university " + key, Type: collab.Label, Language: "en"},
			&collab.Identifier{Statement: said, Subject: id(key), Scheme: "ROR", Value: key},
			&collab.Relation{Statement: said, Kind: collab.MemberOf, From: id(key), To: id("alliance")},
		},
	})
	if err != nil {
		panic(err)
	}
}

func (b *busy) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	b.write(ctx)
	return b.Store.Get(ctx, ids)
}

func (b *busy) Find(ctx context.Context, q store.Find) (store.Page, error) {
	b.write(ctx)
	return b.Store.Find(ctx, q)
}

func (b *busy) Claims(ctx context.Context, ids []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	b.write(ctx)
	return b.Store.Claims(ctx, ids, sel)
}

func (b *busy) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	b.write(ctx)
	return b.Store.FarEnds(ctx, q)
}

func (b *busy) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	b.write(ctx)
	return b.Store.Neighbours(ctx, q)
}

func (b *busy) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	b.write(ctx)
	return b.Store.Statements(ctx, ids)
}

// TestOneVersion: while another process writes, every part of an answer is of one
// version, and versions never go back. An institution in a list has its names,
// identifiers and relations, in whichever way it is listed.
func TestOneVersion(t *testing.T) {
	w := newWorld(t)
	beside := &busy{Store: w.store.Store}
	w.store.Store = beside
	w.entity(collab.KindAlliance, "alliance", "The alliance")
	w.tell()
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		w.resolve.Memory.Run(ctx, slog.New(slog.DiscardHandler))
	}()
	<-w.resolve.Memory.Prepared()
	beside.writing.Store(true)
	const parts = `{ name names { value } identifiers { scheme value } alliances { totalCount } }`
	var last int64
	for round := 0; beside.written.Load() < most; round++ {
		for _, list := range []string{
			`institutions(first: 20, orderBy: {field: CREATED, direction: DESC})`, `institutions(first: 20, filter: {identifierScheme: "ROR"})`,
			`institutions(first: 20, filter: {text: "university"})`, `institutions(first: 20, filter: {hasRelation: {kinds: [MEMBER_OF]}})`,
		} {
			a := w.send(`{ `+list+` { totalCount nodes `+parts+` } }`, nil)
			if len(a.Errors) > 0 {
				t.Fatalf("%s: %+v", list, a.Errors)
			}
			nodes := a.Data["institutions"].(map[string]any)["nodes"].([]any)
			for _, n := range nodes {
				n := n.(map[string]any)
				if len(n["names"].([]any)) != 1 || len(n["identifiers"].([]any)) != 1 || n["alliances"].(map[string]any)["totalCount"] != 1.0 {
					t.Fatalf("round %d, %s, at version %d: %v", round, list, a.Extensions.GraphVersion, n)
				}
			}
			if a.Extensions.GraphVersion < last {
				t.Fatalf("version %d after %d", a.Extensions.GraphVersion, last)
			}
			last = a.Extensions.GraphVersion
		}
	}
	stop()
	<-done
}
