package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// hostile is a built server on the curated data set that is sent what nobody in
// good faith would send. It runs where /proc tells what a process has spent.
type hostile struct {
	*testing.T
	base    string // http://HOST:PORT
	private string // where the metrics are, "" where no private address is served
	process *exec.Cmd
	log     *lines
}

// run runs a test of its own on the server, and then asks whether a small question is still
// answered.
func (h *hostile) run(name string, test func(h *hostile)) {
	h.Run(name, func(t *testing.T) {
		h := *h
		h.T = t
		test(&h)
		h.small()
	})
}

// startHostile starts the server and waits until its graph and names are in memory.
func startHostile(t *testing.T, args ...string) *hostile {
	t.Helper()
	if _, err := os.Stat("/proc/self/task"); err != nil {
		t.Skip("this system has no /proc, by which the server's cost is measured")
	}
	h := &hostile{T: t, log: &lines{}}
	args = append([]string{"serve", "--addr", "127.0.0.1:0", "--store", "sqlite:" + filepath.Join(t.TempDir(), "graph.db")}, args...)
	h.process = exec.Command(filepath.Join(bin, "liaison"), args...)
	h.process.Env = []string{"HOME=" + t.TempDir(), "LIAISON_WRITE_TOKEN=secret"}
	var out lines
	h.process.Stdout, h.process.Stderr = &out, h.log
	if err := h.process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = h.process.Process.Kill()
		_ = h.process.Wait()
	})
	for end := time.Now().Add(time.Minute); h.base == ""; time.Sleep(20 * time.Millisecond) {
		if _, rest, found := strings.Cut(out.String(), "ready: "); found {
			address, _, _ := strings.Cut(rest, " ")
			h.base = strings.TrimSuffix(address, "/")
			if _, rest, found := strings.Cut(out.String(), "private: "); found {
				h.private, _, _ = strings.Cut(rest, "\n")
			}
		} else if time.Now().After(end) {
			t.Fatalf("the server is not ready after a minute:\n%s%s", &out, h.log)
		}
	}
	for range 3 {
		h.post(`{search(text:"Kaunas"){edges{score}} match(strings:["KTU, Kaunas"]){chosen{entity{id}}} institutions{edges{node{partners{totalCount}}}}}`, nil)
	}
	time.Sleep(300 * time.Millisecond)
	return h
}

// answered is the answer to one request, and what the request cost the server.
type answered struct {
	status int
	bytes  int
	body   string // its first 2,000 bytes
	codes  []string
	cpu    time.Duration
}

// post sends a query by POST.
func (h *hostile) post(query string, variables map[string]any) answered {
	h.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		h.Fatal(err)
	}
	return h.body(string(body))
}

// body sends a body as it is.
func (h *hostile) body(body string) answered {
	h.Helper()
	return h.request(http.MethodPost, "/graphql", body, map[string]string{"Content-Type": "application/json", "Accept": "application/graphql-response+json"})
}

// get sends a query by GET.
func (h *hostile) get(query string) answered {
	h.Helper()
	return h.request(http.MethodGet, "/graphql?query="+url.QueryEscape(query), "", map[string]string{"Accept": "application/graphql-response+json"})
}

func (h *hostile) request(method, path, body string, headers map[string]string) answered {
	h.Helper()
	request, err := http.NewRequest(method, h.base+path, strings.NewReader(body))
	if err != nil {
		h.Fatal(err)
	}
	for name, value := range headers {
		if name == "Host" {
			request.Host = value
		}
		request.Header.Set(name, value)
	}
	client := http.Client{Timeout: 30 * time.Second}
	cpu := h.cpu()
	response, err := client.Do(request)
	if err != nil {
		h.Fatalf("no answer: %s\n%s", err, clipped(h.log.String(), 2000))
	}
	defer response.Body.Close()
	var first bytes.Buffer
	n, err := io.Copy(&first, io.LimitReader(response.Body, 2000))
	if err != nil {
		h.Fatal(err)
	}
	rest, _ := io.Copy(io.Discard, response.Body) // a server may cut off an answer that is too large
	a := answered{status: response.StatusCode, bytes: int(n + rest), body: first.String(), cpu: h.cpu() - cpu}
	for part := range strings.SplitSeq(a.body, `"code":"`) {
		code, _, _ := strings.Cut(part, `"`)
		a.codes = append(a.codes, code)
	}
	a.codes = a.codes[1:]
	return a
}

