package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"liaison/internal/collab"
)

const told = `mutation{assertRelation(input:{kind:MEMBER_OF,from:"<dub>",to:"<eciu>",role:"ASSOCIATE",valid:"2024/..",source:"<doc:page>",
	evidence:[{start:1,end:4,note:"said so",language:"en"}]},reason:"a call with them",idempotencyKey:"%s"){
	version operation actor reason before after entities{id} relation{id role valid status confidence modality evidence{start note} from{name}}}}`

func TestWritingNeedsTheToken(t *testing.T) {
	w := strive(t)
	q := fmt.Sprintf(told, "k")
	if m := w.refused(q, collab.Forbidden); !strings.Contains(m, "LIAISON_WRITE_TOKEN") {
		t.Errorf("the refusal does not say what to do: %s", m)
	}
	w.resolve.WriteToken = "secret"
	w.refused(q, collab.Unauthenticated)
	w.bearer = "guess"
	w.refused(q, collab.Forbidden)
	w.gives(`{graph{version}}`, `{"graph":{"version":1}}`)
}

func TestAssertAndRetract(t *testing.T) {
	w := strive(t)
	w.resolve.WriteToken, w.bearer = "secret", "secret"
	first := w.send(withIDs(fmt.Sprintf(told, "k")), nil)
	if len(first.Errors) > 0 || first.Extensions.GraphVersion != 2 || first.Extensions.Token != "2" {
		t.Fatalf("%+v", first)
	}
	change := first.Data["assertRelation"].(map[string]any)
	relation := change["relation"].(map[string]any)
	if change["version"] != 2.0 || change["operation"] != "ASSERT" || change["before"] != nil || relation["role"] != "ASSOCIATE" ||
		relation["status"] != nil || relation["confidence"] != "STATED" || relation["from"].(map[string]any)["name"] != "Dublin University" {
		t.Errorf("%v", change)
	}
	for _, key := range []string{"k", "other"} { // the key's repeat, and what is in force already
		if again := w.send(withIDs(fmt.Sprintf(told, key)), nil); fmt.Sprint(again.Data) != fmt.Sprint(first.Data) || again.Extensions.GraphVersion != 2 {
			t.Errorf("%s: %+v", key, again)
		}
	}
	rel := relation["id"].(string)
	retract := fmt.Sprintf(`mutation{retractRelation(id:%q,reason:"a slip"){version operation before after relation{id retractedAt recordedAt}}}`, rel)
	want := fmt.Sprintf(`{"retractRelation":{"version":3,"operation":"RETRACT","before":"MEMBER_OF <dub> <eciu> ASSOCIATE 2024/..","after":null,"relation":{"id":%q,"retractedAt":3,"recordedAt":2}}}`, rel)
	w.gives(retract, want)
	w.gives(retract, want)
	w.gives(fmt.Sprintf(`{node(id:%q){id ... on Relation{retractedAt}} graph{version}}`, rel), fmt.Sprintf(`{"node":{"id":%q,"retractedAt":3},"graph":{"version":3}}`, rel))
	w.gives(`{node(id:"<dub>"){... on Institution{now:alliances(filter:{roles:["ASSOCIATE"]}){totalCount} then:alliances(filter:{roles:["ASSOCIATE"],asKnownAt:2}){totalCount}
		history{edges{node{version operation}}}}}}`, `{"node":{"now":{"totalCount":0},"then":{"totalCount":1},"history":{"edges":[
		{"node":{"operation":"CREATE","version":1}},{"node":{"operation":"ASSERT","version":1}},{"node":{"operation":"ASSERT","version":1}},{"node":{"operation":"ASSERT","version":1}},
		{"node":{"operation":"ASSERT","version":2}},{"node":{"operation":"RETRACT","version":3}}]}}}`)
	again := w.ask(fmt.Sprintf(told, "third"))["assertRelation"].(map[string]any)
	if again["version"] != 4.0 || again["relation"].(map[string]any)["id"] == rel {
		t.Errorf("asserted again after a retraction: %v", again)
	}
}

func TestRefusedWrites(t *testing.T) {
	w := strive(t)
	w.resolve.WriteToken, w.bearer = "secret", "secret"
	valid := fmt.Sprintf(told, "k")
	w.ask(valid)
	w.refused(strings.Replace(valid, "ASSOCIATE", "GUEST", 1), collab.ConflictCode)
	valid = fmt.Sprintf(told, "other")
	w.refused(strings.Replace(valid, `"a call with them"`, `" "`, 1), collab.BadUserInput)
	w.refused(strings.Replace(valid, `source:"<doc:page>"`, `source:"<ktu>"`, 1), collab.BadUserInput)
	w.refused(strings.Replace(valid, `"2024/.."`, `"2024/2023"`, 1), collab.BadUserInput)
	w.refused(strings.Replace(valid, `"<eciu>"`, `"<nothing>"`, 1), collab.NotFound)
	w.refused(strings.Replace(valid, `"<eciu>"`, `"<dub>"`, 1), collab.BadUserInput)
	w.refused(strings.Replace(valid, `from:"<dub>"`, `from:"<doc:page>"`, 1), collab.BadUserInput)
	w.refused(strings.Replace(valid, `start:1,`, ``, 1), collab.BadUserInput)
	w.refused(`mutation{retractRelation(id:"<ktu>",reason:"x"){version}}`, collab.NotFound)
	w.refused(`mutation{retractRelation(id:"r00000000000000000000000000",reason:"x"){version}}`, collab.NotFound)
	w.refused(`mutation{retractRelation(id:"r",reason:"x"){version}}`, collab.BadUserInput)
	// two writes in one operation: the second sees the first
	a := w.send(withIDs(`mutation{a:assertRelation(input:{kind:COOPERATES_WITH,from:"<dub>",to:"<ktu>",source:"<doc:page>"},reason:"x"){version}
		b:assertRelation(input:{kind:COOPERATES_WITH,from:"<ktu>",to:"<dub>",source:"<doc:page>"},reason:"x"){version entities{... on Institution{partners(ties:{via:[COOPERATION]}){edges{weight ties{relations{from{id}}}}}}}}}`), nil)
	if len(a.Errors) > 0 || a.Extensions.GraphVersion != 4 {
		t.Errorf("%+v", a)
	}
}

// TestWritesDoNotWaitForTheMemory: writes that come one after another do not bring the
// graph in memory up to the write before. The next question does.
func TestWritesDoNotWaitForTheMemory(t *testing.T) {
	w := strive(t)
	w.resolve.WriteToken, w.bearer = "secret", "secret"
	if _, err := w.resolve.Memory.At(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	w.store.reset()
	for _, role := range []string{"ASSOCIATE", "FULL", "GUEST"} {
		w.ask(strings.Replace(fmt.Sprintf(told, "key "+role), "ASSOCIATE", role, 1))
	}
	if calls, _ := w.store.reset(); calls["Changes"] > 0 {
		t.Errorf("three writes followed the changes: %v", calls)
	}
	got := w.send(withIDs(`{node(id:"<dub>") {... on Institution {alliances {edges {node {id}}}}}}`), nil)
	if calls, _ := w.store.reset(); calls["Changes"] == 0 || got.Extensions.GraphVersion != 4 || !strings.Contains(fmt.Sprint(got.Data), string(id("eciu"))) {
		t.Errorf("the question after them: %v, version %d, %s", calls, got.Extensions.GraphVersion, got.Data)
	}
}
