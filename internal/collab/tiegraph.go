package collab

import (
	"cmp"
	"slices"
)

// Tie is what two institutions share: one thing and the statements about it.
type Tie struct {
	Kind      TieKind
	Through   ID          // the thing; "" for direct cooperation
	Relations []*Relation // in order of id
	Valid     EDTF        // the time that both share as far as it is known; "" unknown
	// FirstReported and LastReported are when both sides were reported (rule 8a).
	FirstReported, LastReported EDTF
	Ended                       bool // whether the tie is over by the day of the question (rule 23a)
}

// Partner is an institution with its ties to another one, by kind in the API's order,
// then by thing.
type Partner struct {
	ID     ID
	Weight float64
	Ties   []Tie
}

// TieQuestion is what a TieGraph needs to know besides its statements.
type TieQuestion struct {
	Via       []TieKind
	Roles     []string            // nil takes statements of all roles
	Kind      func(ID) EntityKind // gives the kind of an entity that statements name
	Period    func(ID) EDTF       // gives the best PERIOD of a thing, "" for none; nil means that no thing has one
	Imported  func(ID) EDTF       // gives the day of a document's newest import, see Statement.Report; nil means unknown
	Today     Day                 // the day for which ended ties are told from others
	HideEnded bool                // leaves out ties that have ended by then
}

// TieGraph holds the statements that make ties, grouped by thing.
type TieGraph struct {
	TieQuestion
	parallels map[link][]*Relation // all statements in force of each link
	above     map[ID][]ID          // the wholes of a part, when STRUCTURE is in via
	things    map[ID]*thing
	direct    []*Relation
}

type thing struct {
	kind    TieKind
	parties map[ID][]*Relation // institution to its statements
}

// NewTieGraph groups statements that are already selected and in force. Statements of no
// use to via, or of other roles, are passed over. With STRUCTURE in via, the ties of a
// part count for the institutions that it is PART_OF at any depth (rule 19a), whenever it
// was: rule 12 compares the times of two parties of a thing.
func NewTieGraph(q TieQuestion, relations []*Relation) *TieGraph {
	if q.Period == nil {
		q.Period = func(ID) EDTF { return "" }
	}
	if q.Imported == nil {
		q.Imported = func(ID) EDTF { return "" }
	}
	g := &TieGraph{TieQuestion: q, parallels: map[link][]*Relation{}, above: map[ID][]ID{}, things: map[ID]*thing{}}
	for _, r := range relations {
		g.parallels[r.link()] = append(g.parallels[r.link()], r)
	}
	if q.HideEnded {
		relations = slices.DeleteFunc(slices.Clone(relations), g.hasEnded)
		clear(g.parallels)
		for _, r := range relations {
			g.parallels[r.link()] = append(g.parallels[r.link()], r)
		}
	}
	structure := slices.Contains(q.Via, TieStructure)
	for _, r := range relations {
		if structure && r.places(q.Kind) {
			g.above[r.From] = append(g.above[r.From], r.To)
		}
	}
	for _, r := range relations {
		switch {
		case q.Roles != nil && !slices.Contains(q.Roles, string(r.Role)), r.Kind == PartOf && q.Kind(r.From) == KindUnit:
			continue
		case r.Kind == CooperatesWith && slices.Contains(q.Via, TieCooperation):
			g.direct = append(g.direct, r)
			continue
		}
		tie, at, actor := g.Thing(r)
		institutions := g.institutions(actor)
		if r.Kind == PartOf { // the place of a part in its whole is no tie of the whole
			institutions = []ID{actor}
		}
		for _, institution := range institutions {
			if at != "" && institution != at {
				g.add(tie, at, institution, r)
			}
		}
	}
	return g
}

// places reports whether the relation places a part in its whole.
func (c *Relation) places(kind func(ID) EntityKind) bool { return Places(c.Kind, kind(c.From)) }

// Thing returns the shared thing of a statement, the kind of tie it makes and the party;
// "" if it makes none of via.
func (g *TieGraph) Thing(r *Relation) (tie TieKind, at, actor ID) {
	tie, fromThing := TieOf(g.Via, r.Kind, g.Kind(r.From), g.Kind(r.To))
	switch {
	case tie == "":
		return "", "", ""
	case fromThing:
		return tie, r.From, r.To
	}
	return tie, r.To, r.From
}

// institutions returns the institutions for which the actor's ties count, each once: the
// actor itself if it is one, and its wholes.
func (g *TieGraph) institutions(actor ID) []ID {
	seen := map[ID]bool{}
	var out []ID
	for next := []ID{actor}; len(next) > 0; next = next[1:] {
		id := next[0]
		if seen[id] {
			continue
		}
		seen[id] = true
		if g.Kind(id) == KindInstitution {
			out = append(out, id)
		}
		next = append(next, g.above[id]...)
	}
	return out
}

