package text_test

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"liaison/internal/extradata"
	"liaison/internal/text"
)

// These benchmarks search the names of all ROR records, which are an optional extra.

// corpus has names, each with the number of the record that has it.
type corpus struct {
	names  []string
	owner  []int32
	labels []label
}

// label is a name that is not English, to be found again.
type label struct {
	value, language string
	owner           int32
}

func registry(b *testing.B) corpus {
	b.Helper()
	old := extradata.Path(b, "data", "ror-v1-legacy", "v1-only.ndjson.gz")
	now, err := filepath.Glob(filepath.Join(extradata.Path(b, "data", "ror-v2"), "*.ndjson.gz"))
	if err != nil {
		b.Fatal(err)
	}
	slices.Sort(now) // the base, then the releases: the later record counts
	records := map[string][]label{}
	for _, path := range append([]string{old}, now...) {
		readRecords(b, path, records)
	}
	var c corpus
	ids := make([]string, 0, len(records))
	for id := range records {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for i, id := range ids {
		for _, n := range records[id] {
			c.names, c.owner = append(c.names, n.value), append(c.owner, int32(i))
			if n.language != "" && n.language != "en" {
				c.labels = append(c.labels, label{n.value, n.language, int32(i)})
			}
		}
	}
	return c
}

// readRecords puts the names of a file of records in either schema; those that
// are labels have their language.
func readRecords(b *testing.B, path string, records map[string][]label) {
	b.Helper()
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		var r struct {
			ID    string
			Names []struct {
				Value, Lang string
				Types       []string
			}
			Name              string
			Aliases, Acronyms []string
			Labels            []struct{ Label, ISO639 string }
		}
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			b.Fatalf("%s: %v", path, err)
		}
		var names []label
		for _, n := range r.Names {
			if !slices.Contains(n.Types, "label") {
				n.Lang = ""
			}
			names = append(names, label{value: n.Value, language: n.Lang})
		}
		if r.Name != "" {
			for _, n := range slices.Concat([]string{r.Name}, r.Aliases, r.Acronyms) {
				names = append(names, label{value: n})
			}
			for _, l := range r.Labels {
				names = append(names, label{value: l.Label, language: l.ISO639})
			}
		}
		records[r.ID] = names
	}
	if err := lines.Err(); err != nil {
		b.Fatal(err)
	}
}

// owners returns the records found, the best first.
func (c corpus) owners(found []text.Hit) []int32 {
	var out []int32
	for _, m := range found {
		if o := c.owner[m.Name]; !slices.Contains(out, o) {
			out = append(out, o)
		}
		if len(out) == 5 {
			break
		}
	}
	return out
}

// BenchmarkMultilingual asks for every label that is not English, as it is and
// with one typo, and reports how often its record, or one that has that very
// name, is found first and among the first five.
func BenchmarkMultilingual(b *testing.B) {
	c := registry(b)
	x := text.NewIndex(c.names)
	f := text.NewFinder(x, text.NewIndex(nil), nil)
	sharers := map[string][]int32{}
	for i, n := range c.names {
		folded := text.Fold(n)
		sharers[folded] = append(sharers[folded], c.owner[i])
	}
	for _, typo := range []bool{false, true} {
		name := "as written"
		if typo {
			name = "one typo, 8 letters or more"
		}
		b.Run(name, func(b *testing.B) {
			for range b.N {
				c.ask(b, f, sharers, typo)
			}
		})
	}
}

func (c corpus) ask(b *testing.B, f *text.Finder, sharers map[string][]int32, typo bool) {
	random := rand.New(rand.NewPCG(5, 2026))
	var asked, first, five int
	var took []time.Duration
	missed := map[string]int{}
	for _, l := range c.labels {
		query := l.value
		if typo {
			if letters(query) < 8 {
				continue
			}
			query = mistype(query, random)
		}
		asked++
		start := time.Now()
		found := c.owners(f.Find(query, 1_000, nil))
		took = append(took, time.Since(start))
		right := sharers[text.Fold(l.value)]
		switch at := slices.IndexFunc(found, func(o int32) bool { return slices.Contains(right, o) }); {
		case at == 0:
			first++
			five++
		case at > 0:
			five++
			missed[l.language+" first"]++
		default:
			missed[l.language]++
			if os.Getenv("LIAISON_BENCH_MISSES") != "" {
				fmt.Printf("missed: %s: %q asked as %q\n", l.language, l.value, query)
			}
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(asked), "labels")
	b.ReportMetric(100*float64(first)/float64(asked), "%first")
	b.ReportMetric(100*float64(five)/float64(asked), "%five")
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms/median")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "ms/p99")
	languages := make([]string, 0, len(missed))
	for l := range missed {
		languages = append(languages, l)
	}
	slices.SortFunc(languages, func(a, b string) int { return cmp.Or(cmp.Compare(missed[b], missed[a]), cmp.Compare(a, b)) })
	for _, l := range languages[:min(8, len(languages))] {
		b.Logf("not in the first five, or where it says so not first: %s %d", l, missed[l])
	}
}

// BenchmarkIndex builds the index of the registry's names.
func BenchmarkIndex(b *testing.B) {
	c := registry(b)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var x *text.Index
	for b.Loop() {
		x = text.NewIndex(c.names)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(x.Len()), "names")
	b.ReportMetric(float64(int64(after.HeapAlloc)-int64(before.HeapAlloc))/1e6, "MB")
	runtime.KeepAlive(c)
	runtime.KeepAlive(x)
}

// BenchmarkFind asks what people type.
func BenchmarkFind(b *testing.B) {
	c := registry(b)
	f := text.NewFinder(text.NewIndex(c.names), text.NewIndex(nil), nil)
	for _, query := range []string{
		"u", "university", "university of technology", "ktu", "kaunas universty of technolgy", "Beograd",
		"national institute of science and technology of the", "北京大学", strings.Repeat("university of technology and ", 60),
	} {
		name := query
		if len(name) > 40 {
			name = name[:40] + "…"
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				f.Find(query, 1_000, nil)
			}
		})
	}
}
