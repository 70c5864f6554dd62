package mem

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

func (g *graph) note(list []store.Note) {
	for _, n := range list {
		g.notes = slices.DeleteFunc(g.notes, func(o store.Note) bool { return o.Source == n.Source && o.Key == n.Key })
		if n.Value != "" {
			g.notes = append(g.notes, n)
		}
	}
}

// Notes implements store.View.
func (g *graph) Notes(_ context.Context, source collab.ID, keys []string) ([]string, error) {
	out := make([]string, len(keys))
	for i, key := range keys {
		for _, n := range g.notes {
			if n.Source == source && n.Key == key {
				out[i] = n.Value
			}
		}
	}
	return out, nil
}

// Notes implements store.Notes.
func (s *Store) Notes(ctx context.Context, source collab.ID, keys []string) ([]string, error) {
	return read(ctx, s, func(g *graph) []string { return must(g.Notes(ctx, source, keys)) })
}

// NotesUnder implements store.Notes.
func (s *Store) NotesUnder(ctx context.Context, source collab.ID, prefix string) ([]store.Note, error) {
	return read(ctx, s, func(g *graph) (out []store.Note) {
		for _, n := range g.notes {
			if (source == "" || n.Source == source) && strings.HasPrefix(n.Key, prefix) {
				out = append(out, n)
			}
		}
		slices.SortFunc(out, func(a, b store.Note) int { return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Key, b.Key)) })
		return out
	})
}

// Holders implements store.Lookup.
func (s *Store) Holders(ctx context.Context, keys []store.Key) ([][]collab.ID, error) {
	return read(ctx, s, func(g *graph) [][]collab.ID {
		out := make([][]collab.ID, len(keys))
		for i, k := range keys {
			for _, c := range g.selected(collab.Selection{}) {
				if k.Match != "" && c.Class() == k.Class && (k.Label == "" || k.Label == store.LabelOf(c)) && k.Match == store.MatchText(c) {
					out[i] = append(out[i], c.About())
				}
			}
			slices.Sort(out[i])
			out[i] = slices.Compact(out[i])
		}
		return out
	})
}

// Sources implements store.Lists.
func (s *Store) Sources(ctx context.Context) ([]store.SourceCount, error) {
	return read(ctx, s, func(g *graph) (out []store.SourceCount) {
		counts := map[collab.ID]int{}
		for _, c := range g.selected(collab.Selection{}) {
			counts[c.Base().SourceID]++
		}
		for id, n := range counts {
			out = append(out, store.SourceCount{Source: id, Claims: n})
		}
		slices.SortFunc(out, func(a, b store.SourceCount) int { return cmp.Compare(a.Source, b.Source) })
		return out
	})
}
