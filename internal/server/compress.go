package server

import (
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzhttp"
)

// leastPacked is the size in bytes from which an answer is compressed.
const leastPacked = 1400

// compress packs answers as the client accepts them: by brotli, else by zstd, else by
// gzip. Brotli goes before zstd because some clients offer zstd and cannot unpack it
// (those of graphql-codegen under Node 20). Streams are written as they are: what is
// packed would wait for more.
func compress(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(leastPacked))
	if err != nil {
		panic(err) // the options are constant
	}
	others := wrap(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if upgrades(r) || acceptsEvents(r) {
			next.ServeHTTP(w, r)
			return
		}
		accepted := r.Header.Values("Accept-Encoding")
		if !accepts(accepted, "br") {
			others.ServeHTTP(w, r)
			return
		}
		w.Header().Add("Vary", "Accept-Encoding")
		packed := &brotliWriter{ResponseWriter: w}
		defer packed.close()
		next.ServeHTTP(packed, r)
	})
}

// accepts tells whether the client takes an encoding that it names.
func accepts(header []string, encoding string) bool {
	for item := range strings.SplitSeq(strings.Join(header, ","), ",") {
		name, options, _ := strings.Cut(item, ";")
		if !strings.EqualFold(strings.TrimSpace(name), encoding) {
			continue
		}
		_, quality, weighed := strings.Cut(options, "=")
		q, err := strconv.ParseFloat(strings.TrimSpace(quality), 64)
		return !weighed || err == nil && q > 0
	}
	return false
}

// brotliWriter holds an answer back until it is large enough to be packed.
type brotliWriter struct {
	http.ResponseWriter
	status int
	held   []byte
	packer *brotli.Writer
	plain  bool // the answer is written as it is
}

// WriteHeader keeps the status: what the header says depends on the size.
func (w *brotliWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
}

// Write writes, or holds, a part of the answer.
func (w *brotliWriter) Write(b []byte) (int, error) {
	if w.packer == nil && !w.plain {
		if w.held = append(w.held, b...); len(w.held) < leastPacked {
			return len(b), nil
		}
		return len(b), w.begin(w.Header().Get("Content-Encoding") == "")
	}
	if w.plain {
		return w.ResponseWriter.Write(b)
	}
	return w.packer.Write(b)
}

// begin writes the header and what has been held back.
func (w *brotliWriter) begin(pack bool) error {
	w.plain = !pack
	var out io.Writer = w.ResponseWriter
	if pack {
		w.Header().Set("Content-Encoding", "br")
		w.Header().Del("Content-Length")
		w.packer = brotli.NewWriterLevel(w.ResponseWriter, 4)
		out = w.packer
	}
	if w.status != 0 {
		w.ResponseWriter.WriteHeader(w.status)
	}
	if len(w.held) == 0 {
		return nil
	}
	_, err := out.Write(w.held)
	return err
}

// close ends the answer.
func (w *brotliWriter) close() {
	if w.packer == nil && !w.plain {
		_ = w.begin(false) // a client that has gone away cannot be told
	}
	if w.packer != nil {
		_ = w.packer.Close()
	}
}

// Unwrap gives http.ResponseController the real writer.
func (w *brotliWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
