// Package wikidata reads memberships out of Wikidata (P463, member of): the CSV file that
// its query service gives for the query of docs/getting-data.md.
//
// The importers' driver calls it. It turns bytes into records of the domain; it must not
// know stores, networks or where the bytes lie.
//
// The query service writes a row for each combination of values, so that one membership may
// stand in many rows. A record is a pair of a member and a group, with all that the rows
// say of it: the same pair has the same locator in every later download, whichever of its
// dates was corrected meanwhile.
package wikidata

import (
	"errors"
	"io"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Source is Wikidata (CC0). It is a reference: anybody may edit it, and where it differs from
// a register or an institution's own page those go first (rule 4).
var Source = record.SourceDocument{
	Key: "doc:wikidata", Name: "Wikidata",
	Source: collab.Source{Origin: collab.Reference, URL: "https://www.wikidata.org", Languages: []string{"en"}},
}

// Names of the columns: the variables of the query.
const (
	colMember        = "member"
	colMemberLabel   = "memberLabel"
	colROR           = "ror"
	colCountry       = "countryCode"
	colGroup         = "group"
	colGroupLabel    = "groupLabel"
	colGroupClass    = "groupClassLabel"
	colGroupEntity   = "groupEntity" // optional: the id of the group in the graph
	colStart         = "start"
	colEnd           = "end"
	colPointInTime   = "pointInTime"
	colRank          = "rank"
	precisionOf      = "Precision" // behind the name of a column of dates
	deprecated       = "DeprecatedRank"
	property         = "P463"
	mostRows         = 1_000_000
	errTooLong       = "the file has more than a million rows: ask the query service for fewer groups at a time"
	unknownClassHint = "none of its classes is one of alliances: leave the group out of the query, or the column groupClassLabel, so that every group counts as an alliance"
)

// renamedColumns returns what table.Renamed says of a header. Columns that many queries do not
// ask for are no columns that it lacks.
func renamedColumns(header []string) string {
	read := [][]string{{colMemberLabel}, {colROR}, {colCountry}, {colGroupLabel}, {colGroupClass}, {colStart}, {colEnd}, {colPointInTime}}
	known := []string{colMember, colGroup, colGroupEntity, colRank, colStart + precisionOf, colEnd + precisionOf, colPointInTime + precisionOf}
	return table.Renamed(header, read, known)
}

// Read reads one file. A row that cannot be taken is a fault of to; the error is one of to.
// The rows are held in memory, since one membership may be said in rows far apart.
func Read(name string, r io.Reader, to record.Sink) error {
	t, err := table.Open(name, r, table.Options{Required: []string{colMember, colGroup}})
	var fault record.Fault
	if errors.As(err, &fault) {
		return to.Fault(fault)
	}
	if err != nil {
		return err
	}
	b := newBuilder(name, t.Header())
	for rows := 0; ; rows++ {
		row, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil && rows >= mostRows {
			return to.Fault(record.Fault{File: name, Line: row.Line, Reason: errTooLong, Cut: true})
		}
		if err == nil {
			err = b.collect(row)
		}
		if errors.As(err, &fault) {
			err = to.Fault(fault)
		}
		if err != nil {
			return err
		}
	}
	renamed := renamedColumns(t.Header())
	for _, p := range b.pairs {
		rec, err := b.record(p)
		if err == nil && renamed != "" {
			rec.Unread = append(rec.Unread, record.Fault{File: name, Sheet: rec.Sheet, Line: rec.Line, Field: "header", Reason: renamed, Kept: true})
			renamed = "" // once a file is enough
		}
		if err := record.Take(to, rec, err); err != nil {
			return err
		}
	}
	return nil
}
