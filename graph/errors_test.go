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

// TestErrorsAreOnResponsePaths: an error about an argument has the path of its field, of
// response keys and indexes alone, and names the argument beside it.
func TestErrorsAreOnResponsePaths(t *testing.T) {
	w := strive(t)
	for _, c := range []struct {
		query     string
		variables map[string]any
		path      string
		argument  string
	}{
		{`{a:node(id:"no id"){id}}`, nil, "[a]", "id"},
		{`{a:institution(id:"no id"){id}}`, nil, "[a]", "id"},
		{`{a:institutions(filter:{ids:["no id"]}){totalCount}}`, nil, "[a]", "filter.ids[0]"},
		{`query($f:EntityFilter){a:entities(filter:$f){totalCount}}`, map[string]any{"f": map[string]any{"ids": []string{"no id"}}}, "[a]", "filter.ids[0]"},
		{`{a:nodes(ids:["no id"]){id}}`, nil, "[a 0]", ""},
	} {
		a := w.send(c.query, c.variables)
		if len(a.Errors) != 1 || fmt.Sprint(a.Errors[0].Path) != c.path || a.Errors[0].Extensions.Argument != c.argument || a.Errors[0].Extensions.Code != "BAD_USER_INPUT" {
			t.Errorf("%s: %+v", c.query, a.Errors)
		} else if c.argument != "" && len(a.Errors[0].Locations) != 1 {
			t.Errorf("%s: the error is at no place of the document", c.query)
		}
	}
}

// TestMalformedIDsAreNull: nodes answers null with an error for each malformed id, and the
// others as they are.
func TestMalformedIDsAreNull(t *testing.T) {
	w := strive(t)
	id := string(collab.EntityID("ktu"))
	for _, c := range []struct {
		query     string
		variables map[string]any
	}{
		{withIDs(`{nodes(ids:["a","<ktu>","","<gone>"]){id}}`), nil},
		{`query($l:[ID!]!){nodes(ids:$l){id}}`, map[string]any{"l": []string{"a", id, "", string(collab.EntityID("gone"))}}},
	} {
		a := w.send(c.query, c.variables)
		if got := fmt.Sprint(a.Data["nodes"]); got != "[<nil> map[id:"+id+"] <nil> <nil>]" {
			t.Errorf("%s: %s", c.query, got)
		}
		if len(a.Errors) != 2 || fmt.Sprint(a.Errors[0].Path, a.Errors[1].Path) != "[nodes 0] [nodes 2]" {
			t.Errorf("%s: %+v", c.query, a.Errors)
		}
	}
	if a := w.send(`{nodes(ids:"a"){id}}`, nil); fmt.Sprint(a.Data["nodes"]) != "[<nil>]" || len(a.Errors) != 1 {
		t.Errorf("%+v", a)
	}
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
