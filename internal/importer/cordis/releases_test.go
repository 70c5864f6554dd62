package cordis

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// releases are tables as CORDIS, and those who pass its tables on, have published them
// over the years: a folder of testdata each, with what must be read from it. A line is a
// participation, as facts tell it.
var releases = map[string]struct {
	records, faults, unread int
	participations          []string
}{
	// Seventh Framework Programme: decimal commas, True and False, numbers of projects under "reference", a partner
	// without a number, which is told, and states that are no more.
	"fp7": {7, 1, 2, []string{
		"200901/990000001 COORDINATOR RS 2009-03-01/2012-02-29 ecContribution EUR 300000.5",
		"200901/990000002 PARTNER GB 2009-03-01/2012-02-29 ecContribution EUR 187653.8; left before the project's end",
		"200901/990000003 PARTNER CW 2009-03-01/2012-02-29 ecContribution EUR 0",
		"200901/990000004 PARTNER GR 2009-03-01/2012-02-29 ecContribution EUR 10000",
		"200902/990000004 HOST - 2010-09-01/",
	}},
	// Horizon 2020 until 2020: as before, with "id" for the number of the project, and KO for Kosovo.
	"h2020-before-2021": {4, 0, 1, []string{
		"700001/990000004 COORDINATOR GR 2016-01-01/2019-12-31 ecContribution EUR 516122.88",
		"700001/990000005 PARTNER - 2016-01-01/2019-12-31",
		"700001/990000002 PARTNER GB 2016-01-01/2019-12-31 ecContribution EUR 255374.64; left before the project's end",
	}},
	// Horizon 2020 and Horizon Europe since: all cells quoted, decimal points, third parties.
	"h2020": {4, 0, 0, []string{
		"700002/990000004 COORDINATOR GR 2019-09-01/2023-08-31 ecContribution EUR 999999.5; netEcContribution EUR 999999.5; totalCost EUR 999999.5",
		"700002/990000006 PARTNER NL 2019-09-01/2023-08-31 ecContribution EUR 999999; netEcContribution EUR 999999; totalCost EUR 1200000; left before the project's end",
		"700002/990000007 THIRD_PARTY GB 2019-09-01/2023-08-31 netEcContribution EUR 12500.75; totalCost EUR 12500.75",
	}},
	// Horizon Europe as a spreadsheet saves it: commas between cells, groups of three digits, few columns.
	"horizon-with-commas": {6, 0, 0, []string{
		"101099001/990000004 COORDINATOR GR 2023-01-01/2026-12-31 ecContribution EUR 1250000.25",
		"101099001/990000008 ASSOCIATED_PARTNER GB 2023-01-01/2026-12-31 ecContribution EUR 0",
		"101099001/990000009 PARTNER XK 2023-01-01/2026-12-31 ecContribution EUR 1250000; left before the project's end",
		"101099002/990000006 PARTNER NL",
	}},
}

// TestReleases reads each folder whole, and compares all that it says with the golden
// file of its name.
func TestReleases(t *testing.T) {
	for folder, want := range releases {
		t.Run(folder, func(t *testing.T) {
			paths, err := filepath.Glob(filepath.Join(dir, folder, "*.csv"))
			if err != nil || len(paths) != 2 {
				t.Fatal(paths, err)
			}
			var files []record.File
			for _, path := range paths {
				content, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				files = append(files, text(filepath.Base(path), string(content)))
			}
			s := read(t, files...)
			unread, got := 0, map[string]bool{}
			for _, r := range s.Records {
				unread += len(r.Unread)
				if line := participation(r); line != "" {
					got[line] = true
				}
			}
			if len(s.Faults) != want.faults || len(s.Records) != want.records || unread != want.unread || len(got) != len(want.participations) {
				t.Errorf("%d records, %d participations, %d notes on cells, faults %v", len(s.Records), len(got), unread, s.Faults)
			}
			for _, line := range want.participations {
				if !got[line] {
					t.Errorf("%q is missing in\n%v", line, got)
				}
			}
			s.Golden(t, folder)
		})
	}
}

// participation writes the participation that a record is about in one line: the numbers
// of project and partner, the role, the partner's country, the time, and what is noted
// beside the role. It returns "" for a record that is about none. A partner that was in an
// earlier row has no country again.
func participation(r record.Record) string {
	country := "-"
	var takesPart *collab.Relation
	for _, c := range r.Claims {
		switch c := c.(type) {
		case *collab.Identifier:
			if c.Scheme == collab.SchemeCountry {
				country = c.Value
			}
		case *collab.Relation:
			if c.Kind == collab.ParticipatesIn {
				takesPart = c
			}
		}
	}
	if takesPart == nil {
		return ""
	}
	_, note, _ := strings.Cut(string(takesPart.Evidence[0].Note), "; ")
	numbers := strings.TrimSuffix(strings.TrimPrefix(string(r.Locator), "organization/"), "/third_party")
	return strings.TrimSpace(fmt.Sprintf("%s %s %s %s %s", numbers, takesPart.Role, country, takesPart.Valid, note))
}
