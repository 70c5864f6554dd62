// Package catalog reads from a store what the matcher needs to know of the
// entities that strings may name.
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

// Kinds are those that affiliations name.
var Kinds = []collab.EntityKind{collab.KindInstitution, collab.KindUnit, collab.KindCentre, collab.KindJointLab}

// Read gives the entities of the kinds that have a name at the version (0: now),
// in order of id. The names come without their evidence. It reads whole classes of claims once, so that its time grows
// with the graph and not with the number of reads.
func Read(ctx context.Context, s store.Reader, at int64) ([]match.Organisation, error) {
	page, err := s.Find(ctx, store.Find{Where: store.Where{Kinds: Kinds}})
	if err != nil {
		return nil, err
	}
	list := make([]match.Organisation, 0, len(page.Records))
	byID := make(map[collab.ID]int, len(page.Records))
	for _, r := range page.Records {
		byID[r.ID] = len(list)
		list = append(list, match.Organisation{ID: r.ID, Kind: r.Kind, Name: r.Name, Country: r.Country, Types: r.Types, Status: r.Status})
	}
	sel := collab.Selection{At: at, Modality: []collab.Modality{collab.Actual}}
	located := map[collab.ID][]collab.ID{} // of each place: who is there
	err = s.Scan(ctx, store.Scan{Class: collab.ClassRelation, Labels: []string{string(collab.LocatedIn), string(collab.PartOf), string(collab.Succeeds)}, Selection: sel},
		func(c collab.Claim) error {
			r := c.(*collab.Relation)
			from, known := byID[r.From]
			switch r.Kind {
			case collab.LocatedIn:
				if known {
					located[r.To] = append(located[r.To], r.From)
				}
			case collab.PartOf:
				if known {
					list[from].Parents = append(list[from].Parents, r.To)
				}
			case collab.Succeeds:
				if to, ok := byID[r.To]; ok {
					list[to].Successors = append(list[to].Successors, r.From)
				}
			}
			return nil
		})
	if err != nil {
		return nil, err
	}
	countries := map[collab.ID]bool{}
	err = s.Scan(ctx, store.Scan{Class: collab.ClassIdentifier, Labels: []string{collab.SchemeCountry}, Selection: collab.Selection{At: at}},
		func(c collab.Claim) error {
			countries[c.About()] = true
			return nil
		})
	if err != nil {
		return nil, err
	}
	err = s.Scan(ctx, store.Scan{Class: collab.ClassName, Selection: collab.Selection{At: at}}, func(c collab.Claim) error {
		n := c.(*collab.Name)
		if i, ok := byID[n.Subject]; ok {
			bare := *n
			bare.Evidence = nil // of all names together it is much of the memory
			list[i].Names = append(list[i].Names, &bare)
			return nil
		}
		if countries[n.Subject] {
			return nil
		}
		for _, id := range located[n.Subject] {
			e := &list[byID[id]]
			e.Cities = append(e.Cities, n.Value)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	out := list[:0]
	for _, e := range list {
		if len(e.Names) == 0 {
			continue
		}
		e.Cities, e.Parents, e.Successors = distinct(e.Cities), distinct(e.Parents), distinct(e.Successors)
		out = append(out, e)
	}
	slices.SortFunc(out, func(a, b match.Organisation) int { return cmp.Compare(a.ID, b.ID) })
	return out, nil
}

// distinct sorts, so that nothing depends on the order of a scan.
func distinct[T ~string](list []T) []T {
	slices.Sort(list)
	return slices.Clip(slices.Compact(list))
}
