package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// pair records two alliances with a broker between them, and an institution without ties.
func pair(t *testing.T) *world {
	w := newWorld(t)
	for _, key := range []string{"ulm", "ghent", "lund", "pisa", "porto", "far"} {
		w.entity(collab.KindInstitution, key, strings.ToUpper(key[:1])+key[1:])
	}
	w.entity(collab.KindAlliance, "north", "North")
	w.entity(collab.KindAlliance, "south", "South")
	w.entity(collab.KindAlliance, "single", "Single")
	w.entity(collab.KindProject, "bridge", "Bridge")
	w.entity(collab.KindPerson, "ann", "Ann")
	w.entity(collab.KindPlace, "plain", "Plain")
	for key, alliance := range map[string]string{"ulm": "north", "ghent": "north", "lund": "north", "pisa": "south", "porto": "south", "far": "single"} {
		w.link(key, collab.MemberOf, alliance)
	}
	w.link("lund", collab.MemberOf, "south").Valid = "2020/.."
	w.link("ghent", collab.ParticipatesIn, "bridge").Valid = "2018/2019"
	w.link("pisa", collab.ParticipatesIn, "bridge").Observed = "2018"
	w.link("far", collab.CooperatesWith, "far")
	w.tell()
	return w
}

func TestCollaborationRefusesWhatItCannotMean(t *testing.T) {
	w := pair(t)
	for question, code := range map[string]collab.Code{
		`{commonPartners(of:[]){totalCount}}`:                                                                              collab.BadUserInput,
		`{commonPartners(of:["<nobody>"]){totalCount}}`:                                                                    collab.NotFound,
		`{commonPartners(of:["<ulm>","<north>"]){totalCount}}`:                                                             collab.BadUserInput,
		`{commonPartners(of:["nonsense"]){totalCount}}`:                                                                    collab.BadUserInput,
		`{commonPartners(of:["<ulm>"],first:-1){totalCount}}`:                                                              collab.BadUserInput,
		`{commonPartners(of:["<ulm>"],first:101){totalCount}}`:                                                             collab.BadUserInput,
		`{commonPartners(of:["<ulm>"],after:""){totalCount}}`:                                                              collab.BadUserInput,
		`{commonPartners(of:["<ulm>"],ties:{between:{from:"2020-01-02",to:"2020-01-01"}}){totalCount}}`:                    collab.BadUserInput,
		`{commonPartners(of:[` + strings.Repeat(`"<ulm>",`, 101) + `]){totalCount}}`:                                       collab.BadUserInput,
		`{paths(from:"<ulm>",to:"<nobody>"){paths{length}}}`:                                                               collab.NotFound,
		`{networkChange(of:["<ghent>"],from:"2021-01-01",to:"2019-01-01"){edges{kind}}}`:                                   collab.BadUserInput,
		`{networkSeries(of:["<ghent>"],from:"2021-01-01",to:"2019-01-01"){day}}`:                                           collab.BadUserInput,
		`{networkSeries(of:[],from:"2019-01-01",to:"2021-01-01"){day}}`:                                                    collab.BadUserInput,
		`{networkSeries(from:"2019-01-01",to:"2021-01-01",stepMonths:0){day}}`:                                             collab.BadUserInput,
		`{networkSeries(from:"0001-01-01",to:"9999-01-01",stepMonths:1){day}}`:                                             collab.BadUserInput,
		`{networkSeries(from:"2019-01-01",to:"2021-01-01",ties:{asOf:"2020-01-01"}){day}}`:                                 collab.BadUserInput,
		`{paths(from:"<ulm>",to:"<pisa>",maxLength:13){paths{length}}}`:                                                    collab.BadUserInput,
		`{paths(from:"<ulm>",to:"<pisa>",maxLength:-1){paths{length}}}`:                                                    collab.BadUserInput,
		`{paths(from:"<ulm>",to:"<pisa>",limit:101){paths{length}}}`:                                                       collab.BadUserInput,
		`{paths(from:"<ulm>",to:"<pisa>",ties:{asOf:"2020-02-30"}){paths{length}}}`:                                        collab.BadUserInput,
		`{bridges(groupA:[],groupB:["<ulm>"]){links{weight}}}`:                                                             collab.BadUserInput,
		`{bridges(groupA:["<ulm>"],groupB:["<ann>"]){links{weight}}}`:                                                      collab.BadUserInput,
		`{bridges(groupA:["<nobody>"],groupB:["<ulm>"]){links{weight}}}`:                                                   collab.NotFound,
		`{bridges(groupA:["<north>"],groupB:["<south>"],limit:-1){links{weight}}}`:                                         collab.BadUserInput,
		`{compare(a:"<ulm>",b:"<north>"){jaccard}}`:                                                                        collab.BadUserInput,
		`{compare(a:"<nobody>",b:"<ulm>"){jaccard}}`:                                                                       collab.NotFound,
		`{networkChange(of:[],from:"2018-01-01",to:"2020-01-01"){totalCount}}`:                                             collab.BadUserInput,
		`{networkChange(of:["<plain>"],from:"2018-01-01",to:"2020-01-01"){totalCount}}`:                                    collab.BadUserInput,
		`{networkChange(of:["<north>"],from:"2018-01-01",to:"2020-01-01",ties:{asOf:"2019-01-01"}){totalCount}}`:           collab.BadUserInput,
		`{networkChange(of:["<north>"],from:"2018-01-01",to:"2020-01-01",ties:{between:{}}){totalCount}}`:                  collab.BadUserInput,
		`{networkChange(of:["<north>"],from:"soon",to:"2020-01-01"){totalCount}}`:                                          collab.BadUserInput,
		`{network(input:{focus:["<ann>"]}){density}}`:                                                                      collab.BadUserInput,
		`{network(input:{focus:["<nobody>"]}){density}}`:                                                                   collab.NotFound,
		`{network(input:{depth:7,focus:["<ulm>"]}){density}}`:                                                              collab.BadUserInput,
		`{network(input:{depth:-1,focus:["<ulm>"]}){density}}`:                                                             collab.BadUserInput,
		`{network(input:{maxNodes:2001}){density}}`:                                                                        collab.BadUserInput,
		`{network(input:{maxNodes:-1}){density}}`:                                                                          collab.BadUserInput,
		`{network(input:{filter:{countries:["1t"]}}){density}}`:                                                            collab.BadUserInput,
		`{recommendPartners(for:"<north>"){edges{score}}}`:                                                                 collab.BadUserInput,
		`{recommendPartners(for:"<nobody>"){edges{score}}}`:                                                                collab.NotFound,
		`{recommendPartners(for:"<ulm>",first:101){edges{score}}}`:                                                         collab.BadUserInput,
		`{recommendPartners(for:"<ulm>",ties:{between:{from:"2021-01-01",to:"2020-01-01"}}){edges{score}}}`:                collab.BadUserInput,
		`{node(id:"<ulm>"){... on Institution{partners(ties:{between:{from:"2021-01-01",to:"2020-01-01"}}){totalCount}}}}`: collab.BadUserInput,
	} {
		if message := w.refused(question, code); len(message) < 20 {
			t.Errorf("%s: the refusal %q does not say what to do", question, message)
		}
	}
	w.refused(`{commonPartners(of:["<ulm>"],ties:{via:[FRIENDSHIP]}){totalCount}}`, "GRAPHQL_VALIDATION_FAILED")
	w.refused(`{networkChange(of:["<ulm>"],from:"2018-01-01"){totalCount}}`, "GRAPHQL_VALIDATION_FAILED")
}

