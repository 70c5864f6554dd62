package cli

import (
	"os"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// Every command has three examples or more, and each is a command line that is right.
func TestExamplesParse(t *testing.T) {
	seen := 0
	var walk func(cmd *cobra.Command)
	walk = func(cmd *cobra.Command) {
		for _, c := range cmd.Commands() {
			walk(c)
		}
		if cmd.Hidden || cmd.Name() == "help" || cmd.Parent() == nil {
			return
		}
		seen++
		lines := 0
		for line := range strings.Lines(cmd.Example) {
			ours := 0
			for _, command := range commandsOf(t, line) {
				if command[0] != "liaison" {
					continue
				}
				ours++
				if err := parses(command[1:]); err != nil {
					t.Errorf("%s: %v", strings.TrimSpace(line), err)
				}
			}
			if ours > 0 {
				lines++
			}
		}
		if lines < 3 {
			t.Errorf("%s has %d examples", cmd.CommandPath(), lines)
		}
	}
	walk(Process{}.root())
	if seen < 40 {
		t.Errorf("only %d commands were seen", seen)
	}
}

// parses reports whether a command line names a command, with flags that it has and as
// many arguments as it takes.
func parses(args []string) error {
	cmd, rest, err := Process{}.root().Find(args)
	if err != nil {
		return err
	}
	if err := cmd.ParseFlags(rest); err != nil {
		return err
	}
	return cmd.ValidateArgs(cmd.Flags().Args())
}

// commandsOf returns the words of each command of a shell's line, without redirections
// and comments.
func commandsOf(t *testing.T, line string) (out [][]string) {
	t.Helper()
	var words []string
	word, open, inWord := "", rune(0), false
	end := func() {
		if inWord {
			words = append(words, word)
		}
		word, inWord = "", false
	}
	finish := func() {
		end()
		for i, w := range words {
			if w == ">" || w == "<" {
				words = words[:i]
				break
			}
		}
		if len(words) > 0 {
			out = append(out, words)
		}
		words = nil
	}
	for _, r := range line {
		switch {
		case open != 0 && r == open:
			open = 0
		case open != 0:
			word += string(r)
		case r == '"' || r == '\'':
			open, inWord = r, true
		case r == '|':
			finish()
		case r == ' ' || r == '\n':
			end()
		case r == '#' && !inWord:
			finish()
			return out
		default:
			word, inWord = word+string(r), true
		}
	}
	if open != 0 {
		t.Errorf("%s: a quote is open", line)
	}
	finish()
	return out
}

// Help shows commands and flags in groups, and no command is outside of them.
func TestHelpIsGrouped(t *testing.T) {
	code, out, failed := called(t, nil, "", "--help")
	if code != 0 {
		t.Fatal(failed)
	}
	for _, g := range commandGroups {
		if !strings.Contains(out, "\n"+g.Title+"\n") {
			t.Errorf("no %q in\n%s", g.Title, out)
		}
	}
	for _, v := range allVerbs {
		if groupOf[v.name()] == "" {
			t.Errorf("%s is in no group", v.name())
		}
	}
	_, out, _ = called(t, nil, "", "partners", "--help")
	for _, title := range []string{"Flags", tieGroup, outputGroup, storeGroup} {
		if !strings.Contains(out, "\n"+title+":\n") {
			t.Errorf("no %q in\n%s", title, out)
		}
	}
	for line := range strings.Lines(out) {
		if len([]rune(line)) > 110 {
			t.Errorf("a line of %d characters: %s", len([]rune(line)), line)
		}
	}
}

// Who errs is told what to write instead.
func TestHints(t *testing.T) {
	env := curated(t)
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{"partners.csv": "name\nX\n", "question.graphql": "{ graph { version } }"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for want, line := range map[string]string{
		"pajek, nodes-csv, edges-csv; did you mean xlsx?":      "search cluj -o xlxs",
		"write -o xlsx for a workbook":                         "search cluj -o xls",
		"did you mean graphml?":                                "network -o grapml",
		"graph files are written by 'liaison network'":         "coverage -o gexf",
		"-o wants the form of the output: one of table, csv":   "partners UTCN -o",
		"one of text, json":                                    "version -o",
		"--as-of wants a value: only what held on a day":       "partners UTCN --as-of",
		"did you mean --output?":                               "partners UTCN --ouput csv",
		"did you mean --as-of?":                                "partners UTCN --as-off 2022",
		"Did you mean this? partners":                          "partner UTCN",
		"partners.csv is a file, and a name is wanted":         "partners partners.csv",
		"is the address of no record":                          "partners https://www.example.org/about",
		"wants a name: liaison partners UTCN":                  "partners",
		"a name of several words stands in quotes":             "compare UTCN Riga Technical University",
		"liaison query -f question.graphql":                    "query question.graphql",
		"--url http://127.0.0.1:8080/graphql":                  "query http://127.0.0.1:8080/graphql",
		"the formats are curated, csv, ndjson":                 "import elsewhere",
		"did you mean eche?":                                   "import eeche list.csv",
		"liaison import csv partners.csv":                      "import partners.csv",
		"nothing is fetched from there: download":              "import ror https://example.org/ror.zip",
		"download it, as 'curl -LO https://example.org/a.csv'": "match https://example.org/a.csv",
		"write --store sqlite:graph.db":                        "partners UTCN --store graph.db",
	} {
		code, out, failed := called(t, env, "", strings.Fields(line)...)
		if code != exitUsage || out != "" || !strings.Contains(failed, want) {
			t.Errorf("%s: %d %s%s, want …%s…", line, code, out, failed, want)
		}
	}
	// A name of several words needs no quotes where one name is all that there is.
	if code, out, failed := called(t, env, "", "partners", "Riga", "Technical", "University"); code != 0 || !strings.HasPrefix(out, "Riga Technical University: ") {
		t.Errorf("%d %s%s", code, out, failed)
	}
}
