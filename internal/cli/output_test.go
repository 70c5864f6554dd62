package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Whatever a command prints, losing it is exit 1 and one line.
func TestLostOutputFails(t *testing.T) {
	closed, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	_ = closed.Close()
	outs := map[string]*os.File{"already closed": closed}
	if full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0); err == nil {
		defer full.Close()
		outs["no space"] = full
	}
	for want, out := range outs {
		for _, line := range []string{
			"query {graph{version}}", "query {graph{version}} -o json", "import curated", "import curated -o json", "sources", "sources -o json", "version", "version -o json", "--help",
		} {
			var failed bytes.Buffer
			code := Run(t.Context(), strings.Fields(line), Process{Out: out, Err: &failed, Env: func(name string) (string, bool) {
				return "sqlite::memory:", name == "LIAISON_STORE"
			}})
			if code != exitFailed || strings.Count(failed.String(), "\n") != 1 || !strings.Contains(failed.String(), want) {
				t.Errorf("%s, %s: %d %s", want, line, code, failed.String())
			}
		}
	}
}

func TestSettingsThatCannotBe(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	store := filepath.Join(t.TempDir(), "graph.db")
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"serve", "--addr", ""}, "HOST:PORT"},
		{[]string{"serve", "--addr", ":"}, "HOST:PORT"},
		{[]string{"serve", "--addr", "127.0.0.1:"}, "HOST:PORT"},
		{[]string{"serve", "--addr", "127.0.0.1:0", "--private-addr", "127.0.0.1"}, "--private-addr \"127.0.0.1\""},
		{[]string{"serve", "--documents", file}, "is no folder"},
		{[]string{"query", "{graph{version}}", "--documents", file + "s"}, "there is no folder"},
		{[]string{"query", "-f", file + "s"}, "no such file"},
		{[]string{"query", "-f", filepath.Dir(file)}, "is a directory"},
		{[]string{"query", "{graph{version}}", "--store", "sqlite:~/graph.db"}, "write the path out"},
	} {
		code, out, failed := called(t, map[string]string{"LIAISON_STORE": "sqlite:" + store}, "", c.args...)
		if code != exitUsage || out != "" || strings.Count(failed, "\n") != 2 || !strings.Contains(failed, c.want) {
			t.Errorf("%q: %d %s%s", c.args, code, out, failed)
		}
	}
	if code, _, failed := called(t, map[string]string{"LIAISON_ADDR": ""}, "", "serve"); code != exitUsage {
		t.Errorf("LIAISON_ADDR=: %d %s", code, failed)
	}
	for _, left := range []string{store, "~"} {
		if _, err := os.Stat(left); err == nil {
			t.Errorf("wrong usage made %s", left)
		}
	}
}

func TestOrigins(t *testing.T) {
	for _, o := range []string{"*", "https://example.org", "http://localhost:3000", "https://xn--d1acufc.example:65535", "http://[::1]:80"} {
		if err := checkOrigins([]string{o}, true); err != nil {
			t.Errorf("%s: %v", o, err)
		}
	}
	for _, o := range []string{
		"", "example.org", "ftp://example.org", "null", "https://", "https://*.example.org", "https://example.org/", "https://example.org?", "https://example.org#",
		"https://example.org:", "https://example.org:0", "https://example.org:65536", "https://example.org:x", "https://a b", "https://example.org\n", "https://u:hunter2@example.org", "u:hunter2@x",
	} {
		if err := checkOrigins([]string{"*", o}, true); err == nil || strings.Contains(err.Error(), "hunter2") || !strings.Contains(err.Error(), "https://example.org") {
			t.Errorf("%q: %v", o, err)
		}
	}
	if checkOrigins(nil, true) == nil || checkOrigins(nil, false) != nil {
		t.Error("no origin is wrong exactly where one was asked for")
	}
}
