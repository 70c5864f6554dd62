package importer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
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

func TestReleasesInOrder(t *testing.T) {
	s := mem.New()
	first := runImport(t, s, register(inst("1", "Alpha"), inst("2", "Beta")))
	if first.Read != 2 || first.Created != 2 || first.Changed+first.Unchanged+first.Rejected != 0 {
		t.Errorf("first release: %+v", first)
	}
	if again := runImport(t, s, register(inst("1", "Alpha"), inst("2", "Beta"))); !again.Known || again.Version != first.Version {
		t.Errorf("the same files again: %+v", again)
	}
	forced := register(inst("1", "Alpha"), inst("2", "Beta"))
	forced.Again = true
	if again := runImport(t, s, forced); again.Unchanged != 2 || again.Version != first.Version {
		t.Errorf("the same files read again: %+v", again)
	}
	second := runImport(t, s, register(inst("1", "Alpha renamed"), inst("3", "Gamma")))
	if second.Created != 1 || second.Changed != 1 || second.Retracted != 1 {
		t.Errorf("second release: %+v", second)
	}
	if got := nameOf(t, s, key("reg:1")); got != "Alpha renamed" {
		t.Errorf("1 is called %q", got)
	}
	if got := nameOf(t, s, key("reg:2")); got != "Beta" {
		t.Errorf("2, which the release does not mention, is called %q", got)
	}
	whole := register(inst("1", "Alpha renamed"), inst("3", "Gamma"))
	whole.Complete = true
	if got := runImport(t, s, whole); got.Retracted != 2 || got.Unchanged != 2 {
		t.Errorf("the whole register without 2: %+v", got)
	}
	if back := runImport(t, s, register(inst("1", "Alpha"), inst("2", "Beta"))); back.Changed != 1 || back.Created != 1 {
		t.Errorf("the first release after the second: %+v", back)
	}
}

// A day that is yet to come is a slip of the register, which keeps no later state out.
func TestAFarDayDoesNotFreezeARecord(t *testing.T) {
	s := mem.New()
	runImport(t, s, register(stamped(inst("1", "Name of the slip"), "2 2999-05-01")))
	mended := runImport(t, s, register(stamped(inst("1", "Mended"), "2 2024-05-01")))
	if got := nameOf(t, s, key("reg:1")); got != "Mended" || mended.Changed != 1 {
		t.Errorf("1 is called %q: %+v", got, mended)
	}
	if old := runImport(t, s, register(stamped(inst("1", "Old"), "2 2023-05-01"))); old.Unchanged != 1 {
		t.Errorf("an older state afterwards: %+v", old)
	}
}

func TestOlderStatesOfRecordsChangeNothing(t *testing.T) {
	s := mem.New()
	runImport(t, s, register(stamped(inst("1", "New name"), "2 2024-05-01")))
	old := runImport(t, s, register(stamped(inst("1", "Old name"), "2 2023-01-01"), stamped(inst("2", "Beta"), "1")))
	if old.Unchanged != 1 || old.Created != 1 {
		t.Errorf("an older release: %+v", old)
	}
	if got := nameOf(t, s, key("reg:1")); got != "New name" {
		t.Errorf("1 is called %q", got)
	}
	corrected := runImport(t, s, register(stamped(inst("1", "Newer name"), "2 2024-05-01")))
	if corrected.Changed != 1 {
		t.Errorf("another content with the same date: %+v", corrected)
	}
}

