// Package live keeps the graph of a store in memory: which entities are linked,
// and by which names they are found. Each view is immutable, built from the store's
// graph stream and kept fresh by its feed of changes, so that one implementation
// serves every store.
//
// Packages query and ties read it. It must not know GraphQL or any backend.
package live

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/text"
)

// rebuildAt is how many entities may differ from the large index before it is
// built anew; the small index over them is built whole at each change.
const rebuildAt = 2_000

const maxQuery = 2_000

// feedMost is how many changes are followed one by one; beyond that building anew is
// cheaper.
const feedMost = 10*feedPage - 1

// Names finds entities by any of their current names. The first question builds the
// index, which then follows the store's version.
type Names struct {
	store    store.Reader
	mu       sync.Mutex // one builder at a time
	view     atomic.Pointer[view]
	asOf     atomic.Int64 // as Adjacency's
	building bool         // a new base, beside the readers; under mu
}

// view is the index at one version: a large base index of an earlier version, and a
// small one over the current names of the entities whose names have changed since.
type view struct {
	version int64
	base    *shard
	changed map[collab.ID][]*collab.Name
	status  map[collab.ID]collab.InstitutionStatus // of those that are not active
	fresh   *shard
	finder  *text.Finder
}

// newView puts changed names over a base.
func newView(version int64, base *shard, changed map[collab.ID][]*collab.Name, status map[collab.ID]collab.InstitutionStatus) *view {
	v := &view{version: version, base: base, changed: changed, status: status}
	var gone []int32
	if len(changed) > 0 {
		for i, n := range base.names {
			if _, ok := changed[n.subject]; ok {
				gone = append(gone, int32(i))
			}
		}
	}
	fresh := newPacker()
	var values []string
	for _, id := range slices.Sorted(maps.Keys(changed)) {
		for _, n := range changed[id] {
			fresh.add(n)
			values = append(values, n.Value)
		}
	}
	v.fresh = &shard{fresh.names, text.NewIndex(values)}
	v.finder = text.NewFinder(base.index, v.fresh.index, gone)
	return v
}

func (v *view) packed(n int32) *packed {
	if base := int32(len(v.base.names)); n >= base {
		return &v.fresh.names[n-base]
	}
	return &v.base.names[n]
}

// NewNames returns the index of a store's names.
func NewNames(s store.Reader) *Names { return &Names{store: s} }

// Has reports whether the index is at least of the version, or nobody has asked for one
// yet.
func (n *Names) Has(version int64) bool {
	v := n.view.Load()
	return v == nil || v.version >= version
}

// Behind is for names what Adjacency.Behind is for the graph.
func (n *Names) Behind(version int64) int64 {
	v := n.view.Load()
	if v == nil || v.version >= version || time.Since(time.Unix(0, n.asOf.Load())) > lag {
		return version
	}
	if n.mu.TryLock() { // nobody is bringing it up
		n.mu.Unlock()
		return version
	}
	return v.version
}

// Ready brings the index up to the store, so that the next question need not.
func (n *Names) Ready(ctx context.Context) error {
	_, err := n.at(ctx, 0)
	return err
}

// Hit is a name that fits a query. Name is without value and evidence, which the
// store has.
type Hit struct {
	Name   *collab.Name
	Folded string // its text.Fold
	Score  int32  // of text.Hit, in millionths, less a little where the institution is not active
	How    text.How
}

// Find gives every name of now that has all words of the text, or words that
// begin so, in no order, as of version at least; 0 asks the store for its
// version. A text of more than maxQuery bytes is BAD_USER_INPUT: no name is that
// long.
func (n *Names) Find(ctx context.Context, query string, atLeast int64) ([]Hit, error) {
	return n.hits(ctx, query, atLeast, func(v *view) []text.Hit { return v.finder.All(query) })
}

// Search gives the names that fit the text best, misspelt or not, the best first,
// then by folded name: limit of them, and those alike to the last. only, unless
// nil, says which subjects count. Otherwise it is as Find.
func (n *Names) Search(ctx context.Context, query string, limit int, only func(collab.ID) bool, atLeast int64) ([]Hit, error) {
	return n.hits(ctx, query, atLeast, func(v *view) []text.Hit {
		var keep func(int32) bool
		if only != nil {
			keep = func(name int32) bool { return only(v.packed(name).subject) }
		}
		return v.finder.Find(query, limit, keep)
	})
}

