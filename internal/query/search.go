package query

import (
	"context"
	"fmt"
	"slices"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/text"
)

// Search asks for entities by their names.
type Search struct {
	Text   string
	Kinds  []collab.EntityKind
	Filter *collab.EntityFilter
	First  int
	After  *store.Position
}

// Hits is a page of the entities found, the best first, then by the name found and id.
// Where gives the condition that all entities found meet, for facets.
type Hits struct {
	List  []SearchHit
	More  bool
	Where func(context.Context) (store.Where, error)
}

// SearchHit is an entity that was found, with its name that fits best, without evidence.
type SearchHit struct {
	Record   *collab.Record
	Name     *collab.Name
	Score    float64 // of docs/search.md; in (0, 1]
	Reason   string  // for people: "acronym KTU", "Lithuanian name, with a typo", "identifier ror 03r8nwp71"
	Fit      Fit     // how the name fits
	Position store.Position
	how      text.How
}

// The number of names that a search ranks. shallow is enough for most pages. Where few
// of those names pass the filter, the search ranks deep names; where no more than
// narrow entities pass the filter at all, only their names are ranked. Names beyond
// deep are not found: a person who typed one letter will type another.
const (
	shallow = 1_000
	deep    = 50_000
	narrow  = 5_000
)

// Search finds entities by names, in any script, that contain the text's words, with
// the last word as a beginning; names with most of the words, and with words that
// differ by a typo, follow. A text that is an outside identifier finds first who has
// it, and then only names that have all its words as they are. A text without letters
// and digits finds none.
func (r *VersionReader) Search(ctx context.Context, q Search) (Hits, error) {
	where, err := r.Where(ctx, q.Filter, q.Kinds, nil)
	if err != nil {
		return Hits{}, err
	}
	holders, err := r.holders(ctx, q.Text)
	if err != nil {
		return Hits{}, err
	}
	hits := Hits{Where: func(ctx context.Context) (store.Where, error) {
		all, _, err := r.ranked(ctx, q.Text, deep, nil)
		return within(where, behind(holders, all)), err
	}}
	ranked, cut, err := r.ranked(ctx, q.Text, shallow, nil)
	if err != nil {
		return Hits{}, err
	}
	ranked = behind(holders, ranked)
	read := map[collab.ID]*collab.Record{}
	if err := r.walk(ctx, q, where, ranked, read, &hits); err != nil {
		return Hits{}, err
	}
	if cut && !hits.More {
		only, err := r.few(ctx, q, where, read)
		if err != nil {
			return Hits{}, err
		}
		if ranked, _, err = r.ranked(ctx, q.Text, deep, only); err != nil {
			return Hits{}, err
		}
		hits.List, ranked = nil, behind(holders, ranked)
		if err := r.walk(ctx, q, where, ranked, read, &hits); err != nil {
			return Hits{}, err
		}
	}
	for i, h := range hits.List {
		if hits.List[i].Reason == "" {
			hits.List[i].Fit = fitOf(h.how)
			hits.List[i].Reason = reason(h.Name, hits.List[i].Fit)
		} else {
			hits.List[i].Fit = FitIdentifier
		}
	}
	return hits, nil
}

// few reads the entities that meet the condition, where there are at most narrow of
// them, and gives a function that recognises them; nil where there are more.
func (r *VersionReader) few(ctx context.Context, q Search, where store.Where, read map[collab.ID]*collab.Record) (func(collab.ID) bool, error) {
	if q.Filter == nil && q.Kinds == nil {
		return nil, nil
	}
	page, err := r.Store.Find(ctx, store.Find{Where: where, Limit: narrow + 1})
	if err != nil || len(page.Records) > narrow {
		return nil, err
	}
	for _, rec := range page.Records {
		read[rec.ID] = rec
	}
	return func(id collab.ID) bool { return read[id] != nil }, nil
}

// ranked gives the entities whose names fit, in order, and tells whether there may be
// more.
func (r *VersionReader) ranked(ctx context.Context, text string, names int, only func(collab.ID) bool) ([]candidate, bool, error) {
	v, err := r.View(ctx)
	if err != nil {
		return nil, false, err
	}
	found, err := v.SearchNames(text, names, only)
	return rank(found), len(found) >= names, err
}

