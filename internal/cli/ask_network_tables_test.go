package cli

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"
)

// columnsOf asks a command for CSV and returns its columns by title.
func columnsOf(t *testing.T, env map[string]string, args ...string) map[string][]string {
	t.Helper()
	code, out, failed := called(t, env, "", append(args, "-o", "csv")...)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if code != 0 || err != nil {
		t.Fatalf("%s: %d %v %s", args, code, err, failed)
	}
	byTitle := map[string][]string{}
	for i, title := range rows[0] {
		byTitle[title] = []string{}
		for _, row := range rows[1:] {
			byTitle[title] = append(byTitle[title], row[i])
		}
	}
	return byTitle
}

// The table of a network tells of each institution its ROR id, when it was last reported
// and who says so, as the API does institution by institution; that of the ties has a row
// for each tie of each link, with what 'liaison partners' tells of it.
func TestTablesOfANetworkSayWhoSaysSo(t *testing.T) {
	env := curated(t)
	network := []string{"network", "--focus", "KTU", "--via", "alliance", "--measures", "components"}
	table := columnsOf(t, env, network...)
	if len(table["institution"]) < 10 {
		t.Fatal(table)
	}
	search := columnsOf(t, env, "search", "Kaunas University of Technology")
	if at := slices.Index(table["institution id"], ktu); at < 0 || table["ROR"][at] == "" || table["ROR"][at] != search["ROR"][0] {
		t.Errorf("the ROR id of KTU is none of %q", table["ROR"])
	}
	for i, name := range table["institution"] {
		if table["last reported"][i] == "" || table["who says so"][i] == "" {
			t.Errorf("%s: last reported %q by %q", name, table["last reported"][i], table["who says so"][i])
		}
	}
	ties := columnsOf(t, env, append(network, "--table", "ties")...)
	partners := columnsOf(t, env, "partners", "KTU", "--via", "alliance", "--reasons", "100", "--first", "100")
	seen := 0
	for i := range ties["institution"] {
		other := ties["with"][i]
		if ties["institution id"][i] != ktu {
			if other = ties["institution"][i]; ties["with id"][i] != ktu {
				continue
			}
		}
		seen++
		found := false
		for j, partner := range partners["partner"] {
			same := func(title string) bool { return partners[title][j] == ties[title][i] }
			found = found || partner == other && same("through") && same("kind") && same("from") && same("to") &&
				same("ended") && same("last reported") && same("who says so") && same("confidence") && same("weight")
		}
		if !found {
			t.Errorf("KTU and %s through %s by %q: no such row of partners", other, ties["through"][i], ties["who says so"][i])
		}
	}
	if seen == 0 || seen != len(partners["partner"]) {
		t.Errorf("KTU has %d ties in the network, and %d rows of partners", seen, len(partners["partner"]))
	}
	if !slices.IsSortedFunc(ties["weight"], func(a, b string) int { return strings.Compare(b, a) }) {
		t.Errorf("the heaviest links do not come first: %q", ties["weight"])
	}
}

// Tables about ties have one column for each fact.
func TestTablesHaveAColumnForEachFact(t *testing.T) {
	env := curated(t)
	tie := []string{"country", "ROR", "through", "kind", "from", "to", "ended", "last reported", "who says so"}
	for _, x := range []struct {
		args []string
		want []string
	}{
		{[]string{"partners", "UTCN"}, append(tie, "partner")},
		{[]string{"common", "UTCN", "KTU"}, append(tie, "partner")},
		{[]string{"compare", "UTCN", "KTU"}, append(tie, "partner")},
		{[]string{"bridges", "--a", "KTU", "--b", "EUt+"}, append(tie, "institution")},
		{[]string{"network", "--focus", "KTU", "--table", "ties"}, slices.DeleteFunc(append(slices.Clone(tie), "institution", "with"), func(s string) bool { return s == "ROR" })},
		{[]string{"network", "--focus", "KTU"}, []string{"institution", "country", "ROR", "last reported", "who says so"}},
		{[]string{"members", "EUt+"}, []string{"member", "country", "ROR", "role", "from", "to", "ended", "last reported", "who says so"}},
		{[]string{"alliances", "--country", "RO", "--country", "IE"}, []string{"alliance", "members", "countries", "founded", "member", "country", "ROR", "from", "to", "ended", "last reported", "who says so"}},
		{[]string{"agreements"}, []string{"agreement", "type", "party", "country", "ROR", "from", "to", "ended", "last reported", "who says so"}},
		{[]string{"path", "UTCN", "EUt+"}, []string{"who", "relation", "whom", "from", "to", "ended", "last reported", "who says so"}},
		{[]string{"network-change", "KTU", "--from", "2018", "--to", "2022"}, []string{"partner", "country", "ROR", "relation", "from", "to", "reported", "who says so"}},
		{[]string{"show", "UTCN"}, []string{"what", "value", "from", "to", "reported", "who says so"}},
		{[]string{"search", "cluj"}, []string{"name", "country", "ROR", "who says so"}},
		{[]string{"conflicts"}, []string{"of", "disagreement", "value", "from", "to", "reported", "who says so"}},
	} {
		got := columnsOf(t, env, x.args...)
		for _, title := range x.want {
			if _, ok := got[title]; !ok {
				t.Errorf("%s: no column %q", x.args, title)
			}
		}
	}
}
