package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// withoutOrigin are the commands whose JSON is no answer of the graph.
var withoutOrigin = map[string]string{
	"version":     "it is about the program",
	"config show": "it is about the settings",
	"forget":      "it tells what it wrote, with the version",
}

// callsOfAll are a call of each command with -o json that answers from the graph.
var callsOfAll = map[string][]string{
	"search": {"cluj"}, "show": {"UTCN"}, "partners": {"UTCN"}, "members": {"EUt+"}, "agreements": nil, "alliances": nil, "common": {"UTCN", "KTU"},
	"path": {"UTCN", "EUt+"}, "bridges": {"--a", "KTU", "--b", "EUt+"}, "compare": {"UTCN", "KTU"}, "network": {"--max-nodes", "9"},
	"network-change": {"KTU", "--from", "2018", "--to", "2022"}, "diff": {"KTU", "--days", "2018..2022"}, "series": {"KTU", "--from", "2018", "--to", "2022"},
	"recommend": {"UTCN"}, "conflicts": nil, "coverage": nil, "backtest": {"--until", "2020"}, "sources": nil,
	"query": {"{ institutions(first: 1) { nodes { names { value source { id } } } } }"}, "match": {"people.csv"}, "match eval": {"gold.ndjson"},
}

// Every command that answers from the graph says in JSON which graph it was: its version
// and the day, and the sources. So do the rows of -o ndjson, but for the sources.
func TestEveryAnswerSaysWhereItComesFrom(t *testing.T) {
	env := curated(t)
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{
		"people.csv": "Affiliation\nTechnical University of Cluj-Napoca\n", "gold.ndjson": `{"affiliation":"KTU, Lithuania","ror_ids":[]}` + "\n",
	} {
		if err := os.WriteFile(filepath.Join(".", name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	type answer struct {
		Graph struct {
			Version int64
			Day     string
		}
		Sources json.RawMessage
	}
	eachCommand(Process{}.root(), func(name string, cmd *cobra.Command) {
		if cmd.Flags().Lookup("output") == nil || !cmd.Runnable() || withoutOrigin[name] != "" || strings.HasPrefix(name, "import") || strings.HasPrefix(name, "open ") || name == "export" {
			return
		}
		args, known := callsOfAll[name]
		if !known {
			t.Errorf("%q has -o json: give it a call here, or say in withoutOrigin why it has no origin", name)
			return
		}
		for _, form := range []string{"json", "ndjson"} {
			if form == "ndjson" && name == "match eval" {
				continue // its JSON is a line for each set
			}
			code, out, failed := called(t, env, "", slices.Concat(strings.Fields(name), args, []string{"-o", form})...)
			line, _, _ := strings.Cut(out, "\n")
			var got answer
			if err := json.Unmarshal([]byte(line), &got); line == "" && form == "ndjson" && code == 0 {
				continue // no row
			} else if code != 0 || err != nil {
				t.Errorf("%s -o %s: %d %v %.500s%s", name, form, code, err, out, failed)
				continue
			}
			if got.Graph.Version != 1 || len(got.Graph.Day) != len("2006-01-02") {
				t.Errorf("%s -o %s does not say which graph answered: %.500s", name, form, out)
			}
			if form == "json" && name != "match eval" && !strings.HasPrefix(string(got.Sources), "[") {
				t.Errorf("%s -o json does not name its sources: %.500s", name, out)
			}
		}
	})
}

// eachCommand calls a function with each command below another one, and its name.
func eachCommand(of *cobra.Command, visit func(name string, cmd *cobra.Command)) {
	for _, c := range of.Commands() {
		_, name, _ := strings.Cut(c.CommandPath(), " ")
		visit(name, c)
		eachCommand(c, visit)
	}
}
