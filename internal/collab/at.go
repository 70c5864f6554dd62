package collab

import "fmt"

// At is the record version at which statements are read (rule 10): now, before the first
// version, or a version with a number. The zero value is now. Two values of At are equal if
// they mean the same.
type At struct{ version int64 } // 0 is now, beforeFirst is before the first version

// beforeFirst is less than every version of a graph that has been written to.
const beforeFirst = -1

// Now returns the At of what is in force at the time of the read.
func Now() At { return At{} }

// BeforeFirst returns the At before the first version, at which a graph is empty.
func BeforeFirst() At { return At{beforeFirst} }

// AtVersion returns the At of a version. Version 0, like every number below it, is
// before the first version, when nothing was known; it never means now.
func AtVersion(n int64) At {
	if n <= 0 {
		return BeforeFirst()
	}
	return At{n}
}

// IsNow reports whether a asks for what is in force at the time of the read.
func (a At) IsNow() bool { return a == At{} }

// Resolve returns the number of the version to read in a graph whose latest version is
// latest: latest itself for now and for every later version, and 0 before the first
// version, when the graph was empty.
func (a At) Resolve(latest int64) int64 {
	if a.IsNow() {
		return latest
	}
	return max(min(a.version, latest), 0)
}

// NoLaterThan returns a limited to a version: AtVersion(version) where a is now or later
// than the version, else a.
func (a At) NoLaterThan(version int64) At { return AtVersion(a.Resolve(version)) }

// String returns "now", "before the first version" or "version 7".
func (a At) String() string {
	switch {
	case a.IsNow():
		return "now"
	case a == BeforeFirst():
		return "before the first version"
	}
	return fmt.Sprint("version ", a.version)
}
