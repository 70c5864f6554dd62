package neo4j

import (
	"context"
	"sync/atomic"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// horizon keeps the bookmarks of the newest state of the database that a store has read
// or written. It is the bookmark manager of all sessions of the store.
type horizon struct {
	manager atomic.Pointer[neo4j.BookmarkManager]
}

var _ neo4j.BookmarkManager = (*horizon)(nil)

func newHorizon() *horizon {
	h := &horizon{}
	h.forget()
	return h
}

// GetBookmarks implements neo4j.BookmarkManager.
func (h *horizon) GetBookmarks(ctx context.Context) (neo4j.Bookmarks, error) {
	return (*h.manager.Load()).GetBookmarks(ctx)
}

// UpdateBookmarks implements neo4j.BookmarkManager.
func (h *horizon) UpdateBookmarks(ctx context.Context, previous, next neo4j.Bookmarks) error {
	return (*h.manager.Load()).UpdateBookmarks(ctx, previous, next)
}

// forget drops all bookmarks. It is for a server whose database has been replaced by
// another one, which knows none of them.
func (h *horizon) forget() {
	m := neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})
	h.manager.Store(&m)
}
