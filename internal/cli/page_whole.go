package cli

import (
	"context"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/semaphore"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
	"liaison/internal/server"
	"liaison/internal/store"
)

// exportTime is how long a server works on one export.
const exportTime = 30 * time.Minute

// exportSuffixes are the suffixes of /export by the forms of 'liaison export', each with
// its media type.
var exportSuffixes = func() map[string]struct{ suffix, mediaType string } {
	out := map[string]struct{ suffix, mediaType string }{}
	for suffix, kind := range suffixes {
		if slices.Contains(exportForms(), kind.form) {
			out[kind.form] = struct{ suffix, mediaType string }{suffix, kind.mediaType}
		}
	}
	return out
}()

// wholeFile returns the files that are about the whole graph and belong to no page: the
// list of sources as /sources and a suffix of tables, and the export as /export and a
// suffix of exportSuffixes. It returns nil if the address is that of none.
func (f pageFiles) wholeFile(path string) *server.File {
	name, suffix, _ := strings.Cut(strings.TrimPrefix(path, "/"), ".")
	switch {
	case f.store == nil:
		return nil
	case name == "sources":
		kind, ok := suffixes[suffix]
		if !ok || graphfile.Is(kind.form) || linked.Is(kind.form) {
			return nil
		}
		return &server.File{
			Type: kind.mediaType, Name: "sources." + suffix, Unversioned: true,
			Write: func(ctx context.Context, _ http.RoundTripper, w io.Writer, _ func(string)) error {
				list, err := sourcesOfStore(ctx, f.store)
				if err != nil {
					return err
				}
				return list.print(Process{Out: w, Err: io.Discard, Env: noEnvironment}, form{name: kind.form})
			},
		}
	case name == "export":
		for form, kind := range exportSuffixes {
			if kind.suffix == suffix {
				return &server.File{Type: kind.mediaType, Name: "export." + suffix, Time: exportTime, Write: f.writeExport(form)}
			}
		}
	}
	return nil
}

// writeExport returns the function that writes the whole graph in a form. While it writes,
// other exports are refused, because each of them reads the whole store.
func (f pageFiles) writeExport(form string) func(context.Context, http.RoundTripper, io.Writer, func(string)) error {
	return func(ctx context.Context, _ http.RoundTripper, w io.Writer, _ func(string)) error {
		if !f.exports.TryAcquire(1) {
			return collab.Errorf(collab.RateLimited, "the server is making another export: ask again later")
		}
		defer f.exports.Release(1)
		return exportFrom(f.store, form)(ctx, w)
	}
}

// newPageFiles returns the files of a server that serves the store.
func newPageFiles(s store.Reader) pageFiles {
	return pageFiles{store: s, exports: semaphore.NewWeighted(1)}
}

func noEnvironment(string) (string, bool) { return "", false }