// walk fills a page with the ranked entities that meet the condition, in order. It
// reads records in growing portions, since most pages lie among the first. read has
// the records read so far, nil for an entity that does not meet the condition.
func (r *VersionReader) walk(ctx context.Context, q Search, where store.Where, ranked []candidate, read map[collab.ID]*collab.Record, hits *Hits) error {
	if q.After != nil {
		from, at := slices.BinarySearchFunc(ranked, *q.After, func(a candidate, p store.Position) int { return relevanceOrder(a.position, p) })
		if at {
			from++
		}
		ranked = ranked[from:]
	}
	for size := max(2*(q.First+1), 32); len(ranked) > 0; size = min(size*4, narrow) {
		size = min(size, len(ranked))
		if err := r.read(ctx, where, ranked[:size], read); err != nil {
			return err
		}
		for _, c := range ranked[:size] {
			rec := read[c.position.ID]
			if rec == nil {
				continue
			}
			if hits.More = len(hits.List) == q.First; hits.More {
				return nil
			}
			hits.List = append(hits.List, SearchHit{
				Record: rec, Name: c.Name.Whole(), Score: min(float64(c.Score)/1e6, 1), Reason: c.identified, how: c.How, Position: c.position,
			})
		}
		ranked = ranked[size:]
	}
	return nil
}

// read adds to the map the records of those entities that meet the condition.
func (r *VersionReader) read(ctx context.Context, where store.Where, some []candidate, read map[collab.ID]*collab.Record) error {
	var unknown []candidate
	for _, c := range some {
		if _, ok := read[c.position.ID]; !ok {
			unknown = append(unknown, c)
			read[c.position.ID] = nil
		}
	}
	if len(unknown) == 0 {
		return nil
	}
	page, err := r.Store.Find(ctx, store.Find{Where: within(where, unknown)})
	for _, rec := range page.Records {
		read[rec.ID] = rec
	}
	return err
}

// candidate is an entity by its best name. identified says by which identifier it was
// found, "" for one found by the name.
type candidate struct {
	live.NameHit
	position   store.Position
	identified string
}

// within adds to the condition that the entity is one of the candidates.
func within(where store.Where, candidates []candidate) store.Where {
	ids := make([]collab.ID, len(candidates))
	for i, c := range candidates {
		ids[i] = c.position.ID
	}
	where.And = slices.Clip(where.And)
	among(&where, ids)
	return where
}

// rank sorts entities by their best names: by score, then by the type of name (labels
// before acronyms before others), then by folded name and id. Hits must be sorted by
// score.
func rank(hits []live.NameHit) []candidate {
	all := make([]candidate, len(hits))
	for i, h := range hits {
		all[i] = candidate{NameHit: h, position: store.Position{Number: place(h), Text: h.Folded, ID: h.Name.Subject}}
	}
	for from := 0; from < len(all); {
		to := from + 1
		for to < len(all) && all[to].Score == all[from].Score {
			to++
		}
		slices.SortFunc(all[from:to], func(a, b candidate) int {
			if c := relevanceOrder(a.position, b.position); c != 0 {
				return c
			}
			return collab.CompareClaims(a.Name.Whole(), b.Name.Whole())
		})
		from = to
	}
	seen := make(map[collab.ID]bool, len(all))
	return slices.DeleteFunc(all, func(c candidate) bool {
		again := seen[c.position.ID]
		seen[c.position.ID] = true
		return again
	})
}

// place gives the number that orders hits by score, then by the type of name; the
// smallest comes first.
func place(h live.NameHit) int64 {
	return -int64(h.Score)*int64(len(nameOrder)+1) + int64(len(nameOrder)-slices.Index(nameOrder, h.Name.Common.Type))
}

// nameOrder has the types of names, the least important first.
var nameOrder = []collab.NameType{collab.Alias, collab.Translation, collab.Acronym, collab.Label, collab.DisplayName}

// reason says in words which name fits and how.
func reason(n *collab.Name, fit Fit) string {
	kind := map[collab.NameType]string{
		collab.Alias: "other name", collab.Translation: "translated name", collab.DisplayName: "name", collab.Label: "name",
	}[n.Type]
	switch {
	case n.Type == collab.Acronym:
		kind = "acronym " + n.Value
	case n.Language != "":
		if tag, err := language.Parse(n.Language); err == nil {
			base, _ := tag.Base()
			kind = fmt.Sprintf("%s %s", display.English.Languages().Name(base), kind)
		}
	}
	for _, way := range ways {
		if way.fit == fit {
			return kind + way.said
		}
	}
	return kind
}
