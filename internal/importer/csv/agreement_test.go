package csv

import (
	"cmp"
	"fmt"
	"strings"
	"testing"

	"liaison/internal/collab"
)

func TestAnEditedDateTakesThePlaceOfTheOldOne(t *testing.T) {
	const head = "Partner;Country;Agreement;From;To\n"
	a := read(t, head+"X;LT;Exchange;2021;2024\n", Options{}).Records[0]
	b := read(t, head+"Y;LT;Exchange;2021;2024\n x ;Lithuania;Exchange;2021;2025\n", Options{}).Records[1]
	if a.Locator != b.Locator || a.Entities[0].ID != b.Entities[0].ID || !strings.HasPrefix(a.Locator, "row:") {
		t.Errorf("%q and %q", a.Locator, b.Locator)
	}
	if other := read(t, head+"X;LT;Staff;2021;2024\n", Options{}).Records[0]; other.Locator == a.Locator || other.Entities[0].ID != a.Entities[0].ID {
		t.Error("another agreement of the same partner is to be another record of the same entity")
	}
}

// TestTimesOfAgreements: what ends an agreement, what begins it, and what is said
// of that.
func TestTimesOfAgreements(t *testing.T) {
	today, _ := collab.ParseDay("2020-11-03")
	for row, want := range map[string]string{
		"2015;2018;;active":        "2015/2018 STATED ACTUAL",
		"2015;;;Terminated":        "2015/2020-11-03 DERIVED ACTUAL",
		"2015-01-01;;;beendet":     "2015-01-01/2020-11-03 DERIVED ACTUAL",
		"2015;2030;;terminated":    "2015/2020-11-03 DERIVED ACTUAL",
		"2015;2018;;expired":       "2015/2018 STATED ACTUAL",
		"2015;unlimited;;expired":  "2015/2020-11-03 DERIVED ACTUAL",
		";2030;;terminated":        "/2020-11-03 DERIVED ACTUAL",
		";2018;;terminated":        "/2018 STATED ACTUAL",
		";;;terminated":            " PAST",
		"2022;;;terminated":        "2022/ STATED PAST",
		"2022;;;planned":           "2022/ STATED PLANNED",
		";2028-08-31;2018-05-03;":  "2018-05-03/2028-08-31 DERIVED ACTUAL",
		";unlimited;2018-05-03;":   "2018-05-03/.. DERIVED ACTUAL",
		";;2018-05-03;":            "2018-05-03/ DERIVED ACTUAL",
		"2018-09;2020;2018-05-03;": "2018-09/2020 STATED ACTUAL",
		";2017;2018-05-03;":        "/2017 STATED ACTUAL",
		";;2018-05-03;ended":       "2018-05-03/2020-11-03 DERIVED ACTUAL",
		";;2018-05-03;draft":       " PLANNED",
	} {
		s := read(t, "Name;From;To;Signed;Status\nX;"+row+"\n", Options{Today: today})
		if len(s.Faults) > 0 {
			t.Errorf("%q: %v", row, s.Faults)
			continue
		}
		got, modality := "", collab.Actual
		for _, c := range s.Records[0].Claims {
			switch c := c.(type) {
			case *collab.Text:
				if c.Topic == collab.PeriodTopic {
					got = string(c.Valid) + " " + string(cmp.Or(c.Confidence, collab.Stated))
					if (c.Confidence == collab.Derived) != (len(c.Evidence) == 1 && c.Evidence[0].Note != "") {
						t.Errorf("%q: what is derived says how: %+v", row, c)
					}
				}
			case *collab.Relation:
				if c.Kind == collab.HasParty {
					modality = cmp.Or(c.Modality, collab.Actual)
				}
			}
		}
		if got += " " + string(modality); got != want {
			t.Errorf("%q: %q, want %q", row, got, want)
		}
	}
}

// TestSeveralRowsOfOnePartner: rows that differ in what they say are several, and
// known by their number; a row that repeats another is a fault.
func TestSeveralRowsOfOnePartner(t *testing.T) {
	s := read(t, "Name;Country;To\nX;LT;2021\nX;LT;2023\nX;LT;2023\nX;LT;2021\n", Options{})
	if len(s.Records) != 3 || len(s.Faults) != 1 || !strings.Contains(s.Faults[0].Reason, "line 2 says the same") {
		t.Fatalf("%d records, faults %v", len(s.Records), s.Faults)
	}
	first := s.Records[0].Locator
	for i, r := range s.Records[1:] {
		if r.Locator != fmt.Sprintf("%s/%d", first, i+2) || r.Entities[0].ID != s.Records[0].Entities[0].ID {
			t.Errorf("record %d: %+v", i+1, r)
		}
	}
}

// TestWordsForTheStatus: an agreement that is called over has ended by the day of the import, in any language of the
// lists, and one that is called planned is planned.
func TestWordsForTheStatus(t *testing.T) {
	for status, want := range map[string]collab.Modality{
		"Terminated": collab.Actual, "expirat": collab.Actual, "Reziliat": collab.Actual, "pasibaigusi": collab.Actual, "NEBEGALIOJA": collab.Actual, "gekündigt": collab.Actual, "résiliée": collab.Actual, "no vigente": collab.Actual,
		"scaduta": collab.Actual, "wygasła": collab.Actual, "ukončená": collab.Actual, "lejárt": collab.Actual, "utløpt": collab.Actual, "päättynyt": collab.Actual, "süresi doldu": collab.Actual, "расторгнут": collab.Actual, "hết hạn": collab.Actual, "已终止": collab.Actual,
		"în curs de semnare": collab.Planned, "rengiama": collab.Planned, "in trattativa": collab.Planned, "w przygotowaniu": collab.Planned, "under forhandling": collab.Planned, "谈判中": collab.Planned,
		"active": collab.Actual, "în vigoare": collab.Actual, "galioja": collab.Actual,
	} {
		s := read(t, "Partner;Country;Agreement;From;Status\nX;LT;Exchange;2015;"+status+"\n", Options{Today: collab.NewDay(2026, 11, 1)})
		over := strings.HasSuffix(periodOf(s.Records[0]), "/2026-11-01")
		inForce := status == "active" || status == "în vigoare" || status == "galioja"
		if over == (inForce || want == collab.Planned) {
			t.Errorf("%s: the period is %q", status, periodOf(s.Records[0]))
		}
		for _, c := range s.Records[0].Claims {
			if r, ok := c.(*collab.Relation); ok && r.Kind == collab.HasParty && (r.Modality == collab.Planned) != (want == collab.Planned) {
				t.Errorf("%s: modality %q", status, r.Modality)
			}
		}
	}
}

// TestTheDayOfTheReportIsTheLastPossibleOne: what a list calls over has ended by the day
// of the list (rule 11), which is still a possible one (rule 8), so that it counts as
// ended from the day after (rule 23a).
func TestTheDayOfTheReportIsTheLastPossibleOne(t *testing.T) {
	today, _ := collab.ParseDay("2020-11-03")
	s := read(t, "Name;From;Status\nX;2015;Terminated\n", Options{Today: today})
	for _, c := range s.Records[0].Claims {
		if c, ok := c.(*collab.Text); ok && c.Topic == collab.PeriodTopic {
			if on, after := c.Valid.StatusOn(today), c.Valid.StatusOn(today+1); on != collab.LinkCurrent || after != collab.LinkEnded {
				t.Errorf("%s on the day of the list, %s after it; want %s and %s", on, after, collab.LinkCurrent, collab.LinkEnded)
			}
			return
		}
	}
	t.Error("the agreement has no period")
}
