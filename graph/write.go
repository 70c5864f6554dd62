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

// writer is the actor in the records of writes by the holder of the write token.
const writer = "token"

// mayWrite refuses a request that does not carry the write token.
func (r *Resolver) mayWrite(ctx context.Context) error {
	bearer, _ := ctx.Value(bearerKey).(string)
	switch {
	case r.WriteToken == "":
		return collab.Errorf(collab.Forbidden, "writing is switched off: start the server with LIAISON_WRITE_TOKEN")
	case bearer == "":
		return collab.Errorf(collab.Unauthenticated, "writing needs the header Authorization: Bearer TOKEN with the LIAISON_WRITE_TOKEN of the server")
	}
	mine, theirs := sha256.Sum256([]byte(r.WriteToken)), sha256.Sum256([]byte(bearer))
	if subtle.ConstantTimeCompare(mine[:], theirs[:]) != 1 {
		return collab.Errorf(collab.Forbidden, "the bearer token does not allow writing")
	}
	return nil
}

// apply records a batch, where the request may write, and gives a view that sees it.
func (r *Resolver) apply(ctx context.Context, b store.Batch, reason string, key *string) (*object.View, store.Receipt, error) {
	if err := r.mayWrite(ctx); err != nil {
		return nil, store.Receipt{}, err
	}
	if b.Reason = strings.TrimSpace(reason); b.Reason == "" {
		return nil, store.Receipt{}, collab.Errorf(collab.BadUserInput, "the reason is empty: say why the change is made, for those who read the history")
	}
	b.Actor, b.Key = writer, valueOrZero(key)
	receipt, err := r.Store.Apply(ctx, b)
	if err != nil {
		return nil, store.Receipt{}, err
	}
	return r.wrote(ctx, receipt.Version, receipt.Token), receipt, nil
}

// assert records a relation and gives the change that asserted it: an earlier change
// where the relation was in force already.
func (r *Resolver) assert(ctx context.Context, rel *collab.Relation, reason string, key *string) (*object.Change, error) {
	view, receipt, err := r.apply(ctx, store.Batch{Assert: []collab.Claim{rel}}, reason, key)
	if err != nil {
		return nil, err
	}
	if len(receipt.IDs) == 0 { // the key was used before, for this very batch
		if rel, err = view.RelationOf(ctx, store.Assert, receipt.Version); err != nil {
			return nil, err
		}
	} else if change := view.ChangeIn(receipt.Wrote, store.Assert, receipt.IDs[0]); change != nil {
		return change, nil
	} else if rel, err = view.Relation(ctx, receipt.IDs[0]); err != nil {
		return nil, err
	}
	return view.ChangeOf(ctx, rel, store.Assert, rel.Asserted)
}

// retract retracts a relation and gives the change that did: an earlier change where
// the relation was retracted already.
func (r *Resolver) retract(ctx context.Context, id collab.ID, reason string, key *string) (*object.Change, error) {
	if err := r.mayWrite(ctx); err != nil {
		return nil, err
	}
	if !id.IsRelation() {
		return nil, collab.Errorf(collab.NotFound, "%s is not the id of a relation", id)
	}
	view, receipt, err := r.apply(ctx, store.Batch{Retract: []collab.ID{id}}, reason, key)
	if err != nil {
		return nil, err
	}
	if change := view.ChangeIn(receipt.Wrote, store.Retract, id); change != nil {
		return change, nil
	}
	rel, err := view.Relation(ctx, id)
	if err != nil {
		return nil, err
	}
	return view.ChangeOf(ctx, rel, store.Retract, rel.Retracted)
}
