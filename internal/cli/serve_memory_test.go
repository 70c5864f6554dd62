package cli

import (
	"bytes"
	"context"
	"log/slog"
	"math"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
)

// TestTooLittleMemoryIsTold: the log says once that the limit of memory is too small for what
// the program holds, and nothing where there is enough.
func TestTooLittleMemoryIsTold(t *testing.T) {
	held := make([]byte, 64<<20)
	defer runtime.KeepAlive(held)
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	for limit, want := range map[int64]int{32 << 20: 1, math.MaxInt64: 0} {
		debug.SetMemoryLimit(limit)
		runtime.GC()
		var log bytes.Buffer
		ctx, cancel := context.WithTimeout(t.Context(), 2*lookAtMemory)
		warnOfLittleMemory(ctx, slog.New(slog.NewTextHandler(&log, nil)))
		cancel()
		if got := strings.Count(log.String(), "too little memory"); got != want || want > 0 && !strings.Contains(log.String(), "limit_mb=32") {
			t.Errorf("with a limit of %d bytes the log is %q", limit, log.String())
		}
	}
}
