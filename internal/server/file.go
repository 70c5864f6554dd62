package server

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sync/semaphore"

	"liaison/internal/collab"
)

// How many files are made at once, and how long one may take. A file asks the API for
// its parts, and each of these operations has its own turn and deadline besides.
const (
	filesAtOnce = 8
	fileTime    = 60 * time.Second
)

// Files makes files of the views that pages for people show.
type Files interface {
	// At returns the file at an address, which is that of a page with a suffix, as
	// /network.gexf?country=DE. It returns nil where the address is that of no file, and
	// an error of collab, NOT_FOUND, where the page has no such file.
	At(address *url.URL) (*File, error)
}

// File is a view that is sent as a file.
type File struct {
	Type string // the media type
	Name string // the name to save the file under
	// Time is how long making the file may take; 0 is fileTime.
	Time time.Duration
	// Unversioned says that the file may change while the version of the graph does not,
	// so that no client may keep it by that version.
	Unversioned bool
	// Write writes the file. It asks the API, at whatever host, by the transport. link is
	// called before anything is written if the file is one page of a list; it takes the
	// address of the next page, relative to that of the file. Errors are those of collab.
	Write func(ctx context.Context, api http.RoundTripper, w io.Writer, link func(next string)) error
}

// files answers the addresses of files, and leaves all others to the page.
type files struct {
	Files
	transport transport // for validators and addresses of clients
	api       http.Handler
	page      http.Handler
	atOnce    *semaphore.Weighted
	log       *slog.Logger
}

func (f files) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	file, err := f.At(r.URL)
	switch {
	case err != nil:
		failFile(w, err)
	case file == nil:
		f.page.ServeHTTP(w, r)
	default:
		f.serve(w, r, file)
	}
}

// serve answers the request for a file.
func (f files) serve(w http.ResponseWriter, r *http.Request, file *File) {
	mediaType, _, _ := strings.Cut(file.Type, ";")
	w.Header().Add("Vary", "Accept")
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, http.StatusMethodNotAllowed, "a file is read by GET")
		return
	case !allowedSite(f.transport.origins, r) && r.Header.Get("Sec-Fetch-Mode") != "navigate":
		fail(w, http.StatusForbidden, collab.Forbidden, "a page of another site asks: start the server with --cors-origin and the site")
		return
	case !takes(r.Header.Values("Accept"), mediaType):
		refuse(w, http.StatusNotAcceptable, "the file is %s, which Accept leaves out: choose another suffix, or accept it", mediaType)
		return
	}
	limit := file.Time
	if limit == 0 {
		limit = fileTime
	}
	ctx, cancel := context.WithTimeout(r.Context(), limit)
	defer cancel()
	tag := ""
	if !file.Unversioned {
		tag = f.transport.tag(ctx, r, r.URL.Path+" "+file.Type)
	}
	if tag != "" && matches(r.Header.Values("If-None-Match"), tag) {
		setTag(w, tag)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if !f.turn(ctx) {
		limited{turnTime}.refuse(w)
		return
	}
	defer f.atOnce.Release(1)
	out := &fileWriter{w: w, file: file, tag: tag}
	err := file.Write(ctx, InProcess(f.asked(r)), out, func(next string) { w.Header().Set("Link", "<"+next+`>; rel="next"`) })
	switch {
	case err == nil:
		out.begin() // a file may be empty
	case !out.begun:
		w.Header().Del("Link")
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			err = collab.Errorf(collab.DeadlineExceeded, "the file was not made within %s: ask for less at once; of a network by max or w, or without the ties of links by reasons=0", limit)
		}
		if collab.CodeOf(err) == collab.Internal {
			f.log.Error("a file could not be made", "request", w.Header().Get(requestHeader), "path", r.URL.Path, "error", err)
		}
		failFile(w, err)
	default:
		// The client must see that the file is not whole: the connection breaks.
		f.log.Error("a file breaks off", "request", w.Header().Get(requestHeader), "path", r.URL.Path, "error", err)
		panic(http.ErrAbortHandler)
	}
}

// turn waits for the turn of a file and reports whether it came in time.
func (f files) turn(ctx context.Context) bool {
	waiting, cancel := context.WithTimeout(ctx, turnTime)
	defer cancel()
	return f.atOnce.Acquire(waiting, 1) == nil
}

// asked lets a file ask the API in the name of the client who wants it, so that the
// client pays for the operations and sees its own writes.
func (f files) asked(by *http.Request) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.RemoteAddr = by.RemoteAddr
		for _, name := range []string{"X-Forwarded-For", tokenHeader} {
			r.Header[name] = by.Header.Values(name)
		}
		f.api.ServeHTTP(w, r)
	})
}

// takes reports whether the Accept headers of a request allow a media type.
func takes(accept []string, mediaType string) bool {
	if strings.TrimSpace(strings.Join(accept, "")) == "" {
		return true
	}
	q, _ := quality(accept, mediaType)
	return q > 0
}

// fileWriter sets the headers of a file when the first part of the file comes: until
// then the request may be answered by an error.
type fileWriter struct {
	w     http.ResponseWriter
	file  *File
	tag   string
	begun bool
}

func (o *fileWriter) Write(b []byte) (int, error) {
	o.begin()
	return o.w.Write(b)
}

func (o *fileWriter) begin() {
	if o.begun {
		return
	}
	o.begun = true
	h := o.w.Header()
	h.Set("Content-Type", o.file.Type)
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": o.file.Name}))
	if o.tag != "" {
		setTag(o.w, o.tag)
	}
	o.w.WriteHeader(http.StatusOK)
}

// failFile answers the request for a file with an error.
func failFile(w http.ResponseWriter, err error) {
	code, message := collab.CodeOf(err), "internal error: the log has it"
	var told *collab.Error
	if errors.As(err, &told) {
		message = told.Message
	}
	status, known := statuses[code]
	if !known {
		status = http.StatusInternalServerError
	}
	if code == collab.RateLimited {
		w.Header().Set("Retry-After", strconv.Itoa(int(turnTime.Seconds())))
	}
	fail(w, status, code, "%s", message)
}

// statuses are the statuses by which errors are told where a file was asked for; a code
// that is not here is an internal error.
var statuses = map[collab.Code]int{
	collab.BadUserInput:     http.StatusBadRequest,
	collab.TooCostly:        http.StatusBadRequest,
	collab.NotFound:         http.StatusNotFound,
	collab.Unauthenticated:  http.StatusUnauthorized,
	collab.Forbidden:        http.StatusForbidden,
	collab.ConflictCode:     http.StatusConflict,
	collab.RateLimited:      http.StatusTooManyRequests,
	collab.DeadlineExceeded: http.StatusServiceUnavailable,
	collab.StoreUnavailable: http.StatusServiceUnavailable,
	collab.SnapshotTooLarge: http.StatusServiceUnavailable,
}
