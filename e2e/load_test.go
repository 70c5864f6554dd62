package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

const writing = `mutation($from:ID!,$to:ID!,$source:ID!,$role:String){assertRelation(input:{kind:COOPERATES_WITH,from:$from,to:$to,source:$source,role:$role},reason:"test"){version}}`

// TestMixedLoad asks and writes through two servers on one database by 16 connections,
// while one of the two is killed again and again. No answer is wrong, no write that was
// acknowledged is lost, and the server that goes on does not grow.
func TestMixedLoad(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes half a minute")
	}
	address := "sqlite:" + filepath.Join(t.TempDir(), "graph.db")
	steady := startOn(t, address)
	from, to, source := steady.one("institutions(first:1)"), steady.one("alliances(first:1)"), steady.one("documents(first:1)")
	questions := map[string]string{}
	for _, q := range []string{
		`{institutions(first:20){totalCount nodes{id name country}}}`,
		`{search(text:"Kaunas",first:5){edges{node{id}}}}`,
		`{match(strings:["KTU, Kaunas"]){chosen{entity{id}}}}`,
		`{institutions(first:5){nodes{name alliances{nodes{name}}}}}`,
		`{alliances(first:10){nodes{id name members(first:3){totalCount}}}}`,
	} {
		questions[q] = dataOf(steady.post(q, nil).body)
	}
	var shaky atomic.Pointer[string] // where the other server is, nil while it is down
	var answered, acknowledged atomic.Int64
	stop := make(chan struct{})
	var clients sync.WaitGroup
	ask := func(base, body string) (string, bool) {
		r, err := http.NewRequest(http.MethodPost, base+"/graphql", strings.NewReader(body))
		if err != nil {
			return "", false
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer secret")
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			return "", false
		}
		defer response.Body.Close()
		var a json.RawMessage
		if json.NewDecoder(response.Body).Decode(&a) != nil {
			return "", false
		}
		return string(a), true
	}
	for c := range 16 {
		clients.Add(1)
		go func() {
			defer clients.Done()
			for n := 0; ; n++ {
				select {
				case <-stop:
					return
				default:
				}
				base := steady.base
				if other := shaky.Load(); c%2 == 1 && other != nil {
					base = *other
				}
				if c < 2 {
					body, err := json.Marshal(map[string]any{"query": writing, "variables": map[string]any{"from": from, "to": to, "source": source, "role": fmt.Sprintf("w%d-%d", c, n)}})
					if err != nil {
						t.Error(err)
						return
					}
					if a, ok := ask(base, string(body)); ok && strings.Contains(a, `"version":`) {
						acknowledged.Add(1)
					}
					time.Sleep(20 * time.Millisecond)
					continue
				}
				for q, want := range questions {
					body, err := json.Marshal(map[string]string{"query": q})
					if err != nil {
						t.Error(err)
						return
					}
					a, ok := ask(base, string(body))
					if !ok {
						break // the server is down
					}
					answered.Add(1)
					if dataOf(a) != want {
						t.Errorf("%s\n%s\ninstead of\n%s", q, clipped(a, 500), clipped(want, 500))
						return
					}
				}
			}
		}()
	}
	time.Sleep(2 * time.Second)
	before := steady.memory("VmRSS")
	for range 10 {
		h := startOn(t, address)
		shaky.Store(&h.base)
		time.Sleep(time.Second)
		shaky.Store(nil)
		_ = h.process.Process.Kill()
		_ = h.process.Wait()
	}
	close(stop)
	clients.Wait()
	steady.rests(time.Minute)
	grown := steady.memory("VmRSS") - before
	t.Logf("%d answers, %d writes acknowledged, memory grew by %d MB", answered.Load(), acknowledged.Load(), grown>>20)
	if grown > 200<<20 {
		t.Errorf("memory grew by %d MB", grown>>20)
	}
	if answered.Load() == 0 || acknowledged.Load() == 0 {
		t.Error("nothing was answered or written")
	}
	a := steady.post(`{changes(since:1){totalCount}}`, nil)
	var told struct {
		Data struct {
			Changes struct{ TotalCount int64 }
		}
	}
	if err := json.Unmarshal([]byte(a.body), &told); err != nil || told.Data.Changes.TotalCount < acknowledged.Load() {
		t.Errorf("%d writes were acknowledged, and the log has %d: %v %s", acknowledged.Load(), told.Data.Changes.TotalCount, err, a.body)
	}
	steady.small()
}

// dataOf is an answer without its extensions, whose version grows.
func dataOf(body string) string {
	data, _, _ := strings.Cut(body, `,"extensions"`)
	return data
}
