// Package ties answers who is tied to whom, and through what, on the graph in memory:
// partners, common partners, paths, bridges between groups, changes between two days,
// and networks. It compiles a filter of ties once and walks the graph from there. What
// makes a tie is in docs/semantics.md, rules 9 to 19a.
//
// Its words, for an institution A with a part U (a unit, or an institution of its own):
//
//	A ◀──PART_OF── U ──membership──▶ thing ◀──membership── B
//	               party                                   party
//	└──────────participant──────────┘     └──participant───┘
//	                    a tie of A and B
//
//	thing        what is shared: an alliance, a project, an agreement, …
//	party        an entity that statements link to the thing
//	membership   that a party takes part in a thing, with the statements that say so
//	participant  an institution in a thing, by its own memberships and, with STRUCTURE,
//	             by those of its parts
//	tie          a thing with two participants, or their direct cooperation
//
// Package analysis calls it. It knows the domain, the graph in memory and the mathematics
// of networks, and must not know a store, GraphQL or names. Its answers name entities
// by node and statements by arc number, both of the graph that it was made with.
package ties
