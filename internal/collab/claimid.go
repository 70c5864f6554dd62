package collab

import (
	"strconv"
)

// The id of a claim derives from its source, its time and what fields returns (rule 20).
// What rest returns may differ between claims of one id: a change of it is a correction.

func (c *Name) fields() []string {
	return []string{string(c.Subject), string(c.Type), c.Value, c.Language}
}

func (c *Identifier) fields() []string { return []string{string(c.Subject), c.Scheme, c.Value} }

func (c *Text) fields() []string {
	return []string{string(c.Subject), string(c.Topic), c.Value, c.Language}
}

func (c *Figure) fields() []string {
	return []string{
		string(c.Subject), c.Measure, strconv.FormatFloat(c.Value, 'g', -1, 64), string(c.Qualifier), string(c.Unit),
		string(c.Currency), string(c.Period), string(c.PeriodText), string(c.PlaceID),
	}
}

func (c *Relation) fields() []string {
	return []string{string(c.Kind), string(c.From), string(c.To), string(c.Role), string(c.Status)}
}

func (*Name) rest() string { return "" }

func (c *Identifier) rest() string { return orderText(c.Order) }

func (c *Text) rest() string { return orderText(c.Order) }

func (c *Figure) rest() string { return strconv.FormatBool(c.ListOpen) }

func (c *Relation) rest() string { return orderText(c.Order) }

func orderText(n *int32) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(int(*n))
}

// ClaimID is the id of the n-th assertion of the claim's fields by its source;
// n is 1, and one more each time it is asserted again after a retraction (rule 20).
func ClaimID(c Claim, n int) ID {
	s := c.Base()
	class := byte(claimClass)
	if c.Class() == ClassRelation {
		class = relationClass
	}
	parts := append(make([]string, 0, 16), string(c.Class()), string(s.SourceID))
	parts = append(parts, c.fields()...)
	parts = append(parts, string(s.Modality), string(s.Valid))
	if s.Observed != "" { // left out where it is "", so that ids made before this field existed stay the same
		parts = append(parts, string(s.Observed))
	}
	return hashID(class, append(parts, strconv.Itoa(n))...)
}
