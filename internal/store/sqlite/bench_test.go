package sqlite_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/sqlite"
)

// The generated graph: institutions in forty countries and projects, each with
// a name, and participations with a few hubs.
const (
	institutions   = 15_000
	projects       = 5_000
	participations = 100_000
	batchSize      = 5_000
)

func inst(i int) collab.ID    { return collab.EntityID(fmt.Sprint("inst:", i)) }
func project(i int) collab.ID { return collab.EntityID(fmt.Sprint("project:", i)) }

func generate(yield func(store.Batch)) {
	doc := collab.EntityID("doc:register")
	said := collab.Statement{SourceID: doc}
	b := store.Batch{Entities: []store.Entity{{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Registry}}}}
	for i := range 40 {
		place := collab.EntityID(fmt.Sprint("place:", i))
		b.Entities = append(b.Entities, store.Entity{ID: place, Kind: collab.KindPlace})
		b.Assert = append(b.Assert, &collab.Identifier{Statement: said, Subject: place, Scheme: collab.SchemeCountry, Value: string([]byte{'A' + byte(i/26), 'A' + byte(i%26)})})
	}
	yield(b)
	b = store.Batch{}
	add := func(c collab.Claim) {
		if b.Assert = append(b.Assert, c); len(b.Assert) >= batchSize {
			yield(b)
			b = store.Batch{}
		}
	}
	for i := range institutions {
		b.Entities = append(b.Entities, store.Entity{ID: inst(i), Kind: collab.KindInstitution})
		add(&collab.Relation{Statement: said, Kind: collab.LocatedIn, From: inst(i), To: collab.EntityID(fmt.Sprint("place:", i%40))})
		b.Entities = append(b.Entities, store.Entity{ID: inst(i), Kind: collab.KindInstitution})
		add(&collab.Name{Statement: said, Subject: inst(i), Value: fmt.Sprintf("University %d of %d", i*7919%institutions, i%40), Language: "en", Type: collab.Label})
	}
	for i := range projects {
		b.Entities = append(b.Entities, store.Entity{ID: project(i), Kind: collab.KindProject})
		add(&collab.Name{Statement: said, Subject: project(i), Value: fmt.Sprintf("Project %d", i), Language: "en", Type: collab.Label})
	}
	for i := range participations {
		dated := said
		dated.Valid = collab.EDTF(fmt.Sprintf("%d/%d", 2000+i%20, 2003+i%20))
		dated.Evidence = []collab.Evidence{{Locator: collab.OptionalText(fmt.Sprint("row ", i))}}
		add(&collab.Relation{Statement: dated, Kind: collab.ParticipatesIn, From: inst(i * (i%97 + 1) % institutions), To: project(i % projects), Role: collab.OptionalText([]string{"PARTNER", "COORDINATOR"}[i%50/49])})
	}
	yield(b)
}

func filled(b *testing.B) *sqlite.Store {
	s := open(b, filepath.Join(b.TempDir(), "graph.db"))
	generate(func(batch store.Batch) { apply(b, s, batch) })
	b.ResetTimer()
	return s
}

func BenchmarkApply(b *testing.B) {
	n := 0
	for b.Loop() {
		s := open(b, filepath.Join(b.TempDir(), "graph.db"))
		generate(func(batch store.Batch) { n += apply(b, s, batch).Asserted })
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "claims/s")
}

func BenchmarkReads(b *testing.B) {
	s := filled(b)
	ctx := context.Background()
	var fifty []collab.ID
	for i := range 50 {
		fifty = append(fifty, inst(i*211))
	}
	find := func(where store.Where, total bool) func() (int, error) {
		return func() (int, error) {
			p, err := s.Find(ctx, store.Find{Where: where, Limit: 50, Total: total})
			return len(p.Records), err
		}
	}
	for _, q := range []struct {
		name string
		run  func() (int, error)
	}{
		{"get 50", func() (int, error) { r, err := s.Get(ctx, fifty); return len(r), err }},
		{"claims of 50", func() (int, error) { r, err := s.Claims(ctx, fifty, collab.Selection{}); return len(r), err }},
		{"neighbours of 50", func() (n int, err error) {
			lists, err := s.Neighbours(ctx, store.Neighbours{IDs: fifty})
			for _, l := range lists {
				n += len(l)
			}
			return n, err
		}},
		{"find by country", find(store.Where{Countries: []string{"AC"}}, false)},
		{"find by country with total", find(store.Where{Countries: []string{"AC"}}, true)},
		{"find by kind", find(store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}}, false)},
		{"find by kind and countries", find(store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}, Countries: []string{"AC", "AD"}}, false)},
		{"find by name", find(store.Where{Claimed: &store.Claimed{Class: collab.ClassName, Match: "project 77"}}, false)},
		{"find by relation", find(store.Where{Related: &store.Related{Kinds: []collab.RelationKind{collab.ParticipatesIn}, Roles: []string{"COORDINATOR"}}}, false)},
		{"facet source of a country", func() (int, error) {
			f, err := s.Facets(ctx, store.Where{Countries: []string{"AC"}}, []store.Facet{store.FacetSource}, 20)
			return len(f), err
		}},
		{"relations, 100", func() (int, error) {
			p, err := s.Relations(ctx, store.Relations{Limit: 100, After: "r8"})
			return len(p.Relations), err
		}},
		{"relations of a source, 100", func() (int, error) {
			p, err := s.Relations(ctx, store.Relations{Limit: 100, After: "r8", Selection: collab.Selection{Sources: []collab.ID{collab.EntityID("doc:register")}}})
			return len(p.Relations), err
		}},
		{"changes, last 100", func() (int, error) {
			v, _ := s.Version(ctx)
			p, err := s.Changes(ctx, store.Changes{Since: v - 1, Limit: 100, Total: true})
			return len(p.Changes), err
		}},
		{"changes from the start, 100", func() (int, error) {
			p, err := s.Changes(ctx, store.Changes{Limit: 100, Total: true})
			return len(p.Changes), err
		}},
		{"scan relations", func() (n int, err error) {
			err = s.Scan(ctx, store.Scan{Class: collab.ClassRelation}, func(collab.Claim) error { n++; return nil })
			return n, err
		}},
	} {
		b.Run(q.name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				var err error
				if n, err = q.run(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(n), "rows")
		})
	}
}
