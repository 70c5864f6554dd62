package analysis

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/network"
)

func TestTheLastYearWithEnoughHistoryIsBacktested(t *testing.T) {
	today := collab.NewDay(2026, 11, 27)
	starts := func(list ...any) (out []collab.Day) { // days and how many of each
		for i := 0; i < len(list); i += 2 {
			for range list[i+1].(int) {
				out = append(out, list[i].(collab.Day))
			}
		}
		return out
	}
	in := func(year int) collab.Day { return collab.NewDay(year, 5, 1) }
	for name, c := range map[string]struct {
		starts []collab.Day
		want   string
	}{
		"nobody":                       {nil, ""},
		"too few":                      {starts(in(2020), 49), ""},
		"no day is known":              {starts(collab.MinDay, 500), ""},
		"enough in the last year":      {starts(in(2026), 50, in(2025), 300), "2025-12-31"},
		"a year is not enough":         {starts(in(2026), 20, in(2023), 20, in(2020), 20), "2019-12-31"},
		"a tenth of many":              {starts(in(2024), 60, in(2019), 60, collab.MinDay, 1000), "2018-12-31"},
		"those without ties are apart": {starts(in(2024), 60, collab.MaxDay, 5000), "2023-12-31"},
	} {
		day, ok := lastSplit(c.starts, today)
		if ok != (c.want != "") || ok && day.String() != c.want {
			t.Errorf("%s: %s %t, want %s", name, day, ok, c.want)
		}
	}
}

func TestTheRecordSaysWhatIsMissing(t *testing.T) {
	report := &network.Backtested{Groups: []network.BacktestGroup{
		{Name: network.WithPartners, Nodes: 40, Methods: []network.BacktestMethod{
			{Name: "Liaison", AUC: 0.75, Precision: 0.25, HitRate: 0.5}, {Name: "popularity", Precision: 0.125},
			{Name: "common neighbours", Precision: 0.3}, {Name: "Adamic–Adar", Precision: 0.3}, {Name: "resource allocation"},
		}, Calibration: network.Calibration{{From: 0, Probability: 0.01}, {From: 0.5, Probability: 0.2}}},
		{Name: network.Newcomers, Nodes: 19},
	}}
	found := &backtested{day: collab.NewDay(2023, 12, 31), version: 7, report: report}
	r := recordOf(found, false, 7)
	if want := "Backtest of 2023-12-31, for 40 institutions with partners that gained one after it: of the first ten recommended to each, 25.0 % became partners; by common neighbours, the best simple way, 30.0 %. AUC 0.750."; r.Text != want {
		t.Errorf("%q", r.Text)
	}
	if p, ok := r.Probability(0.6); !ok || p != 0.2 || r.Institutions != 40 || r.Simple != "common neighbours" {
		t.Errorf("%v %t %+v", p, ok, r.TrackFigures)
	}
	if later := recordOf(found, false, 8); !strings.HasSuffix(later.Text, "The graph has changed since the backtest.") {
		t.Errorf("%q", later.Text)
	}
	few := recordOf(found, true, 7)
	if _, ok := few.Probability(0.6); ok || few.TrackFigures != nil || !strings.Contains(few.Text, "19 institutions without partners") {
		t.Errorf("%+v", few)
	}
	if none := recordOf(&backtested{reason: "Too large."}, true, 7); none.Text != "Too large." || none.TrackFigures != nil {
		t.Errorf("%+v", none)
	}
}

// TestABacktestIsMadeOnceForAVersion: many requests of one version share one; another
// version has its own; one that fails is made again.
func TestABacktestIsMadeOnceForAVersion(t *testing.T) {
	b := newBacktests()
	var made atomic.Int32
	ask := func(version int64, err error) error {
		_, got := b.get(t.Context(), "ties", version, func(context.Context) (*backtested, error) {
			made.Add(1)
			return &backtested{version: version}, err
		})
		return got
	}
	for _, version := range []int64{1, 1, 1, 2, 2} {
		if err := ask(version, nil); err != nil {
			t.Fatal(err)
		}
	}
	if made.Load() != 2 {
		t.Errorf("made %d times for two versions", made.Load())
	}
	broken := errors.New("the store is gone")
	if err := ask(3, broken); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
	if err := ask(3, nil); err != nil || made.Load() != 4 {
		t.Errorf("after it failed: %v, made %d times", err, made.Load())
	}
}

// TestAPanicOfABacktestIsAnError of the request, which does not end the process; the next
// request has the backtest made again.
func TestAPanicOfABacktestIsAnError(t *testing.T) {
	b := newBacktests()
	_, err := b.get(t.Context(), "ties", 1, func(context.Context) (*backtested, error) { panic("no such node") })
	if collab.CodeOf(err) != collab.Internal || !strings.Contains(err.Error(), "no such node") {
		t.Errorf("%v", err)
	}
	work := func(context.Context) (*backtested, error) { return &backtested{version: 1}, nil }
	if out, err := b.get(t.Context(), "ties", 1, work); out == nil || err != nil {
		t.Errorf("%v %v", out, err)
	}
}

// TestARequestDoesNotWaitForABacktestToTheEnd: a request with a deadline has its answer
// before it, and later ones find the backtest that it began.
func TestARequestDoesNotWaitForABacktestToTheEnd(t *testing.T) {
	b, release := newBacktests(), make(chan struct{})
	work := func(ctx context.Context) (*backtested, error) {
		select {
		case <-release:
			return &backtested{version: 1}, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	short, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if out, err := b.get(short, "ties", 1, work); out != nil || err != nil && short.Err() == nil {
		t.Errorf("%v %v", out, err)
	}
	later := b.start("ties", 2, work) // what is being made serves later versions
	close(release)
	if out, err := b.get(t.Context(), "ties", 1, work); out == nil || err != nil {
		t.Errorf("%v %v", out, err)
	}
	if later.version != 1 {
		t.Errorf("version %d was begun beside it", later.version)
	}
}

// TestALongBacktestRests: one that took long serves later versions for a while, a quick
// one does not, and none serves earlier versions.
func TestALongBacktestRests(t *testing.T) {
	done := make(chan struct{})
	close(done)
	long := &running{version: 5, done: done, took: time.Hour, ended: time.Now()}
	quick := &running{version: 5, done: done, took: soon / 2, ended: time.Now()}
	rested := &running{version: 5, done: done, took: time.Hour, ended: time.Now().Add(-11 * time.Hour)}
	for _, c := range []struct {
		name    string
		run     *running
		version int64
		want    bool
	}{
		{"its own", quick, 5, true}, {"a later one after a quick one", quick, 6, false}, {"a later one after a long one", long, 6, true},
		{"a later one after its rest", rested, 6, false}, {"an earlier one", long, 4, false},
	} {
		if got := c.run.serves(c.version); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
