package importer

import (
	"encoding/json"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// register is a format whose file is a list of rows in memory.
func register(rows ...any) Options {
	content, err := json.Marshal(rows)
	if err != nil {
		panic(err)
	}
	return Options{
		Format: Format{
			Name:    "register",
			Domains: true,
			Source:  record.SourceDocument{Key: "doc:register", Name: "A register", Source: collab.Source{Origin: collab.Registry}},
			Read: func(_ []record.File, to record.Sink) error {
				for i, r := range rows {
					var err error
					switch r := r.(type) {
					case record.Record:
						r = copied(r)
						if r.File == "" {
							r.File = "file"
						}
						r.Line = i + 1
						err = to.Record(r)
					case record.Fault:
						err = to.Fault(r)
					}
					if err != nil {
						return err
					}
				}
				return nil
			},
		},
		Inputs: []Input{{Name: "file", SHA256: string(content)}},
	}
}

// copied shares no claim: the driver completes those that it is given.
func copied(r record.Record) record.Record {
	r.Claims = slices.Clone(r.Claims)
	for i, c := range r.Claims {
		r.Claims[i] = collab.Clone(c)
	}
	return r
}

func key(s string) collab.ID { return collab.EntityID(s) }

// inst is a record of an institution that the register calls by the number.
func inst(number, name string, more ...collab.Claim) record.Record {
	id := key("reg:" + number)
	return record.Record{
		Locator:  number,
		Entities: []record.EntityRef{{ID: id, Kind: collab.KindInstitution, Known: []record.ExternalID{{Scheme: "reg", Value: number}}, Name: name}},
		Claims: append([]collab.Claim{
			&collab.Name{Subject: id, Value: name, Type: collab.Label},
			&collab.Identifier{Subject: id, Scheme: "reg", Value: number},
		}, more...),
	}
}

func (r testRecord) known(scheme, value string) testRecord {
	r.Entities[0].Known = append(r.Entities[0].Known, record.ExternalID{Scheme: scheme, Value: value})
	r.Claims = append(r.Claims, &collab.Identifier{Subject: r.Entities[0].ID, Scheme: scheme, Value: value})
	return r
}

type testRecord struct{ record.Record }

// partOf links a record to another that the register may bring later.
func partOf(r record.Record, number string) record.Record {
	to := key("reg:" + number)
	r.Entities = append(r.Entities, record.EntityRef{ID: to, Kind: collab.KindInstitution, Known: []record.ExternalID{{Scheme: "reg", Value: number}}, Awaited: true})
	r.Claims = append(r.Claims, &collab.Relation{Kind: collab.PartOf, From: r.Entities[0].ID, To: to})
	return r
}

func stamped(r record.Record, stamp string) record.Record {
	r.Stamp = stamp
	return r
}

func runImport(t *testing.T, s store.Store, o Options) Summary {
	t.Helper()
	sum, err := Run(t.Context(), s, o)
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

func nameOf(t *testing.T, s store.Store, id collab.ID) string {
	t.Helper()
	r, err := s.Get(t.Context(), []collab.ID{id})
	if err != nil {
		t.Fatal(err)
	}
	if r[0] == nil {
		return ""
	}
	return r[0].Name
}

func parents(t *testing.T, s store.Store, id collab.ID) (out []collab.ID) {
	t.Helper()
	near, err := s.Neighbours(t.Context(), store.Neighbours{IDs: []collab.ID{id}, Kinds: []collab.RelationKind{collab.PartOf}, Direction: collab.Out})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range near[0] {
		out = append(out, r.To)
	}
	return out
}

// other is an entity of another source with identifiers.
func other(t *testing.T, s store.Store, name, country string, identifiers ...string) collab.ID {
	t.Helper()
	id, doc, place := key("other:"+name), key("doc:other"), key("place:"+country)
	by := collab.Statement{SourceID: doc}
	b := store.Batch{
		Entities: []store.Entity{
			{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
			{ID: id, Kind: collab.KindInstitution}, {ID: place, Kind: collab.KindPlace},
		},
		Assert: []collab.Claim{
			&collab.Name{Statement: by, Subject: id, Value: name, Type: collab.DisplayName},
			&collab.Identifier{Statement: by, Subject: place, Scheme: collab.SchemeCountry, Value: country},
			&collab.Relation{Statement: by, Kind: collab.LocatedIn, From: id, To: place},
		},
	}
	for i := 0; i < len(identifiers); i += 2 {
		b.Assert = append(b.Assert, &collab.Identifier{Statement: by, Subject: id, Scheme: identifiers[i], Value: identifiers[i+1]})
	}
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	return id
}

func contents(t *testing.T, s store.Store) (out []string) {
	t.Helper()
	for _, class := range []collab.Class{collab.ClassName, collab.ClassIdentifier, collab.ClassText, collab.ClassFigure, collab.ClassRelation} {
		if err := s.Scan(t.Context(), store.Scan{Class: class}, func(c collab.Claim) error {
			out = append(out, string(c.Base().ID)+collab.EvidenceJSON(c.Base().Evidence))
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(out)
	return out
}
