package collab

// CompactName is a name without its evidence, in a third of the memory of a Name: what
// many names have in common is kept once.
type CompactName struct {
	Key      Key // of its id
	Subject  ID
	Value    string
	Asserted int64
	Common   *Name // has the other fields; it must not be changed
}

// Compact returns the name in its compact form, which has all other fields from c itself.
func (c *Name) Compact() *CompactName {
	return &CompactName{c.ID.Key(), c.Subject, c.Value, c.Asserted, c}
}

// Whole returns the name as it was before it was made compact, without its evidence.
func (n *CompactName) Whole() *Name {
	out := *n.Common
	out.ID, out.Subject, out.Value, out.Asserted, out.Evidence = n.Key.ClaimID(), n.Subject, n.Value, n.Asserted, nil
	return &out
}
