package cli

import (
	"time"

	"liaison/internal/importer"
)

// imported is the result of an import, as it is printed.
type imported struct {
	Store  string `json:"store"`
	Format string `json:"format"`
	Source string `json:"source"`
	DryRun bool   `json:"dryRun"`
	importer.Summary
	Doubts  int       `json:"doubts"` // of this run
	Seconds float64   `json:"seconds"`
	Problem string    `json:"problem,omitempty"` // why the exit code is 3
	Tables  []preview `json:"tables,omitempty"`  // how they were read
	Rows    []listRow `json:"rows,omitempty"`    // of a dry run of a list
}

func (p Process) sayImported(r imported) {
	p.say("store: %s", r.Store)
	if r.Known {
		p.say("%s: these files were imported last time, nothing is to do; --again reads them all the same. The graph is at version %d", r.Format, r.Version)
		return
	}
	spent := time.Duration(r.Seconds * float64(time.Second))
	n := int64(r.Read - r.Resumed)
	resumed := ""
	if r.Resumed > 0 {
		resumed = ", " + grouped(int64(r.Resumed)) + " of them in an earlier run,"
	}
	p.say("%s: %s read%s in %s, %s a second", r.Format, counted(r.Read, "record"), resumed, spent.Round(10*time.Millisecond), grouped(perSecond(n, spent)))
	for _, line := range r.lines() {
		note := ""
		if line.n > 0 && line.note != "" {
			note = "  " + line.note
		}
		p.say("  %-10s%12s%s", line.what, grouped(int64(line.n)), note)
	}
	if n := r.Institutions; n.Matched+n.New+n.Unsure > 0 {
		p.say("institutions: %s matched with the graph's, %s new, %s unsure (taken for new ones; --review FILE lists them)",
			grouped(int64(n.Matched)), grouped(int64(n.New)), grouped(int64(n.Unsure)))
	}
	if r.DryRun {
		p.sayRows(r.Rows)
		p.say("a dry run: nothing was written")
		return
	}
	p.say("%s and %s added, %s withdrawn; the graph is at version %d",
		counted(r.Entities, "entity"), counted(r.Asserted, "statement"), counted(r.Retracted, "statement"), r.Version)
}

type tally struct {
	what string
	n    int
	note string
}

// lines counts what became of the records. A dry run does not find out all of it.
func (r imported) lines() []tally {
	rejected := tally{"rejected", r.Rejected, "bad rows"}
	doubtful := tally{"doubtful", r.Doubts, "taken for one of several, or for a new one"}
	out := []tally{{"created", r.Created, ""}, {"changed", r.Changed, ""}, {"unchanged", r.Unchanged, ""}}
	if r.DryRun {
		out = []tally{{"good", r.Read - r.Rejected, ""}}
	}
	out = append(out, rejected)
	if r.Unread > 0 {
		out = append(out, tally{"unread", r.Unread, "cells left out; their rows are kept"})
	}
	if out = append(out, doubtful); r.DryRun {
		return out
	}
	return append(out, tally{"waiting", r.Waiting, "links to what has not come yet"})
}
