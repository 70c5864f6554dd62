package importer

import "liaison/internal/collab"

// take records that the subject is the entity of the graph with the id.
func (r *resolver) take(s *subject, id collab.ID, o Outcome, by string) {
	r.resolved[s.ID] = id
	r.settle(s, Resolution{Outcome: o, Entity: id, By: by})
}

// doubt records that it is not sure which entity the subject is.
func (r *resolver) doubt(s *subject, taken collab.ID, pointed []collab.ID, reason string) {
	r.settle(s, Resolution{Outcome: Unsure, Candidates: pointed, By: reason})
	r.doubts = append(r.doubts, Doubt{
		File: s.file, Sheet: s.sheet, Line: s.line, Locator: s.locator, Name: s.Name, Country: s.Country,
		Reason: reason, Taken: taken, Candidates: pointed,
	})
}

// settle counts what became of an institution that the files bring.
func (r *resolver) settle(s *subject, res Resolution) {
	if s.Kind != collab.KindInstitution || s.Awaited {
		return
	}
	switch res.Outcome {
	case Matched:
		r.counts.Matched++
	case New:
		r.counts.New++
	case Unsure:
		r.counts.Unsure++
	}
	if !r.rules.list {
		return
	}
	r.outcomes[s.ID] = res
}
