package collab_test

import (
	"testing"

	"liaison/internal/collab"
)

func TestReportOfAStatement(t *testing.T) {
	for _, c := range []struct {
		name                                     string
		origin                                   collab.Origin
		valid, observed, published, imported, as collab.EDTF
	}{
		{"what the source says of it", collab.Page, "", "2021", "2022", "", "2021"},
		{"else the day of publication", collab.Page, "", "", "2022-03", "", "2022-03"},
		{"an import is no report of a page", collab.Page, "", "", "2022-03", "2026-01-01", "2022-03"},
		{"a register's newest import", collab.Registry, "2016/..", "", "2022", "2026-11-27", "2026-11-27"},
		{"an upload's newest import", collab.Upload, "", "", "", "2026-11-27", "2026-11-27"},
		{"what an upload's row says comes first", collab.Upload, "", "2019-05", "", "2026-11-27", "2019-05"},
		{"else the latest known day: the end", collab.Page, "2015/2020", "", "", "", "2020-12-31"},
		{"else the latest known day: the start", collab.Page, "2015/..", "", "", "", "2015-01-01"},
		{"never later than a known end", collab.Page, "2015/2020-11", "2022", "", "", "2020-11-30"},
		{"a register's end comes before its import", collab.Registry, "2010/2013", "", "", "2026-11-27", "2013-12-31"},
		{"nothing is known", collab.Page, "", "", "", "", ""},
	} {
		s := collab.Statement{Origin: c.origin, Valid: c.valid, Observed: c.observed, Published: c.published}
		if got := s.Report(c.imported); got != c.as {
			t.Errorf("%s: got %q, want %q", c.name, got, c.as)
		}
	}
}

func TestReportedTakesTheEarliestAndTheLatest(t *testing.T) {
	said := func(observed collab.EDTF, m collab.Modality) *collab.Relation {
		return &collab.Relation{Statement: collab.Statement{Observed: observed, Modality: m}}
	}
	none := func(collab.ID) collab.EDTF { return "" }
	first, last := collab.Reported([]*collab.Relation{
		said("2021-12-31", collab.Actual), said("2010", collab.Actual), said("2021", collab.Actual), said("", collab.Actual), said("2024", collab.Past),
	}, none)
	if first != "2010" || last != "2021-12-31" {
		t.Errorf("got %q to %q, want 2010 to 2021-12-31: of one last day the more precise is the later", first, last)
	}
	if first, last := collab.Reported([]*collab.Relation{said("", collab.Actual)}, none); first != "" || last != "" {
		t.Errorf("got %q to %q, want none", first, last)
	}
}

func TestTieIsReportedWhereBothSidesAre(t *testing.T) {
	if first, last := collab.TieReported("2010", "2022", "2016", "2020"); first != "2016" || last != "2020" {
		t.Errorf("got %q to %q, want 2016 to 2020", first, last)
	}
	if first, last := collab.TieReported("2010", "2022", "", ""); first != "" || last != "" {
		t.Errorf("got %q to %q, want none: a side has no report", first, last)
	}
}
