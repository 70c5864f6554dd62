// Package catalog reads from a store what the matcher needs to know of the
// organisations that strings may name.
//
// The command line and the API call it. It must not know how names are matched.
package catalog

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/store"
)

// Kinds are the kinds of entities that affiliations name.
var Kinds = []collab.EntityKind{collab.KindInstitution, collab.KindUnit, collab.KindCentre, collab.KindJointLab}

// Read returns the entities of Kinds that have a name at the version, in order
// of id, without the evidence of their names. It streams the graph once, so
// that its time grows with the graph and not with the number of reads.
func Read(ctx context.Context, s store.Reader, at collab.At) ([]match.Organisation, error) {
	countries := countriesBeside(ctx, s, at)
	page, err := s.Find(ctx, store.Find{Where: store.Where{Kinds: Kinds}})
	if err != nil {
		return nil, err
	}
	r := reading{store: s, at: at, byID: make(map[collab.ID]int, len(page.Records)), located: map[collab.ID][]collab.ID{}, countries: countries}
	for _, record := range page.Records {
		r.byID[record.ID] = len(r.list)
		r.list = append(r.list, match.Organisation{
			ID: record.ID, Kind: record.Kind, Name: record.Name, Country: record.Country, Types: record.Types, Status: record.Status,
		})
	}
	if err := r.graph(ctx); err != nil {
		return nil, err
	}
	out := r.list[:0]
	for _, o := range r.list {
		if len(o.Names) == 0 {
			continue
		}
		o.Cities, o.Parents, o.Successors = distinct(o.Cities), distinct(o.Parents), distinct(o.Successors)
		out = append(out, o)
	}
	slices.SortFunc(out, func(a, b match.Organisation) int { return cmp.Compare(a.ID, b.ID) })
	return out, nil
}

// reading is the state of a Read.
type reading struct {
	store     store.Reader
	at        collab.At
	list      []match.Organisation
	byID      map[collab.ID]int         // index in list
	ids       []collab.ID               // of the vertices of the stream
	located   map[collab.ID][]collab.ID // of each place: who is there
	countries func() countries          // waits until they are read
}

// countries are the places that are countries.
type countries struct {
	are map[collab.ID]bool
	err error
}

// countriesBeside reads the countries of a store while the caller does something else, until it
// calls the function returned.
func countriesBeside(ctx context.Context, s store.Reader, at collab.At) func() countries {
	read := collab.Beside(func() countries {
		c := countries{are: map[collab.ID]bool{}}
		scan := store.Scan{Class: collab.ClassIdentifier, Labels: []string{collab.SchemeCountry}, Selection: collab.Selection{At: at}}
		c.err = s.Scan(ctx, scan, func(said collab.Claim) error {
			c.are[said.About()] = true
			return nil
		})
		match.Prepare()
		return c
	})
	return sync.OnceValue(read)
}

// graph reads where the organisations are, what they are part of, what took their place,
// and the names of all of these, but for countries.
func (r *reading) graph(ctx context.Context) error {
	_, err := r.store.StreamGraph(ctx, r.at, store.GraphStream{Vertex: r.vertex, Edge: r.edge, Name: r.name})
	return cmp.Or(r.countries().err, err)
}

func (r *reading) vertex(v store.Vertex) error {
	r.ids = append(r.ids, v.ID)
	return nil
}

func (r *reading) edge(e store.Edge) error {
	kind := e.Attributes.Kind
	if e.Retracted != 0 || e.Attributes.Modality != collab.Actual || kind != collab.LocatedIn && kind != collab.PartOf && kind != collab.Succeeds {
		return nil
	}
	from, to := r.ids[e.From], r.ids[e.To]
	at, known := r.byID[from]
	switch {
	case kind == collab.LocatedIn && known:
		r.located[to] = append(r.located[to], from)
	case kind == collab.PartOf && known:
		r.list[at].Parents = append(r.list[at].Parents, to)
	case kind == collab.Succeeds:
		if old, known := r.byID[to]; known {
			r.list[old].Successors = append(r.list[old].Successors, from)
		}
	}
	return nil
}

func (r *reading) name(n *collab.CompactName) error {
	if i, ok := r.byID[n.Subject]; ok {
		r.list[i].Names = append(r.list[i].Names, n)
		return nil
	}
	if located := r.located[n.Subject]; len(located) > 0 && !r.countries().are[n.Subject] {
		for _, id := range located {
			o := &r.list[r.byID[id]]
			o.Cities = append(o.Cities, n.Value)
		}
	}
	return nil
}

// distinct sorts a list and leaves out repeats, so that nothing depends on the order of
// a scan.
func distinct[T ~string](list []T) []T {
	slices.Sort(list)
	return slices.Clip(slices.Compact(list))
}
