package storetest

import (
	"errors"
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

var skeletonCases = []testCase{
	{"the skeleton has every relation and period ever recorded, and the names in force", func(w *world) {
		w.say(pair,
			relation("doc:a", "inst:a", collab.ParticipatesIn, "project:p", role("COORDINATOR"), valid("2020/..")),
			relation("doc:a", "inst:b", collab.CooperatesWith, "inst:b", modality(collab.Planned)),
			text("doc:b", "project:p", collab.PeriodTopic, "2020/2022"), text("doc:b", "project:p", "DESCRIPTION", "words"),
			label("doc:a", "inst:a", "Alpha"))
		first := w.skeleton(0)
		equal(w, "entities, relations, periods and names", len(first), len(pair)+4)
		gone := w.say(nil, relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))
		open := w.skeleton(0)
		w.apply(store.Batch{Retract: gone.IDs})
		equal(w, "with one retracted", len(w.skeleton(0)), len(open))
		equal(w, "as of before it was retracted", w.skeleton(2), open)
		equal(w, "as of before it was asserted", w.skeleton(1), first)
		equal(w, "as of before all", w.skeleton(-1), []string{})
	}},
	{"the first error of a function ends the skeleton", func(w *world) {
		w.say(pair)
		enough := errors.New("enough")
		_, err := w.Skeleton(w.ctx, 0, store.Skeleton{Entity: func(store.Joint) error { return enough }})
		equal(w, "it is the answer", errors.Is(err, enough), true)
	}},
	{"what no function is given for is not read", func(w *world) {
		w.say(pair, label("doc:a", "inst:a", "Alpha"), relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))
		var names []string
		_, err := w.Skeleton(w.ctx, 0, store.Skeleton{Name: func(n *collab.Name) error {
			names = append(names, n.Value)
			return nil
		}})
		equal(w, "error", err, nil)
		equal(w, "names", names, []string{"Alpha"})
	}},
	{"an empty graph has an empty skeleton", func(w *world) {
		equal(w, "skeleton", w.skeleton(0), []string{})
	}},
}

// skeleton is that of a version, a text for each entity, relation and period, sorted.
func (w *world) skeleton(at int64) []string {
	w.Helper()
	return must(skeletonOf(w, at))(w)
}

func skeletonOf(w *world, at int64) ([]string, error) {
	var ids []collab.ID
	var out []string
	id := func(number int32) collab.ID {
		if number < 0 {
			return "none"
		}
		return ids[number]
	}
	link := func(l store.Link) error {
		out = append(out, fmt.Sprint(l.ID, id(l.From), id(l.To), id(l.Source), *l.Shape, l.Asserted, l.Retracted))
		return nil
	}
	version, err := w.Skeleton(w.ctx, at, store.Skeleton{
		Entity: func(j store.Joint) error {
			ids = append(ids, j.ID)
			out = append(out, fmt.Sprint(j))
			return nil
		},
		Link: link, Period: link,
		Name: func(n *collab.Name) error {
			if n.Evidence != nil {
				w.Errorf("the skeleton has the evidence of %s", n.ID)
			}
			out = append(out, fmt.Sprint(*n))
			return nil
		},
	})
	if err != nil {
		return nil, err
	}
	now, err := w.Version(w.ctx)
	if at == 0 || at > now {
		at = now
	}
	equal(w, "version of the skeleton", version, max(at, 0))
	slices.Sort(out)
	return out, err
}
