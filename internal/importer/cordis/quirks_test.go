package cordis

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/sheet/sheettest"
)

// facts are what the graph would keep of the tables, one fact a line, without the ids.
func facts(t *testing.T, tables map[string]string) string {
	t.Helper()
	var out []string
	for _, name := range []string{"project.csv", "organization.csv"} {
		s := read(t, text(name, tables[name]))
		for _, f := range s.Faults {
			out = append(out, f.Error())
		}
		for _, r := range s.Records {
			for _, f := range r.Unread {
				out = append(out, f.Error())
			}
			for _, c := range r.Claims {
				switch c := c.(type) {
				case *collab.Name:
					out = append(out, "name "+c.Value)
				case *collab.Figure:
					out = append(out, fmt.Sprintf("%s %g", c.Measure, c.Value))
				case *collab.Text:
					if c.Topic == collab.PeriodTopic || c.Topic == collab.InstitutionTypeTopic {
						out = append(out, string(c.Topic)+" "+c.Value)
					}
				case *collab.Identifier:
					out = append(out, c.Scheme+" "+c.Value)
				case *collab.Relation:
					for _, e := range c.Evidence {
						if e.Note != "" {
							out = append(out, string(c.Kind)+" "+string(e.Note))
						}
					}
				}
			}
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), "\n")
}

const (
	projectHead = "id;title;startDate;endDate;totalCost;ecMaxContribution;frameworkProgramme\n"
	projectRow  = "990000001;\"Lagoons;\n\"\"two lines\"\"\";2022-01-01;2025-12-31;2000000,5;1500000.25;HORIZON\n"
	partyHead   = "projectID;organisationID;name;activityType;city;country;role;ecContribution;endOfParticipation\n"
	partyRow    = "990000001;999844476;University of the Lagoon;HES;Athína;EL;coordinator;500000,5;false\n"
)

// TestOneTableInItsVariants: whatever wrote the tables, they say the same.
func TestOneTableInItsVariants(t *testing.T) {
	as := func(change func(string) string) map[string]string {
		return map[string]string{"project.csv": change(projectHead + projectRow), "organization.csv": change(partyHead + partyRow)}
	}
	same := func(s string) string { return s }
	want := facts(t, as(same))
	for _, part := range []string{"budget 2.0000005e+06", "eu-contribution 1.50000025e+06", "iso3166-1 GR", "PERIOD 2022-01-01/2025-12-31", "PARTICIPATES_IN role coordinator; ecContribution EUR 500000.5", "INSTITUTION_TYPE EDUCATION"} {
		if !strings.Contains(want, part) {
			t.Errorf("%s is missing in\n%s", part, want)
		}
	}
	quoted := func(comma string) func(string) string {
		return func(s string) string {
			s = strings.ReplaceAll(s, "\"Lagoons;\n\"\"two lines\"\"\"", "\x00")
			var lines []string
			for line := range strings.SplitSeq(strings.TrimSuffix(s, "\n"), "\n") {
				lines = append(lines, `"`+strings.ReplaceAll(line, ";", `"`+comma+`"`)+`"`)
			}
			return strings.ReplaceAll(strings.Join(lines, "\r\n"), "\x00", "Lagoons;\n\"\"two lines\"\"") + "\r\n"
		}
	}
	replace := func(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }
	for name, change := range map[string]func(string) string{
		"byte order mark":           func(s string) string { return "\ufeff" + s },
		"quoted, commas":            quoted(","),
		"quoted, tabs":              quoted("\t"),
		"quoted, with a mark":       func(s string) string { return "\ufeff" + quoted(";")(s) },
		"False":                     replace(";false\n", ";False\n"),
		"FALSE":                     replace(";false\n", ";FALSE\n"),
		"no column of leaving":      replace(";endOfParticipation\n", "\n", ";false\n", "\n"),
		"decimal points":            replace("2000000,5", "2000000.5", "500000,5", "500000.5"),
		"groups of three":           replace("2000000,5", "2.000.000,50", "500000,5", "500 000,50"),
		"names of FP7":              replace("id;title", "reference;title", "projectID;organisationID", "projectReference;id"),
		"American spelling":         replace("organisationID", "organizationID"),
		"columns in another case":   replace("projectID", "PROJECT_ID", "organisationID", "Organisation ID", "startDate", "StartDate", "id;title", "ID;Title"),
		"days first":                replace("2022-01-01;2025-12-31", "01/01/2022;31/12/2025"),
		"days with a time":          replace("2022-01-01;2025-12-31", "2022-01-01 00:00:00;2025-12-31T00:00:00"),
		"Greece by its own code":    replace(";EL;", ";GR;"),
		"a column that is not read": replace("totalCost;ecMax", "rcn;totalCost;ecMax", "2000000,5", "17;2000000,5"),
	} {
		if got := facts(t, as(change)); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
	}
}