func TestCollaborationAtItsEdges(t *testing.T) {
	w := pair(t)
	for question, want := range map[string]string{
		// from = to; ends that are no institutions; no way; none asked for
		`{paths(from:"<ulm>",to:"<ulm>"){cut{at} paths{length text hops{kind}}}}`:   `{"paths":{"cut":null,"paths":[{"length":0,"text":"Ulm is itself.","hops":[]}]}}`,
		`{paths(from:"<ulm>",to:"<north>"){paths{length}}}`:                         `{"paths":{"paths":[{"length":1}]}}`,
		`{paths(from:"<ann>",to:"<ulm>"){cut{at} paths{length}}}`:                   `{"paths":{"cut":null,"paths":[]}}`,
		`{paths(from:"<far>",to:"<ulm>"){cut{at} paths{length}}}`:                   `{"paths":{"cut":null,"paths":[]}}`,
		`{paths(from:"<ulm>",to:"<pisa>",maxLength:3){cut{at} paths{length}}}`:      `{"paths":{"cut":null,"paths":[]}}`,
		`{paths(from:"<ulm>",to:"<pisa>",limit:0){cut{at} paths{length}}}`:          `{"paths":{"cut":null,"paths":[]}}`,
		`{paths(from:"<ulm>",to:"<ulm>",maxLength:0){paths{length}}}`:               `{"paths":{"paths":[{"length":0}]}}`,
		`{paths(from:"<far>",to:"<far>",ties:{via:[]}){paths{length}}}`:             `{"paths":{"paths":[{"length":0}]}}`,
		`{paths(from:"<ulm>",to:"<pisa>",ties:{asOf:"2018-01-01"}){paths{length}}}`: `{"paths":{"paths":[{"length":4}]}}`,
		// whoever is given twice counts once; one id: its partners; self-loops tie nobody
		`{commonPartners(of:["<ulm>","<ulm>","<ghent>"]){totalCount edges{weight node{name} parts{of{name}}}}}`:           `{"commonPartners":{"totalCount":1,"edges":[{"weight":2,"node":{"name":"Lund"},"parts":[{"of":{"name":"Ulm"}},{"of":{"name":"Ghent"}}]}]}}`,
		`{commonPartners(of:["<ghent>"],first:0){totalCount edges{weight} pageInfo{hasNextPage endCursor}}}`:              `{"commonPartners":{"totalCount":3,"edges":[],"pageInfo":{"hasNextPage":true,"endCursor":null}}}`,
		`{commonPartners(of:["<far>"]){totalCount edges{weight}}}`:                                                        `{"commonPartners":{"totalCount":0,"edges":[]}}`,
		`{commonPartners(of:["<ghent>"],ties:{via:[]}){totalCount}}`:                                                      `{"commonPartners":{"totalCount":0}}`,
		`{commonPartners(of:["<ghent>"],ties:{asKnownAt:0}){totalCount}}`:                                                 `{"commonPartners":{"totalCount":0}}`,
		`{commonPartners(of:["<ghent>"],ties:{roles:[]}){totalCount}}`:                                                    `{"commonPartners":{"totalCount":0}}`,
		`{commonPartners(of:["<ghent>"],ties:{sources:["<nobody>"]}){totalCount}}`:                                        `{"commonPartners":{"totalCount":0}}`,
		`{node(id:"<ghent>"){... on Institution{partners(first:0){totalCount edges{weight}}}}}`:                           `{"node":{"partners":{"totalCount":3,"edges":[]}}}`,
		`{node(id:"<ghent>"){... on Institution{partners(minWeight:1.5){totalCount}}}}`:                                   `{"node":{"partners":{"totalCount":0}}}`,
		`{node(id:"<ghent>"){... on Institution{partners(first:1){edges{ties(first:0){kind}}}}}}`:                         `{"node":{"partners":{"edges":[{"ties":[]}]}}}`,
		`{node(id:"<ghent>"){... on Institution{partners(ties:{via:[PROJECT]}){edges{node{name} ties{relations{id}}}}}}}`: `{"node":{"partners":{"edges":[{"node":{"name":"Pisa"},"ties":[{"relations":[` + relationsOfBridge(w) + `]}]}]}}}`,
		// compared with oneself; of nobody
		`{compare(a:"<ulm>",b:"<ulm>"){jaccard shared{kind} common{totalCount} onlyA{totalCount} onlyB{totalCount}}}`: `{"compare":{"jaccard":1,"shared":[],"common":{"totalCount":2},"onlyA":{"totalCount":0},"onlyB":{"totalCount":0}}}`,
		`{compare(a:"<far>",b:"<far>"){jaccard common{totalCount}}}`:                                                  `{"compare":{"jaccard":0,"common":{"totalCount":0}}}`,
		`{compare(a:"<ulm>",b:"<far>"){jaccard shared{kind} onlyA{totalCount} onlyB{totalCount}}}`:                    `{"compare":{"jaccard":0,"shared":[],"onlyA":{"totalCount":2},"onlyB":{"totalCount":0}}}`,
		// groups: of one, with itself, empty, one of both
		`{bridges(groupA:["<single>"],groupB:["<north>"]){shared{name} brokers{score} links{weight} cut{at}}}`:                            `{"bridges":{"shared":[],"brokers":[],"links":[],"cut":null}}`,
		`{bridges(groupA:["<north>"],groupB:["<north>","<ulm>"]){shared{name} brokers{score institution{name}} links{weight}}}`:           `{"bridges":{"shared":[{"name":"Ghent"},{"name":"Lund"},{"name":"Ulm"}],"brokers":[{"score":0.6666666666666666,"institution":{"name":"Pisa"}},{"score":0.3333333333333333,"institution":{"name":"Porto"}}],"links":[]}}`,
		`{bridges(groupA:["<north>"],groupB:["<south>"]){shared{name} brokers{score} links{weight a{name} b{name} ties(first:1){kind}}}}`: `{"bridges":{"shared":[{"name":"Lund"}],"brokers":[],"links":[{"weight":1,"a":{"name":"Ghent"},"b":{"name":"Pisa"},"ties":[{"kind":"PROJECT"}]}]}}`,
		`{bridges(groupA:["<north>"],groupB:["<south>"],ties:{asKnownAt:0}){shared{name} brokers{score} links{weight}}}`:                  `{"bridges":{"shared":[],"brokers":[],"links":[]}}`,
		`{bridges(groupA:["<north>"],groupB:["<south>"],limit:0){shared{name} brokers{score} links{weight} cut{at}}}`:                     `{"bridges":{"shared":[],"brokers":[],"links":[],"cut":null}}`,
		`{bridges(groupA:["<north>"],groupB:["<south>"],ties:{asOf:"2019-12-31"}){shared{name} brokers{score institution{name}}}}`:        `{"bridges":{"shared":[],"brokers":[]}}`,
		`{bridges(groupA:["<ulm>"],groupB:["<pisa>"]){shared{name} brokers{score institution{name} tiesToA{through{... on Entity{name}}} tiesToB{through{... on Entity{name}}}}}}`: `{"bridges":{"shared":[],"brokers":[
			{"score":1,"institution":{"name":"Lund"},"tiesToA":[{"through":{"name":"North"}}],"tiesToB":[{"through":{"name":"South"}}]},
			{"score":1,"institution":{"name":"Ghent"},"tiesToA":[{"through":{"name":"North"}}],"tiesToB":[{"through":{"name":"Bridge"}}]}]}}`,
		// days: from after to; both before everything
		`{networkChange(of:["<ghent>"],from:"2019-01-01",to:"2021-01-01"){totalCount edges{kind before after node{name} causes{kind valid}}}}`:                          `{"networkChange":{"totalCount":1,"edges":[{"kind":"LOST","before":1,"after":0,"node":{"name":"Pisa"},"causes":[{"kind":"PARTICIPATES_IN","valid":"2018/2019"}]}]}}`,
		`{networkChange(of:["<ghent>"],from:"2019-01-01",to:"2021-01-01",kinds:[GAINED]){totalCount edges{kind}}}`:                                                      `{"networkChange":{"totalCount":0,"edges":[]}}`,
		`{networkChange(of:["<ghent>"],from:"2019-01-01",to:"2021-01-01",kinds:[]){totalCount}}`:                                                                        `{"networkChange":{"totalCount":0}}`,
		`{networkSeries(of:["<ghent>"],from:"2019-01-31",to:"2020-03-01",stepMonths:13,ties:{via:[PROJECT]}){day institutions ties density gained lost firstReported}}`: `{"networkSeries":[{"day":"2019-01-31","institutions":2,"ties":1,"density":1,"gained":0,"lost":0,"firstReported":0},{"day":"2020-02-29","institutions":1,"ties":0,"density":0,"gained":0,"lost":1,"firstReported":0}]}`,
		`{networkSeries(from:"2017-01-01",to:"2020-01-01",ties:{via:[PROJECT]}){day institutions ties gained lost firstReported}}`:                                      `{"networkSeries":[{"day":"2017-01-01","institutions":0,"ties":0,"gained":0,"lost":0,"firstReported":0},{"day":"2018-01-01","institutions":2,"ties":1,"gained":1,"lost":0,"firstReported":0},{"day":"2019-01-01","institutions":2,"ties":1,"gained":0,"lost":0,"firstReported":0},{"day":"2020-01-01","institutions":0,"ties":0,"gained":0,"lost":1,"firstReported":0}]}`,
		`{networkSeries(from:"2018-01-01",to:"2018-01-01",filter:{ids:[]}){institutions ties density}}`:                                                                 `{"networkSeries":[{"institutions":0,"ties":0,"density":0}]}`,
		`{networkChange(of:["<ghent>"],from:"0001-01-01",to:"0002-01-01"){totalCount}}`:                                                                                 `{"networkChange":{"totalCount":0}}`,
		`{networkChange(of:["<ghent>"],from:"2019-01-01",to:"2019-01-01"){totalCount}}`:                                                                                 `{"networkChange":{"totalCount":0}}`,
		`{networkChange(of:["<ghent>"],from:"2019-01-01",to:"2021-01-01",ties:{dated:true}){edges{kind}}}`:                                                              `{"networkChange":{"edges":[]}}`,
		// networks of nobody, of one alone, cut to nothing
		`{network(input:{focus:[]}){nodes{degree} links{weight} communities{id} modularity density components cut{at}}}`:                                                                         `{"network":{"nodes":[],"links":[],"communities":[],"modularity":0,"density":0,"components":0,"cut":null}}`,
		`{network(input:{focus:["<north>"],ties:{asKnownAt:0}}){nodes{degree} components cut{at}}}`:                                                                                              `{"network":{"nodes":[],"components":0,"cut":null}}`,
		`{network(input:{focus:["<far>"],layout:true}){nodes{entity{name} x y degree strength pageRank betweenness closeness component community} links{weight} modularity density components}}`: `{"network":{"nodes":[{"entity":{"name":"Far"},"x":0,"y":0,"degree":0,"strength":0,"pageRank":1,"betweenness":0,"closeness":0,"component":0,"community":0}],"links":[],"modularity":0,"density":0,"components":1}}`,
		`{network(input:{maxNodes:0}){nodes{degree} links{weight} components density cut{at}}}`:                                                                                                  `{"network":{"nodes":[],"links":[],"components":2,"density":0.4666666666666667,"cut":{"at":0}}}`,
		`{network(input:{focus:["<ulm>"],depth:0}){nodes{entity{name}} links{weight}}}`:                                                                                                          `{"network":{"nodes":[{"entity":{"name":"Ulm"}}],"links":[]}}`,
		`{network(input:{focus:["<single>","<far>"]}){nodes{entity{name}}}}`:                                                                                                                     `{"network":{"nodes":[{"entity":{"name":"Far"}}]}}`,
		`{network(input:{filter:{kinds:[]}}){nodes{degree} components}}`:                                                                                                                         `{"network":{"nodes":[],"components":0}}`,
		`{network(input:{minWeight:1.5}){nodes{degree} links{weight} components}}`:                                                                                                               `{"network":{"nodes":[{"degree":0},{"degree":0},{"degree":0},{"degree":0},{"degree":0},{"degree":0}],"links":[],"components":6}}`,
		`{network(input:{ties:{asKnownAt:0}}){links{weight} components}}`:                                                                                                                        `{"network":{"links":[],"components":6}}`,
		`{network(input:{focus:["<ulm>"],depth:6,minWeight:1}){nodes{entity{name} degree} components}}`:                                                                                          `{"network":{"components":1,"nodes":[{"entity":{"name":"Ulm"},"degree":2},{"entity":{"name":"Lund"},"degree":4},{"entity":{"name":"Pisa"},"degree":3},{"entity":{"name":"Ghent"},"degree":3},{"entity":{"name":"Porto"},"degree":2}]}}`,
		`{recommendPartners(for:"<ulm>",first:0){edges{score} pageInfo{hasNextPage}}}`:                                                                                                           `{"recommendPartners":{"edges":[],"pageInfo":{"hasNextPage":true}}}`,
		`{recommendPartners(for:"<ulm>",filter:{ids:[]}){edges{score}}}`:                                                                                                                         `{"recommendPartners":{"edges":[]}}`,
	} {
		w.gives(question, want)
	}
}

