package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// An entity belongs to a programme when it takes part in it or is funded by it,
// itself or through a project that it takes part in; plans do not count. The
// filter asks this question from the programmes, the facet from the entities.

// neighboursAtOnce is how many entities one read of neighbours asks about.
const neighboursAtOnce = 5_000

// programmeMembers gives the entities that belong to at least one of the
// programmes under the selection, in order of id. Ids of other kinds of entities
// are left out.
func (r *Reader) programmeMembers(ctx context.Context, programmes []collab.ID, sel collab.Selection) ([]collab.ID, error) {
	sel.Modality = []collab.Modality{collab.Actual, collab.Past}
	programmes, err := r.ofKind(ctx, programmes, collab.KindProgramme)
	if err != nil {
		return nil, err
	}
	direct, err := r.sources(ctx, programmes, sel, collab.ParticipatesIn, collab.FundedBy)
	if err != nil {
		return nil, err
	}
	projects, err := r.ofKind(ctx, direct, collab.KindProject)
	if err != nil {
		return nil, err
	}
	through, err := r.sources(ctx, projects, sel, collab.ParticipatesIn)
	return unique(slices.Concat(direct, through)), err
}

// programmesOf gives the programmes that each entity belongs to under the
// selection, in the order of ids, each programme once and in order of id.
func (r *Reader) programmesOf(ctx context.Context, ids []collab.ID, sel collab.Selection) ([][]collab.ID, error) {
	sel.Modality = []collab.Modality{collab.Actual, collab.Past}
	own, kinds, err := r.targets(ctx, ids, sel)
	if err != nil {
		return nil, err
	}
	var projects []collab.ID
	for _, x := range slices.Concat(own...) {
		if x.Kind == collab.ParticipatesIn && kinds[x.To] == collab.KindProject {
			projects = append(projects, x.To)
		}
	}
	projects = unique(projects)
	funding, kindsOfFunding, err := r.targets(ctx, projects, sel)
	if err != nil {
		return nil, err
	}
	ofProject := map[collab.ID][]collab.ID{}
	for i, list := range funding {
		for _, x := range list {
			if kindsOfFunding[x.To] == collab.KindProgramme {
				ofProject[projects[i]] = append(ofProject[projects[i]], x.To)
			}
		}
	}
	out := make([][]collab.ID, len(ids))
	for i, list := range own {
		for _, x := range list {
			if kinds[x.To] == collab.KindProgramme {
				out[i] = append(out[i], x.To)
			}
			if x.Kind == collab.ParticipatesIn {
				out[i] = append(out[i], ofProject[x.To]...)
			}
		}
		out[i] = unique(out[i])
	}
	return out, nil
}

// ofKind gives those of the ids that are entities of the kind, in their order.
func (r *Reader) ofKind(ctx context.Context, ids []collab.ID, kind collab.EntityKind) ([]collab.ID, error) {
	kinds, err := r.kinds(ctx, ids)
	var out []collab.ID
	for _, id := range ids {
		if kinds[id] == kind {
			out = append(out, id)
		}
	}
	return out, err
}

// sources gives the entities that have a selected relation of the kinds to one
// of the ids, each once and in order of id.
func (r *Reader) sources(ctx context.Context, ids []collab.ID, sel collab.Selection, kinds ...collab.RelationKind) ([]collab.ID, error) {
	var out []collab.ID
	for chunk := range slices.Chunk(unique(ids), neighboursAtOnce) {
		groups, err := r.Store.Neighbours(ctx, store.Neighbours{IDs: chunk, Kinds: kinds, Direction: collab.In, Selection: sel})
		if err != nil {
			return nil, err
		}
		for _, x := range slices.Concat(groups...) {
			out = append(out, x.From)
		}
	}
	return unique(out), nil
}

// targets gives the selected participations and fundings of each of the ids, in
// the order of ids, and the kinds of the entities at both ends.
func (r *Reader) targets(ctx context.Context, ids []collab.ID, sel collab.Selection) ([][]*collab.Relation, map[collab.ID]collab.EntityKind, error) {
	var groups [][]*collab.Relation
	for chunk := range slices.Chunk(ids, neighboursAtOnce) {
		part, err := r.Store.Neighbours(ctx, store.Neighbours{
			IDs: chunk, Kinds: []collab.RelationKind{collab.ParticipatesIn, collab.FundedBy}, Direction: collab.Out, Selection: sel,
		})
		if err != nil {
			return nil, nil, err
		}
		groups = append(groups, part...)
	}
	kinds, err := r.kinds(ctx, ends(slices.Concat(groups...)))
	return groups, kinds, err
}
