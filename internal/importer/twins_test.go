package importer

import (
	"strings"
	"testing"

	"liaison/internal/store/mem"
)

// TestALaterReleaseTellsOfTwins: a record that the graph has, and that gets a domain or a name
// of another institution in a newer release, is reported once, and stays what it was.
func TestALaterReleaseTellsOfTwins(t *testing.T) {
	const other = "Hochschule für Bergbau und Hüttenwesen"
	list := echeRow("999836813", "A LEOBEN01", other, "AT", "Leoben")
	domains := strings.Replace(list, `"erasmus_code"`, `"website_url":"https://www.bergbau.example.at","erasmus_code"`, 1)
	for name, c := range map[string]struct {
		holders, first, second string
		told                   string
	}{
		"a domain":                 {domains, rorRecord("05q9m0937", "Bergbau Hochschule", "AT", "Graz", ""), rorRecord("05q9m0937", "Bergbau Hochschule", "AT", "Graz", "bergbau.example.at"), "the domain of another"},
		"a name":                   {list, rorRecord("05q9m0937", "Montanuniversität", "AT", "Leoben", ""), rorRecord("05q9m0937", other, "AT", "Leoben", ""), "the name of another"},
		"a name of another city's": {list, rorRecord("05q9m0937", "Montanuniversität", "AT", "Graz", ""), rorRecord("05q9m0937", other, "AT", "Graz", ""), "none"},
		"another name of its own":  {list, rorRecord("05q9m0937", "Montanuniversität", "AT", "Leoben", ""), rorRecord("05q9m0937", "Universität für Montan", "AT", "Leoben", ""), "none"},
	} {
		t.Run(name, func(t *testing.T) {
			s := mem.New()
			var doubts []Doubt
			read := func(format, text string) Summary {
				o := sayingOf(t, format, text)
				doubts = nil
				o.OnDoubt = func(d Doubt) { doubts = append(doubts, d) }
				return runImport(t, s, o)
			}
			read("ror", c.first)
			read("eche", c.holders)
			if len(doubts) > 0 {
				t.Fatalf("before: %+v", doubts)
			}
			sum := read("ror", c.second)
			if c.told == "none" {
				if len(doubts) > 0 {
					t.Errorf("told: %+v", doubts)
				}
				return
			}
			if len(doubts) != 1 || !strings.Contains(doubts[0].Reason, c.told) || doubts[0].Taken != key("ror:05q9m0937") || len(doubts[0].Candidates) != 2 || sum.Institutions.Unsure != 1 {
				t.Errorf("told: %+v, %+v", doubts, sum)
			}
			o := sayingOf(t, "ror", c.second)
			o.Again = true
			if runImport(t, s, o); len(doubts) != 1 {
				t.Errorf("told again: %+v", doubts)
			}
		})
	}
}

// TestALaterTableOfProjectsTellsOfTwins: organisations are described by the first row that
// names them, at a place of their own.
func TestALaterTableOfProjectsTellsOfTwins(t *testing.T) {
	const name = "Hochschule für Bergbau und Hüttenwesen"
	s := mem.New()
	read := func(format string, texts ...string) (doubts []Doubt) {
		o := sayingOf(t, format, texts...)
		o.OnDoubt = func(d Doubt) { doubts = append(doubts, d) }
		runImport(t, s, o)
		return doubts
	}
	parties := func(name string) string {
		return "\"projectID\";\"organisationID\";\"name\";\"city\";\"country\";\"role\"\n\"700002\";\"999836813\";\"" + name + "\";\"Leoben\";\"AT\";\"coordinator\"\n"
	}
	read("cordis", sayings["cordis"][0], parties("Montanuniversität"))
	read("ror", rorRecord("05q9m0937", name, "AT", "Leoben", ""))
	if d := read("cordis", sayings["cordis"][0], parties(name)); len(d) != 1 || !strings.Contains(d[0].Reason, "the name of another") {
		t.Errorf("told: %+v", d)
	}
}
