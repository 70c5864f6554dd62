package cli

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"github.com/mattn/go-isatty"
	"github.com/schollz/progressbar/v3"
)

// steps is how far a long command has come.
type steps struct {
	done, total int64 // of whatever tells the end: bytes, or the things themselves
	count       int64 // of the things that people count
	things      string
}

// progress shows on standard error how far a command has come: as a bar on a terminal,
// otherwise as a line of the log every now and then.
type progress struct {
	now   func() steps
	began time.Time
	log   *slog.Logger

	mu    sync.Mutex // of what follows, and of writing
	err   io.Writer
	bar   *progressbar.ProgressBar // nil: the log
	ended chan struct{}
	idle  sync.WaitGroup
}

const (
	drawEvery = 200 * time.Millisecond
	logEvery  = 5 * time.Second
)

// watch begins to show the progress that now returns. It calls now from another
// goroutine.
func (p Process) watch(now func() steps) *progress {
	w := &progress{now: now, began: time.Now(), log: p.log(), err: p.Err, ended: make(chan struct{})}
	every := logEvery
	if isTerminal(p.Err) {
		every = drawEvery
		// One step more than there are, so that the bar is full only when the command ends.
		w.bar = progressbar.NewOptions64(now().total+1, progressbar.OptionSetWriter(p.Err), progressbar.OptionSetWidth(25),
			progressbar.OptionSetPredictTime(true), progressbar.OptionSetElapsedTime(true))
	}
	w.run(every)
	return w
}

func (w *progress) run(every time.Duration) {
	w.idle.Go(func() {
		tick := time.NewTicker(every)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				w.tell()
			case <-w.ended:
				return
			}
		}
	})
}

// stop ends the display and removes the bar from the screen.
func (w *progress) stop() {
	close(w.ended)
	w.idle.Wait()
	if w.bar != nil {
		_ = w.bar.Clear()
	}
}

// line prints a line above the bar.
func (w *progress) line(text string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.bar != nil {
		_ = w.bar.Clear()
	}
	fmt.Fprintln(w.err, printable(text))
}

func (w *progress) tell() {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.now()
	spent := time.Since(w.began)
	rate := perSecond(s.count, spent)
	if w.bar != nil {
		w.bar.Describe(fmt.Sprintf("%s %s, %s a second", grouped(s.count), s.things, grouped(rate)))
		_ = w.bar.Set64(min(s.done, s.total))
		return
	}
	attrs := []any{s.things, s.count, "perSecond", rate}
	if s.total > 0 {
		attrs = append(attrs, "percent", s.done*100/s.total)
	}
	if s.done > 0 && s.done < s.total {
		left := time.Duration(float64(spent) * float64(s.total-s.done) / float64(s.done))
		attrs = append(attrs, "left", left.Round(time.Second).String())
	}
	w.log.Info("working", attrs...)
}

func perSecond(n int64, spent time.Duration) int64 {
	return int64(float64(n) / max(spent.Seconds(), 0.001))
}

// isTerminal reports whether a file is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && isatty.IsTerminal(f.Fd())
}

// grouped writes a number with a comma between thousands.
func grouped(n int64) string {
	digits := strconv.FormatInt(n, 10)
	var b strings.Builder
	for i, d := range digits {
		if rest := len(digits) - i; i > 0 && rest%3 == 0 && digits[i-1] != '-' {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return b.String()
}

// printable removes from a text, which may come from a file, the characters that would
// control a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}
