package csv

import (
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

func TestDates(t *testing.T) {
	for cell, want := range map[string]string{
		"2021-09-30": "2021-09-30", "2021/9/5": "2021-09-05", "2021.09.05": "2021-09-05", "2021-09": "2021-09", "2021": "2021", "30.9.2021": "2021-09-30", "3/4/2021": "2021-04-03",
		"30-09-2021": "2021-09-30", "09/2021": "2021-09", "from 2021": "2021", "ab 1.9.2021": "2021-09-01", "seit 2020": "2020", "2021-09-30 00:00:00": "2021-09-30", "2021-09-30T00:00:00Z": "2021-09-30",
		"30/09/2021 12:00:00 AM": "2021-09-30", "March 2021": "2021-03", "5 March 2021": "2021-03-05", "5. März 2021": "2021-03-05", "1er mars 2021": "2021-03-01", "listopad 2021": "", "15 septembre 2021": "2021-09-15", "Mar 5, 2021": "2021-03-05",
		"unlimited": "..", "31/12/9999": "..", "9999-12-31": "..",
		// Two digits of a year: 00 to 68 are of this century.
		"13.09.21": "2021-09-13", "13/09/21": "2021-09-13", "1/2/21": "2021-02-01", "30.06.68": "2068-06-30", "30.06.69": "1969-06-30", "01.01.00": "2000-01-01", "29-Aug-21": "2021-08-29", "Sep-21": "2021-09", "3-Mar-99": "1999-03-03", "Aug 21": "2021-08",
		// Other orders and marks.
		"20210913": "2021-09-13", "2021-09-13T00:00:00.000Z": "2021-09-13", "2027-06-30T00:00:00+02:00": "2027-06-30", "13/09/2021 0:00": "2021-09-13", "30. 6. 2027": "2027-06-30", "2021. 09. 13.": "2021-09-13", "20211345": "",
		// Academic years and terms: of a start, the first year.
		"2021/2022": "2021", "2021/22": "2021", "2021-22": "2021", "2021–2022": "2021", "2021/23": "", "2021/2024": "", "WS 2021/22": "2021", "SS 2026": "2026", "SS 2021/22": "2022", "Wintersemester 2021": "2021", "fall 2021": "2021", "2021/22 WS": "2021", "WS 21/22": "2021", "SoSe 24": "2024", "HS21": "2021", "Fall '21": "2021", "Summer 69": "1969", "WS 21/23": "", "Room 24": "",
		// Months in many languages.
		"13 września 2021": "2021-09-13", "30 червня 2027": "2027-06-30", "13. září 2021": "2021-09-13", "1. ledna 2027": "2027-01-01", "2021年9月13日": "2021-09-13", "2021년 9월 13일": "2021-09-13", "2021年9月": "2021-09", "13 Eylül 2021": "2021-09-13",
		"13 Haziran 2027": "2027-06-13", "13. jūnijs 2021": "2021-06-13", "13 Σεπτεμβρίου 2021": "2021-09-13", "13 de septiembre de 2021": "2021-09-13", "13 settembre 2021": "2021-09-13", "13 septembrie 2021": "2021-09-13", "2021 m. rugsėjo 13 d.": "2021-09-13",
		"2021. gada 13. septembris": "2021-09-13", "2021. szeptember 13.": "2021-09-13", "13. syyskuuta 2021": "2021-09-13", "13 сентября 2021 г.": "2021-09-13", "wrzesień 2021": "2021-09", "september 2021": "2021-09", "13 rujna 2021": "2021-09-13", "de 13 2021": "", "1 d'octubre de 2021": "2021-10-01",
		"unbefristet": "..", "30.2.2021": "", "13/13/2021": "", "0/1/2021": "", "2021-00-01": "", "2021-02-30": "", "12/31/2021": "", "44197": "", "yes": "", "1/2.2021": "", "0000": "",
		"5 foo 2021": "", "1.2.3.2021": "",
	} {
		got, err := dateColumn{}.date(cell)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, %v; want %q", cell, got, err, want)
		}
	}
	if got, _ := (dateColumn{monthFirst: true}).date("3/4/2021"); got != "2021-03-04" {
		t.Errorf("month first: %s", got)
	}
	if got, _ := (dateColumn{monthFirst: true}).date("3.4.2021"); got != "2021-04-03" {
		t.Errorf("dots have the day first: %s", got)
	}
	if got, _ := (dateColumn{serial: true}).date("44197.5"); got != "2021-01-01" {
		t.Errorf("serial with a time: %s", got)
	}
	if got, _ := (dateColumn{serial: true}).date("44197"); got != "2021-01-01" {
		t.Errorf("serial: %s", got)
	}
}

