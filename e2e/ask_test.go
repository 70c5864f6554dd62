package e2e

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// reply is what a server answers.
type reply struct {
	Data   map[string]any
	Errors []struct {
		Message    string
		Extensions map[string]any
	}
}

func send(url, token, query string, variables map[string]any) (reply, *http.Response, error) {
	var r reply
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return r, nil, err
	}
	request, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return r, nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	client := http.Client{Timeout: 20 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return r, nil, err
	}
	defer response.Body.Close()
	return r, response, json.NewDecoder(response.Body).Decode(&r)
}

// codeof CODE COMMAND… runs a command and compares its exit code.
func codeof(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: codeof CODE COMMAND…")
	}
	got := 0
	var failed *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &failed) {
		got = failed.ExitCode()
	} else {
		ts.Check(err)
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit code %d, want %s", got, args[0])
	}
}

// ask STATUS PATH gets a page of the server and compares its status.
func ask(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: ask STATUS PATH")
	}
	response, err := http.Get(ts.Getenv("BASE") + args[1])
	ts.Check(err)
	defer response.Body.Close()
	if got := strconv.Itoa(response.StatusCode); got != args[0] {
		ts.Fatalf("%s: status %s", args[1], got)
	}
}

// codes CODE QUERY-FILE [TOKEN] sends the query to the server and compares the
// code of its first error, "-" for none; a write that is done must answer with a
// token.
func codes(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: codes CODE FILE [TOKEN]")
	}
	token := ""
	if len(args) > 2 {
		token = args[2]
	}
	query := ts.ReadFile(args[1])
	institution, document := ends(ts)
	r, response, err := send(ts.Getenv("URL"), token, query, map[string]any{"institution": institution, "document": document})
	ts.Check(err)
	code := "-"
	if len(r.Errors) > 0 {
		code = fmt.Sprint(r.Errors[0].Extensions["code"])
	}
	if code != args[0] {
		ts.Fatalf("%s: code %s: %v", args[1], code, r)
	}
	if code == "-" && response.Header.Get("Liaison-Token") == "" {
		ts.Fatalf("%s: no Liaison-Token in the answer", args[1])
	}
}

// ends are an institution and a document of the curated set.
func ends(ts *testscript.TestScript) (institution, document string) {
	r, _, err := send(ts.Getenv("URL"), "", `{ institutions(first: 1) { edges { node { id } } } documents(first: 1) { edges { node { id } } } }`, nil)
	ts.Check(err)
	id := func(list string) string {
		edges := r.Data[list].(map[string]any)["edges"].([]any)
		return edges[0].(map[string]any)["node"].(map[string]any)["id"].(string)
	}
	return id("institutions"), id("documents")
}

const assertion = `mutation($institution: ID!, $document: ID!, $role: String!) {
	assertRelation(input: {kind: ABOUT, from: $document, to: $institution, role: $role, source: $document}, reason: "e2e") { version }
}`

// writes TOKEN sends one write after another and ends the server with kill -9 in
// the middle; $WRITTEN is then how many it had confirmed.
func writes(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: writes TOKEN")
	}
	url := ts.Getenv("URL")
	institution, document := ends(ts)
	var confirmed atomic.Int64
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for n := 0; ; n++ {
			r, _, err := send(url, args[0], assertion, map[string]any{
				"institution": institution, "document": document, "role": fmt.Sprintf("WRITE %d", n),
			})
			if err != nil || len(r.Errors) > 0 {
				return
			}
			confirmed.Add(1)
		}
	}()
	for start := time.Now(); confirmed.Load() < 20; time.Sleep(time.Millisecond) {
		if time.Since(start) > 30*time.Second {
			ts.Fatalf("writes: %d in 30 s", confirmed.Load())
		}
	}
	running(ts).kill()
	<-ended
	ts.Setenv("WRITTEN", strconv.FormatInt(confirmed.Load(), 10))
}

// whole checks that the graph holds the curated batch, every confirmed write and
// at most the one that was under way, each with its change and its version.
func whole(ts *testscript.TestScript, _ bool, _ []string) {
	written, err := strconv.Atoi(ts.Getenv("WRITTEN"))
	ts.Check(err)
	r, _, err := send(ts.Getenv("URL"), "", `{ graph { version relationCount } changes(since: 1) { totalCount } }`, nil)
	ts.Check(err)
	if len(r.Errors) > 0 {
		ts.Fatalf("whole: %v", r.Errors)
	}
	version, err := strconv.Atoi(fmt.Sprint(r.Data["graph"].(map[string]any)["version"]))
	ts.Check(err)
	changes := int(r.Data["changes"].(map[string]any)["totalCount"].(float64))
	if version-1 != changes || changes < written || changes > written+1 {
		ts.Fatalf("whole: version %d, %d changes after the first, %d confirmed writes", version, changes, written)
	}
}

// noGraph reports whether a command ended because its database file is not made yet.
func noGraph(err error) bool {
	var exit *exec.ExitError
	return errors.As(err, &exit) && strings.Contains(string(exit.Stderr), "there is no graph at ")
}

// torn kills `liaison import curated` at one moment after another, and checks
// each time that the store then has all of the batch or nothing of it.
func torn(ts *testscript.TestScript, _ bool, _ []string) {
	environment := append([]string{}, "HOME="+ts.Getenv("HOME"), "LIAISON_STORE="+ts.Getenv("STORE"),
		"LIAISON_NEO4J_USER="+ts.Getenv("LIAISON_NEO4J_USER"), "LIAISON_NEO4J_PASSWORD="+ts.Getenv("LIAISON_NEO4J_PASSWORD"))
	run := func(args ...string) *exec.Cmd {
		c := exec.Command(filepath.Join(bin, "liaison"), args...)
		c.Env = environment
		return c
	}
	killed := 0
	for delay := 5 * time.Millisecond; ; delay += delay / 2 {
		c := run("import", "curated")
		ts.Check(c.Start())
		timer := time.AfterFunc(delay, func() { _ = c.Process.Kill() })
		finished := c.Wait() == nil
		timer.Stop()
		out, err := run("query", "-o", "json", "{ graph { version relationCount counts { count } } }").Output()
		if err != nil && !noGraph(err) {
			ts.Fatalf("torn: after %s: %v", delay, err)
		}
		empty := noGraph(err) || strings.Contains(string(out), `"version":0,"relationCount":0,"counts":[]`)
		full := strings.Contains(string(out), `"version":1,`)
		if full {
			again, err := run("import", "curated", "-o", "json").Output()
			full = err == nil && strings.Contains(string(again), `"asserted":0,"created":0,`)
		}
		if full == empty || finished && !full {
			ts.Fatalf("torn: killed after %s: %s", delay, out)
		}
		if full {
			ts.Logf("torn: %d imports were killed before they were in", killed)
			return
		}
		killed++
	}
}
