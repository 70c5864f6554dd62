package bench

import (
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// files are the paths of lists that are written for the benchmark in the form of the real ones.
type files struct{ wikidata, erasmus, office string }

// The sizes of the lists: the memberships that Wikidata has of some hundreds of groups, a year and more of cooperation
// partnerships, and the partners of a large office.
const (
	rowsOfWikidata   = 20_000
	projectsOfResult = 20_000
	partnersAProject = 8
	rowsOfOffice     = 3_000
)

// holder is a holder of the Erasmus charter.
type holder struct {
	Code    string `json:"erasmus_code"`
	Name    string `json:"legal_name"`
	City    string `json:"city"`
	Country string `json:"country_cd"`
	Website string `json:"website_url"`
}

// registerFiles writes the lists into a folder. Their institutions are charter holders, as in the real ones most are; every
// eleventh participant of a project is one that no register has, such as a school.
func registerFiles(b *testing.B, dir, eche string) files {
	b.Helper()
	holders := readHolders(b, eche)
	at := func(n int) holder { return holders[n*7919%len(holders)] }
	out := files{filepath.Join(dir, "query.csv"), filepath.Join(dir, "results.csv"), filepath.Join(dir, "partners.csv")}

	write(b, out.wikidata, []string{"member", "memberLabel", "ror", "countryCode", "group", "groupLabel", "groupClassLabel", "rank",
		"start", "startPrecision", "end", "endPrecision", "pointInTime", "pointInTimePrecision"}, rowsOfWikidata, func(i int) []string {
		h, group := i%len(holders), i/60 // a group has 60 members
		return []string{entityOf(90_000_000 + h), holders[h].Name, "", holders[h].Country, entityOf(80_000_000 + group), fmt.Sprint("Network ", group),
			"university network", "http://wikiba.se/ontology#NormalRank", fmt.Sprintf("%d-01-01T00:00:00Z", 1990+i%30), "9", "", "", "", ""}
	})

	header := []string{"Programme", "Key Action", "Action Type", "Call year", "Project Identifier", "Project Title", "Topics", "Project Summary", "Project Website"}
	for n := range partnersAProject {
		who := fmt.Sprint("Partner ", n, " ")
		if n == 0 {
			who = "Coordinating organisation "
		}
		header = append(header, who+"name", who+"type", who+"address", who+"country", who+"website")
	}
	write(b, out.erasmus, header, projectsOfResult, func(i int) []string {
		row := []string{"Erasmus+", "Cooperation among organisations", "Cooperation partnerships in higher education", strconv.Itoa(2014 + i%10),
			fmt.Sprintf("%d-1-LT01-KA220-HED-%09d", 2014+i%10, i), fmt.Sprint("Project number ", i), "Digital skills and competences",
			strings.Repeat("What the project does, whom it serves and how it is judged. ", 30), ""}
		for n := range partnersAProject {
			h := at(i*partnersAProject + n)
			if n == partnersAProject-1 && i%3 > 0 || n > 2 && i%4 == 0 { // consortia have several sizes
				h = holder{}
			} else if (i+n)%11 == 0 {
				h = holder{Name: fmt.Sprintf("School number %d of %s", i%5000, h.City), City: h.City, Country: h.Country}
			}
			row = append(row, h.Name, "", h.City, h.Country, h.Website)
		}
		return row
	})

	write(b, out.office, []string{"Erasmus code", "Partner", "Country", "City", "Website", "Agreement", "Valid from", "Valid until"}, rowsOfOffice, func(i int) []string {
		h := at(i)
		return []string{h.Code, h.Name, h.Country, h.City, h.Website, "Erasmus+ KA131", fmt.Sprintf("%d-09-01", 2014+i%10), fmt.Sprintf("%d-08-31", 2021+i%10)}
	})
	return out
}

func entityOf(number int) string { return fmt.Sprint("http://www.wikidata.org/entity/Q", number) }

func readHolders(b *testing.B, path string) (out []holder) {
	b.Helper()
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	unpacked, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	for lines := bufio.NewScanner(unpacked); lines.Scan(); {
		var h holder
		if err := json.Unmarshal(lines.Bytes(), &h); err != nil {
			b.Fatal(err)
		}
		out = append(out, h)
	}
	return out
}

// write writes a file of comma-separated values.
func write(b *testing.B, path string, header []string, rows int, row func(int) []string) {
	b.Helper()
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	w := csv.NewWriter(f)
	_ = w.Write(header) // an error stays with the writer
	for i := range rows {
		_ = w.Write(row(i))
	}
	w.Flush()
	if w.Error() != nil || f.Close() != nil {
		b.Fatal(path, ": it cannot be written")
	}
}
