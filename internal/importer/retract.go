package importer

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// retraction says which statements of a source to take back.
type retraction struct {
	source   collab.ID
	reason   string
	take     func(collab.Claim) bool // which of them; nil: all
	progress func(done int)          // nil: nobody listens
}

// retract takes back statements of a source in batches, and returns how many.
// Relations go first, so that the last batch of an entity finds none left that would
// keep it in lists. What is said of one entity goes together, since its summary is
// worked out anew with each batch that touches it.
func retract(ctx context.Context, l *lease, what retraction) (done int, err error) {
	type statement struct {
		rank      int // 0 for relations
		about, id collab.ID
	}
	var list []statement
	going := map[collab.ID]bool{}
	for i, class := range []collab.Class{collab.ClassRelation, collab.ClassName, collab.ClassIdentifier, collab.ClassText, collab.ClassFigure} {
		scan := store.Scan{Class: class, Selection: collab.Selection{Sources: []collab.ID{what.source}}}
		if err := l.store.Scan(ctx, scan, func(c collab.Claim) error {
			if what.take == nil || what.take(c) {
				list = append(list, statement{min(i, 1), c.About(), c.Base().ID})
				going[c.Base().ID] = true
			}
			return nil
		}); err != nil {
			return 0, err
		}
	}
	slices.SortFunc(list, func(a, b statement) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.about, b.about), cmp.Compare(a.id, b.id))
	})
	for page := range slices.Chunk(list, 4*defaultBatch) {
		ids := make([]collab.ID, len(page))
		var about []collab.ID // whom the page takes back more than relations of
		for i, c := range page {
			ids[i] = c.id
			if c.rank > 0 && (len(about) == 0 || about[len(about)-1] != c.about) {
				about = append(about, c.about)
			}
		}
		kept, err := lastNames(ctx, l.store, about, going)
		if err != nil {
			return done, err
		}
		receipt, err := l.apply(ctx, store.Batch{Actor: "liaison", Reason: what.reason, Retract: ids, Assert: kept})
		if err != nil {
			return done, err
		}
		if done += receipt.Retracted; what.progress != nil {
			what.progress(done)
		}
	}
	return done, nil
}

// lastNames returns the names that entities keep when the statements that are going are
// retracted: those of entities that would have no name left, though something else is
// said of them. A list of agreements, for example, may point at a university by its ROR
// id alone. Such a name is DERIVED, by a source that still speaks of the entity, so
// that it goes with that.
func lastNames(ctx context.Context, s store.Reader, entities []collab.ID, going map[collab.ID]bool) (kept []collab.Claim, err error) {
	said, err := s.Claims(ctx, entities, collab.Selection{})
	if err != nil {
		return nil, err
	}
	stays := func(n *collab.Name) bool { return !going[n.ID] }
	best := map[collab.ID]*collab.Name{}
	var bare []collab.ID
	var others []collab.EntityClaims
	for i, id := range entities {
		if name := collab.BestName(said[i].Names, nil); name != nil && !slices.ContainsFunc(said[i].Names, stays) {
			best[id] = name
			bare, others = append(bare, id), append(others, said[i])
		}
	}
	if len(bare) == 0 {
		return nil, nil
	}
	links, err := s.Neighbours(ctx, store.Neighbours{IDs: bare})
	if err != nil {
		return nil, err
	}
	for i, id := range bare {
		if by := speaker(others[i], links[i], going); by != "" {
			was := best[id]
			kept = append(kept, &collab.Name{
				Statement: collab.Statement{SourceID: by, Confidence: collab.Derived},
				Subject:   id, Value: was.Value, Language: was.Language, Type: was.Type,
			})
		}
	}
	return kept, nil
}

// speaker returns the source of the first statement that stays, relations before others;
// "" where none does.
func speaker(said collab.EntityClaims, links []store.Link, going map[collab.ID]bool) collab.ID {
	var all []collab.Claim
	for _, l := range links {
		all = append(all, l.Relation)
	}
	for _, c := range said.Identifiers {
		all = append(all, c)
	}
	for _, c := range said.Texts {
		all = append(all, c)
	}
	for _, c := range said.Figures {
		all = append(all, c)
	}
	for _, c := range all {
		if !going[c.Base().ID] {
			return c.Base().SourceID
		}
	}
	return ""
}
