package analysis

import (
	"context"
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// QualityRule is what a finding of Quality counts.
type QualityRule string

// The rules, in the order of findings.
const (
	NoDates       QualityRule = "NO_DATES"
	UndatedLinks  QualityRule = "UNDATED_LINKS"
	NoMembers     QualityRule = "NO_MEMBERS"
	OldReport     QualityRule = "OLD_REPORT"
	NoReport      QualityRule = "NO_REPORT"
	NoIdentifier  QualityRule = "NO_IDENTIFIER"
	NoTie         QualityRule = "NO_TIE"
	MembersDiffer QualityRule = "MEMBERS_DIFFER"
	Disagreement  QualityRule = "CONFLICT"
	SilentSource  QualityRule = "SILENT_SOURCE"
)

// Finding is one thing that the graph lacks, with how often it is lacking. Text says in
// English what the other fields say.
type Finding struct {
	Rule     QualityRule
	Kind     *collab.EntityKind // of the entities that it is about; nil: of several kinds
	Text     string             // one or two English sentences
	Count    int
	Of       *int        // how many were looked at, of what the rule counts; nil for CONFLICT
	Examples []collab.ID // at most mostExamples
	Reports  *Reports    // for OLD_REPORT
	Members  []Headcount // for MEMBERS_DIFFER: of each example
}

// Reports tells how old the last reports of the entities of a kind are.
type Reports struct {
	Before                 collab.Day // reports before it count as old
	Oldest, Middle, Newest collab.EDTF
}

// Headcount is the number of members that a source states, and of those known on that day.
type Headcount struct {
	Stated float64
	Known  int32
}

// QualityReport has what the graph lacks about some entities.
type QualityReport struct {
	Findings []Finding
	about    *quality
}

// Sources gives the ids of the documents that link the entities that were looked at.
func (r *QualityReport) Sources(ctx context.Context) ([]collab.ID, error) {
	var nodes []ties.Node
	for _, k := range qualityKinds {
		nodes = append(nodes, r.about.nodes[k.kind]...)
	}
	return r.about.ties.SourcesOf(ctx, nodes)
}

// mostExamples is how many examples a finding has at most.
const mostExamples = 5

// yearsOfNews is the age, in years, from which on a report counts as old if the question
// gives no day.
const yearsOfNews = 2

// Quality lists what the graph lacks about the entities that the filter keeps (nil keeps
// all): rule by rule, and within a rule kind by kind in the order of the kinds. Reports
// before the day count as old; a nil day is two years before the day of the request.
// OLD_REPORT is listed for every kind that has reports, since its text tells how old they
// are; other rules are listed only where they count something.
func (r *Analyst) Quality(ctx context.Context, f *collab.EntityFilter, day *collab.Day) (*QualityReport, error) {
	return answered(ctx, r, keyOf("quality", r.Today, f, day), func(ctx context.Context) (*QualityReport, error) { return r.quality(ctx, f, day) })
}

func (r *Analyst) quality(ctx context.Context, f *collab.EntityFilter, day *collab.Day) (*QualityReport, error) {
	q := &quality{Analyst: r, day: addMonths(r.Today, -12*yearsOfNews)}
	if day != nil {
		q.day = *day
	}
	if f != nil {
		q.knownAt = f.AsKnownAt
	}
	var err error
	if q.ties, err = r.Ties(ctx, &collab.TieFilter{AsKnownAt: q.knownAt}); err != nil {
		return nil, err
	}
	if q.where, err = r.Where(ctx, f, nil, nil); err != nil {
		return nil, err
	}
	if err := q.readScope(ctx, f == nil); err != nil {
		return nil, err
	}
	for _, find := range []func(context.Context) error{q.links, q.identifiers, q.untied, q.headcounts, q.conflicts, q.silentSources} {
		if err := find(ctx); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(q.found, func(a, b Finding) int {
		return slices.Index(qualityRules, a.Rule) - slices.Index(qualityRules, b.Rule)
	})
	return &QualityReport{q.found, q}, nil
}

var qualityRules = []QualityRule{
	NoDates, UndatedLinks, NoMembers, OldReport, NoReport, NoIdentifier, NoTie, MembersDiffer, Disagreement, SilentSource,
}

// quality gathers the findings of one question.
type quality struct {
	*Analyst
	day     collab.Day
	knownAt *int64
	ties    *ties.Ties
	where   store.Where
	nodes   map[collab.EntityKind][]ties.Node // the entities asked about, of the kinds with a plural, in order of id
	found   []Finding
}

// qualityKinds are the kinds that have links with each other, and documents, with the
// words for several of them.
var qualityKinds = []struct {
	kind   collab.EntityKind
	plural string
}{
	{collab.KindInstitution, "Institutions"},
	{collab.KindAlliance, "Alliances"},
	{collab.KindProject, "Projects"},
	{collab.KindJointLab, "Joint laboratories"},
	{collab.KindAgreement, "Agreements"},
}

// selection is what statements the question reads: those of the version asked for.
func (q *quality) selection() (sel collab.Selection) {
	if q.knownAt != nil {
		sel.At = collab.AtVersion(*q.knownAt)
	}
	sel.At = sel.At.NoLaterThan(q.At)
	return sel
}

// readScope reads which entities are asked about. Those of which every statement has
// been taken back are left out, but for documents.
func (q *quality) readScope(ctx context.Context, whole bool) error {
	q.nodes = map[collab.EntityKind][]ties.Node{}
	kinds := []collab.EntityKind{collab.KindDocument}
	for _, k := range qualityKinds {
		kinds = append(kinds, k.kind)
	}
	found, err := q.Store.Find(ctx, store.Find{Where: store.Where{Kinds: kinds, And: []store.Where{q.where}}})
	if err != nil {
		return err
	}
	for _, rec := range found.Records {
		if v := q.ties.Known(rec.ID, q.At); v != live.None {
			q.nodes[rec.Kind] = append(q.nodes[rec.Kind], v)
		}
	}
	if whole {
		q.nodes[collab.KindDocument] = q.documents()
	}
	for _, list := range q.nodes {
		slices.SortFunc(list, func(a, b ties.Node) int { return int(q.ties.Rank(a) - q.ties.Rank(b)) })
	}
	return nil
}

// documents returns all documents of the version, also those of which no list tells.
func (q *quality) documents() (out []ties.Node) {
	for rank := range int32(q.ties.Len()) {
		v := q.ties.ByRank(rank)
		if q.ties.Kind(v) == collab.KindDocument && q.ties.Record(v).Created <= q.At {
			out = append(out, v)
		}
	}
	return out
}

// add adds a finding that counts these nodes of so many, unless there are none. The
// format is of the kind's plural and the two numbers.
func (q *quality) add(rule QualityRule, kind collab.EntityKind, nodes []ties.Node, of int, format string) {
	if len(nodes) > 0 {
		q.found = append(q.found, Finding{
			Rule: rule, Kind: &kind, Text: fmt.Sprintf(format, plural(kind), len(nodes), of),
			Count: len(nodes), Of: &of, Examples: q.examples(nodes),
		})
	}
}

// plural is the word for several entities of a kind that findings are about.
func plural(kind collab.EntityKind) string {
	for _, k := range qualityKinds {
		if k.kind == kind {
			return k.plural
		}
	}
	return "Documents"
}

// examples gives the ids of the first nodes.
func (q *quality) examples(nodes []ties.Node) []collab.ID {
	var out []collab.ID
	for _, v := range nodes[:min(mostExamples, len(nodes))] {
		out = append(out, q.ties.ID(v))
	}
	return out
}
