package examples_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"liaison/internal/extradata"
)

// member is a line of the collection from which the curated set was made.
type member struct {
	Alliance, Key, Country, Modality, Verdict string
	Years                                     []int `json:"call_years"`
}

// collection reads the members of the alliances and networks of which the set has all.
func collection(t *testing.T) (out []member) {
	t.Helper()
	in := bufio.NewScanner(extradata.Open(t, "data", "alliances", "memberships.ndjson"))
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var m member
		if err := json.Unmarshal(in.Bytes(), &m); err != nil {
			t.Fatal(err)
		}
		if m.Verdict != "REJECTED" && !slices.Contains([]string{"AAU", "ASEAN University Network", "Coimbra Group"}, m.Alliance) {
			out = append(out, m)
		}
	}
	return out
}

// golden reads the data of a golden answer of the area europe.
func golden(t *testing.T, name string, data any) {
	t.Helper()
	raw, err := os.ReadFile("europe/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	answer := struct{ Data any }{data}
	if err := json.Unmarshal(raw, &answer); err != nil {
		t.Fatal(err)
	}
}

// set is the distinct values of the lines that pass.
func set(list []member, value func(member) string, passes func(member) bool) []string {
	found := map[string]bool{}
	for _, m := range list {
		if passes(m) {
			found[value(m)] = true
		}
	}
	return slices.Sorted(maps.Keys(found))
}

func keyOf(m member) string      { return m.Key }
func allianceOf(m member) string { return m.Alliance }

// named is a thing of a golden answer.
type named struct{ Name string }

// of and within tell which lines pass: those of an institution, and those of an alliance.
func of(key string) func(member) bool { return func(m member) bool { return m.Key == key } }
func within(alliance string) func(member) bool {
	return func(m member) bool { return m.Alliance == alliance }
}

// TestExtraGrowthByCall counts in the collection how many alliances each call funded.
func TestExtraGrowthByCall(t *testing.T) {
	all := collection(t)
	var got struct {
		Entities struct {
			Edges []struct {
				Node struct {
					named
					Relations struct{ TotalCount int }
				}
			}
		}
	}
	golden(t, "growth-by-call", &got)
	for _, e := range got.Entities.Edges {
		var year int
		if _, err := fmt.Sscanf(e.Node.Name, "European Universities call %d", &year); err != nil {
			continue
		}
		want := len(set(all, allianceOf, func(m member) bool { return slices.Contains(m.Years, year) }))
		if e.Node.Relations.TotalCount != want {
			t.Errorf("%s: %d alliances, want %d", e.Node.Name, e.Node.Relations.TotalCount, want)
		}
	}
}

// TestExtraTwoCountries counts in the collection which alliances have members in Romania and in Lithuania.
func TestExtraTwoCountries(t *testing.T) {
	all := collection(t)
	var got struct {
		Network struct {
			Links []struct{ Ties []struct{ Through named } }
		}
	}
	golden(t, "alliances-that-link-two-countries", &got)
	linking := map[string]bool{}
	for _, l := range got.Network.Links {
		for _, x := range l.Ties {
			linking[x.Through.Name] = true
		}
	}
	lithuanian := set(all, allianceOf, func(m member) bool { return m.Country == "LT" })
	want := set(all, allianceOf, func(m member) bool { return m.Country == "RO" && slices.Contains(lithuanian, m.Alliance) })
	for _, name := range want {
		if !linking[name] {
			t.Errorf("%s links Romania and Lithuania, but not in the answer", name)
		}
	}
}

// TestExtraBridges counts in the collection how many are in LERU and in Una Europa.
func TestExtraBridges(t *testing.T) {
	all := collection(t)
	var got struct{ Leru struct{ Shared []named } }
	golden(t, "bridges-between-alliances", &got)
	leru := set(all, keyOf, within("LERU"))
	want := set(all, keyOf, func(m member) bool { return m.Alliance == "Una Europa" && slices.Contains(leru, m.Key) })
	if len(got.Leru.Shared) != len(want) {
		t.Errorf("%d are in LERU and Una Europa, want %q", len(got.Leru.Shared), want)
	}
}

// TestExtraCommonPartners counts in the collection whether UTCN and KTU have partners in common.
func TestExtraCommonPartners(t *testing.T) {
	all := collection(t)
	var got struct{ CommonPartners struct{ TotalCount int } }
	golden(t, "common-partners-of-utcn-and-ktu", &got)
	partners := func(key string) []string {
		where := set(all, allianceOf, of(key))
		return set(all, keyOf, func(m member) bool { return slices.Contains(where, m.Alliance) })
	}
	utcn := partners("technical-university-of-cluj-napoca")
	common := slices.DeleteFunc(partners("kaunas-university-of-technology"), func(key string) bool { return !slices.Contains(utcn, key) })
	if got.CommonPartners.TotalCount != len(common) || len(utcn) == 0 {
		t.Errorf("%d common partners, want %q", got.CommonPartners.TotalCount, common)
	}
}

// TestExtraLeft counts in the collection how many left on a day that no source gives.
func TestExtraLeft(t *testing.T) {
	all := collection(t)
	var got struct{ Institutions struct{ TotalCount int } }
	golden(t, "left-undated", &got)
	if want := set(all, keyOf, func(m member) bool { return m.Modality == "PAST" }); got.Institutions.TotalCount != len(want) {
		t.Errorf("%d left on a day that is not known, want %q", got.Institutions.TotalCount, want)
	}
}

// TestExtraKonstanzAndCarinthia counts in the collection in how many alliances and networks the two are.
func TestExtraKonstanzAndCarinthia(t *testing.T) {
	all := collection(t)
	type institution struct{ Alliances struct{ TotalCount int } }
	var got struct{ Konstanz, Carinthia institution }
	golden(t, "in-several-alliances", &got)
	for key, found := range map[string]institution{"university-of-konstanz": got.Konstanz, "carinthia-university-of-applied-sciences": got.Carinthia} {
		if want := set(all, allianceOf, of(key)); found.Alliances.TotalCount != len(want) {
			t.Errorf("%s is in %d alliances, want %q", key, found.Alliances.TotalCount, want)
		}
	}
}

// TestExtraSeveralAlliances counts in the collection how many universities of two countries are in several.
func TestExtraSeveralAlliances(t *testing.T) {
	all := collection(t)
	var got struct {
		Institutions struct {
			Edges []struct {
				Node struct {
					Alliances struct{ Edges []struct{ Node named } }
				}
			}
		}
	}
	golden(t, "universities-in-several-alliances", &got)
	several, want := 0, 0
	for _, e := range got.Institutions.Edges {
		list := slices.DeleteFunc(e.Node.Alliances.Edges, func(x struct{ Node named }) bool {
			return strings.HasPrefix(x.Node.Name, "European Consortium") // the collection lacks this network
		})
		if len(list) > 1 {
			several++
		}
	}
	for _, key := range set(all, keyOf, func(m member) bool { return m.Country == "AT" || m.Country == "DK" }) {
		if len(set(all, allianceOf, of(key))) > 1 {
			want++
		}
	}
	if several != want {
		t.Errorf("%d are in several, want %d", several, want)
	}
}
