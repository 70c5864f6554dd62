// Package e2e tells the program's stories: scripts in testdata drive the built
// binary as its users do, on SQLite and on Neo4j.
//
// It has tests only. It must not reach into the program: what it knows, a user
// can know.
package e2e
