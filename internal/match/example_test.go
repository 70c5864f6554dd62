package match_test

import (
	"context"
	"fmt"

	"liaison/internal/collab"
	"liaison/internal/match"
)

// A matcher is built once from the organisations of a graph, and asked for each string.
func ExampleMatcher_Match() {
	id := collab.EntityID("ktu")
	m := match.New([]match.Organisation{{
		ID: id, Kind: collab.KindInstitution, Country: "LT", Cities: []string{"Kaunas"}, Status: "ACTIVE", Types: []collab.InstitutionType{"EDUCATION"},
		Names: []*collab.CompactName{(&collab.Name{Subject: id, Value: "Kaunas University of Technology", Type: collab.DisplayName}).Compact()},
	}})
	for _, text := range []string{"Dept. of Informatics, Kaunas Univ. of Technol., Lithuania", "Department of Chemistry"} {
		r, err := m.Match(context.Background(), match.Query{Text: text})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(len(r.Chosen))
		for _, c := range r.Chosen {
			fmt.Println(c.Reason)
		}
	}
	// Output:
	// 1
	// the name Kaunas University of Technology, written otherwise; its country fits
	// 0
}
