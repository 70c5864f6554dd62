package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/quotes"
	"liaison/internal/store"
)

func urlFlag(cmd *cobra.Command) {
	cmd.Flags().String("url", "", "ask the server at this address instead of the store, as http://127.0.0.1:8080/graphql")
}

// client sends the operations of a command to a server, or to the API over a store that
// runs in this process.
type client struct {
	http    http.Client
	address string
	token   string
	close   func()
	// refusal is the first error of the last answer that had errors; nil if none had.
	refusal *collab.Error
}

// answer is the answer to an operation.
type answer struct {
	Data   json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
	Extensions struct {
		GraphVersion json.RawMessage `json:"graphVersion"`
		Day          string          `json:"day"`
	} `json:"extensions"`
}

// dial makes a client for the server that --url names, else for the store that --store
// names. The caller closes it.
func (p Process) dial(ctx context.Context, k *koanf.Koanf) (*client, error) {
	a := &client{address: k.String("url"), token: p.secret(writeToken), close: func() {}}
	if a.address != "" {
		u, err := url.Parse(a.address)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.User != nil {
			return nil, usagef("--url: write http://HOST:PORT/graphql, without user or password")
		}
		return a, nil
	}
	limit, err := memory(k)
	if err != nil {
		return nil, err
	}
	texts, err := documents(k)
	if err != nil {
		return nil, err
	}
	s, _, err := p.openToRead(ctx, k.String("store"))
	if err != nil {
		return nil, err
	}
	a = p.over(s, texts, limit)
	// A write is in the store before it is answered, so that closing loses nothing.
	a.close = func() { _ = s.Close(context.WithoutCancel(ctx)) }
	return a, nil
}

// over makes a client for an open store, which the client does not close. texts may be
// nil; limit is how many bytes the graph may take in memory, 0 for any number.
func (p Process) over(s store.Store, texts *quotes.Folder, limit int64) *client {
	log := slog.New(internalErrors{p.log().Handler()})
	return &client{
		http: http.Client{Transport: inProcess(p.api(s, texts, limit, log))}, address: "http://in.process/graphql",
		token: p.secret(writeToken), close: func() {},
	}
}

// internalErrors logs the errors of operations that the answer does not explain. The
// others are printed with the answer.
type internalErrors struct{ slog.Handler }

func (h internalErrors) Handle(ctx context.Context, r slog.Record) error {
	told := false
	r.Attrs(func(a slog.Attr) bool {
		told = told || a.Key == "code" && a.Value.String() != string(collab.Internal)
		return !told
	})
	if told {
		return nil
	}
	return h.Handler.Handle(ctx, r)
}

// mostPauses is how often a request is sent again to a server that asks for a pause, and
// mostPause is the longest pause that a command makes.
const (
	mostPauses = 20
	mostPause  = time.Minute
)

// send sends a request. If the server answers that too much is asked at once, send waits
// as long as the server says and sends the request again.
func (a *client) send(request *http.Request) (*http.Response, error) {
	for pauses := 0; ; pauses++ {
		response, err := a.http.Do(request)
		if err != nil {
			if ended := request.Context().Err(); ended != nil {
				return nil, ended
			}
			return nil, codedError{exitStore, errors.New("no server answers at " + a.address + ": start one with 'liaison serve', or leave --url out")}
		}
		seconds, err := strconv.Atoi(response.Header.Get("Retry-After"))
		pause := time.Duration(seconds) * time.Second
		if response.StatusCode != http.StatusTooManyRequests || err != nil || pause <= 0 || pause > mostPause || pauses == mostPauses {
			return response, nil
		}
		_ = response.Body.Close()
		if request.GetBody != nil {
			if request.Body, err = request.GetBody(); err != nil {
				return nil, err
			}
		}
		select {
		case <-time.After(pause):
		case <-request.Context().Done():
			return nil, request.Context().Err()
		}
	}
}

// ask sends one operation and returns the answer, which may have errors.
func (a *client) ask(ctx context.Context, body []byte) (answer, error) {
	var out answer
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, a.address, bytes.NewReader(body))
	if err != nil {
		return out, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	if a.token != "" {
		request.Header.Set("Authorization", "Bearer "+a.token)
	}
	response, err := a.send(request)
	if err != nil {
		return out, err
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&out); err != nil {
		return out, codedError{exitFailed, fmt.Errorf("%s answered %s and no GraphQL: %s", a.address, response.Status, a.addressHint())}
	}
	if len(out.Errors) > 0 {
		code, _ := out.Errors[0].Extensions["code"].(string)
		a.refusal = collab.Errorf(collab.Code(code), "%s", out.Errors[0].Message)
	}
	return out, nil
}

// site returns the address that a server's files are below: that of its API without
// /graphql.
func (a *client) site() string {
	return strings.TrimSuffix(strings.TrimSuffix(a.address, "/"), "/graphql")
}

// file asks the server for a file about the whole graph, as /sources.json, which must be
// of a media type. The caller closes the file.
func (a *client) file(ctx context.Context, path, mediaType string) (io.ReadCloser, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, a.site()+path, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", mediaType)
	response, err := a.send(request)
	if err != nil {
		return nil, err
	}
	given, _, _ := strings.Cut(response.Header.Get("Content-Type"), ";")
	if response.StatusCode == http.StatusOK && given == mediaType {
		return response.Body, nil
	}
	defer response.Body.Close()
	var refused answer
	if err := json.NewDecoder(response.Body).Decode(&refused); err == nil && len(refused.Errors) > 0 && response.StatusCode != http.StatusNotFound {
		code, _ := refused.Errors[0].Extensions["code"].(string)
		return nil, collab.Errorf(collab.Code(code), "%s", refused.Errors[0].Message)
	}
	return nil, codedError{exitFailed, fmt.Errorf("%s answered %s and no %s: the server is none of Liaison, or an older one; run the command where the store is, with --store", a.site()+path, response.Status, mediaType)}
}

// addressHint says what may be wrong with an address where something else answers.
func (a *client) addressHint() string {
	if strings.HasSuffix(a.address, "/graphql") {
		return "see that host and port are those of a Liaison server"
	}
	return "see that the address ends in /graphql"
}

// isOfEmptyGraph reports whether nothing was ever written to the graph that answered.
func (a answer) isOfEmptyGraph() bool {
	return string(bytes.Trim(a.Extensions.GraphVersion, `"`)) == "0"
}
