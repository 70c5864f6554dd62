// Package object is what the API's objects are in Go: one type for each kind of
// entity, their connections and edges, and the loaders that one operation
// shares so that a page costs few store reads.
//
// The generated code calls the methods by their names; the resolvers of package
// graph make the first objects with a View. It calls query and store, knows
// the domain, and must not know HTTP, generated code or any backend.
package object
