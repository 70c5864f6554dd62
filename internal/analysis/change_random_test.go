package analysis_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// A naive reading of rules 8 to 9 and 16a for one link. It shares nothing with the
// program: days are numbers such as 20180131, and 0 stands for an end that is open or not
// known.

type naiveSpan struct{ first, last int }

// naive is a statement of a link.
type naive struct {
	valid, observed, published, role string
}

func naiveDays(edtf string) naiveSpan {
	a, b, interval := strings.Cut(edtf, "/")
	if !interval {
		b = a
	}
	return naiveSpan{naiveDay(a, 1, 1), naiveDay(b, 12, 31)}
}

func naiveDay(s string, month, day int) int {
	if s == "" || s == ".." {
		return 0
	}
	p := strings.Split(s, "-")
	n := []int{0, month, 0}
	for i, x := range p {
		n[i], _ = strconv.Atoi(x)
	}
	if len(p) < 3 {
		if n[2] = 1; day != 1 {
			n[2] = []int{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[n[1]]
			if n[1] == 2 && n[0]%4 == 0 {
				n[2] = 29
			}
		}
	}
	return n[0]*10000 + n[1]*100 + n[2]
}

func (s naiveSpan) has(day int) bool { return s.first <= day && (s.last == 0 || day <= s.last) }

// report is when the source found it so, by rule 8a; 0 and 0 for never.
func (s naive) report() naiveSpan {
	out, valid := naiveDays(s.observed), naiveDays(s.valid)
	if s.observed == "" {
		out = naiveDays(s.published)
	}
	if out.last == 0 && s.valid != "" {
		if latest := max(valid.first, valid.last); latest > 0 {
			out = naiveSpan{latest, latest}
		}
	}
	if valid.last > 0 && out.last > valid.last {
		out = naiveSpan{valid.last, valid.last}
	}
	return out
}

// days of a dated statement: an end that is open or not known gives way to a known one
// of a parallel, unless it was reported after that.
func (s naive) days(link []naive) naiveSpan {
	out := naiveDays(s.valid)
	if out.last > 0 {
		return out
	}
	for _, q := range link {
		if end := naiveDays(q.valid).last; q.valid != "" && end > 0 && q.role == s.role && end >= out.first && s.report().last <= end && (out.last == 0 || end < out.last) {
			out.last = end
		}
	}
	return out
}

// naiveKept returns the statements that rule 9 keeps. period is that of the thing, "" for
// none.
func naiveKept(link []naive, day int, period string) (out []naive) {
	dates := func(q, s naive) bool { return q.role != "COORDINATOR" || s.role == "COORDINATOR" }
	for _, s := range link {
		if s.valid != "" {
			if s.days(link).has(day) {
				out = append(out, s)
			}
			continue
		}
		dated, kept := false, s.observed != "" && naiveDays(s.observed).has(day)
		for _, q := range link {
			if q.valid != "" && dates(q, s) {
				dated = true
				kept = kept || q.days(link).has(day)
			}
		}
		if kept || !dated && (period == "" || naiveDays(period).has(day)) {
			out = append(out, s)
		}
	}
	return out
}

// naiveKnown says whether the link is known at a day, by rule 16a.
func naiveKnown(link []naive, day int, period string) bool {
	begun := func(d int) bool { return d > 0 && d <= day }
	by := begun(naiveDays(period).first)
	for _, s := range link {
		by = by || begun(naiveDays(s.valid).first) || begun(s.report().first)
	}
	return by && len(naiveKept(link, day, period)) > 0
}

func naiveChange(link []naive, from, to int, period string) collab.ChangeKind {
	before, after := naiveKnown(link, from, period), naiveKnown(link, to, period)
	if before == after {
		return ""
	}
	if before {
		return collab.Lost
	}
	for _, e := range append([]naive{{valid: period}}, link...) {
		if start := naiveDays(e.valid).first; from < start && start <= to {
			return collab.Gained
		}
	}
	return collab.FirstReported
}

// randomLink is a link of inst:N to a thing of its own, of which inst:other is a
// party all the time.
type randomLink struct {
	claims []collab.Claim
	gone   []collab.Claim // to be retracted
	says   []naive
	period string
}

func randomLinkOf(g *rand.Rand, n int) (l randomLink) {
	pick := func(list ...string) string { return list[g.IntN(len(list))] }
	thing, kind := fmt.Sprintf("alliance:x%d", n), collab.MemberOf
	if g.IntN(2) == 0 {
		thing, kind = fmt.Sprintf("project:p%d", n), collab.ParticipatesIn
		if l.period = pick("", "2010/2013", "2019/2024", "2020-03/..", "/2021"); l.period != "" {
			l.claims = append(l.claims, &collab.Text{Statement: collab.Statement{SourceID: id("doc:")}, Subject: ent(thing), Topic: collab.PeriodTopic, Value: l.period})
		}
	}
	l.claims = append(l.claims, rel("inst:other", kind, thing, valid("1970/.."), seen("1975"), from("doc:")), rel("inst:other", kind, thing, seen("2026-12"), from("doc:")))
	for range 1 + g.IntN(4) {
		s := naive{
			valid:     pick("", "", "", "2010/..", "2016/..", "2019-06-15/..", "2018/", "/2021", "../2020-02", "2010/2015", "2018/2020", "2022-01/..", "2020", "/2015-06-30"),
			observed:  pick("", "", "", "2010", "2019", "2019-11", "2020-02-29", "2021", "2022", "2025"),
			published: pick("", "", "2010", "2019", "2021", "2022", "2025"),
			role:      pick("", "", "", "COORDINATOR"),
		}
		mode, retracted := collab.Actual, g.IntN(6) == 0
		switch g.IntN(8) {
		case 0:
			mode = collab.Planned
		case 1:
			mode = collab.Past
		}
		c := rel(fmt.Sprintf("inst:%d", n), kind, thing, valid(collab.EDTF(s.valid)), seen(collab.EDTF(s.observed)), role(collab.OptionalText(s.role)), from("doc:"+s.published))
		c.Modality = mode
		if retracted {
			l.gone = append(l.gone, c)
			continue
		}
		l.claims = append(l.claims, c)
		if mode == collab.Actual {
			l.says = append(l.says, s)
		}
	}
	return l
}

func testRandomChanges(t *testing.T, open func(*testing.T) store.Store) {
	const worlds, links = 12, 40
	days := []string{"2009-12-31", "2010-06-01", "2013-12-31", "2018-01-01", "2019-06-15", "2020-02-29", "2021-12-31", "2022-06-01", "2026-11-01"}
	for seed := range uint64(worlds) {
		g := rand.New(rand.NewPCG(seed, 16))
		list := make([]randomLink, links)
		var claims, gone []collab.Claim
		for i := range list {
			list[i] = randomLinkOf(g, i)
			claims, gone = append(claims, list[i].claims...), append(gone, list[i].gone...)
		}
		r := randomReader(t, open(t), claims, gone)
		told := func(i int) string { return fmt.Sprintf("seed %d, %+v, period %q", seed, list[i].says, list[i].period) }
		for _, text := range days {
			day, number := day(text), naiveDay(text, 1, 1)
			for i, l := range list {
				got, err := r.Partners(t.Context(), []collab.ID{id(fmt.Sprintf("inst:%d", i))}, &collab.TieFilter{AsOf: day}, collab.Count)
				if err != nil {
					t.Fatal(err)
				}
				kept := naiveKept(l.says, number, l.period)
				if (len(got[0]) == 1) != (len(kept) > 0) {
					t.Errorf("%s: on %s a partner %v", told(i), text, len(got[0]) == 1)
				}
				if len(got[0]) == 1 && len(kept) > 0 {
					first, last := reportsOf(kept)
					if said := got[0][0].Reported(); lastDay(said.First) != first || lastDay(said.Last) != last {
						t.Errorf("%s: on %s reported first %q and last %q, want %d and %d", told(i), text, said.First, said.Last, first, last)
					}
				}
			}
		}
		for range 6 {
			a, b := g.IntN(len(days)), g.IntN(len(days))
			if a == b {
				continue
			}
			a, b = min(a, b), max(a, b)
			got := changesOf(t, r, days[a], days[b])
			for i, l := range list {
				want := naiveChange(l.says, naiveDay(days[a], 1, 1), naiveDay(days[b], 1, 1), l.period)
				if kind := got[id(fmt.Sprintf("inst:%d", i))]; kind != want {
					t.Errorf("%s: from %s to %s %q, want %q", told(i), days[a], days[b], kind, want)
				}
			}
		}
	}
}

// reportsOf returns the last days of the earliest and the latest report; those of the
// earliest and latest of a tie, whose other side was reported in 1975 and 2026-12.
func reportsOf(kept []naive) (first, last int) {
	for _, s := range kept {
		if day := s.report().last; day > 0 {
			if first == 0 || day < first {
				first = day
			}
			last = max(last, day)
		}
	}
	return first, last
}

func lastDay(e collab.EDTF) int {
	if e == "" {
		return 0
	}
	return naiveDays(string(e)).last
}

// changesOf returns how the partners of inst:other changed.
func changesOf(t *testing.T, r *analysis.Analyst, from, to string) map[collab.ID]collab.ChangeKind {
	t.Helper()
	now, err := r.Ties(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	between, err := ties.NewBetween(now.EntityGraph, r.At, nil, *day(from), *day(to))
	if err != nil {
		t.Fatal(err)
	}
	changes, err := between.Changes(t.Context(), []ties.Node{now.Find(id("inst:other"))})
	if err != nil {
		t.Fatal(err)
	}
	out := map[collab.ID]collab.ChangeKind{}
	for _, c := range changes {
		out[now.ID(c.Node)] = c.Kind
	}
	return out
}

// randomReader returns a reader of a graph with the claims, from which others were
// retracted.
func randomReader(t *testing.T, s store.Store, claims, gone []collab.Claim) *analysis.Analyst {
	t.Helper()
	b := store.Batch{}
	for _, year := range []string{"", "2010", "2019", "2021", "2022", "2025"} {
		b.Entities = append(b.Entities, store.Entity{ID: id("doc:" + year), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page, Published: collab.EDTF(year)}})
	}
	known := map[collab.ID]bool{}
	for key := range keys {
		if kind, ok := kindOf[strings.Split(key, ":")[0]]; ok && !known[id(key)] {
			known[id(key)] = true
			b.Entities = append(b.Entities, store.Entity{ID: id(key), Kind: kind})
		}
	}
	retract := store.Batch{}
	for _, c := range gone {
		retract.Retract = append(retract.Retract, collab.ClaimID(c, 1))
	}
	first := b
	first.Assert = gone
	for _, b := range []store.Batch{first, retract, {Assert: claims}} {
		if _, err := s.Apply(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	return readerOf2026(t, s)
}
