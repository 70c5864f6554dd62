package collab

import (
	"slices"
	"strings"
	"testing"
)

func relation(change ...func(*Relation)) *Relation {
	r := &Relation{Statement: Statement{SourceID: EntityID("doc:a"), Confidence: Stated, Modality: Actual}, Kind: MemberOf, From: EntityID("inst:a"), To: EntityID("alliance:x")}
	for _, c := range change {
		c(r)
	}
	return r
}

func TestIDsDeriveFromContent(t *testing.T) {
	first := ClaimID(relation(), 1)
	if first != ClaimID(relation(), 1) || !first.IsRelation() || len(first) != idLength {
		t.Fatalf("id %q is not stable, or no relation's", first)
	}
	for what, other := range map[string]ID{
		"n-th": ClaimID(relation(), 2), "role": ClaimID(relation(func(r *Relation) { r.Role = "X" }), 1),
		"status":   ClaimID(relation(func(r *Relation) { r.Status = "X" }), 1),
		"valid":    ClaimID(relation(func(r *Relation) { r.Valid = "1999" }), 1),
		"modality": ClaimID(relation(func(r *Relation) { r.Modality = Planned }), 1),
		"source":   ClaimID(relation(func(r *Relation) { r.SourceID = EntityID("doc:b") }), 1),
		"kind":     ClaimID(relation(func(r *Relation) { r.Kind = PartOf }), 1),
		"to":       ClaimID(relation(func(r *Relation) { r.To = EntityID("alliance:y") }), 1),
	} {
		if other == first {
			t.Errorf("another %s gives the same id", what)
		}
	}
	order := int32(2)
	if ClaimID(relation(func(r *Relation) { r.Order, r.Confidence = &order, Implied }), 1) != first {
		t.Error("order or confidence is part of the id")
	}
}

func TestParseIDTakesOnlyWhatItMakes(t *testing.T) {
	good := string(EntityID("inst:utcn"))
	if id, err := ParseID(good); err != nil || string(id) != good {
		t.Errorf("%q was refused: %v", good, err)
	}
	for _, bad := range []string{"", "e", good[1:], good + "0", "z" + good[1:], strings.ToUpper(good), good[:26] + "i", good[:26] + "z", strings.Repeat("é", 14)} {
		if _, err := ParseID(bad); CodeOf(err) != BadUserInput || err == nil {
			t.Errorf("%q was taken, or with the wrong code: %v", bad, err)
		}
	}
}

func TestMergeJoinsPlacesAndKeepsTheStrongestConfidence(t *testing.T) {
	at := func(s, e int32) Evidence { return Evidence{Start: &s, End: &e} }
	old := relation(func(r *Relation) { r.Confidence, r.Evidence = Stated, []Evidence{at(5, 9)} })
	merged, changed := Merge(old, relation(func(r *Relation) { r.Confidence, r.Evidence = Implied, []Evidence{at(1, 2)} }))
	s := merged.Base()
	if !changed || s.Confidence != Stated || EvidenceJSON(s.Evidence) != `[{"start":1,"end":2},{"start":5,"end":9}]` {
		t.Errorf("merged to %s %s, changed %v", s.Confidence, EvidenceJSON(s.Evidence), changed)
	}
	if _, changed := Merge(old, relation(func(r *Relation) { r.Confidence, r.Evidence = Derived, []Evidence{at(5, 9)} })); changed {
		t.Error("saying less is called a change")
	}
}

func TestEvidenceComesBackFromItsText(t *testing.T) {
	zero := int32(0)
	list := []Evidence{{Start: &zero, End: &zero, Note: "a “note”", Language: "zh-Hans"}, {Locator: "row 1"}}
	back, err := ParseEvidence(EvidenceJSON(list), EntityID("doc:a"))
	if err != nil || EvidenceJSON(back) != EvidenceJSON(list) || back[0].SourceID != EntityID("doc:a") {
		t.Errorf("got %s, %v", EvidenceJSON(back), err)
	}
}

func TestBestNameAsksLanguagesInTurn(t *testing.T) {
	name := func(value, language string, kind NameType) *Name {
		return &Name{Statement: Statement{ID: ID(value), Confidence: Stated, Origin: Page}, Value: value, Language: language, Type: kind}
	}
	names := []*Name{name("成都", "zh-Hans", Label), name("Chengdu", "en", Translation), name("C", "", Acronym), name("Chengtu", "de", Label)}
	for languages, want := range map[string]string{"": "Chengdu", "zh": "成都", "fr,de": "Chengtu", "zh-Hant": "Chengtu", "EN": "Chengdu"} {
		var asked []string
		if languages != "" {
			asked = strings.Split(languages, ",")
		}
		if got := BestName(names, asked).Value; got != want {
			t.Errorf("in %q: %q, want %q", languages, got, want)
		}
	}
	if BestName(nil, nil) != nil {
		t.Error("no names gave a name")
	}
}

func TestFiguresMeetByTheirQualifiers(t *testing.T) {
	f := func(q Qualifier, v float64) *Figure { return &Figure{Qualifier: q, Value: v} }
	for _, c := range []struct {
		a, b *Figure
		meet bool
	}{
		{f(Exact, 6), f(Exact, 6), true}, {f(Exact, 6), f(Exact, 7), false}, {f(MoreThan, 30), f(Exact, 30), false}, {f(MoreThan, 30), f(Exact, 31), true},
		{f(AtLeast, 30), f(Exact, 30), true}, {f(Nearly, 40), f(Exact, 40), false}, {f(Nearly, 40), f(MoreThan, 39), true}, {f(Nearly, 40), f(AtLeast, 40), false},
		{f(MoreThan, 1), f(MoreThan, 100), true}, {f(Nearly, 1), f(Nearly, 100), true}, {f(Roughly, 5), f(Exact, 900), true},
	} {
		if c.a.meets(c.b) != c.meet || c.b.meets(c.a) != c.meet {
			t.Errorf("%s %v and %s %v: want meet %v", c.a.Qualifier, c.a.Value, c.b.Qualifier, c.b.Value, c.meet)
		}
	}
}

func TestTheTimeOfATieIsWhatBothShare(t *testing.T) {
	for _, c := range []struct{ a, b, want EDTF }{
		{"2018/..", "2023-11-01/..", "2023-11-01/.."}, {"2010/2014", "2012/..", "2012/2014"}, {"", "", ""}, {"", "1999/", "1999/"}, {"2024", "2024", "2024"}, {"2020/2024-06", "2024/..", "2024/2024-06"},
	} {
		for _, pair := range [][2]EDTF{{c.a, c.b}, {c.b, c.a}} {
			if got, ok := SharedTime([]EDTF{pair[0]}, []EDTF{pair[1]}); got != c.want || !ok {
				t.Errorf("%q and %q share %q, %v; want %q", pair[0], pair[1], got, ok, c.want)
			}
		}
	}
	if _, ok := SharedTime([]EDTF{"2010"}, []EDTF{"2011"}); ok {
		t.Error("disjoint years overlap")
	}
}

func TestEveryKindIsListedOnce(t *testing.T) {
	for name, n := range map[string][2]int{
		"entities": {len(EntityKinds), 22}, "relations": {len(RelationKinds), 31}, "topics": {len(TextTopics), 21},
	} {
		if n[0] != n[1] {
			t.Errorf("%s: %d kinds, want %d", name, n[0], n[1])
		}
	}
	if len(slices.Compact(slices.Sorted(slices.Values(RelationKinds)))) != len(RelationKinds) {
		t.Error("a relation kind is listed twice")
	}
}
