package object

import "liaison/internal/collab"

// Node is what has an id of its own: an Entity or a *collab.Relation.
type Node interface {
	// About is the entity itself, or the one that the relation starts from.
	About() collab.ID
}

// Entity is anything that the graph knows as a thing; one of this package's types.
type Entity interface {
	Node
	// Record is what the graph keeps of it.
	Record() *collab.Record
}

// Organisation is an *Institution, a *Unit or an *Alliance.
type Organisation interface {
	Entity
	isOrganisation()
}

// The kinds with fields of their own; their methods are beside the rules they follow.
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

// The kinds that have what every entity has.
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

// organisations are the kinds of an Organisation.
var organisations = []collab.EntityKind{collab.KindInstitution, collab.KindUnit, collab.KindAlliance}

// Wrap is the record as an object of the operation, nil for nil.
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

// wrapAs is Wrap for one type, its zero value where the record is of another kind.
func wrapAs[N Entity](v *View, r *collab.Record) (n N, ok bool) {
	n, ok = v.Wrap(r).(N)
	return n, ok
}
