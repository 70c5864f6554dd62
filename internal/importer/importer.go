// Package importer is the driver of imports. It takes the records that the
// formats below it read, finds out which entities of the graph they are about,
// and writes them to a store in batches, so that an import that was interrupted
// goes on from its last batch.
//
// An import passes through four parts: the run (pages of rows, faults, progress),
// the resolver (which entity a record is about), the pending links (relations to
// entities that no record has brought yet), and the journal (how far an import has
// come, and the lease that keeps two imports from running at once).
//
// The command line calls it. It must not know which store it writes to.
package importer
