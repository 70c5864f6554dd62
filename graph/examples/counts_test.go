package examples_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"liaison/data"
	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// today is the day of all requests of these tests.
const today = "2026-11-27"

// TestCountsAreThoseOfANaiveReading holds networkSeries and quality, asked of SQLite, to
// what straight loops over the statements count: on the whole curated set and on small
// random graphs, where the naive store is asked as well.
func TestCountsAreThoseOfANaiveReading(t *testing.T) {
	t.Run("curated", func(t *testing.T) {
		compareCurated(t, serve(t, openSQLite(t), data.Curated))
	})
	for seed := range uint64(12) {
		t.Run(fmt.Sprint("random ", seed), func(t *testing.T) {
			compareRandom(t, seed, openSQLite(t), mem.New())
		})
	}
}

// TestCountsOnNeo4j does the same on Neo4j.
func TestCountsOnNeo4j(t *testing.T) {
	t.Run("curated", func(t *testing.T) {
		compareCurated(t, serve(t, openNeo4j(t), data.Curated))
	})
	for seed := range uint64(3) {
		t.Run(fmt.Sprint("random ", seed), func(t *testing.T) {
			compareRandom(t, seed, openNeo4j(t))
		})
	}
}

// compareCurated asks of the whole curated set.
func compareCurated(t *testing.T, s served) {
	b, err := importer.Curated(data.Curated)
	if err != nil {
		t.Fatal(err)
	}
	r := newReading(b)
	id := collab.EntityID
	eut, leru, graz := id("alliance:eut-plus"), id("alliance:leru"), id("inst:university-of-graz")
	for name, q := range map[string]counts{
		"all":                   {from: "2018-12-31", to: "2024-12-31", step: 12},
		"all by half a year":    {from: "2019-06-30", to: "2021-06-30", step: 6},
		"by month":              {from: "2020-01-31", to: "2020-12-31", step: 1},
		"an alliance":           {of: []collab.ID{eut}, from: "2017-12-31", to: "2025-12-31", step: 12},
		"an alliance by month":  {of: []collab.ID{leru}, from: "2023-06-01", to: "2024-06-01", step: 1},
		"an institution":        {of: []collab.ID{graz}, from: "1999-12-31", to: "2025-12-31", step: 24},
		"two alliances":         {of: []collab.ID{eut, leru}, from: "2018-01-01", to: "2024-01-01", step: 12},
		"of Germany":            {countries: []string{"DE"}, from: "2017-01-01", to: "2025-01-01", step: 24},
		"LERU in Germany":       {of: []collab.ID{leru}, countries: []string{"DE"}, from: "2000-01-01", to: "2025-01-01", step: 60},
		"through alliances":     {ties: selects{via: []string{"ALLIANCE"}}, from: "2019-01-01", to: "2024-01-01", step: 60},
		"as coordinators":       {ties: selects{roles: []string{"COORDINATOR"}}, from: "2019-01-01", to: "2024-01-01", step: 30},
		"without planned times": {ties: selects{modality: []collab.Modality{collab.Actual}}, from: "2020-12-31", to: "2024-12-31", step: 48},
		"as stated":             {ties: selects{confidence: []collab.Confidence{collab.Stated}}, from: "2020-12-31", to: "2024-12-31", step: 48},
	} {
		t.Run(name, func(t *testing.T) { s.compareSeries(t, r, q) })
	}
	for name, q := range map[string]counts{
		"quality":                    {},
		"quality of Romania":         {countries: []string{"RO"}},
		"quality of two things":      {ids: []collab.ID{eut, graz}},
		"quality since 2020":         {day: "2020-01-01"},
		"quality by a newest report": {day: "2024-09-06"},
	} {
		t.Run(name, func(t *testing.T) { s.compareQuality(t, r, q) })
	}
}

// counts is a question of both kinds; nil and "" ask for all.
type counts struct {
	of, ids   []collab.ID
	countries []string
	ties      selects
	from, to  string
	step      int
	day       string // before which a report counts as old
	version   int64  // as the graph was known then; 0: now
}

