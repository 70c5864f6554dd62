package neo4j

import (
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// TestTextsAround: the kinds that are asked for are in the pattern, each set in one order,
// and only what is a kind; conditions are there where one is asked for.
func TestTextsAround(t *testing.T) {
	for _, c := range []struct {
		q                  store.Neighbours
		pattern            string
		conditions         bool
		kinds, kindsOfFars bool // travel as parameters
	}{
		{store.Neighbours{}, "-[r]-(far:Entity)", false, false, false},
		{store.Neighbours{Direction: collab.Out, Kinds: []collab.RelationKind{collab.ParticipatesIn, collab.MemberOf, collab.ParticipatesIn}, WithKinds: []collab.EntityKind{collab.KindJointLab}},
			"-[r:MEMBER_OF|PARTICIPATES_IN]->(far:JointLab)", false, false, false},
		{store.Neighbours{Direction: collab.In, Kinds: []collab.RelationKind{"X]-() DELETE r //"}, WithKinds: []collab.EntityKind{}}, "<-[r]-(far:Entity)", true, true, true},
		{store.Neighbours{Kinds: collab.RelationKinds, WithKinds: collab.EntityKinds}, "-[r]-(far:Entity)", true, true, true},
		{store.Neighbours{Selection: collab.Selection{Modality: []collab.Modality{collab.Planned}}}, "-[r]-(far:Entity)", true, false, false},
		{store.Neighbours{Roles: []string{}}, "-[r]-(far:Entity)", true, false, false},
	} {
		for _, name := range []string{"far_ends", "neighbours"} {
			text, p := around(name, c.q)
			if !strings.Contains(text, "[near]})"+c.pattern+"\n") {
				t.Errorf("%s of %+v has not the pattern %s:\n%s", name, c.q, c.pattern, text)
			}
			if got := strings.Contains(text, "$p.sources"); got != c.conditions || strings.Contains(text, "$p.withKinds") != got {
				t.Errorf("%s of %+v has conditions: %t\n%s", name, c.q, got, text)
			}
			if (p["kinds"] != nil) != c.kinds || (p["withKinds"] != nil) != c.kindsOfFars {
				t.Errorf("%s of %+v has the parameters %v", name, c.q, p)
			}
		}
	}
}
