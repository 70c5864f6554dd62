package importer

import (
	"context"
	"fmt"

	"liaison/internal/collab"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/store"
)

// A partner that is not recognised is shown a few candidates, and none that is
// unlikely: most partners that the graph lacks have some namesake in it.
const (
	suggestions = 3
	unlikely    = 0.15
)

// SuggestFrom returns what Options.Suggest wants: a function that finds which institution
// of the graph in a store the name of a partner means. The function reads the names of the
// graph when it is first called; it may not be called by two goroutines at once.
func SuggestFrom(s store.Reader) func(ctx context.Context, name, city, country string) (Suggestion, error) {
	var matcher *match.Matcher
	return func(ctx context.Context, name, city, country string) (Suggestion, error) {
		var out Suggestion
		if matcher == nil {
			list, err := catalog.Read(ctx, s, collab.Now())
			if err != nil {
				return out, err
			}
			matcher = match.New(list)
		}
		q := match.Query{Text: name, Country: country, Kinds: []collab.EntityKind{collab.KindInstitution}, Limit: suggestions}
		if city != "" {
			q.Text += ", " + city
		}
		result, err := matcher.Match(ctx, q)
		if err != nil {
			return out, err
		}
		for _, c := range result.Chosen {
			out.Sure = append(out.Sure, c.ID)
			if out.Reason == "" {
				out.Reason = fmt.Sprintf("the matcher, %.2f: %s", c.Score, c.Reason)
			}
		}
		for _, c := range result.Candidates {
			if c.Score >= unlikely {
				out.Candidates = append(out.Candidates, c.ID)
			}
		}
		return out, nil
	}
}
