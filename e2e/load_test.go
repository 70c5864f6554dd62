package e2e

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"liaison/internal/store/neo4j/neo4jtest"
)

const writing = `mutation($from:ID!,$to:ID!,$source:ID!,$role:String){assertRelation(input:{kind:COOPERATES_WITH,from:$from,to:$to,source:$source,role:$role},reason:"test"){version}}`

// TestMixedLoad asks and writes through two servers on one database by 16 connections,
// while one of the two is killed again and again. No answer is wrong, no write that was
// acknowledged is lost, and the server that goes on does not grow.
func TestMixedLoad(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes half a minute")
	}
	mixedLoad(t, "sqlite:"+filepath.Join(t.TempDir(), "graph.db"), 10, func(*load) {})
}

// TestMixedLoadOnNeo4j does the same on one Neo4j, which hangs for a while, and is killed
// and started again. /readyz tells of both, and the servers need no restart.
func TestMixedLoadOnNeo4j(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes two minutes")
	}
	database := neo4jtest.Start(t)
	mixedLoad(t, database.URL, 3, func(l *load) {
		l.gone.Store(true)
		database.Freeze()
		l.becomes(http.StatusServiceUnavailable)
		database.Thaw()
		l.heals()
		l.gone.Store(true)
		database.Kill()
		l.becomes(http.StatusServiceUnavailable)
		database.Restart(t)
		l.heals()
		time.Sleep(2 * time.Second)
	})
}

// load is 16 connections to two servers on one store.
type load struct {
	*testing.T
	steady    *hostile
	shaky     atomic.Pointer[string] // the address of the server that is killed, nil while it is down
	gone      atomic.Bool            // the store is not there, and a question may fail
	questions map[string]string      // with their answers
	body      func(role string) string
	answered  atomic.Int64
	excused   atomic.Int64 // questions that failed for an allowed reason
	written   atomic.Int64
}

// mixedLoad starts a server that goes on and, again and again, one that is killed;
// faults are what happens to the store then.
func mixedLoad(t *testing.T, address string, kills int, faults func(*load)) {
	steady := startOn(t, address, "--private-addr", "127.0.0.1:0")
	l := &load{T: t, steady: steady, questions: map[string]string{}}
	from, to, source := steady.firstID("institutions(first:1)"), steady.firstID("alliances(first:1)"), steady.firstID("documents(first:1)")
	l.body = func(role string) string {
		text, _ := json.Marshal(map[string]any{"query": writing, "variables": map[string]any{"from": from, "to": to, "source": source, "role": role}}) // texts are always JSON
		return string(text)
	}
	for _, q := range []string{
		`{institutions(first:20){totalCount nodes{id name country}}}`,
		`{search(text:"Kaunas",first:5){edges{node{id}}}}`,
		`{match(strings:["KTU, Kaunas"]){chosen{entity{id}}}}`,
		`{institutions(first:5){nodes{name alliances{nodes{name}}}}}`,
		`{alliances(first:10){nodes{id name members(first:3){totalCount}}}}`,
	} {
		l.questions[q] = dataOf(steady.post(q, nil).body)
	}
	stop := make(chan struct{})
	var clients sync.WaitGroup
	for c := range 16 {
		clients.Go(func() { l.client(c, stop) })
	}
	time.Sleep(2 * time.Second)
	memory, goroutines := steady.memory("VmRSS"), steady.goroutines()
	for range kills {
		h := startOn(t, address)
		l.shaky.Store(&h.base)
		time.Sleep(time.Second)
		l.shaky.Store(nil)
		_ = h.process.Process.Kill()
		_ = h.process.Wait()
	}
	faults(l)
	close(stop)
	clients.Wait()
	steady.rests(time.Minute)
	grown := steady.memory("VmRSS") - memory
	t.Logf("%d answers, %d excused, %d writes acknowledged; memory grew by %d MB, goroutines from %d to %d",
		l.answered.Load(), l.excused.Load(), l.written.Load(), grown>>20, goroutines, steady.goroutines())
	if grown > 200<<20 {
		t.Errorf("memory grew by %d MB", grown>>20)
	}
	if now := steady.goroutines(); now > goroutines {
		t.Errorf("at rest there are %d goroutines, and there were %d under load", now, goroutines)
	}
	if l.answered.Load() == 0 || l.written.Load() == 0 {
		t.Error("nothing was answered or written")
	}
	a := steady.post(`{changes(since:1){totalCount}}`, nil)
	var told struct {
		Data struct {
			Changes struct{ TotalCount int64 }
		}
	}
	if err := json.Unmarshal([]byte(a.body), &told); err != nil || told.Data.Changes.TotalCount < l.written.Load() {
		t.Errorf("%d writes were acknowledged, and the log has %d: %v %s", l.written.Load(), told.Data.Changes.TotalCount, err, a.body)
	}
	steady.small()
}

