package analysis_test

import (
	"context"
	"strings"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// world is a graph that a test writes in short words: entities by key, whose prefix tells
// the kind.
type world struct {
	*testing.T
	*analysis.Analyst
	ctx context.Context
}

// reader returns a reader of a store at version 0, whose graph in memory takes at most
// limit bytes; 0 is no limit.
func reader(s store.Reader, limit int64) *analysis.Analyst {
	return &analysis.Analyst{VersionReader: &query.VersionReader{Store: s, SharedMemory: query.NewMemory(s, limit)}, Networks: analysis.NewNetworks(s)}
}

// tooLarge returns a reader like that of the world, but one whose graph does not fit into
// memory.
func (w *world) tooLarge() *analysis.Analyst {
	r := reader(w.Store, 1)
	r.At, r.Today = w.At, w.Today
	return r
}

func id(key string) collab.ID { return collab.EntityID(key) }

var kindOf = map[string]collab.EntityKind{
	"inst": collab.KindInstitution, "unit": collab.KindUnit, "alliance": collab.KindAlliance, "project": collab.KindProject,
	"programme": collab.KindProgramme, "lab": collab.KindJointLab, "place": collab.KindPlace, "event": collab.KindEvent, "field": collab.KindField,
}

// tell records claims; the documents doc:page and doc:ref exist.
func tell(t *testing.T, claims ...collab.Claim) *world {
	t.Helper()
	s := mem.New()
	w := &world{T: t, ctx: context.Background(), Analyst: reader(s, 0)}
	b := store.Batch{Assert: claims, Entities: []store.Entity{
		{ID: id("doc:page"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
		{ID: id("doc:ref"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Reference}},
	}}
	named := map[collab.ID]bool{} // the keys of the entities of all tests
	for _, c := range claims {
		named[c.About()] = true
		if r, ok := c.(*collab.Relation); ok {
			named[r.To] = true
		}
	}
	for key := range keys {
		if kind, ok := kindOf[strings.Split(key, ":")[0]]; ok && named[id(key)] {
			b.Entities = append(b.Entities, store.Entity{ID: id(key), Kind: kind})
		}
	}
	r, err := s.Apply(w.ctx, b)
	if err != nil {
		t.Fatal(err)
	}
	w.At = r.Version
	return w
}

var keys = map[string]bool{}

func ent(key string) collab.ID {
	keys[key] = true
	return id(key)
}

type option func(*collab.Relation)

func rel(from string, kind collab.RelationKind, to string, options ...option) *collab.Relation {
	r := &collab.Relation{Statement: collab.Statement{SourceID: id("doc:page")}, Kind: kind, From: ent(from), To: ent(to)}
	for _, o := range options {
		o(r)
	}
	return r
}

func valid(v collab.EDTF) option        { return func(r *collab.Relation) { r.Valid = v } }
func role(v collab.OptionalText) option { return func(r *collab.Relation) { r.Role = v } }
func mode(v collab.Modality) option     { return func(r *collab.Relation) { r.Modality = v } }
func sure(v collab.Confidence) option   { return func(r *collab.Relation) { r.Confidence = v } }
func ref(r *collab.Relation)            { r.SourceID = id("doc:ref") }
func name(key, value string) *collab.Name {
	return &collab.Name{Statement: collab.Statement{SourceID: id("doc:page")}, Subject: ent(key), Value: value, Language: "en", Type: collab.Label}
}
func txt(key string, topic collab.TextTopic, value string) *collab.Text {
	return &collab.Text{Statement: collab.Statement{SourceID: id("doc:page")}, Subject: ent(key), Topic: topic, Value: value}
}
func ident(key, scheme, value string) *collab.Identifier {
	return &collab.Identifier{Statement: collab.Statement{SourceID: id("doc:page")}, Subject: ent(key), Scheme: scheme, Value: value}
}

func day(s string) *collab.Day {
	d, err := collab.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return &d
}
