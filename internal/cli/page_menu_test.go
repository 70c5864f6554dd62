package cli

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

var update = flag.Bool("update", false, "write the list of files of each page anew")

// menuFile has the suffixes of the files of each page and, of the pages of entities, of each
// list that they have beside the statements. The explorer's menu shows what stands there.
const menuFile = "../../web/src/parts/files.json"

// TestTheMenuHasEveryFile: the list from which the explorer makes its menu is that of the
// files that the server has.
func TestTheMenuHasEveryFile(t *testing.T) {
	menu := map[string]map[string][]string{}
	endings := func(v verb) []string {
		var out []string
		for _, e := range (pageQuestion{verb: v}).endings() {
			out = append(out, e[1:])
		}
		return out
	}
	for name, v := range views {
		menu[name] = map[string][]string{"": endings(v.verb)}
		if slices.Equal(v.kinds, institutions) {
			menu[name]["partners"] = endings(partnersVerb)
		}
		if slices.ContainsFunc(v.kinds, func(k collab.EntityKind) bool { return slices.Contains(memberKinds, k) }) {
			menu[name]["members"] = endings(membersVerb)
		}
	}
	want, err := json.MarshalIndent(menu, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	want = append(want, '\n')
	if *update {
		if err := os.WriteFile(menuFile, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(menuFile)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not the list of the server's files (%v): run this test with -update, then make web", menuFile, err)
	}
}

// TestFilesIgnoreTheLook: a parameter that changes how a page looks changes nothing in its
// files; an unknown one is still refused.
func TestFilesIgnoreTheLook(t *testing.T) {
	h := served(t, curated(t))
	plain := fetched(h, http.MethodGet, "/network.csv?max=20").Body.String()
	if strings.Count(plain, "\n") < 3 {
		t.Fatalf("the file has no rows: %s", plain)
	}
	for _, key := range lookKeys {
		if w := fetched(h, http.MethodGet, "/network.csv?max=20&"+key+"=1"); w.Code != http.StatusOK || w.Body.String() != plain {
			t.Errorf("%s: %d %s", key, w.Code, w.Body)
		}
	}
	if w := fetched(h, http.MethodGet, "/network.csv?max=20&colour=1"); w.Code != http.StatusBadRequest {
		t.Errorf("an unknown parameter: %d", w.Code)
	}
}
