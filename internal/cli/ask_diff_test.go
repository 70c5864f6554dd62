package cli

import (
	"encoding/json"
	"strings"
	"testing"
)

// Of changes that undo one another nothing is left; what comes back stays once.
func TestNetOfChanges(t *testing.T) {
	change := func(version int64, operation, said string) *graphChange {
		d := &graphChange{Version: version, Operation: operation, Entities: []entity{{ID: "e1"}}}
		if operation == "RETRACT" {
			d.Before = said
		} else {
			d.After = said
		}
		return d
	}
	list := []*graphChange{
		change(2, "ASSERT", "a"), change(2, "RETRACT", "b"), change(3, "RETRACT", "a"), change(3, "ASSERT", "b"),
		change(4, "ASSERT", "a"), change(4, "ASSERT", "c"), change(5, "ASSERT", "c"), change(6, "RETRACT", "c"),
	}
	var got []string
	for _, d := range netOf(list) {
		got = append(got, d.Operation+d.Before+d.After)
	}
	if s := strings.Join(got, " "); s != "ASSERTa ASSERTc" {
		t.Errorf("%s", s)
	}
}

// What holds on both days is no change, whoever says it.
func TestParallelStatementsAreNoChange(t *testing.T) {
	read := func(text string) (c statedFact) {
		if err := json.Unmarshal([]byte(text), &c); err != nil {
			t.Fatal(err)
		}
		return c
	}
	before := []statedFact{read(`{"kind":"MEMBER_OF","from":{"id":"e1"},"to":{"id":"e2"},"valid":"2018/..","source":{"name":"a"}}`)}
	after := []statedFact{
		read(`{"kind":"MEMBER_OF","from":{"id":"e1"},"to":{"id":"e2"},"source":{"name":"b"}}`),
		read(`{"kind":"MEMBER_OF","from":{"id":"e1"},"to":{"id":"e2"},"role":"COORDINATOR","source":{"name":"b"}}`),
		read(`{"measure":"members","figure":9,"source":{"name":"b"}}`),
	}
	if got := factsMissingFrom(after, before); len(got) != 2 || got[0].Role != "COORDINATOR" || *got[1].Figure != 9 {
		t.Errorf("%v", got)
	}
	text, err := json.Marshal(factsMissingFrom(before, after[2:]))
	if err != nil || !strings.Contains(string(text), `"valid":"2018/.."`) {
		t.Errorf("%s %v", text, err)
	}
}
