package graph_test

import (
	"fmt"
	"testing"

	"liaison/internal/collab"
)

const wide = `{institutions(first: %d, filter: {countries: ["FR"]}) {totalCount edges {node {
	name(languages: ["fr"]) country city website names {value source {title}} conflicts {id}
	partners {edges {node {name} weight ties {through {name}}}}
	projects {edges {node {grantId programme {name} consortium {coordinator {name} statedPartnerCount {value} countries}}}}
	alliances {edges {relations {kind source {url}} node {countries members {edges {
		node {name country names {value} ... on Institution {types parent {name}}}
		relations {id role valid evidence {document {title}}}}}}}}}}}}`

// A page costs the same number of store reads however many entities it shows.
func TestPageCostsAConstantNumberOfReads(t *testing.T) {
	const reads = 45 // the page has 24 questions; some come in two parts
	w := newWorld(t)
	w.entity(collab.KindPlace, "fr", "France")
	w.claims = append(w.claims, &collab.Identifier{Subject: id("fr"), Scheme: collab.SchemeCountry, Value: "FR"})
	w.entity(collab.KindProgramme, "programme", "Programme")
	for i := range 50 {
		inst := fmt.Sprint("inst:", i)
		w.entity(collab.KindInstitution, inst, fmt.Sprintf("Institution %02d", i))
		w.link(inst, collab.LocatedIn, "fr")
		alliance, project := fmt.Sprint("alliance:", i/3), fmt.Sprint("project:", i/2)
		w.entity(collab.KindAlliance, alliance, alliance)
		w.entity(collab.KindProject, project, project)
		w.link(inst, collab.MemberOf, alliance)
		w.link(inst, collab.ParticipatesIn, project).Role = collab.Coordinator
		if i%2 == 0 {
			w.link(project, collab.FundedBy, "programme")
		}
	}
	w.tell()
	for _, page := range []int{5, 50} {
		least := 1 << 30
		for try := 0; try < 10 && least > reads; try++ { // a busy machine splits batches: not each time
			w.store.reset()
			data := w.ask(fmt.Sprintf(wide, page))
			if n := len(data["institutions"].(map[string]any)["edges"].([]any)); n != page {
				t.Fatalf("%d edges for first: %d", n, page)
			}
			calls, sum := w.store.reset()
			least = min(least, sum)
			t.Logf("%d institutions: %d reads, %v", page, sum, calls)
		}
		if least > reads {
			t.Errorf("%d institutions took %d reads: want at most %d", page, least, reads)
		}
	}
}