// client asks, or writes where its number is below 2, until stop is closed or an answer
// is wrong. Those with odd numbers ask the server that is killed while it runs.
func (l *load) client(number int, stop chan struct{}) {
	for n := 0; ; n++ {
		select {
		case <-stop:
			return
		default:
		}
		base := l.steady.base
		if other := l.shaky.Load(); number%2 == 1 && other != nil {
			base = *other
		}
		if number < 2 {
			if a, ok := post(base, l.body(fmt.Sprintf("w%d-%d", number, n))); ok && strings.Contains(a, `"version":`) {
				l.written.Add(1)
			}
			time.Sleep(20 * time.Millisecond)
			continue
		}
		for q := range l.questions {
			if !l.asks(base, q) {
				return
			}
		}
	}
}

// asks asks a question, and reports whether the answer is right or its failure allowed: the
// server may be killed and the machine busy at any time, and the store may be away at times.
func (l *load) asks(base, question string) bool {
	text, _ := json.Marshal(map[string]string{"query": question}) // texts are always JSON
	gone := l.gone.Load()
	a, ok := post(base, string(text))
	switch {
	case !ok && base == l.steady.base:
		l.Errorf("no answer to %s", question)
		return false
	case !ok || strings.Contains(a, `"DEADLINE_EXCEEDED"`) || strings.Contains(a, `"RATE_LIMITED"`):
		l.excused.Add(1)
	case strings.Contains(a, `"STORE_UNAVAILABLE"`) && (gone || l.gone.Load()):
		l.excused.Add(1)
	case dataOf(a) != l.questions[question]:
		l.Errorf("%s\n%s\ninstead of\n%s", question, clipped(a, 500), clipped(l.questions[question], 500))
		return false
	default:
		l.answered.Add(1)
	}
	return true
}

// becomes waits until /readyz of the steady server has the status.
func (l *load) becomes(status int) {
	l.Helper()
	for end := time.Now().Add(2 * time.Minute); ; time.Sleep(100 * time.Millisecond) {
		response, err := http.Get(l.steady.base + "/readyz")
		if err != nil {
			l.Fatal(err)
		}
		_ = response.Body.Close()
		if response.StatusCode == status {
			return
		}
		if time.Now().After(end) {
			l.Fatalf("/readyz is %d still, and should be %d", response.StatusCode, status)
		}
	}
}

// heals waits until the steady server is ready, and then has every question answered.
func (l *load) heals() {
	l.Helper()
	l.becomes(http.StatusOK)
	before := l.answered.Load()
	for end := time.Now().Add(2 * time.Minute); l.answered.Load() < before+50; time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			l.Fatal("the store is there again, and questions are not answered")
		}
	}
	l.gone.Store(false)
}

// post sends a body; ok is false where there is no answer.
func post(base, body string) (answer string, ok bool) {
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

// metrics returns the text of the server's metrics.
func (h *hostile) metrics() string {
	h.Helper()
	response, err := http.Get(h.private)
	if err != nil {
		h.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		h.Fatal(err)
	}
	return string(text)
}

// goroutines is how many the server has, by its metrics.
func (h *hostile) goroutines() int {
	h.Helper()
	text := h.metrics()
	_, rest, _ := strings.Cut(text, "\ngo_goroutines ")
	number, _, _ := strings.Cut(rest, "\n")
	n, err := strconv.Atoi(number)
	if err != nil {
		h.Fatalf("the metrics have no number of goroutines: %s", clipped(text, 500))
	}
	return n
}

// dataOf is an answer without its extensions, whose version grows.
func dataOf(body string) string {
	data, _, _ := strings.Cut(body, `,"extensions"`)
	return data
}