// TestCountriesThatAreNoMore: the partner stays in its consortium whatever its country's code.
func TestCountriesThatAreNoMore(t *testing.T) {
	for code, want := range map[string]string{
		"EL": "GR", "UK": "GB", "XK": "XK", "KO": "", "CS": "RS", "YU": "", "AN": "", "SU": "", "ZZ": "", "": "", "FX": "FR", "TP": "TL", "ZR": "CD", "BU": "MM",
	} {
		s := read(t, text("organization.csv", partyHead+strings.Replace(partyRow, ";EL;", ";"+code+";", 1)))
		if len(s.Faults) != 0 || len(s.Records) != 1 {
			t.Errorf("%q: the partner is lost: %v", code, s.Faults)
			continue
		}
		r := s.Records[0]
		got := ""
		for _, c := range r.Claims {
			if i, ok := c.(*collab.Identifier); ok && i.Scheme == collab.SchemeCountry {
				got = i.Value
			}
		}
		if told := len(r.Unread) > 0; want != "" && got != want || want == "" && got == "" && code != "" && !told {
			t.Errorf("%q is read as %q, want %q; %v", code, got, want, r.Unread)
		}
	}
}

// TestARenamedColumnIsTold: once, and nothing is told of tables that have fewer columns.
func TestARenamedColumnIsTold(t *testing.T) {
	two := partyRow + strings.Replace(partyRow, "999844476", "999844477", 1)
	told := func(head string) (out []string) {
		for _, r := range read(t, text("organization.csv", head+two)).Records {
			for _, f := range r.Unread {
				out = append(out, f.Reason)
			}
		}
		return out
	}
	if got := told(partyHead); got != nil {
		t.Errorf("nothing is renamed: %q", got)
	}
	got := told(strings.Replace(partyHead, "ecContribution", "euContribution", 1))
	if len(got) != 1 || !strings.Contains(got[0], "ecContribution") || !strings.Contains(got[0], `and has "euContribution", which is not read`) {
		t.Errorf("a renamed column: %q", got)
	}
}

// TestTablesAsWorkbooks: CORDIS offers its tables as XLSX too, where numbers and days are
// what they are.
func TestTablesAsWorkbooks(t *testing.T) {
	book := sheettest.XLSX(t, func(f *sheettest.File) error {
		return sheettest.Rows(f, "Sheet1", []any{"projectID", "organisationID", "name", "country", "role", "ecContribution", "endOfParticipation"},
			[]any{990000001, 999844476, "University of the Lagoon", "EL", "participant", 500000.5, false})
	})
	got := facts(t, map[string]string{"project.csv": projectHead + projectRow, "organization.csv": string(book)})
	for _, part := range []string{"pic 999844476", "cordis-grant 990000001", "PARTICIPATES_IN role participant; ecContribution EUR 500000.5"} {
		if !strings.Contains(got, part) {
			t.Errorf("%s is missing in\n%s", part, got)
		}
	}
}
