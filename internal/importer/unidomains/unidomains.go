// Package unidomains reads the list of universities and their web domains that
// volunteers keep on GitHub (Hipo's university-domains-list).
//
// The importers' driver calls it. It turns bytes into records of the domain; it
// must not know stores, networks or where the bytes lie.
package unidomains

import (
	"errors"
	"io"

	"liaison/internal/collab"
	"liaison/internal/importer/jsonstream"
	"liaison/internal/importer/record"
)

// Source is the list. It is a reference, not a register: volunteers type it, it
// gives its rows no ids, and nobody answers for them, so that where it differs
// from a register or from an institution's own page those go first (rule 4).
var Source = record.SourceDocument{
	Key: "doc:university-domains", Name: "University domains list",
	Source: collab.Source{
		Origin: collab.Reference, URL: "https://github.com/Hipo/university-domains-list", Languages: []string{"en"},
	},
}

// university is a row of the list. Its state or province is not read: it is of
// any size, in any spelling, and no id tells which is meant.
type university struct {
	Name     string   `json:"name"`
	Domains  []string `json:"domains"`
	WebPages []string `json:"web_pages"`
	Country  string   `json:"country"`
	Code     string   `json:"alpha_two_code"`
}

// Read reads one file, an array or JSON lines. A row that cannot be taken is a
// fault of to; the error is one of to. The rows are held in memory, some megabytes,
// since what one is called depends on whether another has its domain.
func Read(name string, r io.Reader, to record.Sink) error {
	list := jsonstream.New(name, r)
	var rows []row
	for {
		var u row
		u.line, u.err = list.Next(&u.university)
		if errors.Is(u.err, io.EOF) {
			break
		}
		if fault := (record.Fault{}); u.err != nil && !errors.As(u.err, &fault) {
			return u.err
		}
		rows = append(rows, u)
	}
	b := newBuilder(name, rows)
	for _, u := range rows {
		var rec record.Record
		err := u.err
		if err == nil {
			rec, err = b.record(u.university, u.line)
		}
		if err := record.Take(to, rec, err); err != nil {
			return err
		}
	}
	return nil
}

// row is a row of the list, or what is wrong with it.
type row struct {
	university
	line int
	err  error
}
