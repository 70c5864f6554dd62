package network

import (
	"liaison/internal/network/networktest"
	"math"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
)

func backtest(t *testing.T, train, test *Graph, options BacktestOptions) *Backtested {
	t.Helper()
	report, err := Backtest(t.Context(), train, test, Projects, Attributes{}, options)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// 1 works with 0 and 2, who find each other, while the newcomer 4 finds 3. For 0
// and for 2, the other has a common partner, and 3 and 4 have nothing; for 4, 1 is
// the most popular; for 3 too.
func TestBacktestByHand(t *testing.T) {
	train := New(5, []Link{{0, 1, 1}, {1, 2, 1}})
	report := backtest(t, train, New(5, []Link{{0, 2, 1}, {3, 4, 1}}), BacktestOptions{})
	if report.Links != 2 || report.Gained != 4 {
		t.Errorf("%d links, %d nodes", report.Links, report.Gained)
	}
	type figures = map[string]BacktestMethod
	want := []struct {
		name  string
		nodes int
		figures
	}{
		// A list of ten has all candidates, so that each node has its one right answer
		// among ten.
		{"all", 4, figures{"Liaison": {"", 0.5, 0.1, 1}, "common neighbours": {"", 0.75, 0.1, 1}, "popularity": {"", 0.5, 0.1, 1}}},
		{"with partners", 2, figures{"Liaison": {"", 1, 0.1, 1}, "common neighbours": {"", 1, 0.1, 1}, "popularity": {"", 1, 0.1, 1}}},
		{"newcomers", 2, figures{"Liaison": {"", 0, 0.1, 1}, "common neighbours": {"", 0.5, 0.1, 1}, "popularity": {"", 0, 0.1, 1}}},
	}
	for i, w := range want {
		got := report.Groups[i]
		if got.Name != w.name || got.Nodes != w.nodes || math.Abs(got.Possible-0.1) > 1e-12 {
			t.Errorf("%v, want %v", got, w)
		}
		for _, m := range got.Methods {
			if f, ok := w.figures[m.Name]; ok && (m.AUC != f.AUC || math.Abs(m.Precision-f.Precision) > 1e-12 || m.HitRate != f.HitRate) {
				t.Errorf("%s: %v, want %v", w.name, m, f)
			}
		}
	}
	for _, line := range []string{"2 links appeared, and 4 nodes gained a partner.", "| with partners: 2 nodes | AUC |", "| common neighbours | 0.750 | 0.100 | 1.000 |"} {
		if !strings.Contains(report.Markdown(), line) {
			t.Errorf("%q is not in\n%s", line, report.Markdown())
		}
	}
}

// TestSlicesOfNewcomers: a part of the newcomers has the figures of its own institutions, and one
// with too few of them has none.
func TestSlicesOfNewcomers(t *testing.T) {
	train := New(5, []Link{{0, 1, 1}, {1, 2, 1}})
	report := backtest(t, train, New(5, []Link{{0, 2, 1}, {3, 4, 1}}), BacktestOptions{})
	report.Slice("even", 1, func(v int32) bool { return v%2 == 0 })
	report.Slice("odd, but three", 3, func(v int32) bool { return v%2 == 1 })
	report.Slice("with partners", 1, func(v int32) bool { return v < 3 })
	if len(report.Slices) != 1 || report.Slices[0].Nodes != 1 || report.Slices[0].Methods[0].HitRate != 1 || report.Gains(4) != 1 {
		t.Errorf("%+v", report.Slices)
	}
	if line := "| even | 1 | 1.000 | 1.000 | 1.00 |"; !strings.Contains(report.Markdown(), line) {
		t.Errorf("%q is not in\n%s", line, report.Markdown())
	}
}

// TestBacktestAgainstPairs: the figures of popularity are those counted pair by pair.
func TestBacktestAgainstPairs(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, train *Graph, m matrix, random *rand.Rand) {
		var links []Link
		for range random.IntN(20) {
			links = append(links, Link{int32(random.IntN(train.Len())), int32(random.IntN(train.Len())), 1})
		}
		test := After(train, New(train.Len(), links))
		report := backtest(t, train, test, BacktestOptions{})
		auc, nodes := 0.0, 0.0
		for v := range int32(train.Len()) {
			higher, pairs := 0.0, 0.0
			for u := range int32(train.Len()) {
				for w := range int32(train.Len()) {
					if test.Weight(v, u) == 0 || test.Weight(v, w) > 0 || m[v][w] > 0 || v == w {
						continue
					}
					pairs++
					switch a, b := train.Degree(u), train.Degree(w); {
					case a > b:
						higher++
					case a == b:
						higher += 0.5
					}
				}
			}
			if test.Degree(v) > 0 {
				nodes++
				if pairs == 0 {
					higher, pairs = 1, 2
				}
				auc += higher / pairs
			}
		}
		if got := report.Groups[0].Methods[1].AUC; nodes > 0 && math.Abs(got-auc/nodes) > 1e-12 {
			t.Errorf("%v, pair by pair %v", got, auc/nodes)
		}
	})
}

