package object

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/query"
)

// The statements that the fields of projects, joint labs and agreements show.
var (
	participantsSpec = newRelationSpec("consortium.members", query.ParticipantsOf)
	programmeSpec    = newRelationSpec("programme", query.LinkList{Kinds: []collab.RelationKind{collab.FundedBy}, Way: collab.Out, Far: []collab.EntityKind{collab.KindProgramme}})
	callSpec         = newRelationSpec("call", query.LinkList{Kinds: []collab.RelationKind{collab.UnderCall}, Way: collab.Out, Far: []collab.EntityKind{collab.KindCall}})
	partiesSpec      = newRelationSpec("parties", query.PartiesOf)
	fieldsSpec       = newRelationSpec("fields", query.LinkList{Kinds: []collab.RelationKind{collab.CoversField}, Way: collab.Out, Far: []collab.EntityKind{collab.KindField}})
)

// Acronym is the project's best acronym, "" for none.
func (p *Project) Acronym(ctx context.Context) (collab.OptionalText, error) {
	claims, err := p.claims(ctx)
	if n := collab.Best(claims.Names, func(n *collab.Name) bool { return n.Type == collab.Acronym }); n != nil {
		return collab.OptionalText(n.Value), err
	}
	return "", err
}

// GrantID is the number of the project's grant, "" where it is not known.
func (p *Project) GrantID(ctx context.Context) (collab.OptionalText, error) {
	return p.identifier(ctx, collab.SchemeErasmusGrant, collab.SchemeCordisGrant)
}

// Valid is the period of the project, "" where it is not known.
func (p *Project) Valid() collab.EDTF { return p.record.Period }

// Programme is the programme that funds the project, nil where it is not known.
func (p *Project) Programme(ctx context.Context) (*Programme, error) {
	return bestFarEnd[*Programme](ctx, &p.entity, programmeSpec)
}

// Call is the call under which the project was funded, nil where it is not known.
func (p *Project) Call(ctx context.Context) (*Call, error) {
	return bestFarEnd[*Call](ctx, &p.entity, callSpec)
}

// Consortium gives the partners who joined for the project.
func (p *Project) Consortium() *Consortium { return &Consortium{p} }

// Consortium is the partners who joined for a project: those that sources name,
// and what a source says of their number.
type Consortium struct{ project *Project }

// Coordinator is the organisation that leads the project (rule 6), nil where no
// source says which.
func (c *Consortium) Coordinator(ctx context.Context) (Organisation, error) {
	return bestFarEnd[Organisation](ctx, &c.project.entity, participantsSpec, collab.Coordinator)
}

// Members are the organisations that take part in the project, the coordinator
// among them.
func (c *Consortium) Members(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*OrganisationConnection, error) {
	return linked[Organisation](ctx, &c.project.entity, participantsSpec, filter, Args{First: first, After: after})
}

// StatedPartnerCount is the best figure "partners" of the whole project, nil where
// no source gives one.
func (c *Consortium) StatedPartnerCount(ctx context.Context) (*collab.Figure, error) {
	claims, err := c.project.claims(ctx)
	return collab.Best(claims.Figures, func(f *collab.Figure) bool { return f.Measure == "partners" && f.PlaceID == "" }), err
}

// Countries are the known countries of the members by statements that pass the
// filter, sorted.
func (c *Consortium) Countries(ctx context.Context, filter *collab.RelationFilter) ([]string, error) {
	return countries(ctx, &c.project.entity, participantsSpec, filter)
}

// Parties are the organisations that run the lab together.
func (l *JointLab) Parties(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*OrganisationConnection, error) {
	return linked[Organisation](ctx, &l.entity, partiesSpec, filter, Args{First: first, After: after})
}

// Fields are the names of the fields that the lab works in, sorted.
func (l *JointLab) Fields(ctx context.Context) ([]string, error) {
	links, err := l.linksUnder(ctx, fieldsSpec, nil)
	out := []string{}
	for _, n := range query.NeighboursOf(links) {
		out = append(out, n.Record.Name)
	}
	return slices.Compact(out), err
}

// Established is when the lab was founded, "" where that is not known.
func (l *JointLab) Established(ctx context.Context) (collab.EDTF, error) {
	value, err := l.text(ctx, collab.EstablishedTopic)
	return collab.EDTF(value), err
}

// Parties are the organisations that made the agreement.
func (a *Agreement) Parties(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*OrganisationConnection, error) {
	return linked[Organisation](ctx, &a.entity, partiesSpec, filter, Args{First: first, After: after})
}

// AgreementType is the kind of the agreement, "" where it is not known.
func (a *Agreement) AgreementType(ctx context.Context) (collab.OptionalText, error) {
	return a.text(ctx, collab.AgreementTypeTopic)
}

// Valid is the period of the agreement, "" where it is not known.
func (a *Agreement) Valid() collab.EDTF { return a.record.Period }

// Valid is the period of the event, "" where it is not known.
func (e *Event) Valid() collab.EDTF { return e.record.Period }
