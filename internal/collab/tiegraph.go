package collab

import (
	"cmp"
	"slices"
)

// Tie is what two institutions share: one thing and the statements about it,
// in order of id. Through is "" where they are linked directly.
type Tie struct {
	Kind      TieKind
	Through   ID
	Relations []*Relation
	Valid     EDTF // the time that both share as far as it is known; "" unknown
}

// Partner is an institution with its ties to another: by kind in the API's
// order, then by thing.
type Partner struct {
	ID     ID
	Weight float64
	Ties   []Tie
}

// TieGraph holds the statements that make ties, grouped by thing.
type TieGraph struct {
	via    []TieKind
	kind   func(ID) EntityKind
	dates  map[link][]EDTF // of all statements in force, for undated parallels
	above  map[ID][]ID     // what a unit is PART_OF, when STRUCTURE is in via
	things map[ID]*thing
	direct []*Relation
}

type thing struct {
	kind    TieKind
	parties map[ID][]*Relation // institution to its statements
}

// NewTieGraph groups statements that are already selected and in force, of
// which those of one of the roles make ties; nil roles take all. kind tells what
// an end is; statements of no use to via are passed over. With STRUCTURE in via,
// the ties of a unit count for the institutions it is PART_OF, through other
// units too, whenever it was: rule 12 compares the times of two parties of a thing.
func NewTieGraph(via []TieKind, relations []*Relation, roles []string, kind func(ID) EntityKind) *TieGraph {
	g := &TieGraph{via: via, kind: kind, dates: map[link][]EDTF{}, above: map[ID][]ID{}, things: map[ID]*thing{}}
	structure := slices.Contains(via, TieStructure)
	for _, r := range relations {
		if r.Valid != "" {
			l := link{r.Kind, r.From, r.To}
			g.dates[l] = append(g.dates[l], r.Valid)
		}
		if structure && r.places(kind) {
			g.above[r.From] = append(g.above[r.From], r.To)
		}
	}
	for _, r := range relations {
		switch {
		case roles != nil && !slices.Contains(roles, string(r.Role)), r.places(kind):
			continue
		case r.Kind == CooperatesWith && slices.Contains(via, TieCooperation):
			g.direct = append(g.direct, r)
			continue
		}
		tie, at, actor := g.Thing(r)
		for _, institution := range g.institutions(actor) {
			if at != "" && institution != at {
				g.add(tie, at, institution, r)
			}
		}
	}
	return g
}

// places tells whether the relation places a unit under its institution or
// another unit, which is no tie of its own.
func (c *Relation) places(kind func(ID) EntityKind) bool { return Places(c.Kind, kind(c.From)) }

// Thing is the shared thing of a statement, the kind of tie it makes and the
// party; "" where it makes none of via.
func (g *TieGraph) Thing(r *Relation) (tie TieKind, at, actor ID) {
	tie, fromThing := TieOf(g.via, r.Kind, g.kind(r.From), g.kind(r.To))
	switch {
	case tie == "":
		return "", "", ""
	case fromThing:
		return tie, r.From, r.To
	}
	return tie, r.To, r.From
}

// institutions are those for which the actor's ties count, each once.
func (g *TieGraph) institutions(actor ID) []ID {
	if g.kind(actor) == KindInstitution {
		return []ID{actor}
	}
	seen := map[ID]bool{actor: true}
	var out []ID
	for next := slices.Clone(g.above[actor]); len(next) > 0; next = next[1:] {
		id := next[0]
		if seen[id] {
			continue
		}
		seen[id] = true
		if g.kind(id) == KindInstitution {
			out = append(out, id)
		} else {
			next = append(next, g.above[id]...)
		}
	}
	return out
}

func (g *TieGraph) add(kind TieKind, at, institution ID, r *Relation) {
	t := g.things[at]
	if t == nil {
		t = &thing{kind: kind, parties: map[ID][]*Relation{}}
		g.things[at] = t
	}
	t.parties[institution] = append(t.parties[institution], r)
}

// Partners are the institutions tied to the given one, weight descending,
// then id (rule 14). Never the institution itself.
func (g *TieGraph) Partners(of ID, weighting Weighting) []Partner {
	ties := map[ID][]Tie{}
	shares := map[ID][]int32{} // of each partner and thing: how many share its weight of 1
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
			if partner == of {
				continue
			}
			if valid, ok := g.shared(mine, theirs); ok {
				add(partner, Tie{t.kind, at, unique(append(slices.Clone(mine), theirs...)), valid}, share)
			}
		}
	}
	for partner, list := range g.directWith(of) {
		list = unique(list)
		valid, _ := g.shared(list, list)
		add(partner, Tie{Kind: TieCooperation, Relations: list, Valid: valid}, 1)
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

// directWith are the statements of cooperation with each other institution.
func (g *TieGraph) directWith(of ID) map[ID][]*Relation {
	out := map[ID][]*Relation{}
	for _, r := range g.direct {
		for _, a := range g.institutions(r.From) {
			for _, b := range g.institutions(r.To) {
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

func tieOrder(k TieKind) int { return slices.Index(TieKinds, k) }

func unique(list []*Relation) []*Relation {
	slices.SortFunc(list, func(a, b *Relation) int { return cmp.Compare(a.ID, b.ID) })
	return slices.CompactFunc(list, func(a, b *Relation) bool { return a.ID == b.ID })
}
