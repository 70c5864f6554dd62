package cli

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/web"
)

// Every page that 'liaison open' opens is one that the explorer has.
func TestPagesAreScreens(t *testing.T) {
	for kind, path := range entityPaths {
		if !slices.Contains(web.Screens, path) || !slices.Contains(collab.EntityKinds, kind) {
			t.Errorf("%s of %s is no screen", path, kind)
		}
	}
	one := map[string]any{"text": "x", "of": []string{"e1"}, "input": map[string]any{"ties": map[string]any{}}}
	for operation, page := range explorerPages {
		if slices.Contains([]string{"show", "partners", "members"}, operation) {
			continue // the page of an entity
		}
		k, err := Process{Env: func(string) (string, bool) { return "", false }}.settings(Process{}.openVerb(verbOf(t, operation), page))
		if err != nil {
			t.Fatal(err)
		}
		path, _, err := page.address(&question{k: k, variables: one})
		if err != nil || !slices.Contains(web.Screens, strings.TrimPrefix(path, "/")) {
			t.Errorf("%s: %q is no screen, %v", operation, path, err)
		}
	}
}

func verbOf(t *testing.T, operation string) verb {
	t.Helper()
	for _, v := range allVerbs {
		if v.operation == operation {
			return v
		}
	}
	t.Fatalf("%s is no verb", operation)
	return verb{}
}

// The filter of ties is in the address as the pages read it.
func TestTiesInTheAddress(t *testing.T) {
	q := &question{variables: map[string]any{"ties": map[string]any{
		"via": []string{"ALLIANCE", "PROJECT"}, "asOf": "2023-12-31", "between": map[string]any{"from": "2020-01-01"}, "hideEnded": true, "asKnownAt": int64(7),
	}}}
	want := "asof=2023-12-31&ended=hide&known=7&since=2020-01-01&via=ALLIANCE%2CPROJECT"
	if got := linkOf(q, url.Values{}).Encode(); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// Kubernetes sets LIAISON_PORT to an address beside a service that is called liaison.
func TestPortIsAFlagAlone(t *testing.T) {
	env := map[string]string{"LIAISON_PORT": "tcp://10.0.0.1:80", "LIAISON_ADDR": "0.0.0.0:8080"}
	for want, args := range map[string][]string{
		"addr 0.0.0.0:8080 LIAISON_ADDR": {},
		"addr 0.0.0.0:99 flag":           {"--port", "99"},
	} {
		code, out, failed := called(t, env, "", append([]string{"config", "show"}, args...)...)
		if !strings.Contains(strings.Join(strings.Fields(out), " "), want) || code != 0 || strings.Contains(out, "10.0.0.1") {
			t.Errorf("%v: %d %s%s", args, code, out, failed)
		}
	}
	for want, args := range map[string][]string{"give one of them": {"--port", "1", "--addr", "127.0.0.1:2"}, "from 0 to 65535": {"--port", "65536"}, "write a whole number": {"--port", "tcp://10.0.0.1:80"}} {
		if code, _, failed := called(t, env, "", append([]string{"serve", "--store", "sqlite::memory:"}, args...)...); code != exitUsage || !strings.Contains(failed, want) {
			t.Errorf("%v: %d %s", args, code, failed)
		}
	}
}
