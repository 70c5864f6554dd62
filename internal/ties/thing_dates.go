package ties

import "liaison/internal/collab"

// thingDates are the dates of one entity among the statements that a filter selects, as
// Ties.period, periodSpan and lifetime return them.
type thingDates struct {
	period         collab.EDTF
	span, lifetime collab.Span
	lives          bool // whether the lifetime is known
}

// datesOfAll returns the dates of every entity, by its number. They do not depend on the
// day that the filter asks for, so that questions about many days read them once.
func (t *Ties) datesOfAll() []thingDates {
	out := make([]thingDates, t.Len())
	for v := range Node(t.Len()) {
		d := thingDates{span: collab.Always, lifetime: collab.Always}
		if len(t.Dates(v)) > 0 {
			d.period, d.span = t.period(v), t.periodSpan(v)
			d.lifetime, d.lives = t.lifetime(v)
		}
		out[v] = d
	}
	return out
}
