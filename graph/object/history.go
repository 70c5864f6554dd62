package object

import (
	"context"
	"strconv"
	"strings"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Change is one thing that a batch of writes did.
type Change struct {
	view *View
	store.Change
}

// NewChange gives a change as the view sees its entities.
func (v *View) NewChange(c store.Change) *Change { return &Change{v, c} }

// changeFeed is the key of the list of all changes, in which subscriptions resume.
var changeFeed = newListKey("changed")

// FeedCursor encodes the place of a change among all changes.
func FeedCursor(p store.ChangePosition) string {
	return changeFeed.cursor(store.Position{Number: p.Version, Text: string(p.Operation), ID: p.ID})
}

// FeedPosition decodes what FeedCursor has encoded. Anything else is BAD_USER_INPUT.
func FeedPosition(cursor string) (store.ChangePosition, error) {
	p, err := changeFeed.position(cursor)
	if err != nil {
		return store.ChangePosition{}, collab.Errorf(collab.BadUserInput, "after is no cursor of a change: give the extensions.cursor of an answer unchanged")
	}
	return store.ChangePosition{Version: p.Number, Operation: store.Operation(p.Text), ID: p.ID}, nil
}

// Version is the version that the batch made.
func (c *Change) Version() int64 { return c.Commit.Version }

// At is when the batch was written.
func (c *Change) At() time.Time { return c.Commit.At }

// Actor is who wrote the batch, "" where it is not known.
func (c *Change) Actor() collab.OptionalText { return collab.OptionalText(c.Commit.Actor) }

// Reason is why the batch was written, "" where no reason was given.
func (c *Change) Reason() collab.OptionalText { return collab.OptionalText(c.Commit.Reason) }

// Operation is what was done.
func (c *Change) Operation() store.Operation { return c.Change.Operation }

// Entities are the entities that the change is about: one that was created, the
// subject of a statement, or both ends of a relation.
func (c *Change) Entities(ctx context.Context) ([]Entity, error) {
	records, err := c.view.records(ctx, Concerned(c.Change))
	if err != nil {
		return nil, err
	}
	out := []Entity{}
	for _, r := range records {
		if r != nil {
			out = append(out, c.view.Wrap(r))
		}
	}
	return out, nil
}

// Concerned gives the ids of the entities that a change is about.
func Concerned(c store.Change) []collab.ID {
	if c.Claim == nil {
		return []collab.ID{c.Entity}
	}
	ids := []collab.ID{c.Claim.About()}
	if r, ok := c.Claim.(*collab.Relation); ok && r.To != r.From {
		ids = append(ids, r.To)
	}
	return ids
}

// Relation is the relation that was asserted or retracted, nil for other changes.
func (c *Change) Relation() *collab.Relation {
	r, _ := c.Claim.(*collab.Relation)
	return r
}

// Before is the claim that was retracted, in words.
func (c *Change) Before() collab.OptionalText {
	if c.Change.Operation == store.Retract {
		return inWords(c.Claim)
	}
	return ""
}

// After is the claim that was asserted, in words.
func (c *Change) After() collab.OptionalText {
	if c.Change.Operation == store.Assert {
		return inWords(c.Claim)
	}
	return ""
}

// inWords writes a claim as its label and value, without its subject.
func inWords(c collab.Claim) collab.OptionalText {
	var words []string
	switch c := c.(type) {
	case *collab.Name:
		words = []string{string(c.Type), c.Value}
	case *collab.Identifier:
		words = []string{c.Scheme, c.Value}
	case *collab.Text:
		words = []string{string(c.Topic), c.Value}
	case *collab.Figure:
		words = []string{c.Measure, string(c.Qualifier), strconv.FormatFloat(c.Value, 'f', -1, 64), string(c.Unit), string(c.Currency)}
	case *collab.Relation:
		words = []string{string(c.Kind), string(c.From), string(c.To), string(c.Role), string(c.Status), string(c.Valid)}
	}
	return collab.OptionalText(strings.Join(strings.Fields(strings.Join(words, " ")), " "))
}

// Changes gives a page of the changes after the version, the oldest first.
func (v *View) Changes(ctx context.Context, since int64, first *int32, after *string) (*ChangeConnection, error) {
	if since < 0 {
		return nil, collab.Errorf(collab.BadUserInput, "since is %d: give a version, 0 for all", since)
	}
	return v.changes(ctx, newListKey("changes", since), store.Changes{Since: since}, Args{First: first, After: after})
}

func (v *View) changes(ctx context.Context, l *listKey, q store.Changes, a Args) (*ChangeConnection, error) {
	w, err := a.window(l)
	if err != nil {
		return nil, err
	}
	c := &ChangeConnection{Edges: []*ChangeEdge{}, view: v}
	q.Until = collab.AtVersion(v.read.At)
	if q.Since >= v.read.At {
		c.PageInfo = pageInfo(w, nil, w.after != nil, false)
		return c, nil
	}
	c.total = func(ctx context.Context) (int, error) {
		q := q
		q.Limit, q.Total = 1, true
		page, err := v.read.Store.Changes(ctx, q)
		return page.Total, err
	}
	at := q
	at.Limit = w.count + 1
	if w.after != nil {
		at.After = &store.ChangePosition{Version: w.after.Number, Operation: store.Operation(w.after.Text), ID: w.after.ID}
	}
	page, err := v.read.Store.Changes(v.withToken(ctx), at)
	if err != nil {
		return nil, err
	}
	list, more := page.Changes, len(page.Changes) > w.count
	if more {
		list = list[:w.count]
	}
	positions := make([]store.Position, len(list))
	for i, change := range list {
		id := change.Entity
		if change.Claim != nil {
			id = change.Claim.Base().ID
		}
		positions[i] = store.Position{Number: change.Commit.Version, Text: string(change.Operation), ID: id}
		c.Edges = append(c.Edges, &ChangeEdge{place: place{l, &positions[i]}, Node: &Change{v, change}})
	}
	c.PageInfo = pageInfo(w, positions, w.after != nil, more)
	return c, nil
}

// ChangeOf gives the change that did the operation to the statement at a version.
func (v *View) ChangeOf(ctx context.Context, c collab.Claim, operation store.Operation, version int64) (*Change, error) {
	commits, err := v.read.Store.Commits(v.withToken(ctx), version-1, 1)
	if err != nil {
		return nil, err
	}
	if len(commits) == 0 || commits[0].Version != version {
		return nil, collab.Errorf(collab.Internal, "the log has no version %d", version)
	}
	return &Change{v, store.Change{Commit: commits[0], Operation: operation, Claim: c}}, nil
}

// ChangeIn gives the change of a claim that a write has just made, without reading the
// store; nil where the write did not make it, or is nil.
func (v *View) ChangeIn(w *store.Write, operation store.Operation, id collab.ID) *Change {
	if w == nil {
		return nil
	}
	list := w.Assert
	if operation == store.Retract {
		list = w.Retract
	}
	for _, c := range list {
		if c.Base().ID != id {
			continue
		}
		if operation == store.Retract {
			c = collab.Clone(c)
			c.Base().Retracted = w.Commit.Version
		}
		return &Change{v, store.Change{Commit: w.Commit, Operation: operation, Claim: c}}
	}
	return nil
}

// RelationOf gives the relation that the batch of a version did the operation to.
func (v *View) RelationOf(ctx context.Context, operation store.Operation, version int64) (*collab.Relation, error) {
	page, err := v.read.Store.Changes(v.withToken(ctx), store.Changes{Since: version - 1, Until: collab.AtVersion(version)})
	if err != nil {
		return nil, err
	}
	for _, change := range page.Changes {
		if r, ok := change.Claim.(*collab.Relation); ok && change.Operation == operation {
			return r, nil
		}
	}
	return nil, collab.Errorf(collab.Internal, "version %d did not %s a relation", version, operation)
}
