package export

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/data"
	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/importer/ndjson"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
	"liaison/internal/store/sqlite"
)

var update = flag.Bool("update", false, "write the golden files anew")

// batch is a sink that makes one write of a file, as the importers' driver would.
type batch struct {
	t *testing.T
	store.Batch
}

func (b *batch) Record(r record.Record) error {
	for _, e := range r.Entities {
		if !e.Awaited {
			b.Entities = append(b.Entities, store.Entity{ID: e.ID, Kind: e.Kind, Source: e.Source})
		}
	}
	for _, c := range r.Claims {
		if c.Base().SourceID == "" || r.Locator != "" {
			b.t.Errorf("%s:%d: a statement without its source", r.File, r.Line)
		}
	}
	b.Assert = append(b.Assert, r.Claims...)
	return nil
}

func (b *batch) Fault(f record.Fault) error {
	b.t.Error(f)
	return nil
}

func written(t *testing.T, r store.Reader) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := NDJSON(t.Context(), r, &out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func apply(t *testing.T, s store.Store, b store.Batch) store.Receipt {
	t.Helper()
	receipt, err := s.Apply(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	return receipt
}

func open(t *testing.T) store.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), sqlite.Memory)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close(context.Background()) })
	return s
}

// roundTrip reads the export of a store into new ones, whose exports must be
// the same bytes.
func roundTrip(t *testing.T, s store.Store) []byte {
	t.Helper()
	first := written(t, s)
	b := &batch{t: t}
	if err := ndjson.Read("export", bytes.NewReader(first), ndjson.Options{Key: "upload:export"}, b); err != nil {
		t.Fatal(err)
	}
	for name, again := range map[string]store.Store{"memory": mem.New(), "sqlite": open(t)} {
		apply(t, again, b.Batch)
		if second := written(t, again); !bytes.Equal(first, second) {
			t.Errorf("%s: the second export differs: %s", name, difference(first, second))
		}
	}
	return first
}

func difference(a, b []byte) string {
	x, y := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return fmt.Sprintf("line %d\n%s\n%s", i+1, x[i], y[i])
		}
	}
	return fmt.Sprintf("%d lines and %d", len(x), len(y))
}

func TestCuratedSetGoesOutAndIn(t *testing.T) {
	b, err := importer.Curated(data.Curated)
	if err != nil {
		t.Fatal(err)
	}
	s, other := mem.New(), open(t)
	apply(t, s, b)
	apply(t, other, b)
	out := roundTrip(t, s)
	if lines, most := bytes.Count(out, []byte("\n")), len(b.Entities)+len(b.Assert); lines < len(b.Entities)+len(b.Assert)*9/10 || lines > most {
		t.Errorf("%d lines of %d entities and %d claims", lines, len(b.Entities), len(b.Assert))
	}
	if !bytes.Equal(out, written(t, other)) {
		t.Error("the two stores' exports differ")
	}
}

