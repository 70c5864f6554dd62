package graph_test

import (
	"fmt"
	"strings"
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

// TestPageCostsAConstantNumberOfReads: a page costs the same number of store reads
// however many entities it shows.
func TestPageCostsAConstantNumberOfReads(t *testing.T) {
	const reads = 45 // the page asks the store 24 questions, some of them in two parts
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

// TestGraphInMemoryIsNotReadAgain: fields that show records and links, and names that were
// searched for, ask the store for nothing once the graph is in memory; what is said of an
// entity is read once.
func TestGraphInMemoryIsNotReadAgain(t *testing.T) {
	w := newWorld(t)
	w.entity(collab.KindInstitution, "inst", "The Institution")
	w.entity(collab.KindInstitution, "other", "Another Institution")
	w.entity(collab.KindAlliance, "alliance", "The Alliance")
	w.entity(collab.KindProject, "project", "The Project")
	w.entity(collab.KindPerson, "person", "A Person")
	w.link("inst", collab.MemberOf, "alliance")
	w.link("other", collab.MemberOf, "alliance")
	w.link("inst", collab.ParticipatesIn, "project").Role = collab.Coordinator
	w.link("other", collab.ParticipatesIn, "project")
	w.link("person", collab.AffiliatedWith, "inst")
	w.tell()
	version := w.send("{graph {version}}", nil).Extensions.GraphVersion
	if _, err := w.resolve.Memory.At(t.Context(), version); err != nil {
		t.Fatal(err)
	}
	const links = `{node(id: "<inst>") {... on Institution {name country city parent {name}
		partners {edges {node {name} weight ties {through {name}}}} alliances {edges {node {name countries members {totalCount edges {node {name}}}}}}
		projects {edges {node {name call {name} programme {name} consortium {countries coordinator {name} members {edges {node {name}}}}}}}
		people {edges {node {name}}} units {totalCount} jointLabs {totalCount} agreements {totalCount} strategies {totalCount}}}
		search(text: "institution") {totalCount edges {matchedName {value language type source {title}} node {name}}}}`
	const claims = `{node(id: "<inst>") {... on Institution {names {value evidence {note}} website established identifiers {value} acronym: name(languages: ["fr"])}}}`
	w.store.reset()
	w.ask(links)
	if calls, sum := w.store.reset(); sum > 0 {
		t.Errorf("records and links took reads of the store: %v", calls)
	}
	for i, want := range []int{1, 0} {
		w.ask(strings.Replace(claims, "evidence {note}", "", 1))
		if calls, sum := w.store.reset(); sum != want {
			t.Errorf("time %d: the claims of one entity took the reads %v", i+1, calls)
		}
	}
	w.gives(claims, `{"node": {"names": [{"value": "The Institution", "evidence": []}], "website": null, "established": null, "identifiers": [], "acronym": "The Institution"}}`)
	w.claims = append(w.claims, &collab.Name{Subject: id("inst"), Value: "L'institution", Type: collab.Label, Language: "fr"})
	w.bearer = w.tell().Token
	w.gives(`{node(id: "<inst>") {... on Institution {name(languages: ["fr"])}}}`, `{"node": {"name": "L'institution"}}`)
}
