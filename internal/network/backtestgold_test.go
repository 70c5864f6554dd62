package network

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var updateBacktest = flag.Bool("update-backtest", false, "rewrite testdata/backtest.md, to be read before it is kept")

// TestGoldenBacktest backtests a generated world of 2,000 institutions in 100 clusters, of
// which four make a country: the first 1,200 of its 1,500 projects are known, and the rest
// tells who became partners. The report is that of testdata/backtest.md. It fails when a
// weight, a scale or a figure changes; the new report is then to be judged, not only kept.
func TestGoldenBacktest(t *testing.T) {
	in := generate(2000, 1500)
	early := &Incidence{Nodes: in.Nodes, Offsets: in.Offsets[:1201], Members: in.Members[:in.Offsets[1200]]}
	train, later := project(t, early, "COUNT"), project(t, in, "COUNT")
	known := Attributes{Countries: make([]int32, in.Nodes), Types: make([]int32, in.Nodes)}
	for v := range known.Countries {
		known.Countries[v], known.Types[v] = int32(v%100/4), int32(v%3)
	}
	report, err := Backtest(t.Context(), train, After(train, later), Projects, known, BacktestOptions{Nodes: 300, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	file, got := filepath.Join("testdata", "backtest.md"), report.Markdown()
	if *updateBacktest {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is not the report:\n%s", file, got)
	}
}
