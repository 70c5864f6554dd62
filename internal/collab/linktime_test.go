package collab

import "testing"

func TestLinkTimeAndStatus(t *testing.T) {
	day := NewDay(2026, 6, 1)
	said := func(valid EDTF, modality Modality) *Relation {
		return &Relation{Statement: Statement{ID: ID(string(modality) + string(valid)), Valid: valid, Modality: modality}, Kind: MemberOf, From: "a", To: "b"}
	}
	takesPart := said("", Actual)
	takesPart.Kind = ParticipatesIn
	for _, test := range []struct {
		name   string
		list   []*Relation
		period EDTF
		valid  EDTF
		status LinkStatus
	}{
		{"nothing is known", []*Relation{said("", Actual)}, "", "", LinkNoKnownEnd},
		{"it goes on", []*Relation{said("2019/..", Actual)}, "", "2019/..", LinkCurrent},
		{"the end is unknown", []*Relation{said("2019/", Actual)}, "", "2019/", LinkNoKnownEnd},
		{"the year is not over", []*Relation{said("2019/2026", Actual)}, "", "2019/2026", LinkCurrent},
		{"it has ended", []*Relation{said("2019/2026-05", Actual)}, "", "2019/2026-05", LinkEnded},
		{"two spells", []*Relation{said("2010/2012", Actual), said("2019/2022", Actual)}, "", "2010/2022", LinkEnded},
		{"a known end cuts an open one", []*Relation{said("2010/..", Actual), said("2010/2022", Actual)}, "", "2010/2022", LinkEnded},
		{"dates of the thing", []*Relation{said("", Actual)}, "2020/2023", "2020/2023", LinkEnded},
		{"own dates come before those of the thing", []*Relation{said("2021/2022", Actual)}, "2020/2023", "2021/2022", LinkEnded},
		{"a parallel's dates", []*Relation{said("", Actual), said("2021/2027", Actual)}, "2020/2023", "2021/2027", LinkCurrent},
		{"another kind of statement has no dates", []*Relation{takesPart, said("2018/..", Actual)}, "", "2018/..", LinkCurrent},
		{"another kind of statement has no end", []*Relation{takesPart, said("2018/2020", Actual)}, "", "2018/", LinkNoKnownEnd},
		{"another kind of statement says not even since when", []*Relation{takesPart, said("/2020", Actual)}, "", "", LinkNoKnownEnd},
		{"over, undated", []*Relation{said("", Past)}, "", "", LinkEnded},
		{"planned", []*Relation{said("2027/2030", Planned)}, "", "2027/2030", LinkPlanned},
		{"a goal", []*Relation{said("", Goal), said("", Planned)}, "", "", LinkPlanned},
		{"planned by one, so by another", []*Relation{said("", Planned), said("2024/..", Actual)}, "", "2024/..", LinkCurrent},
		{"not begun", []*Relation{said("2027", Actual)}, "", "2027", LinkNotBegun},
	} {
		valid := LinkTime(test.list, test.period, func(ID) EDTF { return "" })
		if status := StatusOf(test.list, valid, day); valid != test.valid || status != test.status {
			t.Errorf("%s: %q %s, want %q %s", test.name, valid, status, test.valid, test.status)
		}
	}
	for valid, want := range map[EDTF][2]string{"2019/..": {"2019", ""}, "/2021-05": {"", "2021-05"}, "2024": {"2024", "2024"}, "": {"", ""}} {
		if first, last := valid.Ends(); first != want[0] || last != want[1] {
			t.Errorf("%q: from %q to %q", valid, first, last)
		}
	}
}
