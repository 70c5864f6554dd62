// Package cordis reads the tables of CORDIS, the European Commission's register
// of the projects of its framework programmes for research: project,
// organization, topics, legalBasis, euroSciVoc and webLink, of Horizon Europe
// and of the programmes before it, any of them alone or together.
//
// The importers' driver calls it. It turns bytes into records, pure in between:
// it must not know stores, networks or where the bytes lie.
//
// Each row is a record: of its project, named by the grant's number, so that the
// tables meet in whatever order they come, also where a table lacks the project.
// What the rows of an organisation repeat (names, numbers, types, place) is said
// once, by the first of them. The amounts of a participation are no figures of
// the organisation, which would add up what is not one thing: they are in the
// note of the participation's evidence, beside the role as CORDIS writes it.
//
// An organisationID of nine digits is a PIC; a shorter one is CORDIS's own
// number. Organisations are met by PIC, then by the domain of their website;
// not by VAT number, which the members of a group may share, and which is left
// out where it holds a word (MISSING) in place of a number. Types follow where
// the words of CORDIS leave no doubt (HES education, PRC company, PUB
// government); REC and OTH stay as said.
//
// Left out: the state of the grant's papers (SIGNED, CLOSED) and the columns
// active and SME, which tell of the file and not of a collaboration; subCall,
// keywords; streets, postal and NUTS codes, coordinates, contact forms, rcn; the
// order of programme parts that their codes show; the table
// policyPriorities; in webLink all but the projects' own sites.
package cordis

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/eugrants"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Source is CORDIS through all its releases.
var Source = record.SourceDocument{
	Key: "doc:cordis", Name: "CORDIS",
	Source: collab.Source{Origin: collab.Registry, URL: "https://cordis.europa.eu", Languages: []string{"en"}},
}

// A kind is one of the tables. They are read in this order: projects first,
// since participations take their time from them.
type kind struct {
	name     string
	required [][]string // columns that tell the header, each by the names it has had
	take     func(*tables, table.Row, *eugrants.Draft)
}

// ofProject are the names of the column with the number of the grant.
var ofProject = []string{"projectID", "projectReference"}

var kinds = []kind{
	{"project", [][]string{{"id", "reference"}, {"title"}}, (*tables).project},
	{"organization", [][]string{ofProject, {"name"}}, (*tables).organization},
	{"topics", [][]string{ofProject, {"topic"}}, (*tables).topic},
	{"legalBasis", [][]string{ofProject, {"legalBasis"}}, (*tables).legalBasis},
	{"euroSciVoc", [][]string{ofProject, {"euroSciVocCode"}}, (*tables).field},
	{"webLink", [][]string{ofProject, {"physUrl"}}, (*tables).webLink},
	{"policyPriorities", nil, nil},
}

// missing is the first column of the table that a header lacks, "" for none.
func (k kind) missing(header []string) string {
	for _, names := range k.required {
		if !slices.ContainsFunc(header, func(h string) bool {
			return slices.ContainsFunc(names, func(n string) bool { return table.Fold(h) == table.Fold(n) })
		}) {
			return names[0]
		}
	}
	return ""
}

// tables is one reading.
type tables struct {
	w       *eugrants.Writer
	periods map[string]collab.EDTF // of the projects read so far
	with    map[string]bool        // the kinds that there are
}

