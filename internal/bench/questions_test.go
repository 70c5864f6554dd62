package bench

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/query"
	"liaison/internal/server"
	"liaison/internal/store"
)

// BenchmarkQuestions prints what the network questions take over HTTP at one
// connection, on the database that LIAISON_BENCH_DB names.
func BenchmarkQuestions(b *testing.B) {
	_, s := databaseOf(b)
	g := buildTimes(b, s)
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	h := server.Handler(server.Options{Graph: &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), Log: quiet}, Log: quiet})
	web := httptest.NewServer(h)
	defer web.Close()
	a := asker{b, web.URL + "/graphql", hubs(g)}
	fmt.Println("\n| question | first ms | p50 ms | p99 ms | asked | answer KB |\n|---|---|---|---|---|---|")
	for _, q := range questions {
		if some := os.Getenv("LIAISON_BENCH_ONLY"); some != "" && !strings.Contains(q.name, some) {
			continue
		}
		a.measure(q)
	}
}

// buildTimes prints how long the graph in memory takes to build, and its size.
func buildTimes(b *testing.B, s store.Reader) *live.EntityGraph {
	ctx := context.Background()
	version, err := s.Version(ctx)
	if err != nil {
		b.Fatal(err)
	}
	var took []time.Duration
	var before, after runtime.MemStats
	var held struct{ graph *live.EntityGraph }
	for range 3 {
		held.graph = nil // so that the memory before is measured without the last one
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		if held.graph, err = live.New(s, 0).Graph(ctx, version); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	slices.Sort(took)
	g := held.graph
	fmt.Printf("graph in memory: %d entities, %d relations, built in %.2f s (median of 3), %d MB\n", g.Len(), g.Arcs(), took[1].Seconds(), (after.HeapAlloc-before.HeapAlloc)>>20)
	return g
}

// hubs returns the institutions, those with the most relations first.
func hubs(g *live.EntityGraph) (out []collab.ID) {
	var list []live.Node
	for v := range live.Node(g.Len()) {
		if g.Kind(v) == collab.KindInstitution {
			list = append(list, v)
		}
	}
	slices.SortFunc(list, func(a, b live.Node) int {
		return cmp.Or(cmp.Compare(len(g.Out(b)), len(g.Out(a))), cmp.Compare(g.Rank(a), g.Rank(b)))
	})
	for _, v := range list {
		out = append(out, g.ID(v))
	}
	return out
}

type question struct {
	name, asked, text string
	times             int
	variables         func(i int, r *rand.Rand, hubs []collab.ID) map[string]any
}

// active is how many institutions, those with the most relations, a random one is drawn
// from: those with a project.
const active = 100_000

func theHub(_ int, _ *rand.Rand, hubs []collab.ID) map[string]any {
	return map[string]any{"a": hubs[0], "b": hubs[1]}
}

func someHub(i int, _ *rand.Rand, hubs []collab.ID) map[string]any {
	return map[string]any{"a": hubs[(1000+i)%len(hubs)]}
}

func anyPair(_ int, r *rand.Rand, hubs []collab.ID) map[string]any {
	n := min(active, len(hubs))
	return map[string]any{"a": hubs[r.IntN(n)], "b": hubs[r.IntN(n)]}
}

// someText returns what somebody may have typed of a generated name, misspelt or not.
func someText(_ int, r *rand.Rand, _ []collab.ID) map[string]any {
	texts := []string{"zum", "riven inst", "institute of photonics", "univ", "tokurgan institut", "polytechnc leiden", "varna", "institute hydrology", "intsitute of immunology", "zuto"}
	return map[string]any{"t": texts[r.IntN(len(texts))]}
}

const measuresOf = `{nodes{entity{id name} %s degree strength pageRank betweenness closeness component community} links{source target weight} modularity density components communities{id size} cut{reason at}}}`

var questions = []question{
	{"nothing: what HTTP and GraphQL take", "", `{__typename}`, 500, anyPair},
	{"shortest path, any pair", "0.5, p99 5", `query($a:ID!,$b:ID!){paths(from:$a,to:$b,limit:1){paths{length} cut{at}}}`, 1000, anyPair},
	{"20 paths with sentences", "", `query($a:ID!,$b:ID!){paths(from:$a,to:$b){paths{length text} cut{at}}}`, 100, anyPair},
	{"partners of the largest hub", "10", `query($a:ID!){node(id:$a){...on Institution{partners(first:20){totalCount edges{weight node{name}}}}}}`, 50, theHub},
	{"partners of any", "", `query($a:ID!){node(id:$a){...on Institution{partners(first:20){totalCount edges{weight node{name} ties(first:3){kind through{id}}}}}}}`, 200, anyPair},
	{"common partners of two hubs", "5", `query($a:ID!,$b:ID!){commonPartners(of:[$a,$b],first:20){totalCount edges{weight node{name} parts{weight}}}}`, 50, theHub},
	{"compare two hubs", "", `query($a:ID!,$b:ID!){compare(a:$a,b:$b){jaccard shared{kind through{id}} common(first:10){totalCount} onlyA(first:10){totalCount} onlyB{totalCount}}}`, 30, theHub},
	{"change over six years, hub", "50", `query($a:ID!){networkChange(of:[$a],from:"2015-01-01",to:"2021-01-01"){totalCount edges{kind before after node{name} causes{id}}}}`, 30, theHub},
	{"ego network, 300 nodes, all measures", "30", fmt.Sprintf(`query($a:ID!){network(input:{focus:[$a]})`+measuresOf, ""), 40, someHub},
	{"ego network with layout", "", fmt.Sprintf(`query($a:ID!){network(input:{focus:[$a],layout:true})`+measuresOf, "x y"), 40, someHub},
	{"the same networks again", "", fmt.Sprintf(`query($a:ID!){network(input:{focus:[$a],layout:true})`+measuresOf, "x y"), 40, someHub},
	{"whole network, degree", "", `{network(input:{}){nodes{entity{name} degree strength} components density}}`, 5, theHub},
	{"whole network, all measures", "", fmt.Sprintf(`{network(input:{})`+measuresOf, ""), 5, theHub},
	{"search as one types", "p99 20", `query($t:String!){search(text:$t,first:10){edges{score reason matchedName{value} node{... on Institution{country}}}}}`, 300, someText},
	{"recommend", "", `query($a:ID!){recommendPartners(for:$a,first:10){edges{score node{name} reasons{text contribution}}}}`, 40, someHub},
}

type asker struct {
	b    *testing.B
	url  string
	hubs []collab.ID
}

func (a asker) measure(q question) {
	r := rand.New(rand.NewPCG(7, 7))
	first, size := a.ask(q.text, q.variables(-1, r, a.hubs))
	took := make([]time.Duration, q.times)
	for i := range took {
		took[i], _ = a.ask(q.text, q.variables(i, r, a.hubs))
	}
	slices.Sort(took)
	ms := func(d time.Duration) float64 { return float64(d) / 1e6 }
	fmt.Printf("| %s | %.2f | %.2f | %.2f | %s | %d |\n", q.name, ms(first), ms(took[len(took)/2]), ms(took[len(took)*99/100]), q.asked, size>>10)
}

func (a asker) ask(text string, variables map[string]any) (time.Duration, int) {
	body, err := json.Marshal(map[string]any{"query": text, "variables": variables})
	if err != nil {
		a.b.Fatal(err)
	}
	start := time.Now()
	response, err := http.Post(a.url, "application/json", bytes.NewReader(body))
	if err != nil {
		a.b.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	took := time.Since(start)
	if err != nil || strings.Contains(string(answer), `"errors"`) {
		a.b.Fatalf("%s: %v %.300s", text, err, answer)
	}
	return took, len(answer)
}
