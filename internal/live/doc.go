// Package live keeps the graph of a store in memory and answers from there what most
// questions ask: who is linked to whom, the records of entities, lists and counts, and
// the index of names. All that belongs together is one immutable View of one version. A
// view is built from the store's graph stream and follows its feed of changes, so that
// one implementation serves every store.
//
// Packages query and ties read it. It must not know GraphQL or any backend.
package live
