package collab

import (
	"cmp"
	"slices"
)

// TieKind is what links two institutions (rule 13).
type TieKind string

// The kinds of ties. The first five are collaboration and the default; the
// others are context, used only when asked for.
const (
	TieAlliance    TieKind = "ALLIANCE"
	TieProject     TieKind = "PROJECT"
	TieJointLab    TieKind = "JOINT_LAB"
	TieAgreement   TieKind = "AGREEMENT"
	TieCooperation TieKind = "COOPERATION"
	TieProgramme   TieKind = "PROGRAMME"
	TieEvent       TieKind = "EVENT"
	TiePeople      TieKind = "PEOPLE"
	TieStructure   TieKind = "STRUCTURE"
	TieField       TieKind = "FIELD"
	TiePlace       TieKind = "PLACE"
	TieLanguage    TieKind = "LANGUAGE"
	TieGoal        TieKind = "GOAL"
)

// Weighting is how shared things add up (rule 14).
type Weighting string

// COUNT adds 1 a thing; FRACTIONAL 1/(k-1) for a thing of k institutions
// (M. E. J. Newman, Phys. Rev. E 64, 016132, 2001).
const (
	Count      Weighting = "COUNT"
	Fractional Weighting = "FRACTIONAL"
)

// tieRule says which relations to which things make ties of a kind. The
// relation runs from the institution to the thing, or the other way round
// where the thing is its from.
type tieRule struct {
	kind      TieKind
	relations []RelationKind
	fromThing bool
	things    []EntityKind
}

var tieRules = []tieRule{
	{TieAlliance, []RelationKind{MemberOf, ParticipatesIn}, false, []EntityKind{KindAlliance}},
	{TieProject, []RelationKind{ParticipatesIn}, false, []EntityKind{KindProject}},
	{TieJointLab, []RelationKind{HasParty}, true, []EntityKind{KindJointLab}},
	{TieAgreement, []RelationKind{HasParty}, true, []EntityKind{KindAgreement}},
	{TieProgramme, []RelationKind{FundedBy, ParticipatesIn}, false, []EntityKind{KindProgramme}},
	{TieEvent, []RelationKind{Attended, Organises}, false, []EntityKind{KindEvent}},
	{TiePeople, []RelationKind{AffiliatedWith}, true, []EntityKind{KindPerson}},
	{TieStructure, []RelationKind{PartOf, MemberOf}, false, []EntityKind{KindInstitution}},
	{TieField, []RelationKind{CoversField}, false, []EntityKind{KindField}},
	{TiePlace, []RelationKind{LocatedIn, CooperatesIn}, false, []EntityKind{KindPlace}},
	{TieLanguage, []RelationKind{TaughtIn}, false, []EntityKind{KindLanguage}},
	{TieGoal, []RelationKind{HasGoal, CommitsTo}, false, []EntityKind{KindGoal, KindGoalFramework}},
}

// Collaboration is what via means where it is omitted.
var Collaboration = []TieKind{TieAlliance, TieProject, TieJointLab, TieAgreement, TieCooperation}

