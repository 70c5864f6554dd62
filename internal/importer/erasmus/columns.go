package erasmus

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// columns is where a file has what. The names of columns differ a little between
// the files of the programmes and of the years.
type columns struct {
	of      map[string]string // what the importer calls a field to the file's column
	parties []party           // the coordinator first
}

// party is a participant's group of columns.
type party struct {
	number int               // 0: the coordinator
	of     map[string]string // as columns.of
}

const projectID = "identifier"

// fields are the columns of a project, as plain writes them.
var fields = map[string]string{
	"projectidentifier": projectID, "projectnumber": projectID,
	"projecttitle": "title", "projectsummary": "summary", "topics": "topics", "projectwebsite": "website",
	"programme": "programme", "programmefunding": "programme",
	"actiontype": "action", "action": "action",
	"callyear": "year", "fundingyear": "year",
	"startdate": "start", "projectstartdate": "start", "enddate": "end", "projectenddate": "end",
}

// partyColumn is a column of a participant: "Coordinating organisation name",
// "Coordinator's address", "Partner 12 organisation type".
var partyColumn = regexp.MustCompile(`^(?:coordinator|coordinating|(?:partner|participating)(?:organisation)?([0-9]+))s?(?:organisation)?s?` +
	`(name|type|address|city|country|website|pic|oid|erasmuscode)$`)

// find finds the columns in a header.
func find(header []string) columns {
	c := columns{of: map[string]string{}}
	groups := map[int]party{}
	for _, column := range header {
		name := plain(column)
		field := fields[name]
		if strings.HasPrefix(name, "eugrantaward") { // the column's name goes on with a note
			field = "grant"
		}
		if field != "" {
			c.of[field] = column
		}
		if m := partyColumn.FindStringSubmatch(name); m != nil {
			n, _ := strconv.Atoi(m[1]) // "" is the coordinator, 0
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

// missing is a column without which no project can be read.
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

// plain is a column's name in small letters and digits only.
func plain(column string) string {
	s := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, column)
	return strings.ReplaceAll(s, "organization", "organisation")
}
