package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// universities N FILE writes a list of as many universities.
func universities(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: universities N FILE")
	}
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	var out bytes.Buffer
	for i := range n {
		fmt.Fprintf(&out, `{"name":"University %d","country":"Lithuania","alpha_two_code":"LT","domains":["u%d.lt"],"web_pages":["https://www.u%d.lt/"],"state-province":null}`+"\n", i, i, i)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), out.Bytes(), 0o644))
}

// stopped SIGNAL ARGUMENT… starts liaison with the arguments over $STORE and sends
// it the signal when the graph has begun to grow. $CODE is then its exit code, -1
// where the signal ended it, and the file `stopped.err` what it said.
func stopped(ts *testscript.TestScript, _ bool, args []string) {
	signals := map[string]syscall.Signal{"INT": syscall.SIGINT, "KILL": syscall.SIGKILL}
	if len(args) < 2 || signals[args[0]] == 0 {
		ts.Fatalf("usage: stopped INT|KILL ARGUMENT…")
	}
	run := func(args ...string) *exec.Cmd {
		c := exec.Command(filepath.Join(bin, "liaison"), args...)
		c.Dir = ts.Getenv("WORK")
		c.Env = []string{"HOME=" + ts.Getenv("HOME"), "LIAISON_STORE=" + ts.Getenv("STORE"),
			"LIAISON_NEO4J_USER=" + ts.Getenv("LIAISON_NEO4J_USER"), "LIAISON_NEO4J_PASSWORD=" + ts.Getenv("LIAISON_NEO4J_PASSWORD")}
		return c
	}
	version := func() int64 {
		var a struct{ Graph struct{ Version json.Number } }
		out, err := run("query", "-o", "json", "{ graph { version } }").Output()
		if noGraph(err) {
			return 0
		}
		ts.Check(err)
		ts.Check(json.Unmarshal(out, &a))
		n, err := a.Graph.Version.Int64()
		ts.Check(err)
		return n
	}
	before := version()
	c := run(args[1:]...)
	var said lines
	c.Stderr = &said
	ts.Check(c.Start())
	ended := make(chan struct{})
	go func() {
		_ = c.Wait()
		close(ended)
	}()
	const batches = 2 // the first and what is noted of it are in
	for start := time.Now(); version() < before+batches; {
		if time.Since(start) > time.Minute {
			_ = c.Process.Kill()
			ts.Fatalf("stopped: nothing written in a minute: %s", &said)
		}
	}
	ts.Check(c.Process.Signal(signals[args[0]]))
	<-ended
	ts.Setenv("CODE", strconv.Itoa(c.ProcessState.ExitCode()))
	ts.Check(os.WriteFile(ts.MkAbs("stopped.err"), []byte(said.String()), 0o644))
	ts.Logf("stopped: at version %d: %s", version(), strings.TrimSpace(said.String()))
}
