package csv

import (
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/table"
)

func TestLengthOf(t *testing.T) {
	for cell, want := range map[string]int{
		"5 years": 60, "5 YEARS": 60, "5-year": 60, "36 months": 36, "1 year": 12, "five (5) years": 60, "5 (five) years": 60, "2 years and 6 months": 30,
		"1.5 years": 18, "2,5 ans": 30, "5 años": 60, "5 ans": 60, "3 années": 36, "5 Jahre": 60, "18 Monate": 18, "5 anni": 60, "6 mesi": 6,
		"5 anos": 60, "5 lat": 60, "2 lata": 24, "1 rok": 12, "5 let": 60, "5 rokov": 60, "5 év": 60, "5 ani": 60, "20 de ani": 240, "5 metų": 60, "6 mėn.": 6,
		"5 gadi": 60, "5 aastat": 60, "5 vuotta": 60, "5 år": 60, "5 ára": 60, "5 godina": 60, "5 година": 60, "5 лет": 60, "5 років": 60, "5 гадоў": 60, "5 έτη": 60, "5 χρόνια": 60,
		"5 yıl": 60, "5 il": 60, "5 vjet": 60, "5 წელი": 60, "5 տարի": 60, "5 anys": 60, "5 urte": 60, "5 bliana": 60, "5 snin": 60, "5 tahun": 60,
		"٥ سنوات": 60, "5 שנים": 60, "5 năm": 60, "5年": 60, "五年": 60, "５年間": 60, "5년": 60, "24 tháng": 24, "6个月": 6, "2 roky a 6 měsíců": 30,
		// No lengths.
		"": 0, "2021": 0, "5": 0, "2021/2024": 0, "2021-22": 0, "5 May": 0, "1 mai 2021": 0, "21 m": 0, "years": 0, "5 weeks": 0, "0 years": 0, "900 years": 0,
		"5 years, renewable": 0, "2021 5 years": 0, "up to 5 years": 0, "1,3 years": 0, "2021年": 0, "2021年5月": 0, "5月": 0,
	} {
		if got := lengthOf(cell); got != want {
			t.Errorf("%q lasts %d months, want %d", cell, got, want)
		}
	}
}

func TestLasting(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2021-09-01", 60, "2026-08-31"}, {"2024-02-29", 12, "2025-02-28"}, {"2021-01-31", 1, "2021-02-28"}, {"2021-01-01", 36, "2023-12-31"},
		{"2021-09", 60, "2026-09"}, {"2021", 60, "2026"}, {"2021", 6, "2021"}, {"", 60, ""}, {"..", 60, ""},
	} {
		got, err := lasting(c.from, c.months)
		if got != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%d months from %q end on %q (%v), want %q", c.months, c.from, got, err, c.want)
		}
	}
}

// TestAgreementsOfALength: an end follows from how long an agreement lasts, and a length
// that nothing dates is reported.
func TestAgreementsOfALength(t *testing.T) {
	for row, c := range map[string]struct {
		valid  collab.EDTF
		unread int
	}{
		"2021-09-01;;5 años;":            {"2021-09-01/2026-08-31", 0},
		"2021-09;;36 Monate;":            {"2021-09/2024-09", 0},
		"2021;;5 lat;":                   {"2021/2026", 0},
		"2021;5 metų;;":                  {"2021/2026", 0},
		";;5 years;2021-09-01":           {"2021-09-01/2026-08-31", 0},
		"2021-09-01;2023;5 years;":       {"2021-09-01/2023", 1}, // which is right nobody knows: it is told
		"2021-09-01;2026-12-31;5 years;": {"2021-09-01/2026-12-31", 0},
		"2021-09-01;unlimited;5 ani;":    {"2021-09-01/..", 0},
		";;5 năm;":                       {"", 1},
		"2021-09-01;;5 x;":               {"2021-09-01/", 1},
	} {
		s := read(t, "Name;From;To;Valid;Signed\nX;"+row+"\n", Options{})
		if len(s.Records) != 1 || len(s.Faults)+len(s.Records[0].Unread) != c.unread {
			t.Errorf("%q: %d records, %v, %v, want %d cells that cannot be read", row, len(s.Records), s.Faults, s.Records[0].Unread, c.unread)
			continue
		}
		var got collab.EDTF
		for _, x := range s.Records[0].Claims {
			if x, ok := x.(*collab.Text); ok && x.Topic == collab.PeriodTopic {
				got = x.Valid
			}
		}
		if got != c.valid {
			t.Errorf("%q: %q, want %q", row, got, c.valid)
		}
	}
}

