// Package bench measures the GraphQL server in this process over SQLite and
// Neo4j, on the curated set and on a generated graph, and prints median, 99th
// percentile and allocations of each operation, and how Neo4j compares. And it
// measures imports on the built program.
//
// `make bench` and `make bench-import` run it. It is no test: nothing is asserted, and times on shared
// machines are for comparing within one run only.
package bench
