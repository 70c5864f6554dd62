package ties

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// world is a graph in memory to which a test adds statements.
type world struct {
	*testing.T
	store *mem.Store
	adj   *live.Memory
}

func newWorld(t *testing.T) *world {
	s := mem.New()
	return &world{t, s, live.New(s, 0)}
}

var kinds = map[string]collab.EntityKind{
	"inst": collab.KindInstitution, "unit": collab.KindUnit, "alli": collab.KindAlliance, "proj": collab.KindProject,
	"lab:": collab.KindJointLab, "agre": collab.KindAgreement, "prog": collab.KindProgramme, "pers": collab.KindPerson, "doc:": collab.KindDocument,
	"plac": collab.KindPlace,
}

// entity returns the entity of a key, whose beginning tells its kind.
func entity(key string) store.Entity {
	e := store.Entity{ID: collab.EntityID(key), Kind: kinds[key[:4]]}
	switch {
	case key == "doc:ref":
		e.Source = &collab.Source{Origin: collab.Reference, Published: "2019-11"}
	case key == "doc:reg":
		e.Source = &collab.Source{Origin: collab.Registry}
	case e.Kind == collab.KindDocument:
		e.Source = &collab.Source{Origin: collab.Page}
	}
	return e
}

// says asserts relations "from KIND to [valid [role]]".
func (w *world) says(lines ...string) store.Receipt {
	w.Helper()
	b := store.Batch{Entities: []store.Entity{entity("doc:page")}}
	for _, line := range lines {
		var from, kind, to, valid, role string
		_, _ = fmt.Sscan(line, &from, &kind, &to, &valid, &role)
		if valid == "-" {
			valid = ""
		}
		b.Entities = append(b.Entities, entity(from), entity(to))
		b.Assert = append(b.Assert, &collab.Relation{
			Statement: collab.Statement{SourceID: collab.EntityID("doc:page"), Valid: collab.EDTF(valid)},
			Kind:      collab.RelationKind(kind), From: collab.EntityID(from), To: collab.EntityID(to), Role: collab.OptionalText(role),
		})
	}
	return w.apply(b)
}

func (w *world) apply(b store.Batch) store.Receipt {
	w.Helper()
	r, err := w.store.Apply(w.Context(), b)
	if err != nil {
		w.Fatal(err)
	}
	return r
}

// today is the day of every question of the tests.
var today = collab.NewDay(2021, 3, 1)

// ties applies a filter to the graph of now.
func (w *world) ties(f *collab.TieFilter) *Ties {
	w.Helper()
	version, err := w.store.Version(w.Context())
	if err != nil {
		w.Fatal(err)
	}
	g, err := w.adj.Graph(w.Context(), version)
	if err != nil {
		w.Fatal(err)
	}
	t, err := New(g, version, f, today)
	if err != nil {
		w.Fatal(err)
	}
	return t
}

func (t *Ties) node(key string) Node { return t.Find(collab.EntityID(key)) }

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

func keysOf(prefix string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprint(prefix, i)
	}
	return out
}

