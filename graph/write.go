package graph

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"strings"

	"liaison/graph/object"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// writer is who batches of the token's holder are recorded as made by.
const writer = "token"

// mayWrite refuses whoever does not bear the token.
func (r *Resolver) mayWrite(ctx context.Context) error {
	bearer, _ := ctx.Value(bearerKey).(string)
	switch {
	case r.WriteToken == "":
		return collab.Errorf(collab.Forbidden, "writing is off: start the server with LIAISON_WRITE_TOKEN")
	case bearer == "":
		return collab.Errorf(collab.Unauthenticated, "writing needs the header Authorization: Bearer, with the server's LIAISON_WRITE_TOKEN")
	}
	mine, theirs := sha256.Sum256([]byte(r.WriteToken)), sha256.Sum256([]byte(bearer))
	if subtle.ConstantTimeCompare(mine[:], theirs[:]) != 1 {
		return collab.Errorf(collab.Forbidden, "the bearer token is not the one that may write")
	}
	return nil
}

// apply records a batch for whoever may write, and gives the view that sees it.
func (r *Resolver) apply(ctx context.Context, b store.Batch, reason string, key *string) (*object.View, store.Receipt, error) {
	if err := r.mayWrite(ctx); err != nil {
		return nil, store.Receipt{}, err
	}
	if b.Reason = strings.TrimSpace(reason); b.Reason == "" {
		return nil, store.Receipt{}, collab.Errorf(collab.BadUserInput, "the reason is empty: say why, for those who read the history")
	}
	b.Actor, b.Key = writer, said(key)
	receipt, err := r.Store.Apply(ctx, b)
	if err != nil {
		return nil, store.Receipt{}, err
	}
	return r.wrote(ctx, receipt.Version, receipt.Token), receipt, nil
}

// assert records a relation and answers with the change that asserted it, an
// earlier one where it was in force already.
func (r *Resolver) assert(ctx context.Context, rel *collab.Relation, reason string, key *string) (*object.Change, error) {
	g, receipt, err := r.apply(ctx, store.Batch{Assert: []collab.Claim{rel}}, reason, key)
	if err != nil {
		return nil, err
	}
	if len(receipt.IDs) == 0 { // the key was used before, for this very batch
		if rel, err = g.RelationOf(ctx, store.Assert, receipt.Version); err != nil {
			return nil, err
		}
	} else if rel, err = g.Relation(ctx, receipt.IDs[0]); err != nil {
		return nil, err
	}
	return g.ChangeOf(ctx, rel, store.Assert, rel.Asserted)
}

// retract takes a relation back and answers with the change that did, an
// earlier one where it was retracted already.
func (r *Resolver) retract(ctx context.Context, id collab.ID, reason string, key *string) (*object.Change, error) {
	if err := r.mayWrite(ctx); err != nil {
		return nil, err
	}
	if !id.IsRelation() {
		return nil, collab.Errorf(collab.NotFound, "%s is not the id of a relation", id)
	}
	g, _, err := r.apply(ctx, store.Batch{Retract: []collab.ID{id}}, reason, key)
	if err != nil {
		return nil, err
	}
	rel, err := g.Relation(ctx, id)
	if err != nil {
		return nil, err
	}
	return g.ChangeOf(ctx, rel, store.Retract, rel.Retracted)
}
