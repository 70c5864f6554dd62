package cli

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"liaison/internal/importer"
	"liaison/internal/importer/record"
)

func TestReportBeginsAnewOrGoesOn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bad.jsonl")
	read := func() string {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	const line = `{"file":"<a>","line":1,"reason":"é"}` + "\n"
	for i, c := range []struct {
		sum  importer.Summary
		want string
	}{
		{importer.Summary{}, line},
		{importer.Summary{Resumed: 1}, line + line},
		{importer.Summary{Known: true}, line + line},
		{importer.Summary{}, line},
	} {
		r, err := openReport("report", path)
		if err != nil {
			t.Fatal(err)
		}
		if !c.sum.Known {
			r.add(record.Fault{File: "<a>", Line: 1, Reason: "é"})
		}
		reports{faults: r}.begin(c.sum)
		if reports(reports{faults: r}).close(&err); err != nil {
			t.Fatal(err)
		}
		if got := read(); got != c.want {
			t.Errorf("%d: %s", i, got)
		}
	}
}

func TestReportsThatCannotBe(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "in.csv")
	if err := os.WriteFile(file, []byte("precious"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range [][]string{{dir}, {filepath.Join(file, "below")}, {file, "other", file}} {
		if _, err := openReport("report", c[0], c[1:]...); err == nil || exitCode(t.Context(), err) != exitUsage {
			t.Errorf("%q: %v", c, err)
		}
	}
	if raw, _ := os.ReadFile(file); string(raw) != "precious" {
		t.Errorf("the file has %q now", raw)
	}
	full, err := openReport("report", "/dev/full")
	if err != nil {
		t.Skip(err)
	}
	full.begin(false)
	full.add("x")
	var coded codedError
	if err := full.close(); !errors.As(err, &coded) || coded.code != exitFailed || !strings.Contains(err.Error(), "no space") {
		t.Errorf("%v", err)
	}
}
