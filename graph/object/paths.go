package object

import (
	"context"

	"liaison/internal/analysis"
	"liaison/internal/collab"
)

// PathResult has the paths found, and tells where the search stopped early.
type PathResult struct {
	Paths []*Path
	Cut   *analysis.Cut
}

// Path is one path.
type Path struct {
	Length int32
	Hops   []*Hop

	view *View
	path analysis.Path
}

// Hop is one link of a path.
type Hop struct {
	Kind    collab.RelationKind
	Forward bool

	view *View
	hop  analysis.Hop
}

// From is the entity that the hop starts from.
func (h *Hop) From(ctx context.Context) (Entity, error) {
	return h.view.Entity(ctx, h.hop.From)
}

// To is the entity that the hop leads to.
func (h *Hop) To(ctx context.Context) (Entity, error) {
	return h.view.Entity(ctx, h.hop.To)
}

// Relations are the statements that link the two entities, in order of id.
func (h *Hop) Relations(ctx context.Context) ([]*collab.Relation, error) {
	return h.view.relations(ctx, h.hop.Statements)
}

// Paths finds the shortest paths between two entities (rule 16).
func (v *View) Paths(ctx context.Context, from, to collab.ID, f *collab.TieFilter, maxLength, limit *int32) (*PathResult, error) {
	found, err := v.read.Paths(v.withToken(ctx), from, to, f, maxLength, limit)
	if err != nil {
		return nil, err
	}
	out := &PathResult{Paths: []*Path{}, Cut: found.Cut}
	for _, path := range found.Paths {
		p := &Path{Length: int32(len(path.Hops)), Hops: []*Hop{}, view: v, path: path}
		for _, h := range path.Hops {
			p.Hops = append(p.Hops, &Hop{h.Kind, h.Forward, v, h})
		}
		out.Paths = append(out.Paths, p)
	}
	return out, nil
}

// Text writes the path as an English sentence, with the name of each entity in the
// first of the languages that it has a name in.
func (p *Path) Text(ctx context.Context, languages []string) (string, error) {
	names, err := p.view.namesOf(ctx, p.path.Entities(), languages)
	if err != nil {
		return "", err
	}
	return p.path.Text(names), nil
}

// namesOf gives the name of each entity in the first of the languages that it has a
// name in, and the id itself where the graph does not have the entity.
func (v *View) namesOf(ctx context.Context, ids []collab.ID, languages []string) ([]string, error) {
	records, err := v.records(ctx, ids)
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
