package live

import (
	"context"
	"sync"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"liaison/internal/collab"
)

// claimsMost is about how many bytes of claims a memory keeps.
const claimsMost = 64 << 20

// claims keeps the claims of the entities that were asked for last, as they are in force.
// All views of a store share them: what is said of an entity is the same at all versions
// from the last change of the entity on.
type claims struct {
	mu    sync.Mutex
	lru   *simplelru.LRU[claimsKey, collab.EntityClaims]
	bytes int
	most  int
}

type claimsKey struct {
	id      collab.ID
	changed int64 // the version of the entity's last change
}

func newClaims(most int) *claims {
	c := &claims{most: most}
	// The number of entries has no bound of its own: their bytes have.
	c.lru, _ = simplelru.NewLRU(most, func(_ claimsKey, said collab.EntityClaims) { c.bytes -= sizeOfClaims(said) })
	return c
}

func (c *claims) get(k claimsKey) (collab.EntityClaims, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.lru.Get(k)
}

func (c *claims) put(k claimsKey, said collab.EntityClaims) {
	size := sizeOfClaims(said)
	if size > c.most/8 {
		return // one entity must not take the place of all others
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.lru.Contains(k) {
		return
	}
	c.lru.Add(k, said)
	for c.bytes += size; c.bytes > c.most; {
		c.lru.RemoveOldest()
	}
}

// sizeOfClaims is about how many bytes the claims take.
func sizeOfClaims(said collab.EntityClaims) int {
	const claim, evidence = 400, 150
	size := claim
	said.Each(func(c collab.Claim) {
		size += claim + evidence*len(c.Base().Evidence)
		for _, e := range c.Base().Evidence {
			size += len(e.Note) + len(e.Locator)
		}
		if text, ok := c.(*collab.Text); ok {
			size += len(text.Value)
		}
	})
	return size
}

// Claims implements store.Lookup. What the store was asked before, it is not asked again.
func (r *reader) Claims(ctx context.Context, ids []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	sel.At = sel.At.NoLaterThan(r.view.Version)
	if sel.At != collab.AtVersion(r.view.Version) || sel.Sources != nil || sel.Origins != nil || sel.Confidence != nil || sel.Modality != nil {
		return r.Reader.Claims(ctx, ids, sel)
	}
	out := make([]collab.EntityClaims, len(ids))
	var unknown []collab.ID
	var places []int
	for i, id := range ids {
		if rec := r.view.Record(id); rec != nil {
			if said, ok := r.view.claims.get(claimsKey{id, rec.Changed}); ok {
				out[i] = said
				continue
			}
		}
		unknown, places = append(unknown, id), append(places, i)
	}
	if len(unknown) == 0 {
		return out, nil
	}
	read, err := r.Reader.Claims(ctx, unknown, sel)
	if err != nil {
		return nil, err
	}
	for i, said := range read {
		out[places[i]] = said
		if rec := r.view.Record(unknown[i]); rec != nil {
			r.view.claims.put(claimsKey{unknown[i], rec.Changed}, said)
		}
	}
	return out, nil
}
