package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"liaison/internal/store/neo4j/neo4jtest"
)

var bin string // the folder of the built binary

func TestMain(m *testing.M) {
	code, err := withBinary(m.Run)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func withBinary(run func() int) (int, error) {
	var err error
	if bin, err = os.MkdirTemp("", "liaison-e2e-"); err != nil {
		return 1, err
	}
	defer os.RemoveAll(bin)
	build := exec.Command("go", "build", "-o", filepath.Join(bin, "liaison"), "liaison/cmd/liaison")
	if out, err := build.CombinedOutput(); err != nil {
		return 1, fmt.Errorf("the binary cannot be built: %w\n%s", err, out)
	}
	return run(), nil
}

func TestStoriesOnSQLite(t *testing.T) {
	testscript.RunT(shared{t}, params(t, func(env *testscript.Env) error {
		env.Setenv("STORE", "sqlite:"+filepath.Join(env.WorkDir, "graph.db"))
		return nil
	}))
}

// TestStoriesOnNeo4j runs one story after another: they share a database, which
// each finds empty.
func TestStoriesOnNeo4j(t *testing.T) {
	address := neo4jtest.Address(t)
	user, password := neo4jtest.Credentials()
	testscript.RunT(shared{t}, params(t, func(env *testscript.Env) error {
		neo4jtest.Empty(t, address)
		env.Setenv("STORE", address)
		env.Setenv("LIAISON_NEO4J_USER", user)
		env.Setenv("LIAISON_NEO4J_PASSWORD", password)
		return nil
	}))
}

func params(t *testing.T, setup func(*testscript.Env) error) testscript.Params {
	return testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, "share"))
			env.Values[serverKey] = &server{}
			env.Defer(env.Values[serverKey].(*server).kill)
			return setup(env)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"serve": serve, "shutdown": shutdown, "ask": ask, "codeof": codeof, "codes": codes, "writes": writes, "whole": whole, "torn": torn,
			"universities": universities, "stopped": stopped, "same": same,
		},
	}
}

// shared is a testscript.T that runs its scripts one after another.
type shared struct{ *testing.T }

func (s shared) Parallel()     {}
func (s shared) Verbose() bool { return testing.Verbose() }

func (s shared) Run(name string, f func(testscript.T)) {
	s.T.Run(name, func(t *testing.T) { f(shared{t}) })
}
