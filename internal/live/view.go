package live

import (
	"liaison/internal/collab"
)

// View is a store's graph in memory at one version: the links of entities, their records
// and the index of their names. It is immutable, so that many goroutines may read one at
// once, and everything that one view answers is of its version.
type View struct {
	Version int64
	// Described is the last version that changed, as far as the memory knows, what
	// strings are matched with: names, texts, places, parts and successors.
	Described int64
	graph     *EntityGraph // nil where it takes more memory than it may
	records   *records     // nil where graph is
	names     *names
	claims    *claims       // of the memory
	large     *collab.Error // why there is no graph; nil where there is one
}

// empty is the view of version 0.
var empty = func() *View {
	g, r := newBuilder(0).finish(0)
	return &View{graph: g, records: r, names: newNames(nil, nil, nil), claims: newClaims(claimsMost)}
}()

// Graph returns the links of the view. The error is SNAPSHOT_TOO_LARGE where the graph
// takes more memory than it may; the message says how much it needs.
func (v *View) Graph() (*EntityGraph, error) {
	if v.graph == nil {
		return nil, v.large
	}
	return v.graph, nil
}

// crowded reports whether so much has changed since the view was built that one built
// anew would answer faster.
func (v *View) crowded() bool {
	if len(v.names.changed) > max(namesLeast, min(namesMost, len(v.names.base.names)/20)) {
		return true
	}
	g := v.graph
	return g != nil && (len(g.links) >= max(overlayLeast, int(overlayShare*float64(len(g.base.links)))) || len(g.joined) >= overlayLeast)
}

// A view is built anew when this share of its arcs, and at least this many, have changed,
// or when the names of a twentieth of its entities have, within the bounds given.
const (
	overlayShare, overlayLeast = 0.05, 20_000
	namesLeast, namesMost      = 2_000, 20_000
)
