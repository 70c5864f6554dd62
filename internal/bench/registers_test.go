package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"liaison/internal/extradata"
)

// BenchmarkRegisters prints what the registers of docs/getting-data.md cost: each is imported into the same SQLite file, one
// after the other, in the order that the page advises. Parts of real registers are read where they are at hand. The last three
// are written here in the form of the real ones (registerFiles), with the names of charter holders. The built-in data set is
// first, as `serve` loads it.
func BenchmarkRegisters(b *testing.B) {
	dir := b.TempDir()
	p := program{b: b, binary: filepath.Join(dir, "liaison"), dir: dir}
	if out, err := exec.Command("go", "build", "-trimpath", "-o", p.binary, "liaison/cmd/liaison").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	real := func(below ...string) string { return extradata.Path(b, append([]string{"data"}, below...)...) }
	made := registerFiles(b, dir, real("eche", "eche-holders.ndjson.gz"))
	store := filepath.Join(dir, "registers.db")
	fmt.Println("| import | records | statements | s | CPU s | memory MB | read MB | file afterwards MB |\n|---|---|---|---|---|---|---|---|")
	for _, r := range []struct {
		what string
		args []string
	}{
		{"built-in data set", []string{"curated"}},
		{"part of ROR", []string{"ror", real("ror-v2", "base-le-v2.0.ndjson.gz")}},
		{"part of the ECHE list", []string{"eche", real("eche", "eche-holders.ndjson.gz")}},
		{"part of the university domains", []string{"university-domains", real("university-domains", "universities.ndjson.gz")}},
		{"Horizon 2020 projects that started before 2019", []string{"cordis", real("h2020")}},
		{"memberships out of Wikidata, generated", []string{"wikidata", made.wikidata}},
		{"Erasmus+ Project Results, generated", []string{"erasmus-results", made.erasmus}},
		{"an office's list of partners, generated", []string{"csv", made.office, "--home", "ror:03r8nwp71"}},
	} {
		d := p.run(append(append([]string{"import"}, r.args...), "--store", "sqlite:"+store, "-o", "json")...)
		fmt.Printf("| %s | %d | %d | %.1f | %.1f | %d | %.1f | %.0f |\n", r.what, d.summary.Read, d.summary.Asserted,
			d.time.Seconds(), d.cpu.Seconds(), d.rss>>20, megabytes(b, r.args[1:]...), megabytes(b, store))
	}
}

// megabytes returns the size of files and of the files in folders, as they are on the disk: packed, where they are packed.
func megabytes(b *testing.B, paths ...string) (mb float64) {
	b.Helper()
	for _, path := range paths {
		if strings.HasPrefix(path, "--") {
			break
		}
		err := filepath.Walk(path, func(_ string, info os.FileInfo, err error) error {
			if err == nil && !info.IsDir() {
				mb += float64(info.Size()) / (1 << 20)
			}
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	return mb
}
