// Package bench measures the GraphQL server in this process over SQLite and
// Neo4j, on the curated set and on a generated graph, and prints median, 99th
// percentile and allocations of each operation, and how Neo4j compares. It also
// measures imports on the built program, and how a server answers beside one.
//
// `make bench` and `make bench-import` run it. It is not a test, and asserts nothing.
// Times on shared machines can be compared only within one run.
package bench
