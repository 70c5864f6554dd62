package examples_test

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// reading is a set of statements as they were written, with nothing between them and the
// test: no store, no graph in memory. Its methods answer by straight loops over all
// statements, as the rules of docs/semantics.md say it. Of package collab they use only
// how an EDTF is read as days, and which of two statements is the better (rule 4).
type reading struct {
	kinds       map[collab.ID]collab.EntityKind
	origins     map[collab.ID]collab.Origin
	imported    map[collab.ID]collab.EDTF
	relations   []*collab.Relation
	texts       []*collab.Text
	figures     []*collab.Figure
	identifiers []*collab.Identifier
	lives       map[collab.ID]bool // the entities about which, or to which, a statement is kept
}

// newReading reads a batch that is written into an empty graph, without the statements
// that were taken back afterwards.
func newReading(b store.Batch, retracted ...collab.ID) *reading {
	r := &reading{kinds: map[collab.ID]collab.EntityKind{}, origins: map[collab.ID]collab.Origin{}, imported: map[collab.ID]collab.EDTF{}, lives: map[collab.ID]bool{}}
	published := map[collab.ID]collab.EDTF{}
	for _, e := range b.Entities {
		r.kinds[e.ID] = e.Kind
		if e.Source != nil {
			r.origins[e.ID], published[e.ID] = e.Source.Origin, e.Source.Published
		}
	}
	seen := map[collab.ID]bool{}
	for _, given := range b.Assert {
		c := collab.Clone(given)
		s := c.Base()
		if s.Confidence == "" {
			s.Confidence = collab.Stated
		}
		if s.Modality == "" {
			s.Modality = collab.Actual
		}
		s.Origin, s.Published, s.ID = r.origins[s.SourceID], published[s.SourceID], collab.ClaimID(c, 1)
		if seen[s.ID] || slices.Contains(retracted, s.ID) {
			continue // one document that says a thing twice makes one statement
		}
		seen[s.ID] = true
		r.lives[c.About()] = true
		switch c := c.(type) {
		case *collab.Relation:
			r.relations, r.lives[c.To] = append(r.relations, c), true
		case *collab.Text:
			r.texts = append(r.texts, c)
			if c.Topic == collab.ImportedTopic && c.Value > string(r.imported[c.Subject]) {
				r.imported[c.Subject] = collab.EDTF(c.Value)
			}
		case *collab.Figure:
			r.figures = append(r.figures, c)
		case *collab.Identifier:
			r.identifiers = append(r.identifiers, c)
		}
	}
	return r
}

// selects is a filter of ties: which statements count, and in which roles. Nil means any;
// of modality it means ACTUAL and PAST.
type selects struct {
	via        []string
	roles      []string
	sources    []collab.ID
	confidence []collab.Confidence
	modality   []collab.Modality
}

// keeps tells whether a statement counts, its role aside.
func (f selects) keeps(s *collab.Statement) bool {
	modality := f.modality
	if modality == nil {
		modality = []collab.Modality{collab.Actual, collab.Past}
	}
	return slices.Contains(modality, s.Modality) && (f.sources == nil || slices.Contains(f.sources, s.SourceID)) &&
		(f.confidence == nil || slices.Contains(f.confidence, s.Confidence))
}

// link is all statements of one kind from one entity to another that a filter selects,
// as rule 9 judges them together.
type link struct {
	party, thing collab.ID // thing is "" for a direct cooperation, which is between party and other
	other        collab.ID
	kind         string // of the tie (rule 13)
	relations    []*collab.Relation
}

// tieOf reads the table of rule 13.
func (r *reading) tieOf(x *collab.Relation) (kind string, party, thing collab.ID) {
	from, to := r.kinds[x.From], r.kinds[x.To]
	switch {
	case (x.Kind == collab.MemberOf || x.Kind == collab.ParticipatesIn) && to == collab.KindAlliance:
		return "ALLIANCE", x.From, x.To
	case x.Kind == collab.ParticipatesIn && to == collab.KindProject:
		return "PROJECT", x.From, x.To
	case x.Kind == collab.HasParty && from == collab.KindJointLab:
		return "JOINT_LAB", x.To, x.From
	case x.Kind == collab.HasParty && from == collab.KindAgreement:
		return "AGREEMENT", x.To, x.From
	case x.Kind == collab.CooperatesWith && from == collab.KindInstitution && to == collab.KindInstitution:
		return "COOPERATION", x.From, ""
	}
	return "", "", ""
}

// links returns the links that make ties of any of the five kinds of collaboration.
func (r *reading) links(f selects) []*link {
	type ends struct {
		kind     collab.RelationKind
		from, to collab.ID
	}
	byEnds := map[ends]*link{}
	var out []*link
	for _, x := range r.relations {
		kind, party, thing := r.tieOf(x)
		if kind == "" || !f.keeps(&x.Statement) {
			continue
		}
		at := ends{x.Kind, x.From, x.To}
		if byEnds[at] == nil {
			byEnds[at] = &link{party: party, thing: thing, kind: kind}
			if thing == "" {
				byEnds[at].other = x.To
			}
			out = append(out, byEnds[at])
		}
		byEnds[at].relations = append(byEnds[at].relations, x)
	}
	return out
}

// period is the time that a source gives a thing, by its best PERIOD (rule 4).
func (r *reading) period(f selects, thing collab.ID) collab.EDTF {
	return r.bestText(f, thing, collab.PeriodTopic)
}

