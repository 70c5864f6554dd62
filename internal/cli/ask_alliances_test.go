package cli

import (
	"encoding/json"
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
