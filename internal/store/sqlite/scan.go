package sqlite

import (
	"context"
	"database/sql"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// scanPage is how many claims one transaction of a scan reads: a long one
// would keep the write-ahead log from being folded back into the file.
const scanPage = 2000

// Scan implements store.Stream. It reads page by page at the version with which it
// began; that is safe because claims never change except to be retracted. Between pages
// it holds no transaction, so yield may call the store.
func (s *Store) Scan(ctx context.Context, q store.Scan, yield func(collab.Claim) error) error {
	version, err := s.Version(ctx)
	if err != nil {
		return err
	}
	now := q.At.IsNow()
	q.At = q.At.NoLaterThan(version)
	type numbered struct {
		n int64
		collab.Claim
	}
	query := "scan_claims"
	var n int64
	claim := claimScan(&n)
	scan := func(r *sql.Rows) (numbered, error) {
		c, err := claim(r)
		return numbered{n, c}, err
	}
	args := append(selected(q.Selection), sql.Named("labels", list(q.Labels)), sql.Named("limit", scanPage))
	if q.Class == collab.ClassRelation {
		query = "scan_relations"
		scan = func(r *sql.Rows) (c numbered, err error) {
			c.Claim, err = relationAfter(r, &c.n)
			return c, err
		}
	} else {
		args = append(args, sql.Named("class", string(q.Class)))
	}
	for after := int64(0); ; {
		page, err := read(ctx, s, "scanning claims", func(v *view) ([]numbered, error) {
			return rows(ctx, v, query, scan, append(args, sql.Named("after", after))...)
		})
		if err != nil {
			return err
		}
		for _, c := range page {
			if base := c.Base(); now && base.Retracted != 0 {
				base.Retracted = 0 // retracted since the scan began
			}
			if err := yield(c.Claim); err != nil {
				return err
			}
		}
		if len(page) < scanPage {
			return nil
		}
		after = page[len(page)-1].n
	}
}
