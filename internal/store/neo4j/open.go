package neo4j

import (
	"context"
	"errors"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Store is a graph in Neo4j. It is made by Open and safe for many goroutines.
type Store struct {
	driver neo4j.DriverWithContext
	// pulse has connections of its own, for the question whether the server answers and
	// at which version: it must not wait for those that long questions hold.
	pulse    neo4j.DriverWithContext
	database string
	seen     *horizon
	queue    queue
	kept     atomic.Pointer[ahead] // what the last small writes have left: see viewFor
	closed   atomic.Bool
}

var _ store.Store = (*Store)(nil)

// Auth has the credentials of the store. The zero value is for a server without
// authentication.
type Auth struct{ User, Password string }

// Option changes how a store is opened.
type Option func(*Store)

// WithDatabase names the database; without it "neo4j". The name is sent with
// every request: the driver would otherwise ask the server for it first.
func WithDatabase(name string) Option { return func(s *Store) { s.database = name } }

// retryFor bounds how long a transaction is tried again: with pauses of about 1
// and 2 s that is three attempts, so that a stopped server is reported in 4 s.
const retryFor = 2 * time.Second

var schemes = []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}

// Open connects to the database at a neo4j:// or bolt:// URL, brings its schema up to
// date, and publishes what a writer left that died. A URL of another form, a server that
// does not speak Bolt and the system database are BAD_USER_INPUT; a refused password is
// UNAUTHENTICATED; a server that does not answer is STORE_UNAVAILABLE; a schema newer
// than this program knows is CONFLICT.
func Open(ctx context.Context, address string, auth Auth, options ...Option) (*Store, error) {
	u, err := url.Parse(address)
	if err != nil || !slices.Contains(schemes, u.Scheme) || u.Host == "" {
		// The parser's error would repeat the address, and a password in it.
		return nil, collab.Errorf(collab.BadUserInput, "the store's address is no Neo4j URL: write neo4j://HOST:7687 (or bolt://, neo4j+s://, bolt+s://)")
	}
	if u.User != nil {
		return nil, collab.Errorf(collab.BadUserInput, "the store's address holds a user or password: give them as LIAISON_NEO4J_USER and LIAISON_NEO4J_PASSWORD")
	}
	token := neo4j.NoAuth()
	if auth != (Auth{}) {
		token = neo4j.BasicAuth(auth.User, auth.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(address, token, configure)
	if err != nil {
		return nil, collab.Wrap(collab.BadUserInput, err, "the store's address is not one that Neo4j's driver takes")
	}
	pulse, err := neo4j.NewDriverWithContext(address, token, configure, func(c *config.Config) { c.MaxConnectionPoolSize = pulseConnections })
	if err != nil {
		return nil, collab.Wrap(collab.Internal, err, "Neo4j's driver took an address once, and not again")
	}
	s := &Store{driver: driver, pulse: pulse, database: "neo4j", seen: newHorizon(), queue: queue{turn: make(chan struct{}, 1)}}
	for _, o := range options {
		o(s)
	}
	if strings.EqualFold(s.database, "system") {
		_ = s.Close(context.WithoutCancel(ctx))
		return nil, collab.Errorf(collab.BadUserInput, "the database system holds Neo4j's own administration and no graph: name another in LIAISON_NEO4J_DATABASE (neo4j where not set)")
	}
	if err := s.prepare(ctx); err != nil {
		_ = s.Close(context.WithoutCancel(ctx))
		return nil, err
	}
	return s, nil
}

func (s *Store) prepare(ctx context.Context) error {
	// The driver's own check gives up only with the context.
	checked, cancel := context.WithTimeout(ctx, 8*time.Second)
	defer cancel()
	if err := s.driver.VerifyConnectivity(checked); err != nil {
		var usage *neo4j.UsageError
		if errors.As(err, &usage) {
			return collab.Wrap(collab.BadUserInput, err, "what answers at the store's address does not speak Bolt, or not as the address says: give Neo4j's Bolt port, by default 7687 (7474 is its HTTP port)")
		}
		return s.translate(ctx, err)
	}
	// A driver writes to a field, without a lock, when it connects for the first time.
	if err := s.pulse.VerifyConnectivity(checked); err != nil {
		return s.translate(ctx, err)
	}
	if err := s.migrate(ctx); err != nil {
		return err
	}
	return s.rollForward(ctx)
}

// rollForward publishes the write of a server that ended before it could publish it.
func (s *Store) rollForward(ctx context.Context) error {
	session, err := s.session(ctx, neo4j.AccessModeWrite)
	if err != nil {
		return err
	}
	defer end(ctx, session)
	_, err = session.ExecuteWrite(ctx, func(run neo4j.ManagedTransaction) (any, error) {
		// This check comes first, since taking the lock may mean waiting for a long
		// write.
		t := tx{run: run}
		n, err := t.number(ctx, queries["unpublished"], "commits", nil)
		if err != nil || n == 0 {
			return nil, err
		}
		return t.lock(ctx)
	}, within(ctx, writeLimit))
	return s.translate(ctx, err)
}

// pulseConnections is how many questions for the version are under way at once.
const pulseConnections = 4

func configure(c *config.Config) {
	c.TelemetryDisabled = true // the driver's default is on
	c.MaxTransactionRetryTime = retryFor
	c.ConnectionAcquisitionTimeout = 5 * time.Second
	c.SocketConnectTimeout = 3 * time.Second
	c.MaxConnectionPoolSize = 50
	// Hosted servers and load balancers close idle connections.
	c.MaxConnectionLifetime = 10 * time.Minute
	c.ConnectionLivenessCheckTimeout = 30 * time.Second
	c.NotificationsMinSeverity = notifications.DisabledLevel
}

// Close releases the connections; a second Close does nothing.
func (s *Store) Close(ctx context.Context) error {
	if s.closed.Swap(true) {
		return nil
	}
	end := context.WithoutCancel(ctx)
	return s.translate(ctx, errors.Join(s.driver.Close(end), s.pulse.Close(end)))
}