// TestPeriodsBesideDates: a period in a column of its own completes the dates beside it, and
// where it says something else both are kept, and it is told.
func TestPeriodsBesideDates(t *testing.T) {
	for row, c := range map[string]struct {
		valid  []collab.EDTF
		unread int
	}{
		"2021-09-01;;2021/2024":                    {[]collab.EDTF{"2021-09-01/2024"}, 0},
		";2024-08-31;2021-09-01/2024":              {[]collab.EDTF{"2021-09-01/2024-08-31"}, 0},
		"2021;2024;2021-09-01/2024-08-31":          {[]collab.EDTF{"2021-09-01/2024-08-31"}, 0},
		"2021-09-01;;2021-09-01 - 2024-08-31":      {[]collab.EDTF{"2021-09-01/2024-08-31"}, 0},
		"2021;2024;2021/2024":                      {[]collab.EDTF{"2021/2024"}, 0},
		"2021;;2018/2020":                          {[]collab.EDTF{"2018/2020", "2021/"}, 1},
		"2021;2024;2021/2026":                      {[]collab.EDTF{"2021/2024", "2021/2026"}, 1},
		"2021;unlimited;2021/2026":                 {[]collab.EDTF{"2021/..", "2021/2026"}, 1},
		"2021;;no period":                          {[]collab.EDTF{"2021/"}, 1},
		"no date;;2021/2024":                       {[]collab.EDTF{"2021/2024"}, 1},
		";;01.09.2021 bis 31.08.2024":              {[]collab.EDTF{"2021-09-01/2024-08-31"}, 0},
		"01.09.2021;;01.09.2021 \u2013 31.08.2024": {[]collab.EDTF{"2021-09-01/2024-08-31"}, 0},
	} {
		s := read(t, "Name;From;To;Valid\nX;"+row+"\n", Options{})
		if len(s.Records) != 1 || len(s.Faults)+len(s.Records[0].Unread) != c.unread {
			t.Errorf("%q: %d records, %v, %v, want %d cells to be told", row, len(s.Records), s.Faults, s.Records[0].Unread, c.unread)
			continue
		}
		var got []collab.EDTF
		for _, x := range s.Records[0].Claims {
			if x, ok := x.(*collab.Text); ok && x.Topic == collab.PeriodTopic {
				got = append(got, x.Valid)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.valid) {
			t.Errorf("%q: %q, want %q", row, got, c.valid)
		}
	}
}

// TestColumnsOfLengths: a bare word for a length is the column of lengths, and it is told.
func TestColumnsOfLengths(t *testing.T) {
	for _, header := range []string{"Duration", "Dauer", "Durée", "Duración", "Durata", "DURATĂ", "Trukmė", "Czas trwania", "Süre", "Διάρκεια", "Срок", "期間", "Looptijd", "Thời hạn", "المدة"} {
		list := "Name;Start;" + header + "\nX;2021-09-01;5 years\n"
		s := read(t, list, Options{})
		p, err := Look("f", strings.NewReader(list), Options{Key: "upload:f"})
		told := err == nil && slices.ContainsFunc(p.Notes, func(note string) bool { return strings.Contains(note, "how long the agreement lasts") })
		var got collab.EDTF
		for _, x := range s.Records[0].Claims {
			if x, ok := x.(*collab.Text); ok && x.Topic == collab.PeriodTopic {
				got = x.Valid
			}
		}
		if got != "2021-09-01/2026-08-31" || !told {
			t.Errorf("%s: %q, %v, %v", header, got, p.Notes, s.Records[0].Unread)
		}
	}
	for word := range lengthWords() {
		for field, list := range words {
			for w := range strings.SplitSeq(list, ";") {
				if table.Fold(w) == word {
					t.Errorf("%q is a word for %s too", word, field)
				}
			}
		}
	}
}
