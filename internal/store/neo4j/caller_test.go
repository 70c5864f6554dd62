package neo4j

import (
	"context"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/neo4j/neo4jtest"
)

// TestPublishWithoutTheCaller: a write is published even if its caller goes away when it
// is recorded.
func TestPublishWithoutTheCaller(t *testing.T) {
	url := neo4jtest.Address(t)
	neo4jtest.Empty(t, url)
	user, password := neo4jtest.Credentials()
	s, err := Open(t.Context(), url, Auth{User: user, Password: password})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close(context.Background()) }()
	b := store.Batch{Entities: []store.Entity{{ID: collab.EntityID("inst:1"), Kind: collab.KindInstitution}}}
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	neo4jtest.Run(t, url, "MATCH (g:Meta {id: 'graph'}) SET g.version = 0", nil)

	session, err := s.session(t.Context(), neo4j.AccessModeWrite)
	if err != nil {
		t.Fatal(err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.publish(gone, session); err != nil {
		t.Error(err)
	}
	end(t.Context(), session)
	if v, err := s.Version(t.Context()); err != nil || v != 1 {
		t.Errorf("version %d, %v, want 1", v, err)
	}
}
