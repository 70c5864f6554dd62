package live

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// maxQuery is the greatest length, in bytes, of a text that names are searched for.
const maxQuery = 2_000

// feedMost is how many changes are followed one by one at least; beyond that building
// anew may be cheaper.
const feedMost = 10*feedPage - 1

// shard is an index and its names.
type shard struct {
	names []collab.CompactName
	index *text.Index
}

// names is the index of names at one version: a large base index of an earlier version,
// and a small one over the current names of the entities whose names have changed since.
type names struct {
	base    *shard
	changed map[collab.ID][]*collab.Name
	status  map[collab.ID]collab.InstitutionStatus // of those that are not active
	fresh   *shard
	finder  *text.Finder
}

// newNames puts changed names over a base; a nil base has no names.
func newNames(base *shard, changed map[collab.ID][]*collab.Name, status map[collab.ID]collab.InstitutionStatus) *names {
	if base == nil {
		base = &shard{index: text.NewIndex(nil)}
	}
	n := &names{base: base, changed: changed, status: status}
	var gone []int32
	if len(changed) > 0 {
		for i, p := range base.names {
			if _, ok := changed[p.Subject]; ok {
				gone = append(gone, int32(i))
			}
		}
	}
	var fresh []collab.CompactName
	var values []string
	for _, id := range slices.Sorted(maps.Keys(changed)) {
		for _, name := range changed[id] {
			fresh, values = append(fresh, *name.Compact()), append(values, name.Value)
		}
	}
	n.fresh = &shard{fresh, text.NewIndex(values)}
	n.finder = text.NewFinder(base.index, n.fresh.index, gone)
	return n
}

// follow returns the index with the names of some entities put anew, and with the status
// that records give.
func (n *names) follow(named map[collab.ID][]*collab.Name, records map[collab.ID]*collab.Record) *names {
	status := n.status
	if len(records) > 0 {
		status = maps.Clone(n.status)
		for _, r := range records {
			setStatus(status, r)
		}
	}
	if len(named) == 0 {
		same := *n
		same.status = status
		return &same
	}
	changed := make(map[collab.ID][]*collab.Name, len(n.changed)+len(named))
	maps.Copy(changed, n.changed)
	maps.Copy(changed, named)
	return newNames(n.base, changed, status)
}

func (n *names) at(i int32) *collab.CompactName {
	if base := int32(len(n.base.names)); i >= base {
		return &n.fresh.names[i-base]
	}
	return &n.base.names[i]
}

// stream passes on all names of the index: first those of the base that have not changed
// since, then the others.
func (n *names) stream(ctx context.Context, to func(*collab.CompactName) error) error {
	for i := range n.base.names {
		if i%4096 == 0 && ctx.Err() != nil {
			return ended(ctx)
		}
		p := &n.base.names[i]
		if _, ok := n.changed[p.Subject]; ok {
			continue
		}
		if err := to(p); err != nil {
			return err
		}
	}
	for i := range n.fresh.names {
		if err := to(&n.fresh.names[i]); err != nil {
			return err
		}
	}
	return nil
}

// NameHit is a name that fits a query. A text may fit hundreds of thousands of names, so Name
// is what the view has of it.
type NameHit struct {
	Name   *collab.CompactName
	Folded string // its text.Fold
	Score  int32  // of text.Hit, in millionths, less a little where the institution is not active
	How    text.How
}

// FindNames gives every name of the view that has all words of the text, or words that
// begin with them, the best first, and those of one score in no order. A text of more than
// maxQuery bytes is BAD_USER_INPUT: no name is that long.
func (v *View) FindNames(query string) ([]NameHit, error) {
	return v.hits(query, func(n *names) []text.Hit { return n.finder.All(query) })
}

// SearchNames gives the names that fit the text best, misspelt or not, the best first,
// then by folded name. It gives no more than limit, and besides them names with the same
// score and folded name as the last. only says which subjects count; nil keeps all. A text
// that is too long is refused as by FindNames.
func (v *View) SearchNames(query string, limit int, only func(collab.ID) bool) ([]NameHit, error) {
	return v.hits(query, func(n *names) []text.Hit {
		var keep func(int32) bool
		if only != nil {
			keep = func(name int32) bool { return only(n.at(name).Subject) }
		}
		return n.finder.Find(query, limit, keep)
	})
}

func (v *View) hits(query string, find func(*names) []text.Hit) ([]NameHit, error) {
	if len(query) > maxQuery {
		return nil, collab.Errorf(collab.BadUserInput, "the text to find has more than %d bytes: give a name or some of its words", maxQuery)
	}
	found := find(v.names)
	hits := make([]NameHit, len(found))
	for i, m := range found {
		name := v.names.at(m.Name)
		hits[i] = NameHit{name, v.names.finder.Folded(m.Name), m.Score - afterActive(v.names.status[name.Subject]), m.How}
	}
	slices.SortStableFunc(hits, func(a, b NameHit) int { return cmp.Compare(b.Score, a.Score) })
	return hits, nil
}

// afterActive returns how many millionths of its score a name loses by the status of
// its institution, so that an inactive one comes after active ones that match as
// well, and a withdrawn record after both (rule 21a).
func afterActive(status collab.InstitutionStatus) int32 {
	switch status {
	case "", "ACTIVE":
		return 0
	case collab.Withdrawn:
		return 2
	}
	return 1
}

// setStatus records the status of an institution, and forgets it where there is none or
// the institution is active.
func setStatus(status map[collab.ID]collab.InstitutionStatus, r *collab.Record) {
	delete(status, r.ID)
	if r.Status != "" && r.Status != "ACTIVE" {
		status[r.ID] = r.Status
	}
}

// namesBuilder builds the index of a stream of names, beside whoever reads the stream.
type namesBuilder struct {
	names  []collab.CompactName
	some   []string
	values chan []string
	index  func() *text.Index
}

func newNamesBuilder() *namesBuilder {
	b := &namesBuilder{values: make(chan []string, 8)}
	b.index = collab.Beside(func() *text.Index {
		defer func() {
			for range b.values { // after a panic: whoever reads the stream must not wait for ever
			}
		}()
		index := text.NewBuilder()
		for some := range b.values {
			for _, v := range some {
				index.Add(v)
			}
		}
		return index.Index()
	})
	return b
}

func (b *namesBuilder) name(n *collab.CompactName) error {
	b.names = append(b.names, *n)
	if b.some = append(b.some, n.Value); len(b.some) == 1_000 {
		b.values <- b.some
		b.some = nil
	}
	return nil
}

// end says that no more names come. It must be called once, also after an error, since the
// indexing goroutine ends by it.
func (b *namesBuilder) end() {
	b.values <- b.some
	close(b.values)
}

// shard returns the names that were given, after end.
func (b *namesBuilder) shard() *shard { return &shard{b.names, b.index()} }
