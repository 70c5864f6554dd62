package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
)

// survey holds the institutions of the files that share a domain with another one
// of them, by domain. It is made by reading all files, so that the order of their rows
// decides nothing.
type survey map[string][]surveyed

type surveyed struct {
	id      collab.ID
	country string
	names   []string
}

// surveyOnce returns a function that makes the survey when it is first asked. Many imports
// never ask: a register's own identifiers keep its records apart, so that a domain leads to
// another institution only if another source brought that one.
func surveyOnce(o Options) func(context.Context) (survey, error) {
	var made survey
	return func(ctx context.Context) (_ survey, err error) {
		if made == nil {
			if made, err = surveyDomains(ctx, o); err == nil && o.OnSurveyed != nil {
				o.OnSurveyed()
			}
		}
		return made, err
	}
}

// surveyDomains reads the files for the domains that several of their institutions
// have. Bad rows are left to the import.
func surveyDomains(ctx context.Context, o Options) (survey, error) {
	w := &surveyor{ctx: ctx, survey: survey{}}
	if err := o.read(w); err != nil {
		return nil, err
	}
	for domain, list := range w.survey {
		if len(list) < 2 {
			delete(w.survey, domain)
		}
	}
	return w.survey, nil
}

// surveyor is the sink of a survey.
type surveyor struct {
	ctx    context.Context
	survey survey
}

// Record notes the domains of the record's institutions, as a record.Sink.
func (w *surveyor) Record(rec record.Record) error {
	for _, e := range rec.Entities {
		if e.Kind != collab.KindInstitution || e.Awaited {
			continue
		}
		for _, k := range e.Known {
			if k.Scheme != identifier.Domain {
				continue
			}
			list := w.survey[k.Value]
			if !slices.ContainsFunc(list, func(o surveyed) bool { return o.id == e.ID }) {
				w.survey[k.Value] = append(list, surveyed{e.ID, e.Country, subjectOf(&rec, e).names})
			}
		}
	}
	return w.ctx.Err()
}

// Fault passes over a bad row, as a record.Sink.
func (w *surveyor) Fault(record.Fault) error { return w.ctx.Err() }

// hasLiker reports whether another institution of the files has a domain of the
// subject, may be of the candidate's country, and has a name that is more like the
// candidate's than the subject's is; or as like, unless it is the same name.
func (v survey) hasLiker(s *subject, c *candidate, its likeness) bool {
	for _, k := range s.Known {
		if k.Scheme != identifier.Domain {
			continue
		}
		for _, other := range v[k.Value] {
			if other.id == s.ID || other.country != "" && c.country != "" && stateOf(other.country) != stateOf(c.country) {
				continue
			}
			if l := likest(nameWords(other.names), c.words()); l > its || l == its && l == alike {
				return true
			}
		}
	}
	return false
}
