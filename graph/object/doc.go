// Package object has the Go types behind the API's objects: one for each kind of
// entity, their connections and edges, and the batch loaders that one operation
// shares so that a page needs few reads of the store.
//
// The generated code calls the methods by the names of the schema's fields. The
// resolvers of package graph make the first objects with a View. Package object
// calls query and store and knows the domain; it must not know HTTP, generated
// code or any backend.
package object
