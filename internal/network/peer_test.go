//go:build unix

package network

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// peer is a process of scripts/bench-network.py, which says how one asks it.
type peer struct {
	in       io.WriteCloser
	out      *bufio.Reader
	dir      string
	versions string
}

// startPeer starts a peer that reads a graph. It needs LIAISON_BENCH_PYTHON, a Python
// with igraph, scipy and networkit.
func startPeer(b *testing.B, graph string) *peer {
	python := os.Getenv("LIAISON_BENCH_PYTHON")
	if python == "" {
		b.Skip("NOTHING COMPARED: LIAISON_BENCH_PYTHON names no Python with igraph, scipy and networkit; make bench-network makes one")
	}
	process := exec.CommandContext(b.Context(), python, filepath.Join("..", "..", "scripts", "bench-network.py"), graph)
	process.Stderr = os.Stderr
	in, err := process.StdinPipe()
	must(err)
	out, err := process.StdoutPipe()
	must(err)
	must(process.Start())
	p := &peer{in: in, out: bufio.NewReader(out), dir: b.TempDir()}
	b.Cleanup(func() {
		in.Close()
		process.Wait() //nolint:errcheck // its answers were checked
	})
	p.versions = p.line()
	return p
}

func (p *peer) line() string {
	line, err := p.out.ReadString('\n')
	if err != nil {
		panic(fmt.Errorf("the peer has ended: %w", err))
	}
	return strings.TrimSpace(line)
}

// took has the seconds that a question took by the clock, and those of all cores
// together.
type took struct{ clock, cores float64 }

// ask returns how long the question took, and its values.
func (p *peer) ask(question string, given ...float64) (t took, values []float64) {
	answer, numbers := filepath.Join(p.dir, "answer"), filepath.Join(p.dir, "given")
	words := []string{question, answer}
	if given != nil {
		text, err := binary.Append(nil, binary.LittleEndian, given)
		must(err)
		must(os.WriteFile(numbers, text, 0o600))
		words = append(words, numbers)
	}
	_, err := fmt.Fprintln(p.in, strings.Join(words, "\t"))
	must(err)
	_, err = fmt.Sscan(p.line(), &t.clock, &t.cores)
	must(err)
	text, err := os.ReadFile(answer)
	must(err)
	values = make([]float64, len(text)/8)
	_, err = binary.Decode(text, binary.LittleEndian, values)
	must(err)
	return t, values
}

func floats(list []int32) []float64 {
	out := make([]float64, len(list))
	for i, x := range list {
		out[i] = float64(x)
	}
	return out
}

// furthest returns the largest difference between two lists; if relative is set, in parts
// of the largest value.
func furthest(got, want []float64, relative bool) float64 {
	if len(got) != len(want) {
		return math.Inf(1)
	}
	off, size := 0.0, 0.0
	for i := range want {
		off, size = max(off, math.Abs(got[i]-want[i])), max(size, math.Abs(want[i]))
	}
	if relative && size > 0 {
		off /= size
	}
	return off
}

// upper lists from, to and weight of each link, as the peer does.
func upper(g *Graph) []float64 {
	var from, to, weight []float64
	for v := range int32(g.Len()) {
		targets, weights := g.Row(v)
		for i, u := range targets {
			if u > v {
				from, to, weight = append(from, float64(v)), append(to, float64(u)), append(weight, weights[i])
			}
		}
	}
	return append(append(from, to...), weight...)
}

// benchFolder holds S/graph.ndjson, M/graph.ndjson and so on.
func benchFolder(b *testing.B) string {
	dir := os.Getenv("LIAISON_BENCH_NETWORK")
	if dir == "" {
		b.Skip("NOTHING MEASURED: LIAISON_BENCH_NETWORK names no folder of generated graphs; make bench-network makes one")
	}
	return dir
}

// clock returns the time in seconds.
func clock() float64 { return float64(time.Now().UnixNano()) / 1e9 }

func must(err error) {
	if err != nil {
		panic(err)
	}
}
