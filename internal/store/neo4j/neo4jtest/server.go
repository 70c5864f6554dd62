// Package neo4jtest gives tests a real Neo4j: the one that LIAISON_TEST_NEO4J
// names, or one of their own, started by scripts/neo4j/start.sh.
//
// It is for tests only and knows nothing of the store. Tests that share a server
// share its one database, which each empties first: run their packages with -p 1.
// A test that cannot have a server fails, it never skips.
package neo4jtest

import (
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Server is a Neo4j of this test's own, on 127.0.0.1.
type Server struct {
	URL string // bolt://127.0.0.1:PORT

	port     int
	home     string
	password string // of the user neo4j; "" for a server without sign-in
	process  *exec.Cmd
	input    io.Closer // closing it ends the server
	ended    chan struct{}
}

// Start starts a server without sign-in, which ends with the test.
func Start(t testing.TB) *Server { return start(t, "") }

// StartWithPassword starts a server whose user neo4j has the password.
func StartWithPassword(t testing.TB, password string) *Server { return start(t, password) }

func start(t testing.TB, password string) *Server {
	t.Helper()
	s, err := launch(t.TempDir(), password)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.end)
	return s
}

func launch(home, password string) (*Server, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("no free port for Neo4j: %w", err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	if err := listener.Close(); err != nil {
		return nil, err
	}
	s := &Server{URL: fmt.Sprintf("bolt://127.0.0.1:%d", port), port: port, home: home, password: password}
	return s, s.run()
}

// run starts the process and waits until it answers.
func (s *Server) run() error {
	_, here, _, _ := runtime.Caller(0)
	script := filepath.Join(filepath.Dir(here), "../../../../scripts/neo4j/start.sh")
	s.process = exec.Command(script, fmt.Sprint(s.port), s.home, "attached")
	s.process.Env = append(os.Environ(), "LIAISON_NEO4J_PASSWORD="+s.password)
	s.process.Stderr = os.Stderr
	input, err := s.process.StdinPipe()
	if err != nil {
		return err
	}
	ready := filepath.Join(s.home, "ready")
	_ = os.Remove(ready)
	if err := s.process.Start(); err != nil {
		return fmt.Errorf("Neo4j cannot be started: %w", err)
	}
	s.input, s.ended = input, make(chan struct{})
	go func(p *exec.Cmd, ended chan struct{}) {
		_ = p.Wait()
		close(ended)
	}(s.process, s.ended)
	// A first run also fetches the libraries.
	deadline := time.After(5 * time.Minute)
	for {
		if _, err := os.Stat(ready); err == nil {
			return nil
		}
		select {
		case <-s.ended:
			log, _ := os.ReadFile(filepath.Join(s.home, "server.log"))
			return fmt.Errorf("Neo4j ended before it answered; set LIAISON_TEST_NEO4J to the bolt:// address of another one:\n%s", log)
		case <-deadline:
			s.end()
			return fmt.Errorf("Neo4j did not answer within 5 minutes")
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// Kill ends the server as a power cut would.
func (s *Server) Kill() {
	_ = s.process.Process.Kill()
	<-s.ended
}

// Freeze makes the server hang with its connections open; Thaw lets it go on. It returns
// when all threads of the server have stopped, which on a busy machine takes a while.
func (s *Server) Freeze() {
	_ = s.process.Process.Signal(syscall.SIGSTOP)
	var status syscall.WaitStatus
	for {
		_, err := syscall.Wait4(s.process.Process.Pid, &status, syscall.WUNTRACED, nil)
		if err != syscall.EINTR {
			return
		}
	}
}

// Thaw ends Freeze.
func (s *Server) Thaw() { _ = s.process.Process.Signal(syscall.SIGCONT) }

// Stop shuts the server down in order.
func (s *Server) Stop() {
	_ = s.process.Process.Signal(syscall.SIGTERM)
	<-s.ended
}

// Restart starts the ended server again, with the same data at the same address.
func (s *Server) Restart(t testing.TB) {
	t.Helper()
	if err := s.run(); err != nil {
		t.Fatal(err)
	}
}

func (s *Server) end() {
	_ = s.input.Close()
	select {
	case <-s.ended:
	case <-time.After(20 * time.Second):
		s.Kill()
	}
}

var shared struct {
	sync.Mutex
	*Server
}

// Address returns the address of the server that LIAISON_TEST_NEO4J names, or else of one
// that the tests of this binary share and that ends with the binary.
func Address(t testing.TB) string {
	t.Helper()
	if url := os.Getenv("LIAISON_TEST_NEO4J"); url != "" {
		return url
	}
	shared.Lock()
	defer shared.Unlock()
	if shared.Server == nil {
		home, err := os.MkdirTemp("", "liaison-neo4j-")
		if err != nil {
			t.Fatal(err)
		}
		if shared.Server, err = launch(home, ""); err != nil {
			t.Fatal(err)
		}
	}
	return shared.URL
}

// Credentials returns the user and password for Address: LIAISON_NEO4J_USER and
// LIAISON_NEO4J_PASSWORD where LIAISON_TEST_NEO4J is set, else empty texts.
func Credentials() (user, password string) {
	if os.Getenv("LIAISON_TEST_NEO4J") == "" {
		return "", ""
	}
	return os.Getenv("LIAISON_NEO4J_USER"), os.Getenv("LIAISON_NEO4J_PASSWORD")
}