// kin reports whether one of two institutions is a part of the other: the ties of a part
// count for its whole, and are no ties of the two with each other.
func (g *TieGraph) kin(a, b ID) bool {
	return slices.Contains(g.institutions(a), b) || slices.Contains(g.institutions(b), a)
}

func (g *TieGraph) add(kind TieKind, at, institution ID, r *Relation) {
	t := g.things[at]
	if t == nil {
		t = &thing{kind: kind, parties: map[ID][]*Relation{}}
		g.things[at] = t
	}
	t.parties[institution] = append(t.parties[institution], r)
}

// Partners returns the institutions tied to the given one, in descending order of weight,
// then by id (rule 14). The institution itself is never among them.
func (g *TieGraph) Partners(of ID, weighting Weighting) []Partner {
	ties := map[ID][]Tie{}
	shares := map[ID][]int32{} // for each partner and thing, among how many the thing's weight of 1 is divided
	add := func(partner ID, t Tie, share int) {
		ties[partner] = append(ties[partner], t)
		shares[partner] = append(shares[partner], int32(share))
	}
	for at, t := range g.things {
		mine := t.parties[of]
		if len(mine) == 0 {
			continue
		}
		share := 1
		if weighting == Fractional && len(t.parties) > 1 {
			share = len(t.parties) - 1
		}
		for partner, theirs := range t.parties {
			if partner == of || g.kin(partner, of) {
				continue
			}
			if tie, ok := g.tie(t.kind, at, mine, theirs); ok {
				add(partner, tie, share)
			}
		}
	}
	for partner, list := range g.directWith(of) {
		tie, _ := g.tie(TieCooperation, "", list, list)
		add(partner, tie, 1)
	}
	out := make([]Partner, 0, len(ties))
	for id, list := range ties {
		slices.SortFunc(list, func(a, b Tie) int {
			return cmp.Or(cmp.Compare(tieOrder(a.Kind), tieOrder(b.Kind)), cmp.Compare(a.Through, b.Through))
		})
		out = append(out, Partner{id, Weigh(shares[id]), list})
	}
	slices.SortFunc(out, func(a, b Partner) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// directWith returns the statements of cooperation with each other institution.
func (g *TieGraph) directWith(of ID) map[ID][]*Relation {
	out := map[ID][]*Relation{}
	for _, r := range g.direct {
		for _, a := range g.institutions(r.From) {
			for _, b := range g.institutions(r.To) {
				if g.kin(a, b) {
					continue
				}
				if a == of && b != of {
					out[b] = append(out[b], r)
				} else if b == of && a != of {
					out[a] = append(out[a], r)
				}
			}
		}
	}
	return out
}

// tie describes what two institutions share by their statements. It returns false if
// their times in the thing cannot overlap (rule 12).
func (g *TieGraph) tie(kind TieKind, at ID, a, b []*Relation) (Tie, bool) {
	t := Tie{Kind: kind, Through: at, Relations: unique(append(slices.Clone(a), b...))}
	var period EDTF
	if at != "" {
		period = g.Period(at)
	}
	timesA, timesB := g.spells(a), g.spells(b)
	if _, ok := SharedTime(timesA, timesB); !ok {
		return t, false
	}
	t.Valid, _ = SharedTimeWithin(timesA, timesB, period)
	firstA, lastA := Reported(a, g.Imported)
	firstB, lastB := Reported(b, g.Imported)
	t.FirstReported, t.LastReported = TieReported(firstA, lastA, firstB, lastB)
	t.Ended = t.Valid.EndsBefore(g.Today) || allPast(a) || allPast(b)
	return t, true
}

// hasEnded reports whether a statement is over by the day of the question: it is PAST,
// or its time has a known end before that day. A statement without a time has that of
// its dated parallels, or else the period of its ends.
func (g *TieGraph) hasEnded(r *Relation) bool {
	if r.Modality == Past {
		return true
	}
	for _, valid := range g.spells([]*Relation{r}) {
		if valid == "" {
			return g.Period(r.From).EndsBefore(g.Today) || g.Period(r.To).EndsBefore(g.Today)
		}
		if !valid.EndsBefore(g.Today) {
			return false
		}
	}
	return true
}

// allPast reports whether all statements say that something is over.
func allPast(list []*Relation) bool {
	return !slices.ContainsFunc(list, func(r *Relation) bool { return r.Modality != Past })
}

func tieOrder(k TieKind) int { return slices.Index(TieKinds, k) }

func unique(list []*Relation) []*Relation {
	slices.SortFunc(list, func(a, b *Relation) int { return cmp.Compare(a.ID, b.ID) })
	return slices.CompactFunc(list, func(a, b *Relation) bool { return a.ID == b.ID })
}

// spells returns the times of a party's statements beside all statements in force.
func (g *TieGraph) spells(list []*Relation) []EDTF { return spells(list, g.parallels, g.Imported) }
