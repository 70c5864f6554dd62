// Package collab is Liaison's domain: the kinds of things the graph knows, the
// dated and sourced statements made about them, and the rules that say what
// those statements mean together.
//
// Everything else speaks this vocabulary: stores keep it, importers produce it,
// the API serves it. The package knows none of them; it imports the standard
// library only. The rules that it implements are numbered as in the project's
// semantics reference (docs/semantics.md).
package collab
