package graph_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// TestInnerErrorsStayInside: an internal error is in the log and never in the answer.
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

// TestAnAnswerTooLargeIsRefusedWhole: lists inside lists are stopped by their cost, with
// one error and the same bytes each time, and the next operation is answered.
func TestAnAnswerTooLargeIsRefusedWhole(t *testing.T) {
	w := newWorld(t)
	w.entity(collab.KindAlliance, "alliance:x", "X")
	for n := range 60 {
		key := fmt.Sprint("inst:", n)
		w.entity(collab.KindInstitution, key, key)
		w.link(key, collab.MemberOf, "alliance:x")
	}
	w.tell()
	question := "id"
	for range 3 {
		question = "alliances { edges { node { members(first: 100) { edges { node { " + question + " } } } } } }"
	}
	w.refused("{ institutions(first: 60) { edges { node { "+question+" } } } }", collab.TooCostly)
	w.gives(`{ alliances { totalCount } }`, `{"alliances":{"totalCount":1}}`)
}
