package cli

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/export/table"
	"liaison/internal/identifier"
	fold "liaison/internal/text"
)

// tie is what the operations ask about a tie.
type tie struct {
	Kind         string
	Valid        string
	Ended        bool
	LastReported string
	Through      *entity
	Relations    []statement
}

// edge is a partner with the weight of its ties, and some of them.
type edge struct {
	Weight float64
	Node   entity
	Ties   []tie
}

// page is one page of a list of partners.
type page struct {
	TotalCount int
	PageInfo   pageInfo
	Edges      []edge
}

// byName compares two institutions of equal weight by their names.
func byName(a, b entity) int {
	return cmp.Or(strings.Compare(fold.Fold(a.Name), fold.Fold(b.Name)), strings.Compare(a.ID, b.ID))
}

// byWeight sorts partners: the greatest weight first, equal weights by name.
func byWeight(list []edge) {
	slices.SortStableFunc(list, func(a, b edge) int { return cmp.Or(cmp.Compare(b.Weight, a.Weight), byName(a.Node, b.Node)) })
}

// cutShort says where and why an answer stops short.
type cutShort struct {
	Reason string
	At     int
}

// ror returns the ROR id of an entity, or "" if the operation did not ask for it or
// there is none.
func (e entity) ror() string {
	for _, i := range e.Identifiers {
		if i.Scheme == identifier.ROR {
			return i.Value
		}
	}
	return ""
}

// tieTitles are the titles of the columns of tieCells: one column for each fact.
var tieTitles = []string{"kind", "through", "from@", "to@", "ended", "last reported@", "who says so", "(confidence)"}

// tieCells returns the cells of a tie. For nil, all cells are those of unknown values.
func tieCells(t *tie) []any {
	if t == nil {
		return make([]any, len(tieTitles))
	}
	through := ""
	if t.Through != nil {
		through = t.Through.Name
	}
	from, to := period(t.Valid)
	return []any{words(t.Kind), through, from, to, t.Ended, t.LastReported, sourceTitles(t.Relations), confidence(t.Relations)}
}

// each gives every tie of a list to a function, and nil once if there are none, so that
// whoever has no tie still has a row.
func each(list []tie, give func(*tie)) {
	if len(list) == 0 {
		give(nil)
	}
	for i := range list {
		give(&list[i])
	}
}

// columns joins the titles of columns.
func columns(lists ...[]string) []string { return slices.Concat(lists...) }

// cells joins the cells of a row.
func cells(first []any, more ...any) []any { return append(slices.Clone(first), more...) }

// period returns the first and the last day, month or year of a period in EDTF. An open
// end is "open", an end that is not known is "".
func period(valid string) (from, to string) {
	from, to, is := strings.Cut(valid, "/")
	if !is {
		return valid, valid
	}
	if from == ".." {
		from = "open"
	}
	if to == ".." {
		to = "open"
	}
	return from, to
}

// sourceTitles returns the titles of the sources, those first that state the fact in so many
// words.
func sourceTitles(list []statement) []string {
	directly := map[string]int{} // by title: the place of the strongest confidence
	for _, s := range list {
		place := confidencePlace(s)
		if known, ok := directly[s.Source.Name]; !ok || place < known {
			directly[s.Source.Name] = place
		}
	}
	return slices.SortedFunc(maps.Keys(directly), func(a, b string) int {
		return cmp.Or(directly[a]-directly[b], strings.Compare(a, b))
	})
}

func confidencePlace(s statement) int {
	return max(0, slices.Index(collab.Confidences, collab.Confidence(s.Confidence)))
}

// confidence returns the strongest confidence among the statements: "stated", "implied" or
// "derived".
func confidence(list []statement) string {
	if len(list) == 0 {
		return ""
	}
	best := confidencePlace(slices.MinFunc(list, func(a, b statement) int { return confidencePlace(a) - confidencePlace(b) }))
	return words(string(collab.Confidences[best]))
}

// partnerTable is a list of partners, a row a tie.
func partnerTable(name string, list []edge) *table.Table {
	t := table.New(name, columns([]string{"weight|", "partner|", "(partner id)", "country|", "ROR|"}, tieTitles)...)
	byWeight(list)
	for _, e := range list {
		each(e.Ties, func(x *tie) {
			t.Add(cells([]any{e.Weight, e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror()}, tieCells(x)...)...)
		})
	}
	return t
}

// figure formats a number with at most four decimals.
func figure(x float64) string { return table.Figure(x) }

// counted writes a number with its noun, which is given in the singular: "1 partner",
// "0 partners", "2,500 entities".
func counted(n int, noun string) string {
	switch {
	case n == 1:
		return "1 " + noun
	case strings.HasSuffix(noun, "y"):
		noun = strings.TrimSuffix(noun, "y") + "ie"
	}
	return grouped(int64(n)) + " " + noun + "s"
}

// words writes an enum value as words: "joint lab" for JOINT_LAB.
func words(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", " ")) }
