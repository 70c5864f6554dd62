package cli

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"liaison/internal/collab"
)

// called runs the program with an environment of its own.
func called(t *testing.T, env map[string]string, in string, args ...string) (code int, out, failed string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if env["XDG_DATA_HOME"] == "" {
		env = with(env, "XDG_DATA_HOME", t.TempDir())
	}
	code = Run(t.Context(), args, Process{In: strings.NewReader(in), Out: &stdout, Err: &stderr, Env: func(name string) (string, bool) {
		value, set := env[name]
		return value, set
	}})
	return code, stdout.String(), stderr.String()
}

func with(env map[string]string, name, value string) map[string]string {
	out := map[string]string{name: value}
	for k, v := range env {
		out[k] = v
	}
	return out
}

func TestFlagWinsOverEnvironmentOverDefault(t *testing.T) {
	dir := t.TempDir()
	file := func(name string) string { return "sqlite:" + filepath.Join(dir, name) }
	env := map[string]string{"XDG_DATA_HOME": dir}
	for want, args := range map[string]struct{ env, flag string }{
		file("liaison/liaison.db"): {"", ""},
		file("by-env.db"):          {file("by-env.db"), ""},
		file("by-flag.db"):         {file("by-env.db"), file("by-flag.db")},
	} {
		line := []string{"import", "curated"}
		if args.flag != "" {
			line = append(line, "--store", args.flag)
		}
		e := env
		if args.env != "" {
			e = with(env, "LIAISON_STORE", args.env)
		}
		if code, out, failed := called(t, e, "", line...); code != 0 || !strings.Contains(out, "store: "+want+"\n") {
			t.Errorf("%+v: %d %s%s", args, code, out, failed)
		}
	}
}

func TestEnvironmentIsHeldToTheSameRules(t *testing.T) {
	for name, value := range map[string]string{
		"LIAISON_STORE": "mysql://u:hunter2@h", "LIAISON_CURATED": "often", "LIAISON_CORS_ORIGIN": "https://a.example,b", "LIAISON_ADDR": "x",
	} {
		code, _, failed := called(t, map[string]string{name: value}, "", "serve")
		if code != exitUsage || strings.Contains(failed, "hunter2") || strings.Count(failed, "\n") != 2 {
			t.Errorf("%s: %d %s", name, code, failed)
		}
	}
}

func TestInterruptedIs130(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	var out, failed bytes.Buffer
	code := Run(ctx, []string{"import", "curated", "--store", "sqlite::memory:"}, Process{Out: &out, Err: &failed, Env: func(string) (string, bool) { return "", false }})
	if code != exitInterrupted {
		t.Errorf("%d %s", code, failed.String())
	}
}

func TestWriteTokenServesInProcessToo(t *testing.T) {
	const mutation = `mutation { retractRelation(id: "r0000000000000000000000000e", reason: "test") { version } }`
	for token, want := range map[string]string{"": "FORBIDDEN", "secret": "NOT_FOUND"} {
		env := map[string]string{}
		if token != "" {
			env["LIAISON_WRITE_TOKEN"] = token
		}
		code, _, failed := called(t, env, mutation, "query", "-", "--store", "sqlite::memory:")
		if code != exitQuery || !strings.Contains(failed, want) && !strings.Contains(failed, "BAD_USER_INPUT") {
			t.Errorf("token %q: %d %s", token, code, failed)
		}
	}
}

func TestVariables(t *testing.T) {
	got, err := variables(`{"a": 1, "b": "x"}`, []string{"b=true", "c=text", `d=["y"]`, "e=1=2", "f=12345678901234567890"})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]any{"a": 1.0, "b": true, "c": "text", "e": "1=2"} {
		if got[name] != want {
			t.Errorf("%s is %v", name, got[name])
		}
	}
	if _, err := variables("", []string{"=1"}); err == nil {
		t.Error("a variable without a name")
	}
}

func TestExitCodesAndExplanations(t *testing.T) {
	driver := errors.New("dial bolt://u:hunter2@h\n\tgoroutine 1")
	for _, c := range []struct {
		err  error
		code int
		want string
	}{
		{collab.Wrap(collab.StoreUnavailable, driver, "gone"), exitStore, "gone"},
		{collab.Wrap(collab.Unauthenticated, driver, "refused"), exitStore, "refused"},
		{collab.Wrap(collab.ConflictCode, collab.Errorf(collab.ConflictCode, "it is newer"), "the database x"), exitData, "the database x: it is newer"},
		{collab.Wrap(collab.Internal, driver, "broken"), exitFailed, "broken"},
		{dataProblem(errors.New("line 3")), exitData, "line 3"},
		{usagef("no"), exitUsage, "no"},
	} {
		ran := run(func(*cobra.Command, []string) error { return c.err })(nil, nil)
		if code := exitCode(t.Context(), ran); code != c.code || explain(ran) != c.want {
			t.Errorf("%v: %d %q", c.err, code, explain(ran))
		}
	}
}