func TestEveryFieldOfEveryClass(t *testing.T) {
	s := mem.New()
	doc, a, place, order := collab.EntityID("doc"), collab.EntityID("a"), collab.EntityID("place"), int32(-2)
	start, end := int32(3), int32(9)
	said := collab.Statement{
		SourceID: doc, Confidence: collab.Implied, Modality: collab.Past, Valid: "1999/",
		Evidence: []collab.Evidence{{Start: &start, End: &end, Note: "a <note> & \u2028 more", Language: "ro"}, {Locator: `row "7"`}},
	}
	bare := collab.Statement{SourceID: doc}
	b := store.Batch{
		Entities: []store.Entity{
			{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{
				Origin: collab.Page, Published: "2024-03", URL: "https://a.example/?x=1&y=2", SHA256: "9f86d0", Languages: []string{"ro", "en"},
			}},
			{ID: collab.EntityID("doc2"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Upload}},
			{ID: a, Kind: collab.KindInstitution}, {ID: place, Kind: collab.KindPlace}, {ID: collab.EntityID("silent"), Kind: collab.KindField},
		},
		Assert: []collab.Claim{
			&collab.Name{Statement: said, Subject: a, Value: "Universitatea „Ș”", Language: "ro", Type: collab.Label},
			&collab.Name{Statement: bare, Subject: a, Value: " 大学\t🌍", Type: collab.Alias},
			&collab.Identifier{Statement: said, Subject: a, Scheme: "ror", Value: "012345678", Order: &order},
			&collab.Text{Statement: said, Subject: a, Topic: "DUTY", Value: "one\ntwo \\ \"three\"", Language: "en", Order: &order},
			&collab.Figure{Statement: said, Subject: a, Measure: "partners", Value: 1.0000000000000002, Qualifier: collab.MoreThan, Unit: "institutions", Currency: "EUR", Period: "2020", PeriodText: "of late", PlaceID: place, ListOpen: true},
			&collab.Figure{Statement: bare, Subject: a, Measure: "large", Value: 1e300, Qualifier: collab.Exact},
			&collab.Figure{Statement: bare, Subject: a, Measure: "none", Value: 0, Qualifier: collab.Exact},
			&collab.Relation{Statement: said, Kind: collab.LocatedIn, From: a, To: place, Role: "seat", Status: "planned", Order: &order},
			&collab.Relation{Statement: bare, Kind: collab.SameAs, From: a, To: place},
			&collab.Relation{Statement: bare, Kind: collab.About, From: doc, To: a},
		},
	}
	apply(t, s, b)
	got := roundTrip(t, s)
	golden := filepath.Join("testdata", "every-field.ndjson")
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the export differs from %s: %s", golden, difference(want, got))
	}
}

// TestBytesFollowFromWhatIsSaid: a retracted claim leaves no trace, and a claim that was
// retracted and asserted again has the place that it had before.
func TestBytesFollowFromWhatIsSaid(t *testing.T) {
	doc := collab.EntityID("doc")
	entities := []store.Entity{{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Upload}}}
	var claims []collab.Claim
	for i := range 40 {
		id := collab.EntityID(fmt.Sprint("inst:", i))
		entities = append(entities, store.Entity{ID: id, Kind: collab.KindInstitution})
		for k := range 5 {
			claims = append(claims, &collab.Name{Statement: collab.Statement{SourceID: doc}, Subject: id, Value: fmt.Sprint("name ", k), Type: collab.Alias})
		}
	}
	straight, crooked := mem.New(), open(t)
	apply(t, straight, store.Batch{Entities: entities, Assert: claims})
	random := rand.New(rand.NewPCG(1, 2))
	random.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
	slices.Reverse(entities)
	apply(t, crooked, store.Batch{Entities: entities[:7]})
	first := apply(t, crooked, store.Batch{Entities: entities, Assert: claims[:150]})
	apply(t, crooked, store.Batch{Retract: first.IDs[:90]})
	apply(t, crooked, store.Batch{Assert: claims})
	if a, b := roundTrip(t, straight), roundTrip(t, crooked); !bytes.Equal(a, b) {
		t.Error(difference(a, b))
	}
}

func TestEmptyGraphIsAnEmptyFile(t *testing.T) {
	if out := written(t, mem.New()); len(out) > 0 {
		t.Errorf("%q", out)
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestErrorsComeBack(t *testing.T) {
	s := mem.New()
	apply(t, s, store.Batch{Entities: []store.Entity{{ID: collab.EntityID("a"), Kind: collab.KindField}}})
	if err := NDJSON(t.Context(), s, full{}); !errors.Is(err, errFull) {
		t.Errorf("a full disk: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := NDJSON(ctx, open(t), &bytes.Buffer{}); collab.CodeOf(err) != collab.DeadlineExceeded {
		t.Errorf("a context that has ended: %v", err)
	}
}
