package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// An entity belongs to a programme when it takes part in it or is funded by it,
// itself or through a project that it takes part in; plans do not count. The
// filter asks this question from the programmes, here, and the facet from the entities:
// ties.Programmes.

// programmeMembers gives the entities that belong to at least one of the
// programmes under the selection, in order of id. Ids of other kinds of entities
// are left out.
func (r *VersionReader) programmeMembers(ctx context.Context, programmes []collab.ID, sel collab.Selection) ([]collab.ID, error) {
	sel.Modality = []collab.Modality{collab.Actual, collab.Past}
	kinds := map[collab.ID]collab.EntityKind{}
	direct, err := r.sources(ctx, programmes, collab.KindProgramme, sel, kinds, collab.ParticipatesIn, collab.FundedBy)
	if err != nil {
		return nil, err
	}
	through, err := r.sources(ctx, direct, collab.KindProject, sel, kinds, collab.ParticipatesIn)
	return unique(slices.Concat(direct, through)), err
}

// sources gives the entities that have a selected relation of the relation kinds to one
// of the ids that are entities of the kind, each once and in order of id. The kinds of
// all ends are added to the map.
func (r *VersionReader) sources(ctx context.Context, ids []collab.ID, kind collab.EntityKind, sel collab.Selection, kinds map[collab.ID]collab.EntityKind, by ...collab.RelationKind) ([]collab.ID, error) {
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
