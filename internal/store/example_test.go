package store_test

import (
	"context"
	"fmt"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// A batch creates what it speaks of and states claims, each with the document that says
// so. The same batch again changes nothing.
func Example() {
	ctx := context.Background()
	var s store.Store = mem.New()
	page, alliance, member := collab.EntityID("doc:page"), collab.EntityID("alliance:x"), collab.EntityID("inst:a")
	source := collab.Statement{SourceID: page}
	batch := store.Batch{
		Actor: "ann", Reason: "the alliance's page",
		Entities: []store.Entity{
			{ID: page, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page, Published: "2022"}},
			{ID: alliance, Kind: collab.KindAlliance}, {ID: member, Kind: collab.KindInstitution},
		},
		Assert: []collab.Claim{
			&collab.Name{Statement: source, Subject: member, Value: "University A", Language: "en", Type: collab.Label},
			&collab.Relation{Statement: source, Kind: collab.MemberOf, From: member, To: alliance},
		},
	}
	for range 2 {
		receipt, err := s.Apply(ctx, batch)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println("version", receipt.Version, "asserted", receipt.Asserted)
	}
	var lookup store.Lookup = s // a reader takes the smallest role
	near, err := lookup.Neighbours(ctx, store.Neighbours{IDs: []collab.ID{alliance}, Direction: collab.In})
	if err != nil {
		fmt.Println(err)
		return
	}
	records, err := lookup.Get(ctx, []collab.ID{near[0][0].From})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(records[0].Name, "by a page of", near[0][0].Published)
	// Output:
	// version 1 asserted 2
	// version 1 asserted 0
	// University A by a page of 2022
}