// cpu is what the server's threads have spent so far.
func (h *hostile) cpu() time.Duration {
	h.Helper()
	tasks, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", h.process.Process.Pid))
	if err != nil || len(tasks) == 0 {
		h.Fatalf("the server has ended:\n%s", clipped(h.log.String(), 2000))
	}
	var total int64
	for _, task := range tasks {
		text, err := os.ReadFile(task)
		if err != nil {
			continue // the thread has just ended
		}
		spent, _, _ := strings.Cut(string(text), " ")
		n, _ := strconv.ParseInt(spent, 10, 64)
		total += n
	}
	return time.Duration(total)
}

// memory is a line of the server's /proc status in bytes: VmRSS, or VmHWM for
// the most since the last resetPeak.
func (h *hostile) memory(line string) int64 {
	h.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", h.process.Process.Pid))
	if err != nil {
		h.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), line+":")
	kilobytes, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
	if err != nil {
		h.Fatal(err)
	}
	return kilobytes << 10
}

func (h *hostile) resetPeak() {
	_ = os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", h.process.Process.Pid), []byte("5"), 0o200) // where it cannot, the peak is that of all requests
}

// small asks the small query, which must be answered whatever came before, and
// before the server has spent 100 ms of CPU, be it on what came before.
func (h *hostile) small() {
	h.Helper()
	best := time.Hour
	for range 3 {
		a := h.post(`{graph{version}}`, nil)
		if a.status != http.StatusOK || !strings.HasPrefix(a.body, `{"data":{"graph":{"version":`) {
			h.Fatalf("the small query answers %d %s", a.status, a.body)
		}
		best = min(best, a.cpu)
	}
	if best > h.bound(100*time.Millisecond) {
		h.Errorf("the server spent %s of CPU until the small query was answered", best)
	}
}

// bound is a bound of CPU time on this machine, given for one that sorts a million
// numbers in 90 ms. A faster machine gets no lower bounds.
func (h *hostile) bound(d time.Duration) time.Duration {
	return time.Duration(float64(d) * max(1, float64(sorting())/float64(90*time.Millisecond)))
}

// sorting is the least time that this machine has taken to sort a million numbers.
var sorting = sync.OnceValue(func() time.Duration {
	best := time.Hour
	for range 3 {
		random := rand.New(rand.NewPCG(1, 2))
		numbers := make([]int, 1_000_000)
		for i := range numbers {
			numbers[i] = random.Int()
		}
		start := time.Now()
		slices.Sort(numbers)
		best = min(best, time.Since(start))
	}
	return best
})

// refuses checks that refusing a request costs no more than allowed: 64 KB and 50 ms
// of CPU. The least of three tries counts, since other work on the machine
// disturbs the measure.
func (h *hostile) refuses(status int, code string, send func() answered) {
	h.Helper()
	a := send()
	for try := 0; try < 2 && a.cpu > h.bound(50*time.Millisecond); try++ {
		if next := send(); next.cpu < a.cpu {
			a = next
		}
	}
	if a.status != status || code != "" && (len(a.codes) == 0 || a.codes[0] != code) {
		h.Errorf("the answer is %d, and should be %d %s: %s", a.status, status, code, clipped(a.body, 300))
	}
	if a.bytes > 64<<10 {
		h.Errorf("the refusal has %d bytes", a.bytes)
	}
	if a.cpu > h.bound(50*time.Millisecond) {
		h.Errorf("the refusal took %s of CPU", a.cpu)
	}
	h.small()
}

func clipped(s string, n int) string { return s[:min(n, len(s))] }
