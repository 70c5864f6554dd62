package ties

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// knownAt returns the oracle of what is known at the day of the filter (rule 16a).
func (w *world) knownAt(f *collab.TieFilter) oracle {
	kinds := map[collab.ID]collab.EntityKind{}
	return oracle{w, f, w.graph(f, kinds, w.reported(f, kinds), false), true}
}

// reported returns the statements in force whose links something dates or reports by the
// day of asOf.
func (w *world) reported(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) (out []*collab.Relation) {
	inForce := w.running(f, kinds)
	by := map[string]bool{}
	for _, r := range w.datedByThen(f, kinds) {
		by[parallel(r)] = true
	}
	for _, r := range inForce {
		if by[parallel(r)] {
			out = append(out, r)
		}
	}
	return out
}

// datedByThen returns the selected statements that are themselves dated or reported by
// the day of asOf.
func (w *world) datedByThen(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) (out []*collab.Relation) {
	period, imported := w.period(f), w.imported(f)
	for _, r := range w.selected(f) {
		by := slices.Contains(f.Via, collab.TieStructure) && collab.Places(r.Kind, kinds[r.From])
		report := r.Report(imported(r.SourceID))
		for _, start := range []collab.Day{r.Valid.Span().From, period(r.From).Span().From, period(r.To).Span().From, report.Span().From} {
			by = by || r.Modality != collab.Past && start != collab.MinDay && start <= *f.AsOf
		}
		if by {
			out = append(out, r)
		}
	}
	return out
}

// kinds returns the kind of every entity.
func (w *world) kinds() map[collab.ID]collab.EntityKind {
	found, err := w.store.Find(w.Context(), store.Find{})
	if err != nil {
		w.Fatal(err)
	}
	out := map[collab.ID]collab.EntityKind{}
	for _, r := range found.Records {
		out[r.ID] = r.Kind
	}
	return out
}

// selected returns all statements that the filter selects, of any time.
func (w *world) selected(f *collab.TieFilter) []*collab.Relation {
	page, err := w.store.Relations(w.Context(), store.Relations{Selection: f.Selection()})
	if err != nil {
		w.Fatal(err)
	}
	return page.Relations
}

// nearby returns, by the oracle, the ties of institutions outside a group with its
// members.
func (o oracle) nearby(of, leftOut []collab.ID) map[collab.ID]map[shared]collab.Tie {
	out := map[collab.ID]map[shared]collab.Tie{}
	for _, member := range o.members(of...) {
		for _, p := range o.partners(member) {
			if slices.Contains(leftOut, p.ID) {
				continue
			}
			if out[p.ID] == nil {
				out[p.ID] = map[shared]collab.Tie{}
			}
			for _, t := range p.Ties {
				out[p.ID][shared{member, t.Through}] = t
			}
		}
	}
	return out
}

type shared struct{ member, through collab.ID }

// shares reports whether two institutions have a tie through the thing, in the group or
// not.
func (o oracle) shares(a, b, thing collab.ID) bool {
	return slices.ContainsFunc(o.partners(a), func(p collab.Partner) bool {
		return p.ID == b && slices.ContainsFunc(p.Ties, func(t collab.Tie) bool { return t.Through == thing })
	})
}

// starts reports whether one of the links of the statements, the period of the thing, or
// the place of a part has a known start after one day and not after the other.
func (o oracle) starts(from collab.Day, thing collab.ID, ids []collab.ID) bool {
	within := func(e collab.EDTF) bool { return e.Span().From > from && e.Span().From <= *o.f.AsOf }
	links, places := map[string]bool{}, map[collab.ID]bool{}
	kinds := o.w.kinds()
	all := o.w.selected(o.f)
	for _, r := range all {
		if slices.Contains(ids, r.ID) {
			if places[r.ID] = collab.Places(r.Kind, kinds[r.From]) && slices.Contains(o.f.Via, collab.TieStructure) && r.To != thing; !places[r.ID] {
				links[parallel(r)] = true
			}
		}
	}
	for _, r := range all {
		if (links[parallel(r)] || places[r.ID]) && r.Modality != collab.Past && within(r.Valid) {
			return true
		}
	}
	return len(links) > 0 && thing != "" && within(o.w.period(o.f)(thing))
}

// belongs returns the statements by which an institution is in a group.
func (o oracle) belongs(id collab.ID, of []collab.ID) (out []collab.ID) {
	f := *o.f
	f.Via = []collab.TieKind{collab.TieAlliance, collab.TieProject, collab.TieJointLab, collab.TieAgreement}
	if slices.Contains(o.f.Via, collab.TieStructure) {
		f.Via = append(f.Via, collab.TieStructure)
	}
	for _, group := range of {
		if o.kind(group) == collab.KindInstitution {
			continue
		}
		for _, p := range o.with(&f, o.joins(group)).Partners(newcomer, collab.Count) {
			for _, x := range p.Ties {
				if p.ID == id && x.Through == group {
					out = append(out, o.statements(x, id)...)
				}
			}
		}
	}
	return out
}

// statements returns the statements of a tie of the given institutions and, with
// STRUCTURE, those that place the units by which the tie is made, on every way up to one
// of these institutions.
func (o oracle) statements(t collab.Tie, of ...collab.ID) (out []collab.ID) {
	up := map[collab.ID][]*collab.Relation{}
	kinds := map[collab.ID]collab.EntityKind{}
	for _, r := range o.inForce(kinds) {
		if slices.Contains(o.f.Via, collab.TieStructure) && collab.Places(r.Kind, kinds[r.From]) {
			up[r.From] = append(up[r.From], r)
		}
	}
	var above func(v collab.ID, seen map[collab.ID]bool) map[collab.ID]bool
	above = func(v collab.ID, seen map[collab.ID]bool) map[collab.ID]bool {
		if !seen[v] {
			seen[v] = true
			for _, r := range up[v] {
				above(r.To, seen)
			}
		}
		return seen
	}
	for _, r := range t.Relations {
		if r.ID == "" {
			continue // a statement about the newcomer
		}
		out = append(out, r.ID)
		for _, party := range []collab.ID{r.From, r.To} {
			if party == t.Through {
				continue
			}
			for at := range above(party, map[collab.ID]bool{}) {
				for _, place := range up[at] {
					if slices.ContainsFunc(of, func(v collab.ID) bool { return party != v && at != v && above(place.To, map[collab.ID]bool{})[v] }) {
						out = append(out, place.ID)
					}
				}
			}
		}
	}
	return out
}

// knownToHold returns the ids of all statements that are known to hold at the oracle's day.
func (o oracle) knownToHold() map[collab.ID]bool {
	out := map[collab.ID]bool{}
	for _, r := range o.w.reported(o.f, map[collab.ID]collab.EntityKind{}) {
		out[r.ID] = true
	}
	return out
}
