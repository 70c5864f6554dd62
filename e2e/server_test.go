package e2e

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

type key int

const serverKey key = 0

// server is the `liaison serve` of a script.
type server struct {
	process *exec.Cmd
	ended   chan struct{}
	out     lines
}

type lines struct {
	sync.Mutex
	text strings.Builder
}

func (l *lines) Write(b []byte) (int, error) {
	l.Lock()
	defer l.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.Lock()
	defer l.Unlock()
	return l.text.String()
}

func running(ts *testscript.TestScript) *server { return ts.Value(serverKey).(*server) }

// serve [ARGUMENT…] starts the server on a free port over $STORE and waits until it is
// ready. $URL is then its address, and the file `server.out` has what it printed so far.
func serve(ts *testscript.TestScript, neg bool, args []string) {
	s := running(ts)
	if neg || s.process != nil {
		ts.Fatalf("serve: one server at a time, and it starts")
	}
	args = append([]string{"serve", "--addr", "127.0.0.1:0", "--store", ts.Getenv("STORE")}, args...)
	s.process = exec.Command(filepath.Join(bin, "liaison"), args...)
	s.process.Dir = ts.Getenv("WORK")
	for _, name := range []string{"PATH", "HOME", "XDG_DATA_HOME", "LIAISON_NEO4J_USER", "LIAISON_NEO4J_PASSWORD", "LIAISON_WRITE_TOKEN", "LIAISON_PORT"} {
		if value := ts.Getenv(name); value != "" {
			s.process.Env = append(s.process.Env, name+"="+value)
		}
	}
	s.out = lines{}
	var log lines
	s.process.Stderr = &log
	reader, writer := io.Pipe()
	s.process.Stdout = io.MultiWriter(&s.out, writer)
	ts.Check(s.process.Start())
	s.ended = make(chan struct{})
	go func(p *exec.Cmd, ended chan struct{}) {
		_ = p.Wait()
		_ = writer.Close()
		close(ended)
	}(s.process, s.ended)
	ready := make(chan string, 1)
	go func() {
		in := bufio.NewScanner(reader)
		for in.Scan() {
			if rest, ok := strings.CutPrefix(in.Text(), "ready: "); ok {
				address, _, _ := strings.Cut(rest, " ")
				ready <- address
			}
		}
	}()
	select {
	case address := <-ready:
		ts.Setenv("URL", address+"graphql")
		ts.Setenv("BASE", strings.TrimSuffix(address, "/"))
		ts.Setenv("ADDR", strings.Trim(strings.TrimPrefix(address, "http:"), "/"))
		ts.Check(os.WriteFile(ts.MkAbs("server.out"), []byte(s.out.String()), 0o644))
	case <-s.ended:
		ts.Fatalf("serve: it ended:\n%s%s", &s.out, &log)
	case <-time.After(time.Minute):
		ts.Fatalf("serve: not ready after a minute:\n%s%s", &s.out, &log)
	}
}

// shutdown ends the server in order; its exit code is 0.
func shutdown(ts *testscript.TestScript, _ bool, _ []string) {
	s := running(ts)
	ts.Check(s.process.Process.Signal(syscall.SIGTERM))
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	select {
	case <-s.ended:
	case <-ctx.Done():
		ts.Fatalf("shutdown: the server did not end")
	}
	if code := s.process.ProcessState.ExitCode(); code != 0 {
		ts.Fatalf("shutdown: exit code %d:\n%s", code, &s.out)
	}
	s.process = nil
}

// kill ends the server at once, without a chance to clean up.
func (s *server) kill() {
	if s.process == nil {
		return
	}
	_ = s.process.Process.Kill()
	<-s.ended
	s.process = nil
}
