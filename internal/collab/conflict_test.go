package collab

import (
	"fmt"
	"slices"
	"testing"
)

// TestLinkConflictNamesAllWhoSayIt: statements that agree are compared once, and all of them are in the conflict.
func TestLinkConflictNamesAllWhoSayIt(t *testing.T) {
	var list []*Relation
	say := func(valid EDTF, modality Modality, times int) (ids []ID) {
		for range times {
			r := &Relation{Statement: Statement{ID: ID(fmt.Sprintf("r%02d", len(list))), Valid: valid, Modality: modality}, Kind: MemberOf, From: "a", To: "b"}
			list, ids = append(list, r), append(ids, r.ID)
		}
		return ids
	}
	want := say("2019/2022", Actual, 3)
	say("", Actual, 2)
	if c := LinkConflict(list); c != nil {
		t.Errorf("statements that agree are in the conflict %v", c.ClaimIDs)
	}
	say("2019/2024", Goal, 1)
	say("1999/2001", Actual, 2)
	want = append(want, say("2020/2022", Actual, 2)...)
	say("2022-05", Planned, 1)
	c := LinkConflict(list)
	if c == nil || !slices.Equal(c.ClaimIDs, want) {
		t.Errorf("the conflict is %v, want %v", c, want)
	}
}
