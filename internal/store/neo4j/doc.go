// Package neo4j keeps the graph in a Neo4j 5.26 or newer, over Bolt. It is how
// Liaison outgrows one machine: many stateless servers, one database or cluster.
//
// The wiring opens it; everything else sees a store.Store. It knows the store's
// contract, the domain and the driver, and must not know GraphQL, HTTP or the
// other backends. Query text is in cypher/, always with parameters; only the
// conditions of store.Where are put together, from the fragments in where.go, and the
// patterns of questions about neighbours, in around.go.
// The parameters are one map, $p: Neo4j keeps a plan for a text together with the
// types of its parameters and the magnitude of lists and texts, so that each of many
// filters that may be absent would double the plans of a query.
//
// # Model
//
// People may explore the graph with Cypher; only Liaison may write it.
//
//	(:Entity:Institution {id, kind, created, changed, name, sort, country, …})
//	(:Entity)-[:MEMBER_OF {id, source, role, valid, validFrom, validTo, …}]->(:Entity)
//	(:Entity)-[:SAYS]->(:Claim:Name {id, value, language, label, …})   also Identifier, Text, Figure
//	(:Claim:Relation {id, subject, to, label, role, …})                the record of each relation
//	(:Entity)-[:DISPUTED]->(:Conflict {key, id, property, rule, claims, asserted, retracted})
//	(:Commit {version, at, actor, reason, key, digest})
//	(:Meta {id: 'graph' | 'schema', version}), (:Meta {id: 'lease'})
//
// A relation's type is its kind. What is not said is an absent property, and so is
// what is as usual: confidence STATED, modality ACTUAL, a match that head holds whole.
// published is when the claim's source was published, as the source gives it. A load takes as long as Neo4j has properties and
// index entries to write, a large part of it in the commits (ADR 10). retracted is 0 for what is in force, so that
// MATCH ()-[r:MEMBER_OF {retracted: 0}]->() is the graph of today; what is not has
// the label Retracted, so that the index of retractions holds nothing else.
// validFrom and validTo are dates for people; the store itself reads valid.
//
// A relation is kept twice: as a relationship, for walks, and as a node, for what
// does not walk: look-up by id, lists in order of id, the log of changes, counts
// by source. Neo4j indexes relationships one type at a time, so without the node
// each of these would need an index on each of 31 types and a UNION over them.
// Both hold all that the claim says, but the relationship has its ends and its
// type for subject, to and label. Both are written, and retracted, by the same
// transaction.
//
// Indexed texts may be longer than an index entry of about 8 kB can hold, so
// the index is on head, the first characters of the text: see head.
//
// # Consistency
//
// Neo4j's reads are read-committed, no snapshot: a reader may see a transaction
// while it is being applied, its version before its last row. A write is
// therefore two transactions. The first locks the graph's Meta node, so that
// writers come one after the other, and writes the rows and the Commit of the
// next version; the second sets the Meta node's version to it. That version is
// the truth: each question reads it first and then only what it holds, and takes
// as in force what a later one retracts.
//
// A small write, as a person makes it, does the same by two statements, since a message
// and its answer take longer than most of what it asks for. The first reads what the plan
// needs, without the lock. The second takes the lock, writes the rows if no other write has
// come since, and sets the version to the last that it has written, in two transactions of
// its own (CALL … IN TRANSACTIONS).
// That the graph is still at the version which was read first proves that no write was
// being applied while the plan read. Where that fails the write is planned anew, in the end
// under the lock, as a large one. Small writes that wait at the same time are written
// together, each with a version of its own. A write about what the last ones have read does
// without the first statement, if nobody else has written since. See Store.applySmall, queue
// and Store.viewFor.
//
// The lock is had only when earlier writes are wholly applied, so whoever takes
// it first publishes the greatest Commit there is. That is also what mends the
// death of a writer between its two transactions: the next write does it, and Open.
//
// Only an entity's summary, changed and source, which are overwritten in place,
// may be read ahead of the version, for the moment between the two.
package neo4j
