package collab_test

import (
	"fmt"

	"liaison/internal/collab"
)

// The span of a year has all of its days, and an open end has no last day.
func ExampleEDTF_Span() {
	for _, text := range []collab.EDTF{"2018/2021", "2024-02", "1999/.."} {
		span := text.Span()
		fmt.Printf("%s: from %q to %q\n", text, span.From, span.To)
	}
	// Output:
	// 2018/2021: from "2018-01-01" to "2021-12-31"
	// 2024-02: from "2024-02-01" to "2024-02-29"
	// 1999/..: from "1999-01-01" to ""
}

// A page of 2010 says that a university joined then; a complete list of 2021 lacks the
// university.
func ExampleWhen_InForce() {
	joined := &collab.Relation{Statement: collab.Statement{ID: "r1", Published: "2010", Valid: "2010/.."}, Kind: collab.MemberOf}
	gone := &collab.Relation{Statement: collab.Statement{ID: "r2", Published: "2021", Valid: "/2021", Confidence: collab.Derived}, Kind: collab.MemberOf}
	unknown := func(collab.ID) collab.EDTF { return "" }
	for _, year := range []int{2018, 2026} {
		day := collab.NewDay(year, 1, 1)
		kept := collab.When{AsOf: &day}.InForce([]*collab.Relation{joined, gone}, collab.Dates{Lifetime: unknown, Imported: unknown})
		fmt.Println(day, "a member:", len(kept) > 0)
	}
	// Output:
	// 2018-01-01 a member: true
	// 2026-01-01 a member: false
}

// A list that was published in 2022 reports its members for 2022. A register reports what
// it says at each import, but nothing after an end that it gives.
func ExampleStatement_Report() {
	listed := collab.Statement{Origin: collab.Page, Observed: "2022"}
	registered := collab.Statement{Origin: collab.Registry, Valid: "2016/.."}
	ended := collab.Statement{Origin: collab.Registry, Valid: "2010/2013"}
	const imported = "2026-11-27"
	fmt.Println(listed.Report(imported), registered.Report(imported), ended.Report(imported))
	// Output: 2022 2026-11-27 2013-12-31
}
