package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/handler/transport"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store/sqlite"
)

// collaboration has questions about two entities, %[1]s and %[2]s.
var collaboration = []string{
	`{commonPartners(of:["%[1]s","%[2]s"]){totalCount edges{cursor weight node{id} parts{weight of{id} ties{kind valid through{id} relations{id}}}} pageInfo{hasNextPage endCursor}}}`,
	`{paths(from:"%[1]s",to:"%[2]s",limit:30,maxLength:7){cut{reason at} paths{length text hops{kind forward from{id} to{id} relations{id}}}}}`,
	`{bridges(groupA:["%[1]s"],groupB:["%[2]s"]){cut{reason at} shared{id} brokers{score institution{id} tiesToA{kind valid through{id} relations{id}} tiesToB{through{id} relations{id}}}
		links{weight a{id} b{id} ties{kind valid relations{id}}}}}`,
	`{compare(a:"%[1]s",b:"%[2]s"){jaccard a{id} b{id} shared{kind valid relations{id}} common{edges{weight node{id}}} onlyA{edges{cursor weight node{id} ties{relations{id}}}} onlyB{totalCount}}}`,
	`{networkChange(of:["%[1]s","%[2]s"],from:"2018-07-01",to:"2021-07-01"){totalCount edges{cursor kind before after node{id} causes{id kind valid}}}}`,
	`{network(input:{focus:["%[1]s","%[2]s"],depth:2,layout:true,weighting:FRACTIONAL}){cut{reason at} density components modularity communities{id size leaders{id}}
		nodes{entity{id} x y degree strength pageRank betweenness betweennessSampled closeness component community} links{source target weight ties{kind through{id}}}}}`,
	`{recommendPartners(for:"%[1]s"){edges{cursor score node{id} reasons{kind text contribution through{id}}} pageInfo{hasNextPage}}}`,
	`{node(id:"%[1]s"){... on Institution{partners(weighting:FRACTIONAL){totalCount edges{cursor weight node{id} ties{kind valid through{id} relations{id}}}}}}}`,
}

// body returns an answer as it is sent.
func body(t *testing.T, h http.Handler, question string) string {
	t.Helper()
	raw, err := json.Marshal(map[string]any{"query": question})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(raw))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Body.String()
}

// replica returns another server over the same store, which has read nothing yet.
func (w *world) replica() http.Handler {
	srv := graph.NewServer(&graph.Resolver{Store: w.store, Memory: query.NewMemory(w.store, 0)})
	srv.AddTransport(transport.POST{})
	return srv
}

// TestReplicasAnswerTheSameBytes: a replica that has followed every write, one that has
// followed some, and one that reads the graph only now answer with the same bytes,
// whatever they were asked before and whichever store they have.
func TestReplicasAnswerTheSameBytes(t *testing.T) {
	lite, err := sqlite.Open(t.Context(), ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lite.Close(context.Background()) })
	w := newWorld(t)
	w.replicas()
	v := newWorld(t)
	v.store.Store = lite
	v.replicas()
	w.agreesWith(v)
}

// agreesWith compares all answers over two stores to which the same was written.
func (w *world) agreesWith(v *world) {
	w.Helper()
	mine, theirs := w.replica(), v.replica()
	for _, a := range []string{"inst0", "thing0"} {
		for _, b := range []string{"inst1", "thing1"} {
			for _, question := range collaboration {
				question = withIDs(fmt.Sprintf(question, "<"+a+">", "<"+b+">"))
				if got, want := body(w.T, theirs, question), body(w.T, mine, question); got != want {
					w.Fatalf("%s\n%s\n%s", question, got, want)
				}
			}
		}
	}
}

// replicas writes at random, and asks replicas between the writes.
func (w *world) replicas() {
	t := w.T
	r := rand.New(rand.NewPCG(7, 7))
	one := func(list ...string) string { return list[r.IntN(len(list))] }
	var insts, things []string
	known := map[string]bool{}
	named := func(kind collab.EntityKind, key string) string {
		if !known[key] {
			known[key] = true
			w.entity(kind, key, "The "+key)
		}
		return key
	}
	for i := range 14 {
		insts = append(insts, fmt.Sprint("inst", i))
	}
	for i := range 6 {
		things = append(things, fmt.Sprint("thing", i))
	}
	kinds := []collab.EntityKind{collab.KindAlliance, collab.KindProject, collab.KindJointLab, collab.KindAgreement, collab.KindAlliance, collab.KindField}
	relations := []collab.RelationKind{collab.MemberOf, collab.ParticipatesIn, collab.HasParty, collab.HasParty, collab.MemberOf, collab.CoversField}
	follower, late := w.replica(), w.replica()
	asked := 0
	for round := range 8 {
		for range 12 {
			inst := named(collab.KindInstitution, one(insts[:4+round]...))
			if r.IntN(4) == 0 {
				w.link(inst, collab.CooperatesWith, named(collab.KindInstitution, one(insts...))).Valid = collab.EDTF(one("", "2019/2020", "2021"))
				continue
			}
			n := r.IntN(len(things))
			from, to := inst, named(kinds[n], things[n])
			if relations[n] == collab.HasParty {
				from, to = to, from
			}
			w.link(from, relations[n], to).Valid = collab.EDTF(one("", "2017/2018", "2018-06/2020", "2020/.."))
		}
		w.tell()
		if round == 3 {
			body(t, late, withIDs(fmt.Sprintf(collaboration[6], "<"+insts[0]+">", "")))
		}
		fresh := w.replica()
		for range 6 {
			a, b := "<"+one(insts[:4]...)+">", "<"+one(append(insts[:4:4], things[:4]...)...)+">"
			question := withIDs(fmt.Sprintf(one(collaboration...), a, b))
			want := body(t, fresh, question)
			if got := body(t, follower, question); got != want {
				t.Fatalf("%s\nfollowing: %s\n    fresh: %s", question, got, want)
			}
			if got := body(t, late, question); round > 3 && got != want {
				t.Fatalf("%s\nfollowing since: %s\n          fresh: %s", question, got, want)
			}
			if !strings.Contains(want, `"errors"`) && len(want) > 300 {
				asked++
			}
		}
	}
	if asked < 20 {
		t.Errorf("only %d questions had an answer", asked)
	}
}

// TestPlacesDoNotDependOnWhatWasAskedBefore: a network that was first asked for without
// layout has the places that it has when it is asked for with layout at once.
func TestPlacesDoNotDependOnWhatWasAskedBefore(t *testing.T) {
	w := pair(t)
	question := withIDs(`{network(input:{focus:["<ulm>","<far>"],layout:true}){nodes{entity{id} x y}}}`)
	want := body(t, w.replica(), question)
	again := w.replica()
	body(t, again, strings.Replace(question, ",layout:true", "", 1))
	if got := body(t, again, question); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
