package neo4j

import (
	"regexp"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// TestParametersAreOneMap: Neo4j plans a text once for each combination of types and
// sizes of its parameters, so every text has the one parameter p.
func TestParametersAreOneMap(t *testing.T) {
	parameter := regexp.MustCompile(`\$\w+\.?`)
	check := func(name, text string) {
		t.Helper()
		for _, found := range parameter.FindAllString(text, -1) {
			if found != "$p." {
				t.Errorf("%s has the parameter %s", name, found)
			}
		}
	}
	for name, text := range queries {
		check(name, text)
	}
	for name, text := range texts() {
		check(name, text)
	}
	c := condition{params{}}
	filtered := c.listed(store.Where{Kinds: []collab.EntityKind{collab.KindProject}, Claimed: &store.Claimed{Class: collab.ClassName, Match: "alpha"}})
	if !strings.Contains(filtered, "$p.w0") {
		t.Errorf("the condition has no parameter: %s", filtered)
	}
	check("a condition", filtered)
	if sent := c.params.sent(); len(sent) != 1 || sent["p"] == nil {
		t.Errorf("sent are %v", sent)
	}
}
