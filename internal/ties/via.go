package ties

import (
	"slices"
	"sync"

	"liaison/internal/collab"
)

// viaTable is TieFilter.Via compiled to look-up tables. toThing[relation][kind] is 1 +
// the index in collab.TieKinds of the tie that a relation makes whose target is a thing
// of the kind, and 0 if it makes none; fromThing is the same for the relation's source.
type viaTable struct {
	toThing, fromThing     [][]uint8
	cooperation, structure bool
}

// Indexes of the kinds that have rules of their own.
var (
	cooperates      = uint8(slices.Index(collab.RelationKinds, collab.CooperatesWith))
	partOf          = uint8(slices.Index(collab.RelationKinds, collab.PartOf))
	unitKind        = uint8(slices.Index(collab.EntityKinds, collab.KindUnit))
	institutionKind = uint8(slices.Index(collab.EntityKinds, collab.KindInstitution))
	direct          = uint8(slices.Index(collab.TieKinds, collab.TieCooperation))
)

// collaboration is the meaning of an omitted via, membership what makes the members of
// a group, whatever via is.
var (
	collaboration   = compileVia(collab.Collaboration)
	groupMembership = compileVia([]collab.TieKind{collab.TieAlliance, collab.TieProject, collab.TieJointLab, collab.TieAgreement})
)

// compiled has the tables by the kinds of ties that they are for, as bits.
var compiled sync.Map

func compileVia(via []collab.TieKind) viaTable {
	kinds := 0
	for _, kind := range via {
		kinds |= 1 << (1 + slices.Index(collab.TieKinds, kind)) // the lowest bit is for what is no kind
	}
	if table, ok := compiled.Load(kinds); ok {
		return table.(viaTable)
	}
	table := viaTable{cooperation: slices.Contains(via, collab.TieCooperation), structure: slices.Contains(via, collab.TieStructure)}
	for _, relation := range collab.RelationKinds {
		toThing, fromThing := make([]uint8, len(collab.EntityKinds)), make([]uint8, len(collab.EntityKinds))
		for i, kind := range collab.EntityKinds {
			if tie, fromIsThing := collab.TieOf(via, relation, "", kind); tie != "" && !fromIsThing {
				toThing[i] = uint8(1 + slices.Index(collab.TieKinds, tie))
			}
			if tie, fromIsThing := collab.TieOf(via, relation, kind, ""); tie != "" && fromIsThing {
				fromThing[i] = uint8(1 + slices.Index(collab.TieKinds, tie))
			}
		}
		table.toThing, table.fromThing = append(table.toThing, toThing), append(table.fromThing, fromThing)
	}
	compiled.Store(kinds, table)
	return table
}

// Counts reports whether the filter of ties keeps ties of the kind that an institution
// has by taking part in a thing.
func (t *Ties) Counts(kind collab.TieKind) bool {
	index := uint8(1 + slices.Index(collab.TieKinds, kind))
	return slices.ContainsFunc(t.toThing, func(kinds []uint8) bool { return slices.Contains(kinds, index) })
}
