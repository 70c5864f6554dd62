package object

import (
	"context"
	"fmt"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/ties"
)

const (
	usualLength = 6 // rule 16
	mostLength  = 12
	pathBudget  = 5_000_000 // links that one search looks at, in about a second
)

// PathResult has the paths found, and tells where the search stopped early.
type PathResult struct {
	Paths []*Path
	Cut   *query.Cut
}

// Path is one path. from is the entity at its start, which a path of length 0 has no
// hop for.
type Path struct {
	Length int32
	Hops   []*Hop

	view *View
	from collab.ID
}

// Hop is one link of a path.
type Hop struct {
	Kind    collab.RelationKind
	Forward bool

	view *View
	ties *ties.Ties
	hop  ties.Hop
}

// From is the entity that the hop starts from.
func (h *Hop) From(ctx context.Context) (Entity, error) {
	return h.view.Entity(ctx, h.ties.ID(h.hop.From))
}

// To is the entity that the hop leads to.
func (h *Hop) To(ctx context.Context) (Entity, error) {
	return h.view.Entity(ctx, h.ties.ID(h.hop.To))
}

// Relations are the statements that link the two entities, in order of id.
func (h *Hop) Relations(ctx context.Context) ([]*collab.Relation, error) {
	return h.view.relations(ctx, h.hop.Statements)
}

// Paths finds the shortest paths between two entities (rule 16).
func (v *View) Paths(ctx context.Context, from, to collab.ID, f *collab.TieFilter, maxLength, limit *int32) (*PathResult, error) {
	length := usualLength
	if maxLength != nil {
		if length = int(*maxLength); length < 0 || length > mostLength {
			return nil, collab.Errorf(collab.BadUserInput, "maxLength is %d: give a number from 0 to %d", length, mostLength)
		}
	}
	most, err := checkCount("limit", limit)
	if err != nil {
		return nil, err
	}
	t, ends, err := v.startQuestion(ctx, f, "from and to", []collab.ID{from, to}, query.IsAny)
	if err != nil {
		return nil, err
	}
	found, cut, err := t.Paths(ctx, ends[0], ends[1], length, most, pathBudget)
	if err != nil {
		return nil, err
	}
	out := &PathResult{Paths: []*Path{}}
	if cut > 0 {
		out.Cut = &query.Cut{Reason: "the search stopped because there are too many links: ask for a shorter maxLength, a smaller limit or fewer kinds of ties", At: int32(cut)}
	}
	for _, hops := range found {
		p := &Path{Length: int32(len(hops)), Hops: []*Hop{}, view: v, from: from}
		for _, h := range hops {
			p.Hops = append(p.Hops, &Hop{h.Kind, h.Forward, v, t, h})
		}
		out.Paths = append(out.Paths, p)
	}
	return out, nil
}

// Text writes the path as an English sentence, with the name of each entity in the
// first of the languages that it has a name in.
func (p *Path) Text(ctx context.Context, languages []string) (string, error) {
	ids := []collab.ID{p.from}
	for _, h := range p.Hops {
		ids = append(ids, h.ties.ID(h.hop.To))
	}
	names, err := p.view.namesOf(ctx, ids, languages)
	if err != nil {
		return "", err
	}
	if len(p.Hops) == 0 {
		return names[0] + " is itself.", nil
	}
	return p.sentence(names), nil
}

// namesOf gives the name of each entity in the first of the languages that it has a
// name in, and the id itself where the graph does not have the entity.
func (v *View) namesOf(ctx context.Context, ids []collab.ID, languages []string) ([]string, error) {
	records, err := v.load.records.LoadAll(ctx, ids)
	if err != nil {
		return nil, err
	}
	if len(languages) > 0 { // the names of all entities are then read in one batch
		keys := make([]claimsKey, len(ids))
		for i, id := range ids {
			keys[i] = claimsKey{id, v.versionFor(nil)}
		}
		if _, err := v.load.claims.LoadAll(ctx, keys); err != nil {
			return nil, err
		}
	}
	names := make([]string, len(ids))
	for i, r := range records {
		names[i] = string(ids[i])
		if r != nil {
			e := entity{view: v, record: r}
			if names[i], err = e.Name(ctx, languages); err != nil {
				return nil, err
			}
		}
	}
	return names, nil
}

// sentence joins a clause for each hop, or for two hops that say the same of a
// shared entity. names has the name of each entity along the path.
func (p *Path) sentence(names []string) string {
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