func TestALinkWaitsForItsEnd(t *testing.T) {
	for _, order := range []string{"one file", "two imports", "the end first"} {
		t.Run(order, func(t *testing.T) {
			s := mem.New()
			child, parent := partOf(inst("1", "Child"), "2"), inst("2", "Parent")
			switch order {
			case "one file":
				o := register(child, inst("3", "Between"), parent)
				o.Batch = 1
				runImport(t, s, o)
			case "two imports":
				if got := runImport(t, s, register(child)); got.Waiting != 1 {
					t.Errorf("one link waits: %+v", got)
				}
				if got := nameOf(t, s, key("reg:2")); got != "" {
					t.Errorf("the end is there already: %q", got)
				}
				if got := runImport(t, s, register(parent)); got.Waiting != 0 {
					t.Errorf("none waits: %+v", got)
				}
			default:
				runImport(t, s, register(parent))
				runImport(t, s, register(child))
			}
			if got := parents(t, s, key("reg:1")); !slices.Equal(got, []collab.ID{key("reg:2")}) {
				t.Errorf("parents %v", got)
			}
		})
	}
	t.Run("withdrawn before it comes", func(t *testing.T) {
		s := mem.New()
		runImport(t, s, register(partOf(inst("1", "Child"), "2")))
		if got := runImport(t, s, register(inst("1", "Child"))); got.Waiting != 0 {
			t.Errorf("none waits: %+v", got)
		}
		runImport(t, s, register(inst("2", "Parent")))
		if got := parents(t, s, key("reg:1")); len(got) != 0 {
			t.Errorf("parents %v", got)
		}
	})
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

func TestIdentity(t *testing.T) {
	for name, c := range map[string]struct {
		there   [][]string // name, country, scheme, value, …
		known   []string
		country string
		met     int // which of them, from 1; 0: a new one
		doubts  int
	}{
		"by an identifier":                         {[][]string{{"A", "LT", "wikidata", "Q1"}}, []string{"wikidata", "Q1"}, "LT", 1, 0},
		"by the register's own":                    {[][]string{{"A", "LT", "reg", "7"}}, nil, "LT", 1, 0},
		"not by name":                              {[][]string{{"Seven College", "LT"}}, nil, "LT", 0, 0},
		"not against the register's own":           {[][]string{{"A", "LT", "reg", "8", "wikidata", "Q1"}}, []string{"wikidata", "Q1"}, "LT", 0, 0},
		"by a domain and a like name":              {[][]string{{"Seven College Ltd", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 1, 0},
		"not by a domain with another name":        {[][]string{{"Alpha University", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 0, 1},
		"not by a domain of a part":                {[][]string{{"Seven College Library", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 0, 1},
		"not by a domain that two like ones have":  {[][]string{{"Seven College", "LT", "domain", "a.lt"}, {"College Seven", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 0, 1},
		"by the domain of the liker one":           {[][]string{{"Seven College of Kaunas", "LT", "domain", "a.lt"}, {"College Seven", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 2, 0},
		"not by a domain in another country":       {[][]string{{"Seven College", "LV", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 0, 1},
		"by the domain that no other record has":   {[][]string{{"Seven College", "LT", "domain", "a.lt"}, {"College Seven", "LT", "domain", "a.lt", "reg", "8"}}, []string{"domain", "a.lt"}, "LT", 1, 0},
		"by the surest where two disagree":         {[][]string{{"A", "LT", "wikidata", "Q1"}, {"B", "LT", "isni", "5"}}, []string{"wikidata", "Q1", "isni", "5"}, "LT", 1, 1},
		"by an identifier rather than by a domain": {[][]string{{"Seven College", "LT", "domain", "a.lt"}, {"B", "LT", "isni", "5"}}, []string{"isni", "5", "domain", "a.lt"}, "LT", 2, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := mem.New()
			want := key("reg:7")
			for i, e := range c.there {
				if id := other(t, s, e[0], e[1], e[2:]...); i+1 == c.met {
					want = id
				}
			}
			r := testRecord{inst("7", "Seven College")}
			r.Entities[0].Country = c.country
			for i := 0; i < len(c.known); i += 2 {
				r = r.known(c.known[i], c.known[i+1])
			}
			doubts := 0
			o := register(r.Record)
			o.OnDoubt = func(Doubt) { doubts++ }
			runImport(t, s, o)
			got, err := s.Holders(t.Context(), []store.Key{{Class: collab.ClassIdentifier, Label: "reg", Match: "7"}})
			if err != nil || !slices.Equal(got[0], []collab.ID{want}) {
				t.Errorf("7 is %v, want %v (%v)", got, want, err)
			}
			if doubts != c.doubts {
				t.Errorf("%d doubts, want %d", doubts, c.doubts)
			}
			again := register(r.Record)
			again.Again = true
			if sum := runImport(t, s, again); sum.Unchanged != 1 || sum.Entities != 0 {
				t.Errorf("the same again: %+v", sum)
			}
		})
	}
}

func TestFaults(t *testing.T) {
	bad := record.Fault{File: "file", Line: 2, Field: "name", Reason: "it is empty"}
	unit := inst("4", "Delta")
	unit.Entities[0].ID, unit.Entities[0].Kind = key("reg:1"), collab.KindUnit
	for i := range unit.Claims {
		unit.Claims = unit.Claims[:i]
		break
	}
	s := mem.New()
	var faults []record.Fault
	o := register(inst("1", "Alpha"), bad, inst("2", "Beta"), inst("2", "Beta twice"), unit, inst("5", "Epsilon"))
	o.Tolerance, o.OnFault = 3, func(f record.Fault) { faults = append(faults, f) }
	sum := runImport(t, s, o)
	if sum.Read != 6 || sum.Created != 3 || sum.Rejected != 3 || len(faults) != 3 {
		t.Errorf("%+v, %v", sum, faults)
	}
	if got := nameOf(t, s, key("reg:2")); got != "Beta" {
		t.Errorf("the repeated record is called %q", got)
	}

	o = register(inst("10", "Ten"), bad, inst("11", "Eleven"))
	_, err := Run(t.Context(), s, o)
	var many *TooManyFaults
	if !errors.As(err, &many) || many.Faults != 1 {
		t.Errorf("without tolerance: %v", err)
	}
	o.Tolerance = -1
	if sum := runImport(t, s, o); sum.Rejected != 1 || sum.Created != 2 {
		t.Errorf("with any tolerance: %+v", sum)
	}
}

// TestDayOfImport imports the same register on two days: what it says is reported on
// the day of the newest import, also where nothing in it has changed.
func TestDayOfImport(t *testing.T) {
	present := now
	defer func() { now = present }()
	s := mem.New()
	importedOn := func(day string, again bool) (collab.EDTF, int64) {
		at, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		now = func() time.Time { return at }
		o := register(stamped(inst("1", "Alpha"), "2024"))
		o.Again = again
		version := runImport(t, s, o).Version
		claims, err := s.Claims(t.Context(), []collab.ID{collab.EntityID(o.Format.Source.Key)}, collab.Selection{})
		if err != nil {
			t.Fatal(err)
		}
		return collab.ImportedDay(claims[0].Texts), version
	}
	for i, c := range []struct {
		day     string
		version int64
	}{{"2026-11-27", 1}, {"2026-11-27", 1}, {"2026-11-28", 2}} {
		if day, version := importedOn(c.day, i > 0); string(day) != c.day || version != c.version {
			t.Errorf("import %d: reported on %s at version %d, want %s at %d", i+1, day, version, c.day, c.version)
		}
	}
}

// TestResume cuts an import off before each of its writes, and resumes it: the
// graph and the counts must be those of an import in one go.
func TestResume(t *testing.T) {
	var rows []any
	for n := range 23 {
		number := fmt.Sprint(n)
		switch n % 5 {
		case 3:
			rows = append(rows, record.Fault{File: "file", Line: n, Reason: "bad"})
		case 4:
			rows = append(rows, partOf(inst(number, "Name "+number), fmt.Sprint((n*7)%30)))
		default:
			rows = append(rows, stamped(inst(number, "Name "+number), "2024"))
		}
	}
	options := func() Options {
		o := register(rows...)
		o.Batch, o.Tolerance = 4, -1
		return o
	}
	whole := mem.New()
	want := runImport(t, whole, options())
	const writes = 10 // the turn, the first note, six pages, the last note, the turn's end
	for cut := range writes {
		s := &cutOff{Store: mem.New(), left: cut}
		if _, err := Run(t.Context(), s, options()); err == nil {
			t.Fatalf("cut %d: the import was not cut off", cut)
		}
		got := runImport(t, s.Store, options())
		if cut == writes-1 { // all was done but to give the turn back
			if !got.Known {
				t.Errorf("cut %d: %+v", cut, got)
			}
			continue
		}
		got.Resumed = 0
		if got != want {
			t.Errorf("cut %d:\n got %+v\nwant %+v", cut, got, want)
		}
		if a, b := contents(t, s.Store), contents(t, whole); !slices.Equal(a, b) {
			t.Errorf("cut %d: %d statements, %d in one go", cut, len(a), len(b))
		}
	}
}

// cutOff is a store that is gone after some writes.
type cutOff struct {
	store.Store
	left int
}

func (s *cutOff) Apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	if s.left == 0 {
		return store.Receipt{}, collab.Errorf(collab.StoreUnavailable, "gone")
	}
	s.left--
	return s.Store.Apply(ctx, b)
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

func TestAWholeIsOnlyWholeWithoutBadRows(t *testing.T) {
	s := mem.New()
	runImport(t, s, register(inst("1", "Alpha"), inst("2", "Beta")))
	before := contents(t, s)
	o := register(inst("1", "Alpha"), record.Fault{File: "file", Line: 2, Reason: "bad"})
	o.Complete, o.Tolerance = true, 5
	var incomplete *Incomplete
	if _, err := Run(t.Context(), s, o); !errors.As(err, &incomplete) {
		t.Errorf("with a bad row: %v", err)
	}
	o = register(inst("1", "Alpha"))
	damaged := errors.New("cut off")
	o.Complete, o.Whole = true, func() error { return damaged }
	for range 2 { // it is not taken for done
		if _, err := Run(t.Context(), s, o); !errors.Is(err, damaged) {
			t.Errorf("with a damaged file: %v", err)
		}
	}
	if after := contents(t, s); !slices.Equal(before, after) {
		t.Errorf("%d statements before, %d after", len(before), len(after))
	}
}

func TestAMentionHidesNoRecord(t *testing.T) {
	s := mem.New()
	id := other(t, s, "A", "LT", "domain", "a.lt")
	lab, own := partOf(inst("1", "Lab"), "2"), testRecord{inst("2", "A")}.known("domain", "a.lt")
	runImport(t, s, register(lab, own.Record))
	if got := parents(t, s, key("reg:1")); !slices.Equal(got, []collab.ID{id}) {
		t.Errorf("the parent is %v, want %s", got, id)
	}
}

func TestWhatAWholeTookBackComesBack(t *testing.T) {
	s := mem.New()
	whole := func(rows ...any) Options {
		o := register(rows...)
		o.Complete = true
		return o
	}
	one := stamped(partOf(inst("1", "Alpha"), "9"), "2024")
	runImport(t, s, register(one))
	if got := runImport(t, s, whole(inst("2", "Beta"))); got.Waiting != 0 {
		t.Errorf("what was taken back still waits: %+v", got)
	}
	var incomplete *Incomplete
	if _, err := Run(t.Context(), s, whole()); !errors.As(err, &incomplete) {
		t.Errorf("a whole without a record: %v", err)
	}
	runImport(t, s, register(inst("9", "Parent")))
	if got := parents(t, s, key("reg:1")); len(got) != 0 {
		t.Errorf("a link of a record that was taken back: %v", got)
	}
	if got := runImport(t, s, register(one, inst("3", "Gamma"))); got.Created != 2 {
		t.Errorf("the record comes back: %+v", got)
	}
	if got := nameOf(t, s, key("reg:1")); got != "Alpha" {
		t.Errorf("1 is called %q", got)
	}
}

func TestImportsTakeTurns(t *testing.T) {
	s := mem.New()
	o := register(inst("1", "Alpha"), inst("2", "Beta"), inst("3", "Gamma"))
	o.Batch = 1
	began := false
	o.OnProgress = func(Summary) {
		if !began {
			began = true
			runImport(t, s, register(inst("7", "Seven")))
		}
	}
	_, err := Run(t.Context(), s, o)
	if collab.CodeOf(err) != collab.ConflictCode || !errors.Is(err, store.ErrOvertaken) {
		t.Fatalf("the import that was overtaken: %v", err)
	}
	// The other one has written since, so nothing of this one is taken for done.
	if sum := runImport(t, s, o); sum.Created != 2 || sum.Unchanged != 1 || sum.Resumed != 0 {
		t.Errorf("run again: %+v", sum)
	}
}

// TestALeaseThatIsFreeAgainIsTakenBack: something short beside an import, as the
// loading of the curated set when a server starts, does not stop it, and nobody is
// made twice.
func TestALeaseThatIsFreeAgainIsTakenBack(t *testing.T) {
	s := mem.New()
	utcn := inst("03r8nwp71", "Technical University of Cluj-Napoca")
	utcn.Entities[0].Known[0].Scheme = "ror"
	utcn.Claims[1].(*collab.Identifier).Scheme = "ror"
	o := register(inst("1", "Alpha"), utcn, inst("3", "Gamma"))
	o.Batch = 1
	// The set is loaded after the import has looked for the record's institution, and
	// before it writes: the moment in which both would make it.
	beside := &besideStore{Store: s, at: "03r8nwp71", do: func() { load(t, s) }}
	sum, err := Run(t.Context(), beside, o)
	if err != nil || sum.Created+sum.Changed+sum.Unchanged != 3 || !beside.done {
		t.Fatalf("%+v, %v, loaded %v", sum, err, beside.done)
	}
	got, err := s.Holders(t.Context(), []store.Key{{Class: collab.ClassIdentifier, Label: "ror", Match: "03r8nwp71"}})
	if err != nil || len(got[0]) != 1 {
		t.Errorf("the university is %v, %v", got, err)
	}
}

// besideStore is a store beside which something is done once, when the holders of an
// identifier have been looked up.
type besideStore struct {
	store.Store
	at   string
	do   func()
	done bool
}

func (s *besideStore) Holders(ctx context.Context, keys []store.Key) ([][]collab.ID, error) {
	found, err := s.Store.Holders(ctx, keys)
	if !s.done && slices.ContainsFunc(keys, func(k store.Key) bool { return k.Match == s.at }) {
		s.done = true
		s.do()
	}
	return found, err
}

// TestInterruptedAndOvertaken: files A are cut off, files B of the same source are
// imported, files A again: what is in force is what A says, and nothing of B.
func TestInterruptedAndOvertaken(t *testing.T) {
	files := func(mark string) Options {
		var rows []any
		for n := range 4 {
			rows = append(rows, inst(fmt.Sprint(n), fmt.Sprint(mark, n)))
		}
		o := register(rows...)
		o.Batch = 1
		return o
	}
	for cut := 2; cut < 6; cut++ { // after the lease and the first note
		s := mem.New()
		if _, err := Run(t.Context(), &cutOff{Store: s, left: cut}, files("A")); err == nil {
			t.Fatalf("cut %d: not cut off", cut)
		}
		runImport(t, s, files("B"))
		runImport(t, s, files("A"))
		for n := range 4 {
			said, err := s.Claims(t.Context(), []collab.ID{key(fmt.Sprint("reg:", n))}, collab.Selection{})
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, c := range said[0].Names {
				names = append(names, c.Value)
			}
			if want := []string{fmt.Sprint("A", n)}; !slices.Equal(names, want) {
				t.Errorf("cut %d: %d is called %v, want %v", cut, n, names, want)
			}
		}
		if again := runImport(t, s, files("B")); again.Known || again.Changed != 4 {
			t.Errorf("cut %d: B after A: %+v", cut, again)
		}
	}
}

// small is a store that takes only so many statements at once.
type small struct {
	store.Store
	most, refused int
}

func (s *small) Apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	if len(b.Assert) > s.most {
		s.refused++
		return store.Receipt{}, collab.Errorf(collab.TooCostly, "too many at once")
	}
	return s.Store.Apply(ctx, b)
}

func TestAStoreThatTakesLittleAtOnce(t *testing.T) {
	var rows []any
	for n := range 64 {
		rows = append(rows, inst(fmt.Sprint(n), fmt.Sprint("Name ", n)))
	}
	s := &small{Store: mem.New(), most: 20}
	o := register(rows...)
	o.Batch = 32
	if sum := runImport(t, s, o); sum.Created != 64 || s.refused != 2 {
		t.Errorf("%+v, %d batches refused", sum, s.refused)
	}
}

func TestForgetRetractsExactlyOneSource(t *testing.T) {
	s := mem.New()
	id := other(t, s, "A", "LT", "wikidata", "Q1")
	before := contents(t, s)
	o := func() Options {
		return register(testRecord{partOf(inst("1", "Alpha"), "9")}.known("wikidata", "Q1").Record, inst("2", "Beta"))
	}
	runImport(t, s, o())
	if got := nameOf(t, s, id); got != "A" {
		t.Errorf("the entity is called %q", got)
	}
	list, err := Sources(t.Context(), s)
	if err != nil || len(list) != 2 || list[0].Name != "A register" || len(list[0].Imports) != 1 || list[0].Imports[0].Summary.Created != 2 {
		t.Errorf("sources %+v, %v", list, err)
	}
	gone, err := Forget(t.Context(), s, key("doc:register"), nil)
	if err != nil || gone.Retracted != list[0].Statements {
		t.Errorf("forgotten %+v, %v; it had %d", gone, err, list[0].Statements)
	}
	if after := contents(t, s); !slices.Equal(before, after) {
		t.Errorf("%d statements before, %d after", len(before), len(after))
	}
	page, err := s.Find(t.Context(), store.Find{Where: store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}}, Total: true})
	if err != nil || page.Total != 1 || page.Records[0].ID != id {
		t.Errorf("institutions left: %+v, %v", page, err)
	}
	if list, err = Sources(t.Context(), s); err != nil || len(list) != 1 {
		t.Errorf("sources %+v, %v", list, err)
	}
	if again := runImport(t, s, o()); again.Created != 2 || again.Waiting != 1 || again.Resumed != 0 {
		t.Errorf("imported after it was forgotten: %+v", again)
	}
}

func TestDryRunWritesNothing(t *testing.T) {
	s := mem.New()
	o := register(inst("1", "Alpha"), record.Fault{File: "file", Line: 2, Reason: "bad"})
	o.DryRun, o.Tolerance = true, 5
	if sum := runImport(t, s, o); sum.Read != 2 || sum.Rejected != 1 {
		t.Errorf("%+v", sum)
	}
	if got := contents(t, s); len(got) != 0 {
		t.Errorf("%d statements", len(got))
	}
	if notes, err := s.NotesUnder(t.Context(), "", ""); err != nil || len(notes) != 0 {
		t.Errorf("notes %v, %v", notes, err)
	}
}
