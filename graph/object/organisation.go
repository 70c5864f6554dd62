package object

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/query"
)

// organisation has the fields that institutions, units and alliances share.
type organisation struct{ entity }

func (*organisation) isOrganisation() {}

// The statements that the fields of organisations show.
var (
	membersSpec = newRelationSpec("members", query.MembersOf)
	unitsSpec   = newRelationSpec("units", query.LinkList{Kinds: []collab.RelationKind{collab.PartOf}, Way: collab.In, Far: query.Organisations})

	alliancesSpec  = newRelationSpec("alliances", query.AlliancesOf)
	projectsSpec   = newRelationSpec("projects", query.ProjectsOf)
	jointLabsSpec  = newRelationSpec("jointLabs", query.JointLabsOf)
	agreementsSpec = newRelationSpec("agreements", query.AgreementsOf)
	peopleSpec     = newRelationSpec("people", query.LinkList{Kinds: []collab.RelationKind{collab.AffiliatedWith}, Way: collab.In, Far: []collab.EntityKind{collab.KindPerson}})
	strategiesSpec = newRelationSpec("strategies", query.LinkList{Kinds: []collab.RelationKind{collab.Issued}, Way: collab.Out, Far: []collab.EntityKind{collab.KindStrategy}})
)

// Country is the code of the organisation's country, "" where it is not known.
func (o *organisation) Country() string { return o.record.Country }

// City is the name of the organisation's city, "" where it is not known.
func (o *organisation) City(ctx context.Context) (collab.OptionalText, error) {
	city, err := o.view.Entity(ctx, o.record.CityID)
	if city == nil || err != nil {
		return "", err
	}
	return collab.OptionalText(city.Record().Name), nil
}

// Website is the address of the organisation's best website, always http or https, and
// "" where none is known.
func (o *organisation) Website(ctx context.Context) (collab.OptionalText, error) {
	claims, err := o.claims(ctx)
	best := collab.Best(claims.Identifiers, func(c *collab.Identifier) bool {
		return c.Scheme == collab.SchemeWebsite && webAddress(c.Value) != ""
	})
	if best == nil {
		return "", err
	}
	return collab.OptionalText(webAddress(best.Value)), err
}

// Established is when the organisation was founded, "" where that is not known.
func (o *organisation) Established(ctx context.Context) (collab.EDTF, error) {
	value, err := o.text(ctx, collab.EstablishedTopic)
	return collab.EDTF(value), err
}

// Members are the organisations that are members of this one or take part in it.
func (o *organisation) Members(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string, last *int32, before *string) (*OrganisationConnection, error) {
	return linked[Organisation](ctx, &o.entity, membersSpec, filter, Args{first, after, last, before})
}

// Units are the organisations that are part of this one.
func (o *organisation) Units(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*OrganisationConnection, error) {
	return linked[Organisation](ctx, &o.entity, unitsSpec, filter, Args{First: first, After: after})
}

// Alliances are the alliances that the organisation is a member of or takes part in.
func (o *organisation) Alliances(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*AllianceConnection, error) {
	return linked[*Alliance](ctx, &o.entity, alliancesSpec, filter, Args{First: first, After: after})
}

// Projects are the projects that the organisation takes part in.
func (o *organisation) Projects(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*ProjectConnection, error) {
	return linked[*Project](ctx, &o.entity, projectsSpec, filter, Args{First: first, After: after})
}

// Types are the types that registers and other sources give the institution, in the
// order of the enum.
func (i *Institution) Types() []collab.InstitutionType {
	return append([]collab.InstitutionType{}, i.record.Types...)
}

// Status tells whether the institution still exists, nil where no source says.
func (i *Institution) Status() *collab.InstitutionStatus {
	if i.record.Status == "" {
		return nil
	}
	return &i.record.Status
}

// Parent is the institution that this institution is part of, nil for none.
func (i *Institution) Parent(ctx context.Context) (*Institution, error) { return i.parent(ctx) }

// Parent is the institution that the unit is part of, nil for none.
func (u *Unit) Parent(ctx context.Context) (*Institution, error) { return u.parent(ctx) }

func (o *organisation) parent(ctx context.Context) (*Institution, error) {
	e, err := o.view.Entity(ctx, o.record.ParentID)
	parent, _ := e.(*Institution)
	return parent, err
}

// JointLabs are the joint laboratories that the institution is a party of.
func (i *Institution) JointLabs(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*JointLabConnection, error) {
	return linked[*JointLab](ctx, &i.entity, jointLabsSpec, filter, Args{First: first, After: after})
}

// Agreements are the agreements that the institution is a party of.
func (i *Institution) Agreements(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*AgreementConnection, error) {
	return linked[*Agreement](ctx, &i.entity, agreementsSpec, filter, Args{First: first, After: after})
}

// People are the people affiliated with the institution.
func (i *Institution) People(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*PersonConnection, error) {
	return linked[*Person](ctx, &i.entity, peopleSpec, filter, Args{First: first, After: after})
}

// Strategies are the strategies that the institution issued.
func (i *Institution) Strategies(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*EntityConnection, error) {
	return linked[Entity](ctx, &i.entity, strategiesSpec, filter, Args{First: first, After: after})
}

// Countries are the known countries of the alliance's members by statements that
// pass the filter, sorted, each once.
func (a *Alliance) Countries(ctx context.Context, filter *collab.RelationFilter) ([]string, error) {
	return countries(ctx, &a.entity, membersSpec, filter)
}

// countries gives the known countries of a field's far ends under a filter, sorted,
// each once.
func countries(ctx context.Context, e *entity, l *relationSpec, f *collab.RelationFilter) ([]string, error) {
	links, err := e.linksUnder(ctx, l, f)
	out := []string{}
	for _, l := range links {
		if l.Far.Country != "" {
			out = append(out, l.Far.Country)
		}
	}
	slices.Sort(out)
	return slices.Compact(out), err
}

// identifier gives the value of the best identifier of one of the schemes, "" where
// there is none.
func (e *entity) identifier(ctx context.Context, schemes ...string) (collab.OptionalText, error) {
	claims, err := e.claims(ctx)
	if c := collab.BestIdentifier(claims.Identifiers, schemes...); c != nil {
		return collab.OptionalText(c.Value), err
	}
	return "", err
}

// text gives the value of the best text of the topic, "" where there is none.
func (e *entity) text(ctx context.Context, topic collab.TextTopic) (collab.OptionalText, error) {
	claims, err := e.claims(ctx)
	if t := collab.BestText(claims.Texts, topic); t != nil {
		return collab.OptionalText(t.Value), err
	}
	return "", err
}