// TieRelations are the kinds of relations that ties of these kinds are made of.
func TieRelations(via []TieKind) []RelationKind {
	var out []RelationKind
	for _, r := range tieRules {
		if slices.Contains(via, r.kind) {
			out = append(out, r.relations...)
		}
	}
	if slices.Contains(via, TieCooperation) {
		out = append(out, CooperatesWith)
	}
	if slices.Contains(via, TieStructure) {
		out = append(out, PartOf)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

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
	owners map[ID][]ID // a unit's institutions, when STRUCTURE is in via
	things map[ID]*thing
	direct []*Relation
}

type thing struct {
	kind    TieKind
	parties map[ID][]*Relation // institution to its statements
}

// NewTieGraph groups statements that are already selected and in force. kind
// tells what an end is; statements of no use to via are passed over. With
// STRUCTURE in via, the ties of a unit count for the institutions it is PART_OF.
func NewTieGraph(via []TieKind, relations []*Relation, kind func(ID) EntityKind) *TieGraph {
	g := &TieGraph{via: via, kind: kind, owners: map[ID][]ID{}, things: map[ID]*thing{}}
	if slices.Contains(via, TieStructure) {
		for _, r := range relations {
			if r.Kind == PartOf && kind(r.From) == KindUnit && kind(r.To) == KindInstitution &&
				!slices.Contains(g.owners[r.From], r.To) {
				g.owners[r.From] = append(g.owners[r.From], r.To)
			}
		}
	}
	for _, r := range relations {
		if r.Kind == CooperatesWith && slices.Contains(via, TieCooperation) {
			g.direct = append(g.direct, r)
			continue
		}
		if tie, at, actor := g.Thing(r); at != "" {
			for _, institution := range g.institutions(actor) {
				g.add(tie, at, institution, r)
			}
		}
	}
	return g
}

// Thing is the shared thing of a statement, the kind of tie it makes and the
// party; "" where it makes none of via.
func (g *TieGraph) Thing(r *Relation) (tie TieKind, at, actor ID) {
	for _, rule := range tieRules {
		if !slices.Contains(g.via, rule.kind) || !slices.Contains(rule.relations, r.Kind) {
			continue
		}
		at, actor := r.To, r.From
		if rule.fromThing {
			at, actor = r.From, r.To
		}
		if slices.Contains(rule.things, g.kind(at)) {
			return rule.kind, at, actor
		}
	}
	return "", "", ""
}

func (g *TieGraph) institutions(actor ID) []ID {
	if g.kind(actor) == KindInstitution {
		return []ID{actor}
	}
	return g.owners[actor]
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
	weights := map[ID]float64{}
	add := func(partner ID, t Tie, weight float64) {
		ties[partner] = append(ties[partner], t)
		weights[partner] += weight
	}
	for _, at := range sortedIDs(g.things) {
		t := g.things[at]
		mine := t.parties[of]
		if len(mine) == 0 {
			continue
		}
		weight := 1.0
		if weighting == Fractional && len(t.parties) > 1 {
			weight = 1 / float64(len(t.parties)-1)
		}
		for _, partner := range sortedIDs(t.parties) {
			if partner == of {
				continue
			}
			if valid, ok := shared(mine, t.parties[partner]); ok {
				add(partner, Tie{t.kind, at, unique(append(slices.Clone(mine), t.parties[partner]...)), valid}, weight)
			}
		}
	}
	direct := map[ID][]*Relation{}
	for _, r := range g.direct {
		for _, a := range g.institutions(r.From) {
			for _, b := range g.institutions(r.To) {
				if a == of && b != of {
					direct[b] = append(direct[b], r)
				} else if b == of && a != of {
					direct[a] = append(direct[a], r)
				}
			}
		}
	}
	for _, partner := range sortedIDs(direct) {
		list := unique(direct[partner])
		valid, _ := shared(list, list)
		add(partner, Tie{Kind: TieCooperation, Relations: list, Valid: valid}, 1)
	}
	out := make([]Partner, 0, len(ties))
	for id, list := range ties {
		slices.SortStableFunc(list, func(a, b Tie) int {
			return cmp.Or(cmp.Compare(tieOrder(a.Kind), tieOrder(b.Kind)), cmp.Compare(a.Through, b.Through))
		})
		out = append(out, Partner{id, weights[id], list})
	}
	slices.SortFunc(out, func(a, b Partner) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.ID, b.ID))
	})
	return out
}

func tieOrder(k TieKind) int {
	if k == TieCooperation {
		return 4
	}
	i := slices.IndexFunc(tieRules, func(r tieRule) bool { return r.kind == k })
	if i >= 4 {
		i++
	}
	return i
}

func sortedIDs[V any](m map[ID]V) []ID {
	ids := make([]ID, 0, len(m))
	for id := range m {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

func unique(list []*Relation) []*Relation {
	slices.SortFunc(list, func(a, b *Relation) int { return cmp.Compare(a.ID, b.ID) })
	return slices.CompactFunc(list, func(a, b *Relation) bool { return a.ID == b.ID })
}

// shared tells whether the known times of two parties may overlap (rule 12),
// and the time that they share: from the earliest common start to the latest
// common end, "" where no date is known.
func shared(a, b []*Relation) (EDTF, bool) {
	var from, to, openFrom, openTo = "", "", false, false
	var first, last Day = MaxDay, MinDay
	found := false
	for _, p := range spells(a) {
		for _, q := range spells(b) {
			s, t := p.Span(), q.Span()
			if !s.Overlaps(t) {
				continue
			}
			found = true
			start, end := p, q
			if t.From > s.From {
				start = q
			}
			if s.To < t.To {
				end = p
			} else {
				end = q
			}
			if d := max(s.From, t.From); d < first {
				first = d
				from, openFrom = start.startText()
			}
			if d := min(s.To, t.To); d > last {
				last = d
				to, openTo = end.endText()
			}
		}
	}
	if !found || from == "" && to == "" {
		return "", found
	}
	if from == to && first.Year() != 0 {
		return EDTF(from), true
	}
	if from == "" && openFrom {
		from = ".."
	}
	if to == "" && openTo {
		to = ".."
	}
	return EDTF(from + "/" + to), true
}

// spells are the times of a party's statements; an undated one takes the dates
// of its dated parallels, and is unbounded ("") where it has none.
func spells(list []*Relation) []EDTF {
	dated := map[link]bool{}
	for _, r := range list {
		if r.Valid != "" {
			dated[link{r.Kind, r.From, r.To}] = true
		}
	}
	var out []EDTF
	for _, r := range list {
		if r.Valid != "" || !dated[link{r.Kind, r.From, r.To}] {
			out = append(out, r.Valid)
		}
	}
	return out
}

// startText is the known start as its source writes it, "" where unknown or open.
func (e EDTF) startText() (text string, open bool) {
	start, _ := e.Bounds()
	if !start.Known {
		return "", start.Open
	}
	return cutAt(string(e), true), false
}

// endText is the known end as its source writes it, "" where unknown or open.
func (e EDTF) endText() (text string, open bool) {
	_, end := e.Bounds()
	if !end.Known {
		return "", end.Open
	}
	return cutAt(string(e), false), false
}

func cutAt(s string, first bool) string {
	for i := range len(s) {
		if s[i] == '/' {
			if first {
				return s[:i]
			}
			return s[i+1:]
		}
	}
	return s
}
