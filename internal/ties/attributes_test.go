package ties

import (
	"slices"
	"testing"

	"liaison/internal/collab"
)

// TestWhatIsSharedIsInOrderOfIDs: a graph that has followed changes numbers things in the
// order in which they came; answers do not show that.
func TestWhatIsSharedIsInOrderOfIDs(t *testing.T) {
	w := newWorld(t)
	var want []collab.ID
	for _, key := range []string{"alli:a", "alli:b", "alli:c", "alli:d", "alli:e", "alli:f"} {
		w.says("inst:a MEMBER_OF "+key, "inst:b MEMBER_OF "+key, "inst:c COOPERATES_WITH inst:a")
		w.ties(nil)
		want = append(want, collab.EntityID(key))
	}
	slices.Sort(want)
	ties := w.ties(nil)
	nodes := ties.Institutions(1 << 40)
	in, things := ties.Shares(nodes, collab.TieAlliance)
	w.same("alliances", ties.ids(things), want)
	if in.Nodes != 3 || len(in.Members) != 12 || in.Spans != nil {
		t.Errorf("%+v", in)
	}
	if _, things := ties.Shares(nodes, collab.TieField); len(things) > 0 {
		t.Errorf("fields: %v", things)
	}
	own := collab.NewDay(2020, 1, 1)
	w.says("inst:a MEMBER_OF alli:g 2030")
	if _, things := w.ties(&collab.TieFilter{AsOf: &own}).Shares(nodes, collab.TieAlliance); len(things) != 6 {
		t.Errorf("not yet in the seventh, and yet of %d", len(things))
	}
}
