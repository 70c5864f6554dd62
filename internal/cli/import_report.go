package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/knadh/koanf/v2"

	"liaison/internal/importer"
	"liaison/internal/importer/input"
)

// report is a file of JSON lines about an import: its bad rows, or its doubts. A new
// import starts a new file; an import that continues an interrupted one appends to
// its file. Which of the two it is turns out with the first batch, and lines are kept
// in memory until then. Methods of a nil report do nothing.
type report struct {
	file  *os.File
	out   *json.Encoder
	kept  []any
	begun bool
	lost  error
}

// openReport opens the file that a flag names; nil if the flag is not given. A file
// that the import reads is refused.
func openReport(flag, path string, read ...string) (*report, error) {
	if path == "" {
		return nil, nil
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o666)
	if err != nil {
		return nil, usagef("--%s %q cannot be written: %w", flag, path, reason(err))
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	for _, other := range read {
		if o, err := os.Stat(other); err == nil && other != "" && os.SameFile(info, o) {
			_ = f.Close()
			return nil, usagef("--%s %q would overwrite a file of the import or of the store: choose another name", flag, path)
		}
	}
	r := &report{file: f, out: json.NewEncoder(f)}
	r.out.SetEscapeHTML(false)
	return r, nil
}

func (r *report) add(line any) {
	switch {
	case r == nil:
	case !r.begun:
		r.kept = append(r.kept, line)
	default:
		r.lost = errors.Join(r.lost, r.out.Encode(line))
	}
}

// begin writes the lines kept in memory, after the content of the file if the import
// continues, else in place of it.
func (r *report) begin(goOn bool) {
	if r == nil || r.begun {
		return
	}
	r.begun = true
	if info, err := r.file.Stat(); err == nil && info.Mode().IsRegular() {
		if goOn {
			_, err = r.file.Seek(0, 2)
		} else {
			err = r.file.Truncate(0)
		}
		r.lost = err
	}
	for _, line := range r.kept {
		r.add(line)
	}
	r.kept = nil
}

func (r *report) close() error {
	if r == nil {
		return nil
	}
	if err := errors.Join(r.lost, r.file.Close()); err != nil {
		return codedError{exitFailed, fmt.Errorf("%s cannot be written: %w", r.file.Name(), reason(err))}
	}
	return nil
}

// reports are the report files of one import.
type reports struct{ faults, doubts *report }

func (p Process) openReports(k *koanf.Koanf, paths []string, set *input.Set) (r reports, err error) {
	read := append([]string{}, paths...)
	if path, isFile := strings.CutPrefix(k.String("store"), "sqlite:"); isFile {
		if path == "" {
			if path, err = p.dataFile(); err != nil {
				return r, err
			}
		}
		read = append(read, path, path+"-wal", path+"-shm")
	}
	for _, f := range set.Files {
		read = append(read, f.Name) // of a folder
	}
	if r.faults, err = openReport("report", k.String("report"), read...); err != nil {
		return r, err
	}
	if r.doubts, err = openReport("review", k.String("review"), append(read, k.String("report"))...); err != nil {
		_ = r.faults.close()
	}
	return r, err
}

func (r reports) begin(s importer.Summary) {
	if !s.Known { // else the reports of that import stay
		r.faults.begin(s.Resumed > 0)
		r.doubts.begin(s.Resumed > 0)
	}
}

func (r reports) close(err *error) {
	for _, one := range []*report{r.faults, r.doubts} {
		if failed := one.close(); *err == nil {
			*err = failed
		}
	}
}
