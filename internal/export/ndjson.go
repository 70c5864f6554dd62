// Package export writes a graph into files that people and other programs read.
//
// The command line calls it. It reads stores only; it must not know which store it
// reads, nor how the importers read the files back: both keep to docs/ndjson.md.
package export

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"io"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// How many entities are read at a time. Records are shortened to id and kind at once,
// while claims are many and are kept whole, so fewer are read at a time.
const (
	recordPage = 50_000
	claimPage  = 500
)

// NDJSON writes what is in force as Liaison's own JSON lines: documents, then
// other entities, in order of id; then subject by subject, in order of id, its
// names, identifiers, texts, figures, and the relations from it, each in the
// order of what their ids derive from. So the bytes depend on the statements in force
// alone, neither on the store nor on how often a statement was retracted before.
//
// It writes the version that the graph has when it starts, whatever is written
// meanwhile. It takes about a hundred bytes of memory an entity.
func NDJSON(ctx context.Context, r store.Reader, w io.Writer) error {
	version, err := r.Version(ctx)
	if err != nil || version == 0 {
		return err
	}
	out := newLines(w)
	list, err := entities(ctx, r, version)
	if err != nil {
		return err
	}
	for i := range list {
		out.write(&list[i])
	}
	ids := idsOf(list)
	slices.Sort(ids)
	for page := range slices.Chunk(ids, claimPage) {
		err := claims(ctx, r, version, page, func(_ collab.ID, list []collab.Claim) error {
			for _, c := range list {
				out.write(lineOf(c))
			}
			return out.err
		})
		if err != nil {
			return err
		}
	}
	return out.flush()
}

// entities returns the documents of a version and then the other entities, each in the order
// of their ids.
func entities(ctx context.Context, r store.Reader, version int64) ([]entityLine, error) {
	var documents, others []entityLine
	// In the order of creation, the only one that no later write changes.
	for find := (store.Find{Order: store.ByCreated, Limit: recordPage}); ; {
		page, err := r.Find(ctx, find)
		if err != nil {
			return nil, err
		}
		for _, e := range page.Records {
			switch {
			case e.Created > version:
			case e.Source != nil:
				documents = append(documents, documentOf(e))
			default:
				others = append(others, entityLine{Type: "entity", ID: e.ID, Kind: e.Kind, country: e.Country})
			}
		}
		if len(page.Records) < recordPage {
			break
		}
		last := store.PositionOf(page.Records[len(page.Records)-1], store.ByCreated)
		find.After = &last
	}
	for _, list := range [][]entityLine{documents, others} {
		slices.SortFunc(list, func(a, b entityLine) int { return cmp.Compare(a.ID, b.ID) })
	}
	return append(documents, others...), nil
}

// claims gives each of some entities to a function, with the claims about it and the
// relations from it: names, identifiers, texts, figures and relations, each in the order
// of what their ids derive from.
func claims(ctx context.Context, r store.Reader, version int64, ids []collab.ID, give func(collab.ID, []collab.Claim) error) error {
	now := collab.Selection{At: collab.AtVersion(version)}
	said, err := r.Claims(ctx, ids, now)
	if err != nil {
		return err
	}
	links, err := r.Neighbours(ctx, store.Neighbours{IDs: ids, Direction: collab.Out, Evidence: true, Selection: now})
	if err != nil {
		return err
	}
	for i, id := range ids {
		list := inOrder(nil, said[i].Names)
		list = inOrder(list, said[i].Identifiers)
		list = inOrder(list, said[i].Texts)
		list = inOrder(list, said[i].Figures)
		list = inOrder(list, relations(links[i]))
		if err := give(id, list); err != nil {
			return err
		}
	}
	return nil
}

func relations(links []store.Link) []*collab.Relation {
	out := make([]*collab.Relation, len(links))
	for i, l := range links {
		out[i] = l.Relation
	}
	return out
}

// inOrder adds claims to a list, in the order of the ids that the claims have when they
// are asserted for the first time: later ids depend on how often that was done.
func inOrder[C collab.Claim](to []collab.Claim, list []C) []collab.Claim {
	if len(list) == 1 {
		return append(to, list[0])
	}
	type keyed struct {
		first collab.ID
		claim C
	}
	order := make([]keyed, len(list))
	for i, c := range list {
		order[i] = keyed{collab.ClaimID(c, 1), c}
	}
	slices.SortFunc(order, func(a, b keyed) int { return cmp.Compare(a.first, b.first) })
	for _, k := range order {
		to = append(to, k.claim)
	}
	return to
}

// lines writes JSON lines, and keeps its first error.
type lines struct {
	out  *bufio.Writer
	json *json.Encoder
	err  error
}

func newLines(w io.Writer) *lines {
	l := &lines{out: bufio.NewWriterSize(w, 256<<10)}
	l.json = json.NewEncoder(l.out)
	l.json.SetEscapeHTML(false)
	return l
}

func (l *lines) write(line any) {
	if l.err == nil {
		l.err = l.json.Encode(line)
	}
}

func (l *lines) flush() error {
	if l.err != nil {
		return l.err
	}
	return l.out.Flush()
}