// lifetime is the time in which undated links of a thing hold (rule 9b), and false where
// nothing is known of it.
func (r *reading) lifetime(f selects, thing collab.ID) (collab.Span, bool) {
	switch r.kinds[thing] {
	case collab.KindProject, collab.KindAgreement, collab.KindAlliance, collab.KindJointLab:
	default:
		return collab.Always, false
	}
	if period := r.period(f, thing); period != "" {
		return period.Span(), true
	}
	if kind := r.kinds[thing]; kind == collab.KindAlliance || kind == collab.KindJointLab {
		if established := r.bestText(f, thing, collab.EstablishedTopic); established != "" {
			return collab.Span{From: established.Span().From, To: collab.MaxDay}, true
		}
	}
	return collab.Always, false
}

func (r *reading) bestText(f selects, subject collab.ID, topic collab.TextTopic) collab.EDTF {
	var best *collab.Text
	for _, t := range r.texts {
		if t.Subject == subject && t.Topic == topic && f.keeps(&t.Statement) && (best == nil || collab.CompareClaims(t, best) < 0) {
			best = t
		}
	}
	if best == nil {
		return ""
	}
	return collab.EDTF(best.Value)
}

// report is when the source of a statement last found it so (rule 8a); false where
// nothing tells.
func (r *reading) report(x *collab.Relation) (collab.Span, bool) {
	said := x.Observed
	if origin := r.origins[x.SourceID]; said == "" && (origin == collab.Registry || origin == collab.Upload) {
		said = r.imported[x.SourceID]
	}
	if said == "" {
		said = x.Published
	}
	valid, reported := x.Valid.Span(), said.Span()
	known := said != "" && reported.To != collab.MaxDay
	switch {
	case valid.To != collab.MaxDay && (!known || reported.To > valid.To):
		return collab.Span{From: valid.To, To: valid.To}, true
	case known:
		return reported, true
	case valid.From != collab.MinDay:
		return collab.Span{From: valid.From, To: valid.From}, true
	}
	return collab.Span{}, false
}

// days are those in which a dated statement holds, among the dated ones of its link: an
// open end is cut at the known end of another of the same role (rule 9).
func (r *reading) days(x *collab.Relation, of *link) collab.Span {
	span := x.Valid.Span()
	if span.To != collab.MaxDay {
		return span
	}
	report, reported := r.report(x)
	for _, other := range of.relations {
		end := other.Valid.Span().To
		if other.Valid == "" || other.Modality == collab.Past || other.Role != x.Role || end == collab.MaxDay {
			continue
		}
		if end >= span.From && (!reported || report.To <= end) {
			span.To = min(span.To, end)
		}
	}
	return span
}

// dates returns the days in which a link's dated statements hold that date one of its
// undated statements: those of a coordinator date only one of a coordinator (rule 9a).
func (r *reading) dates(undated *collab.Relation, of *link) (out []collab.Span) {
	for _, x := range of.relations {
		if x.Valid != "" && x.Modality != collab.Past && (x.Role != collab.Coordinator || undated.Role == collab.Coordinator) {
			out = append(out, r.days(x, of))
		}
	}
	return out
}

// inForce returns the statements of a link that rule 9 keeps on a day.
func (r *reading) inForce(f selects, of *link, day collab.Day) (out []*collab.Relation) {
	for _, x := range of.relations {
		if x.Modality != collab.Past && r.holds(f, x, of, day) {
			out = append(out, x)
		}
	}
	return out
}

func (r *reading) holds(f selects, x *collab.Relation, of *link, day collab.Day) bool {
	if x.Valid != "" {
		return r.days(x, of).Contains(day)
	}
	if x.Observed != "" && x.Observed.Span().Contains(day) {
		return true
	}
	dates := r.dates(x, of)
	for _, span := range dates {
		if span.Contains(day) {
			return true
		}
	}
	if len(dates) > 0 {
		return false
	}
	for _, end := range []collab.ID{x.From, x.To} {
		if life, known := r.lifetime(f, end); known && !life.Contains(day) {
			return false
		}
	}
	return true
}

// isKnown reports whether a link is known on a day (rule 16a): it holds then in one of
// the roles asked for, and it or the period of the thing has a known start or a report
// by then.
func (r *reading) isKnown(f selects, of *link, day collab.Day) bool {
	inRole := func(x *collab.Relation) bool { return f.roles == nil || slices.Contains(f.roles, string(x.Role)) }
	if !slices.ContainsFunc(r.inForce(f, of, day), inRole) {
		return false
	}
	by := func(d collab.Day) bool { return d != collab.MinDay && d <= day }
	if of.thing != "" && by(r.period(f, of.thing).Span().From) {
		return true
	}
	for _, x := range of.relations {
		if x.Modality == collab.Past {
			continue
		}
		report, reported := r.report(x)
		if by(x.Valid.Span().From) || reported && by(report.From) {
			return true
		}
	}
	return false
}

// begins reports whether a link has a known start after one day and not after another.
func (r *reading) begins(f selects, of *link, from, to collab.Day) bool {
	within := func(d collab.Day) bool { return d > from && d <= to }
	for _, x := range of.relations {
		if x.Modality != collab.Past && within(x.Valid.Span().From) {
			return true
		}
	}
	return of.thing != "" && within(r.period(f, of.thing).Span().From)
}
