package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/text"
)

// BenchmarkGraphMemory prints what the generated graph that LIAISON_BENCH_LARGE
// names takes in memory, without a store: importing a million institutions takes
// far longer than what is measured.
func BenchmarkGraphMemory(b *testing.B) {
	path := os.Getenv("LIAISON_BENCH_LARGE")
	if path == "" {
		b.Skip("LIAISON_BENCH_LARGE names no generated graph: make bench-network sets it with LIAISON_BENCH_L=1")
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	file := &generatedFile{path: path}
	start := time.Now()
	g, err := live.New(file, 0).Graph(context.Background(), 1)
	if err != nil {
		b.Fatal(err)
	}
	took := time.Since(start)
	file.numbers = nil
	runtime.GC()
	runtime.ReadMemStats(&after)
	fmt.Printf("graph in memory, %s: %d entities, %d relations, %d MB; read and built in %.0f s, of which the file %.0f s\n",
		path, g.Len(), g.Arcs(), (after.HeapAlloc-before.HeapAlloc)>>20, took.Seconds(), file.read.Seconds())
}

// generatedFile is a file of the shared generator as a store's graph stream.
type generatedFile struct {
	store.Reader
	path    string
	numbers map[string]int32
	read    time.Duration
}

func (f *generatedFile) Version(context.Context) (int64, error) { return 1, nil }

// entity passes on an entity as a vertex and as a record.
func entity(to store.GraphStream, r *collab.Record) error {
	if err := to.Vertex(store.VertexOf(r)); err != nil {
		return err
	}
	return to.Record(r)
}

func (f *generatedFile) StreamGraph(_ context.Context, _ collab.At, to store.GraphStream) (int64, error) {
	file, err := os.Open(f.path)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	f.numbers = map[string]int32{}
	shapes := map[store.EdgeAttributes]*store.EdgeAttributes{}
	kinds := map[string]collab.RelationKind{"PARTICIPANT": collab.ParticipatesIn, "MEMBER": collab.MemberOf, "AFFILIATED": collab.AffiliatedWith}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	var spent time.Duration
	source := int32(0)
	start := time.Now()
	if err := entity(to, &collab.Record{ID: collab.EntityID("doc:generated"), Kind: collab.KindDocument, Created: 1, Source: &collab.Source{Origin: collab.Upload}}); err != nil {
		return 0, err
	}
	for lines.Scan() {
		var l struct{ Type, ID, Kind, Name, Country, From, To, Role, ValidFrom, ValidTo string }
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return 0, err
		}
		at := time.Now()
		valid := collab.EDTF(l.ValidFrom + "/" + l.ValidTo)
		if l.Type == "entity" {
			f.numbers[l.ID] = int32(len(f.numbers)) + 1
			r := &collab.Record{ID: collab.EntityID(l.ID), Kind: collab.EntityKind(l.Kind), Created: 1, Summary: collab.Summary{Name: l.Name, Sort: text.Fold(l.Name), Country: l.Country}}
			if err := entity(to, r); err != nil {
				return 0, err
			}
			if l.Kind == string(collab.KindProject) {
				if err := to.Date(store.Edge{ID: collab.EntityID("period " + l.ID), From: f.numbers[l.ID], To: -1, Source: source, Attributes: &store.EdgeAttributes{Value: valid}, Asserted: 1}); err != nil {
					return 0, err
				}
			}
		} else {
			s := store.EdgeAttributes{Kind: kinds[l.Kind], Role: collab.OptionalText(l.Role), Confidence: collab.Stated, Modality: collab.Actual, Valid: valid}
			if shapes[s] == nil {
				shapes[s] = &s
			}
			if err := to.Edge(store.Edge{ID: collab.EntityID(l.From + l.To), From: f.numbers[l.From], To: f.numbers[l.To], Source: source, Attributes: shapes[s], Asserted: 1}); err != nil {
				return 0, err
			}
		}
		spent += time.Since(at)
	}
	f.read = time.Since(start) - spent
	return 1, lines.Err()
}
