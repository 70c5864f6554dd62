package ties

import (
	"slices"
	"testing"

	"liaison/internal/collab"
)

// A graph that followed changes numbers things as they came: what is answered does
// not show it.
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

func TestCountriesAreWhereCitiesAre(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a LOCATED_IN plac:kaunas", "plac:kaunas LOCATED_IN plac:lithuania", "inst:b LOCATED_IN plac:lithuania", "inst:c COOPERATES_WITH inst:a",
		"plac:loop LOCATED_IN plac:loop", "inst:d LOCATED_IN plac:loop")
	ties := w.ties(nil)
	var nodes []Node
	for _, key := range []string{"inst:a", "inst:b", "inst:c", "inst:d"} {
		nodes = append(nodes, ties.node(key))
	}
	got := ties.Countries(nodes)
	if want := []Node{ties.node("plac:lithuania"), ties.node("plac:lithuania"), -1, ties.node("plac:loop")}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	none := int64(0)
	if got := w.ties(&collab.TieFilter{AsKnownAt: &none}).Countries(nodes); slices.Max(got) != -1 {
		t.Errorf("before anything was known: %v", got)
	}
}
