package analysis

// Cut tells where and why an answer is not complete.
type Cut struct {
	Reason  string // in English, for people
	At      int32
	Because []CutReason // what Reason says
}

// CutReason is why an answer is not complete.
type CutReason string

// The reasons.
const (
	largeGroups   CutReason = "LARGE_GROUPS"
	strongestOnly CutReason = "MAX_NODES"
	aroundOnly    CutReason = "MAX_NODES_AROUND"
	tooManyAround CutReason = "TOO_MANY_AROUND"
	heaviestOnly  CutReason = "MAX_LINKS"
	tooManyTies   CutReason = "TOO_MANY_TIES"
	tooManyLinks  CutReason = "TOO_MANY_LINKS"
)

// cutWords are the reasons in English, with advice on what to ask instead.
var cutWords = map[CutReason]string{
	largeGroups:   "the largest groups connect too many pairs and are left out: filter by kind of tie",
	strongestOnly: "maxNodes: only the strongest are shown; their measures are of the whole network",
	aroundOnly:    "maxNodes: the focus and the strongest around it are shown",
	tooManyAround: "too many institutions around the focus: ask for less depth, or filter",
	heaviestOnly:  "maxLinks: only the heaviest links are shown",
	tooManyTies:   "the groups have too many ties to examine: give smaller groups or filter the ties",
	tooManyLinks:  "the search stopped because there are too many links: ask for a shorter maxLength, a smaller limit or fewer kinds of ties",
}

// and adds a reason. Where there are several, the number is that of the first.
func (c *Cut) and(why CutReason, at int) *Cut {
	if c == nil {
		return &Cut{cutWords[why], int32(at), []CutReason{why}}
	}
	return &Cut{c.Reason + "; " + cutWords[why], c.At, append(c.Because[:len(c.Because):len(c.Because)], why)}
}
