package e2e

import (
	"bytes"
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
	m := &mixedLoad{T: t, steady: steady.base, questions: map[string]string{},
		from: steady.one("institutions(first:1)"), to: steady.one("alliances(first:1)"), source: steady.one("documents(first:1)")}
	for _, q := range []string{
		`{institutions(first:20){totalCount nodes{id name country}}}`,
		`{search(text:"Kaunas",first:5){edges{node{id}}}}`,
		`{match(strings:["KTU, Kaunas"]){chosen{entity{id}}}}`,
		`{institutions(first:5){nodes{name alliances{nodes{name}}}}}`,
		`{alliances(first:10){nodes{id name members(first:3){totalCount}}}}`,
	} {
		m.questions[q] = dataOf(steady.post(q, nil).body)
	}
	stop := make(chan struct{})
	var clients sync.WaitGroup
	for c := range 16 {
		clients.Add(1)
		go func() {
			defer clients.Done()
			m.client(c, stop)
		}()
	}
	time.Sleep(2 * time.Second)
	before := steady.memory("VmRSS")
	for range 10 {
		h := startOn(t, address)
		m.shaky.Store(&h.base)
		time.Sleep(time.Second)
		m.shaky.Store(nil)
		_ = h.process.Process.Kill()
		_ = h.process.Wait()
	}
	close(stop)
	clients.Wait()
	steady.rests(time.Minute)
	grown := steady.memory("VmRSS") - before
	t.Logf("%d answers, %d writes acknowledged, memory grew by %d MB", m.answered.Load(), m.acknowledged.Load(), grown>>20)
	if grown > 200<<20 {
		t.Errorf("memory grew by %d MB", grown>>20)
	}
	if m.answered.Load() == 0 || m.acknowledged.Load() == 0 {
		t.Error("nothing was answered or written")
	}
	a := steady.post(`{changes(since:1){totalCount}}`, nil)
	var log struct {
		Data struct {
			Changes struct{ TotalCount int64 }
		}
	}
	if err := json.Unmarshal([]byte(a.body), &log); err != nil || log.Data.Changes.TotalCount < m.acknowledged.Load() {
		t.Errorf("%d writes were acknowledged, and the log has %d: %v %s", m.acknowledged.Load(), log.Data.Changes.TotalCount, err, a.body)
	}
	steady.small()
}

// mixedLoad is what the clients of a mixed load have in common.
type mixedLoad struct {
	*testing.T
	steady           string                 // where the server is that goes on
	shaky            atomic.Pointer[string] // where the other server is, nil while it is down
	questions        map[string]string      // with their answers
	from, to, source string                 // what writes are about

	answered, acknowledged atomic.Int64
}

// client asks all questions over and over until stop is closed, and compares the
// answers; the first two clients write instead. Clients of odd numbers speak to the
// shaky server while it is there.
func (m *mixedLoad) client(number int, stop <-chan struct{}) {
	for n := 0; ; n++ {
		select {
		case <-stop:
			return
		default:
		}
		base := m.steady
		if other := m.shaky.Load(); number%2 == 1 && other != nil {
			base = *other
		}
		switch {
		case number < 2:
			m.write(base, fmt.Sprintf("w%d-%d", number, n))
			time.Sleep(20 * time.Millisecond)
		case !m.askAll(base):
			return
		}
	}
}

// write asserts a relation with the role, and counts it if the server acknowledges it.
func (m *mixedLoad) write(base, role string) {
	a, ok := m.send(base, map[string]any{"query": writing, "variables": map[string]any{"from": m.from, "to": m.to, "source": m.source, "role": role}})
	if ok && strings.Contains(a, `"version":`) {
		m.acknowledged.Add(1)
	}
}

// askAll asks every question until the server is down. It returns false where an answer
// is wrong.
func (m *mixedLoad) askAll(base string) bool {
	for q, want := range m.questions {
		a, ok := m.send(base, map[string]any{"query": q})
		if !ok {
			return true // the server is down
		}
		m.answered.Add(1)
		if dataOf(a) != want {
			m.Errorf("%s\n%s\ninstead of\n%s", q, clipped(a, 500), clipped(want, 500))
			return false
		}
	}
	return true
}

// send posts a request and returns the answer, false where the server is down or goes
// down meanwhile.
func (m *mixedLoad) send(base string, request map[string]any) (string, bool) {
	body, err := json.Marshal(request)
	if err != nil {
		m.Error(err)
		return "", false
	}
	r, err := http.NewRequest(http.MethodPost, base+"/graphql", bytes.NewReader(body))
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

// dataOf is an answer without its extensions, whose version grows.
func dataOf(body string) string {
	data, _, _ := strings.Cut(body, `,"extensions"`)
	return data
}
