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

// programmeMembers gives the entities that belong to at least one of the
// programmes under the selection, in order of id. Ids of other kinds of entities
// are left out.
func (r *Reader) programmeMembers(ctx context.Context, programmes []collab.ID, sel collab.Selection) ([]collab.ID, error) {
	sel.Modality = []collab.Modality{collab.Actual, collab.Past}
	kinds := map[collab.ID]collab.EntityKind{}
	direct, err := r.sources(ctx, programmes, collab.KindProgramme, sel, kinds, collab.ParticipatesIn, collab.FundedBy)
	if err != nil {
		return nil, err
	}
	through, err := r.sources(ctx, direct, collab.KindProject, sel, kinds, collab.ParticipatesIn)
	return unique(slices.Concat(direct, through)), err
}

// programmesOf gives the programmes that each entity belongs to under the
// selection, in the order of ids, each programme once and in order of id.
func (r *Reader) programmesOf(ctx context.Context, ids []collab.ID, sel collab.Selection) ([][]collab.ID, error) {
	sel.Modality = []collab.Modality{collab.Actual, collab.Past}
	kinds := map[collab.ID]collab.EntityKind{}
	own, err := r.targets(ctx, ids, sel, kinds, collab.KindProject, collab.KindProgramme)
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
	funding, err := r.targets(ctx, projects, sel, kinds, collab.KindProgramme)
	if err != nil {
		return nil, err
	}
	ofProject := map[collab.ID][]collab.ID{}
	for i, list := range funding {
		for _, x := range list {
			ofProject[projects[i]] = append(ofProject[projects[i]], x.To)
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

// sources gives the entities that have a selected relation of the relation kinds to one
// of the ids that are entities of the kind, each once and in order of id. The kinds of
// all ends are added to the map.
func (r *Reader) sources(ctx context.Context, ids []collab.ID, kind collab.EntityKind, sel collab.Selection, kinds map[collab.ID]collab.EntityKind, by ...collab.RelationKind) ([]collab.ID, error) {
	q := store.Neighbours{IDs: unique(ids), Kinds: by, Direction: collab.In, Selection: sel}
	q.IDs = slices.DeleteFunc(q.IDs, func(id collab.ID) bool { return kinds[id] != "" && kinds[id] != kind })
	groups, err := r.near(ctx, q, kinds)
	var out []collab.ID
	for _, x := range slices.Concat(groups...) {
		if kinds[x.To] == kind {
			out = append(out, x.From)
		}
	}
	return unique(out), err
}

// targets gives the selected participations and fundings of each of the ids that lead to
// entities of the far kinds, in the order of ids. The kinds of all ends are added to the map.
func (r *Reader) targets(ctx context.Context, ids []collab.ID, sel collab.Selection, kinds map[collab.ID]collab.EntityKind, far ...collab.EntityKind) ([][]*collab.Relation, error) {
	return r.near(ctx, store.Neighbours{
		IDs: ids, Kinds: []collab.RelationKind{collab.ParticipatesIn, collab.FundedBy}, Direction: collab.Out, WithKinds: far, Selection: sel,
	}, kinds)
}
