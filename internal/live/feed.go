package live

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// feedPage is how many changes are read at once.
const feedPage = 20_000

// feed passes the changes after one version up to another to yield, page by page. It
// returns false, having passed on some of them, if there are more than most.
func feed(ctx context.Context, s store.Reader, since, until int64, most int, yield func([]store.Change) error) (whole bool, err error) {
	q := store.Changes{Since: since, Until: collab.AtVersion(until), Limit: feedPage}
	for read := 0; ; {
		page, err := s.Changes(ctx, q)
		if err != nil {
			return false, err
		}
		if read += len(page.Changes); read > most {
			return false, nil
		}
		if err := yield(page.Changes); err != nil || len(page.Changes) < feedPage {
			return err == nil, err
		}
		after := page.Changes[feedPage-1].Position()
		q.After = &after
	}
}