// Read reads the tables among the files. They are told by their names, case,
// folder, extension, plural and the programme before the name aside; other files
// are passed over.
func Read(files []record.File, to record.Sink) error {
	t := &tables{w: eugrants.NewWriter("cordis", to), periods: map[string]collab.EDTF{}, with: map[string]bool{}}
	for _, f := range files {
		for _, k := range kinds {
			if is(f, k) {
				t.with[k.name] = true
			}
		}
	}
	if len(t.with) == 0 {
		return to.Fault(none(files))
	}
	for _, k := range kinds {
		for _, f := range files {
			if k.take == nil || !is(f, k) {
				continue
			}
			if err := t.read(f, k); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *tables) read(f record.File, k kind) error {
	r, err := f.Open()
	if err != nil {
		return t.w.Fault(record.Fault{File: f.Name, Reason: "the file cannot be opened: " + err.Error()})
	}
	defer r.Close()
	rows, err := table.Open(f.Name, r, table.Options{Encoding: "utf-8", IsHeader: func(cells []string) bool { return k.missing(cells) == "" }})
	if err != nil {
		return t.w.Fault(err)
	}
	if lacks := k.missing(rows.Header()); lacks != "" {
		return t.w.Fault(record.Fault{File: f.Name, Line: 1, Reason: fmt.Sprintf("the column %s is missing in the table %s: give the file as CORDIS publishes it", lacks, k.name)})
	}
	renamed := renamedColumns(k.name, rows.Header())
	return t.w.Rows(f.Name, rows, func(row table.Row, d *eugrants.Draft) {
		if renamed != "" {
			d.Drop("header", "%s", renamed)
			renamed = ""
		}
		k.take(t, row, d)
	})
}

// programmePrefix is what the files of older releases have before the name of the
// table: "cordis-fp7projects.csv", "cordis-h2020organizations.csv".
var programmePrefix = regexp.MustCompile(`^(?:cordis[-_ ]?(?:ref)?)?[-_ ]?(?:fp[5-7]|h2020|horizon(?:[-_ ]?europe)?|he)?[-_ ]?`)

// is tells whether a file is a table of the kind, by its name.
func is(f record.File, k kind) bool {
	base := path.Base(strings.ReplaceAll(f.Name, `\`, "/"))
	base, _, _ = strings.Cut(strings.ToLower(base), ".")
	if name := programmePrefix.ReplaceAllString(base, ""); name != "" {
		base = strings.ReplaceAll(name, "organisation", "organization")
	}
	want := strings.ToLower(k.name)
	return base == want || base == want+"s"
}

func none(files []record.File) record.Fault {
	var names []string
	for _, k := range kinds {
		names = append(names, k.name+".csv")
	}
	f := record.Fault{Reason: "no table of CORDIS is here: its files are named " + strings.Join(names, ", ")}
	if len(files) > 0 {
		f.File = files[0].Name
	}
	return f
}

// mention names the project of a row of another table by its grant's number. The first
// row that names a project which no table of projects has says the number, and the
// acronym; where the row has none, the name is ours.
func (t *tables) mention(d *eugrants.Draft, field, grantID, acronym string) collab.ID {
	id, isNew := t.grant(d, field, grantID, acronym)
	if !isNew {
		return id
	}
	s := collab.Statement{Evidence: eugrants.At("project/"+grantID, "")}
	if acronym != "" {
		d.Say(field, &collab.Name{Statement: s, Subject: id, Value: acronym, Type: collab.Acronym})
	} else {
		s.Confidence = collab.Derived
		d.Say(field, &collab.Name{Statement: s, Subject: id, Value: "Project " + grantID, Language: "en", Type: collab.Alias})
	}
	return id
}

// grant adds the project with the number to the record of a row. isNew is true for the
// first row of all that names it, which says the number.
func (t *tables) grant(d *eugrants.Draft, field, grantID, name string) (id collab.ID, isNew bool) {
	if grantID == "" {
		d.Fail(field, "the number of the grant is missing: a row needs its project")
		return "", false
	}
	id = d.Entity(record.EntityRef{
		ID: collab.EntityID("cordis-grant:" + grantID), Kind: collab.KindProject, Name: name,
		Known: []record.ExternalID{{Scheme: collab.SchemeCordisGrant, Value: grantID}},
	})
	locator := "project/" + grantID
	if !d.Once(locator + "#number") {
		return id, false
	}
	d.Say(field, &collab.Identifier{
		Statement: collab.Statement{Evidence: eugrants.At(locator, "")},
		Subject:   id, Scheme: collab.SchemeCordisGrant, Value: grantID,
	})
	return id, true
}

// first is the first of the columns that has a value: their names have changed
// over the programmes.
func first(row table.Row, columns ...string) string {
	for _, c := range columns {
		if v := row.Known(c, false); v != "" {
			return v
		}
	}
	return ""
}
