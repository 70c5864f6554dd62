package graph_test

import (
	"fmt"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// huge records an alliance of n institutions, another one of every second of them, and a
// project of two. A question that asked each for all others would take hours.
func huge(t *testing.T, n int) *world {
	w := newWorld(t)
	b := store.Batch{Reason: "test", Entities: []store.Entity{
		{ID: id("doc:page"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
		{ID: id("all"), Kind: collab.KindAlliance}, {ID: id("half"), Kind: collab.KindAlliance}, {ID: id("pair"), Kind: collab.KindProject},
	}}
	say := func(from string, kind collab.RelationKind, to string, valid collab.EDTF) {
		b.Entities = append(b.Entities, store.Entity{ID: id(from), Kind: collab.KindInstitution})
		b.Assert = append(b.Assert, &collab.Relation{Statement: collab.Statement{SourceID: id("doc:page"), Valid: valid}, Kind: kind, From: id(from), To: id(to)})
	}
	for i := range n {
		key := fmt.Sprint("inst", i)
		say(key, collab.MemberOf, "all", "2000/..")
		if i%2 == 0 {
			say(key, collab.MemberOf, "half", "2020/..")
		}
		if i < 2 {
			say(key, collab.ParticipatesIn, "pair", "2010/..")
		}
	}
	say("outsider", collab.MemberOf, "half", "2000/..")
	if _, err := w.store.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	return w
}

// TestAnAllianceOfAHundredThousand: every question about an alliance of a hundred
// thousand is answered, and says where its answer stops short of the whole.
func TestAnAllianceOfAHundredThousand(t *testing.T) {
	const n = 100_000
	w := huge(t, n)
	for question, want := range map[string]string{
		`{node(id:"<inst0>"){... on Institution{partners(first:1){totalCount edges{weight ties{kind relations{kind}}}}}}}`: fmt.Sprintf(
			`{"node":{"partners":{"totalCount":%d,"edges":[{"weight":2,"ties":[{"kind":"ALLIANCE","relations":[{"kind":"MEMBER_OF"},{"kind":"MEMBER_OF"}]},{"kind":"ALLIANCE","relations":[{"kind":"MEMBER_OF"},{"kind":"MEMBER_OF"}]}]}]}}}`, n),
		`{commonPartners(of:["<inst0>","<inst1>"],first:0){totalCount}}`: fmt.Sprintf(`{"commonPartners":{"totalCount":%d}}`, n-2),
		`{compare(a:"<inst0>",b:"<inst1>"){shared{kind} common{totalCount} onlyA{totalCount} onlyB{totalCount}}}`: fmt.Sprintf(
			`{"compare":{"shared":[{"kind":"ALLIANCE"},{"kind":"PROJECT"}],"common":{"totalCount":%d},"onlyA":{"totalCount":1},"onlyB":{"totalCount":0}}}`, n-2),
		`{paths(from:"<inst0>",to:"<inst1>",limit:2){cut{at} paths{length}}}`:                                    `{"paths":{"cut":null,"paths":[{"length":2},{"length":2}]}}`,
		`{bridges(groupA:["<all>"],groupB:["<half>"],limit:1){cut{at} brokers{score} links{weight ties{kind}}}}`: `{"bridges":{"cut":null,"brokers":[],"links":[]}}`,
		`{bridges(groupA:["<pair>"],groupB:["<outsider>"],limit:1){cut{at} brokers{score} links{weight}}}`:       `{"bridges":{"cut":null,"brokers":[{"score":1}],"links":[{"weight":1}]}}`,
		`{networkChange(of:["<all>"],from:"2010-01-01",to:"2022-01-01"){totalCount edges{kind before after}}}`: fmt.Sprintf(
			`{"networkChange":{"totalCount":1,"edges":[{"kind":"GAINED","before":0,"after":%d}]}}`, n/2),
		`{networkChange(of:["<pair>"],from:"2010-01-01",to:"2022-01-01",first:1){totalCount edges{kind before after causes{kind}}}}`: fmt.Sprintf(
			`{"networkChange":{"totalCount":%d,"edges":[{"kind":"GAINED","before":0,"after":1,"causes":[{"kind":"MEMBER_OF"}]}]}}`, n/2),
		`{network(input:{focus:["<all>"],maxNodes:2}){cut{at} nodes{degree} links{weight}}}`:                    fmt.Sprintf(`{"network":{"cut":{"at":%d},"nodes":[{"degree":1},{"degree":1}],"links":[{"weight":2}]}}`, n+1),
		`{network(input:{focus:["<inst0>"],depth:3,maxNodes:2}){cut{at} nodes{degree} links{weight}}}`:          fmt.Sprintf(`{"network":{"cut":{"at":%d},"nodes":[{"degree":1},{"degree":1}],"links":[{"weight":2}]}}`, n+1),
		`{network(input:{maxNodes:2,layout:true}){cut{at reason} components nodes{degree betweennessSampled}}}`: fmt.Sprintf(`{"network":{"cut":{"at":2,"reason":"the largest groups connect too many pairs and are left out: filter by kind of tie; maxNodes: only the strongest are shown; their measures are of the whole network"},"components":%d,"nodes":[{"degree":1,"betweennessSampled":true},{"degree":1,"betweennessSampled":true}]}}`, n),
		`{recommendPartners(for:"<inst1>"){edges{node{id}}}}`:                                                   `{"recommendPartners":{"edges":[]}}`,
	} {
		w.gives(question, want)
	}
	// what has too many causes to tell at once is refused, not built
	w.refused(`{networkChange(of:["<half>"],from:"2010-01-01",to:"2022-01-01"){edges{causes{id}}}}`, collab.TooCostly)
}
