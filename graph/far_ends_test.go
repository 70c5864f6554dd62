package graph_test

import (
	"encoding/json"
	"testing"

	"liaison/internal/collab"
)

// TestListsAreTheSameWithTheirStatements: a list whose statements the answer does not show
// reads only the far ends, and has the entities, the total and the order of one that shows
// them, also under filters and in fragments.
func TestListsAreTheSameWithTheirStatements(t *testing.T) {
	w := newWorld(t)
	w.entity(collab.KindAlliance, "alliance", "Alliance")
	for _, name := range []string{"Zeta", "Alpha", "Mid"} {
		w.entity(collab.KindInstitution, name, name)
		w.link(name, collab.MemberOf, "alliance").Role = collab.Coordinator
	}
	w.link("Mid", collab.ParticipatesIn, "alliance")
	w.tell()
	for _, filter := range []string{"", "filter: {roles: [\"COORDINATOR\"]}, ", "filter: {kinds: [PARTICIPATES_IN]}, ", "filter: {direction: OUT}, ", "filter: {modality: [PLANNED]}, "} {
		data := w.ask(`{node(id:"<alliance>") {... on Alliance {
			bare: members(` + filter + `first: 2) {totalCount pageInfo {hasNextPage endCursor} edges {cursor node {id name}}}
			shown: members(` + filter + `first: 2) {totalCount pageInfo {hasNextPage endCursor} edges {cursor node {id name}} ...more}
		}}} fragment more on OrganisationConnection {... on OrganisationConnection {edges {...statements}}} fragment statements on OrganisationEdge {relations {id}}`)
		node := data["node"].(map[string]any)
		edges := node["shown"].(map[string]any)["edges"].([]any)
		for _, e := range edges {
			if len(e.(map[string]any)["relations"].([]any)) == 0 {
				t.Errorf("members(%s): an edge shows no statement", filter)
			}
			delete(e.(map[string]any), "relations")
		}
		bare, _ := json.Marshal(node["bare"])
		shown, _ := json.Marshal(node["shown"])
		if string(bare) != string(shown) {
			t.Errorf("members(%s) are\n%s\nand with their statements\n%s", filter, bare, shown)
		}
		if filter == "" && len(edges) != 2 {
			t.Errorf("%d members are shown", len(edges))
		}
	}
}
