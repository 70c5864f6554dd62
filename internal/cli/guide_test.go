package cli

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every command and query of the guide to the network questions is answered, on
// the curated data that it says it is about.
func TestNetworkGuide(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "docs", "network.md"))
	if err != nil {
		t.Fatal(err)
	}
	env := curated(t)
	asked := map[string]int{}
	for i, block := range strings.Split(string(raw), "```") {
		kind, text, _ := strings.Cut(block, "\n")
		lines := [][]string{{"query", text, "-o", "json"}}
		switch {
		case i%2 == 0:
			continue
		case kind == "sh":
			lines = nil
			for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
				lines = append(lines, fields(t, line)[1:])
			}
		case kind != "graphql":
			t.Fatalf("a block of %q", kind)
		}
		for _, line := range lines {
			asked[line[0]]++
			if code, out, failed := called(t, env, "", line...); code != 0 || out == "" || strings.Contains(out, `"edges":[]`) {
				t.Errorf("%q: %d %s%s", line, code, out, failed)
			}
		}
	}
	for _, v := range []verb{partnersVerb, membersVerb, commonVerb, pathVerb, bridgesVerb, compareVerb, networkVerb, changeVerb, recommendVerb} {
		if asked[v.operation] == 0 {
			t.Errorf("%s has no example", v.operation)
		}
	}
	if asked["query"] < 8 {
		t.Errorf("%d queries", asked["query"])
	}
}

// The questions that README asks at the command line are answered from the data that
// serve loads, and with something; the answer that README shows is the present one.
func TestReadmeQuestions(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(raw), "## At the command line\n\n```sh\n")
	block, _, _ := strings.Cut(rest, "```")
	env := map[string]string{"LIAISON_STORE": "sqlite:" + filepath.Join(t.TempDir(), "graph.db")}
	if code, _, failed := called(t, env, "", "import", "curated"); code != 0 {
		t.Fatal(failed)
	}
	nothing := regexp.MustCompile(`(?m)(^|: )0 (partners( changed| in common| of both)?|members|brokers between them|institutions.*|paths)$`)
	asked := 0
	for line := range strings.Lines(block) {
		command, _, _ := strings.Cut(line, "#")
		asked++
		code, out, failed := called(t, env, "", fields(t, command)[1:]...)
		if code != 0 || out == "" || nothing.MatchString(out) {
			t.Errorf("%s: %d %s%s", command, code, out, failed)
		}
	}
	_, rest, _ = strings.Cut(string(raw), "```text\n$ ")
	shown, _, _ := strings.Cut(rest, "```")
	command, shown, _ := strings.Cut(shown, "\n")
	_, out, failed := called(t, env, "", fields(t, command)[1:]...)
	for line := range strings.Lines(shown) {
		if line != "…\n" && !strings.Contains(out, line) {
			t.Errorf("README shows %q, but %s answers\n%s%s", line, command, out, failed)
		}
	}
	if asked < 9 {
		t.Errorf("README asks %d questions", asked)
	}
}

// fields are the words of a command line, of which some are quoted.
func fields(t *testing.T, line string) []string {
	t.Helper()
	parts := strings.Split(line, `"`)
	if len(parts)%2 == 0 {
		t.Fatalf("%s: a quote is open", line)
	}
	var out []string
	for i, p := range parts {
		if i%2 == 1 {
			out = append(out, p)
		} else {
			out = append(out, strings.Fields(p)...)
		}
	}
	return out
}
