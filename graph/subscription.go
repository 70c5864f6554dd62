package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph/object"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// maxSubscribed is how many entities one subscription may name.
const maxSubscribed = 1000

// Subscription is what one subscription to changes asks for, and how far it has
// come. It is used by one goroutine.
type Subscription struct {
	feed     *feed
	since    int64                 // the changes of this version and earlier ones are left out
	after    *store.ChangePosition // changes up to this one are left out too; nil where since tells all
	kinds    []collab.EntityKind   // nil: all
	entities map[collab.ID]bool    // nil: all
}

// Event is one change that is sent to a subscriber.
type Event struct {
	Change store.Change
	Cursor string // the cursor of the place after the change, for the argument after
}

// Subscribe reads what the operation, a subscription, asks for. It gives the errors of
// its arguments where they are wrong.
func (r *Resolver) Subscribe(ctx context.Context, exec graphql.GraphExecutor, op *graphql.OperationContext) (*Subscription, gqlerror.List) {
	s := &Subscription{}
	ctx, cancel := context.WithCancel(context.WithValue(ctx, subscriptionKey, s))
	defer cancel()
	respond, ctx := exec.DispatchOperation(ctx, op)
	if s.feed != nil {
		return s, nil
	}
	if response := respond(ctx); response != nil && len(response.Errors) > 0 {
		return nil, response.Errors
	}
	return nil, gqlerror.List{r.present(ctx, context.DeadlineExceeded)}
}

// subscribing tells whether an operation only reads what a subscription asks for.
func subscribing(ctx context.Context) bool { return ctx.Value(subscriptionKey) != nil }

// WithResumption returns a context whose subscriptions begin after the cursor, whatever
// their arguments say.
func WithResumption(ctx context.Context, cursor string) context.Context {
	return context.WithValue(ctx, resumptionKey, cursor)
}

// WithEvent gives a context in which a subscription answers the event, once.
func WithEvent(ctx context.Context, e *Event) context.Context {
	return context.WithValue(ctx, eventKey, e)
}

func eventOf(ctx context.Context) *Event {
	e, _ := ctx.Value(eventKey).(*Event)
	return e
}

// underRoot puts the response key of the subscription's field before the paths of
// errors: gqlgen leaves it out in streams.
func underRoot(ctx context.Context, errors gqlerror.List) {
	op := graphql.GetOperationContext(ctx)
	fields := graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"})
	for _, e := range errors {
		if len(fields) == 1 && len(e.Path) > 0 && e.Path[0] != ast.PathName(fields[0].Alias) {
			e.Path = append(ast.Path{ast.PathName(fields[0].Alias)}, e.Path...)
		}
	}
}

// afterEvent gives a reader that sees the event of the context: the reader itself, or
// one of the event's version where the memory has not come as far.
func (r *Resolver) afterEvent(ctx context.Context, reader *query.VersionReader) *query.VersionReader {
	e := eventOf(ctx)
	if e == nil || reader.At >= e.Change.Commit.Version {
		return reader
	}
	return reader.AtLeast(meteredStore{Reader: r.Store}, e.Change.Commit.Version)
}

// subscribe resolves the field of a subscription: it gives the event of the context, or
// fills in the subscription of the context and gives nothing.
func (r *Resolver) subscribe(ctx context.Context, since *int64, after *string, kinds []collab.EntityKind, entities []collab.ID) (<-chan *object.Change, error) {
	changes := make(chan *object.Change, 1)
	if e := eventOf(ctx); e != nil {
		changes <- view(ctx).NewChange(e.Change)
		close(changes)
		return changes, nil
	}
	s, ok := ctx.Value(subscriptionKey).(*Subscription)
	if !ok {
		return nil, collab.Errorf(collab.BadUserInput, "subscribe by WebSocket (graphql-transport-ws) or accept text/event-stream")
	}
	if resumed, ok := ctx.Value(resumptionKey).(string); ok {
		since, after = nil, &resumed
	}
	switch {
	case since != nil && after != nil:
		return nil, collab.Errorf(collab.BadUserInput, "since and after are both given: give one of them")
	case since != nil && *since < 0:
		return nil, collab.Errorf(collab.BadUserInput, "since is %d: give a version, 0 for all", *since)
	case len(entities) > maxSubscribed:
		return nil, collab.Errorf(collab.BadUserInput, "%d entities are named: name at most %d", len(entities), maxSubscribed)
	case since != nil:
		s.since = *since
	case after != nil:
		p, err := object.FeedPosition(*after)
		if err != nil {
			return nil, err
		}
		s.since, s.after = p.Version-1, &p
	default:
		version, err := r.Store.Version(ctx)
		if err != nil {
			return nil, err
		}
		s.since = version
	}
	s.kinds = kinds
	if entities != nil {
		s.entities = make(map[collab.ID]bool, len(entities))
		for _, id := range entities {
			s.entities[id] = true
		}
	}
	s.feed = r.feed()
	return changes, nil
}

// Next waits for changes that the subscription asks for, and gives at least one, in
// their order. Its error is that of the context, or of a store that fails; the
// subscription can be asked again after both, and loses nothing.
func (s *Subscription) Next(ctx context.Context) ([]Event, error) {
	for {
		done := s.since
		if s.after != nil {
			done = s.after.Version - 1 // the rest of its version may be still to come
		}
		version, err := s.feed.await(ctx, done)
		if err != nil {
			return nil, err
		}
		page, err := s.feed.page(ctx, store.Changes{Since: s.since, After: s.after, Until: collab.AtVersion(version), Limit: pageOfFeed})
		if err != nil {
			return nil, err
		}
		events, err := s.chosen(ctx, page)
		if err != nil {
			return nil, err
		}
		if len(page) < pageOfFeed {
			s.since, s.after = version, nil
		} else {
			last := page[len(page)-1].Position()
			s.since, s.after = last.Version-1, &last
		}
		if len(events) > 0 {
			return events, nil
		}
	}
}

// chosen returns the changes of a page that the subscription asks for, in their order.
func (s *Subscription) chosen(ctx context.Context, page []store.Change) ([]Event, error) {
	var about map[collab.ID]collab.EntityKind
	if s.kinds != nil {
		var ids []collab.ID
		for _, c := range page {
			ids = append(ids, object.Concerned(c)...)
		}
		records, err := s.feed.store.Get(ctx, ids)
		if err != nil {
			return nil, err
		}
		about = make(map[collab.ID]collab.EntityKind, len(ids))
		for i, r := range records {
			if r != nil {
				about[ids[i]] = r.Kind
			}
		}
	}
	var events []Event
	for _, c := range page {
		concerned := object.Concerned(c)
		if s.entities != nil && !slices.ContainsFunc(concerned, func(id collab.ID) bool { return s.entities[id] }) {
			continue
		}
		if s.kinds != nil && !slices.ContainsFunc(concerned, func(id collab.ID) bool { return slices.Contains(s.kinds, about[id]) }) {
			continue
		}
		events = append(events, Event{c, object.FeedCursor(c.Position())})
	}
	return events, nil
}
