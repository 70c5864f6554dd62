package importer

import (
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// TestRelationsThatTheirEndsCannotHave: relations that the graph refuses for their ends are
// left out and reported with their line, and cost no record: one whose two ends are one
// institution, and one that has waited for what turns out to be a document. A page that has
// one is written in parts, and no link from one part to another is lost.
func TestRelationsThatTheirEndsCannotHave(t *testing.T) {
	s := mem.New()
	runImport(t, s, register(testRecord{inst("1", "Alpha")}.known("ror", "05q9m0937").Record))

	waits := func(number string, to collab.ID) record.Record {
		r := inst(number, "Institute "+number, &collab.Relation{Kind: collab.MemberOf, From: key("reg:" + number), To: to})
		r.Entities = append(r.Entities, record.EntityRef{ID: to, Kind: collab.KindAlliance, Known: []record.ExternalID{{Scheme: "reg", Value: "9"}}, Awaited: true})
		return r
	}
	same := partOf(inst("21", "Alpha"), "1") // known as the first by its ROR id, and by no number
	same.Entities[0].Known = nil
	same = testRecord{same}.known("ror", "05q9m0937").Record
	page := inst("9", "A page")
	page.Entities[0].Kind, page.Entities[0].Source = collab.KindDocument, &collab.Source{Origin: collab.Page}
	o := register(waits("3", key("reg:9")), waits("4", key("reg:9")), partOf(inst("5", "Epsilon"), "6"), page, same, inst("6", "Zeta"))
	o.Format.Source.Key = "doc:second"
	var faults []record.Fault
	o.OnFault = func(f record.Fault) { faults = append(faults, f) }
	sum := runImport(t, s, o)
	if sum.Rejected != 0 || sum.Unread != 3 || len(faults) != 3 {
		t.Fatalf("%+v, %v", sum, faults)
	}
	for i, want := range []string{"MEMBER_OF has the document", "MEMBER_OF has the document", "PART_OF leads from"} {
		if f := faults[i]; !f.Kept || f.Line != []int{4, 4, 5}[i] || !strings.Contains(f.Reason, want) {
			t.Errorf("fault %d is %+v, want one that has %q", i, f, want)
		}
	}
	if got := nameOf(t, s, key("reg:9")); got != "A page" {
		t.Errorf("the page is called %q", got)
	}
	if whole, err := s.Neighbours(t.Context(), store.Neighbours{IDs: []collab.ID{key("reg:5")}}); err != nil || len(whole[0]) != 1 {
		t.Errorf("the link to the record at the end of the page is lost: %v, %v", whole, err)
	}
	links, err := s.Neighbours(t.Context(), store.Neighbours{IDs: []collab.ID{key("reg:1"), key("reg:3"), key("reg:4")}})
	if err != nil || len(links[0])+len(links[1])+len(links[2]) != 0 {
		t.Errorf("the graph has the links %v, %v", links, err)
	}
	if left, err := loadPending(t.Context(), s, collab.EntityID("doc:second")); err != nil || left.count() != 0 {
		t.Errorf("%d links still wait, %v", left.count(), err)
	}
}
