package graph_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// What breaks inside is told to the log, never to the client.
func TestInnerErrorsStayInside(t *testing.T) {
	w := strive(t)
	var log bytes.Buffer
	w.resolve.Log = slog.New(slog.NewTextHandler(&log, nil))
	const q = `{node(id:"<ktu>"){id ... on Institution{alliances{totalCount}}}}`
	for _, c := range []struct {
		fail   func() error
		code   collab.Code
		logged string
	}{
		{func() error { return errors.New("disk /var/secret") }, collab.Internal, "/var/secret"},
		{func() error { panic("at the disk") }, collab.Internal, "at the disk"},
		{func() error {
			return collab.Wrap(collab.StoreUnavailable, errors.New("dial 10.0.0.1"), "the store is away")
		}, collab.StoreUnavailable, "10.0.0.1"},
		{func() error { return context.DeadlineExceeded }, collab.DeadlineExceeded, ""},
	} {
		log.Reset()
		w.store.fail = c.fail
		message := w.refused(q, c.code)
		if strings.Contains(message, "secret") || strings.Contains(message, "disk") || strings.Contains(message, "10.0") || strings.Contains(message, "goroutine") {
			t.Errorf("%s tells too much: %s", c.code, message)
		}
		if !strings.Contains(log.String(), c.logged) || (c.logged == "") != (log.Len() == 0) {
			t.Errorf("%s: the log has %q", c.code, log.String())
		}
	}
	w.store.fail = nil
	if err := w.store.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.refused(q, collab.StoreUnavailable)
}
