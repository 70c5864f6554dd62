package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/internal/collab"
)

// TestEveryImplementorIsAnswered asks for every implementor in the schema once, since the
// generated marshaller of an interface panics on a Go type that it does not know.
func TestEveryImplementorIsAnswered(t *testing.T) {
	schema := graph.Schema()
	possible := func(name string) (out []string) {
		for _, d := range schema.GetPossibleTypes(schema.Types[name]) {
			if d.Kind == "OBJECT" {
				out = append(out, d.Name)
			}
		}
		slices.Sort(out)
		return out
	}
	w := newWorld(t)
	for _, kind := range collab.EntityKinds {
		w.entity(kind, "one:"+string(kind), string(kind))
	}
	w.entity(collab.KindAlliance, "all", "All")
	for _, kind := range []string{"INSTITUTION", "UNIT", "ALLIANCE"} {
		w.link("one:"+kind, collab.MemberOf, "all")
	}
	w.claims = append(w.claims,
		&collab.Identifier{Subject: id("all"), Scheme: "ror", Value: "03r8nwp71"},
		&collab.Text{Subject: id("all"), Topic: "PURPOSE", Value: "to try"},
		&collab.Figure{Subject: id("all"), Measure: "members", Value: 3, Qualifier: collab.Exact})
	classes := slices.Clone(w.claims[len(collab.EntityKinds):])
	ids := w.tell().IDs[len(collab.EntityKinds):]

	var nodes, organisations, claims []string
	for _, kind := range collab.EntityKinds {
		for _, field := range []string{"node", "entity"} {
			question := fmt.Sprintf(`{node(id:"<one:%s>"){__typename id ... on Entity{kind name version formerIds}}}`, kind)
			if field == "entity" {
				question = fmt.Sprintf(`{node:entities(filter:{ids:["<one:%s>"]}){edges{node{__typename}}}}`, kind)
			}
			answer := w.ask(question)["node"].(map[string]any)
			if field == "node" {
				nodes = append(nodes, answer["__typename"].(string))
				if answer["kind"] != string(kind) || answer["name"] != string(kind) {
					t.Errorf("%s: %v", kind, answer)
				}
			}
		}
	}
	for _, e := range w.ask(`{node(id:"<all>"){... on Organisation{members{edges{node{__typename}}}}}}`)["node"].(map[string]any)["members"].(map[string]any)["edges"].([]any) {
		organisations = append(organisations, e.(map[string]any)["node"].(map[string]any)["__typename"].(string))
	}
	w.store.conflicts = []*collab.Conflict{{ID: id("x"), SubjectID: id("all"), Property: "p", Rule: collab.FiguresDisagree, ClaimIDs: ids}}
	question := `{conflicts{edges{node{subject{id} claims{__typename confidence modality recordedAt retractedAt validFrom validTo source{id} evidence{note}
		... on Name{value} ... on Identifier{value url} ... on Text{value order} ... on Figure{amount:value place{id}} ... on Relation{from{id} to{id} conflicts{id}}} preferred{__typename}}}}}`
	for _, c := range w.ask(question)["conflicts"].(map[string]any)["edges"].([]any)[0].(map[string]any)["node"].(map[string]any)["claims"].([]any) {
		claims = append(claims, c.(map[string]any)["__typename"].(string))
	}
	for i, c := range classes {
		if r, ok := c.(*collab.Relation); ok && !slices.Contains(nodes, "Relation") {
			answer := w.ask(fmt.Sprintf(`{node(id:%q){__typename id ... on Relation{kind}}}`, ids[i]))["node"].(map[string]any)
			if answer["kind"] != string(r.Kind) {
				t.Errorf("%v", answer)
			}
			nodes = append(nodes, answer["__typename"].(string))
		}
	}
	for name, got := range map[string][]string{"Node": nodes, "Organisation": organisations, "Claim": claims} {
		slices.Sort(got)
		if got = slices.Compact(got); !slices.Equal(got, possible(name)) {
			t.Errorf("%s: answered %s, the schema has %s", name, strings.Join(got, " "), strings.Join(possible(name), " "))
		}
	}
	if got := slices.DeleteFunc(slices.Clone(nodes), func(s string) bool { return s == "Relation" }); !slices.Equal(slices.Compact(got), possible("Entity")) {
		t.Errorf("Entity: answered %v, the schema has %v", got, possible("Entity"))
	}
}