// random fills the world with statements of all kinds that ties are made of. Every
// other world is looked at on the way, so that its graph in memory follows changes.
func (w *world) random(r *rand.Rand, statements int) {
	insts, units := keysOf("inst:", 7), keysOf("unit:", 3)
	actors := append(append([]string{}, insts...), units...)
	var known []collab.ID
	early := r.IntN(2) == 0
	for range 4 {
		b := store.Batch{Entities: []store.Entity{entity("doc:page"), entity("doc:ref"), entity("doc:reg")}}
		b.Assert = append(b.Assert, &collab.Text{Statement: collab.Statement{SourceID: collab.EntityID("doc:reg")}, Subject: collab.EntityID("doc:reg"), Topic: collab.ImportedTopic, Value: fmt.Sprintf("202%d-06-01", r.IntN(5))})
		for range statements / 4 {
			s := collab.Statement{
				SourceID: collab.EntityID(pick(r, "doc:page", "doc:page", "doc:ref", "doc:reg")), Valid: pick[collab.EDTF](r, "", "", "2018/2021", "2020", "2022/..", "2019-05/", "/2019", "2017/.."), Observed: pick[collab.EDTF](r, "", "", "", "2018", "2021-02"),
				Confidence: pick(r, collab.Stated, collab.Stated, collab.Implied), Modality: pick(r, collab.Actual, collab.Actual, collab.Actual, collab.Past, collab.Planned),
			}
			if s.Modality == collab.Past {
				s.Valid = ""
			}
			var from, to string
			var kind collab.RelationKind
			switch r.IntN(10) {
			case 0:
				from, kind, to = pick(r, actors...), collab.MemberOf, pick(r, "alli:x", "alli:y", insts[0])
			case 1:
				from, kind, to = pick(r, actors...), collab.ParticipatesIn, pick(r, "alli:x", "prog:p")
			case 2, 3, 4:
				from, kind, to = pick(r, actors...), collab.ParticipatesIn, pick(r, keysOf("proj:", 4)...)
			case 5:
				from, kind, to = pick(r, "lab:a", "agre:b"), collab.HasParty, pick(r, actors...)
			case 6:
				from, kind, to = pick(r, actors...), collab.CooperatesWith, pick(r, append(actors, "alli:x", "proj:0")...)
			case 7:
				from, kind, to = pick(r, append(units, insts[:2]...)...), collab.PartOf, pick(r, actors...)
			case 8:
				from, kind, to = pick(r, "pers:p"), collab.AffiliatedWith, pick(r, actors...)
			case 9:
				e, topic := pick(r, "proj:0", "proj:1", "agre:b"), collab.PeriodTopic
				if r.IntN(3) == 0 {
					e, topic = pick(r, "alli:x", "alli:y", "lab:a"), pick(r, collab.PeriodTopic, collab.EstablishedTopic)
				}
				b.Entities = append(b.Entities, entity(e))
				b.Assert = append(b.Assert, &collab.Text{Statement: s, Subject: collab.EntityID(e), Topic: topic, Value: pick(r, "2018/2019", "2020/..", "2021")})
				continue
			}
			if from == to {
				kind = collab.CooperatesWith // the only kind of these that the store takes
			}
			b.Entities = append(b.Entities, entity(from), entity(to))
			b.Assert = append(b.Assert, &collab.Relation{
				Statement: s, Kind: kind, From: collab.EntityID(from), To: collab.EntityID(to), Role: pick[collab.OptionalText](r, "", "COORDINATOR", "PARTNER"),
			})
		}
		if len(known) > 0 {
			b.Retract = append(b.Retract, pick(r, known...))
		}
		known = append(known, w.apply(b).IDs...)
		if early {
			w.ties(nil)
		}
	}
}

// randomFilter draws any filter of ties.
func randomFilter(r *rand.Rand) *collab.TieFilter {
	f := &collab.TieFilter{}
	day := collab.NewDay(2017+r.IntN(7), 6, 15)
	switch r.IntN(4) {
	case 0:
		f.AsOf = &day
	case 1:
		last := day + 400
		f.Between = &collab.DateRange{From: &day, To: &last}
	}
	if r.IntN(3) == 0 {
		f.Via = []collab.TieKind{pick(r, collab.TieKinds...), pick(r, collab.TieKinds...), collab.TieStructure, collab.TieProject}
	}
	if r.IntN(4) == 0 {
		f.Roles = []string{pick(r, "COORDINATOR", "PARTNER", "")}
	}
	f.Dated, f.HideEnded = r.IntN(4) == 0, r.IntN(4) == 0
	if r.IntN(4) == 0 {
		at := int64(r.IntN(5))
		f.AsKnownAt = &at
	}
	if r.IntN(4) == 0 {
		f.Sources = []collab.ID{collab.EntityID(pick(r, "doc:page", "doc:ref", "doc:none"))}
	}
	if r.IntN(4) == 0 {
		f.Origins = []collab.Origin{pick(r, collab.Page, collab.Reference)}
	}
	if r.IntN(4) == 0 {
		f.Confidence = []collab.Confidence{collab.Stated}
	}
	if r.IntN(4) == 0 {
		f.Modality = []collab.Modality{pick(r, collab.Actual, collab.Past, collab.Planned)}
	}
	return f
}
