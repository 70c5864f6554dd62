package importer

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"regexp"
	"slices"
	"strings"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// A stamp is kept as a note for each record of a format that dates its records:
// the date and a digest of what the record says. By it a record that is older than
// the graph's, or unchanged, is known without looking at its statements.

const stampPrefix = "record/"

func stampKey(locator string) string { return stampPrefix + locator }

// stampOf returns the stamp of a record, "" if its format does not date records.
func stampOf(r *record.Record) string {
	if r.Stamp == "" {
		return ""
	}
	return fmt.Sprintf("%s #%016x", r.Stamp, digestOf(r.Claims))
}

// digestOf returns a digest of what the claims say, in their order.
func digestOf(claims []collab.Claim) uint64 {
	h := fnv.New64a()
	out := json.NewEncoder(h)
	for _, c := range claims {
		fmt.Fprintln(h, c.Class())
		if err := out.Encode(c); err != nil {
			panic(err) // plain data
		}
	}
	return h.Sum64()
}

// skipUnchanged returns those of the records that may say something new, and how many it
// left out: those that the graph has as they are, or in a newer state, unless again
// is set. Of a record in an older state the shared part is kept where it describes
// entities that the graph does not have.
func (r *run) skipUnchanged(ctx context.Context, entries []entry) (_ []entry, unchanged int, err error) {
	var keys []string
	for _, e := range entries {
		if e.stampNote != "" {
			keys = append(keys, stampKey(e.Locator))
		}
	}
	if len(keys) == 0 {
		return entries, 0, nil
	}
	kept, err := r.store.Notes(ctx, r.source, keys)
	if err != nil {
		return nil, 0, err
	}
	out := entries[:0]
	for _, e := range entries {
		if e.stampNote != "" {
			old := kept[0]
			kept = kept[1:]
			date, _, found := strings.Cut(old, " #")
			older := found && date > e.Stamp && !isYetToCome(date)
			if older || found && !r.opts.Again && old == e.stampNote {
				unchanged++
				if shared, ok := sharedPart(e.Record); ok && older {
					out = append(out, shared)
				}
				continue
			}
		}
		out = append(out, e)
	}
	out, err = dropKnownShared(ctx, r.store, out)
	return out, unchanged, err
}

// stampDay finds the day in a stamp.
var stampDay = regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)

// isYetToCome reports whether a stamp has a day that no register can have written: one after
// tomorrow, which it is somewhere. Such a slip would keep every later state of its record
// out for good, so a record in the graph with such a stamp is not taken for a newer one.
func isYetToCome(stamp string) bool {
	return stampDay.FindString(stamp) > now().AddDate(0, 0, 1).Format(time.DateOnly)
}

// dropKnownShared removes from the entries that are shared parts the claims about
// entities that the graph has: a newer record has described those. An entry that
// loses all its claims is removed.
func dropKnownShared(ctx context.Context, s store.Reader, entries []entry) ([]entry, error) {
	var ids []collab.ID
	for _, e := range entries {
		if e.sharedOnly {
			for _, c := range e.Claims {
				ids = append(ids, c.About())
			}
		}
	}
	if len(ids) == 0 {
		return entries, nil
	}
	found, err := s.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	has := map[collab.ID]bool{}
	for _, r := range found {
		if r != nil {
			has[r.ID] = true
		}
	}
	for i := range entries {
		if entries[i].sharedOnly {
			entries[i].Claims = slices.DeleteFunc(entries[i].Claims, func(c collab.Claim) bool { return has[c.About()] })
		}
	}
	return slices.DeleteFunc(entries, func(e entry) bool { return e.sharedOnly && len(e.Claims) == 0 }), nil
}

func hashOf(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}