// TestEndsOfAcademicYears: of an end, the second year counts.
func TestEndsOfAcademicYears(t *testing.T) {
	for cell, want := range map[string]string{"2025/2026": "2026", "2025-26": "2026", "WS 2025/26": "2026", "WS 2025": "2026", "SS 2026": "2026", "2025": "2025"} {
		if got, err := (dateColumn{ends: true}).date(cell); got != want || err != nil {
			t.Errorf("%q is %q, %v; want %q", cell, got, err, want)
		}
	}
}

// TestTheColumnTellsTheLanguage: listopad is November in Poland, October in Croatia.
func TestTheColumnTellsTheLanguage(t *testing.T) {
	for other, want := range map[string]string{"1 września 2021": "2021-11-05/", "1 rujna 2021": "2021-10-05/", "1 October 2021": ""} {
		s := read(t, "Name;From\nA;5 listopada 2021\nB;"+other+"\n", Options{})
		if got := periodOf(s.Records[0]); got != want || (len(s.Records[0].Unread) > 0) != (want == "") {
			t.Errorf("beside %q: %q, %v; want %q", other, got, s.Records[0].Unread, want)
		}
	}
}

// TestTheColumnTellsAcademicYears: 2011-12 is December, but among 2013-14 a year.
func TestTheColumnTellsAcademicYears(t *testing.T) {
	for other, want := range map[string]string{"2013-14": "2011/", "2013-03": "2011-12/", "2013": "2011-12/"} {
		s := read(t, "Name;From\nA;2011-12\nB;"+other+"\n", Options{})
		if got := periodOf(s.Records[0]); got != want {
			t.Errorf("beside %q: %q, want %q", other, got, want)
		}
	}
}

func periodOf(r record.Record) string {
	for _, c := range r.Claims {
		if text, ok := c.(*collab.Text); ok && text.Topic == collab.PeriodTopic {
			return string(text.Valid)
		}
	}
	return ""
}

func TestPeriods(t *testing.T) {
	for cell, want := range map[string]collab.EDTF{
		"2021/2024": "2021/2024", "2021-2024": "2021/2024", "2021 – 2024": "2021/2024", "2021–": "2021/", "2021-": "2021/", "2021/..": "2021/..", "2021/22": "2021/2022", "2021/23": "", "2021": "2021",
		"01.09.2021 - 31.08.2024": "2021-09-01/2024-08-31", "01.09.2021-31.08.2024": "2021-09-01/2024-08-31", "1.9.2021 bis 31.8.2024": "2021-09-01/2024-08-31", "from 2021 to 2024": "2021/2024",
		"from 2021": "2021/", "bis 2024": "/2024", "2021 - unlimited": "2021/..", "2024-2021": "", "three years": "", "09/2021 – 08/2024": "2021-09/2024-08",
	} {
		got, err := dateColumn{}.period(cell)
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
		"both":                 {"25/4/2021\n3/4/2021\n4/25/2021", "", "2021-04-25/", "with the day first (1) and with the month first (1); those that may be either are left out (1)", 1},
		"both, but asked":      {"3/4/2021\n25/4/2021\n4/25/2021", MonthFirst, "2021-03-04/", "are read month-first (1)", 0},
		"serials":              {"44197\n44198", "", "2021-01-01/", "numbers of days", 0},
		"serials among others": {"44197\n2021", "", "2021-01-01/", "numbers of days", 0},
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
			unread := 0
			for _, r := range s.Records {
				unread += len(r.Unread)
			}
			if len(s.Faults) > 0 || unread != c.faults {
				t.Errorf("faults %v, %d cells left out", s.Faults, unread)
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
