package text_test

import (
	"fmt"

	"liaison/internal/text"
)

func ExampleFold() {
	fmt.Println(text.Fold("Universität Łódź"), "|", text.Fold("Xi’an"), "|", text.Fold("ＫＴＵ"))
	// Output: universitat lodz | xian | ktu
}

// A finder searches an index of many names together with one of names that came later.
func ExampleFinder_Find() {
	names := []string{"Kaunas University of Technology", "Vilnius University", "暨南大学"}
	f := text.NewFinder(text.NewIndex(names), text.NewIndex(nil), nil)
	for _, query := range []string{"kaunas universty", "ji nan da xue"} {
		for _, hit := range f.Find(query, 1, nil) {
			fmt.Println(names[hit.Name])
		}
	}
	// Output:
	// Kaunas University of Technology
	// 暨南大学
}
