// Package archtest tests the structure of the repository: which package imports which,
// and that documentation names what exists. It has tests and nothing else, and nothing
// imports it.
package archtest
