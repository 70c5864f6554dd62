package e2e

import (
	"bytes"
	"errors"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// same runs each line of a file as a command on the story's store, and again with --url
// on the server that runs. Output, messages and exit code have to be the same.
func same(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: same FILE")
	}
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		local := outcomeOf(ts, line, "--store", ts.Getenv("STORE"))
		if remote := outcomeOf(ts, line, "--url", ts.Getenv("URL")); remote != local {
			ts.Fatalf("%s: the server's answer is %+v\nthe store's is %+v", line, remote, local)
		}
	}
}

type outcome struct {
	code        int
	out, failed string
}

// outcomeOf runs the command of a line, of which some words are in double quotes.
func outcomeOf(ts *testscript.TestScript, line string, more ...string) outcome {
	var words []string
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			words = append(words, part)
		} else {
			words = append(words, strings.Fields(part)...)
		}
	}
	var out, failed bytes.Buffer
	cmd := exec.Command(filepath.Join(bin, "liaison"), append(words, more...)...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = ts.Getenv("WORK"), &out, &failed
	for _, name := range []string{"PATH", "HOME", "XDG_DATA_HOME", "LIAISON_NEO4J_USER", "LIAISON_NEO4J_PASSWORD"} {
		cmd.Env = append(cmd.Env, name+"="+ts.Getenv(name))
	}
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		ts.Fatalf("%s: %v", line, err)
	}
	return outcome{cmd.ProcessState.ExitCode(), out.String(), failed.String()}
}
