// Package catalog reads from a store what the matcher needs to know of the
// organisations that strings may name.
//
// The command line and the API call it. It must not know how names are matched.
package catalog

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/store"
)

// Kinds are the kinds of entities that affiliations name.
var Kinds = []collab.EntityKind{collab.KindInstitution, collab.KindUnit, collab.KindCentre, collab.KindJointLab}

// Read returns the entities of Kinds that have a name at the version, in order
// of id, without the evidence of their names. It reads whole classes of claims once, so
// that its time grows with the graph and not with the number of reads.
func Read(ctx context.Context, s store.Reader, at collab.At) ([]match.Organisation, error) {
	page, err := s.Find(ctx, store.Find{Where: store.Where{Kinds: Kinds}})
	if err != nil {
		return nil, err
	}
	r := reading{store: s, at: at, byID: make(map[collab.ID]int, len(page.Records)), located: map[collab.ID][]collab.ID{}}
	for _, record := range page.Records {
		r.byID[record.ID] = len(r.list)
		r.list = append(r.list, match.Organisation{
			ID: record.ID, Kind: record.Kind, Name: record.Name, Country: record.Country, Types: record.Types, Status: record.Status,
		})
	}
	if err := r.relations(ctx); err != nil {
		return nil, err
	}
	if err := r.names(ctx); err != nil {
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
	store   store.Reader
	at      collab.At
	list    []match.Organisation
	byID    map[collab.ID]int         // index in list
	located map[collab.ID][]collab.ID // of each place: who is there
}

// relations reads where the organisations are, what they are part of, and what took
// their place.
func (r *reading) relations(ctx context.Context) error {
	labels := []string{string(collab.LocatedIn), string(collab.PartOf), string(collab.Succeeds)}
	sel := collab.Selection{At: r.at, Modality: []collab.Modality{collab.Actual}}
	return r.store.Scan(ctx, store.Scan{Class: collab.ClassRelation, Labels: labels, Selection: sel}, func(c collab.Claim) error {
		x := c.(*collab.Relation)
		from, known := r.byID[x.From]
		to, knownTo := r.byID[x.To]
		switch {
		case x.Kind == collab.LocatedIn && known:
			r.located[x.To] = append(r.located[x.To], x.From)
		case x.Kind == collab.PartOf && known:
			r.list[from].Parents = append(r.list[from].Parents, x.To)
		case x.Kind == collab.Succeeds && knownTo:
			r.list[to].Successors = append(r.list[to].Successors, x.From)
		}
		return nil
	})
}

// names reads the names of the organisations and of the places that they are in, but
// for countries.
func (r *reading) names(ctx context.Context) error {
	countries := map[collab.ID]bool{}
	sel := collab.Selection{At: r.at}
	err := r.store.Scan(ctx, store.Scan{Class: collab.ClassIdentifier, Labels: []string{collab.SchemeCountry}, Selection: sel},
		func(c collab.Claim) error {
			countries[c.About()] = true
			return nil
		})
	if err != nil {
		return err
	}
	return r.store.Scan(ctx, store.Scan{Class: collab.ClassName, Selection: sel}, func(c collab.Claim) error {
		n := c.(*collab.Name)
		if i, ok := r.byID[n.Subject]; ok {
			bare := *n
			bare.Evidence = nil // the evidence of all names is much of the memory
			r.list[i].Names = append(r.list[i].Names, &bare)
			return nil
		}
		if !countries[n.Subject] {
			for _, id := range r.located[n.Subject] {
				o := &r.list[r.byID[id]]
				o.Cities = append(o.Cities, n.Value)
			}
		}
		return nil
	})
}

// distinct sorts a list and leaves out repeats, so that nothing depends on the order of
// a scan.
func distinct[T ~string](list []T) []T {
	slices.Sort(list)
	return slices.Clip(slices.Compact(list))
}
