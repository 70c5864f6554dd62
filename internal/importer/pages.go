package importer

import (
	"context"
	"fmt"

	"liaison/internal/importer/record"

	"liaison/internal/collab"
)

// row is a record or a fault. A skipped row was done by an earlier run of the same
// import.
type row struct {
	record  record.Record
	stamp   string // see stampOf
	fault   *record.Fault
	skipped bool
}

// pager is the sink of the format: it hands the rows on in pages. A page holds rows
// of one file only, because the next file may have a newer state of the same record.
type pager struct {
	ctx        context.Context
	size       int // the most rows of a page
	statements int // a page ends with the row that brings it to this many statements; 0: no bound
	skip       int // how many rows an earlier run has done
	file       string
	page       []row
	said       int // statements of the page
	pages      chan<- []row
}

// Record takes a record, as a record.Sink. Whatever the format is, countries get their names
// here.
func (p *pager) Record(r record.Record) error {
	record.NameCountries(&r)
	if p.skip > 0 {
		return p.add(row{record: r})
	}
	return p.add(row{record: r, stamp: stampOf(&r)})
}

// Fault takes a bad row, as a record.Sink.
func (p *pager) Fault(f record.Fault) error { return p.add(row{fault: &f}) }

func (p *pager) add(r row) error {
	if p.skip > 0 {
		p.skip--
		r.skipped = true
	}
	if r.fault == nil && r.record.File != p.file {
		p.file = r.record.File
		if err := p.flush(); err != nil {
			return err
		}
	}
	p.page = append(p.page, r)
	p.said += len(r.record.Claims)
	if len(p.page) == p.size || p.statements > 0 && p.said >= p.statements {
		return p.flush()
	}
	return nil
}

// flush hands the page on; it waits until the page before is taken.
func (p *pager) flush() error {
	if len(p.page) == 0 {
		return nil
	}
	select {
	case p.pages <- p.page:
		p.page, p.said = nil, 0
		return nil
	case <-p.ctx.Done():
		return context.Cause(p.ctx)
	}
}

// repeats finds locators that come twice. Within a file the second record is a
// fault, since it would take back what the first says; a later file may have a newer
// state of the record.
type repeats struct {
	file    string
	lines   map[uint64]uint32 // hashes of the locators of the present file, with their line
	earlier map[uint64]bool   // hashes of the locators of the files before it
}

func newRepeats() repeats {
	return repeats{lines: map[uint64]uint32{}, earlier: map[uint64]bool{}}
}

// add takes the locator of a record, and returns the fault of one that its file had
// before, nil otherwise.
func (p *repeats) add(r record.Record) *record.Fault {
	if r.File != p.file {
		p.file = r.File
		for h := range p.lines {
			p.earlier[h] = true
		}
		clear(p.lines)
	}
	if r.Locator == "" {
		return nil
	}
	h := hashOf(r.Locator)
	if first, found := p.lines[h]; found {
		return &record.Fault{File: r.File, Sheet: r.Sheet, Line: r.Line, Reason: fmt.Sprintf("%q was read before, at line %d: leave one of the two out", collab.Clip(r.Locator), first)}
	}
	p.lines[h] = uint32(r.Line)
	return nil
}

func (p *repeats) inEarlierFile(locator string) bool { return p.earlier[hashOf(locator)] }

// manyFiles reports whether the present file is not the first one with locators.
func (p *repeats) manyFiles() bool { return len(p.earlier) > 0 }
