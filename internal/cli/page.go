package cli

import (
	"cmp"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
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

// pageFiles makes files of the explorer's pages: the address of a page with a suffix, as
// /network.gexf?country=DE, is the same view as a file. Each file is the output of the
// command that asks the same question, sent to the server's own API. newPageFiles makes
// one.
type pageFiles struct {
	store   store.Reader        // of files about the whole graph; nil: there are none
	exports *semaphore.Weighted // how many exports are made at once
}

// suffixes are the forms of output by the suffix of an address, each with its media type.
var suffixes = map[string]struct{ form, mediaType string }{
	"json":      {"json", "application/json; charset=utf-8"},
	"ndjson":    {"ndjson", "application/x-ndjson; charset=utf-8"},
	"csv":       {"csv", "text/csv; charset=utf-8"},
	"tsv":       {"tsv", "text/tab-separated-values; charset=utf-8"},
	"md":        {"md", "text/markdown; charset=utf-8"},
	"txt":       {"table", "text/plain; charset=utf-8"},
	"xlsx":      {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
	"gexf":      {"gexf", "application/gexf+xml; charset=utf-8"},
	"graphml":   {"graphml", "application/graphml+xml; charset=utf-8"},
	"nodelink":  {"node-link", "application/json; charset=utf-8"},
	"cyjs":      {"cytoscape", "application/json; charset=utf-8"},
	"vos":       {"vosviewer", "application/json; charset=utf-8"},
	"net":       {"pajek", "text/plain; charset=utf-8"},
	"nodes.csv": {"nodes-csv", "text/csv; charset=utf-8"},
	"edges.csv": {"edges-csv", "text/csv; charset=utf-8"},
	"jsonld":    {"jsonld", "application/ld+json"},
	"nq":        {"nquads", "application/n-quads"},
}

// At returns the file at an address; see server.Files.
func (f pageFiles) At(address *url.URL) (*server.File, error) {
	if file := f.wholeFile(address.Path); file != nil {
		return file, nil
	}
	first, rest, below := strings.Cut(strings.TrimPrefix(address.Path, "/"), "/")
	place, suffix, found := strings.Cut(cmp.Or(rest, first), ".")
	name := first
	if !below {
		name = place
	}
	view, known := views[name]
	if !known || !found || below != view.isEntity() || strings.Contains(rest, "/") {
		return nil, nil
	}
	params, err := url.ParseQuery(address.RawQuery)
	if err != nil {
		return nil, collab.Errorf(collab.BadUserInput, "the parameters of the address are malformed")
	}
	q, err := view.question(name, place, params)
	if err != nil {
		return nil, err
	}
	kind, ok := suffixes[suffix]
	if !ok || !q.has(kind.form) {
		return nil, collab.Errorf(collab.NotFound, "this page has no file that ends in .%.20s: write one of %s", suffix, strings.Join(q.endings(), ", "))
	}
	q.form = kind.form
	if below {
		name += "-" + place
	}
	return &server.File{
		Type: kind.mediaType, Name: name + "." + suffix, Time: q.time(),
		Write: func(ctx context.Context, api http.RoundTripper, w io.Writer, link func(string)) error {
			return q.write(ctx, api, w, func(after string) {
				params := address.Query()
				params.Set("after", after)
				link("?" + params.Encode())
			})
		},
	}, nil
}

// pageQuestion is the question of a page: a command with its arguments and flags.
type pageQuestion struct {
	verb   verb
	args   []string
	flags  map[string]string // by the name of the flag
	keys   map[string]string // the parameter of the address that gave a flag, if its name is another
	form   string
	whole  bool                // all pages of a list, except in JSON, which is the answer of the API as it comes
	entity string              // the id of the entity that the page is about; "" where there is none
	kinds  []collab.EntityKind // the kinds of entities that the page shows; none: any
}

// networkTime is how long a server works on a network with the ties of its links, which are
// read page by page.
const networkTime = 10 * time.Minute

// time is how long a server works on the file; 0 is the time that all files have.
func (q pageQuestion) time() time.Duration {
	if q.verb.operation == "network" && (graphfile.Is(q.form) || linked.Is(q.form)) {
		return networkTime
	}
	return 0
}

// has reports whether the question has a file in a form.
func (q pageQuestion) has(form string) bool {
	cmd := Process{}.verb(q.verb)
	return (writesGraphs(cmd) || !graphfile.Is(form)) && (writesLinked(cmd) || !linked.Is(form))
}

// endings are the suffixes of the files that the question has, in order of the alphabet.
func (q pageQuestion) endings() []string {
	var out []string
	for suffix, kind := range suffixes {
		if q.has(kind.form) {
			out = append(out, "."+suffix)
		}
	}
	slices.Sort(out)
	return out
}

// write asks the question and writes the answer. It calls link with the place where the
// list goes on, if the answer is one page of a list. Its errors are those of collab.
func (q pageQuestion) write(ctx context.Context, api http.RoundTripper, w io.Writer, link func(after string)) error {
	p := Process{Out: w, Err: io.Discard, Env: noEnvironment}
	to := &client{http: http.Client{Transport: api}, address: "http://in.process/graphql", close: func() {}}
	err := q.ask(ctx, p, to, link)
	var ours *collab.Error
	var coded codedError
	switch {
	case err == nil || errors.As(err, &ours):
		return err
	case to.refusal != nil:
		return to.refusal
	case errors.Is(err, errGraphChanged):
		return collab.Errorf(collab.ConflictCode, "%s", err)
	case errors.As(err, &coded) && coded.code == exitUsage:
		return collab.Errorf(collab.BadUserInput, "%s", q.inWordsOfAddress(explain(err)))
	}
	return err
}

func (q pageQuestion) ask(ctx context.Context, p Process, to *client, link func(after string)) error {
	cmd := p.verb(q.verb)
	if err := cmd.Flags().Set("output", q.form); err != nil {
		return err
	}
	for name, value := range q.flags {
		if err := cmd.Flags().Set(name, value); err != nil {
			return usagef("--%s: %w", name, err)
		}
	}
	k, form, err := p.formSettings(cmd)
	if err != nil {
		return err
	}
	asked := &question{ctx: ctx, k: k, p: p, to: to, emptyToo: true, whole: q.whole && form.name != "json"}
	if asked.variables, err = q.verb.variables(k); err != nil {
		return err
	}
	if err := q.checkEntity(asked); err != nil {
		return err
	}
	if err := q.verb.args(cmd, q.args); err != nil {
		return usagef("the address names too few or too many entities for this page")
	}
	r, err := q.verb.askFor(asked, q.args, form)
	if err != nil {
		return err
	}
	if r.next.HasNextPage {
		link(r.next.EndCursor)
	}
	return p.printReply(form, r)
}

// checkEntity returns NOT_FOUND if the graph has no entity of the page's id and kinds.
func (q pageQuestion) checkEntity(asked *question) error {
	if q.entity == "" {
		return nil
	}
	found, err := asked.byID(q.entity)
	if err != nil {
		return err
	}
	if found == nil || len(q.kinds) > 0 && !slices.Contains(q.kinds, collab.EntityKind(found.Kind)) {
		return collab.Errorf(collab.NotFound, "this page has no entity %s", q.entity)
	}
	return nil
}

// inWordsOfAddress puts the parameters of the address in place of the flags that a message
// names.
func (q pageQuestion) inWordsOfAddress(message string) string {
	for flag, key := range q.keys {
		message = strings.ReplaceAll(message, "--"+flag, key)
	}
	return strings.ReplaceAll(message, "--", "")
}
