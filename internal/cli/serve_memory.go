package cli

import (
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
)

// limitMemory has the collector work harder near nine tenths of the memory of the
// machine, or of the container, rather than run into its end. GOMEMLIMIT goes first.
func (p Process) limitMemory() {
	if _, set := p.Env("GOMEMLIMIT"); set {
		return
	}
	if n := machineMemory(); n > 0 {
		debug.SetMemoryLimit(n / 10 * 9)
	}
}

// machineMemory is how many bytes this process may use, 0 where that cannot be told.
func machineMemory() int64 {
	var least int64
	if text, err := os.ReadFile("/proc/meminfo"); err == nil {
		var kilobytes int64
		if _, err := fmt.Sscanf(string(text), "MemTotal: %d kB", &kilobytes); err == nil {
			least = kilobytes << 10
		}
	}
	if text, err := os.ReadFile("/sys/fs/cgroup/memory.max"); err == nil {
		if n, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil && (least == 0 || n < least) {
			least = n
		}
	}
	return least
}
