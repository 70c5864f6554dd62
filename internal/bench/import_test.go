package bench

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// BenchmarkImport prints the figures of the importers, measured on the built program.
// LIAISON_BENCH_IMPORT is a folder of generated graphs; run and the functions below say
// what else is read from the environment. What is not at hand is left out, and the output
// says so.
func BenchmarkImport(b *testing.B) {
	dir := os.Getenv("LIAISON_BENCH_IMPORT")
	if dir == "" {
		b.Skip("LIAISON_BENCH_IMPORT names no folder: make bench-import sets it")
	}
	p := newProgram(b)
	fmt.Println("| import | into | s | CPU s | records/s | statements/s | RSS MB | note |\n|---|---|---|---|---|---|---|---|")
	p.generated(filepath.Join(dir, "M", "graph.ndjson"), "M")
	p.generated(filepath.Join(dir, "L", "graph.ndjson"), "L")
	p.ror(os.Getenv("LIAISON_BENCH_ROR"))
	p.withReaders(dir, "sqlite:"+filepath.Join(p.dir, "readers.db"), "SQLite")
	p.beside(dir, os.Getenv("LIAISON_BENCH_PEER"))
}

// program is the built program, which writes into a folder that goes with the benchmark.
type program struct {
	b           *testing.B
	binary, dir string
}

func newProgram(b *testing.B) program {
	b.Helper()
	p := program{b: b, binary: filepath.Join(b.TempDir(), "liaison"), dir: b.TempDir()}
	if out, err := exec.Command("go", "build", "-o", p.binary, "liaison/cmd/liaison").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return p
}

// done has the cost of one run of the program.
type done struct {
	time    time.Duration
	cpu     time.Duration // of the program itself: less than time where the disk or another process is waited for
	rss     int64         // bytes
	summary struct{ Read, Unchanged, Asserted, Version int }
}

func (p program) run(args ...string) done {
	p.b.Helper()
	cmd := exec.Command(p.binary, args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	start := time.Now()
	if err := cmd.Run(); err != nil {
		p.b.Fatalf("%v: %v\n%s", args, err, errs.String())
	}
	d := done{time: time.Since(start), cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), rss: cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss * 1024}
	if err := json.Unmarshal(out.Bytes(), &d.summary); err != nil {
		p.b.Fatalf("%v: %v\n%s", args, err, out.String())
	}
	return d
}

func (d done) row(what, into, note string) {
	s := d.time.Seconds()
	fmt.Printf("| %s | %s | %.1f | %.1f | %.0f | %.0f | %d | %s |\n", what, into, s, d.cpu.Seconds(), float64(d.summary.Read)/s, float64(d.summary.Asserted)/s, d.rss>>20, note)
}

func missing(path string) bool {
	_, err := os.Stat(path)
	return path == "" || err != nil
}

// generated imports a generated graph into SQLite, once more from the file itself, and once
// more with everything read and compared.
func (p program) generated(path, size string) {
	if missing(path) {
		fmt.Printf("| %s | | | | | | | %s: not there |\n", size, filepath.Base(filepath.Dir(path)))
		return
	}
	store := "sqlite:" + filepath.Join(p.dir, size+".db")
	load := func(more ...string) done {
		return p.run(append([]string{"import", "ndjson", path, "--source", size, "--store", store, "-o", "json"}, more...)...)
	}
	first := load()
	info, err := os.Stat(strings.TrimPrefix(store, "sqlite:"))
	if err != nil {
		p.b.Fatal(err)
	}
	first.row(size, "SQLite", fmt.Sprintf("file %d MB", info.Size()>>20))
	again := load()
	again.row(size+" again", "SQLite", fmt.Sprintf("%.1f × faster, version moved by %d", ratio(first, again), again.summary.Version-first.summary.Version))
	again = load("--again")
	again.row(size+" read again (--again)", "SQLite", fmt.Sprintf("%.1f × faster, version moved by %d", ratio(first, again), again.summary.Version-first.summary.Version))
	p.start(store, size, "SQLite")
}

func ratio(a, b done) float64    { return a.time.Seconds() / b.time.Seconds() }
func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// ror imports the register's base and its releases.
func (p program) ror(dir string) {
	base := filepath.Join(dir, "base-le-v2.0.ndjson.gz")
	if dir == "" || missing(base) {
		fmt.Println("| ROR base | | | | | | | LIAISON_BENCH_ROR: not there |")
		return
	}
	store := "sqlite:" + filepath.Join(p.dir, "ror.db")
	first := p.run("import", "ror", base, "--store", store, "-o", "json")
	first.row("ROR base", "SQLite", "")
	again := p.run("import", "ror", base, "--store", store, "-o", "json", "--again")
	again.row("ROR base read again (--again)", "SQLite", fmt.Sprintf("%.1f × faster, version moved by %d", ratio(first, again), again.summary.Version-first.summary.Version))
	p.run("import", "ror", dir, "--store", store, "-o", "json").row("ROR base and six releases over it", "SQLite", "")
}

// beside imports M into one Neo4j and makes the peer loader fill another, each empty, with
// the same settings, one after the other; then into a third while readers ask.
func (p program) beside(dir, peer string) {
	path := filepath.Join(dir, "M", "graph.ndjson")
	if missing(path) || missing(filepath.Join(peer, "load.py")) {
		fmt.Println("| M beside the peer loader | Neo4j | | | | | | LIAISON_BENCH_PEER: not there |")
		return
	}
	port := 27800
	server := func(work func(url string)) {
		port++
		home := filepath.Join(p.dir, fmt.Sprint("neo4j-", port))
		out, err := exec.Command("sh", filepath.Join(peer, "start.sh"), fmt.Sprint(port), home).Output()
		if err != nil {
			p.b.Fatal(err)
		}
		pid := strings.TrimSpace(string(out))
		defer func() {
			_ = exec.Command("kill", pid).Run()
			time.Sleep(5 * time.Second)
			_ = os.RemoveAll(home)
		}()
		work(fmt.Sprint("bolt://127.0.0.1:", port))
	}
	var theirs time.Duration
	server(func(url string) {
		start := time.Now()
		if out, err := exec.Command(os.Getenv("LIAISON_BENCH_PYTHON"), filepath.Join(peer, "load.py"), url, path).CombinedOutput(); err != nil {
			p.b.Fatalf("%v\n%s", err, out)
		}
		theirs = time.Since(start)
	})
	server(func(url string) {
		ours := p.run("import", "ndjson", path, "--source", "M", "--store", url, "-o", "json")
		ours.row("M", "Neo4j", fmt.Sprintf("%.2f × the peer loader's %.1f s", ours.time.Seconds()/theirs.Seconds(), theirs.Seconds()))
		p.start(url, "M", "Neo4j")
	})
	server(func(url string) { p.withReaders(dir, url, "Neo4j") })
}
