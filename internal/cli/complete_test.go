package cli

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// noFiles is what a completion ends with where files are no answer.
const noFiles = ":4\n"

// Names from the graph complete what a command wants, with what tells namesakes apart.
func TestNamesAreCompleted(t *testing.T) {
	env := with(curated(t), completionTime, "10m") // however slow the machine is
	for line, want := range map[string]string{
		"partners Kaun":               "Kaunas University of Technology\tinstitution, Kaunas, LT\n",
		"partners kaun":               "kaunas University of Technology\tinstitution, Kaunas, LT\n",
		"path UTCN Kaun":              "Kaunas University of Technology\t",
		"members EUt":                 "EUt+\talliance\n",
		"network --focus Kaun":        "Kaunas University of Technology\t",
		"network -o gra":              "graphml\n",
		"partners UTCN -o x":          "xlsx\n",
		"partners UTCN --via joint":   "joint-lab\n",
		"conflicts --kind instituti":  "institution\n",
		"network-change KTU --kinds ": "first-reported\n",
	} {
		words := strings.Split(line, " ")
		code, out, failed := called(t, env, "", append([]string{"__complete"}, words...)...)
		if code != 0 || !strings.Contains(out, want) || !strings.HasSuffix(out, noFiles) {
			t.Errorf("%q: %d %s%s, want %s", line, code, out, failed, want)
		}
	}
	for _, line := range []string{"partners K", "partners KTU Kaun", "partners ECIU", "conflicts Kaun", "compare UTCN KTU Kaun", "partners Nobody"} {
		if code, out, failed := called(t, env, "", append([]string{"__complete"}, strings.Fields(line)...)...); code != 0 || out != noFiles {
			t.Errorf("%q: %d %s%s", line, code, out, failed)
		}
	}
}

// Where no graph answers, nothing is completed, nothing is made, and nobody waits for long.
func TestCompletionWithoutAGraph(t *testing.T) {
	dir := t.TempDir()
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // until then the server does not notice that the client is gone
		<-r.Context().Done()
	}))
	defer silent.Close()
	for _, more := range [][]string{
		nil, {"--store", "sqlite:" + filepath.Join(dir, "no", "such.db")}, {"--store", "mysql://x"}, {"--store", "bolt://127.0.0.1:1"},
		{"--url", "http://127.0.0.1:1/graphql"}, {"--url", silent.URL + "/graphql"},
	} {
		line := append(append([]string{"__complete", "partners"}, more...), "Kaun")
		code, out, failed := called(t, map[string]string{"XDG_DATA_HOME": dir}, "", line...)
		if code != 0 || out != noFiles || strings.Contains(failed, "liaison: ") {
			t.Errorf("%v: %d %s%s", more, code, out, failed)
		}
	}
	if left, _ := os.ReadDir(dir); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
