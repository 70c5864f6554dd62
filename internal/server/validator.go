package server

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/http"
	"runtime/debug"
	"strings"
	"time"
)

// tag is the weak validator of the answer to a query by GET: equal tags mean equal
// answers. An answer depends on the version of the graph, the query, the media
// type, the day, and the program. The tag is "" where the version cannot be told,
// and where the request must see a write of its own.
func (t transport) tag(ctx context.Context, r *http.Request, mediaType string) string {
	if r.Header.Get(tokenHeader) != "" {
		return ""
	}
	version, err := t.graph.Version(ctx)
	if err != nil {
		return ""
	}
	parts := strings.Join([]string{r.URL.RawQuery, mediaType, time.Now().UTC().Format(time.DateOnly), program}, "\x00")
	sum := sha256.Sum256([]byte(parts))
	return fmt.Sprintf(`W/"%d-%s"`, version, base64.RawURLEncoding.EncodeToString(sum[:12]))
}

// program tells builds of the program apart, and runs where a build has no name.
var program = func() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				return s.Value
			}
		}
	}
	return time.Now().Format(time.RFC3339Nano)
}()

// setTag lets a client keep the answer and ask whether it still holds.
func setTag(w http.ResponseWriter, tag string) {
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "no-cache")
}

// matches tells whether If-None-Match names the tag (RFC 9110, 13.1.2: by weak
// comparison).
func matches(header []string, tag string) bool {
	for _, line := range header {
		for item := range strings.SplitSeq(line, ",") {
			item = strings.TrimSpace(item)
			if item == "*" || strings.TrimPrefix(item, "W/") == strings.TrimPrefix(tag, "W/") {
				return true
			}
		}
	}
	return false
}
