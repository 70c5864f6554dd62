package cli

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

// A server that is busy is asked again after the pause that it names, with the same body.
func TestBusyServerIsAskedAgain(t *testing.T) {
	var bodies []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if bodies = append(bodies, string(body)); len(bodies) == 1 {
			w.Header().Set("Retry-After", "1")
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		_, _ = io.WriteString(w, `{"data":{"graph":{"version":7}}}`)
	}))
	defer server.Close()
	c := &client{address: server.URL + "/graphql"}
	a, err := c.ask(t.Context(), []byte(`{"query":"{graph{version}}"}`))
	if err != nil || string(a.Data) != `{"graph":{"version":7}}` {
		t.Fatalf("%s, %v", a.Data, err)
	}
	if len(bodies) != 2 || bodies[0] != bodies[1] || bodies[0] == "" {
		t.Errorf("asked with %q", bodies)
	}
}
