// Package bench measures the GraphQL server in this process over SQLite and
// Neo4j, on the curated set and on a generated graph, and prints median, 99th
// percentile and allocations of each operation, and how Neo4j compares.
//
// `make bench` runs it. It is no test: nothing is asserted, and times on shared
// machines are for comparing within one run only.
package bench
