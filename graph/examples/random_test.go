package examples_test

import (
	"fmt"
	"math/rand/v2"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// randomStatements draws a small graph of institutions and of what they take part in,
// with dates, reports, roles and modalities of every kind.
func randomStatements(r *rand.Rand) store.Batch {
	b := store.Batch{Reason: "random", Entities: []store.Entity{
		{ID: collab.EntityID("doc:page"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
		{ID: collab.EntityID("doc:list"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Reference, Published: "2020-11"}},
		{ID: collab.EntityID("doc:register"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Registry}},
	}}
	document := func() collab.ID { return collab.EntityID(pick(r, "doc:page", "doc:list", "doc:register")) }
	statement := func() collab.Statement {
		s := collab.Statement{
			SourceID:   document(),
			Valid:      pick[collab.EDTF](r, "", "", "2018/2021", "2020", "2022/..", "2019-05/", "/2019", "2017/..", "2020-02-29/2020-03"),
			Observed:   pick[collab.EDTF](r, "", "", "2018", "2021-02", "2020-06-30"),
			Modality:   pick(r, collab.Actual, collab.Actual, collab.Actual, collab.Past, collab.Planned),
			Confidence: pick(r, collab.Stated, collab.Stated, collab.Implied),
		}
		if s.Modality == collab.Past {
			s.Valid = ""
		}
		return s
	}
	if r.IntN(2) == 0 {
		b.Assert = append(b.Assert, &collab.Text{Statement: collab.Statement{SourceID: collab.EntityID("doc:register")}, Subject: collab.EntityID("doc:register"), Topic: collab.ImportedTopic, Value: "2021-06-01"})
	}
	of := func(kind collab.EntityKind, prefix string, n int) collab.ID {
		e := store.Entity{ID: collab.EntityID(fmt.Sprint(prefix, r.IntN(n))), Kind: kind}
		b.Entities = append(b.Entities, e)
		return e.ID
	}
	institution := func() collab.ID { return of(collab.KindInstitution, "inst:", 8) }
	alliance := func() collab.ID { return of(collab.KindAlliance, "alliance:", 3) }
	project := func() collab.ID { return of(collab.KindProject, "project:", 4) }
	lab := func() collab.ID { return of(collab.KindJointLab, "lab:", 2) }
	link := func(from collab.ID, kind collab.RelationKind, to collab.ID) {
		b.Assert = append(b.Assert, &collab.Relation{Statement: statement(), Kind: kind, From: from, To: to, Role: pick[collab.OptionalText](r, "", "", "COORDINATOR", "ASSOCIATED")})
	}
	for range 60 + r.IntN(60) {
		switch r.IntN(12) {
		case 0, 1, 2:
			link(institution(), collab.MemberOf, alliance())
		case 3:
			link(institution(), collab.ParticipatesIn, alliance())
		case 4, 5, 6:
			link(institution(), collab.ParticipatesIn, project())
		case 7:
			link(lab(), collab.HasParty, institution())
		case 8:
			link(institution(), collab.CooperatesWith, institution())
		case 9:
			thing := pick(r, alliance, project, lab)()
			b.Assert = append(b.Assert, &collab.Text{Statement: undated(statement()), Subject: thing, Topic: pick(r, collab.PeriodTopic, collab.EstablishedTopic), Value: pick(r, "2018/2019", "2020/..", "2021")})
		case 10:
			b.Assert = append(b.Assert, &collab.Figure{Statement: undated(statement()), Subject: pick(r, alliance, project)(), Measure: "members", Value: float64(1 + r.IntN(4)),
				Qualifier: pick(r, collab.Exact, collab.AtLeast, collab.MoreThan, collab.Nearly, collab.Roughly), Period: pick[collab.EDTF](r, "", "2019", "2021-03")})
		case 11:
			thing := pick(r, alliance, project, institution)()
			b.Assert = append(b.Assert, &collab.Identifier{Statement: undated(statement()), Subject: thing, Scheme: pick(r, "wikidata", collab.SchemeWebsite), Value: pick(r, "Q42", "https://example.org/")})
		}
	}
	return b
}

// undated is a statement that has no time of its own.
func undated(s collab.Statement) collab.Statement {
	s.Valid, s.Modality = "", collab.Actual
	return s
}

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }
