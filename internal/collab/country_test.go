package collab_test

import (
	"fmt"
	"testing"

	"liaison/internal/collab"
)

func TestCountryOfAnEntity(t *testing.T) {
	at := func(id, to collab.ID, c collab.Confidence, m collab.Modality) *collab.Relation {
		return &collab.Relation{Statement: collab.Statement{ID: id, Confidence: c, Modality: m}, To: to}
	}
	codes := map[collab.ID]string{"romania": "RO", "moldova": "MD", "embassy": "FR"}
	located := map[collab.ID][]*collab.Relation{
		"branch":  {at("r1", "moldova", collab.Implied, collab.Actual), at("r2", "cluj", collab.Stated, collab.Actual)},
		"planned": {at("r3", "moldova", collab.Stated, collab.Planned)},
		"cluj":    {at("r4", "nowhere", collab.Stated, collab.Actual), at("r5", "romania", collab.Derived, collab.Actual)},
		"embassy": {at("r6", "romania", collab.Stated, collab.Actual)},
		"loop":    {at("r7", "loop", collab.Stated, collab.Actual)},
	}
	for i := range 6 { // deep0 is six steps away from its country
		located[collab.ID(fmt.Sprintf("deep%d", i))] = []*collab.Relation{at("r8", collab.ID(fmt.Sprintf("deep%d", i+1)), collab.Stated, collab.Actual)}
	}
	codes["deep6"] = "LT"
	own := func(id collab.ID) string { return codes[id] }
	locations := func(id collab.ID) []*collab.Relation { return located[id] }
	for id, want := range map[collab.ID]string{
		"branch": "RO", "planned": "", "cluj": "RO", "embassy": "FR", "loop": "", "unknown": "", "deep2": "LT", "deep1": "",
	} {
		if got := collab.Country(id, own, locations); got != want {
			t.Errorf("%s is in %q, want %q", id, got, want)
		}
	}
	if got := collab.CountryOfLocation(at("r9", "deep2", collab.Stated, collab.Actual), own, locations); got != "" {
		t.Errorf("a location in deep2 leads to %q, want none: it is a step further away", got)
	}
}