func (n *Names) hits(ctx context.Context, query string, atLeast int64, find func(*view) []text.Hit) ([]Hit, error) {
	if len(query) > maxQuery {
		return nil, collab.Errorf(collab.BadUserInput, "the text to find has more than %d bytes: give a name or some of its words", maxQuery)
	}
	v, err := n.at(ctx, atLeast)
	if err != nil {
		return nil, err
	}
	found := find(v)
	hits := make([]Hit, len(found))
	for i, m := range found {
		name := v.packed(m.Name).unpack()
		hits[i] = Hit{name, v.finder.Folded(m.Name), m.Score - afterActive(v.status[name.Subject]), m.How}
	}
	slices.SortStableFunc(hits, func(a, b Hit) int { return cmp.Compare(b.Score, a.Score) })
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

// at returns a view of the version or a later one.
func (n *Names) at(ctx context.Context, version int64) (*view, error) {
	if v := n.view.Load(); v != nil && version != 0 && v.version >= version {
		return v, nil
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	asked := time.Now()
	now, err := n.store.Version(ctx)
	if err != nil {
		return nil, err
	}
	v := n.view.Load()
	if v != nil && v.version >= now {
		n.asOf.Store(asked.UnixNano())
		return v, nil
	}
	if v != nil {
		if v, err = n.follow(ctx, v, now); err != nil {
			return nil, err
		}
	}
	if v == nil {
		base, err := n.build(ctx, now)
		if err != nil {
			return nil, err
		}
		status, err := n.statuses(ctx, now)
		if err != nil {
			return nil, err
		}
		v = newView(now, base, nil, status)
	}
	n.view.Store(v)
	n.asOf.Store(asked.UnixNano())
	if len(v.changed) > rebuildAt && !n.building {
		n.building = true
		go n.renew(context.WithoutCancel(ctx), v.version)
	}
	return v, nil
}

// build reads all names of a version. Reading and indexing run side by side.
func (n *Names) build(ctx context.Context, version int64) (*shard, error) {
	if version == 0 {
		return &shard{index: text.NewIndex(nil)}, nil
	}
	values := make(chan []string, 8)
	index := make(chan *text.Index)
	go func() {
		b := text.NewBuilder()
		for some := range values {
			for _, v := range some {
				b.Add(v)
			}
		}
		index <- b.Index()
	}()
	p := newPacker()
	var some []string
	_, err := n.store.StreamGraph(ctx, collab.AtVersion(version), store.GraphStream{Name: func(name *collab.Name) error {
		p.add(name)
		if some = append(some, name.Value); len(some) == 1_000 {
			values <- some
			some = nil
		}
		return nil
	}})
	values <- some
	close(values)
	return &shard{p.names, <-index}, err
}

// statuses reads which institutions are not active at the version.
func (n *Names) statuses(ctx context.Context, version int64) (map[collab.ID]collab.InstitutionStatus, error) {
	texts := map[collab.ID][]*collab.Text{}
	scan := store.Scan{Class: collab.ClassText, Labels: []string{string(collab.InstitutionStatusTopic)}, Selection: collab.Selection{At: collab.AtVersion(version)}}
	err := n.store.Scan(ctx, scan, func(c collab.Claim) error {
		t := c.(*collab.Text)
		texts[t.Subject] = append(texts[t.Subject], t)
		return nil
	})
	status := map[collab.ID]collab.InstitutionStatus{}
	for id, list := range texts {
		setStatus(status, id, list)
	}
	return status, err
}

// setStatus records the status that the best of the texts gives an institution, and
// forgets it where there is none or the institution is active.
func setStatus(status map[collab.ID]collab.InstitutionStatus, id collab.ID, texts []*collab.Text) {
	delete(status, id)
	if t := collab.BestText(texts, collab.InstitutionStatusTopic); t != nil && t.Value != "ACTIVE" {
		status[id] = collab.InstitutionStatus(t.Value)
	}
}

// renew builds a base of the version while readers use the present view, and then puts
// over it what has changed in the meantime. If that fails, the next follower that finds
// too many changes tries again.
func (n *Names) renew(ctx context.Context, version int64) {
	base, err := n.build(ctx, version)
	var status map[collab.ID]collab.InstitutionStatus
	if err == nil {
		status, err = n.statuses(ctx, version)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.building = false
	v := n.view.Load()
	if err != nil || v.version < version {
		return
	}
	if v, err = n.follow(ctx, newView(version, base, nil, status), v.version); err == nil && v != nil {
		n.view.Store(v)
	}
}

// follow brings a view up to the version by the changes since, and returns nil if
// building anew is cheaper.
func (n *Names) follow(ctx context.Context, v *view, version int64) (*view, error) {
	if v.version == version {
		return v, nil
	}
	touched := map[collab.ID]bool{}
	whole, err := feed(ctx, n.store, v.version, version, feedMost, func(changes []store.Change) error {
		for _, c := range changes {
			switch c := c.Claim.(type) {
			case *collab.Name:
				touched[c.Subject] = true
			case *collab.Text:
				if c.Topic == collab.InstitutionStatusTopic {
					touched[c.Subject] = true
				}
			}
		}
		return nil
	})
	if err != nil || !whole {
		return nil, err
	}
	changed := make(map[collab.ID][]*collab.Name, len(v.changed))
	maps.Copy(changed, v.changed)
	if len(touched) == 0 {
		same := *v
		same.version = version
		return &same, nil
	}
	ids := make([]collab.ID, 0, len(touched))
	for id := range touched {
		ids = append(ids, id)
	}
	said, err := n.store.Claims(ctx, ids, collab.Selection{At: collab.AtVersion(version)})
	if err != nil {
		return nil, err
	}
	status := maps.Clone(v.status)
	for i, s := range said {
		changed[ids[i]] = s.Names
		setStatus(status, ids[i], s.Texts)
	}
	return newView(version, v.base, changed, status), nil
}
