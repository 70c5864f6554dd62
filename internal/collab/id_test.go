package collab

import (
	"fmt"
	"slices"
	"testing"
)

func TestAKeyIsItsIDWithoutTheClass(t *testing.T) {
	var ids []ID
	for i := range 1000 {
		ids = append(ids, EntityID(fmt.Sprint("inst:", i)))
	}
	slices.Sort(ids)
	for i, id := range ids {
		if got := id.Key().EntityID(); got != id {
			t.Fatalf("%s came back as %s", id, got)
		}
		if i > 0 && ids[i-1].Key().Compare(id.Key()) >= 0 {
			t.Fatalf("the keys of %s and %s are not in their order", ids[i-1], id)
		}
	}
	if relation := ids[0].Key().RelationID(); !relation.IsRelation() || relation[1:] != ids[0][1:] {
		t.Errorf("got %s", relation)
	}
	name := &Name{Subject: ids[0], Value: "Kaunas University of Technology", Type: Label}
	name.ID = ClaimID(name, 1)
	if whole := name.Compact().Whole(); whole.ID != name.ID || whole.Value != name.Value {
		t.Errorf("the name %s came back as %s, %q", name.ID, whole.ID, whole.Value)
	}
}
