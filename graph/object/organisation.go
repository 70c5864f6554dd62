package object

import (
	"context"
	"slices"

	"liaison/internal/collab"
)

// organisation is what institutions, units and alliances have.
type organisation struct{ entity }

func (*organisation) isOrganisation() {}

// The statements behind the fields of organisations.
var (
	membersSpec = relationSpec{"members", []collab.RelationKind{collab.MemberOf, collab.ParticipatesIn}, collab.In, organisations}
	unitsSpec   = relationSpec{"units", []collab.RelationKind{collab.PartOf}, collab.In, organisations}

	alliancesSpec = relationSpec{"alliances", []collab.RelationKind{collab.MemberOf, collab.ParticipatesIn}, collab.Out,
		[]collab.EntityKind{collab.KindAlliance}}
	projectsSpec   = relationSpec{"projects", []collab.RelationKind{collab.ParticipatesIn}, collab.Out, []collab.EntityKind{collab.KindProject}}
	jointLabsSpec  = relationSpec{"jointLabs", []collab.RelationKind{collab.HasParty}, collab.In, []collab.EntityKind{collab.KindJointLab}}
	agreementsSpec = relationSpec{"agreements", []collab.RelationKind{collab.HasParty}, collab.In, []collab.EntityKind{collab.KindAgreement}}
	peopleSpec     = relationSpec{"people", []collab.RelationKind{collab.AffiliatedWith}, collab.In, []collab.EntityKind{collab.KindPerson}}
	strategiesSpec = relationSpec{"strategies", []collab.RelationKind{collab.Issued}, collab.Out, []collab.EntityKind{collab.KindStrategy}}
)

// Country is the code of its country, "" unknown.
func (o *organisation) Country() string { return o.record.Country }

// City is the name of its city, "" unknown.
func (o *organisation) City(ctx context.Context) (collab.OptionalText, error) {
	city, err := o.view.Entity(ctx, o.record.CityID)
	if city == nil || err != nil {
		return "", err
	}
	return collab.OptionalText(city.Record().Name), nil
}

// Website is its best website, "" for none.
func (o *organisation) Website(ctx context.Context) (collab.OptionalText, error) {
	return o.identifier(ctx, collab.SchemeWebsite)
}

// Established is when it was founded, "" unknown.
func (o *organisation) Established(ctx context.Context) (collab.EDTF, error) {
	value, err := o.text(ctx, collab.EstablishedTopic)
	return collab.EDTF(value), err
}

// Members are the organisations that are members of it or take part in it.
func (o *organisation) Members(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string, last *int32, before *string) (*OrganisationConnection, error) {
	return linked[Organisation](ctx, &o.entity, membersSpec, filter, Args{first, after, last, before})
}

// Units are the organisations that are part of it.
func (o *organisation) Units(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*OrganisationConnection, error) {
	return linked[Organisation](ctx, &o.entity, unitsSpec, filter, Args{First: first, After: after})
}

// Alliances are those that it is a member of or takes part in.
func (o *organisation) Alliances(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*AllianceConnection, error) {
	return linked[*Alliance](ctx, &o.entity, alliancesSpec, filter, Args{First: first, After: after})
}

// Projects are those that it takes part in.
func (o *organisation) Projects(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*ProjectConnection, error) {
	return linked[*Project](ctx, &o.entity, projectsSpec, filter, Args{First: first, After: after})
}

// Types are what registers and sources call it, in enum order.
func (i *Institution) Types() []collab.InstitutionType {
	return append([]collab.InstitutionType{}, i.record.Types...)
}

// Status is whether it still is, nil unknown.
func (i *Institution) Status() *collab.InstitutionStatus {
	if i.record.Status == "" {
		return nil
	}
	return &i.record.Status
}

// Parent is the institution that it is part of, nil for none.
func (i *Institution) Parent(ctx context.Context) (*Institution, error) { return i.parent(ctx) }

// Parent is the institution that it is part of, nil for none.
func (u *Unit) Parent(ctx context.Context) (*Institution, error) { return u.parent(ctx) }

func (o *organisation) parent(ctx context.Context) (*Institution, error) {
	e, err := o.view.Entity(ctx, o.record.ParentID)
	parent, _ := e.(*Institution)
	return parent, err
}

// JointLabs are those that it is a party of.
func (i *Institution) JointLabs(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*JointLabConnection, error) {
	return linked[*JointLab](ctx, &i.entity, jointLabsSpec, filter, Args{First: first, After: after})
}

// Agreements are those that it is a party of.
func (i *Institution) Agreements(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*AgreementConnection, error) {
	return linked[*Agreement](ctx, &i.entity, agreementsSpec, filter, Args{First: first, After: after})
}

// People are those affiliated with it.
func (i *Institution) People(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*PersonConnection, error) {
	return linked[*Person](ctx, &i.entity, peopleSpec, filter, Args{First: first, After: after})
}

// Strategies are those that it issued.
func (i *Institution) Strategies(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*EntityConnection, error) {
	return linked[Entity](ctx, &i.entity, strategiesSpec, filter, Args{First: first, After: after})
}

// Countries are those of its members, sorted.
func (a *Alliance) Countries(ctx context.Context) ([]string, error) {
	return countries(ctx, &a.entity, membersSpec)
}

// countries are the known countries of a lane's far ends, sorted, each once.
func countries(ctx context.Context, e *entity, l relationSpec) ([]string, error) {
	links, err := e.linksUnder(ctx, l, nil)
	out := []string{}
	for _, l := range links {
		if l.far.Country != "" {
			out = append(out, l.far.Country)
		}
	}
	slices.Sort(out)
	return slices.Compact(out), err
}

// identifier is the value of the best identifier of one of the schemes, "" for none.
func (e *entity) identifier(ctx context.Context, schemes ...string) (collab.OptionalText, error) {
	claims, err := e.claims(ctx)
	if c := collab.BestIdentifier(claims.Identifiers, schemes...); c != nil {
		return collab.OptionalText(c.Value), err
	}
	return "", err
}

// text is the value of the best text of the topic, "" for none.
func (e *entity) text(ctx context.Context, topic collab.TextTopic) (collab.OptionalText, error) {
	claims, err := e.claims(ctx)
	if t := collab.BestText(claims.Texts, topic); t != nil {
		return collab.OptionalText(t.Value), err
	}
	return "", err
}