// relationsOfBridge returns the ids of the statements that make Ghent and Pisa members of
// their alliances.
func relationsOfBridge(w *world) string {
	var ids []string
	for _, key := range []string{"ghent", "pisa"} {
		list := w.ask(`{node(id:"<` + key + `>"){... on Entity{relations(filter:{kinds:[PARTICIPATES_IN]}){edges{node{id}}}}}}`)
		for _, e := range list["node"].(map[string]any)["relations"].(map[string]any)["edges"].([]any) {
			ids = append(ids, fmt.Sprintf(`{"id":%q}`, e.(map[string]any)["node"].(map[string]any)["id"]))
		}
	}
	if len(ids) == 2 && ids[0] > ids[1] {
		ids[0], ids[1] = ids[1], ids[0]
	}
	return strings.Join(ids, ",")
}

// TestCollaborationPages: lists of collaboration give each entry once over their pages,
// and refuse the cursors of other lists.
func TestCollaborationPages(t *testing.T) {
	w := newWorld(t)
	for i := range 9 {
		key := fmt.Sprint("inst", i)
		w.entity(collab.KindInstitution, key, key)
		if i < 8 {
			w.link(key, collab.MemberOf, "all")
		}
		if i%2 == 0 {
			w.link(key, collab.ParticipatesIn, "some").Valid = "2020/.."
		}
	}
	w.entity(collab.KindAlliance, "all", "All")
	w.entity(collab.KindProject, "some", "Some")
	w.tell()
	const rest = `{edges{cursor node{id}} pageInfo{hasNextPage endCursor}}`
	lists := []string{
		`{commonPartners(of:["<inst0>","<inst1>"],%s)` + rest + `}`,
		`{networkChange(of:["<inst0>"],from:"2019-01-01",to:"2021-01-01",%s)` + rest + `}`,
		`{recommendPartners(for:"<inst1>",ties:{via:[PROJECT]},%s)` + rest + `}`,
		`{compare(a:"<inst0>",b:"<inst8>"){onlyA(%s)` + rest + `}}`,
		`{compare(a:"<inst0>",b:"<inst8>"){common(%s)` + rest + `}}`,
		`{node(id:"<inst0>"){... on Institution{partners(%s)` + rest + `}}}`,
	}
	want := []int{6, 4, 8, 4, 3, 8}
	for i, list := range lists {
		whole := w.walk(list, 100, "first")
		if len(whole) != want[i] {
			t.Errorf("%s has %d, want %d", list, len(whole), want[i])
		}
		for _, size := range []int{1, 3} {
			if got := w.walk(list, size, "first"); fmt.Sprint(got) != fmt.Sprint(whole) {
				t.Errorf("%s by %d: %v, want %v", list, size, got, whole)
			}
		}
		raw := body(t, w.handler, withIDs(fmt.Sprintf(list, "first:1")))
		_, after, _ := strings.Cut(raw, `"cursor":"`)
		cursor, _, _ := strings.Cut(after, `"`)
		for j, other := range lists {
			question := fmt.Sprintf(other, fmt.Sprintf("first:1,after:%q", cursor))
			if a := w.send(withIDs(question), nil); (len(a.Errors) == 0) != (i == j) || i != j && a.Errors[0].Extensions.Code != string(collab.BadUserInput) {
				t.Errorf("a cursor of %s for %s: %+v", list, other, a.Errors)
			}
		}
	}
	cursor := func(of string) string {
		_, after, _ := strings.Cut(body(t, w.handler, withIDs(of)), `"cursor":"`)
		cursor, _, _ := strings.Cut(after, `"`)
		return cursor
	}
	mine := cursor(`{commonPartners(of:["<inst0>"],first:1)` + rest + `}`)
	w.refused(`{commonPartners(of:["<inst0>","<inst1>"],after:"`+mine+`"){totalCount}}`, collab.BadUserInput)
	w.refused(`{commonPartners(of:["<inst0>"],ties:{dated:true},after:"`+mine+`"){totalCount}}`, collab.BadUserInput)
}

func TestCollaborationOfAnEmptyGraph(t *testing.T) {
	w := newWorld(t)
	w.gives(`{network(input:{layout:true}){nodes{x} links{weight} communities{id} modularity density components cut{at}}}`,
		`{"network":{"nodes":[],"links":[],"communities":[],"modularity":0,"density":0,"components":0,"cut":null}}`)
	w.refused(`{paths(from:"<ulm>",to:"<ulm>"){paths{length}}}`, collab.NotFound)
	w.refused(`{recommendPartners(for:"<ulm>"){edges{score}}}`, collab.NotFound)
}
