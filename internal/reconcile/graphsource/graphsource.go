// Package graphsource answers the questions of the reconciliation service from the
// graph: which entities a text may mean, which have an identifier, what is known
// of them, and what they are linked to.
//
// The command line puts it between the two. It must not know HTTP or any backend.
package graphsource

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/match"
	"liaison/internal/query"
	"liaison/internal/reconcile"
	"liaison/internal/store"
)

// Source implements reconcile.Matcher, Finder, Facts and Links. Each call reads the graph
// at the version that a GraphQL operation starting now would read.
type Source struct {
	store  store.Reader
	memory *query.SharedMemory
}

// New answers from the store and what is kept in memory of it.
func New(s store.Reader, memory *query.SharedMemory) *Source { return &Source{s, memory} }

// Match implements reconcile.Matcher. The city of a row helps as words of the text do.
func (s *Source) Match(ctx context.Context, queries []reconcile.TextQuery) ([][]reconcile.TextMatch, error) {
	reader, err := query.NewReader(ctx, s.store, s.memory)
	if err != nil {
		return nil, err
	}
	asked := make([]match.Query, len(queries))
	for i, q := range queries {
		asked[i] = match.Query{Text: q.Text, Kinds: q.Kinds, Limit: q.Limit}
		asked[i].Country = country.Code(q.Country) // a country that cannot be read counts as not said
		if q.City != "" {
			asked[i].Text += ", " + q.City
		}
	}
	found, err := reader.Match(ctx, asked)
	if err != nil {
		return nil, err
	}
	out := make([][]reconcile.TextMatch, len(found))
	for i, result := range found {
		for _, c := range result.Candidates {
			chosen := slices.ContainsFunc(result.Chosen, func(o match.Candidate) bool { return o.ID == c.ID })
			out[i] = append(out[i], reconcile.TextMatch{ID: c.ID, Score: c.Score, Chosen: chosen, Reason: c.Reason})
		}
	}
	return out, s.identified(ctx, queries, out)
}

// identified replaces the matches of texts that are an identifier, as "IRLDUBLIN44" and
// "https://ror.org/01me6gb93", by the one entity of the wanted kinds that has it
// in some reading.
func (s *Source) identified(ctx context.Context, queries []reconcile.TextQuery, matches [][]reconcile.TextMatch) error {
	var keys []store.Key
	var of []int // the query of each key
	for i, q := range queries {
		for _, r := range identifier.Readings(q.Text) {
			keys = append(keys, store.Key{Class: collab.ClassIdentifier, Label: r.Scheme, Match: r.Value})
			of = append(of, i)
		}
	}
	if len(keys) == 0 {
		return nil
	}
	holders, err := s.store.Holders(ctx, keys)
	if err != nil {
		return err
	}
	byQuery := map[int][]collab.ID{}
	scheme := map[int]string{}
	for k, ids := range holders {
		if at := of[k]; len(ids) > 0 {
			byQuery[at] = append(byQuery[at], ids...)
			if scheme[at] == "" {
				scheme[at] = keys[k].Label
			}
		}
	}
	for at, ids := range byQuery {
		slices.Sort(ids)
		records, err := s.store.Get(ctx, slices.Compact(ids))
		if err != nil {
			return err
		}
		kinds := queries[at].Kinds
		records = slices.DeleteFunc(records, func(r *collab.Record) bool {
			return r == nil || kinds != nil && !slices.Contains(kinds, r.Kind)
		})
		if len(records) == 1 {
			matches[at] = []reconcile.TextMatch{{ID: records[0].ID, Score: 1, Chosen: true, Reason: "its identifier of the scheme " + scheme[at]}}
		}
	}
	return nil
}

// Suggest implements reconcile.Finder.
func (s *Source) Suggest(ctx context.Context, prefix string, kinds []collab.EntityKind, skip, limit int) ([]collab.ID, error) {
	reader, err := query.NewReader(ctx, s.store, s.memory)
	if err != nil {
		return nil, err
	}
	hits, err := reader.Search(ctx, query.Search{Text: prefix, Kinds: kinds, First: skip + limit})
	if err != nil {
		return nil, err
	}
	var out []collab.ID
	for _, h := range hits.List[min(skip, len(hits.List)):] {
		out = append(out, h.Record.ID)
	}
	return out, nil
}

// Holders implements reconcile.Finder: of a website, those that have its domain.
func (s *Source) Holders(ctx context.Context, identifiers []reconcile.RegisterID) ([][]collab.ID, error) {
	keys := make([]store.Key, len(identifiers))
	for i, id := range identifiers {
		keys[i] = store.Key{Class: collab.ClassIdentifier, Label: id.Scheme, Match: id.Value}
		if id.Scheme == collab.SchemeWebsite {
			keys[i] = store.Key{Class: collab.ClassIdentifier, Label: identifier.Domain, Match: record.Domain(id.Value)}
		}
	}
	return s.store.Holders(ctx, keys)
}

// Facts implements reconcile.Facts.
func (s *Source) Facts(ctx context.Context, ids []collab.ID) ([]*reconcile.Entity, error) {
	reader, err := query.NewReader(ctx, s.store, s.memory)
	if err != nil {
		return nil, err
	}
	records, err := reader.Store.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	said, err := reader.Claims(ctx, ids)
	if err != nil {
		return nil, err
	}
	var places []collab.ID
	for _, rec := range records {
		if rec != nil && rec.CityID != "" {
			places = append(places, rec.CityID)
		}
	}
	cities, err := reader.Store.Get(ctx, places)
	if err != nil {
		return nil, err
	}
	names := map[collab.ID]string{}
	for _, c := range cities {
		if c != nil {
			names[c.ID] = c.Name
		}
	}
	out := make([]*reconcile.Entity, len(ids))
	for i, rec := range records {
		if rec != nil {
			out[i] = fact(rec, names[rec.CityID], said[i].Identifiers)
			if rec.Period != "" {
				out[i].Period, out[i].Status = rec.Period, rec.Period.StatusOn(reader.Today)
			}
		}
	}
	return out, nil
}

func fact(rec *collab.Record, city string, identifiers []*collab.Identifier) *reconcile.Entity {
	e := &reconcile.Entity{ID: rec.ID, Kind: rec.Kind, Name: rec.Name, Country: rec.Country, City: city, CityID: rec.CityID}
	for _, t := range rec.Types {
		e.Types = append(e.Types, string(t))
	}
	list := slices.Clone(identifiers)
	slices.SortFunc(list, func(a, b *collab.Identifier) int {
		return cmp.Or(strings.Compare(a.Scheme, b.Scheme), collab.CompareClaims(a, b))
	})
	for _, c := range list {
		if c.Scheme == collab.SchemeWebsite && e.Website == "" {
			e.Website = c.Value
		}
		e.Identifiers = append(e.Identifiers, reconcile.RegisterID{Scheme: c.Scheme, Value: c.Value})
	}
	return e
}
