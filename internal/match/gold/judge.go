package gold

import (
	"cmp"
	"context"
	"hash/fnv"
	"maps"
	"slices"
	"time"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/text"
)

// Figures are how well the matcher does on a set. All but Rows and PerSecond are
// of the rows whose ids the graph all has, and of those without an answer;
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
	PerSecond float64 `json:"perSecond"` // strings
}

// Report is the figures with what people want to see beside them.
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

// Answers is what of the graph the answers are looked up in.
type Answers struct {
	// ByROR are the entities of ROR ids.
	ByROR map[string]collab.ID
}

// Judge matches the strings of a set and compares. Ids of institutions that are
// no more count as those that took their place.
func Judge(ctx context.Context, m *match.Matcher, g Answers, set string, rows []Row) (Report, error) {
	rep := Report{Figures: Figures{Set: set, Rows: len(rows)}}
	var queries []match.Query
	var answers [][]collab.ID
	g.Each(m, rows, func(row Row, right map[collab.ID]bool) {
		if len(right) > 0 {
			rep.Covered++
		}
		queries = append(queries, match.Query{Text: row.Text})
		answers = append(answers, slices.Sorted(maps.Keys(right)))
	})
	rep.Judged = len(queries)
	began := time.Now()
	results, err := m.All(ctx, queries)
	if err != nil {
		return rep, err
	}
	if spent := time.Since(began).Seconds(); spent > 0 {
		rep.PerSecond = float64(len(queries)) / spent
	}
	var right, wrong, missed, first, five int
	confused := map[[2]collab.ID]*Confusion{}
	for i, r := range results {
		answer := answers[i]
		hits := 0
		var bad []collab.ID
		left := slices.Clone(answer)
		for _, c := range r.Chosen {
			if at := slices.Index(left, c.ID); at >= 0 {
				hits++
				left = slices.Delete(left, at, at+1)
			} else {
				bad = append(bad, c.ID)
			}
		}
		right, wrong, missed = right+hits, wrong+len(bad), missed+len(left)
		for _, id := range bad {
			key := [2]collab.ID{id}
			if len(left) > 0 {
				key[1] = left[0]
			}
			if confused[key] == nil {
				confused[key] = &Confusion{Chosen: key[0], Right: key[1], Text: queries[i].Text}
			}
			confused[key].Count++
		}
		at := slices.IndexFunc(r.Candidates, func(c match.Candidate) bool { return slices.Contains(answer, c.ID) })
		if at == 0 {
			first++
		}
		if at >= 0 && at < 5 {
			five++
		}
	}
	rep.Precision, rep.Recall = share(right, right+wrong), share(right, right+missed)
	rep.F05, rep.F1 = fScore(0.5, rep.Precision, rep.Recall), fScore(1, rep.Precision, rep.Recall)
	rep.P1, rep.At5 = share(first, rep.Covered), share(five, rep.Covered)
	for _, c := range confused {
		rep.Wrong = append(rep.Wrong, *c)
	}
	slices.SortFunc(rep.Wrong, func(a, b Confusion) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Chosen, b.Chosen), cmp.Compare(a.Right, b.Right))
	})
	return rep, nil
}

// Each gives the rows that count, each with the entities that it names: those
// whose ids the graph all has, and those without an answer.
func (g Answers) Each(m *match.Matcher, rows []Row, give func(row Row, right map[collab.ID]bool)) {
rows:
	for _, row := range rows {
		right := map[collab.ID]bool{}
		for _, id := range row.IDs {
			e, ok := g.ByROR[id]
			if !ok {
				continue rows
			}
			right[m.Current(e)] = true
		}
		give(row, right)
	}
}

// Half is 0 or 1 by a hash of the folded string: the same string is in the same
// half of every set.
func Half(s string) int {
	h := fnv.New32a()
	_, _ = h.Write([]byte(text.Fold(s))) // never fails
	return int(h.Sum32() >> 7 & 1)
}

// share is part of whole, 0 of nothing.
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
