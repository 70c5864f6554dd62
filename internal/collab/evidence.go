package collab

import (
	"cmp"
	"encoding/json"
	"slices"
)

// Evidence is one place in the source: offsets in Unicode code points of its
// text, or a record's locator; the note is our own English.
type Evidence struct {
	SourceID ID           `json:"-"`
	Start    *int32       `json:"start,omitempty"`
	End      *int32       `json:"end,omitempty"`
	Locator  OptionalText `json:"locator,omitempty"`
	Note     OptionalText `json:"note,omitempty"`
	Language string       `json:"language,omitempty"`
}

// SortEvidence returns the evidence in order of position, then locator, language and
// note, without repeats. The list itself is left as it is.
func SortEvidence(list []Evidence) []Evidence {
	at := func(p *int32) int32 {
		if p == nil {
			return -1
		}
		return *p
	}
	order := func(a, b Evidence) int {
		return cmp.Or(cmp.Compare(at(a.Start), at(b.Start)), cmp.Compare(at(a.End), at(b.End)),
			cmp.Compare(a.Locator, b.Locator), cmp.Compare(a.Language, b.Language), cmp.Compare(a.Note, b.Note))
	}
	list = slices.Clone(list)
	slices.SortStableFunc(list, order)
	return slices.CompactFunc(list, func(a, b Evidence) bool { return order(a, b) == 0 })
}

// EvidenceJSON returns the canonical text in which stores keep evidence; "" for none.
func EvidenceJSON(list []Evidence) string {
	if len(list) == 0 {
		return ""
	}
	b, err := json.Marshal(list)
	if err != nil {
		panic(err) // strings and numbers can always be encoded
	}
	return string(b)
}

// ParseEvidence reads evidence of the given source from the text of EvidenceJSON.
// Another text is INTERNAL.
func ParseEvidence(s string, source ID) ([]Evidence, error) {
	if s == "" {
		return nil, nil
	}
	var list []Evidence
	if err := json.Unmarshal([]byte(s), &list); err != nil {
		return nil, Wrap(Internal, err, "stored evidence cannot be read")
	}
	for i := range list {
		list[i].SourceID = source
	}
	return list, nil
}
