// Package storetest is the contract of a store.Store: named cases for each rule,
// and random batches after which every read must equal the oracle's.
//
// A backend's test calls Run; there is no skip list. A bug found in one store
// becomes a case here, named after the behaviour.
package storetest

import (
	"context"
	"encoding/json"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Run tests a store against the whole contract. open returns an empty store, which the
// cleanup of its test closes.
func Run(t *testing.T, open func(t *testing.T) store.Store) {
	RunCases(t, open)
	t.Run("random batches equal the oracle", func(t *testing.T) { random(t, open) })
	t.Run("writers at once equal the oracle", func(t *testing.T) { writersAtOnce(t, open) })
}

// RunCases tests a store against the named cases of the contract alone.
func RunCases(t *testing.T, open func(t *testing.T) store.Store) {
	for _, group := range []struct {
		name  string
		cases []testCase
	}{
		{"statements", statementCases}, {"record time", recordTimeCases}, {"best claims", bestCases},
		{"conflicts", conflictCases}, {"lists", listCases}, {"relations", relationCases}, {"changes", changeCases},
		{"imports", importCases}, {"graph stream", streamCases}, {"time", timeCases}, {"bad input", badInputCases},
	} {
		t.Run(group.name, func(t *testing.T) {
			for _, c := range group.cases {
				t.Run(c.name, func(t *testing.T) { c.run(newWorld(t, open(t))) })
			}
		})
	}
}

type testCase struct {
	name string
	run  func(w *world)
}

// world is a store under test, with short functions that write to it and read from it.
type world struct {
	testing.TB
	store.Store
	ctx context.Context
}

func newWorld(t testing.TB, s store.Store) *world {
	return &world{TB: t, Store: s, ctx: context.Background()}
}

// id returns the id of the entity with the key.
func id(key string) collab.ID { return collab.EntityID(key) }

func ids(keys ...string) []collab.ID {
	out := make([]collab.ID, len(keys))
	for i, k := range keys {
		out[i] = id(k)
	}
	return out
}

// entity returns the entity of a key, whose prefix tells its kind: "inst:a".
func entity(key string) store.Entity {
	kinds := map[string]collab.EntityKind{
		"inst": collab.KindInstitution, "unit": collab.KindUnit, "alliance": collab.KindAlliance, "project": collab.KindProject,
		"place": collab.KindPlace, "event": collab.KindEvent, "programme": collab.KindProgramme, "lab": collab.KindJointLab, "agreement": collab.KindAgreement,
	}
	e := store.Entity{ID: id(key)}
	for prefix, kind := range kinds {
		if len(key) > len(prefix) && key[:len(prefix)+1] == prefix+":" {
			e.Kind = kind
		}
	}
	return e
}

func document(key string, origin collab.Origin, published collab.EDTF) store.Entity {
	return store.Entity{ID: id(key), Kind: collab.KindDocument, Source: &collab.Source{Origin: origin, Published: published, Languages: []string{"en"}}}
}

// by returns the common part of a statement that a source makes.
func by(source string) collab.Statement { return collab.Statement{SourceID: id(source)} }

func name(source, subject, value, language string, kind collab.NameType) *collab.Name {
	return &collab.Name{Statement: by(source), Subject: id(subject), Value: value, Language: language, Type: kind}
}

func label(source, subject, value string) *collab.Name {
	return name(source, subject, value, "en", collab.Label)
}

func text(source, subject string, topic collab.TextTopic, value string) *collab.Text {
	return &collab.Text{Statement: by(source), Subject: id(subject), Topic: topic, Value: value}
}

func identifier(source, subject, scheme, value string) *collab.Identifier {
	return &collab.Identifier{Statement: by(source), Subject: id(subject), Scheme: scheme, Value: value}
}

func figure(source, subject, measure string, q collab.Qualifier, value float64, unit collab.OptionalText) *collab.Figure {
	return &collab.Figure{Statement: by(source), Subject: id(subject), Measure: measure, Value: value, Qualifier: q, Unit: unit}
}

// order gives a relation its place among those of its source.
func order(n int32) func(*collab.Relation) { return func(r *collab.Relation) { r.Order = &n } }

func relation(source, from string, kind collab.RelationKind, to string, change ...func(*collab.Relation)) *collab.Relation {
	r := &collab.Relation{Statement: by(source), Kind: kind, From: id(from), To: id(to)}
	for _, c := range change {
		c(r)
	}
	return r
}

func valid(v collab.EDTF) func(*collab.Relation) { return func(r *collab.Relation) { r.Valid = v } }
func role(v collab.OptionalText) func(*collab.Relation) {
	return func(r *collab.Relation) { r.Role = v }
}
func modality(v collab.Modality) func(*collab.Relation) {
	return func(r *collab.Relation) { r.Modality = v }
}
func confidence(v collab.Confidence) func(*collab.Relation) {
	return func(r *collab.Relation) { r.Confidence = v }
}

// observed returns the claim with the time at which its source found it so.
func observed[C collab.Claim](c C, when collab.EDTF) C {
	c.Base().Observed = when
	return c
}

func at(start, end int32) collab.Evidence { return collab.Evidence{Start: &start, End: &end} }

// say creates the entities of the keys, documents with the origin PAGE, and asserts the
// claims.
func (w *world) say(keys []string, claims ...collab.Claim) store.Receipt {
	w.Helper()
	b := store.Batch{Actor: "test", Reason: "contract", Assert: claims}
	for _, k := range keys {
		if k[:4] == "doc:" {
			b.Entities = append(b.Entities, document(k, collab.Page, ""))
		} else {
			b.Entities = append(b.Entities, entity(k))
		}
	}
	return w.apply(b)
}

func (w *world) apply(b store.Batch) store.Receipt {
	w.Helper()
	r, err := w.Apply(w.ctx, b)
	if err != nil {
		w.Fatalf("apply: %v", err)
	}
	return r
}

// wrote checks that what a receipt says was written is what the store now has.
func (w *world) wrote(r store.Receipt) {
	w.Helper()
	if changed := r.Created+r.Asserted+r.Retracted > 0; !changed || r.Wrote == nil {
		if changed {
			w.Errorf("version %d: the receipt does not tell what was written", r.Version)
		}
		return
	}
	equal(w, "commit", r.Wrote.Commit, must(w.Commits(w.ctx, r.Version-1, 1))(w)[0])
	var ids []collab.ID
	for _, c := range r.Wrote.Assert {
		ids = append(ids, c.Base().ID)
	}
	equal(w, "asserted", r.Wrote.Assert, must(w.Statements(w.ctx, ids))(w))
	for _, was := range r.Wrote.Retract {
		now := must(w.Statements(w.ctx, []collab.ID{was.Base().ID}))(w)[0]
		was = collab.Clone(was)
		was.Base().Retracted = r.Version
		equal(w, "retracted", was, now)
	}
}

// refuse applies a batch that must fail with the code and leave no trace.
func (w *world) refuse(code collab.Code, b store.Batch) {
	w.Helper()
	before := must(w.Version(w.ctx))(w)
	_, err := w.Apply(w.ctx, b)
	if err == nil || collab.CodeOf(err) != code {
		w.Errorf("apply gave %v, want code %s", err, code)
	}
	if after := must(w.Version(w.ctx))(w); after != before {
		w.Errorf("a refused batch moved the version from %d to %d", before, after)
	}
}

// must takes the value of a call and fails the test on its error.
func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func (w *world) record(key string) *collab.Record {
	w.Helper()
	return must(w.Get(w.ctx, ids(key)))(w)[0]
}

// near returns the relations of the entity, with their evidence.
func (w *world) near(key string, sel collab.Selection, kinds ...collab.RelationKind) []*collab.Relation {
	w.Helper()
	var out []*collab.Relation
	for _, l := range must(w.Neighbours(w.ctx, store.Neighbours{IDs: ids(key), Kinds: kinds, Evidence: true, Selection: sel}))(w)[0] {
		out = append(out, l.Relation)
	}
	return out
}

func (w *world) said(key string, sel collab.Selection) collab.EntityClaims {
	w.Helper()
	return must(w.Claims(w.ctx, ids(key), sel))(w)[0]
}

func (w *world) conflicts(key string) []*collab.Conflict {
	w.Helper()
	return must(w.Store.Conflicts(w.ctx, store.Conflicts{Where: store.Where{IDs: ids(key)}}))(w).Conflicts
}

// names returns the names of the entities that a question finds, in order.
func (w *world) names(q store.Find) []string {
	w.Helper()
	out := []string{}
	for _, r := range must(w.Find(w.ctx, q))(w).Records {
		out = append(out, r.Name)
	}
	return out
}

// equal compares by JSON, so that nil and empty lists are alike.
func equal(t testing.TB, what string, got, want any) {
	t.Helper()
	a, b := asJSON(t, got), asJSON(t, want)
	if a != b {
		t.Errorf("%s:\n got %s\nwant %s", what, a, b)
	}
}

func asJSON(t testing.TB, v any) string {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if s := string(raw); s != "null" {
		return s
	}
	return "[]"
}
