package storetest

import (
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

var pair = []string{"doc:a", "doc:b", "inst:a", "inst:b", "alliance:x", "project:p"}

var statementCases = []testCase{
	{"an empty store is at version 0 and knows nothing", func(w *world) {
		equal(w, "version", must(w.Version(w.ctx))(w), 0)
		equal(w, "get", must(w.Get(w.ctx, ids("inst:a")))(w), []any{nil})
		equal(w, "find", w.names(store.Find{}), []string{})
	}},
	{"a batch moves the version by one, an empty batch by none", func(w *world) {
		equal(w, "first", w.say(pair, label("doc:a", "inst:a", "Alpha")).Version, 1)
		equal(w, "empty", w.apply(store.Batch{}).Version, 1)
	}},
	{"asserting what is in force changes nothing", func(w *world) {
		first := w.say(pair, relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))
		again := w.say(pair, relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))
		equal(w, "version", again.Version, first.Version)
		equal(w, "ids", again.IDs, first.IDs)
		equal(w, "asserted", again.Asserted, 0)
	}},
	{"small batches about one link in a row each find what those before them left", func(w *world) {
		w.say(pair)
		told := func(source, status string) *collab.Relation {
			return relation(source, "inst:a", collab.ParticipatesIn, "project:p", func(r *collab.Relation) { r.Status = collab.OptionalText(status) })
		}
		keyed := store.Batch{Key: "key", Assert: []collab.Claim{told("doc:a", "one")}}
		first := w.apply(keyed)
		for n, status := range []string{"two", "three", "four"} {
			equal(w, "version with "+status, w.say(nil, told("doc:b", status)).Version, int64(3+n))
		}
		equal(w, "the first with its key again", w.apply(keyed).Version, first.Version)
		equal(w, "the third again", w.say(nil, told("doc:b", "three")).Asserted, 0)
		w.refuse(collab.ConflictCode, store.Batch{Key: "key", Assert: []collab.Claim{told("doc:a", "five")}})
		equal(w, "retracted", w.apply(store.Batch{Retract: first.IDs}).Retracted, 1)
		again := w.say(nil, told("doc:a", "one"))
		equal(w, "asserted after it was retracted", again.Asserted, 1)
		equal(w, "as a new statement", again.IDs[0] != first.IDs[0], true)
		w.refuse(collab.BadUserInput, store.Batch{Assert: []collab.Claim{relation("doc:a", "project:p", collab.PartOf, "project:p")}})
		var got []string
		for _, r := range w.near("inst:a", collab.Selection{}) {
			got = append(got, string(r.Status))
		}
		slices.Sort(got)
		equal(w, "in force", got, []string{"four", "one", "three", "two"})
		equal(w, "before it was retracted", len(w.near("inst:a", collab.Selection{At: collab.AtVersion(5)})), 4)
		equal(w, "version", must(w.Version(w.ctx))(w), int64(7))
	}},
	{"two sources make parallel claims", func(w *world) {
		w.say(pair, relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"), relation("doc:b", "inst:a", collab.MemberOf, "alliance:x"))
		equal(w, "relations", len(w.near("inst:a", collab.Selection{})), 2)
	}},
	{"what one document says twice is one claim with all spans and the strongest confidence", func(w *world) {
		first := relation("doc:a", "inst:a", collab.MemberOf, "alliance:x", confidence(collab.Implied))
		first.Evidence = []collab.Evidence{at(30, 40)}
		second := relation("doc:a", "inst:a", collab.MemberOf, "alliance:x")
		second.Evidence = []collab.Evidence{at(1, 9)}
		w.say(pair, first, second)
		got := w.near("inst:a", collab.Selection{})
		equal(w, "count", len(got), 1)
		equal(w, "confidence", got[0].Confidence, collab.Stated)
		equal(w, "spans", got[0].Evidence, []collab.Evidence{at(1, 9), at(30, 40)})
	}},
	{"more evidence later is a correction that keeps the old", func(w *world) {
		c := relation("doc:a", "inst:a", collab.MemberOf, "alliance:x")
		c.Evidence = []collab.Evidence{at(1, 9)}
		old := w.say(pair, c)
		c.Evidence = []collab.Evidence{at(3, 4)}
		w.say(nil, c)
		got := w.near("inst:a", collab.Selection{})
		equal(w, "in force", len(got), 1)
		equal(w, "spans", got[0].Evidence, []collab.Evidence{at(1, 9), at(3, 4)})
		was := must(w.Statements(w.ctx, old.IDs))(w)[0].Base()
		equal(w, "old retracted at", was.Retracted, 2)
	}},
	{"a retracted claim asserted again is the next of its row", func(w *world) {
		c := relation("doc:a", "inst:a", collab.MemberOf, "alliance:x")
		one := w.say(pair, c)
		w.apply(store.Batch{Retract: one.IDs})
		two := w.say(nil, c)
		if one.IDs[0] == two.IDs[0] {
			w.Errorf("the second assertion has the first's id")
		}
		c.SourceID, c.Confidence, c.Modality = id("doc:a"), collab.Stated, collab.Actual
		equal(w, "ids", []collab.ID{one.IDs[0], two.IDs[0]}, []collab.ID{collab.ClaimID(c, 1), collab.ClaimID(c, 2)})
		w.apply(store.Batch{Retract: one.IDs})
		equal(w, "retracting the retracted", must(w.Version(w.ctx))(w), 3)
	}},
	{"retract and assert of one claim in one batch is a new row", func(w *world) {
		c := relation("doc:a", "inst:a", collab.MemberOf, "alliance:x")
		one := w.say(pair, c)
		w.apply(store.Batch{Retract: one.IDs, Assert: []collab.Claim{c}})
		got := w.near("inst:a", collab.Selection{})
		equal(w, "in force", len(got), 1)
		equal(w, "asserted at", got[0].Asserted, 2)
	}},
	{"values of every class come back as given", func(w *world) {
		order := int32(3)
		f := figure("doc:a", "inst:a", "partners", collab.MoreThan, 30.5, "universities")
		f.Currency, f.Period, f.PeriodText, f.PlaceID, f.ListOpen = "CNY", "2018/2021", "past years", id("inst:b"), true
		txt := text("doc:a", "inst:a", "CHANNEL", "Ярмарки 🌍\nand fairs")
		txt.Language, txt.Order, txt.Modality = "en", &order, collab.Planned
		n := name("doc:a", "inst:a", "Универзитет “у” Београду's \\ %_*", "sr-Cyrl", collab.Label)
		n.Valid, n.Observed = "1999/..", "2022-01"
		n.Evidence = []collab.Evidence{{Locator: "row 7", Note: "as printed", Language: "sr"}}
		i := identifier("doc:a", "inst:a", "ror", "02qsmb048")
		rel := relation("doc:a", "inst:a", collab.HasGoal, "inst:b", role("PRIORITY"))
		rel.Status, rel.Order, rel.Observed = "FULL", &order, "2021"
		i.Observed, txt.Observed, f.Observed = "2020", "2019-12-31", "2018/2019"
		r := w.say(pair, f, txt, n, i, rel)
		got := must(w.Statements(w.ctx, r.IDs))(w)
		for k, want := range []collab.Claim{f, txt, n, i, rel} {
			want = collab.Clone(want)
			s := want.Base()
			s.ID, s.Asserted, s.Confidence, s.Origin, s.Published = r.IDs[k], 1, collab.Stated, collab.Page, ""
			if s.Modality == "" {
				s.Modality = collab.Actual
			}
			for e := range s.Evidence {
				s.Evidence[e].SourceID = s.SourceID
			}
			equal(w, string(want.Class()), got[k], want)
		}
		equal(w, "said", w.said("inst:a", collab.Selection{}), collab.EntityClaims{
			Names: []*collab.Name{got[2].(*collab.Name)}, Identifiers: []*collab.Identifier{got[3].(*collab.Identifier)},
			Texts: []*collab.Text{got[1].(*collab.Text)}, Figures: []*collab.Figure{got[0].(*collab.Figure)},
		})
	}},
	{"a statement that was observed is another than one that was not, whose id stays as it was", func(w *world) {
		c := relation("doc:a", "inst:a", collab.MemberOf, "alliance:x")
		plain := w.say(pair, c)
		c.Observed = "2021"
		seen := w.say(nil, c)
		equal(w, "both are in force", len(w.near("inst:a", collab.Selection{})), 2)
		equal(w, "an id of before observations were known", plain.IDs[0], collab.ID("rtb94x5vh3ez4jmx7pjzskexsxw"))
		equal(w, "its own id", seen.IDs[0] == plain.IDs[0], false)
		equal(w, "asserting it again", w.say(nil, c).IDs, seen.IDs)
	}},
	{"a statement has its document's day of publication as the document gives it", func(w *world) {
		w.apply(store.Batch{Entities: []store.Entity{document("doc:m", collab.Page, "2022-03"), entity("inst:a"), entity("alliance:x")},
			Assert: []collab.Claim{relation("doc:m", "inst:a", collab.MemberOf, "alliance:x"), label("doc:m", "inst:a", "Alpha")}})
		equal(w, "of a relation", w.near("inst:a", collab.Selection{})[0].Published, "2022-03")
		equal(w, "of a name", w.said("inst:a", collab.Selection{}).Names[0].Published, "2022-03")
	}},
	{"names keep their unicode form: composed and decomposed are two", func(w *world) {
		w.say(pair, label("doc:a", "inst:a", "Universit\u00e9"), label("doc:a", "inst:a", "Universite\u0301"))
		equal(w, "names", len(w.said("inst:a", collab.Selection{}).Names), 2)
	}},
	{"an idempotency key answers a repeat and refuses another write", func(w *world) {
		b := store.Batch{Key: "k1", Entities: []store.Entity{entity("inst:a")}}
		one := w.apply(b)
		w.say([]string{"inst:b"})
		equal(w, "repeat", w.apply(b).Version, one.Version)
		equal(w, "version", must(w.Version(w.ctx))(w), 2)
		b.Entities = []store.Entity{entity("inst:b"), entity("project:p")}
		w.refuse(collab.ConflictCode, b)
	}},
	{"get keeps order, repeats and gaps", func(w *world) {
		w.say(pair)
		var got []collab.ID
		for _, r := range must(w.Get(w.ctx, ids("inst:b", "inst:?", "inst:a", "inst:b")))(w) {
			if r == nil {
				got = append(got, "")
				continue
			}
			got = append(got, r.ID)
		}
		equal(w, "ids", got, []collab.ID{id("inst:b"), "", id("inst:a"), id("inst:b")})
	}},
	{"a document keeps its file's marks, which may change, and its origin, which may not", func(w *world) {
		d := document("doc:a", collab.Registry, "2024-05")
		w.apply(store.Batch{Entities: []store.Entity{d}})
		d.Source = &collab.Source{Origin: collab.Registry, Published: "2024-05", SHA256: "abc", URL: "https://example.org/", Languages: []string{"en", "lt"}}
		w.apply(store.Batch{Entities: []store.Entity{d}})
		r := w.record("doc:a")
		equal(w, "source", r.Source, d.Source)
		equal(w, "versions", []int64{r.Created, r.Changed}, []int64{1, 2})
		w.refuse(collab.ConflictCode, store.Batch{Entities: []store.Entity{document("doc:a", collab.Page, "2024-05")}})
	}},
}

