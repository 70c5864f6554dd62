package gold

import (
	"cmp"
	"context"
	"hash/fnv"
	"maps"
	"slices"
	"strings"
	"time"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/text"
)

// Figures say how well the matcher does on a set. All but Rows, PerSecond, Lacking and
// Invented are of the rows whose ids the graph all has, and of those without an answer;
// precision and recall count (string, entity) pairs of what is chosen.
type Figures struct {
	Set       string  `json:"set"`
	Rows      int     `json:"rows"`
	Covered   int     `json:"covered"` // rows with ids, all of which the graph has
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F05       float64 `json:"f05"`
	F1        float64 `json:"f1"`
	P1        float64 `json:"p1"`        // share of covered rows whose first candidate is right
	Lacking   int     `json:"lacking"`   // rows with ids, none of which the graph has
	Invented  float64 `json:"invented"`  // share of those for which something is chosen
	PerSecond float64 `json:"perSecond"` // strings
}

// Report has the figures, with details for people who read them.
type Report struct {
	Figures
	Judged int     // covered rows and rows without an answer
	At5    float64 // share of covered rows that have a right one among the first five candidates
	Wrong  []Confusion
}

// Confusion is an entity that was chosen where it is not among the answers.
type Confusion struct {
	Chosen collab.ID
	Right  collab.ID // one of the answers that was missed; "" where there is none
	Count  int
	Text   string // one such string
}

// Answers has the parts of the graph in which gold answers are looked up.
type Answers struct {
	// ByROR are the entities of ROR ids.
	ByROR map[string]collab.ID
}

// Judge matches the strings of a set and compares what is chosen with the answers.
func Judge(ctx context.Context, m *match.Matcher, g Answers, set string, rows []Row) (Report, error) {
	cases := g.Cases(m, rows)
	began := time.Now()
	results, err := Results(ctx, m, cases)
	if err != nil {
		return Report{}, err
	}
	rep := Compare(cases, results, 0)
	rep.Set, rep.Rows = set, len(rows)
	if spent := time.Since(began).Seconds(); spent > 0 {
		rep.PerSecond = float64(len(cases)) / spent
	}
	return rep, nil
}

// Results matches the strings of the cases.
func Results(ctx context.Context, m *match.Matcher, cases []Case) ([]match.Result, error) {
	queries := make([]match.Query, len(cases))
	for i, c := range cases {
		queries[i].Text = c.Text
	}
	return m.All(ctx, queries)
}

// Compare compares results with the answers of their cases; what is chosen with a score
// below the threshold does not count as chosen.
func Compare(cases []Case, results []match.Result, threshold float64) Report {
	t := tally{confused: map[[2]collab.ID]*Confusion{}}
	for i, r := range results {
		from := slices.IndexFunc(r.Chosen, func(c match.Candidate) bool { return c.Score < threshold })
		if from >= 0 {
			r.Chosen = r.Chosen[:from] // the surest come first
		}
		t.add(cases[i], r)
	}
	var rep Report
	rep.Judged, rep.Covered, rep.Lacking = t.judged, t.covered, t.lacking
	rep.Precision, rep.Recall = share(t.right, t.right+t.wrong), share(t.right, t.right+t.missed)
	rep.F05, rep.F1 = fScore(0.5, rep.Precision, rep.Recall), fScore(1, rep.Precision, rep.Recall)
	rep.P1, rep.At5 = share(t.first, t.covered), share(t.five, t.covered)
	rep.Invented = share(t.invented, t.lacking)
	for _, c := range t.confused {
		rep.Wrong = append(rep.Wrong, *c)
	}
	slices.SortFunc(rep.Wrong, func(a, b Confusion) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Chosen, b.Chosen), cmp.Compare(a.Right, b.Right))
	})
	return rep
}

// tally counts what the figures are made of.
type tally struct {
	judged, covered, lacking int // cases
	right, wrong, missed     int // pairs of string and entity
	first, five              int // covered cases with a right one first, among the first five
	invented                 int // lacking cases for which something is chosen
	confused                 map[[2]collab.ID]*Confusion
}

func (t *tally) add(c Case, r match.Result) {
	if c.Lacking {
		t.lacking++
		if len(r.Chosen) > 0 {
			t.invented++
		}
		return
	}
	t.judged++
	if len(c.Right) > 0 {
		t.covered++
	}
	hits := 0
	var bad []collab.ID
	left := slices.Clone(c.Right)
	for _, chosen := range r.Chosen {
		if at := slices.Index(left, chosen.ID); at >= 0 {
			hits++
			left = slices.Delete(left, at, at+1)
		} else {
			bad = append(bad, chosen.ID)
		}
	}
	t.right, t.wrong, t.missed = t.right+hits, t.wrong+len(bad), t.missed+len(left)
	for _, id := range bad {
		key := [2]collab.ID{id}
		if len(left) > 0 {
			key[1] = left[0]
		}
		if t.confused[key] == nil {
			t.confused[key] = &Confusion{Chosen: key[0], Right: key[1], Text: c.Text}
		}
		t.confused[key].Count++
	}
	at := slices.IndexFunc(r.Candidates, func(x match.Candidate) bool { return slices.Contains(c.Right, x.ID) })
	if at == 0 {
		t.first++
	}
	if at >= 0 && at < 5 {
		t.five++
	}
}

// Case is a row with the entities of the graph that are right answers.
type Case struct {
	Text  string
	Right []collab.ID // sorted; none for a row without an answer
	// Lacking says that the row has answers, but the graph lacks all of them: nothing
	// should be chosen.
	Lacking bool
}

// Cases returns the rows that can be judged: those whose ids the graph all has, those
// without an answer, and those of whose ids it has none. Rows of whose ids the graph
// has some are left out. Ids of institutions that are no more count as those that took
// their place.
func (g Answers) Cases(m *match.Matcher, rows []Row) []Case {
	var out []Case
	for _, row := range rows {
		right := map[collab.ID]bool{}
		missing := 0
		for _, id := range row.IDs {
			if e, ok := g.ByROR[id]; ok {
				right[m.Current(e)] = true
			} else {
				missing++
			}
		}
		if missing == 0 || len(right) == 0 {
			out = append(out, Case{row.Text, slices.Sorted(maps.Keys(right)), missing > 0})
		}
	}
	return out
}

// Pairs returns strings that name two institutions each: cases with an answer, taken
// two by two, joined as people join them without a semicolon. The same cases always
// give the same pairs.
func Pairs(cases []Case) []Case {
	joints := []string{" and ", ", ", " & ", " / "}
	var out []Case
	var last *Case
	for i := range cases {
		c := &cases[i]
		if len(c.Right) == 0 || strings.Contains(c.Text, ";") {
			continue
		}
		if last == nil {
			last = c
			continue
		}
		right := slices.Concat(last.Right, c.Right)
		slices.Sort(right)
		text := strings.TrimRight(last.Text, " .,") + joints[len(out)%len(joints)] + c.Text
		out = append(out, Case{Text: text, Right: slices.Compact(right)})
		last = nil
	}
	return out
}

// Half is 0 or 1 by a hash of the folded string: the same string is in the same
// half of every set.
func Half(s string) int {
	h := fnv.New32a()
	_, _ = h.Write([]byte(text.Fold(s))) // never fails
	return int(h.Sum32() >> 7 & 1)
}

// share returns part divided by whole, and 0 if whole is 0.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// fScore weighs recall beta times as much as precision (van Rijsbergen 1979).
func fScore(beta, precision, recall float64) float64 {
	b := beta * beta
	if precision+recall == 0 {
		return 0
	}
	return (1 + b) * precision * recall / (b*precision + recall)
}
