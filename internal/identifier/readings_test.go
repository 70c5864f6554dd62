package identifier_test

import (
	"slices"
	"testing"

	"liaison/internal/identifier"
)

// TestReadings: whatever form an identifier is typed in, the right reading is among those that are looked up.
func TestReadings(t *testing.T) {
	for text, want := range map[string]identifier.Reading{
		"https://ror.org/03r8nwp71":         {Scheme: "ror", Value: "03r8nwp71"},
		"03R8NWP71":                         {Scheme: "ror", Value: "03r8nwp71"},
		"ror:03r8nwp71":                     {Scheme: "ror", Value: "03r8nwp71"},
		"0000 0001 2290 1764":               {Scheme: "isni", Value: "0000000122901764"},
		"0000000122901764":                  {Scheme: "isni", Value: "0000000122901764"},
		"q1426464":                          {Scheme: "wikidata", Value: "Q1426464"},
		"https://www.wikidata.org/wiki/Q42": {Scheme: "wikidata", Value: "Q42"},
		"999840046":                         {Scheme: "pic", Value: "999840046"},
		"999 840 046":                       {Scheme: "pic", Value: "999840046"},
		"grid.443557.4":                     {Scheme: "grid", Value: "grid.443557.4"},
		"lt kaunas02":                       {Scheme: "erasmus-code", Value: "LT KAUNAS02"},
		"IRL DUBLIN44":                      {Scheme: "erasmus-code", Value: "IRLDUBLIN44"},
		"10.3030/101070014":                 {Scheme: "doi", Value: "10.3030/101070014"},
		"https://doi.org/10.3030/101070014": {Scheme: "doi", Value: "10.3030/101070014"},
		"10.13039/501100000780":             {Scheme: "fundref", Value: "501100000780"},
		"2019-1-RO01-KA203-063881":          {Scheme: "erasmus-grant", Value: "2019-1-RO01-KA203-063881"},
		"101070014":                         {Scheme: "cordis-grant", Value: "101070014"},
		"HORIZON-CL4-2021-HUMAN-01":         {Scheme: "cordis-call", Value: "HORIZON-CL4-2021-HUMAN-01"},
		"ktu.edu":                           {Scheme: "domain", Value: "ktu.edu"},
		"https://www.KTU.edu/en/":           {Scheme: "domain", Value: "ktu.edu"},
		"https://ktu.edu":                   {Scheme: "website", Value: "https://ktu.edu/"},
		"office@ktu.edu":                    {Scheme: "domain", Value: "ktu.edu"},
		"https://ktu.edu:443":               {Scheme: "domain", Value: "ktu.edu"},
		"office-code:A17":                   {Scheme: "office-code", Value: "A17"},
		" https://cordis.europa.eu/project/id/101070014 ": {Scheme: "cordis-grant", Value: "101070014"},
	} {
		if got := identifier.Readings(text); !slices.Contains(got, want) {
			t.Errorf("%q: %v, want %v among them", text, got, want)
		}
	}
	for _, name := range []string{"", "KTU", "Kaunas University of Technology", "2020", "Horizon", "St. Petersburg", "大学"} {
		if got := identifier.Readings(name); len(got) > 0 {
			t.Errorf("%q can only be a name: %v", name, got)
		}
	}
}