var badInputCases = []testCase{
	{"a claim about an unknown entity or by an unknown source leaves nothing", func(w *world) {
		w.say(pair)
		w.refuse(collab.NotFound, store.Batch{Entities: []store.Entity{entity("inst:new")}, Assert: []collab.Claim{label("doc:a", "inst:?", "X")}})
		w.refuse(collab.NotFound, store.Batch{Assert: []collab.Claim{label("doc:?", "inst:a", "X")}})
		w.refuse(collab.NotFound, store.Batch{Assert: []collab.Claim{relation("doc:a", "inst:a", collab.MemberOf, "alliance:?")}})
		equal(w, "new entity", must(w.Get(w.ctx, ids("inst:new")))(w), []any{nil})
	}},
	{"a source that is no document is refused", func(w *world) {
		w.say(pair)
		w.refuse(collab.BadUserInput, store.Batch{Assert: []collab.Claim{label("inst:b", "inst:a", "X")}})
	}},
	{"a relation that its ends cannot have is refused", func(w *world) {
		w.say(pair)
		for _, kind := range []collab.RelationKind{collab.PartOf, collab.MemberOf, collab.LocatedIn, collab.Succeeds, collab.SameAs} {
			w.refuse(collab.BadUserInput, store.Batch{Assert: []collab.Claim{relation("doc:a", "inst:a", kind, "inst:a")}})
		}
		for _, kind := range []collab.RelationKind{
			collab.MemberOf, collab.ParticipatesIn, collab.Coordinates, collab.HasParty, collab.CooperatesWith, collab.CooperatesIn, collab.AffiliatedWith,
		} {
			w.refuse(collab.BadUserInput, store.Batch{Assert: []collab.Claim{relation("doc:a", "doc:a", kind, "inst:a")}})
			w.refuse(collab.BadUserInput, store.Batch{Assert: []collab.Claim{relation("doc:a", "inst:a", kind, "doc:a")}})
			// The document need not be in the graph before.
			w.refuse(collab.BadUserInput, store.Batch{
				Entities: []store.Entity{{ID: id("doc:new"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}}},
				Assert:   []collab.Claim{relation("doc:a", "doc:new", kind, "inst:a")},
			})
		}
		w.say(nil, relation("doc:a", "doc:a", collab.PublishedBy, "inst:a"))
	}},
	{"a kind that differs from the graph's is refused", func(w *world) {
		w.say(pair)
		w.refuse(collab.ConflictCode, store.Batch{Entities: []store.Entity{{ID: id("inst:a"), Kind: collab.KindUnit}}})
	}},
	{"malformed claims are refused", func(w *world) {
		w.say(pair)
		for _, c := range []collab.Claim{
			observed(label("doc:a", "inst:a", "X"), "2021/.."), observed(label("doc:a", "inst:a", "X"), "lately"),
			text("doc:a", "doc:a", collab.ImportedTopic, "2022"), label("doc:a", "inst:a", ""), label("doc:a", "inst:a", "a\x00b"), label("doc:a", "inst:a", "\xff"),
			name("doc:a", "inst:a", "X", "no language", collab.Label), name("doc:a", "inst:a", "X", "en", "NICKNAME"),
			text("doc:a", "inst:a", collab.PeriodTopic, "2024-13"), text("doc:a", "inst:a", "GOSSIP", "x"),
			relation("doc:a", "inst:a", "KNOWS", "inst:b"), relation("doc:a", "inst:a", collab.MemberOf, "alliance:x", valid("2024/2023")),
		} {
			w.refuse(collab.BadUserInput, store.Batch{Assert: []collab.Claim{c}})
		}
	}},
	{"what a batch says of itself is text", func(w *world) {
		e := []store.Entity{entity("inst:a")}
		w.refuse(collab.BadUserInput, store.Batch{Entities: e, Reason: "a\x00b"})
		w.refuse(collab.BadUserInput, store.Batch{Entities: e, Key: "\x1b[2J"})
		w.refuse(collab.BadUserInput, store.Batch{Entities: e, Actor: strings.Repeat("x", 3_000)})
	}},
	{"retracting an unknown statement is NOT_FOUND", func(w *world) {
		w.say(pair)
		w.refuse(collab.NotFound, store.Batch{Retract: []collab.ID{collab.ClaimID(label("doc:a", "inst:a", "X"), 1)}})
	}},
	{"a read under a token that no write gave is refused", func(w *world) {
		r := w.say(pair)
		if _, err := w.Get(store.WithToken(w.ctx, "no token"), ids("inst:a")); collab.CodeOf(err) != collab.BadUserInput {
			w.Errorf("read gave %v, want BAD_USER_INPUT", err)
		}
		must(w.Get(store.WithToken(w.ctx, r.Token), ids("inst:a")))(w)
	}},
}
