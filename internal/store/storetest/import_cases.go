package storetest

import (
	"errors"
	"fmt"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// from gives a claim the locator of a record of its source.
func from(locator collab.OptionalText, c collab.Claim) collab.Claim {
	c.Base().Evidence = []collab.Evidence{{Locator: locator}}
	return c
}

func scope(source, subject, locator string) store.Scope {
	return store.Scope{Source: id(source), Subject: id(subject), Locator: locator}
}

func names(said collab.EntityClaims) []string {
	out := []string{}
	for _, n := range said.Names {
		out = append(out, n.Value)
	}
	return out
}

var importCases = []testCase{
	{"a record said anew retracts what it no longer says", func(w *world) {
		w.say(pair,
			from("1", label("doc:a", "inst:a", "Alpha")), from("1", label("doc:a", "inst:a", "Old name")),
			from("1", relation("doc:a", "inst:a", collab.MemberOf, "alliance:x")), from("1", relation("doc:a", "inst:b", collab.PartOf, "inst:a")),
			from("2", label("doc:a", "inst:a", "Of another record")), from("1", label("doc:b", "inst:a", "Of another source")),
			from("1", label("doc:a", "inst:b", "Of another entity")))
		r := w.apply(store.Batch{
			Assert:  []collab.Claim{from("1", label("doc:a", "inst:a", "Alpha")), from("1", label("doc:a", "inst:a", "New name"))},
			Replace: []store.Scope{scope("doc:a", "inst:a", "1")},
		})
		equal(w, "new", r.New, []bool{false, true})
		equal(w, "dropped", r.Dropped, []int{3})
		equal(w, "retracted", r.Retracted, 3)
		left := map[string]bool{}
		for _, n := range names(w.said("inst:a", collab.Selection{})) {
			left[n] = true
		}
		equal(w, "names", left, map[string]bool{"Alpha": true, "New name": true, "Of another record": true, "Of another source": true})
		equal(w, "relations", len(w.near("inst:a", collab.Selection{})), 0)
		equal(w, "another entity's", names(w.said("inst:b", collab.Selection{})), []string{"Of another entity"})
	}},
	{"an entity that no statement is left of is in no list and no count", func(w *world) {
		w.say([]string{"doc:a", "doc:b", "inst:keep"}, label("doc:a", "inst:keep", "Keep"))
		r := w.say([]string{"inst:gone", "inst:end", "alliance:gone"},
			label("doc:a", "inst:gone", "Gone"), label("doc:a", "inst:end", "End"), label("doc:a", "alliance:gone", "Gone too"),
			relation("doc:a", "inst:gone", collab.MemberOf, "alliance:gone"))
		by := w.say(nil, relation("doc:b", "inst:end", collab.PartOf, "inst:keep"))
		listed := func() []string {
			out := []string{}
			for _, k := range []collab.EntityKind{collab.KindInstitution, collab.KindAlliance} {
				page := must(w.Find(w.ctx, store.Find{Where: store.Where{Kinds: []collab.EntityKind{k}}, Total: true}))(w)
				equal(w, "total", page.Total, len(page.Records))
				for _, e := range page.Records {
					out = append(out, e.Name)
				}
			}
			return out
		}
		all := listed()
		w.apply(store.Batch{Retract: r.IDs})
		// doc:b still speaks of the end, which has no name any more.
		equal(w, "after the last statement", listed(), []string{string(id("inst:end")), "Keep"})
		counts := must(w.Facets(w.ctx, store.Where{Kinds: []collab.EntityKind{collab.KindInstitution, collab.KindAlliance}}, []store.Facet{store.FacetKind}, 10))(w)
		equal(w, "counts", counts, []store.FacetCount{{Facet: store.FacetKind, Value: "INSTITUTION", Count: 2}})
		w.apply(store.Batch{Retract: by.IDs})
		equal(w, "nothing of the end either", listed(), []string{"Keep"})
		equal(w, "its id answers", must(w.Get(w.ctx, ids("inst:gone")))(w)[0] != nil, true)
		equal(w, "by id", len(must(w.Find(w.ctx, store.Find{Where: store.Where{IDs: ids("inst:gone", "inst:keep")}}))(w).Records), 1)
		w.say(nil, label("doc:a", "inst:gone", "Gone"), label("doc:a", "inst:end", "End"), relation("doc:a", "inst:gone", collab.MemberOf, "alliance:gone"), label("doc:b", "alliance:gone", "Gone too"))
		equal(w, "spoken of again", listed(), all)
	}},
	{"a record said anew and unchanged moves no version", func(w *world) {
		b := store.Batch{
			Assert:  []collab.Claim{from("1", label("doc:a", "inst:a", "Alpha")), from("1", relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))},
			Replace: []store.Scope{scope("doc:a", "inst:a", "1"), scope("doc:a", "inst:b", "1")},
		}
		w.say(pair)
		first := w.apply(b)
		again := w.apply(b)
		equal(w, "version", again.Version, first.Version)
		equal(w, "new", again.New, []bool{false, false})
		equal(w, "dropped", again.Dropped, []int{0, 0})
	}},
	{"what another record still says only loses the place", func(w *world) {
		w.say(pair, from("1", label("doc:a", "inst:a", "Alpha")), from("2", label("doc:a", "inst:a", "Alpha")))
		r := w.apply(store.Batch{Replace: []store.Scope{scope("doc:a", "inst:a", "1")}})
		equal(w, "dropped", r.Dropped, []int{1})
		said := w.said("inst:a", collab.Selection{})
		equal(w, "names", names(said), []string{"Alpha"})
		equal(w, "evidence", said.Names[0].Evidence, []collab.Evidence{{Locator: "2"}})
		equal(w, "asserted", said.Names[0].Asserted, 2)
	}},
	{"a claim that moves from one record to another in one batch stays", func(w *world) {
		w.say(pair, from("1", label("doc:a", "inst:a", "Alpha")))
		w.apply(store.Batch{
			Assert:  []collab.Claim{from("2", label("doc:a", "inst:a", "Alpha"))},
			Replace: []store.Scope{scope("doc:a", "inst:a", "1"), scope("doc:a", "inst:a", "2")},
		})
		said := w.said("inst:a", collab.Selection{})
		equal(w, "names", names(said), []string{"Alpha"})
		equal(w, "evidence", said.Names[0].Evidence, []collab.Evidence{{Locator: "2"}})
	}},
	{"what is said of the subject itself can be replaced alone", func(w *world) {
		w.say(pair, from("1", relation("doc:a", "inst:a", collab.MemberOf, "alliance:x")), from("1", relation("doc:a", "inst:b", collab.PartOf, "inst:a")))
		s := scope("doc:a", "inst:a", "1")
		s.Outgoing = true
		equal(w, "dropped", w.apply(store.Batch{Replace: []store.Scope{s}}).Dropped, []int{1})
		equal(w, "left", w.near("inst:a", collab.Selection{})[0].Kind, collab.PartOf)
	}},
	{"what is said of one link can be replaced alone", func(w *world) {
		w.say(pair,
			from("1", relation("doc:a", "inst:a", collab.MemberOf, "alliance:x")), from("2", relation("doc:a", "inst:b", collab.MemberOf, "alliance:x")),
			from("1", relation("doc:a", "inst:a", collab.PartOf, "inst:b")), from("1", relation("doc:b", "inst:a", collab.MemberOf, "alliance:x")),
			from("1", label("doc:a", "inst:a", "Alpha")))
		s := scope("doc:a", "inst:a", "1")
		s.Kind, s.To = collab.MemberOf, id("alliance:x")
		again := store.Batch{Assert: []collab.Claim{from("1", relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))}, Replace: []store.Scope{s}}
		r := w.apply(again)
		equal(w, "said again, new", r.New, []bool{false})
		equal(w, "said again, dropped", r.Dropped, []int{0})
		r = w.apply(store.Batch{Replace: []store.Scope{s}})
		equal(w, "dropped", r.Dropped, []int{1})
		left := map[collab.RelationKind]int{}
		for _, l := range w.near("inst:a", collab.Selection{}) {
			left[l.Kind]++
		}
		equal(w, "left", left, map[collab.RelationKind]int{collab.PartOf: 1, collab.MemberOf: 1})
		equal(w, "another entity's", len(w.near("inst:b", collab.Selection{})), 2)
		equal(w, "names", names(w.said("inst:a", collab.Selection{})), []string{"Alpha"})
		s.Kind = ""
		_, err := w.Apply(w.ctx, store.Batch{Replace: []store.Scope{s}})
		equal(w, "an end without a kind", collab.CodeOf(err), collab.BadUserInput)
	}},
	{"a record that says the same with another note replaces the note", func(w *world) {
		noted := func(note collab.OptionalText) store.Batch {
			c := label("doc:a", "inst:a", "Alpha")
			c.Evidence = []collab.Evidence{{Locator: "1", Note: note}}
			return store.Batch{Assert: []collab.Claim{c}, Replace: []store.Scope{scope("doc:a", "inst:a", "1")}}
		}
		w.say(pair)
		w.apply(noted("EUR 5"))
		r := w.apply(noted("EUR 6"))
		equal(w, "new", r.New, []bool{true})
		equal(w, "dropped", r.Dropped, []int{0})
		equal(w, "evidence", w.said("inst:a", collab.Selection{}).Names[0].Evidence, []collab.Evidence{{Locator: "1", Note: "EUR 6"}})
		equal(w, "unchanged", w.apply(noted("EUR 6")).New, []bool{false})
	}},
	{"replacing what was never said, or of entities unknown, changes nothing", func(w *world) {
		w.say(pair, from("1", label("doc:a", "inst:a", "Alpha")))
		r := w.apply(store.Batch{Replace: []store.Scope{scope("doc:a", "inst:nobody", "1"), scope("doc:nothing", "inst:a", "1"), scope("doc:a", "inst:a", "")}})
		equal(w, "version", r.Version, 1)
		equal(w, "dropped", r.Dropped, []int{0, 0, 0})
	}},
	{"what was replaced can be said again", func(w *world) {
		w.say(pair, from("1", label("doc:a", "inst:a", "Alpha")))
		w.apply(store.Batch{Replace: []store.Scope{scope("doc:a", "inst:a", "1")}})
		w.apply(store.Batch{Assert: []collab.Claim{from("1", label("doc:a", "inst:a", "Alpha"))}, Replace: []store.Scope{scope("doc:a", "inst:a", "1")}})
		equal(w, "names", names(w.said("inst:a", collab.Selection{})), []string{"Alpha"})
		w.apply(store.Batch{Replace: []store.Scope{scope("doc:a", "inst:a", "1")}})
		equal(w, "names", names(w.said("inst:a", collab.Selection{})), []string{})
	}},
	{"notes are kept, replaced and removed without moving the version", func(w *world) {
		w.say(pair)
		note := func(source, key, value string) store.Note {
			return store.Note{Source: id(source), Key: key, Value: value}
		}
		r := w.apply(store.Batch{Notes: []store.Note{note("doc:a", "file/1", "10"), note("doc:a", "file/2", "20"), note("doc:b", "file/1", "ș\"x"), note("doc:a", "other", "o")}})
		equal(w, "version", r.Version, 1)
		w.apply(store.Batch{Notes: []store.Note{note("doc:a", "file/1", "11"), note("doc:a", "file/2", ""), note("doc:a", "never", "")}})
		equal(w, "notes", must(w.Notes(w.ctx, id("doc:a"), []string{"file/2", "file/1", "file/1", "none"}))(w), []string{"", "11", "11", ""})
		equal(w, "of a source", must(w.NotesUnder(w.ctx, id("doc:a"), "file/"))(w), []store.Note{note("doc:a", "file/1", "11")})
		all := []store.Note{note("doc:a", "file/1", "11"), note("doc:b", "file/1", "ș\"x")}
		if all[0].Source > all[1].Source {
			all[0], all[1] = all[1], all[0]
		}
		equal(w, "of all", must(w.NotesUnder(w.ctx, "", "file/"))(w), all)
		equal(w, "no such prefix", must(w.NotesUnder(w.ctx, "", "%"))(w), []store.Note{})
	}},
	{"notes are written with their batch or not at all", func(w *world) {
		w.say(pair)
		n := store.Note{Source: id("doc:a"), Key: "k", Value: "v"}
		w.refuse(collab.NotFound, store.Batch{Assert: []collab.Claim{label("doc:a", "inst:nobody", "Nobody")}, Notes: []store.Note{n}})
		equal(w, "after a refusal", must(w.Notes(w.ctx, n.Source, []string{"k"}))(w), []string{""})
		w.apply(store.Batch{Assert: []collab.Claim{label("doc:a", "inst:a", "Alpha")}, Notes: []store.Note{n}})
		equal(w, "after the batch", must(w.Notes(w.ctx, n.Source, []string{"k"}))(w), []string{"v"})
		r := w.apply(store.Batch{Assert: []collab.Claim{label("doc:a", "inst:b", "Beta")}, NotesOf: func(r store.Receipt) []store.Note {
			return []store.Note{{Source: n.Source, Key: "did", Value: fmt.Sprint(r.Version, r.Asserted, r.New)}}
		}})
		equal(w, "of what it did", must(w.Notes(w.ctx, n.Source, []string{"did"}))(w), []string{fmt.Sprint(r.Version, 1, []bool{true})})
		w.refuse(collab.BadUserInput, store.Batch{NotesOf: func(store.Receipt) []store.Note { return []store.Note{{Source: n.Source}} }})
		w.refuse(collab.BadUserInput, store.Batch{Notes: []store.Note{{Source: n.Source, Value: "v"}}})
		w.refuse(collab.BadUserInput, store.Batch{Notes: []store.Note{{Source: "nothing", Key: "k", Value: "v"}}})
	}},
	{"a batch is refused where a note is not as it expects", func(w *world) {
		w.say(pair)
		n := func(value string) store.Note { return store.Note{Source: id("doc:a"), Key: "k", Value: value} }
		alpha := []collab.Claim{label("doc:a", "inst:a", "Alpha")}
		w.apply(store.Batch{Expect: []store.Note{n("")}, Notes: []store.Note{n("1")}})
		w.refuse(collab.ConflictCode, store.Batch{Expect: []store.Note{n("")}, Assert: alpha})
		_, err := w.Apply(w.ctx, store.Batch{Expect: []store.Note{n("2")}, Notes: []store.Note{n("3")}})
		if !errors.Is(err, store.ErrOvertaken) {
			w.Errorf("got %v, want ErrOvertaken", err)
		}
		equal(w, "asserted", w.apply(store.Batch{Expect: []store.Note{n("1")}, Assert: alpha}).Asserted, 1)
		equal(w, "note", must(w.Notes(w.ctx, id("doc:a"), []string{"k"}))(w), []string{"1"})
	}},
	{"entities are found by identifiers and folded names in force", func(w *world) {
		r := w.say(pair, identifier("doc:a", "inst:a", "ror", "03r8nwp71"), identifier("doc:b", "inst:a", "ror", "03r8nwp71"),
			identifier("doc:a", "inst:b", "ror", "03r8nwp71"), identifier("doc:a", "inst:b", "pic", "999"),
			name("doc:a", "inst:a", "Țară", "ro", collab.Label), name("doc:a", "inst:b", "TARA", "", collab.Acronym),
			name("doc:b", "inst:b", "Tara", "", collab.Label))
		w.apply(store.Batch{Retract: r.IDs[3:4]})
		two := []collab.ID{id("inst:a"), id("inst:b")}
		if two[0] > two[1] {
			two[0], two[1] = two[1], two[0]
		}
		equal(w, "holders", must(w.Holders(w.ctx, []store.Key{
			{Class: collab.ClassIdentifier, Label: "ror", Match: "03r8nwp71"},
			{Class: collab.ClassIdentifier, Label: "pic", Match: "999"},
			{Class: collab.ClassName, Match: "tara"},
			{Class: collab.ClassName, Label: "ACRONYM", Match: "tara"},
			{Class: collab.ClassIdentifier, Match: ""},
			{Class: collab.ClassIdentifier, Label: "ror", Match: "none"},
			{Class: collab.ClassName, Match: "tara"},
		}))(w), []any{two, nil, two, []collab.ID{id("inst:b")}, nil, nil, two})
		equal(w, "nothing asked", must(w.Holders(w.ctx, nil))(w), []any{})
	}},
	{"statements are counted by source while they are in force", func(w *world) {
		equal(w, "empty", must(w.Sources(w.ctx))(w), []any{})
		r := w.say(pair, label("doc:a", "inst:a", "Alpha"), relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"),
			figure("doc:a", "inst:a", "m", collab.Exact, 1, ""), label("doc:b", "inst:a", "Alpha"))
		w.apply(store.Batch{Retract: []collab.ID{r.IDs[0], r.IDs[3]}})
		equal(w, "sources", must(w.Sources(w.ctx))(w), []store.SourceCount{{Source: id("doc:a"), Claims: 2}})
	}},
	{"a receipt tells which entities are new", func(w *world) {
		w.say([]string{"inst:a"})
		equal(w, "made", w.say([]string{"inst:b", "inst:a", "inst:b"}).Made, []bool{true, false, false})
	}},
}
