package erasmus

import (
	"liaison/internal/importer/table"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// columns assigns the columns of a file to the fields of the importer. The names of columns
// differ a little between programmes and years.
type columns struct {
	of      map[string]string // the file's column for each field of a project
	parties []party           // the columns of the participants, the coordinator first
}

// party is the group of columns of one participant.
type party struct {
	number int               // 0 is the coordinator
	of     map[string]string // the file's column for each field of a participant
}

const projectID = "identifier"

// fields are the names of the columns of a project, in the form that plain gives them.
var fields = map[string]string{
	"projectidentifier": projectID, "projectnumber": projectID,
	"projecttitle": "title", "projectsummary": "summary", "topics": "topics", "projectwebsite": "website",
	"programme": "programme", "programmefunding": "programme",
	"actiontype": "action", "action": "action",
	"callyear": "year", "fundingyear": "year",
	"startdate": "start", "projectstartdate": "start", "enddate": "end", "projectenddate": "end",
}

// partyColumn matches the name of a column of a participant, as "Coordinating organisation
// name", "Coordinator's address" or "Partner 12 organisation type".
var partyColumn = regexp.MustCompile(`^(?:coordinator|coordinating|(?:partner|participating)(?:organisation)?([0-9]+))s?(?:organisation)?s?` +
	`(name|type|address|city|country|website|pic|oid|erasmuscode)$`)

// find assigns the columns of a header.
func find(header []string) columns {
	c := columns{of: map[string]string{}}
	groups := map[int]party{}
	for _, column := range header {
		name := plain(column)
		field := fields[name]
		if strings.HasPrefix(name, "eugrantaward") { // a note follows in the column's name
			field = "grant"
		}
		if field != "" {
			c.of[field] = column
		}
		if m := partyColumn.FindStringSubmatch(name); m != nil {
			n, _ := strconv.Atoi(m[1]) // "" gives 0, the coordinator
			if groups[n].of == nil {
				groups[n] = party{n, map[string]string{}}
			}
			groups[n].of[m[2]] = column
		}
	}
	for _, p := range groups {
		if p.of["name"] != "" {
			c.parties = append(c.parties, p)
		}
	}
	slices.SortFunc(c.parties, func(a, b party) int { return a.number - b.number })
	return c
}

// missing returns the name of a column that the file lacks and without which no project can
// be read, "" if it has all of them.
func (c columns) missing() string {
	switch {
	case c.of[projectID] == "":
		return "Project Identifier"
	case c.of["title"] == "":
		return "Project Title"
	case len(c.parties) == 0 || c.parties[0].number != 0:
		return "Coordinating organisation name"
	}
	return ""
}

// optional are the columns that are read and that a file may lack, each with the names that
// it has had.
var optional = [][]string{
	{"Topics"}, {"Project Summary"}, {"Project Website"}, {"Programme", "Programme funding"}, {"Action Type", "Action"},
	{"Call year", "Funding year"}, {"Coordinating organisation type", "Coordinator's type"}, {"Coordinator's address"}, {"Coordinator's country"}, {"Coordinator's website"},
}

// leftOut are the columns of the overviews that are not read, beside the regions of the
// participants.
var leftOut = []string{
	"Key Action", "Project Status", "Is Good Practice", "Is Success Story", "Results Available", "Results Platform Project Card",
	"Participating countries",
}

// renamedColumns returns what table.Renamed says of a header. Columns of participants are
// told by their pattern, so that it does not matter how many there are.
func renamedColumns(header []string) string {
	known := slices.Clone(leftOut)
	names := make([]string, len(header))
	for i, column := range header {
		names[i] = strings.NewReplacer("organization", "organisation", "Organization", "Organisation").Replace(column)
		name := plain(column)
		if fields[name] != "" || strings.HasPrefix(name, "eugrantaward") || partyColumn.MatchString(name) || strings.HasSuffix(name, "region") {
			known = append(known, names[i])
		}
	}
	return table.Renamed(names, optional, known)
}

// plain returns the form in which the name of a column is compared, in British spelling.
func plain(column string) string {
	return strings.ReplaceAll(table.Fold(column), "organization", "organisation")
}
