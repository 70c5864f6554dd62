package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/text"
)

// whole is the score of a name that is the very text, in millionths; identifiers come before it.
const whole = 1_000_000

// mostHolders is how many entities with one identifier a search shows; sources seldom give one to more than two.
const mostHolders = 20

// holders returns the entities that have the outside identifier that a text is, in every reading of package identifier:
// live ones first, then by name and id. A withdrawn record comes behind the one that its register has put in its place.
// The list is empty where the text is no identifier, or nobody has it.
func (r *VersionReader) holders(ctx context.Context, typed string) ([]candidate, error) {
	if len(typed) > longestIdentifier {
		return nil, nil
	}
	schemes := map[string][]string{} // by value
	var keys []store.Key
	for _, reading := range identifier.Readings(typed) {
		schemes[reading.Value] = append(schemes[reading.Value], reading.Scheme)
		keys = append(keys, store.Key{Class: collab.ClassIdentifier, Label: reading.Scheme, Match: reading.Value})
	}
	if len(keys) == 0 {
		return nil, nil
	}
	held, err := r.Store.Holders(ctx, keys)
	if err != nil {
		return nil, err
	}
	ids := unique(slices.Concat(held...))
	records, err := r.Store.Get(ctx, ids[:min(len(ids), mostHolders)])
	if err != nil {
		return nil, err
	}
	reasons := map[collab.ID]string{}
	var found []*collab.Record
	for _, record := range records {
		if record == nil {
			continue
		}
		found = append(found, record)
		next, err := r.inPlaceOf(ctx, record)
		if err != nil {
			return nil, err
		}
		if next != record && !slices.Contains(ids, next.ID) && reasons[next.ID] == "" {
			reasons[next.ID] = "identifier " + typed + " of a withdrawn record that it replaces"
			found = append(found, next)
		}
	}
	return r.asCandidates(ctx, found, reasons, schemes)
}

// longestIdentifier is how many bytes a text may have that is looked up as an identifier.
const longestIdentifier = 300

// asCandidates returns records as candidates that come before all that names find. Their names are those that they are
// shown under.
func (r *VersionReader) asCandidates(ctx context.Context, found []*collab.Record, reasons map[collab.ID]string, schemes map[string][]string) ([]candidate, error) {
	if len(found) == 0 {
		return nil, nil
	}
	slices.SortStableFunc(found, func(a, b *collab.Record) int {
		return cmp.Or(lateness(a)-lateness(b), store.PositionOf(a, store.ByName).Compare(store.PositionOf(b, store.ByName)))
	})
	ids := make([]collab.ID, len(found))
	for i, record := range found {
		ids[i] = record.ID
	}
	claims, err := r.Store.Claims(ctx, ids, r.pin(collab.Selection{}))
	if err != nil {
		return nil, err
	}
	var out []candidate
	for i, record := range found {
		shown := shownName(record, claims[i].Names)
		if reasons[record.ID] == "" {
			reasons[record.ID] = identifiedBy(claims[i].Identifiers, schemes)
		}
		if shown == nil || reasons[record.ID] == "" {
			continue // no name that could be said to be matched, or the identifier is newer than the version
		}
		hit := live.NameHit{Name: shown.Compact(), Folded: text.Fold(shown.Value), Score: whole + 1, How: text.Exact}
		out = append(out, candidate{
			NameHit: hit, identified: reasons[record.ID],
			position: store.Position{Number: place(hit) - int64(len(found)-i), Text: hit.Folded, ID: record.ID},
		})
	}
	slices.SortFunc(out, func(a, b candidate) int { return relevanceOrder(a.position, b.position) })
	return out, nil
}

// lateness orders records by status: withdrawn ones come last.
func lateness(r *collab.Record) int {
	if r.Status == collab.Withdrawn {
		return 1
	}
	return 0
}

// shownName returns the name that a record is shown under, else its first, nil where it has none.
func shownName(record *collab.Record, names []*collab.Name) *collab.Name {
	if at := slices.IndexFunc(names, func(n *collab.Name) bool { return n.Value == record.Name }); at >= 0 {
		return names[at]
	}
	if len(names) == 0 {
		return nil
	}
	return names[0]
}

// identifiedBy says in words which of an entity's identifiers the text is, "" where none is.
func identifiedBy(identifiers []*collab.Identifier, schemes map[string][]string) string {
	for _, i := range identifiers {
		if slices.Contains(schemes[i.Value], i.Scheme) {
			return fmt.Sprintf("identifier %s %s", i.Scheme, i.Value)
		}
	}
	return ""
}

// behind puts candidates that names found behind holders of an identifier. Only names that have all words of the text
// as they are follow it; without holders, all do.
func behind(holders, named []candidate) []candidate {
	if len(holders) == 0 {
		return named
	}
	out := slices.Clone(holders)
	for _, c := range named {
		isHolder := slices.ContainsFunc(holders, func(h candidate) bool { return h.position.ID == c.position.ID })
		if !isHolder && c.How&(text.Part|text.Typo|text.Initials) == 0 {
			out = append(out, c)
		}
	}
	return out
}
