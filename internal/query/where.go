package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/text"
)

// Where turns an entity filter into a condition that stores evaluate, for a list
// of some kinds (nil: all). Keys that need time, names or two hops are answered
// here and become ids. A nil filter keeps all.
func (r *VersionReader) Where(ctx context.Context, f *collab.EntityFilter, kinds []collab.EntityKind, expiring *collab.DateRange) (store.Where, error) {
	return r.compiler(ctx).where(f, kinds, expiring)
}

// compiler compiles one filter of one operation.
type compiler struct {
	*VersionReader
	ctx   context.Context
	found map[string][]live.NameHit // by text: each text is searched for once
}

func (r *VersionReader) compiler(ctx context.Context) *compiler {
	return &compiler{VersionReader: r, ctx: ctx, found: map[string][]live.NameHit{}}
}

// search gives all names that fit the text, by the names in force now.
func (c *compiler) search(text string) ([]live.NameHit, error) {
	if hits, ok := c.found[text]; ok {
		return hits, nil
	}
	v, err := c.View(c.ctx)
	if err != nil {
		return nil, err
	}
	hits, err := v.FindNames(text)
	if err == nil {
		c.found[text] = hits
	}
	return hits, err
}

func (c *compiler) where(f *collab.EntityFilter, kinds []collab.EntityKind, expiring *collab.DateRange) (store.Where, error) {
	w := store.Where{Kinds: kinds, EndsIn: expiring}
	if err := expiring.Check(); err != nil {
		return store.Where{}, err
	}
	if f == nil {
		return w, nil
	}
	if n := parts(f, 1); n > maxParts {
		return store.Where{}, collab.Errorf(collab.TooCostly, "the filter is nested more than %d deep or has more than %d parts: ask for less at once", maxDepth, maxParts)
	}
	own, err := c.filter(f, collab.Selection{})
	if err != nil {
		return store.Where{}, err
	}
	w.And = []store.Where{own}
	return w, nil
}

// The limits of a filter: far beyond what people write, and small enough for the
// query planners of both stores.
const (
	maxDepth = 12
	maxParts = 100
)

// parts counts the filters within a filter, itself among them. A filter that is nested
// too deep counts as one with too many parts.
func parts(f *collab.EntityFilter, depth int) int {
	if f == nil {
		return 0
	}
	if depth > maxDepth {
		return maxParts + 1
	}
	n := 1 + parts(f.Not, depth+1)
	for _, list := range [][]*collab.EntityFilter{f.And, f.Or} {
		for _, inner := range list {
			if n += parts(inner, depth+1); n > maxParts {
				return n
			}
		}
	}
	return n
}

// filter compiles one level of a filter. Sources, origins and asKnownAt of the outer
// levels apply to every statement that a key of this level looks at, too.
func (c *compiler) filter(f *collab.EntityFilter, outer collab.Selection) (store.Where, error) {
	w := store.Where{Kinds: f.Kinds, IDs: f.IDs}
	outer = outer.And(f.Selection())
	sel := c.pin(outer)
	keys := []struct {
		asked bool
		add   func(*collab.EntityFilter, collab.Selection, *store.Where) error
	}{
		{f.Text != nil, c.text}, {f.Countries != nil, c.countries}, {f.Types != nil, c.types}, {f.Status != nil, c.status},
		{f.IdentifierScheme != nil, c.scheme}, {f.GrantID != nil, c.grant}, {f.Acronym != nil, c.acronym},
		{f.ActiveOn != nil, c.active}, {f.Programme != nil, c.programme}, {f.HasRelation != nil, c.hasRelation},
	}
	// The first four keys look at the claims of now whatever asKnownAt says (rule 10),
	// so they do not show that the entity was known at the version of asKnownAt.
	const ofNow = 4
	looked, versioned := false, false
	for i, k := range keys {
		if !k.asked {
			continue
		}
		if err := k.add(f, sel, &w); err != nil {
			return store.Where{}, err
		}
		looked, versioned = true, versioned || i >= ofNow
	}
	if marked(f.Selection()) && !looked || f.AsKnownAt != nil && !versioned {
		w.Stated = &sel
	}
	return w, c.combine(f, outer, &w)
}

// marked tells whether the selection is limited to some sources or origins.
func marked(sel collab.Selection) bool { return sel.Sources != nil || sel.Origins != nil }

// combine compiles the keys and, or, not.
func (c *compiler) combine(f *collab.EntityFilter, outer collab.Selection, w *store.Where) error {
	list := func(filters []*collab.EntityFilter) ([]store.Where, error) {
		out := make([]store.Where, len(filters))
		for i, inner := range filters {
			var err error
			if out[i], err = c.filter(inner, outer); err != nil {
				return nil, err
			}
		}
		return out, nil
	}
	and, err := list(f.And)
	if err != nil {
		return err
	}
	w.And = append(w.And, and...)
	if f.Or != nil {
		if w.Or, err = list(f.Or); err != nil {
			return err
		}
	}
	if f.Not != nil {
		not, err := c.filter(f.Not, outer)
		w.Not = &not
		return err
	}
	return nil
}

// among adds the condition that the entity is one of the ids.
func among(w *store.Where, ids []collab.ID) {
	if ids == nil {
		ids = []collab.ID{}
	}
	w.And = append(w.And, store.Where{IDs: unique(ids)})
}

