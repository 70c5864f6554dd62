package importer

import (
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// TestPendingLinksOfOlderPrograms reads a link as it was kept when a statement's day of
// publication was a number.
func TestPendingLinksOfOlderPrograms(t *testing.T) {
	source, missing := collab.EntityID("registry:test"), collab.EntityID("reg:missing")
	old := `[{"ID":"","SourceID":"` + string(source) + `","Origin":"","Published":0,"Confidence":"","Modality":"","Valid":"2020/..",` +
		`"Asserted":0,"Retracted":0,"Evidence":[{"locator":"1"}],"Kind":"PART_OF","From":"` + string(collab.EntityID("reg:1")) + `","To":"` + string(missing) + `"}]`
	s := mem.New()
	if _, err := s.Apply(t.Context(), store.Batch{Notes: []store.Note{{Source: source, Key: pendingPrefix + string(missing), Value: old}}}); err != nil {
		t.Fatal(err)
	}
	p, err := loadPending(t.Context(), s, source)
	if err != nil {
		t.Fatal(err)
	}
	if list := p.links[missing]; len(list) != 1 || list[0].Valid != "2020/.." || list[0].Kind != collab.PartOf {
		t.Errorf("the links are %+v", list)
	}
}
