package ties

import (
	"cmp"
	"slices"

	"liaison/internal/collab"
)

// IsGroup reports whether an entity of the kind can stand for institutions: for itself,
// or for its members.
func IsGroup(kind collab.EntityKind) bool {
	switch kind {
	case collab.KindInstitution, collab.KindAlliance, collab.KindProject, collab.KindJointLab, collab.KindAgreement:
		return true
	}
	return false
}

// Members returns the institutions that the entities stand for, in order of id, each
// once: an institution stands for itself, an alliance, project, joint lab or agreement
// for its members under the filter, whatever its via is.
func (t *Ties) Members(of []Node) []Node {
	group := t.ofGroups()
	var out []Node
	for _, v := range of {
		if t.KindIndex(v) == institutionKind {
			out = append(out, v)
			continue
		}
		for _, p := range group.participants(v) {
			out = append(out, p.institution)
		}
	}
	t.sort(out)
	return slices.Compact(out)
}

// ofGroups returns the same ties with the via by which groups have members.
func (t *Ties) ofGroups() *Ties {
	group := *t
	group.viaTable = groupMembership
	group.structure = t.structure
	return &group
}

// sort puts nodes in order of id.
func (t *Ties) sort(list []Node) {
	slices.SortFunc(list, func(a, b Node) int { return cmp.Compare(t.Rank(a), t.Rank(b)) })
}
