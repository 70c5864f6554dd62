package cli

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// TestAlliancesInSeveralCountries: those listed are the alliances that have a member in each
// of the countries, by what the API says of each alliance, and the page's file is the same.
func TestAlliancesInSeveralCountries(t *testing.T) {
	env := curated(t)
	code, out, failed := called(t, env, "", "query", "{ alliances(first: 100) { nodes { name members(first: 100) { nodes { name ... on Institution { country } } } } } }", "-o", "json")
	if code != 0 {
		t.Fatal(failed)
	}
	var all struct {
		Alliances struct {
			Nodes []struct {
				Name    string
				Members struct {
					Nodes []struct{ Name, Country string }
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &all); err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, a := range all.Alliances.Nodes {
		in := map[string][]string{}
		for _, m := range a.Members.Nodes {
			in[m.Country] = append(in[m.Country], m.Name)
		}
		if len(in["RO"]) > 0 && len(in["IE"]) > 0 {
			for _, member := range append(in["RO"], in["IE"]...) {
				want = append(want, a.Name+" / "+member)
			}
		}
	}
	slices.Sort(want)
	code, out, failed = called(t, env, "", "alliances", "--country", "RO", "--country", "ie", "-o", "ndjson", "--jq", `.alliance + " / " + .member`)
	got := strings.Split(strings.TrimSpace(out), "\n")
	slices.Sort(got)
	if got = slices.Compact(got); code != 0 || len(want) < 2 || !slices.Equal(got, want) {
		t.Errorf("%d %s: %q, want %q", code, failed, got, want)
	}
	_, table, _ := called(t, env, "", "alliances", "--country", "RO", "--country", "IE", "-o", "csv")
	if w := fetched(served(t, env), http.MethodGet, "/alliances.csv?in=RO,IE"); w.Body.String() != table || strings.Count(table, "\n") < 3 {
		t.Errorf("the page's file differs from the command's: %s\n%s", w.Body, table)
	}
	// Later years have fewer or more members; a country without any has no alliance.
	for args, want := range map[string]string{"--country VA": "0 alliances\n", "--country RO --as-of 1990 --dated": "0 alliances\n"} {
		if _, out, failed := called(t, env, "", append([]string{"alliances"}, strings.Fields(args)...)...); !strings.HasPrefix(out, want) {
			t.Errorf("%s: %s%s", args, out, failed)
		}
	}
}

// TestAlliancesCountMembersOfTheDay: with a day, the numbers of members and of countries of
// an alliance are those of the members that its own page has for the day.
func TestAlliancesCountMembersOfTheDay(t *testing.T) {
	env := curated(t)
	code, out, failed := called(t, env, "", "query", `{ alliances(first: 100) { nodes { name then: members(first: 100, filter: {asOf: "2020-06-01"}) { totalCount edges { node { country } } } all: members(first: 100) { totalCount edges { node { country } } } } } }`, "-o", "json")
	if code != 0 {
		t.Fatal(failed)
	}
	type counted struct {
		TotalCount int
		Edges      []struct{ Node struct{ Country string } }
	}
	countries := func(c counted) int {
		all := map[string]bool{}
		for _, e := range c.Edges {
			all[e.Node.Country] = true
		}
		delete(all, "")
		return len(all)
	}
	var want struct {
		Alliances struct {
			Nodes []struct {
				Name      string
				Then, All counted
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &want); err != nil {
		t.Fatal(err)
	}
	code, out, failed = called(t, env, "", "alliances", "--as-of", "2020-06-01", "--first", "100", "-o", "tsv", "--columns", "alliance,members,countries")
	if code != 0 {
		t.Fatal(failed)
	}
	differ := 0
	for _, a := range want.Alliances.Nodes {
		if line := fmt.Sprintf("%s\t%d\t%d\n", a.Name, a.Then.TotalCount, countries(a.Then)); !strings.Contains(out, line) {
			t.Errorf("the table lacks the line %q", line)
		}
		if a.Then.TotalCount != a.All.TotalCount && countries(a.Then) != countries(a.All) {
			differ++
		}
	}
	if differ == 0 {
		t.Error("no alliance has other numbers on the day than in all: the test shows nothing")
	}
}
