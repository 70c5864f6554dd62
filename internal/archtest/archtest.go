// Package archtest holds the packages to who may import whom; it has a test
// and nothing else, and nobody calls it.
package archtest
