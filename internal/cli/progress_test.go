package cli

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/schollz/progressbar/v3"
)

func TestProgressInTheLog(t *testing.T) {
	var err bytes.Buffer
	p := Process{Err: &err}
	w := p.watch(func() steps { return steps{done: 25, total: 100, count: 1000, things: "records"} })
	w.began = time.Now().Add(-10 * time.Second)
	w.tell()
	w.line("a.csv:2: name: is \x1b[31mmissing\nhere")
	w.stop()
	first, second, _ := strings.Cut(err.String(), "\n")
	var line struct {
		Records, PerSecond, Percent int
		Left                        string
	}
	if json.Unmarshal([]byte(first), &line) != nil || line.Records != 1000 || line.PerSecond < 90 || line.PerSecond > 100 || line.Percent != 25 || line.Left != "30s" {
		t.Errorf("%s: %+v", first, line)
	}
	if second != "a.csv:2: name: is  [31mmissing here\n" {
		t.Errorf("%q", second)
	}
}

func TestProgressOnATerminal(t *testing.T) {
	var err bytes.Buffer
	w := &progress{began: time.Now(), err: &err, ended: make(chan struct{})}
	w.now = func() steps { return steps{done: 100, total: 100, count: 12345, things: "records"} }
	w.bar = progressbar.NewOptions64(101, progressbar.OptionSetWriter(&err), progressbar.OptionSetPredictTime(true))
	w.tell()
	w.line("between")
	w.tell()
	w.run(time.Millisecond)
	w.stop()
	out := err.String()
	if !strings.Contains(out, "12,345 records, ") || !strings.Contains(out, "99%") || !strings.Contains(out, "\rbetween\n") {
		t.Errorf("%q", out)
	}
	if last := out[strings.LastIndex(out[:len(out)-1], "\r"):]; strings.TrimSpace(last) != "" {
		t.Errorf("%q is left of it", last)
	}
}

func TestGrouped(t *testing.T) {
	for n, want := range map[int64]string{0: "0", 7: "7", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1000: "-1,000", -100: "-100"} {
		if got := grouped(n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

// A file of five batches: reading is done when the third is written.
func TestLead(t *testing.T) {
	var l writeEstimate
	var got []int64
	for _, read := range []int64{60, 80, 100, 100, 100} {
		got = append(got, l.written(read))
	}
	if want := []int64{20, 40, 60, 80, 100}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
}
