package analysis

import (
	"context"
	"fmt"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/ties"
)

const (
	usualLength = 6 // rule 16
	mostLength  = 12
	pathBudget  = 5_000_000 // links that one search looks at, in about a second
)

// Paths are the shortest paths between two entities. Cut tells where the search stopped
// early.
type Paths struct {
	Paths []Path
	Cut   *Cut
}

// Path is one path. From is the entity at its start, which a path of length 0 has no
// hop for.
type Path struct {
	From collab.ID
	Hops []Hop
}

// Hop is one link of a path.
type Hop struct {
	From, To   collab.ID
	Kind       collab.RelationKind
	Forward    bool        // the statements run from From to To
	Statements []collab.ID // in order of id
}

// Paths finds the shortest paths between two entities: the shortest first, then by the
// ids along them (rule 16). maxLength is 0 to 12 (nil: 6), limit is 0 to 100 (nil: 20).
func (r *Analyst) Paths(ctx context.Context, from, to collab.ID, f *collab.TieFilter, maxLength, limit *int32) (*Paths, error) {
	length, err := bounded("maxLength", maxLength, usualLength, 0, mostLength)
	if err != nil {
		return nil, err
	}
	most, err := bounded("limit", limit, usualLimit, 0, mostLimit)
	if err != nil {
		return nil, err
	}
	t, err := r.Ties(ctx, f)
	if err != nil {
		return nil, err
	}
	ends, err := r.nodes(t, "from and to", []collab.ID{from, to}, isAny)
	if err != nil {
		return nil, err
	}
	found, cut, err := t.Paths(ctx, ends[0], ends[1], length, most, pathBudget)
	if err != nil {
		return nil, err
	}
	out := &Paths{}
	if cut > 0 {
		out.Cut = out.Cut.and(tooManyLinks, int(cut))
	}
	for _, hops := range found {
		out.Paths = append(out.Paths, pathOf(t, from, hops))
	}
	return out, nil
}

func pathOf(t *ties.Ties, from collab.ID, hops []ties.NodeHop) Path {
	p := Path{From: from}
	for _, h := range hops {
		p.Hops = append(p.Hops, Hop{t.ID(h.From), t.ID(h.To), h.Kind, h.Forward, h.Statements})
	}
	return p
}

// Entities are the entities along the path, its start first.
func (p Path) Entities() []collab.ID {
	out := []collab.ID{p.From}
	for _, h := range p.Hops {
		out = append(out, h.To)
	}
	return out
}

// Text writes the path as an English sentence. names has the name of each entity, in
// the order of Entities. There is a clause for each hop, or for two hops that say the
// same of a shared entity.
func (p Path) Text(names []string) string {
	if len(p.Hops) == 0 {
		return names[0] + " is itself."
	}
	var clauses []string
	for i := 0; i < len(p.Hops); i++ {
		h := p.Hops[i]
		verb := verbs[h.Kind]
		switch {
		case i+1 < len(p.Hops) && h.Forward && p.Hops[i+1].Kind == h.Kind && !p.Hops[i+1].Forward:
			clauses = append(clauses, fmt.Sprintf("%s and %s both %s %s", names[i], names[i+2], verb.many, names[i+1]))
			i++
		case i+1 < len(p.Hops) && !h.Forward && p.Hops[i+1].Kind == h.Kind && p.Hops[i+1].Forward:
			clauses = append(clauses, fmt.Sprintf("%s %s both %s and %s", names[i+1], verb.one, names[i], names[i+2]))
			i++
		case h.Forward:
			clauses = append(clauses, fmt.Sprintf("%s %s %s", names[i], verb.one, names[i+1]))
		default:
			clauses = append(clauses, fmt.Sprintf("%s %s %s", names[i+1], verb.one, names[i]))
		}
	}
	return strings.Join(clauses, "; ") + "."
}

// verbs has the words for each kind of relation, with a singular and a plural
// subject.
var verbs = map[collab.RelationKind]struct{ one, many string }{
	collab.MemberOf:       {"is a member of", "are members of"},
	collab.ParticipatesIn: {"takes part in", "take part in"},
	collab.HasParty:       {"has as a party", "have as a party"},
	collab.CooperatesWith: {"cooperates with", "cooperate with"},
	collab.CooperatesIn:   {"cooperates in", "cooperate in"},
	collab.PartOf:         {"is part of", "are part of"},
	collab.AffiliatedWith: {"is affiliated with", "are affiliated with"},
	collab.FundedBy:       {"is funded by", "are funded by"},
	collab.LocatedIn:      {"is in", "are in"},
	collab.HasGoal:        {"has the goal", "have the goal"},
	collab.CommitsTo:      {"commits to", "commit to"},
	collab.Organises:      {"organises", "organise"},
	collab.Attended:       {"attended", "attended"},
	collab.TaughtIn:       {"teaches in", "teach in"},
	collab.CoversField:    {"covers", "cover"},
}