// TestAfter: what appeared is what the later graph has and the earlier one lacks.
func TestAfter(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, train *Graph, before matrix, random *rand.Rand) {
		var links []Link
		for range 20 {
			links = append(links, Link{int32(random.IntN(train.Len())), int32(random.IntN(train.Len())), 1})
		}
		later := New(train.Len(), links)
		test := After(train, later)
		for a := range int32(train.Len()) {
			for b := range int32(train.Len()) {
				want := later.Weight(a, b)
				if before[a][b] > 0 {
					want = 0
				}
				if got := test.Weight(a, b); got != want {
					t.Errorf("%d–%d weighs %v, want %v", a, b, got, want)
				}
			}
		}
	})
}

// TestBacktestIsEqualOnAnyNumberOfCores: one seed asks about the same nodes on any number
// of cores, and another seed about other nodes.
func TestBacktestIsEqualOnAnyNumberOfCores(t *testing.T) {
	train, later := project(t, generate(600, 200), "COUNT"), project(t, generate(600, 400), "COUNT")
	test := After(train, later)
	first := backtest(t, train, test, BacktestOptions{Nodes: 50, Seed: 1})
	if first.Groups[0].Nodes != 50 || first.Gained <= 50 {
		t.Fatalf("asked about %d of %d", first.Groups[0].Nodes, first.Gained)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	if got := backtest(t, train, test, BacktestOptions{Nodes: 50, Seed: 1}); !reflect.DeepEqual(got, first) {
		t.Errorf("%v on one core, %v on more", got, first)
	}
	if got := backtest(t, train, test, BacktestOptions{Nodes: 50, Seed: 2}); reflect.DeepEqual(got, first) {
		t.Error("another seed has the same figures")
	}
}

// TestBacktestOfACloselyKnitWorld: where institutions find their partners by country and
// among partners of their partners, Liaison predicts better than popularity and common
// neighbours do.
func TestBacktestOfACloselyKnitWorld(t *testing.T) {
	in := generate(2000, 1500)
	early := &Incidence{Nodes: in.Nodes, Offsets: in.Offsets[:1201], Members: in.Members[:in.Offsets[1200]]}
	train, later := project(t, early, "COUNT"), project(t, in, "COUNT")
	known := Attributes{Countries: make([]int32, in.Nodes)}
	for v := range known.Countries {
		known.Countries[v] = int32(v % 100 / 4) // the clusters of generate, four a country
	}
	report, err := Backtest(t.Context(), train, After(train, later), Projects, known, BacktestOptions{})
	if err != nil {
		t.Fatal(err)
	}
	ours := report.Groups[0].Methods[0]
	for _, m := range report.Groups[0].Methods[1:3] {
		if ours.AUC <= m.AUC || ours.Precision <= m.Precision {
			t.Errorf("%v does not beat %v", ours, m)
		}
	}
}

func TestBacktestOfOtherNodes(t *testing.T) {
	if _, err := Backtest(t.Context(), New(2, nil), New(3, nil), Projects, Attributes{}, BacktestOptions{}); err == nil {
		t.Error("no error")
	}
	if report := backtest(t, New(2, nil), New(2, nil), BacktestOptions{}); report.Gained != 0 || report.Groups[0].Nodes != 0 {
		t.Errorf("nothing appeared: %v", report)
	}
}

// TestKarateClub removes each of the 78 friendships of Zachary's karate club and asks for
// it: among pairs who are no friends it ranks higher than by popularity, or by common
// neighbours. The AUC is 0.727. A weight of 0.02 for popularity would make it 0.758, since
// most pairs of a graph of 34 nodes have equal scores and popularity parts them. It is left
// out, because on Horizon 2020 it lowers the AUC of institutions with partners from 0.728 to
// 0.720 on 2017-06-30, for 0.001 of precision@10 and 0.012 of the hit rate: there, countries
// and types part such pairs better.
func TestKarateClub(t *testing.T) {
	links := linksOf(networktest.Read(t, filepath.Join("testdata", "karate")))
	ours, popularity, common := 0.0, 0.0, 0.0
	for i, link := range links {
		train := New(34, slices.Delete(slices.Clone(links), i, i+1))
		report, err := Backtest(t.Context(), train, New(34, []Link{link}), Projects, Attributes{}, BacktestOptions{})
		if err != nil {
			t.Fatal(err)
		}
		ours += report.Groups[0].Methods[0].AUC / float64(len(links))
		popularity += report.Groups[0].Methods[1].AUC / float64(len(links))
		common += report.Groups[0].Methods[2].AUC / float64(len(links))
	}
	if t.Logf("AUC %.3f, of popularity %.3f, of common neighbours %.3f", ours, popularity, common); ours <= popularity || ours <= common {
		t.Errorf("AUC %v, of popularity %v, of common neighbours %v", ours, popularity, common)
	}
}
