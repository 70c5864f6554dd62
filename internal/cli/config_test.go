package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestConfigShow: a flag wins over the environment, and that over the file; each value
// is shown with where it comes from, and no secret is shown.
func TestConfigShow(t *testing.T) {
	file := filepath.Join(t.TempDir(), "liaison.yaml")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("store: sqlite:/data/graph.db\naddr: 127.0.0.1:1\nhost: [a.example, b.example]\nlog-level: debug\nsnapshot-memory: 100\nfirst: 3\n")
	env := map[string]string{"LIAISON_CONFIG": file, "LIAISON_LOG_LEVEL": "warn", "LIAISON_ADDR": "127.0.0.1:2", "LIAISON_WRITE_TOKEN": "hunter2", "LIAISON_CORS_ORIGIN": "https://u:hunter2@example.org"}
	code, out, failed := called(t, env, "", "config", "show", "--addr", "127.0.0.1:3")
	if code != 0 {
		t.Fatalf("%d %s", code, failed)
	}
	lines := map[string]string{}
	for line := range strings.Lines(out) {
		words := strings.Fields(line)
		lines[words[0]] = strings.Join(words[1:], " ")
	}
	for name, want := range map[string]string{
		"addr": "127.0.0.1:3 flag", "log-level": "warn LIAISON_LOG_LEVEL", "store": "sqlite:/data/graph.db " + file,
		"host": "a.example, b.example " + file, "snapshot-memory": "100 " + file, "curated": "auto default", "LIAISON_WRITE_TOKEN": "set environment",
	} {
		if lines[name] != want {
			t.Errorf("%s: %q, and %q is right", name, lines[name], want)
		}
	}
	if code, json, _ := called(t, env, "", "config", "show", "-o", "json"); code != 0 || !strings.Contains(json, `{"name":"host","value":["a.example","b.example"],"from":`) {
		t.Errorf("%d %s", code, json)
	}
	for text, hint := range map[string]string{
		"write-token: x\n": "secrets come from the environment", "stoer: x\n": "stoer", "a: [": "no YAML",
		"store: {path: x}\n": "no value", "host: a\n": "a list", "addr: [a]\n": "one value",
	} {
		write(text)
		if code, _, failed := called(t, env, "", "config", "show"); code != exitUsage || !strings.Contains(failed, hint) {
			t.Errorf("%q: %d %s", text, code, failed)
		}
	}
	env["LIAISON_CONFIG"] = filepath.Join(t.TempDir(), "nowhere")
	if code, _, failed := called(t, env, "", "version"); code != exitUsage || !strings.Contains(failed, "cannot be read") {
		t.Errorf("%d %s", code, failed)
	}
}
