package object

import "liaison/internal/collab"

// Node is anything that has an id: an Entity or a *collab.Relation.
type Node interface {
	// About is the id of the entity itself, or of the entity that the relation starts
	// from.
	About() collab.ID
}

// Entity is one of the types of this package that stand for a kind of entity.
type Entity interface {
	Node
	// Record is the summary of the entity that the store keeps.
	Record() *collab.Record
}

// Organisation is an *Institution, a *Unit or an *Alliance.
type Organisation interface {
	Entity
	isOrganisation()
}

// The kinds that have fields of their own.
type (
	Institution struct{ organisation }
	Unit        struct{ organisation }
	Alliance    struct{ organisation }
	Project     struct{ entity }
	JointLab    struct{ entity }
	Agreement   struct{ entity }
	Person      struct{ entity }
	Event       struct{ entity }
	Strategy    struct{ entity }
	Place       struct{ entity }
	Document    struct{ entity }
)

// The kinds that have only the fields of every entity.
type (
	Centre         struct{ entity }
	Programme      struct{ entity }
	Call           struct{ entity }
	Activity       struct{ entity }
	Offer          struct{ entity }
	MobilityScheme struct{ entity }
	Goal           struct{ entity }
	GoalFramework  struct{ entity }
	Body           struct{ entity }
	Field          struct{ entity }
	Language       struct{ entity }
)

// Wrap makes the object of the operation for the record, nil for nil.
func (v *View) Wrap(r *collab.Record) Entity {
	if r == nil {
		return nil
	}
	e := entity{view: v, record: r}
	switch r.Kind {
	case collab.KindInstitution:
		return &Institution{organisation{e}}
	case collab.KindUnit:
		return &Unit{organisation{e}}
	case collab.KindAlliance:
		return &Alliance{organisation{e}}
	case collab.KindProject:
		return &Project{e}
	case collab.KindJointLab:
		return &JointLab{e}
	case collab.KindCentre:
		return &Centre{e}
	case collab.KindPerson:
		return &Person{e}
	case collab.KindProgramme:
		return &Programme{e}
	case collab.KindCall:
		return &Call{e}
	case collab.KindAgreement:
		return &Agreement{e}
	case collab.KindEvent:
		return &Event{e}
	case collab.KindActivity:
		return &Activity{e}
	case collab.KindOffer:
		return &Offer{e}
	case collab.KindMobilityScheme:
		return &MobilityScheme{e}
	case collab.KindStrategy:
		return &Strategy{e}
	case collab.KindGoal:
		return &Goal{e}
	case collab.KindGoalFramework:
		return &GoalFramework{e}
	case collab.KindBody:
		return &Body{e}
	case collab.KindPlace:
		return &Place{e}
	case collab.KindField:
		return &Field{e}
	case collab.KindLanguage:
		return &Language{e}
	case collab.KindDocument:
		return &Document{e}
	}
	panic("node: unknown kind of entity " + string(r.Kind)) // a kind without its type is our mistake
}

// wrapAs is Wrap for one type. ok is false where the record is of another kind.
func wrapAs[N Entity](v *View, r *collab.Record) (n N, ok bool) {
	n, ok = v.Wrap(r).(N)
	return n, ok
}
