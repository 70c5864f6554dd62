package storetest

import (
	"errors"
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

var streamCases = []testCase{
	{"the graph stream has every relation and period ever recorded, and the names in force", func(w *world) {
		w.say(pair,
			relation("doc:a", "inst:a", collab.ParticipatesIn, "project:p", role("COORDINATOR"), valid("2020/..")),
			relation("doc:a", "inst:b", collab.CooperatesWith, "inst:b", modality(collab.Planned)),
			text("doc:b", "project:p", collab.PeriodTopic, "2020/2022"), text("doc:b", "project:p", "DESCRIPTION", "words"),
			label("doc:a", "inst:a", "Alpha"))
		first := w.graph(collab.Now())
		equal(w, "entities, relations, periods and names", len(first), len(pair)+4)
		gone := w.say(nil, relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))
		open := w.graph(collab.Now())
		w.apply(store.Batch{Retract: gone.IDs})
		equal(w, "with one retracted", len(w.graph(collab.Now())), len(open))
		equal(w, "as of before it was retracted", w.graph(collab.AtVersion(2)), open)
		equal(w, "as of before it was asserted", w.graph(collab.AtVersion(1)), first)
		equal(w, "as of before all", w.graph(collab.BeforeFirst()), []string{})
	}},
	{"the graph stream has what dates entities and when statements were observed", func(w *world) {
		w.say(pair, text("doc:a", "alliance:x", collab.EstablishedTopic, "2018"), text("doc:a", "doc:a", collab.ImportedTopic, "2026-11-27"),
			observed(text("doc:a", "project:p", collab.PeriodTopic, "2020/2022"), "2021"),
			observed(relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"), "2021-05"))
		var got []string
		add := func(e store.Edge) error {
			a := e.Attributes
			got = append(got, fmt.Sprint(a.Kind, a.Topic, " ", a.Value, " ", a.Observed))
			return nil
		}
		_, err := w.StreamGraph(w.ctx, collab.Now(), store.GraphStream{Edge: add, Date: add})
		slices.Sort(got)
		equal(w, "error", err, nil)
		equal(w, "edges", got, []string{"ESTABLISHED 2018 ", "IMPORTED 2026-11-27 ", "MEMBER_OF  2021-05", "PERIOD 2020/2022 2021"})
	}},
	{"the graph stream has the whole record of each entity, in the order of the vertices", func(w *world) {
		w.say(append(slices.Clone(pair), "place:cluj", "place:ro", "unit:u"), label("doc:a", "inst:a", "Alpha"), label("doc:a", "place:cluj", "Cluj"),
			identifier("doc:a", "place:ro", collab.SchemeCountry, "RO"), relation("doc:a", "place:cluj", collab.LocatedIn, "place:ro"),
			relation("doc:a", "inst:a", collab.LocatedIn, "place:cluj"), relation("doc:a", "unit:u", collab.PartOf, "inst:a"),
			text("doc:a", "inst:a", collab.InstitutionTypeTopic, "UNIVERSITY"), text("doc:a", "project:p", collab.PeriodTopic, "2020/2022"))
		var ids []collab.ID
		var records []*collab.Record
		_, err := w.StreamGraph(w.ctx, collab.Now(), store.GraphStream{
			Vertex: func(v store.Vertex) error { ids = append(ids, v.ID); return nil },
			Record: func(r *collab.Record) error { records = append(records, r); return nil },
		})
		equal(w, "error", err, nil)
		equal(w, "records", records, must(w.Get(w.ctx, ids))(w))
		equal(w, "how many", len(records), len(pair)+3)
	}},
	{"the graph stream has entities first and names last", func(w *world) {
		w.say(pair, label("doc:a", "inst:a", "Alpha"), relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"), label("doc:a", "inst:b", "Beta"),
			text("doc:a", "project:p", collab.PeriodTopic, "2020/2022"))
		var order []string
		note := func(part string) error {
			order = append(order, part)
			return nil
		}
		_, err := w.StreamGraph(w.ctx, collab.Now(), store.GraphStream{
			Vertex: func(store.Vertex) error { return note("1 entity") },
			Edge:   func(store.Edge) error { return note("2 edge") },
			Date:   func(store.Edge) error { return note("2 edge") },
			Name:   func(*collab.CompactName) error { return note("3 name") },
		})
		equal(w, "error", err, nil)
		equal(w, "in order", slices.IsSorted(order), true)
		equal(w, "how many", len(order), len(pair)+4)
	}},
	{"batches of any size are streamed and scanned whole", func(w *world) {
		w.say(pair)
		things := 0
		for batch, size := range []int{499, 500, 501, 1001} {
			var keys []string
			var claims []collab.Claim
			for n := range size {
				key := fmt.Sprintf("project:%d of %d", n, batch)
				keys = append(keys, key)
				claims = append(claims, label("doc:a", key, key), text("doc:a", key, collab.PeriodTopic, "2020/2022"), relation("doc:a", "inst:a", collab.ParticipatesIn, key))
			}
			w.say(keys, claims...)
			things += size
		}
		got := w.graph(collab.Now())
		equal(w, "entities, names, dates and relations", len(got), len(pair)+4*things)
		equal(w, "each once", len(slices.Compact(got)), len(got))
		records := map[collab.ID]bool{}
		_, err := w.StreamGraph(w.ctx, collab.Now(), store.GraphStream{Record: func(r *collab.Record) error { records[r.ID] = true; return nil }})
		equal(w, "error of the stream", err, nil)
		equal(w, "records", len(records), len(pair)+things)
		for _, class := range []collab.Class{collab.ClassName, collab.ClassText, collab.ClassRelation} {
			scanned := map[collab.ID]bool{}
			err := w.Scan(w.ctx, store.Scan{Class: class}, func(c collab.Claim) error { scanned[c.Base().ID] = true; return nil })
			equal(w, "error of the scan", err, nil)
			equal(w, "scanned of "+string(class), len(scanned), things)
		}
	}},
	{"a scan at an earlier version has later retractions", func(w *world) {
		old := w.say(pair, label("doc:a", "inst:a", "Alpha"))
		w.say(nil, label("doc:a", "inst:b", "Beta"))
		w.apply(store.Batch{Retract: old.IDs})
		for _, c := range []struct {
			at   collab.At
			want []string
		}{
			{collab.AtVersion(1), []string{"Alpha 1 3"}},
			{collab.AtVersion(2), []string{"Alpha 1 3", "Beta 2 0"}},
			{collab.Now(), []string{"Beta 2 0"}},
		} {
			var got []string
			err := w.Scan(w.ctx, store.Scan{Class: collab.ClassName, Selection: collab.Selection{At: c.at}}, func(c collab.Claim) error {
				got = append(got, fmt.Sprint(c.(*collab.Name).Value, " ", c.Base().Asserted, " ", c.Base().Retracted))
				return nil
			})
			slices.Sort(got)
			equal(w, fmt.Sprintf("error at %v", c.at), err, nil)
			equal(w, fmt.Sprintf("names at %v", c.at), got, c.want)
		}
	}},
	{"the first error of a function ends the stream", func(w *world) {
		w.say(pair)
		enough := errors.New("enough")
		_, err := w.StreamGraph(w.ctx, collab.Now(), store.GraphStream{Vertex: func(store.Vertex) error { return enough }})
		equal(w, "it is the answer", errors.Is(err, enough), true)
	}},
	{"what no function is given for is not read", func(w *world) {
		w.say(pair, label("doc:a", "inst:a", "Alpha"), relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))
		var names []string
		_, err := w.StreamGraph(w.ctx, collab.Now(), store.GraphStream{Name: func(n *collab.CompactName) error {
			names = append(names, n.Value)
			return nil
		}})
		equal(w, "error", err, nil)
		equal(w, "names", names, []string{"Alpha"})
	}},
	{"an empty graph has an empty stream", func(w *world) {
		equal(w, "stream", w.graph(collab.Now()), []string{})
	}},
}

// graph streams the graph of a version and returns it as sorted texts, one for each
// entity, relation and date.
func (w *world) graph(at collab.At) []string {
	w.Helper()
	return must(graphOf(w, at))(w)
}

func graphOf(w *world, at collab.At) ([]string, error) {
	var ids []collab.ID
	var out []string
	id := func(number int32) collab.ID {
		if number < 0 {
			return "none"
		}
		return ids[number]
	}
	link := func(l store.Edge) error {
		out = append(out, fmt.Sprint(l.ID, id(l.From), id(l.To), id(l.Source), *l.Attributes, l.Asserted, l.Retracted))
		return nil
	}
	version, err := w.StreamGraph(w.ctx, at, store.GraphStream{
		Vertex: func(j store.Vertex) error {
			ids = append(ids, j.ID)
			out = append(out, fmt.Sprint(j))
			return nil
		},
		Edge: link, Date: link,
		Name: func(n *collab.CompactName) error {
			if n.Common.Evidence != nil {
				w.Errorf("the graph stream has the evidence of %s", n.Key.ClaimID())
			}
			out = append(out, fmt.Sprint(*n.Whole()))
			return nil
		},
	})
	if err != nil {
		return nil, err
	}
	now, err := w.Version(w.ctx)
	equal(w, "version of the graph stream", version, at.Resolve(now))
	slices.Sort(out)
	return out, err
}
