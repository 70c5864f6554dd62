package bench

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"syscall"
	"time"
)

// serving is a server of the program over a store.
type serving struct {
	address string
	cmd     *exec.Cmd
	began   time.Time
}

// patience is how long a server may take until it is ready.
const patience = 10 * time.Minute

// serve starts a server on a free port.
func (p program) serve(store string, more ...string) *serving {
	p.b.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		p.b.Fatal(err)
	}
	s := &serving{address: l.Addr().String(), began: time.Now()}
	l.Close()
	s.cmd = exec.Command(p.binary, append([]string{"serve", "--addr", s.address, "--store", store}, more...)...)
	if err := s.cmd.Start(); err != nil {
		p.b.Fatal(err)
	}
	return s
}

// stop ends the server, and returns what its run has cost.
func (s *serving) stop() done {
	_ = s.cmd.Process.Signal(os.Interrupt)
	_ = s.cmd.Wait()
	return done{cpu: s.cmd.ProcessState.UserTime() + s.cmd.ProcessState.SystemTime(), rss: s.cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss * 1024}
}

// untilReady waits until the server is ready, and returns how long after its start that
// was; 0 if it was not within the time of patience.
func (s *serving) untilReady() time.Duration {
	for time.Since(s.began) < patience {
		if r, err := http.Get("http://" + s.address + "/readyz"); err == nil {
			if r.Body.Close(); r.StatusCode == http.StatusOK {
				return time.Since(s.began)
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	return 0
}

// memory returns how many bytes of memory the server has, as Linux counts them; 0 elsewhere.
func (s *serving) memory() (rss int64) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", s.cmd.Process.Pid))
	if err == nil {
		_, _ = fmt.Sscan(string(text), new(int64), &rss)
	}
	return rss * int64(os.Getpagesize())
}

// start prints how long a server of a store takes until it is ready, which it is when
// everything that questions need is in memory, and what that costs.
func (p program) start(store, size, into string) {
	p.b.Helper()
	s := p.serve(store, "--curated", "no")
	ready := s.untilReady()
	cost := s.stop()
	if ready == 0 {
		p.b.Errorf("the server of %s was not ready after %s", size, patience)
	}
	fmt.Printf("| start of a server of %s | %s | %.1f | %.1f | | | %d | ready for every question |\n", size, into, ready.Seconds(), cost.cpu.Seconds(), cost.rss>>20)
}