// now gives the selection for keys that look at the best claims of now.
func (c *compiler) now(sel collab.Selection) collab.Selection {
	sel.At = collab.Now()
	return c.pin(sel)
}

func (c *compiler) text(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	hits, err := c.search(*f.Text)
	if err != nil {
		return err
	}
	var ids []collab.ID
	for _, h := range hits {
		s := c.now(sel)
		s.At = collab.Now() // the index holds the names of now
		if !marked(sel) || s.Keeps(&h.Name.Whole().Statement) {
			ids = append(ids, h.Name.Subject)
		}
	}
	among(w, ids)
	return nil
}

func (c *compiler) countries(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	if !marked(sel) {
		w.Countries = f.Countries
		return nil
	}
	ids, err := c.inCountries(f.Countries, c.now(sel))
	among(w, ids)
	return err
}

// inCountries finds the entities whose best country is one of the codes, where only
// the selected statements count on each step from an entity to its country.
func (c *compiler) inCountries(codes []string, sel collab.Selection) ([]collab.ID, error) {
	own := map[collab.ID]*collab.Identifier{}
	err := c.Store.Scan(c.ctx, store.Scan{Class: collab.ClassIdentifier, Labels: []string{collab.SchemeCountry}, Selection: sel}, func(x collab.Claim) error {
		i := x.(*collab.Identifier)
		if best := own[i.Subject]; best == nil || collab.CompareClaims(i, best) < 0 {
			own[i.Subject] = i
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	located := map[collab.ID][]*collab.Relation{}
	err = c.Store.Scan(c.ctx, store.Scan{Class: collab.ClassRelation, Labels: []string{string(collab.LocatedIn)}, Selection: sel}, func(x collab.Claim) error {
		l := x.(*collab.Relation)
		located[l.From] = append(located[l.From], l)
		return nil
	})
	if err != nil {
		return nil, err
	}
	code := func(id collab.ID) string {
		if i := own[id]; i != nil {
			return i.Value
		}
		return ""
	}
	locations := func(id collab.ID) []*collab.Relation { return located[id] }
	var ids []collab.ID
	for id := range located {
		if slices.Contains(codes, collab.Country(id, code, locations)) {
			ids = append(ids, id)
		}
	}
	for id, i := range own {
		if slices.Contains(codes, i.Value) {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

func (c *compiler) types(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	if !marked(sel) {
		w.Types = f.Types
		return nil
	}
	any := []store.Where{}
	for _, t := range f.Types {
		any = append(any, store.Where{Claimed: &store.Claimed{
			Class: collab.ClassText, Labels: []string{string(collab.InstitutionTypeTopic)}, Match: string(t), Selection: c.now(sel),
		}})
	}
	w.And = append(w.And, store.Where{Or: any})
	return nil
}

func (c *compiler) status(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	if !marked(sel) {
		w.Statuses = f.Status
		return nil
	}
	return c.byBestText(collab.InstitutionStatusTopic, c.now(sel), w, func(value string) bool {
		return slices.Contains(f.Status, collab.InstitutionStatus(value))
	})
}

func (c *compiler) active(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	if !marked(sel) && sel.At == c.pin(collab.Selection{}).At {
		w.ActiveOn = f.ActiveOn
		return nil
	}
	return c.byBestText(collab.PeriodTopic, sel, w, func(value string) bool {
		return collab.EDTF(value).Span().Contains(*f.ActiveOn)
	})
}

// byBestText adds the condition that the best selected text of a topic passes.
func (c *compiler) byBestText(topic collab.TextTopic, sel collab.Selection, w *store.Where, pass func(string) bool) error {
	best := map[collab.ID]*collab.Text{}
	err := c.Store.Scan(c.ctx, store.Scan{Class: collab.ClassText, Labels: []string{string(topic)}, Selection: sel}, func(x collab.Claim) error {
		t := x.(*collab.Text)
		if b := best[t.Subject]; b == nil || collab.CompareClaims(t, b) < 0 {
			best[t.Subject] = t
		}
		return nil
	})
	var ids []collab.ID
	for id, t := range best {
		if pass(t.Value) {
			ids = append(ids, id)
		}
	}
	among(w, ids)
	return err
}

func (c *compiler) scheme(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	scheme, _ := identifier.Scheme(*f.IdentifierScheme) // an upload may have one of its own
	claimed(w, store.Claimed{Class: collab.ClassIdentifier, Labels: []string{scheme}, Selection: sel})
	return nil
}

func (c *compiler) grant(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	if *f.GrantID == "" {
		among(w, nil)
		return nil
	}
	claimed(w, store.Claimed{Class: collab.ClassIdentifier, Labels: []string{collab.SchemeErasmusGrant, collab.SchemeCordisGrant}, Match: *f.GrantID, Selection: sel})
	return nil
}

func (c *compiler) acronym(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	folded := text.Fold(*f.Acronym)
	if folded == "" {
		among(w, nil)
		return nil
	}
	claimed(w, store.Claimed{Class: collab.ClassName, Labels: []string{string(collab.Acronym)}, Match: folded, Selection: sel})
	return nil
}

func claimed(w *store.Where, q store.Claimed) { w.And = append(w.And, store.Where{Claimed: &q}) }

func (c *compiler) programme(f *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	members, err := c.programmeMembers(c.ctx, f.Programme, sel)
	among(w, members)
	return err
}