// passes is the filter of entities that the question has.
func (q counts) passes(r *reading) func(collab.ID) bool {
	return func(id collab.ID) bool {
		return (q.ids == nil || slices.Contains(q.ids, id)) && (q.countries == nil || slices.Contains(q.countries, r.country(id, 5)))
	}
}

// filter is the same filter in the words of the API, nil for all.
func (q counts) filter() map[string]any {
	out := map[string]any{}
	if q.ids != nil {
		out["ids"] = q.ids
	}
	if q.countries != nil {
		out["countries"] = q.countries
	}
	if q.version != 0 {
		out["asKnownAt"] = q.version
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// input is the filter of ties in the words of the API.
func (f selects) input() map[string]any {
	out := map[string]any{}
	if f.via != nil {
		out["via"] = f.via
	}
	if f.roles != nil {
		out["roles"] = f.roles
	}
	if f.sources != nil {
		out["sources"] = f.sources
	}
	if f.confidence != nil {
		out["confidence"] = f.confidence
	}
	if f.modality != nil {
		out["modality"] = f.modality
	}
	return out
}

// days are those of a series: a month has no day after its last.
func (q counts) days(t *testing.T) (out []collab.Day) {
	from, to := parseDay(t, q.from), parseDay(t, q.to)
	var year, month, day int
	if _, err := fmt.Sscanf(q.from, "%d-%d-%d", &year, &month, &day); err != nil {
		t.Fatal(err)
	}
	for n := 0; ; n += q.step {
		months := month - 1 + n
		y, m := year+months/12, months%12+1
		last := 31
		for _, err := collab.ParseDay(fmt.Sprintf("%04d-%02d-%02d", y, m, last)); err != nil; _, err = collab.ParseDay(fmt.Sprintf("%04d-%02d-%02d", y, m, last)) {
			last--
		}
		next := parseDay(t, fmt.Sprintf("%04d-%02d-%02d", y, m, min(day, last)))
		if next > to || next < from {
			return out
		}
		out = append(out, next)
	}
}

func parseDay(t *testing.T, s string) collab.Day {
	t.Helper()
	d, err := collab.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (s served) compareSeries(t *testing.T, r *reading, q counts) {
	t.Helper()
	var answer struct {
		NetworkSeries []point
	}
	ties := q.ties.input()
	if q.version != 0 {
		ties["asKnownAt"] = q.version
	}
	s.read(t, `query($of: [ID!], $filter: EntityFilter, $ties: TieFilter, $from: Date!, $to: Date!, $step: Int) {
		networkSeries(of: $of, filter: $filter, ties: $ties, from: $from, to: $to, stepMonths: $step) { day institutions ties density gained lost firstReported } }`,
		map[string]any{"of": q.of, "filter": q.filter(), "ties": ties, "from": q.from, "to": q.to, "step": q.step}, &answer)
	want := r.series(seriesQuestion{of: q.of, passes: q.passes(r), ties: q.ties, days: q.days(t)})
	if len(answer.NetworkSeries) != len(want) || len(want) == 0 {
		t.Fatalf("%d days, want %d", len(answer.NetworkSeries), len(want))
	}
	for i, got := range answer.NetworkSeries {
		if math.Abs(got.Density-want[i].Density) < 1e-12 {
			got.Density = want[i].Density
		}
		if got != want[i] {
			t.Errorf("answered %+v\n counted %+v", got, want[i])
		}
	}
}

func (s served) compareQuality(t *testing.T, r *reading, q counts) {
	t.Helper()
	var answer struct {
		Quality struct {
			Findings []struct {
				Rule, Text string
				Count      int
			}
		}
	}
	vars := map[string]any{"filter": q.filter()}
	old := parseDay(t, today[:3]+"4"+today[4:])
	if q.day != "" {
		vars["day"], old = q.day, parseDay(t, q.day)
	}
	s.read(t, `query($filter: EntityFilter, $day: Date) { quality(filter: $filter, day: $day) { findings { rule text count } } }`, vars, &answer)
	var got []finding
	for _, f := range answer.Quality.Findings {
		about := f.Text
		for _, rest := range []string{" of which", " with", " whose", " that", ":"} {
			about, _, _ = strings.Cut(about, rest)
		}
		got = append(got, finding{f.Rule, about, f.Count})
	}
	want := r.quality(q.passes(r), old, parseDay(t, today))
	for _, f := range want {
		if !slices.Contains(got, f) {
			t.Errorf("counted %v, which is not among the findings", f)
		}
	}
	for _, f := range got {
		if !slices.Contains(want, f) {
			t.Errorf("answered %v, which the statements do not show", f)
		}
	}
}

// read asks and reads the data of an answer that must have no error.
func (s served) read(t *testing.T, query string, vars map[string]any, data any) {
	t.Helper()
	answer := struct {
		Data   any
		Errors []struct{ Message string }
	}{Data: data}
	body := s.ask(t, question{query: query, vars: vars})
	if err := json.Unmarshal(body, &answer); err != nil || len(answer.Errors) > 0 {
		t.Fatalf("%v: %s", err, body)
	}
}

// compareRandom writes one random graph into each store, takes some of it back, and asks
// of it.
func compareRandom(t *testing.T, seed uint64, stores ...store.Store) {
	rnd := rand.New(rand.NewPCG(seed, 14))
	b := randomStatements(rnd)
	var retract []collab.ID
	for _, c := range b.Assert {
		if rnd.IntN(12) == 0 {
			retract = append(retract, collab.ClaimID(completed(c), 1))
		}
	}
	first, now := newReading(b), newReading(b, retract...)
	first.lives = now.lives // what has no statement left is in no list, whatever the version
	some := []collab.ID{collab.EntityID("alliance:0"), collab.EntityID("inst:1")}
	for _, st := range stores {
		for _, write := range []store.Batch{b, {Retract: retract, Reason: "taken back"}} {
			if _, err := st.Apply(t.Context(), write); err != nil {
				t.Fatal(err)
			}
		}
		s := handler(st)
		for _, q := range []counts{
			{}, {of: some[:1]}, {of: some[1:]}, {of: some}, {of: []collab.ID{collab.EntityID("project:0"), collab.EntityID("lab:0")}},
			{ids: keysOf("inst:", 5)}, {of: some, ids: keysOf("inst:", 4)},
			{ties: selects{via: []string{"PROJECT", "COOPERATION"}}}, {ties: selects{roles: []string{"COORDINATOR", ""}}},
			{of: some, ties: selects{sources: []collab.ID{collab.EntityID("doc:page"), collab.EntityID("doc:list")}}},
			{ties: selects{modality: []collab.Modality{collab.Planned, collab.Actual}}},
			{version: 1}, {version: 1, of: some},
		} {
			r := now
			if q.version != 0 {
				r = first
			}
			for _, q.step = range []int{12, 7, 1} {
				q.from, q.to = "2017-12-31", "2023-12-31"
				if q.step == 1 {
					q.from, q.to = "2019-01-31", "2020-06-30"
				}
				s.compareSeries(t, r, q)
			}
			if q.of == nil {
				s.compareQuality(t, r, counts{ids: q.ids, day: "2020-06-01", version: q.version})
			}
		}
	}
}

// keysOf are the first n entities of a kind of key.
func keysOf(prefix string, n int) (out []collab.ID) {
	for i := range n {
		out = append(out, collab.EntityID(fmt.Sprint(prefix, i)))
	}
	return out
}

// completed is a statement with what a store adds where a batch leaves it out.
func completed(c collab.Claim) collab.Claim {
	c = collab.Clone(c)
	if s := c.Base(); s.Modality == "" {
		s.Modality = collab.Actual
	}
	return c
}
