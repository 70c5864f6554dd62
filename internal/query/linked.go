package query

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// LinkList says which statements a list of an entity shows: the kinds of relations, the
// end of them that the entity is, and the kinds of the far end.
type LinkList struct {
	Kinds []collab.RelationKind
	Way   collab.Direction
	Far   []collab.EntityKind
}

// Organisations are the kinds of entities that can be members, participants and parties.
var Organisations = []collab.EntityKind{collab.KindInstitution, collab.KindUnit, collab.KindAlliance}

// The lists that are asked for at more than one door.
var (
	AlliancesOf    = LinkList{Kinds: []collab.RelationKind{collab.MemberOf, collab.ParticipatesIn}, Way: collab.Out, Far: []collab.EntityKind{collab.KindAlliance}}
	ProjectsOf     = LinkList{Kinds: []collab.RelationKind{collab.ParticipatesIn}, Way: collab.Out, Far: []collab.EntityKind{collab.KindProject}}
	JointLabsOf    = LinkList{Kinds: []collab.RelationKind{collab.HasParty}, Way: collab.In, Far: []collab.EntityKind{collab.KindJointLab}}
	AgreementsOf   = LinkList{Kinds: []collab.RelationKind{collab.HasParty}, Way: collab.In, Far: []collab.EntityKind{collab.KindAgreement}}
	MembersOf      = LinkList{Kinds: []collab.RelationKind{collab.MemberOf, collab.ParticipatesIn}, Way: collab.In, Far: Organisations}
	ParticipantsOf = LinkList{Kinds: []collab.RelationKind{collab.ParticipatesIn}, Way: collab.In, Far: Organisations}
	PartiesOf      = LinkList{Kinds: []collab.RelationKind{collab.HasParty}, Way: collab.Out, Far: Organisations}
)

// Within narrows a filter to the statements of the list, false where none can be left.
// A nil filter keeps all statements of the list.
func (l LinkList) Within(f *collab.RelationFilter) (*collab.RelationFilter, bool) {
	var own collab.RelationFilter
	if f != nil {
		own = *f
	}
	if own.Way() != collab.Both && own.Way() != l.Way {
		return nil, false
	}
	own.Direction = &l.Way
	own.Kinds = common(l.Kinds, own.Kinds)
	own.WithKinds = common(l.Far, own.WithKinds)
	return &own, len(own.Kinds) > 0 && len(own.WithKinds) > 0
}

// common returns the values of the first list that the second has too, and all of them
// where the second is nil.
func common[T comparable](list, other []T) []T {
	if other == nil {
		return list
	}
	var out []T
	for _, v := range list {
		if slices.Contains(other, v) {
			out = append(out, v)
		}
	}
	return out
}

// Neighbour is an entity and the statements whose far end it is.
type Neighbour struct {
	Record    *collab.Record
	Relations []*collab.Relation
}

// NeighboursOf returns the far ends of the links, each once and by name (rule 2). The
// statements of each are ordered by kind, order and id.
func NeighboursOf(links []store.Link) []Neighbour {
	links = slices.Clone(links)
	slices.SortFunc(links, func(a, b store.Link) int {
		if a.Far.ID != b.Far.ID {
			return store.CompareByName(a.Far, b.Far)
		}
		return cmp.Or(cmp.Compare(KindIndex(a.Relation), KindIndex(b.Relation)), collab.CompareOrder(a.Order, b.Order), cmp.Compare(a.ID, b.ID))
	})
	relations, out := make([]*collab.Relation, len(links)), make([]Neighbour, 0, len(links))
	for i, l := range links {
		relations[i] = l.Relation
	}
	for from := 0; from < len(links); {
		to := from + 1
		for to < len(links) && links[to].Far.ID == links[from].Far.ID {
			to++
		}
		out = append(out, Neighbour{links[from].Far, relations[from:to:to]})
		from = to
	}
	return out
}

// KindIndex is the place of the relation's kind in the order of the API's enum.
func KindIndex(r *collab.Relation) int { return slices.Index(collab.RelationKinds, r.Kind) }

// Linked returns for each of the ids, in their order, the entities of the list under the
// filter, as NeighboursOf orders them. An id that the graph does not know has none. A
// nil filter keeps all.
func (r *VersionReader) Linked(ctx context.Context, ids []collab.ID, l LinkList, f *collab.RelationFilter) ([][]Neighbour, error) {
	out := make([][]Neighbour, len(ids))
	within, some := l.Within(f)
	if !some {
		return out, nil
	}
	groups, err := r.Links(ctx, ids, within)
	if err != nil {
		return nil, err
	}
	for i, links := range groups {
		out[i] = NeighboursOf(links)
	}
	return out, nil
}

// Links returns for each of the ids, in their order, what Related returns as links with the
// records of the far ends. A relation whose far end the graph does not know is left out.
func (r *VersionReader) Links(ctx context.Context, ids []collab.ID, f *collab.RelationFilter) ([][]store.Link, error) {
	groups, err := r.related(ctx, ids, f, true)
	for i := range groups {
		groups[i] = slices.DeleteFunc(groups[i], func(l store.Link) bool { return l.Far == nil })
	}
	return groups, err
}

// FarEnds returns for each of the ids, in their order, the far ends of what Links returns,
// each once and by name (rule 2).
func (r *VersionReader) FarEnds(ctx context.Context, ids []collab.ID, f *collab.RelationFilter) ([][]*collab.Record, error) {
	if f == nil {
		f = &collab.RelationFilter{}
	}
	if f.When().Asked() || f.Dated { // which the relations tell
		groups, err := r.Links(ctx, ids, f)
		out := make([][]*collab.Record, len(groups))
		for i, links := range groups {
			out[i] = store.FarEndsOf(links)
		}
		return out, err
	}
	if err := f.Between.Check(); err != nil {
		return nil, err
	}
	return inChunks(ctx, store.Neighbours{
		IDs: ids, Kinds: f.Kinds, Direction: f.Way(), Roles: f.Roles, With: f.With, WithKinds: f.WithKinds, Selection: r.pin(f.Selection()),
	}, r.Store.FarEnds)
}
