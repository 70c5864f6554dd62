// Package network is the mathematics of who works with whom: projections,
// measures, communities, paths, layouts and scores of likely partners, on
// immutable graphs in compressed arrays.
//
// What builds the graphs calls it, and turns its answers back into entities and
// statements. The package knows neither stores nor the API: nodes are indices
// 0..n-1, given in order of id, so that a tie broken by index is one broken by
// id (rule 14 of docs/semantics.md).
//
// Equal input gives equal bits, on any number of cores: what runs in parallel
// is divided the same way everywhere, and sums are added up in one order. What
// takes time takes a context, looks at it every few milliseconds and answers
// with its error. Each function names its formula and paper.
package network
