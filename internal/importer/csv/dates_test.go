package csv

import (
	"strings"
	"testing"

	"liaison/internal/collab"
)

func TestDates(t *testing.T) {
	for cell, want := range map[string]string{
		"2021-09-30": "2021-09-30", "2021/9/5": "2021-09-05", "2021.09.05": "2021-09-05", "2021-09": "2021-09", "2021": "2021", "30.9.2021": "2021-09-30", "3/4/2021": "2021-04-03",
		"30-09-2021": "2021-09-30", "09/2021": "2021-09", "from 2021": "2021", "ab 1.9.2021": "2021-09-01", "seit 2020": "2020", "2021-09-30 00:00:00": "2021-09-30", "2021-09-30T00:00:00Z": "2021-09-30",
		"30/09/2021 12:00:00 AM": "2021-09-30", "March 2021": "2021-03", "5 March 2021": "2021-03-05", "5. März 2021": "2021-03-05", "1er mars 2021": "", "15 septembre 2021": "2021-09-15", "Mar 5, 2021": "2021-03-05",
		"unlimited": "..", "unbefristet": "..", "30.2.2021": "", "13/13/2021": "", "0/1/2021": "", "2021-00-01": "", "2021-02-30": "", "12/31/2021": "", "44197": "", "yes": "", "1/2.2021": "", "0000": "",
		"5 foo 2021": "", "1.2.3.2021": "",
	} {
		got, err := reading{}.date(cell)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, %v; want %q", cell, got, err, want)
		}
	}
	if got, _ := (reading{monthFirst: true}).date("3/4/2021"); got != "2021-03-04" {
		t.Errorf("month first: %s", got)
	}
	if got, _ := (reading{monthFirst: true}).date("3.4.2021"); got != "2021-04-03" {
		t.Errorf("dots have the day first: %s", got)
	}
	if got, _ := (reading{serial: true}).date("44197"); got != "2021-01-01" {
		t.Errorf("serial: %s", got)
	}
}

func TestPeriods(t *testing.T) {
	for cell, want := range map[string]collab.EDTF{
		"2021/2024": "2021/2024", "2021-2024": "2021/2024", "2021 – 2024": "2021/2024", "2021–": "2021/", "2021-": "2021/", "2021/..": "2021/..", "2021/22": "2021/2022", "2021/23": "", "2021": "2021",
		"01.09.2021 - 31.08.2024": "2021-09-01/2024-08-31", "01.09.2021-31.08.2024": "2021-09-01/2024-08-31", "1.9.2021 bis 31.8.2024": "2021-09-01/2024-08-31", "from 2021 to 2024": "2021/2024",
		"from 2021": "2021/", "bis 2024": "/2024", "2021 - unlimited": "2021/..", "2024-2021": "", "three years": "", "09/2021 – 08/2024": "2021-09/2024-08",
	} {
		got, err := reading{}.period(cell)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, %v; want %q", cell, got, err, want)
		}
	}
}

// A column tells by its other dates whether 3/4/2021 is in March or in April.
func TestTheColumnDecides(t *testing.T) {
	for name, c := range map[string]struct {
		from, asked, want, note string
		faults                  int
	}{
		"by a day":             {"3/4/2021\n25/4/2021", "", "2021-04-03/", "", 0},
		"by a month":           {"3/4/2021\n4/25/2021", "", "2021-03-04/", "with the month first, as 12/31/2021", 0},
		"neither":              {"3/4/2021\n5/5/2021", "", "2021-04-03/", "may be read with the day or the month first", 0},
		"neither, but asked":   {"3/4/2021\n5/5/2021", MonthFirst, "2021-03-04/", "", 0},
		"both":                 {"3/4/2021\n25/4/2021\n4/25/2021", "", "2021-04-25/", "with the day first (1) and with the month first (1); those that may be either are faults (1)", 1},
		"both, but asked":      {"3/4/2021\n25/4/2021\n4/25/2021", MonthFirst, "2021-03-04/", "are read month-first (1)", 0},
		"serials":              {"44197\n44198", "", "2021-01-01/", "numbers of days", 0},
		"serials among others": {"44197\n2021", "", "2021/", "", 1},
	} {
		t.Run(name, func(t *testing.T) {
			in := "From;Name\n" + strings.ReplaceAll(c.from, "\n", ";A\n") + ";B\n"
			for i := range 3 { // names of their own, so that no row repeats another
				in = strings.Replace(in, ";A\n", ";A"+string(rune('a'+i))+"\n", 1)
			}
			p, err := Look("f", strings.NewReader(in), Options{Dates: c.asked})
			if err != nil {
				t.Fatal(err)
			}
			if notes := strings.Join(p.Notes, "\n"); !strings.Contains(notes, c.note) || c.note == "" && notes != "" {
				t.Errorf("notes %q, want %q", notes, c.note)
			}
			s := read(t, in, Options{Dates: c.asked})
			if len(s.Faults) != c.faults {
				t.Errorf("faults %v", s.Faults)
			}
			found := false
			for _, claim := range s.Records[0].Claims {
				if text, ok := claim.(*collab.Text); ok {
					found = text.Value == c.want && text.Valid == collab.EDTF(c.want)
				}
			}
			if !found {
				t.Errorf("no period %s in %+v", c.want, s.Records[0])
			}
		})
	}
}
